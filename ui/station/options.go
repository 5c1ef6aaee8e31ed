package station

import (
	"net/netip"
	"path"
	"strings"
	"time"

	"mujaz/ui/language"
)

// option takes over an option of a key's line. One that is not honoured is
// refused: it limits the key, and would not.
func (k *key) option(o string) *flaw {
	name, value, _ := strings.Cut(o, "=")
	value = strings.TrimSuffix(strings.TrimPrefix(value, `"`), `"`)
	switch strings.ToLower(name) {
	case "expiry-time":
		t, bad := parseExpiry(value)
		if bad != nil {
			return bad
		}
		if k.expires.IsZero() || t.Before(k.expires) {
			k.expires = t
		}
		return nil
	case "from":
		if len(k.from) > 0 {
			return &flaw{language.OptionTwice, "from"}
		}
		var bad *flaw
		k.from, bad = parseFrom(value)
		return bad
	}
	return &flaw{language.OptionNotHonoured, name}
}

// parseExpiry parses YYYYMMDD[Z] or YYYYMMDDHHMM[SS][Z], in the time of the
// station unless Z says UTC (sshd(8), AUTHORIZED_KEYS FILE FORMAT).
func parseExpiry(s string) (time.Time, *flaw) {
	digits, zone := s, time.Local
	if d, ok := strings.CutSuffix(s, "Z"); ok {
		digits, zone = d, time.UTC
	}
	for _, layout := range []string{"20060102", "200601021504", "20060102150405"} {
		if len(layout) == len(digits) {
			if t, err := time.ParseInLocation(layout, digits, zone); err == nil {
				return t, nil
			}
		}
	}
	return time.Time{}, &flaw{language.BadExpiryTime, s}
}

// pattern is one of a from option: a network, or an address with wildcards.
type pattern struct {
	not    bool
	prefix netip.Prefix // where valid
	glob   string       // otherwise
}

// parseFrom parses a pattern-list (ssh_config(5), PATTERNS) of addresses. Names
// of hosts are refused: an address's name is what its owner's name server says.
func parseFrom(list string) ([]pattern, *flaw) {
	var patterns []pattern
	for _, s := range strings.Split(list, ",") {
		p := pattern{}
		rest := strings.TrimSpace(s)
		if r, ok := strings.CutPrefix(rest, "!"); ok {
			p.not, rest = true, r
		}
		var err error
		switch {
		case strings.Contains(rest, "/"):
			if p.prefix, err = netip.ParsePrefix(rest); err != nil {
				return nil, &flaw{language.BadFrom, s}
			}
			p.prefix = p.prefix.Masked()
		case rest == "" || strings.Trim(rest, "0123456789abcdefABCDEF:.*?") != "":
			return nil, &flaw{language.BadFrom, s}
		case strings.ContainsAny(rest, "*?"):
			p.glob = strings.ToLower(rest)
		default:
			a, err := netip.ParseAddr(rest)
			if err != nil {
				return nil, &flaw{language.BadFrom, s}
			}
			p.prefix = netip.PrefixFrom(a, a.BitLen())
		}
		patterns = append(patterns, p)
	}
	return patterns, nil
}

// matches says whether an address is allowed: one pattern must match, and no
// negated one may.
func matches(patterns []pattern, addr netip.Addr) bool {
	addr = addr.Unmap().WithZone("")
	allowed := false
	for _, p := range patterns {
		hit := p.prefix.IsValid() && p.prefix.Contains(addr)
		if p.glob != "" {
			hit, _ = path.Match(p.glob, addr.String()) // its characters make no bad pattern
		}
		if hit && p.not {
			return false
		}
		allowed = allowed || hit
	}
	return allowed
}
