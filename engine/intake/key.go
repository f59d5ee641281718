package intake

// Key returns the key that a body of JSON has under one of the names, in itself or in its first element: for calls that bring
// no events. It is empty where there is none.
func Key(body []byte, names ...string) (string, error) {
	body = trim(body)
	if err := check(body); err != nil {
		return "", err
	}
	eachElement(body, func(element []byte) bool { body = element; return false })
	key := ""
	for _, wanted := range names {
		eachMember(body, func(name, value []byte) bool {
			if string(name) == wanted && key == "" {
				key = string(textOf(value))
			}
			return true
		})
	}
	return key, nil
}
