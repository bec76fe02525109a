"""The words of French that the rules go by."""

from briefing.drafting.words.lexicon import Lexicon, numbered

FRENCH = Lexicon(
    language="fr",
    months=numbered(
        "janvier/janv. février/févr. mars avril mai juin juillet/juil. août septembre/sept. octobre/oct. "
        "novembre/nov. décembre/déc."
    ),
    seasons={"printemps": 21, "été": 22, "automne": 23, "hiver": 24},
    titles={
        "M.": "m",
        "Mr": "m",
        "Monsieur": "m",
        "Mme": "f",
        "Mᵐᵉ": "f",
        "Madame": "f",
        "Mlle": "f",
        "Dr": "",
        "Docteur": "",
        "Pr": "",
        "Me": "",
        "Maître": "",
        "Sir": "m",
    },
    offices=(
        "ministre|président|présidente|vice-président|vice-présidente|directeur|directrice|ambassadeur|ambassadrice"
        "|secrétaire|maire|maires?se|gouverneure?|cheffe?|chancelière?|roi|reine|prince|princesse|députée?|sénateur"
        "|sénatrice|commissaire|conseillère?|porte-parole|professeure?|chercheur|chercheuse|responsable"
        "|coordinateur|coordinatrice|coordonnateur|coordonnatrice|représentante?|déléguée?|préfet|préfète|recteur"
        "|rectrice|doyen|doyenne|PDG|fondateur|fondatrice|cofondateur|cofondatrice|économiste|ingénieure?|médecin"
        "|avocate?|juge|procureure?|capitaine|général|colonel|archiviste|bibliothécaire|conservateur|conservatrice"
        "|architecte|historienne?|inspecteur|inspectrice|trésorier|trésorière|gérante?|patronne?|syndicaliste"
        "|biologiste|océanographe|géologue|climatologue|urbaniste|enseignante?|analyste|envoyée?|émissaire|consule?"
        "|attachée?|administrateur|administratrice|animateur|animatrice|éditeur|éditrice|rédacteur|rédactrice"
        "|agricultrice|agriculteur|armateur|armatrice|viticulteur|viticultrice|agronome|infirmière?|adjointe?"
        "|Premier ministre|Première ministre|premier ministre|première ministre|homologue|chargée?"
    ),
    office_endings="iste|logue|graphe|nome|icien|icienne|culteur|cultrice",
    feminine="présidente|vice-présidente|directrice|ambassadrice|mairesse|chancelière|reine|princesse|députée"
    "|sénatrice|conseillère|professeure|chercheuse|coordinatrice|coordonnatrice|représentante|déléguée|préfète"
    "|rectrice|doyenne|fondatrice|cofondatrice|ingénieure|avocate|procureure|conservatrice|historienne"
    "|inspectrice|trésorière|gérante|patronne|enseignante|envoyée|consule|attachée|administratrice|animatrice"
    "|éditrice|rédactrice|agricultrice|armatrice|viticultrice|infirmière|adjointe|cheffe|gouverneure|chargée"
    "|première ministre|Première ministre|ancienne",
    office_before="ancien|ancienne|nouveau|nouvelle|haut|haute|premier|première|vice-|co-",
    breaks="a|ont|avait|avaient|est|sont|était|étaient|sera|seront|fut|qui|que|qu|dont|où|mais|lorsque|quand|car"
    "|se|s|ne|n|y|il|elle|ils|elles|on|nous|vous|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
    "|avec|par|afin|selon|après|avant|pendant|lors|doit|peut|veut|va|vont|ayant|reçu|rencontré",
    said=(
        "déclaré|affirmé|indiqué|souligné|ajouté|expliqué|annoncé|précisé|assuré|estimé|rappelé|insisté|salué"
        "|promis|confirmé|reconnu|regretté|noté|conclu|lancé|poursuivi|dit|écrit|répondu|plaidé|relevé|martelé"
        "|averti|prévenu|jugé|fait savoir|soutenu|résumé|raconté|reconnu|admis|démenti|appelé|exhorté|détaillé"
        "|présenté|déploré|confié|observé|remarqué"
        "|déclare|affirme|indique|souligne|ajoute|explique|annonce|précise|assure|estime|rappelle|insiste|salue"
        "|promet|confirme|reconnaît|regrette|note|conclut|lance|poursuit|écrit|répond|plaide|relève|martèle"
        "|avertit|prévient|juge|soutient|résume|raconte|admet|dément|déplore|confie|parle|évoque|évoqué|dénonce|dénoncé|qualifie|qualifié|observe|remarque"
    ),
    weak="conclu|lancé|noté|relevé|reconnu|appelé|écrit|répondu|soutenu|poursuivi|jugé|observé|remarqué|admis|dit|raconté"
    "|résumé|prévenu|estimé|assuré|démenti|conclut|lance|note|relève|reconnaît|écrit|répond|soutient|poursuit|juge"
    "|observe|remarque|admet|raconte|résume|prévient|estime|assure|dément|confie|confié|ajouté|ajoute|indique|précise"
    "|parle|évoque|évoqué|qualifie|qualifié|martelé|martèle|plaidé|plaide",
    she="elle",
    he="il",
    bodies=(
        "Ministère|Département|Agence|Office|Université|Institut|Banque|Organisation|Fondation|Conseil|Commission"
        "|Comité|Centre|Société|Groupe|Union|Association|Fédération|Chambre|Autorité|Hôpital|Cour|Parlement"
        "|Assemblée|Sénat|Académie|École|Laboratoire|Observatoire|Syndicat|Coopérative|Compagnie|Bureau|Fonds"
        "|Musée|Bibliothèque|Régie|Secrétariat|Direction|Haut-Commissariat|Collectif|Mairie|Préfecture|Caisse"
    ),
    bodies_last="",
    plans="stratégie|plan|programme|feuille de route|initiative|vision|projet|agenda|pacte|chantier",
    aims="visant à|vise à|visent à|visait à|qui vise|a pour objectif|a pour but|a pour ambition|ambitionne de"
    "|destinée? à|doit permettre|prévoit de|prévoit|devra|devrait permettre|entend",
    horizons="d’ici à|d’ici|à l’horizon|horizon|jusqu’en|avant fin|d’ici fin|d’ici à la fin de|d’ici la fin de",
    agreed="convenu|convenus|convenues|accord|accordés|accordées|se sont entendus|se sont entendues|signé|conclu",
    according="selon|d’après|pour",
    not_names=(
        "le|la|les|l|un|une|des|du|de|d|en|et|au|aux|à|ce|cet|cette|ces|son|sa|ses|leur|leurs|notre|nos|votre|vos"
        "|mon|ma|mes|il|elle|ils|elles|on|nous|vous|je|selon|pour|avec|dans|sur|par|lors|après|avant|depuis|dès"
        "|hier|aujourd’hui|demain|mais|si|quand|comme|où|qui|que|ainsi|aussi|enfin|puis|alors|car|or|ni|donc"
        "|parmi|outre|malgré|entre|chez|sans|sous|vers|face|grâce|suite|à|présent|présente|interrogé|interrogée"
        "|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monsieur|madame|mme|mlle|dr|crédit|photo|tous|toutes"
        "|même|deux|trois|quatre|cinq|pourtant|cependant|toutefois|désormais|invité|invitée|nommé|nommée"
    ),
    furniture=(
        r"crédits?\s+photos?|photos?\s*:|illustration\s*:|©|lire aussi|à lire aussi|voir aussi|publicité|partager"
        r"|abonnez-vous|suivez-nous|inscrivez-vous|rejoignez|continuez la discussion|newsletter|cookies"
        r"|nous ne spammons|tous droits réservés|votre adresse|laisser un commentaire|commentaires?$|devenir "
        r"|cliquez|télécharge[rz]|se connecter|connexion|mentions légales|sur le même sujet|les plus lus|tags?\s*:"
        r"|mots[- ]clés\s*:|réagir|imprimer|retour à|accueil"
    ),
    closing=r"continuez la discussion|rejoignez|devenir contributeur|laisser un commentaire|abonnez-vous"
    r"|votre adresse e-mail|inscrivez-vous|nous ne spammons|sur le même sujet|les plus lus|lire aussi"
    r"|à lire aussi",
    byline=r"(?:par|de notre correspondante?|texte)\s*:?",
    published=r"(?:publiée?|mise? en ligne|paru)\s*(?::|le|en)",
)
