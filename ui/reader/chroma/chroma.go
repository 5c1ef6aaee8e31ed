// Package chroma stands in for the highlighter of source code that Glamour links
// (github.com/alecthomas/chroma). The real one parses some 250 grammars and 60
// styles whenever a program that links it starts, about 45 ms, for blocks of code
// that Mujaz shows as they are written: its styles for Glamour ask for none of
// them. What is here is the part of its interface that Glamour names.
package chroma

// TokenType is a kind of token in source code.
type TokenType int

// The kinds that a style of Glamour may give a look.
const (
	Background TokenType = iota + 1
	Comment
	CommentPreproc
	Error
	GenericDeleted
	GenericEmph
	GenericInserted
	GenericStrong
	GenericSubheading
	Keyword
	KeywordNamespace
	KeywordReserved
	KeywordType
	Literal
	LiteralDate
	LiteralNumber
	LiteralString
	LiteralStringEscape
	Name
	NameAttribute
	NameBuiltin
	NameClass
	NameConstant
	NameDecorator
	NameException
	NameFunction
	NameOther
	NameTag
	Operator
	Punctuation
	Text
)

// StyleEntries are the looks of a style.
type StyleEntries map[TokenType]string

// Style is a style by its name.
type Style struct{ Name string }

// MustNewStyle makes a style that has its name alone.
func MustNewStyle(name string, _ StyleEntries) *Style { return &Style{Name: name} }
