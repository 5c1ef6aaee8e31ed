package terminal

import "fmt"

// Variable is the environment variable that names a profile. Stock OpenSSH
// passes variables with such names (SendEnv and AcceptEnv LC_*).
const Variable = "LC_MUJAZ_TERMINAL"

// Auto in place of a profile's name leaves the choice to detection.
const Auto = "auto"

// Choose decides between what was asked for and what was detected: the setting
// (a flag or the configuration, "" none), the environment, what is remembered
// about this kind of terminal, detection. Auto in a setting passes over what
// comes between it and detection. The Why of the result says which it was. An
// error comes with the detected profile, which can be used in spite of it.
func Choose(setting string, env func(string) string, m Memory, id Identity, detected Profile) (Identity, Profile, error) {
	for _, s := range []struct {
		name, from string
		why        Why
	}{{setting, "--terminal or the configuration", SetByUser}, {env(Variable), Variable, SetByVariable}} {
		switch s.name {
		case "":
			continue
		case Auto:
			return id, detected, nil
		}
		p, err := ByName(s.name)
		if err != nil {
			return id, detected, fmt.Errorf("%s: %w", s.from, err)
		}
		id.Why = s.why
		return id, p, nil
	}
	p, found, err := m.Recall(id)
	if err != nil || !found {
		return id, detected, err
	}
	id.Why = ChosenBefore
	return id, p, nil
}
