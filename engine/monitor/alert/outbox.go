package alert

import (
	"fmt"
	"slices"
	"time"
)

const (
	// queueMax bounds the letters that wait for one addressee: then they become one, which tells of all.
	queueMax = 100
	// lateAfter is how old a message may be to be sent by itself, though others wait.
	lateAfter = 10 * time.Minute
)

// letter is a message that has not arrived yet where it goes.
type letter struct {
	// ID ascends, and is never given twice.
	ID int64 `json:"id"`
	// To names the addressee, without its secrets.
	To      string  `json:"to"`
	Message Message `json:"message"`
}

// Outbox holds the messages that have not arrived. Each is in the log before it is sent and until it has arrived, so that a crash loses none: at worst
// one arrives twice. It is not safe for concurrent use.
type Outbox struct {
	queues map[string][]*letter
	lastID int64
	// fresh are the letters, and done the numbers of those that need not be sent any more, that the log does not know of.
	fresh map[int64]bool
	done  []int64
}

func newOutbox() *Outbox { return &Outbox{queues: map[string][]*letter{}, fresh: map[int64]bool{}} }

// Put adds messages for each of the addressees.
func (o *Outbox) Put(messages []Message, to []string) {
	for _, message := range messages {
		for _, name := range to {
			if len(o.queues[name]) >= queueMax {
				whole := digest(message.At, o.queues[name])
				o.Drop(name)
				o.put(name, whole)
			}
			o.put(name, message)
		}
	}
}

func (o *Outbox) put(to string, message Message) {
	o.lastID++
	o.queues[to] = append(o.queues[to], &letter{o.lastID, to, message})
	o.fresh[o.lastID] = true
}

// Addressees are those for whom there is something.
func (o *Outbox) Addressees() (names []string) {
	for name, queue := range o.queues {
		if len(queue) > 0 {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return names
}

// Waiting is how many messages wait for an addressee.
func (o *Outbox) Waiting(to string) (messages int) {
	for _, l := range o.queues[to] {
		messages += max(1, l.Message.Of)
	}
	return messages
}

// Next returns what is to be sent to an addressee, the oldest first; with together, or where that is late, all of it as one message. sent must be called when it has arrived.
func (o *Outbox) Next(now time.Time, to string, together bool) (message Message, sent func(), ok bool) {
	queue := o.queues[to]
	if len(queue) == 0 {
		return Message{}, nil, false
	}
	number := 1
	message = queue[0].Message
	if len(queue) > 1 && (together || now.Sub(message.At) >= lateAfter) {
		number, message = len(queue), digest(now, queue)
	}
	last := queue[number-1].ID
	return message, func() { o.drop(to, last) }, true
}

// Drop gives up what waits for an addressee.
func (o *Outbox) Drop(to string) {
	if queue := o.queues[to]; len(queue) > 0 {
		o.drop(to, queue[len(queue)-1].ID)
	}
}

// drop takes the letters up to one away.
func (o *Outbox) drop(to string, last int64) {
	o.queues[to] = slices.DeleteFunc(o.queues[to], func(l *letter) bool {
		if l.ID > last {
			return false
		}
		if o.fresh[l.ID] {
			delete(o.fresh, l.ID)
		} else {
			o.done = append(o.done, l.ID)
		}
		return true
	})
}

// digest makes one message of several: each alert as it became last, in the order in which they came up.
func digest(now time.Time, letters []*letter) Message {
	whole, latest := Message{At: now, First: letters[0].Message.At}, map[int64]Alert{}
	if letters[0].Message.Of > 0 {
		whole.First = letters[0].Message.First
	}
	var order []int64
	for _, l := range letters {
		whole.Of += max(1, l.Message.Of)
		for _, a := range l.Message.Alerts {
			if _, known := latest[a.ID]; !known {
				order = append(order, a.ID)
			}
			latest[a.ID] = a
		}
	}
	told := make([]*record, len(order))
	for i, id := range order {
		told[i] = &record{Alert: latest[id]}
	}
	for _, r := range told[:min(len(told), inMessage)] {
		whole.Alerts = append(whole.Alerts, r.Alert)
	}
	whole.Text = fmt.Sprintf("%d messages since %s could not be delivered until now:\n%s", whole.Of, whole.First.UTC().Format("2006-01-02 15:04 UTC"), summary(told))
	return whole
}

// all are the letters that wait, by number.
func (o *Outbox) all() (list []*letter) {
	for _, queue := range o.queues {
		list = append(list, queue...)
	}
	slices.SortFunc(list, func(x, y *letter) int { return int(min(max(x.ID-y.ID, -1), 1)) })
	return list
}

// encode appends what the log does not know: letters, which must come before the alerts that say that they were told.
func (o *Outbox) encode(text []byte) (_ []byte, lines int, err error) {
	for _, l := range o.all() {
		if o.fresh[l.ID] {
			if text, err = encode(text, line{Letter: l}); err != nil {
				return nil, 0, err
			}
			lines++
		}
	}
	if len(o.done) > 0 {
		if text, err = encode(text, line{Done: o.done}); err != nil {
			return nil, 0, err
		}
		lines++
	}
	return text, lines, nil
}

// saved takes all for known to the log.
func (o *Outbox) saved() {
	clear(o.fresh)
	o.done = nil
}

// read takes a line of the log.
func (o *Outbox) read(one *line) {
	if l := one.Letter; l != nil && l.ID > 0 && l.To != "" {
		o.queues[l.To] = append(o.queues[l.To], l)
		o.lastID = max(o.lastID, l.ID)
	}
	for _, id := range one.Done {
		for to, queue := range o.queues {
			o.queues[to] = slices.DeleteFunc(queue, func(l *letter) bool { return l.ID == id })
		}
	}
}
