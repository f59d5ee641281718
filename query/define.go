package query

import (
	"slices"

	"github.com/sluice-analytics/sluice/query/expression"
)

// definitionSet is everything that names may stand for.
type definitionSet struct {
	// texts are expressions over events, objects and saved cohorts what is computed before
	// the view.
	texts   map[string]*expression.Node
	objects map[string]*DefinitionObject
	cohorts map[string]Cohort
	// derived are the objects and cohorts that were compiled, ordered those that need
	// others behind them.
	derived map[string]*derivation
	ordered []*derivation
	// within names the definitions that are being compiled, outermost first; of them
	// current is the innermost that is an object.
	within  []string
	current *derivation
	// checking says that what is being compiled is not used yet.
	checking bool
}

// derivation is a definition compiled to a column.
type derivation struct {
	Derived
	duration bool
	needs    []*derivation
	// inner is how many lie within each other in it.
	inner int
	used  bool
	err   error
}

// define reads the definitions. They are compiled where they are used, and those of the
// document once here, so that a wrong one is found even if nothing uses it.
func (c *compiler) define() error {
	if err := c.nameDefinitions(); err != nil {
		return err
	}
	return c.checkDefinitions()
}

// nameDefinitions reads the definitions without compiling them.
func (c *compiler) nameDefinitions() error {
	if len(c.doc.Define) > DefinitionsMax {
		return newError(expression.CodeLimit, "define", "there are %d definitions; at most %d are allowed", len(c.doc.Define), DefinitionsMax)
	}
	c.definitions = definitionSet{
		texts: map[string]*expression.Node{}, objects: map[string]*DefinitionObject{},
		cohorts: map[string]Cohort{}, derived: map[string]*derivation{},
	}
	for name, cohort := range c.options.Cohorts {
		c.definitions.cohorts[name] = cohort
	}
	for _, definition := range c.doc.Define {
		if err := c.definitions.add(definition); err != nil {
			return err
		}
	}
	for _, definition := range c.doc.Define {
		if _, ok := c.schema.Resolve(definition.Name); ok {
			c.warn(c.definitionName(definition.Name) + " hides the property of this name")
		}
	}
	return nil
}

// add makes a name stand for a definition, and no more for a saved cohort.
func (s *definitionSet) add(definition Definition) error {
	delete(s.cohorts, definition.Name)
	if definition.Object != nil {
		s.objects[definition.Name] = definition.Object
		return nil
	}
	node, err := expression.Parse(definition.Text)
	if err != nil {
		return placed(err, join("define", definition.Name))
	}
	s.texts[definition.Name] = node
	return nil
}

// checkDefinitions compiles the definitions of the document.
func (c *compiler) checkDefinitions() error {
	c.definitions.checking = true
	defer func() { c.definitions.checking = false }()
	for _, definition := range c.doc.Define {
		name := &expression.Node{Kind: expression.NodeName, Text: definition.Name}
		if _, err := c.eventBinder().Bind(name); err != nil {
			return placed(err, join("define", definition.Name))
		}
	}
	return nil
}

// names are those of what is computed before the view.
func (s *definitionSet) names() []string {
	var names []string
	for name := range s.objects {
		names = append(names, name)
	}
	for name := range s.cohorts {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

// definedName binds a name that stands for what is computed before the view; it returns nil
// for other nodes.
func (c *compiler) definedName(b *expression.Binder, node *expression.Node) (*expression.Expr, error) {
	if node.Kind != expression.NodeName || !c.definitions.isDerived(node.Text) {
		return nil, nil
	}
	if err := b.Enter(node, 0); err != nil {
		return nil, err
	}
	d := c.derive(node.Text, b.Within())
	if d.err != nil {
		return nil, d.err
	}
	if err := b.Enter(node, d.inner); err != nil {
		return nil, err
	}
	switch current := c.definitions.current; {
	case current != nil:
		current.needs = append(current.needs, d)
		current.inner = max(current.inner, d.inner+1)
	case !c.definitions.checking:
		d.use()
	}
	return &expression.Expr{Op: expression.Column, Type: d.Type, Ref: d.Ref, Span: node.Span}, nil
}

func (s *definitionSet) isDerived(name string) bool {
	_, object := s.objects[name]
	_, cohort := s.cohorts[name]
	return object || cohort
}

// use notes that the view needs a column, and so all that it needs itself.
func (d *derivation) use() {
	if d.used {
		return
	}
	d.used = true
	for _, needed := range d.needs {
		needed.use()
	}
}

// derive compiles a definition to a column, once. within are the definitions that it is a
// part of.
func (c *compiler) derive(name string, within []string) *derivation {
	s := &c.definitions
	if d, ok := s.derived[name]; ok {
		return d
	}
	d := &derivation{}
	// Those it needs are compiled meanwhile, and each has a number of its own.
	number := uint32(len(s.derived))
	s.derived[name] = d
	outer, current := s.within, s.current
	s.within, s.current = append(slices.Clip(within), name), d
	if object, ok := s.objects[name]; ok {
		d.err = c.deriveObject(d, object, join("define", name))
	} else {
		d.err = c.deriveCohort(d, s.cohorts[name], name)
	}
	s.within, s.current = outer, current
	d.Ref = expression.Ref{Name: name, ID: expression.ActorValues + number}
	if d.Sessions != nil {
		d.Ref.ID = expression.SessionValues + number
	}
	s.ordered = append(s.ordered, d)
	return d
}

// collectDerived gives the plan the columns that the view needs.
func (c *compiler) collectDerived() error {
	for _, d := range c.definitions.ordered {
		if d.used {
			c.plan.Derived = append(c.plan.Derived, d.Derived)
		}
	}
	if len(c.plan.Derived) > DerivedMax {
		return newError(expression.CodeLimit, "define", "the view needs %d properties of actors and sessions; at most %d are allowed", len(c.plan.Derived), DerivedMax)
	}
	return nil
}

// DerivedMax bounds the columns that are computed before a view: each is held in memory.
const DerivedMax = 100

// definedScope has the columns of a dataset and those that definitions stand for. The
// latter are found by definedName, and named here for hints.
type definedScope struct {
	eventScope
	definitions *definitionSet
}

func (s definedScope) Names() []string { return append(s.eventScope.Names(), s.definitions.names()...) }

// IsDuration reports whether a definition's value is a length of time.
func (s definedScope) IsDuration(ref expression.Ref) bool {
	if !ref.OfActor() && !ref.OfSession() {
		return s.eventScope.IsDuration(ref)
	}
	d := s.definitions.derived[ref.Name]
	return d != nil && d.duration
}
