package source

// Reason says what a source is instead of an article that can be read. It is
// the English for it, by which whoever speaks other languages knows it; where
// "%1" stands in it, Error.Detail does.
type Reason string

// The reasons.
const (
	Empty             Reason = "an empty file"
	TooLarge          Reason = "larger than %1"
	TooDeep           Reason = "too deep in archives"
	NotText           Reason = "not text"
	Data              Reason = "data, not an article"
	NoText            Reason = "no text in it"
	Damaged           Reason = "damaged"
	DamagedArchive    Reason = "a damaged archive"
	EmptyArchive      Reason = "an archive without files"
	UnreadableArchive Reason = "an archive in which nothing could be read"
	TooMany           Reason = "more files in it than the %1 that are read of an archive"
	NotUnpacked       Reason = "packed in a way that is not known"
	UnpacksTooLarge   Reason = "more than %1 when unpacked"
	DamagedInArchive  Reason = "damaged in its archive"
	DamagedFeed       Reason = "a damaged feed"
	EmptyFeed         Reason = "a feed without entries"
	HollowFeed        Reason = "a feed whose entries are empty"
	DamagedPage       Reason = "a page that cannot be read"
	TooManyElements   Reason = "a page of more than %1 elements, which no article has"
	UnreadableMailbox Reason = "a mailbox in which nothing could be read"
	DamagedMail       Reason = "a damaged message"
	EmptyMail         Reason = "a message without text"
	NamelessGlyphs    Reason = "a PDF that does not say which letters its glyphs are"
	PicturesOnly      Reason = "a PDF without text, perhaps only pictures of it"
	LockedPDF         Reason = "a locked PDF"
	DamagedPDF        Reason = "a damaged PDF"
	DamagedWord       Reason = "a damaged Word document"
	LacksPart         Reason = "without its %1"
	NoneFound         Reason = "a page in which no article could be found"
	ListPage          Reason = "a home page or a list of links, not an article"
	EmptyFolder       Reason = "a folder without files"
	Missing           Reason = "no such file"
	Forbidden         Reason = "not permitted to be read"
	Unreadable        Reason = "not readable"
	Unread            Reason = "not read"
	NoInput           Reason = "no standard input"
	NoPath            Reason = "no path"
	NotRegular        Reason = "no regular file"
	NotWatched        Reason = "a folder that cannot be watched"
	WatchedInPart     Reason = "no longer watched for some files"
	Gone              Reason = "gone while it was watched"
	NoBrief           Reason = "an article over which the extraction failed"
)

// Hint says what to do about it, in the same way.
type Hint string

// The hints.
const (
	FetchAgain      Hint = "fetch it again"
	GiveText        Hint = "give a text, page, feed, Word, PDF or mail file"
	UnpackFirst     Hint = "unpack it first, and read what is in it"
	Split           Hint = "split it, and read the parts"
	OpenArticle     Hint = "open one article of it and save that"
	SaveUnlocked    Hint = "save it again without a password, or paste its text"
	SaveAgain       Hint = "save it again, or paste its text"
	SaveInWord      Hint = "open it in Word and save it again"
	RecogniseText   Hint = "run it through text recognition, or paste its text"
	CheckPath       Hint = "check the path"
	NamePath        Hint = "name a file or folder, or - for standard input"
	CheckPermission Hint = "check its permissions"
	PipeIn          Hint = "pipe it in and read it as -"
	GiveInput       Hint = "pipe an article in, or name a file"
	WatchFewer      Hint = "read it with 'mujaz add', or watch fewer folders"
	StartAgain      Hint = "start the watch again"
	MakeFolderAgain Hint = "make the folder again and start the watch again"
	PutArticles     Hint = "put articles into it, or name another"
	SeeWhole        Hint = "open it in the program that made it, and see whether it is whole"
)

// Reasons lists the reasons.
func Reasons() []Reason {
	return []Reason{
		Empty, TooLarge, TooDeep, NotText, Data, NoText, Damaged, DamagedArchive, EmptyArchive, UnreadableArchive, TooMany,
		NotUnpacked, UnpacksTooLarge, DamagedInArchive, DamagedFeed, EmptyFeed, HollowFeed, DamagedPage, TooManyElements, UnreadableMailbox,
		DamagedMail, EmptyMail, NamelessGlyphs, PicturesOnly, LockedPDF, DamagedPDF, DamagedWord, LacksPart, NoneFound, ListPage,
		EmptyFolder, Missing, Forbidden, Unreadable, Unread, NoInput, NoPath, NotRegular, NotWatched, WatchedInPart, Gone, NoBrief,
	}
}

// Hints lists the hints.
func Hints() []Hint {
	return []Hint{
		FetchAgain, GiveText, UnpackFirst, Split, OpenArticle, SaveUnlocked, SaveAgain, SaveInWord, RecogniseText, CheckPath,
		NamePath, CheckPermission, PipeIn, GiveInput, WatchFewer, StartAgain, MakeFolderAgain, PutArticles, SeeWhole,
	}
}
