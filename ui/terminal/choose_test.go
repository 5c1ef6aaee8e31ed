package terminal

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
)

func TestTheReadersChoiceOverrulesDetection(t *testing.T) {
	id := Identity{Term: "xterm", DA2: ">0;136;0"}
	other := Identity{Term: "xterm", DA2: ">41;379;0"}
	m := Memory{Path: filepath.Join(t.TempDir(), "new", "terminals.json")}
	if err := m.Remember(id, mustByName("inverse")); err != nil {
		t.Fatal(err)
	}
	detected := mustByName("inverse-guarded")
	for _, c := range []struct {
		about, setting, variable string
		id                       Identity
		want                     string
	}{
		{"the setting comes first", "chunked", "logical", id, "chunked"},
		{"then the variable", "", "logical", id, "logical"},
		{"then what is remembered", "", "", id, "inverse"},
		{"of this terminal only", "", "", other, "inverse-guarded"},
		{"auto means detection", "auto", "logical", id, "inverse-guarded"},
		{"in the variable too", "", "auto", id, "inverse-guarded"},
	} {
		got, p, err := Choose(c.setting, only(Variable, c.variable), m, c.id, detected)
		if err != nil || p.Name != c.want {
			t.Errorf("%s: %s (%s), %v; wanted %s", c.about, p.Name, got.Why, err, c.want)
		}
	}
	if err := m.Forget(id); err != nil {
		t.Fatal(err)
	}
	if _, p, err := Choose("", only(), m, id, detected); err != nil || p != detected {
		t.Errorf("forgotten: %s, %v", p.Name, err)
	}
}

func TestAWrongChoiceIsNamedAndDetectionStands(t *testing.T) {
	_, p, err := Choose("", only(Variable, "kitty"), Memory{}, Identity{}, mustByName("visual"))
	if p.Name != "visual" || err == nil || !strings.Contains(err.Error(), Variable) {
		t.Errorf("%s, %v", p.Name, err)
	}
	path := filepath.Join(t.TempDir(), "terminals.json")
	if err := os.WriteFile(path, []byte("{torn"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, p, err = Choose("", only(), Memory{path}, Identity{}, mustByName("visual")); p.Name != "visual" || err == nil || !strings.Contains(err.Error(), path) {
		t.Errorf("torn memory: %s, %v", p.Name, err)
	}
}

func TestCalibrationRowsAreOfOneWidthAndDiffer(t *testing.T) {
	for _, code := range []string{"ar", "he", "en"} {
		row := Calibration(code, 60, 0)
		sent := map[string]string{}
		for _, p := range Profiles() {
			encoded := p.Encode(row, plainLook)
			if s := unformatted(control.ReplaceAllString(encoded, "")); ansi.StringWidth(s) != 60 || !strings.HasPrefix(s, "│") || !strings.HasSuffix(s, "│") {
				t.Errorf("%s: %q is not a bordered row of 60 columns", p.Name, s)
			}
			if other, taken := sent[encoded]; taken {
				t.Errorf("%s: nothing tells %s from %s", code, p.Name, other)
			}
			sent[encoded] = p.Name
		}
	}
}

func TestAClientCannotMakeTheMemoryGrowWithoutEnd(t *testing.T) {
	m := Memory{Path: filepath.Join(t.TempDir(), "terminals.json")}
	var err error
	for i := 0; err == nil && i <= mostKinds; i++ {
		err = m.Remember(Identity{Term: strconv.Itoa(i), XTVersion: strings.Repeat("x", 10_000)}, mustByName("inverse"))
	}
	if err == nil {
		t.Error("every terminal was remembered")
	}
	if info, err := os.Stat(m.Path); err != nil || info.Size() > mostKinds*5*maxName {
		t.Errorf("the file has %d bytes, %v", info.Size(), err)
	}
	if _, found, err := m.Recall(Identity{Term: "0", XTVersion: strings.Repeat("x", 10_000)}); !found || err != nil {
		t.Errorf("the first is forgotten: %v", err)
	}
}
