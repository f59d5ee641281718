package main

import (
	"strings"

	"github.com/mmcloughlin/avo/attr"
	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// function starts a function that neither keeps its pointers nor calls others.
func (g generator) function(name, signature, comment string) {
	g.Function(name)
	g.Attributes(attr.NOSPLIT)
	g.SignatureExpr(signature)
	g.Pragma("noescape")
	g.Doc(strings.Split(comment, "\n")...)
}

// param loads a parameter of a whole register.
func (g generator) param(name string) reg.GPVirtual {
	return g.Load(g.Param(name), g.GP64()).(reg.GPVirtual)
}

// lanes64 broadcasts a parameter to the four lanes of a register.
func (g generator) lanes64(name string) reg.VecVirtual {
	return g.broadcast64(g.param(name))
}

func (g generator) broadcast64(value reg.GPVirtual) reg.VecVirtual {
	x, y := g.XMM(), g.YMM()
	g.VMOVQ(value, x)
	g.VPBROADCASTQ(x, y)
	return y
}

// constant8 is a register with the same byte in all lanes.
func (g generator) constant8(value uint8) reg.VecVirtual {
	r, x, y := g.GP32(), g.XMM(), g.YMM()
	g.MOVL(operand.U32(value), r)
	g.VMOVD(r, x)
	g.VPBROADCASTB(x, y)
	return y
}

// repeat runs body as often as the counter says, which it counts down to 0.
func (g generator) repeat(label string, counter reg.GPVirtual, body func()) {
	g.TESTQ(counter, counter)
	g.JZ(operand.LabelRef(label + "Done"))
	g.Label(label)
	body()
	g.DECQ(counter)
	g.JNZ(operand.LabelRef(label))
	g.Label(label + "Done")
}

// finish ends a function.
func (g generator) finish() {
	g.VZEROUPPER()
	g.RET()
}

// at is the memory so many bytes behind a pointer.
func at(base reg.GPVirtual, bytes int) operand.Mem {
	return operand.Mem{Base: base, Disp: bytes}
}

// indexed is the memory at base + index + bytes.
func indexed(base, index reg.GPVirtual, bytes int) operand.Mem {
	return operand.Mem{Base: base, Index: index, Scale: 1, Disp: bytes}
}
