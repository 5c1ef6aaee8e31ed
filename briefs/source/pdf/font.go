package pdf

// font is what is needed of a font to place its glyphs and to read them.
type font struct {
	codes    *charMap           // of the codes in strings, nil for single bytes
	unicode  *charMap           // ToUnicode, nil none
	utf16    bool               // the codes are text already
	simple   [256]string        // text of the codes of a simple font
	widths   map[uint32]float64 // in thousandths of the size, by code or CID
	standard float64            // width of what is not among them
	scale    float64            // of the widths: 1/1000 but in Type 3 fonts
	wide     bool               // codes are of two bytes unless the map says otherwise
	embedded map[uint32]string  // text by CID, out of an embedded font's own table
	readFile func()             // reads embedded, when it is first asked for; nil once it was
}

// maxFonts bounds the fonts that are read of a file.
const maxFonts = 4000

// font reads a font dictionary, once where it is an object of its own.
func (d *Document) font(o any) *font {
	key := o
	if _, ok := o.(ref); !ok {
		key = nil
	}
	if f, ok := d.fonts[key]; ok && key != nil {
		return f
	}
	if d.fontsRead++; d.fontsRead > maxFonts {
		return nil
	}
	f := d.readFont(d.dict(o))
	if key != nil {
		d.fonts[key] = f
	}
	return f
}

func (d *Document) readFont(dic dict) *font {
	f := &font{widths: map[uint32]float64{}, standard: 500, scale: 0.001}
	if s, ok := d.resolve(dic["ToUnicode"]).(*stream); ok {
		f.unicode = readCharMap(d.decode(s))
	}
	if d.resolve(dic["Subtype"]) == name("Type0") {
		d.readComposite(f, dic)
		return f
	}
	d.readSimple(f, dic)
	return f
}

func (d *Document) readComposite(f *font, dic dict) {
	f.wide, f.standard = true, 1000
	switch e := d.resolve(dic["Encoding"]).(type) {
	case name:
		f.utf16 = unicodeMap(e)
	case *stream:
		f.codes = readCharMap(d.decode(e))
	}
	var inner dict
	if list := d.array(dic["DescendantFonts"]); len(list) > 0 {
		inner = d.dict(list[0])
	}
	f.standard = d.number(inner["DW"], 1000)
	list, steps := d.array(inner["W"]), 0
	for i := 0; i+1 < len(list) && steps < maxCodes; {
		first := d.number(list[i], -1)
		if ws, ok := d.resolve(list[i+1]).(array); ok {
			steps += len(ws)
			for n, w := range ws {
				f.widths[uint32(first)+uint32(n)] = d.number(w, 0)
			}
			i += 2
			continue
		}
		if i+2 >= len(list) {
			break
		}
		last, w := d.number(list[i+1], -1), d.number(list[i+2], 0)
		for c := first; c <= last && c >= 0 && steps < maxCodes; c++ {
			steps++
			f.widths[uint32(c)] = w
		}
		i += 3
	}
	f.readFile = func() { f.embedded = d.embeddedText(inner) }
}

// embeddedText is what the font itself says of the glyphs of CIDs.
func (d *Document) embeddedText(inner dict) map[uint32]string {
	s, ok := d.resolve(d.dict(inner["FontDescriptor"])["FontFile2"]).(*stream)
	if !ok {
		return nil
	}
	text := glyphText(d.decode(s))
	order, ok := d.resolve(inner["CIDToGIDMap"]).(*stream)
	if !ok {
		return text
	}
	out, b := map[uint32]string{}, d.decode(order)
	for cid := 0; 2*cid+1 < len(b); cid++ {
		if t := text[uint32(u16(b, 2*cid))]; t != "" {
			out[uint32(cid)] = t
		}
	}
	return out
}

func (d *Document) readSimple(f *font, dic dict) {
	if d.resolve(dic["Subtype"]) == name("Type3") {
		if m := d.array(dic["FontMatrix"]); len(m) == 6 {
			f.scale = d.number(m[0], 0.001)
		}
	}
	first := d.number(dic["FirstChar"], 0)
	for i, w := range d.array(dic["Widths"]) {
		if i < 256 {
			f.widths[uint32(first)+uint32(i)] = d.number(w, 0)
		}
	}
	f.standard = d.number(d.dict(dic["FontDescriptor"])["MissingWidth"], 0)
	if len(f.widths) == 0 {
		f.standard = 500 // a standard font, of which widths are not given
	}
	base := standard
	encoding := d.resolve(dic["Encoding"])
	set := func(o any) {
		switch o {
		case name("WinAnsiEncoding"):
			base = winAnsi
		case name("MacRomanEncoding"):
			base = macRoman
		}
	}
	set(encoding)
	e, _ := encoding.(dict)
	set(d.resolve(e["BaseEncoding"]))
	if encoding == nil && d.resolve(dic["Subtype"]) == name("TrueType") {
		base = winAnsi
	}
	for c := range f.simple {
		if r := base(byte(c)); r >= ' ' {
			f.simple[c] = string(r)
		}
	}
	c := 0
	for i, o := range d.array(e["Differences"]) {
		if i >= 4*len(f.simple) { // a number and a name for each code are half of that
			break
		}
		switch o := d.resolve(o).(type) {
		case float64:
			c = int(o)
		case name:
			if c >= 0 && c < 256 {
				f.simple[c] = textOf(string(o))
			}
			c++
		}
	}
}

// Unknown is the text of a glyph of which nothing tells what it says.
const Unknown = "\uFFFD"

// next cuts the next code off a string: what it says, how far it moves on in
// sizes of the type, and its length in bytes.
func (f *font) next(s str) (text string, width float64, length int) {
	if !f.wide {
		c := uint32(s[0])
		text, ok := "", false
		if f.unicode != nil {
			text, ok = f.unicode.text[c]
		}
		if text == "" && !ok {
			if text = f.simple[c]; text == "" {
				text = Unknown
			}
		}
		return text, f.width(c), 1
	}
	var c uint32
	switch {
	case f.codes != nil:
		c, length = f.codes.next(s, 2)
	default:
		length = min(2, len(s))
		c = code(s[:length])
	}
	cid := c
	if f.codes != nil {
		cid = f.codes.cid(c)
	}
	switch {
	case f.unicode != nil && !f.unicode.shifted:
		var ok bool
		if text, ok = f.unicode.text[c]; !ok || text == noCharacter || text == "\x00" {
			text = f.ownText(cid)
		}
	case f.utf16:
		text = fromUTF16(s[:length])
	default:
		text = f.ownText(cid)
	}
	return text, f.width(cid), length
}

// noCharacter is what XeTeX, as Ghostscript a zero, gives glyphs that it cannot name.
const noCharacter = "\uFFFF"

// ownText is what the font itself says of a glyph that the file leaves unnamed.
func (f *font) ownText(cid uint32) string {
	if f.readFile != nil {
		f.readFile()
		f.readFile = nil
	}
	if text := f.embedded[cid]; text != "" {
		return text
	}
	return Unknown
}

func (f *font) width(c uint32) float64 {
	if w, ok := f.widths[c]; ok {
		return w * f.scale
	}
	return f.standard * f.scale
}
