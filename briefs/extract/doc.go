// Package extract reads an article and writes its brief: rules and word lists,
// no randomness, every item tied to its sentence.
//
// One engine reads all languages. A language is a file lexicon/CODE.tsv and,
// where its grammar asks for it, a Go file named after it. Rows of the file, columns
// parted by tabs, everything folded as language.Fold does:
//
//	verb   NAME FORMS                          the forms of a verb, parted by |, for triggers and sets: @NAME
//	rule   ACT  TRIGGERS  COMPLEMENTS  GATES   triggers parted by |, complements by /
//	set    NAME WORDS                          words parted by |; a final * stands for any ending
//	say    WORDS                               verbs of saying
//	participle WORDS                           those of them that chain onto another (adding, stressing)
//	cue    PHRASES                             "according to" and its like
//	instrument TYPE PHRASES                    kinds of agreement and decree
//
// A complement is a word that must follow within the window; a preposition (set
// "preposition") opens the act's words behind it, any other word opens them
// itself; "0" or "-" lets the object follow directly. Gates:
//
//	dated               only with a time by which it is done
//	window=N within=N   tokens in which the complement, the object's head must stand
//	needs=SET           a word of the set must be near, and opens the act's words
//	object=SET          the object's head must be of the set; the act's words follow it
//	subject=SET         the subject must hold a word of the set
//	drop=SET            the object must not open with a word of the set
//	unless=SET          no word of the set may stand before the object's head
//	downgrade=SET       an object so headed makes the act stressed
//	notcomplement=P     the trigger must not have this complement
//	verbfirst, noun=W   the trigger (this form of it) only in a verb's position
//	relative            also in relative clauses, where it tells of an earlier act
//	attributed          only in the words of someone who is named
//	final               the verb ends its clause: what it needs and the act stand before it
//	                    (behind a word of the set "subjectmark" where there is one)
//	whole               the act's words hold the verb that ends them
//	follows             the act's words may follow the trigger at once, where words do (Persian)
//	active              no passive though its verb looks like one (رضامند ہو گئے)
//	naught              only where it is denied; the act's words are the trigger's own (לא נחתם דבר)
//	before              a Hebrew passive whose words are the subject before it
//	opening             only as the first word of its sentence: Signature à …
//	unsaid              only where nobody is quoted as saying it
//	stance              only of somebody who is named or speaks (Persian)
//	reported            only in someone's words: said it would
//	perfect             only behind "have"
//	governs             the complement must not stand behind another preposition
//	plain, immediate    not in a relative clause; the act's words follow at once
//	bilateral, masdar   a noun is the trigger: who acts stands behind it, or are the two sides
//	provide             what an agreement or decree holds: binds those whom it bound
//	resolved            a noun of decision: who decided stands behind it, then what (set resolvable)
//	named               a verbal noun: only where who does it is named behind it
//	welcomed            behind a verb of welcome or blame (set welcomes)
//	sharedview          "agreed that" is let through for states and bodies
//	inner               an Arabic verbal noun that goes with another verb (مع التأكيد على)
//	doerless            the trigger names no doer, as "was done" (وقع الاتفاق على)
//	agent               only with a subject that acts: a name, a body, a post
//	asks                what is said behind "that" is what somebody should do (Urdu)
//	keepverb            the act's words begin with the verb (تقف مع …)
//	bearer              what a duty is stands right behind who bears it (وعلى الحكومة أن …)
//	background, negative, keep, keepsubject
//	patient, passiveonly also, or only, in the passive: the act's words begin with the subject (English, French)
//	withbe, reflexive    conjugated with "be", only behind "se" (French)
//	recipient            whoever stands between the trigger and its complement acts (French)
//	infinitive           only before an infinitive (French); "to" binds nothing else (Hebrew)
//	progressive          the trigger and a verb in -ing report what is being done (English)
//	future               the trigger marks a plan: dropped before verbs of the set "stative"
//
// Sets that the engine itself asks for: preposition, that, relative, clause,
// stop, irrealis, hope, condition, opener, before, both, bothstates, with,
// between, and, passive, futurepassive, particle, unparticled, source,
// evaluative, commentaryopener, judgement, reflects and virtue
// (what an outlet finds behind what happened), stative, futurenoun; for English and French also
// be, auxiliary, adverb, article, clitic, self, by, they, genitive,
// whenclause (what opens a clause of what was before), circumstance (what opens the
// occasion behind a comma), many (numbers above two), majesty, ongoingverb (what a
// progressive does not report as a plan),
// statementtitle, joint, irregular, notfuture, authored and author (a headline that
// says whose statement follows), document (texts that say something), parties (what the
// two are called where one is a body), posts, saidin, told and news (this was reported
// by), chain (a tenu à), remark (verbs behind "la décision de"), address (what a speech
// opens with), voices (verbs behind whoever makes the statement that a text is), listing
// (what says that a list follows), happy and courtesy (happy to have), bodynoun (nouns that
// look like what happened and act), occurs (verbs of what happens that plan it),
// lastingverb (what takes longer than a day), consequence (participles that end an act),
// onlooker and misgiving (who expects and what fears rather than plans), effect (what brings
// about and does not act), crowd (numbers of people who are nobody), modal, speaksfor, informants (officials
// who are none of those whose they are), lasts, unit and ahead (what says how long), opinion
// (what is no doubt of a duty), plainform, nocomment, nobodys and twosome (officials are two only
// where they are said to be), adjective, happens, idea, truce and project (what a rule needs),
// deciders, wished, insists (verbs that put a duty), effectverb, illdone and way (what a future
// foretells and nobody plans), manner (à l'unanimité), shortfuture, statebody and
// chargebody (what a state has one of, or several told apart by the word before). A French
// trigger written "+signer" stands for all of the verb's forms that are read, "!signer" for
// the finite ones.
//
// Words that tell who acts: two, twice (what stands before "sides" and "countries"
// where they are the principals), alone (nouns that need it not), own, ownstate,
// by, behalf, government, pronoun (person, thing: what it stands for), leading (what
// opens a phrase before the subject), this, acting, office, casemark, agentmark. Words that leave an act
// open: doubt, if, ifneed, then, inert (subjects whose future is an effect).
// Arabic also names: spare (what denied is a promise: لن يدخر), appoints, named
// (what an act is only named behind: بما قرره), dated (participles whose time is
// not the act's), due (what a decision is due by: قبل), ago (units behind قبل that make a time past), stance (refusals
// that are one's own in the present), manspost, intended and namedfirm (words before
// what is no act), lasting (verbs that may be scheduled), impersonal, voices (verbs of
// saying with عن), breaks and notably (words behind which an act ends), likenoun, upon,
// until, aroundevent, edge, term and duenoun (what says upon which event something is
// due), paper (in which something is said), printer (who only printed it), held, hosting,
// arrives, region, capitalstate, cities and building (what tells where a lead is set),
// resolvable and resolving (verbal nouns of what is decided, and what binds them to the
// decision), expressing (للتعبير عن: another's preposition), recent, manner (بشكل عاجل) and
// prison and perunit (what measures no time of an act), available (ستكون متاحة), fate (what is no plan), besidesit (what binds a further object), saidalong (مع التوصية ب…), embodied and issuedby (ممثلة في, الصادر:
// what may stand behind whose decision it is).
//
// Arabic, for what is none: reason (done for another one: بهدف …، بل), located (what is only found
// by تحديد), manyheads (مديرين عامين are no two years), yearly (laws and budgets that a year names),
// inertcall (دعت الحاجة), strives (words with على of their own) and denyintent.
//
// compoundtail and verbornoun (topics that none are), style (of address, before a post) and nounnegation (what denies the word right behind it alone).
//
// counted, numeral and nations (bodies that may be told by their number, the number, and those of them that are states).
//
// onoccasion (words before what only says when something was), onidiom (behind على: على غرار, no act) and remarked (what may be
// agreed upon as a remark: صعوبة المواجهة).
//
// Arabic, for whom something is asked of: bands, ownbands, describes and having (people and bodies,
// and what tells which), pleads (verbs that take him and what is asked by themselves), parliament and legislating (who is asked to pass a law), context (في هذا السياق), bids (orders)
// and bidsby (verbs with a preposition before him); the gate bids lets no order stand without him.
//
// Arabic, for datelines: agency (agencies and who reports for them). For people: people (relative
// words of them, of whom a passive tells what was done to them), manystates (groups of states, which
// are of none).
//
// Arabic, for who acts: chairing (what ends the words for who acts, before an occasion or who led it), asks, calledupon, allof and accusatives (verbs of asking, and what
// behind them is asked), hismeeting and whenmeeting (before whom somebody met), meets, agrees
// and receives (verbs of talks), gathers, sitting and sat (who sat together), peer and side
// (the other one), adds, likewise and these (what goes on or points back), jointly.
//
// Verb-final languages also name: inside (what may stand inside a trigger),
// participial and perfect (forms that end a clause only where it ends), tells, finite (verbs that end a clause),
// finalpassive, subjectmark, sourceend and speechend (what ends a speaker's
// name), postcue (a cue behind its source), listing (what says that a list follows),
// futuremark (Urdu: makes a verb before it one of the future), gone (Urdu: carries a participle
// on), relativepost (Urdu: postpositions behind جس), joint (adjectives of a document), inert and
// such (things that bring about and do not act), on and beforeon (بر, and what makes it another
// word), wanting, must and perhaps, seat (before a body where something is held), joining (what
// ties a clause to the one before), nounlike (forms of verbs that are nouns as well), style (what
// stands before a name and is no post), stateoffice (who says "we" for his state), these, three, adverbial and lasts (what opens an
// occasion, and how long it took), manystates and manybodies (what takes up
// several), meanwhile (Urdu adverbs before a subject), emphatic, subjunctive; Hebrew: future
// (stems), purpose, document (in which something is said), contrary (but), headedby, founded (what acts
// once it is set up),
// prepositional (prepositions with their pronouns), disposal;
// all three: pronoun.
//
// Words that deny: denies, denying (its participles), dismisses and rumour (of reports),
// accusation and claimed (reports that are refused, not denied), untrue, whether, askingfirst,
// almost, none, naught and nor (who is nobody, what is nothing), ne, few, might, merely and
// idiom (not only, no later), turn (behind which a denial no longer holds), without, based,
// postpones, postponable and delay (what is put off is decided and not refused), denyrefusal; opinionlabel (before a headline); opinionmark and performs (what marks an opinion, and what a
// statement does in its own name and no opinion does).
package extract
