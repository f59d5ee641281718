package query

import (
	"fmt"

	"github.com/sluice-analytics/sluice/query/expression"
)

// definitions reads the field define.
func (d *decoder) definitions(to *Definitions) field {
	return func(value *jsonNode, path string) {
		if !d.expect(value, path, jsonObject) {
			return
		}
		for _, member := range value.members {
			*to = append(*to, d.definition(member.name, member.value, join(path, member.name)))
		}
	}
}

// definition reads one definition.
func (d *decoder) definition(name string, value *jsonNode, path string) Definition {
	definition := Definition{Name: name}
	if !d.expect(value, path, jsonString, jsonObject) {
		return definition
	}
	if value.kind == jsonObject {
		definition.Object = d.definitionObject(value, path)
	} else {
		definition.Text = value.text
	}
	return definition
}

// properties reads the named measures of an entity.
func (d *decoder) properties(to *Definitions) field {
	return func(value *jsonNode, path string) {
		if !d.expect(value, path, jsonObject) {
			return
		}
		for _, member := range value.members {
			property := Definition{Name: member.name}
			d.text(&property.Text)(member.value, join(path, member.name))
			*to = append(*to, property)
		}
	}
}

// definitionHint shows the forms of a definition that is an object.
const definitionHint = `write {"actor": "count()"}, {"actor": {"funnel": {...}}}, {"actors": ["u1", "u2"]} or {"session": "count()"}`

// funnelStates say how an actor stands at a step of a funnel.
var funnelStates = []string{StateReached, StateDropped, StateInProgress}

// definitionObject reads a property of actors or sessions.
func (d *decoder) definitionObject(value *jsonNode, path string) *DefinitionObject {
	object := &DefinitionObject{}
	d.object(value, path, map[string]field{
		"actor":   func(value *jsonNode, path string) { d.actorOf(object, value, path) },
		"session": d.text(&object.Session),
		"sessions": func(value *jsonNode, path string) {
			object.Sessions = d.sessions(value, path)
		},
		"actors": d.actorList(&object.Actors), "per": d.text(&object.Per),
		"from": d.textOrNumber(&object.From), "to": d.textOrNumber(&object.To),
	})
	if d.err == nil {
		d.oneKind(object, value, path)
	}
	return object
}

// actorOf reads the field actor: a measure, or a place in a funnel.
func (d *decoder) actorOf(object *DefinitionObject, value *jsonNode, path string) {
	if !d.expect(value, path, jsonString, jsonObject) {
		return
	}
	if value.kind == jsonString {
		object.Actor = value.text
		return
	}
	d.object(value, path, map[string]field{
		"funnel": func(value *jsonNode, path string) { object.Funnel = d.funnel(value, path) },
		"step":   d.whole(&object.Step, 1, StepsMax), "state": d.oneOf(&object.State, funnelStates...),
	})
	if d.err == nil && object.Funnel == nil {
		d.fail(newError(CodeMissing, path, "the cohort names no funnel").hint(`write {"actor": {"funnel": {"steps": [...]}}}`), value.span)
	}
}

// actorList reads the actors of a static cohort, which may be numbers.
func (d *decoder) actorList(to *[]string) field {
	return func(value *jsonNode, path string) {
		if !d.expect(value, path, jsonList) {
			return
		}
		if len(value.items) > expression.ListMax {
			d.fail(newError(expression.CodeLimit, path, "there are %d actors; at most %d are allowed", len(value.items), expression.ListMax).
				hint("save the list as a cohort"), value.span)
			return
		}
		*to = []string{}
		for i, item := range value.items {
			if d.expect(item, fmt.Sprintf("%s[%d]", path, i), jsonString, jsonNumber) {
				*to = append(*to, item.text)
			}
		}
	}
}

// oneKind checks that the object is one thing, and has no field of another.
func (d *decoder) oneKind(object *DefinitionObject, value *jsonNode, path string) {
	kinds := 0
	for _, given := range []bool{object.Actor != "" || object.Funnel != nil, object.Session != "", object.Actors != nil} {
		if given {
			kinds++
		}
	}
	if kinds != 1 {
		message := "the definition names nothing to compute"
		if kinds > 1 {
			message = "the definition is more than one thing"
		}
		d.fail(newError(CodeMissing, path, "%s", message).hint(definitionHint), value.span)
		return
	}
	d.noOther(object, path, value.span)
}

// noOther refuses fields that mean nothing for the definition's kind.
func (d *decoder) noOther(object *DefinitionObject, path string, span expression.Span) {
	refuse := func(given bool, name, hint string) {
		if given {
			d.fail(newError(expression.CodeValue, join(path, name), "%s has no meaning here", name).hint("%s", hint), span)
		}
	}
	session, static := object.Session != "", object.Actors != nil
	refuse(object.Sessions != nil && !session, "sessions", `sessions goes with session: {"session": "count()", "sessions": {"gap": "30m"}}`)
	refuse(session && object.Per != "", "per", "the per of sessions stands in sessions")
	const ranged = "a range bounds the events that a measure or a funnel of an actor reads"
	refuse((session || static) && object.From != "", "from", ranged)
	refuse((session || static) && object.To != "", "to", ranged)
}
