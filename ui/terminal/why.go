package terminal

// Why is why a profile was chosen, for the reader; "%1" is the multiplexer that
// the terminal is around.
type Why string

// The reasons.
const (
	KnowsMode       Why = "the terminal knows the bidirectional support mode and obeys CSI 8 l"
	IsVTE           Why = "the terminal is of the VTE family"
	IsKonsole       Why = "the terminal is Konsole"
	IsPuTTY         Why = "the terminal is PuTTY"
	IsMlterm        Why = "the terminal is mlterm"
	IsKitty         Why = "the terminal is kitty"
	IsXtermJS       Why = "the terminal is xterm.js"
	IsQTerminal     Why = "the terminal is QTerminal"
	IsAppleTerminal Why = "the terminal is Apple Terminal; if this reads wrong, choose on the calibration screen"
	ReordersNothing Why = "the terminal answered as none that reorders"
	NoAnswer        Why = "the terminal did not answer in time; most do not reorder"
	GuessedInside   Why = "inside %1; if it reads wrong, choose on the calibration screen"
	SetByUser       Why = "set by --terminal or the configuration"
	SetByVariable   Why = "set by " + Variable
	ChosenBefore    Why = "chosen before on the calibration screen"
)

// Whys lists the reasons.
func Whys() []Why {
	return []Why{
		KnowsMode, IsVTE, IsKonsole, IsPuTTY, IsMlterm, IsKitty, IsXtermJS, IsQTerminal, IsAppleTerminal, ReordersNothing, NoAnswer,
		GuessedInside, SetByUser, SetByVariable, ChosenBefore,
	}
}
