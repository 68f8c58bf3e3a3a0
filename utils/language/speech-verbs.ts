/** Verbs that report what somebody says, thinks or writes, in the forms that news uses. */
const FORMS =
  "say says said saying|tell tells told telling|add adds added adding|note notes noted noting|warn warns warned warning|argue argues argued arguing|insist insists insisted insisting|stress stresses stressed stressing|" +
  "reply replies replied replying|concede concedes conceded conceding|quip quips quipped|growl growls growled|bark barked|chuckle chuckled|smile smiled|beam beamed|sniff sniffs sniffed|muse muses mused|boom boomed|whisper whispers whispered|murmur murmured|deadpan deadpanned|groan groaned|moan moans moaned|storm stormed|rage raged|howl howled|roar roared|yell yelled|cry cried|blast blasts blasted|slam slams slammed|blame blames blamed blaming|liken likens likened likening|compare compares compared comparing|shrug shrugs shrugged|talk talks talked|laugh laughs laughed|declare declares declared declaring|write writes wrote writing|tweet tweets tweeted tweeting|post posted|" +
  "ask asks asked asking|explain explains explained explaining|acknowledge acknowledges acknowledged acknowledging|vow vows vowed vowing|state states stated stating|claim claims claimed claiming|" +
  "announce announces announced announcing|suggest suggests suggested suggesting|complain complains complained complaining|admit admits admitted admitting|assert asserts asserted asserting|" +
  "maintain maintains maintained maintaining|emphasize emphasizes emphasized emphasizing|emphasise emphasises emphasised emphasising|underline underlines underlined underlining|underscore underscores underscored|" +
  "remark remarks remarked remarking|observe observed|recall recalled|continue continued|comment comments commented|confirm confirms confirmed|report reported|respond responds responded responding|retort retorted|" +
  "answer answers answered answering|describe describes described describing|call calls called calling|dismiss dismisses dismissed dismissing|denounce denounces denounced denouncing|condemn condemns condemned condemning|" +
  "thank thanks thanked thanking|commend commends commended|salute salutes saluted|congratulate congratulated|mock mocks mocked|scold scolds scolded|rebuke rebuked|ridicule ridiculed|taunt taunted|" +
  "criticize criticizes criticized|criticise criticises criticised|praise praises praised praising|hail hails hailed hailing|urge urges urged urging|demand demands demanded demanding|propose proposes proposed|" +
  "express expresses expressed expressing|accuse accuses accused accusing|charge charged|caution cautions cautioned cautioning|contend contends contended contending|pledge pledges pledged pledging|promise promises promised promising|" +
  "reiterate reiterates reiterated reiterating|repeat repeated|predict predicted|joke joked|grumble grumbled|mutter muttered|sigh sighed|snap snapped|shout shouted|brand branded|label labelled labeled|term termed|" +
  "deplore deplores deplored|lament laments lamented|appeal appeals appealed appealing|indicate indicates indicated indicating|hint hints hinted|signal signals signalled signaled|affirm affirms affirmed|conclude concluded|" +
  "think thinks thought|believe believes believed|hope hopes hoped|feel felt|characterize characterizes characterized|characterise characterised|refer referred|advocate advocated|opine opined|counter countered|exclaim exclaimed|ventured|intone intoned|allege alleges alleged|testify testified|speak speaks spoke spoken speaking|read reads|quote quoted|put|go goes went on|interject interjected|wonder wonders wondered|figure figured|find|cite cites cited|see sees|vent fume fumed|thunder thundered|scoff scoffed|chide chided|plead pleads pleaded|regret regrets regretted|welcome welcomes welcomed|reject rejects rejected";

/** Alternation source for a regular expression over lower-case text. */
export const SPEECH_VERBS: string = FORMS.replaceAll("|", " ")
  .split(" ")
  .sort((a, b) => b.length - a.length)
  .join("|");

/** The plain verbs of saying, which open a reported clause ("said that …"). */
export const SAYING =
  "said|says|say|saying|told|tells|telling|adds|added|adding|noted|noting|notes|warned|warns|warning|argued|argues|arguing|insisted|insists|insisting|stressed|stresses|stressing|declared|declares|stated|states|announced|announces|announcing|" +
  "explained|explains|acknowledged|acknowledges|conceded|concedes|indicated|indicates|suggested|suggests|signalled|signaled|signals|signalling|signaling|maintained|maintains|reiterated|reiterates|confirmed|confirms|admitted|admits|" +
  "asserted|asserts|claimed|claims|emphasized|emphasizes|emphasised|emphasises|underlined|underlines|underscored|replied|replies|responded|wrote|tweeted|vowed|vows|pledged|pledges|promised|promises|believes|believed|believe|thinks|thought|think|" +
  "contended|contends|cautioned|cautions|complained|complains|remarked|concluded|hinted|hints|affirmed|affirms|made clear|makes clear|making clear|let it be known";
