package samples

import (
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

// The fewest samples a fresh machine must show, by language.
var leastOf = map[string]int{"ar": 6, "en": 2, "fr": 1, "he": 1, "fa": 1, "ur": 1}

var (
	nameForm    = regexp.MustCompile(`^([a-z]{2})-\d\d-[a-z0-9-]+\.(txt|md)$`)
	persianOnly = regexp.MustCompile(`[پچژگ].*\x{200C}|\x{200C}.*[پچژگ]`)
	urduOnly    = regexp.MustCompile(`[ٹڈڑے]`)
	figures     = regexp.MustCompile(`[0-9۰-۹]+`)
)

func TestLibraryHoldsEveryLanguagePromised(t *testing.T) {
	count := map[string]int{}
	for _, file := range All() {
		match := nameForm.FindStringSubmatch(file.Name)
		if match == nil {
			t.Fatalf("%s: the name is not LANG-NN-slug.txt or .md", file.Name)
		}
		count[match[1]]++
	}
	total := 0
	for language, least := range leastOf {
		total += least
		if count[language] < least {
			t.Errorf("%s: %d samples, want at least %d", language, count[language], least)
		}
	}
	if total < 12 || len(All()) < total {
		t.Errorf("%d samples, want at least 12", len(All()))
	}
}

func TestLibraryIsSortedAndTheCallersOwn(t *testing.T) {
	first := All()
	byName := func(a, b File) int { return strings.Compare(a.Name, b.Name) }
	if !slices.IsSortedFunc(first, byName) {
		t.Error("samples are not sorted by name")
	}
	first[0].Data[0] ^= 0xff
	if again := All(); again[0].Data[0] == first[0].Data[0] {
		t.Error("writing to one caller's sample changed the library")
	}
}

func TestEachSampleIsAnArticleOfItsLanguage(t *testing.T) {
	for _, file := range All() {
		t.Run(file.Name, func(t *testing.T) {
			text := string(file.Data)
			if words := len(strings.Fields(text)); words < 250 || words > 700 {
				t.Errorf("%d words, want 250 to 700", words)
			}
			if numbers := len(figures.FindAllString(text, -1)); numbers < 5 {
				t.Errorf("%d figures, want the density of official news (5 or more)", numbers)
			}
			checkLayout(t, text)
			checkScript(t, file.Name[:2], text)
		})
	}
}

func TestNoSampleCarriesControls(t *testing.T) {
	for _, file := range All() {
		if !utf8.Valid(file.Data) {
			t.Errorf("%s: not valid UTF-8", file.Name)
			continue
		}
		for at, r := range string(file.Data) {
			if r == '\n' {
				continue
			}
			if unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) || r == utf8.RuneError || r == '\uFEFF' {
				t.Errorf("%s: %U at byte %d", file.Name, r, at)
			}
		}
	}
}

// checkLayout wants a headline of one line, then paragraphs of one line each,
// parted by exactly one blank line, and one newline at the end.
func checkLayout(t *testing.T, text string) {
	t.Helper()
	body, found := strings.CutSuffix(text, "\n")
	if !found {
		t.Error("no newline at the end")
	}
	paragraphs := strings.Split(body, "\n\n")
	if len(paragraphs) < 6 {
		t.Errorf("%d paragraphs, want a headline and at least five more", len(paragraphs))
	}
	for i, paragraph := range paragraphs {
		if paragraph == "" || strings.TrimSpace(paragraph) != paragraph || strings.Contains(paragraph, "\n") {
			t.Errorf("paragraph %d is empty, padded or broken over lines: %q", i, paragraph)
		}
	}
	if words := len(strings.Fields(paragraphs[0])); words < 4 || words > 25 {
		t.Errorf("headline of %d words: %q", words, paragraphs[0])
	}
}

// checkScript wants most letters in the language's script, and for Persian and
// Urdu the letters and joiners that Arabic does not have.
func checkScript(t *testing.T, language, text string) {
	t.Helper()
	script := map[string]*unicode.RangeTable{
		"ar": unicode.Arabic, "fa": unicode.Arabic, "ur": unicode.Arabic,
		"he": unicode.Hebrew, "en": unicode.Latin, "fr": unicode.Latin,
	}[language]
	if script == nil {
		t.Fatalf("no script known for %q", language)
	}
	letters, own := 0, 0
	for _, r := range text {
		if unicode.IsLetter(r) {
			letters++
			if unicode.Is(script, r) {
				own++
			}
		}
	}
	if own*100 < letters*95 {
		t.Errorf("%d of %d letters are in the script of %s, want 95%%", own, letters, language)
	}
	if language == "fa" && (!persianOnly.MatchString(text) || urduOnly.MatchString(text)) {
		t.Error("not written as Persian is: its letters with U+200C, none of Urdu's")
	}
	if (language == "ur") != urduOnly.MatchString(text) {
		t.Error("Urdu's letters belong in the Urdu samples, and only there")
	}
}
