package engine

// Dedupe says by what second events of a dataset are known, which are left out.
type Dedupe struct {
	// ID is the column of the id, WindowSeconds the difference of event times within which an id stands for one event.
	ID            string  `json:"id"`
	WindowSeconds float64 `json:"window_seconds"`
}

// tellApart fills in how a dataset tells its events apart, and how many it has left out.
func (e *Engine) tellApart(dataset *Dataset) error {
	config, _, err := e.store.Describe(dataset.Name)
	if err != nil {
		return err
	}
	if identity := config.Identity; identity.Dedupe != "" {
		dataset.Dedupe = &Dedupe{ID: identity.Dedupe, WindowSeconds: float64(identity.Window) / 1e6}
	}
	dataset.Upsert = config.Identity.Upsert
	dataset.Duplicates, err = e.store.Duplicates(dataset.Name)
	return err
}
