"""The words of English that the rules go by."""

from briefing.drafting.words.lexicon import Lexicon, numbered

ENGLISH = Lexicon(
    language="en",
    months=numbered(
        "January/Jan./Jan February/Feb./Feb March/Mar. April/Apr. May June/Jun. July/Jul. August/Aug./Aug "
        "September/Sept./Sept/Sep. October/Oct./Oct November/Nov./Nov December/Dec./Dec"
    ),
    seasons={"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24},
    titles={
        "Mr.": "m",
        "Mr": "m",
        "Ms.": "f",
        "Ms": "f",
        "Mrs.": "f",
        "Mrs": "f",
        "Miss": "f",
        "Dr.": "",
        "Dr": "",
        "Prof.": "",
        "Sir": "m",
        "Dame": "f",
        "Lord": "m",
        "Lady": "f",
    },
    offices=(
        "minister|president|vice-president|director|director-general|ambassador|secretary|secretary-general|mayor"
        "|governor|chancellor|commissioner|spokesman|spokeswoman|spokesperson|professor|chair|chairman|chairwoman"
        "|chairperson|head|manager|officer|executive|CEO|CTO|CFO|founder|co-founder|economist|engineer|researcher"
        "|librarian|curator|harbourmaster|harbormaster|captain|judge|envoy|adviser|advisor|representative"
        "|coordinator|dean|rector|king|queen|prince|princess|analyst|author|lecturer|surgeon|doctor|nurse|archivist"
        "|architect|historian|inspector|superintendent|treasurer|leader|lawyer|senator|councillor|warden|keeper"
        "|biologist|oceanographer|geologist|scientist|farmer|skipper|pilot|consul|attaché|trustee|auditor"
        "|administrator|principal|headteacher|teacher|editor|prosecutor|general|colonel|sheriff|planner|hydrologist"
        "|agronomist|secretary of state|prime minister|attorney general|deputy|counterpart|specialist|activist"
        "|journalist"
        "|botanist|chemist|physicist|artist|pianist"
    ),
    office_endings="ologist|onomist|grapher|ician",
    feminine="spokeswoman|chairwoman|queen|princess",
    office_before="deputy|vice|prime|foreign|chief|former|acting|senior|finance|health|interior|education|trade"
    "|energy|defence|defense|transport|culture|environment|junior|associate|assistant|executive|managing|general"
    "|lead|principal|then|outgoing|incoming|permanent|special|agriculture|fisheries|justice|interim|new",
    breaks="has|have|had|is|are|was|were|will|who|that|which|but|when|while|as|he|she|they|we|it|not|said|says"
    "|told|met|on|with|by|after|before|since|because|if|would|could|should|can|may|must|yesterday|today|where"
    "|monday|tuesday|wednesday|thursday|friday|saturday|sunday|during",
    said=(
        "said|says|stated|announced|added|explained|stressed|told|noted|warned|promised|confirmed|claimed|argued"
        "|insisted|replied|wrote|declared|recalled|admitted|acknowledged|praised|welcomed|denied|pledged|concluded"
        "|remarked|observed|suggested|urged|estimated|predicted|emphasised|emphasized|pointed out|called for"
        "|adds|explains|stresses|notes|warns|argues|insists|writes|asked|reported|called|described|dubbed"
    ),
    weak="called|described|dubbed|said|says|told|noted|claimed|argued|wrote|writes|recalled|observed|suggested|concluded|asked|replied|remarked"
    "|estimated|reported|notes|adds|added|predicted|denied|admitted|declared|urged|insisted|insists|argues",
    she="she",
    he="he",
    bodies=(
        "Ministry|Department|Office|University|Institute|Bank|Organisation|Organization|Foundation|Council"
        "|Commission|Committee|Centre|Center|Union|Association|Federation|Chamber|Authority|Court|Parliament"
        "|Academy|School|Bureau|Fund|Museum|Library|Agency|Board|House|Port|League|Society|College"
    ),
    bodies_last=(
        "Ministry|Department|Office|University|Institute|Bank|Organisation|Organization|Foundation|Council"
        "|Commission|Committee|Centre|Center|Union|Association|Federation|Authority|Court|Parliament|Academy|School"
        "|Bureau|Fund|Museum|Library|Agency|Board|Trust|Group|Ltd|Limited|Inc|Corporation|Company|Laboratory"
        "|Observatory|Hospital|Cooperative|Society|College|Service|Senate|Assembly|Consortium|Partnership|Chamber"
    ),
    plans="strategy|plan|programme|program|roadmap|initiative|vision|project|agenda|scheme|pact|framework",
    aims="aims to|aims at|aimed at|is meant to|is designed to|designed to|intended to|seeks to|is to|will|should"
    "|hopes to|is supposed to",
    horizons="by|until|by the end of|through to|no later than",
    agreed="agreed|agree|agreement|signed|committed",
    according="according to",
    not_names=(
        "the|a|an|this|that|these|those|his|her|its|their|our|your|my|he|she|it|they|we|you|i|in|on|at|by|for|from"
        "|with|of|to|as|and|or|but|if|when|while|after|before|since|under|over|into|both|all|each|every|no|not"
        "|according|asked|yesterday|today|tomorrow|however|meanwhile|then|there|here|also|only|last|next|first"
        "|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mr|mrs|ms|miss|dr|prof|photo|image|two|three"
        "|four|five|during|between|among|although|despite|because|so|yet|still|until|unlike|like|near|our|what|who"
    ),
    furniture=(
        r"photo(?:graph)?s?\s*:|photo credit|image\s*:|image credit|picture\s*:|©|copyright|all rights reserved"
        r"|read more|read also|see also|related\s*:|related (?:articles|stories)|advertisement|share (?:this|on)"
        r"|subscribe|follow us|sign up|newsletter|cookies?\b|log in|leave a (?:comment|reply)|comments?$"
        r"|click here|your e-?mail|join our|download|print this|tags?\s*:|back to|home$|menu$|skip to|most read"
        r"|accept all"
    ),
    closing=r"subscribe|sign up|leave a (?:comment|reply)|related (?:articles|stories)|join our|share this"
    r"|most read|your e-?mail|read more|follow us",
    byline=r"by",
    published=r"(?:published|posted|updated|first published)\s*(?::|on|in)?",
)
