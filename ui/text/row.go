package text

// Style is the identity of a style; what it looks like is the theme's affair.
// The zero Style is the default look.
type Style uint16

// Cell is one grapheme cluster as it is drawn.
type Cell struct {
	Text  string // the cluster to draw in a terminal that reorders and shapes nothing: shaped into presentation forms, mirrored; " " for padding
	Base  string // the same cluster's logical letters, neither shaped nor mirrored ("لا" for a lam-alef); equal to Text where nothing changed
	Link  string // target of a hyperlink, "" none
	Start int32  // bytes of the paragraph's text that the cell stands for, half open; -1, -1 for padding, bullets and borders
	End   int32
	Style Style
	Width uint8 // columns: 1 or 2
	Level uint8 // embedding level
}

// Row is one row of the screen, or a part of one: cells in visual order, left
// to right. Its width is exact: nothing after layout wraps, cuts or pads it.
type Row struct {
	Cells []Cell
	Width int       // columns, the sum of the cells' widths
	Dir   Direction // of the paragraph it belongs to: LTR or RTL
	Start int       // bytes of the paragraph's text that the row holds, half open
	End   int
}
