package vfs

import (
	"io"
	"testing"
)

func TestFaultFailsTheNth(t *testing.T) {
	workload := func(system FS) error {
		file, err := system.Create("a")
		if err != nil {
			return err
		}
		_, writeErr := io.WriteString(file, "12345678")
		syncErr := file.Sync()
		if err := file.Close(); err != nil {
			return err
		}
		if writeErr != nil {
			return writeErr
		}
		return syncErr
	}
	counted := NewFault(NewMem())
	must(t, workload(counted))
	if counted.Count() != 4 {
		t.Fatalf("%d operations counted", counted.Count())
	}
	for n := 1; n <= counted.Count(); n++ {
		fault := NewFault(NewMem())
		fault.SetPlan(FailNth(n))
		wantError(t, workload(fault), ErrInjected)
		fault.SetPlan(nil)
		_, err := fault.List(".")
		must(t, err)
	}
	fault := NewFault(NewMem())
	fault.SetPlan(FailNth(5))
	must(t, workload(fault))
}

func TestFaultTearsWrites(t *testing.T) {
	mem := NewMem()
	fault := NewFault(mem)
	file, err := fault.Create("a")
	must(t, err)
	fault.SetPlan(FailFrom(2))
	n, err := io.WriteString(file, "12345678")
	wantError(t, err, ErrInjected)
	if n != 4 {
		t.Fatalf("%d bytes written", n)
	}
	wantError(t, file.Sync(), ErrInjected)
	wantText(t, mem, "a", "1234")
}

func TestFaultKind(t *testing.T) {
	fault := NewFault(NewMem())
	fault.SetPlan(FailKind(OpSync))
	file, err := fault.Create("a")
	must(t, err)
	_, err = io.WriteString(file, "1")
	must(t, err)
	wantError(t, file.Sync(), ErrInjected)
	must(t, fault.SyncDir("."))
}

func TestFaultQuota(t *testing.T) {
	mem := NewMem()
	fault := NewFault(mem)
	fault.SetQuota(5)
	file, err := fault.Create("a")
	must(t, err)
	_, err = io.WriteString(file, "123")
	must(t, err)
	n, err := io.WriteString(file, "456")
	wantError(t, err, ErrNoSpace)
	if n != 2 {
		t.Fatalf("%d bytes written", n)
	}
	fault.SetQuota(-1)
	_, err = io.WriteString(file, "6")
	must(t, err)
	wantText(t, mem, "a", "123456")
}
