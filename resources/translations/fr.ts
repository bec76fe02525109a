<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Briefing</name>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>(added: {words})</source>
        <translation>(ajouté&#xa0;: {words})</translation>
    </message>
    <message>
        <source>(in {language})</source>
        <translation>(en {language})</translation>
    </message>
    <message>
        <source>(removed: {words})</source>
        <translation>(retiré&#xa0;: {words})</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>`*` and `&amp;` are signs of YAML; put text that begins so in quotes</source>
        <translation>`*` et `&amp;` sont des signes de YAML&#xa0;; mettez entre guillemets un texte qui commence ainsi</translation>
    </message>
    <message>
        <source>`sha256` is 64 digits and letters from a to f, as `sha256sum` prints them</source>
        <translation>`sha256` se compose de 64 chiffres et lettres de a à f, tels que `sha256sum` les affiche</translation>
    </message>
    <message>
        <source>`true` or `false`</source>
        <translation>`true` ou `false`</translation>
    </message>
    <message>
        <source>a briefing</source>
        <translation>un dossier</translation>
    </message>
    <message>
        <source>a briefing inside another file is read only; unpack it to change it</source>
        <translation>un dossier contenu dans un autre fichier est en lecture seule&#xa0;; extrayez-le pour le modifier</translation>
    </message>
    <message>
        <source>A briefing tells you what happened, who took part and what was promised. Every statement rests on words that somebody published: one click shows them, marked, in the text they stand in, with a verdict on whether they are there letter by letter. Nothing is fetched from a network.</source>
        <translation>Un dossier dit ce qui s’est passé, qui y a pris part et ce qui a été promis. Chaque énoncé repose sur des mots que quelqu’un a publiés&#xa0;: un clic les montre, surlignés, dans le texte où ils figurent, avec un verdict qui dit s’ils y sont à la lettre. Rien n’est pris sur un réseau.</translation>
    </message>
    <message>
        <source>a briefing’s folder or its YAML file</source>
        <translation>le répertoire d’un dossier ou son fichier YAML</translation>
    </message>
    <message>
        <source>a briefing’s folder or its YAML file; without it, the briefing that is shipped</source>
        <translation>le répertoire d’un dossier ou son fichier YAML&#xa0;; sans lui, le dossier livré</translation>
    </message>
    <message>
        <source>a change of a fact</source>
        <translation>une modification de fait</translation>
    </message>
    <message>
        <source>A click shows only the facts with such quotes, another all of them.</source>
        <translation>Un clic n’affiche que les faits qui ont de telles citations, un autre les affiche tous.</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>une date</translation>
    </message>
    <message>
        <source>a deleted fact</source>
        <translation>un fait supprimé</translation>
    </message>
    <message>
        <source>A diamond is the horizon of a strategy.</source>
        <translation>Un losange marque l’horizon d’une stratégie.</translation>
    </message>
    <message>
        <source>a doubt</source>
        <translation>un doute</translation>
    </message>
    <message>
        <source>A draft, still to be checked</source>
        <translation>Brouillon, encore à vérifier</translation>
    </message>
    <message>
        <source>A draft: it is still to be checked.</source>
        <translation>Un brouillon&#xa0;: il reste à vérifier.</translation>
    </message>
    <message>
        <source>a drafted quote of {fact} is not exact</source>
        <translation>une citation ébauchée du fait {fact} n’est pas exacte</translation>
    </message>
    <message>
        <source>a fact</source>
        <translation>un fait</translation>
    </message>
    <message>
        <source>A fact is being written in the form.</source>
        <translation>Un fait est en cours de rédaction dans le formulaire.</translation>
    </message>
    <message>
        <source>A fact needs a statement.</source>
        <translation>Il faut un énoncé au fait.</translation>
    </message>
    <message>
        <source>A fact needs a topic at least.</source>
        <translation>Il faut au fait au moins un thème.</translation>
    </message>
    <message>
        <source>a figure differs</source>
        <translation>un chiffre diffère</translation>
    </message>
    <message>
        <source>a figure is left out</source>
        <translation>un chiffre est omis</translation>
    </message>
    <message>
        <source>a figure is put in between brackets</source>
        <translation>un chiffre est inséré entre crochets</translation>
    </message>
    <message>
        <source>a file of signatures, handed on from a window</source>
        <translation>un fichier de signatures, transmis depuis une fenêtre</translation>
    </message>
    <message>
        <source>A file of your signatures was damaged; it is kept as {file}.</source>
        <translation>Un fichier de vos signatures était endommagé&#xa0;; il est conservé sous le nom {file}.</translation>
    </message>
    <message>
        <source>a folder that briefings lie in, at any depth; without one, those that the window remembers</source>
        <translation>un répertoire qui contient des dossiers, à toute profondeur&#xa0;; à défaut, ceux dont la fenêtre se souvient</translation>
    </message>
    <message>
        <source>a goal</source>
        <translation>un objectif</translation>
    </message>
    <message>
        <source>a hyphen at a line’s end</source>
        <translation>un trait d’union en fin de ligne</translation>
    </message>
    <message>
        <source>a key is a word, not a list or a map; put text in brackets in quotes</source>
        <translation>une clé est un mot, non une liste ni un ensemble de clés&#xa0;; mettez entre guillemets un texte qui commence par un crochet ou une accolade</translation>
    </message>
    <message>
        <source>a ligature</source>
        <translation>une ligature</translation>
    </message>
    <message>
        <source>a line cannot begin with {percent}; put the text in quotes</source>
        <translation>une ligne ne peut commencer par {percent}&#xa0;; mettez le texte entre guillemets</translation>
    </message>
    <message>
        <source>A link on page {page} of the PDF does not lead where its briefing gives it.</source>
        <translation>Un lien de la page {page} du PDF ne mène pas là où le donne son dossier.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a list begins on a line of its own, not after {key}</source>
        <translation>une liste commence sur sa propre ligne, non après {key}</translation>
    </message>
    <message>
        <source>a list, as in {example}</source>
        <translation>une liste, comme dans {example}</translation>
    </message>
    <message>
        <source>A long text: only characters {start} to {end} of {total} are shown.</source>
        <translation>Texte long&#xa0;: seuls les caractères {start} à {end} sur {total} sont affichés.</translation>
    </message>
    <message>
        <source>a map from ids</source>
        <translation>un ensemble dont chaque clé est un identifiant</translation>
    </message>
    <message>
        <source>a map of keys</source>
        <translation>un ensemble de clés</translation>
    </message>
    <message>
        <source>a measure</source>
        <translation>une mesure</translation>
    </message>
    <message>
        <source>a moved fact</source>
        <translation>un fait déplacé</translation>
    </message>
    <message>
        <source>a negation differs</source>
        <translation>une négation diffère</translation>
    </message>
    <message>
        <source>a negation is left out</source>
        <translation>une négation est omise</translation>
    </message>
    <message>
        <source>a new fact</source>
        <translation>un nouveau fait</translation>
    </message>
    <message>
        <source>A new fact that rests on the selected words</source>
        <translation>Un nouveau fait qui repose sur les mots sélectionnés</translation>
    </message>
    <message>
        <source>a page header in between</source>
        <translation>un en-tête de page intercalé</translation>
    </message>
    <message>
        <source>a part of the path is no folder</source>
        <translation>une partie du chemin n’est pas un répertoire</translation>
    </message>
    <message>
        <source>a participant</source>
        <translation>un participant</translation>
    </message>
    <message>
        <source>a quote</source>
        <translation>une citation</translation>
    </message>
    <message>
        <source>A quote cannot reach over […] from one passage into another.</source>
        <translation>Une citation ne peut franchir […] d’un passage à un autre.</translation>
    </message>
    <message>
        <source>a rejection</source>
        <translation>un rejet</translation>
    </message>
    <message>
        <source>a repaired quote</source>
        <translation>une citation réparée</translation>
    </message>
    <message>
        <source>a second document begins here; a briefing is one document</source>
        <translation>un second document commence ici&#xa0;; un dossier tient en un seul document</translation>
    </message>
    <message>
        <source>a second {colon} in one line; put the text in quotes if the colon belongs to it</source>
        <translation>second {colon} sur la même ligne&#xa0;; mettez le texte entre guillemets si le deux-points en fait partie</translation>
    </message>
    <message>
        <source>a signature taken back</source>
        <translation>une signature retirée</translation>
    </message>
    <message>
        <source>a soft hyphen</source>
        <translation>un trait d’union conditionnel</translation>
    </message>
    <message>
        <source>a source</source>
        <translation>une source</translation>
    </message>
    <message>
        <source>A source is quoted that differs from the statement.</source>
        <translation>Une source citée s’écarte de l’énoncé.</translation>
    </message>
    <message>
        <source>a spreadsheet holds 1,048,575 rows; choose CSV</source>
        <translation>une feuille de calcul contient au plus 1&#xa0;048&#xa0;575 lignes&#xa0;; choisissez CSV</translation>
    </message>
    <message>
        <source>a strategy</source>
        <translation>une stratégie</translation>
    </message>
    <message>
        <source>a tab cannot indent; use spaces</source>
        <translation>une tabulation ne peut servir de retrait&#xa0;; employez des espaces</translation>
    </message>
    <message>
        <source>a text cannot begin with {question}; put it in quotes</source>
        <translation>un texte ne peut commencer par {question}&#xa0;; mettez-le entre guillemets</translation>
    </message>
    <message>
        <source>a text cannot begin with {sign}; put it in quotes</source>
        <translation>un texte ne peut commencer par {sign}&#xa0;; mettez-le entre guillemets</translation>
    </message>
    <message>
        <source>a topic</source>
        <translation>un thème</translation>
    </message>
    <message>
        <source>a track</source>
        <translation>un axe de coopération</translation>
    </message>
    <message>
        <source>a value is due here, and {word} is none; put text that begins so in quotes</source>
        <translation>une valeur est attendue ici, et {word} n’en est pas une&#xa0;; mettez entre guillemets un texte qui commence ainsi</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a year not told</source>
        <translation>année non précisée</translation>
    </message>
    <message>
        <source>a {colon} inside brackets is followed by a space, or the text around it is in quotes</source>
        <translation>entre crochets ou accolades, {colon} est suivi d’une espace, ou le texte qui l’entoure est entre guillemets</translation>
    </message>
    <message>
        <source>a {colon} where no key can be; check the indentation, or put the text in quotes</source>
        <translation>{colon} là où aucune clé ne peut se trouver&#xa0;; vérifiez le retrait, ou mettez le texte entre guillemets</translation>
    </message>
    <message>
        <source>a “may”, “must” or the like differs</source>
        <translation>un «&#xa0;peut&#xa0;», un «&#xa0;doit&#xa0;» ou l’équivalent diffère</translation>
    </message>
    <message>
        <source>a “may”, “must” or the like is left out</source>
        <translation>un «&#xa0;peut&#xa0;», un «&#xa0;doit&#xa0;» ou l’équivalent est omis</translation>
    </message>
    <message>
        <source>a “may”, “must” or the like is put in between brackets</source>
        <translation>un «&#xa0;peut&#xa0;», un «&#xa0;doit&#xa0;» ou l’équivalent est inséré entre crochets</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>about {date}</source>
        <translation>{date} environ</translation>
    </message>
    <message numerus="yes">
        <source>about {n} pages</source>
        <translation>
            <numerusform>environ {n} page</numerusform>
            <numerusform>environ {n} pages</numerusform>
        </translation>
    </message>
    <message>
        <source>about {pages} pages in {volumes} volumes: {file} and so on</source>
        <translation>environ {pages} pages en {volumes} volumes&#xa0;: {file}, etc.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Accessed</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>accessed {date}</source>
        <translation>consultation&#xa0;: {date}</translation>
    </message>
    <message>
        <source>Action, fact, person, source, topic or verdict</source>
        <translation>Action, fait, personne, source, thème ou verdict</translation>
    </message>
    <message>
        <source>Add a folder to look in, at any depth.</source>
        <translation>Ajoutez un répertoire où chercher, à n’importe quelle profondeur.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un répertoire…</translation>
    </message>
    <message>
        <source>add articles to a briefing as sources</source>
        <translation>ajouter des articles comme sources d’un dossier</translation>
    </message>
    <message>
        <source>Add as quote</source>
        <translation>Ajouter en citation</translation>
    </message>
    <message>
        <source>Add it anew</source>
        <translation>L’ajouter de nouveau</translation>
    </message>
    <message>
        <source>Add the selected words as a quote</source>
        <translation>Ajouter les mots sélectionnés comme citation</translation>
    </message>
    <message>
        <source>Add to this briefing</source>
        <translation>Ajouter à ce dossier</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>after “{words}”</source>
        <translation>après «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>convenu</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Toutes les commandes</translation>
    </message>
    <message>
        <source>All commands (F10)</source>
        <translation>Toutes les commandes (F10)</translation>
    </message>
    <message>
        <source>all of</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>all of them checked in the excerpts on file</source>
        <translation>toutes vérifiées dans les extraits au dossier</translation>
    </message>
    <message>
        <source>all on verified quotes</source>
        <translation>tous fondés sur des citations vérifiées</translation>
    </message>
    <message>
        <source>All panes in their places</source>
        <translation>Remettre les volets en place</translation>
    </message>
    <message numerus="yes">
        <source>all {n}</source>
        <translation>
            <numerusform>tous ({n})</numerusform>
            <numerusform>tous ({n})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all {n} facts</source>
        <translation>
            <numerusform>tous les faits ({n})</numerusform>
            <numerusform>tous les faits ({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>also</source>
        <translation>aussi</translation>
    </message>
    <message>
        <source>also fail on facts without a quote, and on statements that say more than theirs</source>
        <translation>échouer aussi pour les faits sans citation et les énoncés qui en disent plus que les leurs</translation>
    </message>
    <message>
        <source>also {names}</source>
        <translation>aussi {names}</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>plusieurs endroits</translation>
    </message>
    <message>
        <source>an added quote</source>
        <translation>une citation ajoutée</translation>
    </message>
    <message>
        <source>an approval</source>
        <translation>une approbation</translation>
    </message>
    <message>
        <source>An earlier version</source>
        <translation>Une version antérieure</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>un événement</translation>
    </message>
    <message>
        <source>An evidence pack needs the briefing’s own files.</source>
        <translation>Une archive de preuves a besoin des fichiers mêmes du dossier.</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>annoncé</translation>
    </message>
    <message>
        <source>another program is writing it</source>
        <translation>un autre programme est en train de l’écrire</translation>
    </message>
    <message>
        <source>another reader’s</source>
        <translation>celui d’un autre lecteur</translation>
    </message>
    <message>
        <source>Another reader’s signatures</source>
        <translation>Signatures d’un autre lecteur</translation>
    </message>
    <message>
        <source>another version made the pack</source>
        <translation>une autre version a produit l’archive</translation>
    </message>
    <message>
        <source>another version made them, and words that run from right to left are read back otherwise</source>
        <translation>une autre version les a produites, et les mots écrits de droite à gauche se relisent autrement</translation>
    </message>
    <message>
        <source>any of</source>
        <translation>au moins un</translation>
    </message>
    <message>
        <source>Any of these, or all of them</source>
        <translation>L’un d’eux au moins, ou tous à la fois</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Arabic vowel marks</source>
        <translation>les voyelles arabes</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>arguments&#xa0;</translation>
    </message>
    <message>
        <source>Articles ({suffixes})</source>
        <translation>Articles ({suffixes})</translation>
    </message>
    <message>
        <source>As checked by {reader}: {names}</source>
        <translation>Selon la vérification de {reader}&#xa0;: {names}</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <translation>mise à jour&#xa0;: {date}</translation>
    </message>
    <message>
        <source>As quoted</source>
        <translation>Tel que cité</translation>
    </message>
    <message>
        <source>at all times</source>
        <translation>en tout temps</translation>
    </message>
    <message>
        <source>attachments are not taken in: {names}</source>
        <translation>pièces jointes non versées&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>autumn {year}</source>
        <translation>automne {year}</translation>
    </message>
    <message>
        <source>Back to the fact</source>
        <translation>Retour au fait</translation>
    </message>
    <message>
        <source>before “{words}”</source>
        <translation>avant «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Relève de</translation>
    </message>
    <message>
        <source>both print this:</source>
        <translation>même passage dans les deux&#xa0;:</translation>
    </message>
    <message>
        <source>briefing</source>
        <translation>dossier Briefing</translation>
    </message>
    <message>
        <source>Briefing viewer</source>
        <translation>Visionneuse de dossiers</translation>
    </message>
    <message>
        <source>Briefings</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Briefings (*.yaml *.yml *.pdf *.zip)</source>
        <translation>Dossiers Briefing (*.yaml *.yml *.pdf *.zip)</translation>
    </message>
    <message>
        <source>Briefings whose every fact can be checked.</source>
        <translation>Des dossiers dont chaque fait peut être vérifié.</translation>
    </message>
    <message>
        <source>Calendar of dated events and horizons</source>
        <translation>Calendrier des événements datés et des horizons</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel: checking the quotes</source>
        <translation>Annuler&#xa0;: vérification des citations</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ne peut être lu</translation>
    </message>
    <message>
        <source>cannot be read: {reason}</source>
        <translation>ne peut être lu&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>capital letters</source>
        <translation>les majuscules</translation>
    </message>
    <message>
        <source>carries a file of more than 64 MiB, or more than 640 MiB together</source>
        <translation>contient un fichier de plus de 64 Mio, ou plus de 640 Mio en tout</translation>
    </message>
    <message>
        <source>carries a file that cannot be taken out</source>
        <translation>contient un fichier qui ne peut en être extrait</translation>
    </message>
    <message>
        <source>carries another briefing than the pack</source>
        <translation>transporte un autre dossier que l’archive</translation>
    </message>
    <message>
        <source>carries more than {most:,} files</source>
        <translation>contient plus de {most:,} fichiers</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modification</translation>
    </message>
    <message>
        <source>Changed facts</source>
        <translation>Faits modifiés</translation>
    </message>
    <message>
        <source>changed since it was signed ({decision})</source>
        <translation>modifié depuis la signature ({decision})</translation>
    </message>
    <message>
        <source>changed since its quotes were checked, or not readable: its quotes are not checked</source>
        <translation>modifié depuis la vérification de ses citations, ou illisible&#xa0;: ses citations ne sont pas vérifiées</translation>
    </message>
    <message>
        <source>changed since signed</source>
        <translation>modifié depuis la signature</translation>
    </message>
    <message>
        <source>Characters that this paper cannot show are written out by their number, as in [U+0007].</source>
        <translation>Les caractères que cette édition ne peut montrer sont écrits par leur numéro, comme dans [U+0007].</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Check the quotes again</source>
        <translation>Vérifier à nouveau les citations</translation>
    </message>
    <message>
        <source>Check the rest</source>
        <translation>Vérifier le reste</translation>
    </message>
    <message>
        <source>Check the rest of the quotes</source>
        <translation>Vérifier le reste des citations</translation>
    </message>
    <message>
        <source>Checked by me</source>
        <translation>Ma vérification</translation>
    </message>
    <message>
        <source>Checked by me: {names}</source>
        <translation>Ma vérification&#xa0;: {names}</translation>
    </message>
    <message>
        <source>checked in the excerpts on file: {names}</source>
        <translation>vérifié dans les extraits au dossier&#xa0;: {names}</translation>
    </message>
    <message>
        <source>checking stopped at {done} of {total} quotes</source>
        <translation>vérification arrêtée à la citation {done} sur {total}</translation>
    </message>
    <message>
        <source>checking the quotes: {percent} %</source>
        <translation>vérification des citations&#xa0;: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>checking the quotes…</source>
        <translation>vérification des citations…</translation>
    </message>
    <message>
        <source>Checking was stopped before this quote.</source>
        <translation>La vérification a été arrêtée avant cette citation.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>compare OLD as it is now with what git holds of it: a commit, a tag, HEAD~3</source>
        <translation>comparer OLD tel qu’il est avec ce que git en garde&#xa0;: un commit, une étiquette, HEAD~3</translation>
    </message>
    <message>
        <source>Compare with an earlier version…</source>
        <translation>Comparer avec une version antérieure…</translation>
    </message>
    <message>
        <source>Compare with another reader’s file…</source>
        <translation>Comparer avec le fichier d’un autre lecteur…</translation>
    </message>
    <message>
        <source>Compare with the last commit</source>
        <translation>Comparer avec le dernier commit</translation>
    </message>
    <message>
        <source>comparing the pages with what they carry: {percent} %</source>
        <translation>comparaison des pages avec ce qu’elles contiennent&#xa0;: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>comparing the papers with the briefing in the pack: {percent} %</source>
        <translation>comparaison des documents avec le dossier de l’archive&#xa0;: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>comparing the versions: {percent} %</source>
        <translation>comparaison des versions&#xa0;: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Cooperation tracks</source>
        <translation>Axes de coopération</translation>
    </message>
    <message>
        <source>Copy the fact with all its quotes</source>
        <translation>Copier le fait et toutes ses citations</translation>
    </message>
    <message>
        <source>Copy the quote with its source</source>
        <translation>Copier la citation et sa source</translation>
    </message>
    <message>
        <source>cosmetic</source>
        <translation>cosmétique</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>tronqué</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>tronqué</translation>
    </message>
    <message>
        <source>cut: a cell holds 32,767 characters; the whole is in the CSV</source>
        <translation>coupé&#xa0;: une cellule contient au plus 32&#xa0;767 caractères&#xa0;; le texte entier est dans le fichier CSV</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Apparence sombre</translation>
    </message>
    <message>
        <source>Dashed: an uncertain or approximate date.</source>
        <translation>Tirets&#xa0;: date incertaine ou approximative.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>Date (EDTF)</source>
        <translation>Date (EDTF)</translation>
    </message>
    <message>
        <source>decided differently</source>
        <translation>décisions différentes</translation>
    </message>
    <message>
        <source>decided the same</source>
        <translation>mêmes décisions</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>déclaré</translation>
    </message>
    <message>
        <source>Delete the fact</source>
        <translation>Supprimer le fait</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>réalisé</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diverge</translation>
    </message>
    <message>
        <source>Differs only in: {notes}</source>
        <translation>Ne diffère que par&#xa0;: {notes}</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message numerus="yes">
        <source>Discard my {n} edits</source>
        <translation>
            <numerusform>Abandonner {n} modification</numerusform>
            <numerusform>Abandonner mes {n} modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Douter</translation>
    </message>
    <message>
        <source>doubted</source>
        <translation>mis en doute</translation>
    </message>
    <message>
        <source>Doubt…</source>
        <translation>Mettre en doute…</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>draft a briefing from articles</source>
        <translation>ébaucher un dossier à partir d’articles</translation>
    </message>
    <message>
        <source>Draft a new briefing…</source>
        <translation>Ébaucher un nouveau dossier…</translation>
    </message>
    <message>
        <source>draw the window; needs no display</source>
        <translation>dessiner la fenêtre&#xa0;; sans écran</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>suppression</translation>
    </message>
    <message>
        <source>Dropped facts</source>
        <translation>Faits supprimés</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>courriel</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Version antérieure</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Edit fact {number}</source>
        <translation>Modifier le fait {number}</translation>
    </message>
    <message>
        <source>Edit the fact</source>
        <translation>Modifier le fait</translation>
    </message>
    <message>
        <source>edition {mark}</source>
        <translation>édition {mark}</translation>
    </message>
    <message>
        <source>elided</source>
        <translation>mots omis</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>every fact of the briefing</source>
        <translation>tous les faits du dossier</translation>
    </message>
    <message>
        <source>Every fact shown is signed off</source>
        <translation>Tous les faits affichés sont signés</translation>
    </message>
    <message>
        <source>Every part is in the source, in order; the words left out are shown.</source>
        <translation>Chaque partie figure dans la source, dans l’ordre&#xa0;; les mots omis sont montrés.</translation>
    </message>
    <message>
        <source>Every quote of the draft is the article’s own words; a person decides what is stated.</source>
        <translation>Chaque citation du brouillon reprend les mots mêmes de l’article&#xa0;; c’est une personne qui décide de l’énoncé.</translation>
    </message>
    <message>
        <source>Every quote stands here word for word, in its sentence, in the language of its source. The quoted words are marked; translations are ours.</source>
        <translation>Chaque citation figure ici mot pour mot, dans sa phrase et dans la langue de sa source. Les mots cités sont surlignés&#xa0;; les traductions sont les nôtres.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pièces à l’appui</translation>
    </message>
    <message numerus="yes">
        <source>Evidence for fact {n}</source>
        <translation>
            <numerusform>À l’appui du fait {n}</numerusform>
            <numerusform>À l’appui du fait {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence for the stage: {stage}</source>
        <translation>À l’appui de l’étape&#xa0;: {stage}</translation>
    </message>
    <message>
        <source>Evidence pack: all of it, with the sources</source>
        <translation>Archive de preuves&#xa0;: le tout, avec les sources</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exact</translation>
    </message>
    <message>
        <source>excerpts on file</source>
        <translation>extraits au dossier</translation>
    </message>
    <message>
        <source>Exit 0: both versions say the same; 1: they do not; 2: one is broken, or cannot be read.</source>
        <translation>Code 0&#xa0;: les deux versions disent la même chose&#xa0;; 1&#xa0;: non&#xa0;; 2&#xa0;: l’une est défectueuse ou illisible.</translation>
    </message>
    <message>
        <source>Exit 0: every quote is verified; 1: some are not; 2: the file is broken.</source>
        <translation>Code 0&#xa0;: chaque citation est vérifiée&#xa0;; 1&#xa0;: certaines ne le sont pas&#xa0;; 2&#xa0;: le fichier est défectueux.</translation>
    </message>
    <message>
        <source>Exit 0: the readers nowhere decided differently; 1: they did; 2: a file is broken.</source>
        <translation>Code 0&#xa0;: les lecteurs n’ont nulle part décidé autrement&#xa0;; 1&#xa0;: si&#xa0;; 2&#xa0;: un fichier est défectueux.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export what is shown (Ctrl+E)</source>
        <translation>Exporter ce qui est affiché (Ctrl+E)</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>Exporté&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportation…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Étendue</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>fact {fact} has no id of its own, and cannot be told among theirs</source>
        <translation>le fait {fact} n’a pas d’identifiant à lui et ne peut être reconnu parmi les leurs</translation>
    </message>
    <message>
        <source>fact {number}</source>
        <translation>fait {number}</translation>
    </message>
    <message numerus="yes">
        <source>Fact {n}</source>
        <translation>
            <numerusform>Fait {n}</numerusform>
            <numerusform>Fait {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Facts whose quotes are judged otherwise</source>
        <translation>Faits dont les citations sont jugées autrement</translation>
    </message>
    <message>
        <source>facts: {total}, of which rest {verified} on verified quotes, {unverified} on unverified ones, {none} on none</source>
        <translation>faits&#xa0;: {total}, dont {verified} sur des citations vérifiées, {unverified} sur des citations non vérifiées, {none} sans citation</translation>
    </message>
    <message>
        <source>facts;quotes;sources;evidence;timeline;</source>
        <translation>faits;citations;sources;preuves;chronologie;</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File of the text</source>
        <translation>Fichier du texte</translation>
    </message>
    <message>
        <source>Files of signatures (*.json)</source>
        <translation>Fichiers de signatures (*.json)</translation>
    </message>
    <message>
        <source>filter: {filter}</source>
        <translation>filtre&#xa0;: {filter}</translation>
    </message>
    <message>
        <source>Filtered away: show the fact to sign it off</source>
        <translation>Masqué par le filtre&#xa0;: affichez le fait pour le signer</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Find in this source</source>
        <translation>Chercher dans cette source</translation>
    </message>
    <message>
        <source>find words in facts, quotes, names and titles; exit 1: nothing is found</source>
        <translation>chercher des mots dans les faits, citations, noms et titres&#xa0;; code 1&#xa0;: rien n’est trouvé</translation>
    </message>
    <message>
        <source>First or last row</source>
        <translation>Première ou dernière ligne</translation>
    </message>
    <message>
        <source>for other programs</source>
        <translation>pour d’autres programmes</translation>
    </message>
    <message>
        <source>For the stage</source>
        <translation>Pour l’étape</translation>
    </message>
    <message>
        <source>for the stage “{stage}”</source>
        <translation>pour l’étape «&#xa0;{stage}&#xa0;»</translation>
    </message>
    <message>
        <source>for the whole</source>
        <translation>pour le tout</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message numerus="yes">
        <source>found in {n} places</source>
        <translation>
            <numerusform>trouvée à {n} endroit</numerusform>
            <numerusform>trouvée à {n} endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>Found, but the words differ from the source.</source>
        <translation>Passage trouvé, mais ses mots ne sont pas ceux de la source.</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>from {start} on</source>
        <translation>{start} et après</translation>
    </message>
    <message>
        <source>from {start}, end not known</source>
        <translation>{start} – fin inconnue</translation>
    </message>
    <message>
        <source>full text on file</source>
        <translation>texte intégral au dossier</translation>
    </message>
    <message>
        <source>Gathering the facts</source>
        <translation>Collecte des faits</translation>
    </message>
    <message>
        <source>git cannot be run: {reason}</source>
        <translation>git ne peut être lancé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>git is not installed, so nothing is known of earlier versions</source>
        <translation>git n’est pas installé&#xa0;; on ne sait donc rien des versions antérieures</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continuer à écrire</translation>
    </message>
    <message>
        <source>Go to anything…</source>
        <translation>Aller à…</translation>
    </message>
    <message>
        <source>Go to the next fact that is not signed off</source>
        <translation>Aller au prochain fait non signé</translation>
    </message>
    <message>
        <source>Goal of {name}</source>
        <translation>Objectif de {name}</translation>
    </message>
    <message>
        <source>goes through a file or a link as if it were a folder; links are not followed</source>
        <translation>passe par un fichier ou un lien comme si c’était un répertoire&#xa0;; les liens ne sont pas suivis</translation>
    </message>
    <message>
        <source>guessed from its letters</source>
        <translation>deviné d’après ses lettres</translation>
    </message>
    <message>
        <source>Hand on my signatures</source>
        <translation>Transmettre mes signatures</translation>
    </message>
    <message>
        <source>Hand on my signatures…</source>
        <translation>Transmettre mes signatures…</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Diffusion</translation>
    </message>
    <message>
        <source>has a page that cannot be read; it may be damaged</source>
        <translation>a une page illisible&#xa0;; il est peut-être abîmé</translation>
    </message>
    <message>
        <source>has changed since the pack was made: its SHA-256 differs</source>
        <translation>a changé depuis la production de l’archive&#xa0;: son SHA-256 diffère</translation>
    </message>
    <message>
        <source>has changed since the PDF was made: its SHA-256 differs</source>
        <translation>a changé depuis la production du PDF&#xa0;: son SHA-256 diffère</translation>
    </message>
    <message>
        <source>has more than 64 MiB</source>
        <translation>dépasse 64&#xa0;Mio</translation>
    </message>
    <message>
        <source>has more than {most:,} files</source>
        <translation>contient plus de {most:,} fichiers</translation>
    </message>
    <message>
        <source>has no list of facts</source>
        <translation>n’a pas de liste de faits</translation>
    </message>
    <message>
        <source>has no text</source>
        <translation>n’a pas de texte</translation>
    </message>
    <message>
        <source>has not been read within {most} seconds</source>
        <translation>n’a pas pu être lu en {most} secondes</translation>
    </message>
    <message>
        <source>has pictures of pages and no text: it was scanned; recognise its letters (OCR) first</source>
        <translation>contient des images de pages sans texte&#xa0;: il a été numérisé&#xa0;; reconnaissez-en d’abord les lettres (OCR)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Here a date is needed, such as {examples}.</source>
        <translation>Il faut ici une date, comme {examples}.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizon</translation>
    </message>
    <message>
        <source>Horizon of {name}</source>
        <translation>Horizon&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Horizon of {strategy}</source>
        <translation>Horizon&#xa0;: {strategy}</translation>
    </message>
    <message>
        <source>horizon {date}</source>
        <translation>horizon&#xa0;{date}</translation>
    </message>
    <message>
        <source>how accents are encoded</source>
        <translation>le codage des accents</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>Avancement du travail</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>HTML, PDF, DOCX, Markdown, text, EML or MHTML files</source>
        <translation>fichiers HTML, PDF, DOCX, Markdown, texte, EML ou MHTML</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>If a source is withdrawn</source>
        <translation>Si une source est retirée</translation>
    </message>
    <message>
        <source>If a source is withdrawn…</source>
        <translation>Si une source est retirée…</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>Dans une liste</translation>
    </message>
    <message>
        <source>in another order</source>
        <translation>dans un autre ordre</translation>
    </message>
    <message>
        <source>in another order within: {place}</source>
        <translation>dans un autre ordre, sous&#xa0;: {place}</translation>
    </message>
    <message>
        <source>in the excerpts on file</source>
        <translation>dans les extraits au dossier</translation>
    </message>
    <message>
        <source>In the statement, but in none of its quotes:</source>
        <translation>Dans l’énoncé, mais dans aucune de ses citations&#xa0;:</translation>
    </message>
    <message>
        <source>in {language}</source>
        <translation>en {language}</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Inside the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>inside {quotes} a backslash begins an escape; write {escaped} or use {single}</source>
        <translation>dans {quotes}, une barre oblique inverse introduit un code&#xa0;; écrivez {escaped} ou employez {single}</translation>
    </message>
    <message>
        <source>inside {quotes} a code is `\x` and 2, `\u` and 4 or `\U` and 8 digits (0 to f)</source>
        <translation>dans {quotes}, un code s’écrit `\x` et 2, `\u` et 4 ou `\U` et 8 chiffres (0 à f)</translation>
    </message>
    <message>
        <source>inside {quotes} this code names no character</source>
        <translation>dans {quotes}, ce code ne désigne aucun caractère</translation>
    </message>
    <message>
        <source>is a folder, not a file</source>
        <translation>est un répertoire, non un fichier</translation>
    </message>
    <message>
        <source>is a folder; name its articles</source>
        <translation>est un répertoire&#xa0;; nommez ses articles</translation>
    </message>
    <message>
        <source>is a link, and a pack holds none</source>
        <translation>est un lien, et une archive de preuves n’en contient pas</translation>
    </message>
    <message>
        <source>is a link, and links are not followed</source>
        <translation>est un lien, et les liens ne sont pas suivis</translation>
    </message>
    <message>
        <source>is a web archive without a page</source>
        <translation>est une archive web sans page</translation>
    </message>
    <message>
        <source>is an e-mail without a text</source>
        <translation>est un courriel sans texte</translation>
    </message>
    <message>
        <source>is damaged, or needs more memory than a briefing may</source>
        <translation>est abîmé, ou demande plus de mémoire qu’un dossier n’en peut demander</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>is encrypted</source>
        <translation>est chiffré</translation>
    </message>
    <message>
        <source>is encrypted, or of Word before 2007; save it as .docx without a password</source>
        <translation>est chiffré, ou d’un Word d’avant 2007&#xa0;; enregistrez-le en .docx sans mot de passe</translation>
    </message>
    <message>
        <source>is encrypted: it opens with a password only; save it without one first</source>
        <translation>est chiffré&#xa0;: il ne s’ouvre qu’avec un mot de passe&#xa0;; enregistrez-le d’abord sans</translation>
    </message>
    <message>
        <source>is locked with a password</source>
        <translation>est verrouillé par un mot de passe</translation>
    </message>
    <message>
        <source>is missing, though the PDF was made with it</source>
        <translation>manque, alors que le PDF a été produit avec</translation>
    </message>
    <message>
        <source>is missing, though {sums} names it</source>
        <translation>manque, alors que {sums} le nomme</translation>
    </message>
    <message>
        <source>is mostly furniture: of its {seen} words no more than {found} look like an article</source>
        <translation>est surtout fait d’habillage&#xa0;: sur ses {seen} mots, {found} au plus ont l’air d’un article</translation>
    </message>
    <message>
        <source>is no PDF, or is damaged</source>
        <translation>n’est pas un PDF, ou est abîmé</translation>
    </message>
    <message>
        <source>is not a path inside the folder: write it from the folder on, with `/`</source>
        <translation>n’est pas un chemin dans le répertoire&#xa0;: écrivez-le à partir du répertoire, avec `/`</translation>
    </message>
    <message>
        <source>is not a path of a file</source>
        <translation>n’est pas le chemin d’un fichier</translation>
    </message>
    <message>
        <source>is not a PDF that can be read; it may be damaged</source>
        <translation>n’est pas un PDF lisible&#xa0;; il est peut-être abîmé</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>is not a Word document that can be read; it may be damaged</source>
        <translation>n’est pas un document Word lisible&#xa0;; il est peut-être abîmé</translation>
    </message>
    <message>
        <source>is not in the pack: nothing tells whether its files are as they were made</source>
        <translation>n’est pas dans l’archive&#xa0;: rien ne dit si ses fichiers sont tels qu’ils ont été produits</translation>
    </message>
    <message>
        <source>is not JSON</source>
        <translation>n’est pas en JSON</translation>
    </message>
    <message>
        <source>is not of a kind that can be taken in ({known})</source>
        <translation>n’est pas d’un type qui puisse être versé ({known})</translation>
    </message>
    <message>
        <source>is not text in any charset that is known</source>
        <translation>n’est du texte dans aucun jeu de caractères connu</translation>
    </message>
    <message>
        <source>is not the name of a file inside the pack</source>
        <translation>n’est pas le nom d’un fichier dans l’archive</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>est introuvable</translation>
    </message>
    <message>
        <source>is not what its suffix says</source>
        <translation>n’est pas ce que dit son suffixe</translation>
    </message>
    <message>
        <source>is not what the briefing in the pack gives</source>
        <translation>n’est pas ce que donne le dossier de l’archive</translation>
    </message>
    <message>
        <source>is too long for a file name</source>
        <translation>est trop long pour un nom de fichier</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un répertoire</translation>
    </message>
    <message>
        <source>it is a link that leads nowhere</source>
        <translation>c’est un lien qui ne mène nulle part</translation>
    </message>
    <message>
        <source>it is damaged ({reason})</source>
        <translation>elle est abîmée ({reason})</translation>
    </message>
    <message>
        <source>it is in the draft already</source>
        <translation>il est déjà dans l’ébauche</translation>
    </message>
    <message>
        <source>it is in use</source>
        <translation>il est en cours d’utilisation</translation>
    </message>
    <message>
        <source>it is no zip file</source>
        <translation>ce n’est pas un fichier zip</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>cela existe déjà</translation>
    </message>
    <message>
        <source>it is write-protected</source>
        <translation>il est protégé en écriture</translation>
    </message>
    <message>
        <source>it unpacks to more than 1 GiB</source>
        <translation>elle dépasse 1 Gio une fois extraite</translation>
    </message>
    <message>
        <source>its quote is no part of a sentence of the article</source>
        <translation>sa citation ne fait partie d’aucune phrase de l’article</translation>
    </message>
    <message>
        <source>its quote is not exact at one place</source>
        <translation>sa citation n’est exacte à aucun endroit unique</translation>
    </message>
    <message>
        <source>its quote is {verdict}</source>
        <translation>verdict sur sa citation&#xa0;: {verdict}</translation>
    </message>
    <message>
        <source>its sentence has neither a date nor a name that is known, so there is no place for it</source>
        <translation>sa phrase n’a ni date ni nom connu&#xa0;; il n’y a donc pas de place pour elle</translation>
    </message>
    <message>
        <source>its title; else that of the first article</source>
        <translation>son titre&#xa0;; à défaut, celui du premier article</translation>
    </message>
    <message>
        <source>judge every quote</source>
        <translation>juger chaque citation</translation>
    </message>
    <message>
        <source>judged otherwise</source>
        <translation>autre verdict</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Garder pour plus tard</translation>
    </message>
    <message>
        <source>Keep the documents too, beside their texts</source>
        <translation>Garder aussi les documents, à côté de leurs textes</translation>
    </message>
    <message>
        <source>keep the documents too, in originals/</source>
        <translation>garder aussi les documents, dans originals/</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Large or back</source>
        <translation>Agrandir ou rétablir</translation>
    </message>
    <message>
        <source>Large or back (F11)</source>
        <translation>Agrandir ou rétablir (F11)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Version postérieure</translation>
    </message>
    <message>
        <source>lay two readers’ signatures side by side</source>
        <translation>mettre côte à côte les signatures de deux lecteurs</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>leave out a part ({parts}), or the briefing inside the PDF; may be repeated</source>
        <translation>omettre une partie ({parts}) ou le dossier joint au PDF&#xa0;; peut être répété</translation>
    </message>
    <message>
        <source>Leave the form?</source>
        <translation>Quitter le formulaire&#xa0;?</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>Sortir du programme</translation>
    </message>
    <message>
        <source>leaves the folder: a source’s text lies inside it</source>
        <translation>sort du répertoire&#xa0;: le texte d’une source doit s’y trouver</translation>
    </message>
    <message>
        <source>left out: {names}</source>
        <translation>omis&#xa0;: {names}</translation>
    </message>
    <message>
        <source>let a model of yours propose facts too: an OpenAI-compatible server, which is sent the articles; its key from $BRIEFING_MODEL_KEY</source>
        <translation>laisser aussi un modèle à vous proposer des faits&#xa0;: un serveur compatible OpenAI, auquel les articles sont envoyés&#xa0;; sa clé dans $BRIEFING_MODEL_KEY</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Library…</source>
        <translation>Bibliothèque…</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Apparence claire</translation>
    </message>
    <message>
        <source>list and search every briefing below some folders</source>
        <translation>lister et fouiller tous les dossiers sous des répertoires</translation>
    </message>
    <message>
        <source>list in the terminal</source>
        <translation>afficher la liste dans le terminal</translation>
    </message>
    <message>
        <source>List of events</source>
        <translation>Liste des événements</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Réexaminer</translation>
    </message>
    <message>
        <source>many words are left out</source>
        <translation>de nombreux mots sont omis</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Markdown with footnotes</source>
        <translation>Markdown avec notes de bas de page</translation>
    </message>
    <message>
        <source>Measure of {name}</source>
        <translation>Mesure de {name}</translation>
    </message>
    <message>
        <source>mind: the files are about {first} and {second}</source>
        <translation>attention&#xa0;: les fichiers portent sur {first} et {second}</translation>
    </message>
    <message>
        <source>mind: they signed different forms of this fact</source>
        <translation>attention&#xa0;: ils ont signé des versions différentes de ce fait</translation>
    </message>
    <message>
        <source>Mind: {warnings}</source>
        <translation>Attention&#xa0;: {warnings}</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>missing: {names}</source>
        <translation>il manque&#xa0;: {names}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>more than its quotes</source>
        <translation>plus que cité</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation>Déplacer la vue</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacement</translation>
    </message>
    <message>
        <source>Moved facts</source>
        <translation>Faits déplacés</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>name a folder that briefings lie in, as in {command}</source>
        <translation>nommez un répertoire qui contient des dossiers, comme dans {command}</translation>
    </message>
    <message>
        <source>name the formats and their suffixes</source>
        <translation>nommer les formats et leurs suffixes</translation>
    </message>
    <message>
        <source>name two versions, or one of them and {option}</source>
        <translation>nommez deux versions, ou l’une d’elles et {option}</translation>
    </message>
    <message>
        <source>Nearer or further</source>
        <translation>Rapprocher ou éloigner</translation>
    </message>
    <message>
        <source>negation</source>
        <translation>négation</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ajout</translation>
    </message>
    <message>
        <source>new briefing</source>
        <translation>nouveau dossier</translation>
    </message>
    <message>
        <source>New country “{name}”</source>
        <translation>Nouveau pays «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>New fact</source>
        <translation>Nouveau fait</translation>
    </message>
    <message>
        <source>New fact from the selected words</source>
        <translation>Nouveau fait à partir des mots sélectionnés</translation>
    </message>
    <message>
        <source>New facts</source>
        <translation>Nouveaux faits</translation>
    </message>
    <message>
        <source>New organisation “{name}”</source>
        <translation>Nouvelle organisation «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>New person “{name}”</source>
        <translation>Nouvelle personne «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>New sources are put into the YAML file; no other byte of it changes.</source>
        <translation>Les nouvelles sources entrent dans le fichier YAML&#xa0;; aucun autre octet n’en change.</translation>
    </message>
    <message>
        <source>New topic “{name}”</source>
        <translation>Nouveau thème «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Next control</source>
        <translation>Élément suivant</translation>
    </message>
    <message>
        <source>Next fact</source>
        <translation>Fait suivant</translation>
    </message>
    <message>
        <source>Next or previous entry</source>
        <translation>Événement suivant ou précédent</translation>
    </message>
    <message>
        <source>Next or previous row</source>
        <translation>Ligne suivante ou précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Next quote</source>
        <translation>Citation suivante</translation>
    </message>
    <message>
        <source>Next unchecked</source>
        <translation>Prochain à vérifier</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>No date yet: {examples}</source>
        <translation>Pas encore une date&#xa0;: {examples}</translation>
    </message>
    <message>
        <source>No fact passes this filter.</source>
        <translation>Aucun fait ne répond à ce filtre.</translation>
    </message>
    <message>
        <source>no file can have this name</source>
        <translation>aucun fichier ne peut porter ce nom</translation>
    </message>
    <message>
        <source>No longer filter by {name}</source>
        <translation>Ne plus filtrer par {name}</translation>
    </message>
    <message>
        <source>no longer in the briefing</source>
        <translation>n’est plus dans le dossier</translation>
    </message>
    <message>
        <source>no PDF in the pack tells for whom it was made</source>
        <translation>aucun PDF de l’archive ne dit pour qui elle a été produite</translation>
    </message>
    <message>
        <source>no quote</source>
        <translation>sans citation</translation>
    </message>
    <message>
        <source>No quote supports this statement.</source>
        <translation>Aucune citation n’étaye cet énoncé.</translation>
    </message>
    <message>
        <source>No quote yet: select words in the source, and press Q.</source>
        <translation>Pas encore de citation&#xa0;: sélectionnez des mots dans la source et appuyez sur Q.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>None of these signatures is about a fact of this briefing.</source>
        <translation>Aucune de ces signatures ne porte sur un fait de ce dossier.</translation>
    </message>
    <message>
        <source>normalised</source>
        <translation>typographique</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>not in its quotes: {words}</source>
        <translation>absent des citations&#xa0;: {words}</translation>
    </message>
    <message>
        <source>not on file: its quotes are not checked</source>
        <translation>absent du dossier&#xa0;: ses citations ne sont pas vérifiées</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>non signé</translation>
    </message>
    <message>
        <source>not signed off</source>
        <translation>non signé</translation>
    </message>
    <message>
        <source>Not signed off yet · you sign as {reader}</source>
        <translation>Non signé · signataire&#xa0;: {reader}</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>not understood: {word}</source>
        <translation>incompris&#xa0;: {word}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note on the fact</source>
        <translation>Note sur le fait</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>nothing among the participants has the id {id}</source>
        <translation>aucun participant n’a l’identifiant {id}</translation>
    </message>
    <message>
        <source>nothing among the strategies has the id {id}</source>
        <translation>aucune stratégie n’a l’identifiant {id}</translation>
    </message>
    <message>
        <source>nothing among the tracks has the id {id}</source>
        <translation>aucun axe de coopération n’a l’identifiant {id}</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>Rien ne porte ce nom</translation>
    </message>
    <message>
        <source>Nothing is found for these words.</source>
        <translation>Rien ne correspond à ces mots.</translation>
    </message>
    <message>
        <source>nothing left of: {names}</source>
        <translation>il ne reste rien de&#xa0;: {names}</translation>
    </message>
    <message>
        <source>nothing says which source this quote is from; give it or its fact a `source`</source>
        <translation>rien ne dit de quelle source vient cette citation&#xa0;; donnez-lui, à elle ou à son fait, une clé `source`</translation>
    </message>
    <message>
        <source>nothing says which source this quote is from; the briefing has no `sources`</source>
        <translation>rien ne dit de quelle source vient cette citation&#xa0;; le dossier n’a pas de `sources`</translation>
    </message>
    <message>
        <source>Nothing to copy: choose a fact first</source>
        <translation>Rien à copier&#xa0;: choisissez d’abord un fait</translation>
    </message>
    <message>
        <source>Nothing to open lies in these folders.</source>
        <translation>Rien à ouvrir dans ces répertoires.</translation>
    </message>
    <message>
        <source>Nothing was changed: {reason}</source>
        <translation>Rien n’a été modifié&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Nothing was exported: {reason}</source>
        <translation>Rien n’a été exporté&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Nothing was taken in: {reason}</source>
        <translation>Rien n’a été versé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>number</source>
        <translation>chiffre</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>on another form of this fact</source>
        <translation>sur une autre version de ce fait</translation>
    </message>
    <message>
        <source>On page {page} of the PDF lies a stamp, a note or a field that its briefing does not give.</source>
        <translation>Sur la page {page} du PDF est posé un tampon, une note ou un champ que son dossier ne donne pas.</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation>Sur la chronologie</translation>
    </message>
    <message>
        <source>one of {among}</source>
        <translation>une valeur parmi {among}</translation>
    </message>
    <message>
        <source>only the order of its lines or their ends differ</source>
        <translation>seul l’ordre des lignes, ou leurs fins, diffère</translation>
    </message>
    <message>
        <source>Open a briefing</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>open a briefing in a window (the default)</source>
        <translation>ouvrir un dossier dans une fenêtre (par défaut)</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Open in a new window…</source>
        <translation>Ouvrir dans une nouvelle fenêtre…</translation>
    </message>
    <message>
        <source>Open in the editor</source>
        <translation>Ouvrir dans l’éditeur</translation>
    </message>
    <message>
        <source>Open this address in your browser?</source>
        <translation>Ouvrir cette adresse dans votre navigateur&#xa0;?</translation>
    </message>
    <message>
        <source>Opened with Briefing, every quote in it can be checked.</source>
        <translation>Ouvert avec Briefing, il permet de vérifier chacune de ses citations.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>options</source>
        <translation>options&#xa0;</translation>
    </message>
    <message>
        <source>Order of the quotes</source>
        <translation>Ordre des citations</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Our translation</source>
        <translation>Notre traduction</translation>
    </message>
    <message>
        <source>Our translation:</source>
        <translation>Notre traduction&#xa0;:</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Porteur</translation>
    </message>
    <message>
        <source>pack</source>
        <translation>archive de preuves</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Largeur de page</translation>
    </message>
    <message>
        <source>page {number} of {total}</source>
        <translation>page {number} sur {total}</translation>
    </message>
    <message>
        <source>Page {page} of the PDF does not look as its briefing gives it.</source>
        <translation>La page {page} du PDF n’a pas l’aspect que donne son dossier.</translation>
    </message>
    <message>
        <source>Page {page} of the PDF prints otherwise than it shows on a screen.</source>
        <translation>La page {page} du PDF s’imprime autrement qu’elle ne s’affiche à l’écran.</translation>
    </message>
    <message>
        <source>Page {page} of the PDF says “{old}” where its briefing gives “{new}”.</source>
        <translation>La page {page} du PDF dit «&#xa0;{old}&#xa0;» là où son dossier donne «&#xa0;{new}&#xa0;».</translation>
    </message>
    <message>
        <source>pages without text: {numbers}; they may be pictures</source>
        <translation>pages sans texte&#xa0;: {numbers}&#xa0;; ce sont peut-être des images</translation>
    </message>
    <message>
        <source>pages: they say what the briefing in the PDF says, and look so</source>
        <translation>pages&#xa0;: elles disent ce que dit le dossier contenu dans le PDF, et en ont l’aspect</translation>
    </message>
    <message>
        <source>pages: they say what the briefing in the PDF says; another version made them, so not their look</source>
        <translation>pages&#xa0;: elles disent ce que dit le dossier contenu dans le PDF&#xa0;; une autre version les a produites, leur aspect n’est donc pas comparé</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Volets</translation>
    </message>
    <message>
        <source>papers: all {total} say what the briefing in the pack says</source>
        <translation>documents&#xa0;: les {total} disent tous ce que dit le dossier de l’archive</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>participant</translation>
    </message>
    <message>
        <source>Participant, strategy or track</source>
        <translation>Participant, stratégie ou axe</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>parts left out</source>
        <translation>mots omis</translation>
    </message>
    <message>
        <source>parts of different sentences are joined</source>
        <translation>des parties de phrases différentes sont jointes</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>People: {names}</source>
        <translation>Participants&#xa0;: {names}</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>texte brut</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Aperçu…</translation>
    </message>
    <message>
        <source>Previous fact</source>
        <translation>Fait précédent</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Previous quote</source>
        <translation>Citation précédente</translation>
    </message>
    <message>
        <source>print the JSON Schema of the format</source>
        <translation>afficher le schéma JSON du format</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>proposed for {source}, not written: {reason}: “{words}”</source>
        <translation>proposé pour {source}, non écrit&#xa0;: {reason}&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>published {date}</source>
        <translation>publication&#xa0;: {date}</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>publisher not stated</source>
        <translation>éditeur non précisé</translation>
    </message>
    <message>
        <source>punctuation at the edge</source>
        <translation>la ponctuation aux extrémités</translation>
    </message>
    <message>
        <source>Put the briefing and its texts inside, so that the PDF can be checked</source>
        <translation>Joindre le dossier et ses textes, pour que le PDF puisse être vérifié</translation>
    </message>
    <message>
        <source>put the program among the applications of your desktop</source>
        <translation>placer le programme parmi les applications de votre bureau</translation>
    </message>
    <message>
        <source>PyYAML lacks libyaml here; reading takes some forty times longer</source>
        <translation>PyYAML est ici sans libyaml&#xa0;; la lecture prend une quarantaine de fois plus de temps</translation>
    </message>
    <message>
        <source>Qt cannot be loaded: {reason}; on Debian and Ubuntu install {packages}</source>
        <translation>Qt ne peut être chargé&#xa0;: {reason}&#xa0;; sous Debian et Ubuntu, installez {packages}</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Quote added</source>
        <translation>Citation ajoutée</translation>
    </message>
    <message>
        <source>Quote dropped</source>
        <translation>Citation supprimée</translation>
    </message>
    <message>
        <source>quote marks within the quote</source>
        <translation>les guillemets dans la citation</translation>
    </message>
    <message>
        <source>quote {number} of fact {fact} is not there any more as it was</source>
        <translation>la citation {number} du fait {fact} n’est plus telle qu’elle était</translation>
    </message>
    <message numerus="yes">
        <source>quote {n} of {total}</source>
        <translation>
            <numerusform>citation {n} sur {total}</numerusform>
            <numerusform>citation {n} sur {total}</numerusform>
        </translation>
    </message>
    <message>
        <source>quote {place} of {total}</source>
        <translation>citation {place} sur {total}</translation>
    </message>
    <message>
        <source>Quoted in facts</source>
        <translation>Cité dans les faits</translation>
    </message>
    <message>
        <source>Quoted words</source>
        <translation>Mots cités</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>quotes are added, changed and taken out one by one</source>
        <translation>les citations s’ajoutent, se modifient et se retirent une à une</translation>
    </message>
    <message>
        <source>Quotes before</source>
        <translation>Citations avant</translation>
    </message>
    <message>
        <source>Quotes now</source>
        <translation>Citations maintenant</translation>
    </message>
    <message>
        <source>quotes: {total}</source>
        <translation>citations&#xa0;: {total}</translation>
    </message>
    <message>
        <source>quotes: {total} ({verdicts})</source>
        <translation>citations&#xa0;: {total} ({verdicts})</translation>
    </message>
    <message>
        <source>Read briefings and check every statement against its source</source>
        <translation>Lire des dossiers et vérifier chaque énoncé dans sa source</translation>
    </message>
    <message>
        <source>read it at {host}</source>
        <translation>le lire sur {host}</translation>
    </message>
    <message>
        <source>Read it at {host}…</source>
        <translation>Le lire sur {host}…</translation>
    </message>
    <message>
        <source>reading briefings</source>
        <translation>lecture des dossiers</translation>
    </message>
    <message>
        <source>reading briefings: {done} of {total}</source>
        <translation>lecture des dossiers&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>reading it was ended from outside</source>
        <translation>sa lecture a été interrompue de l’extérieur</translation>
    </message>
    <message>
        <source>Reading {file}, {megabytes} MB: {percent} %</source>
        <translation>Lecture de {file}, {megabytes} Mo&#xa0;: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Lecture de {name}</translation>
    </message>
    <message>
        <source>record the hashes of the sources’ texts in the YAML file, which says that their quotes were checked</source>
        <translation>inscrire les empreintes des textes des sources dans le fichier YAML, ce qui dit que leurs citations ont été vérifiées</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir l’action annulée</translation>
    </message>
    <message>
        <source>Redo: {deed}</source>
        <translation>Rétablir&#xa0;: {deed}</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Rejeter…</translation>
    </message>
    <message>
        <source>Repair the quote…</source>
        <translation>Réparer la citation…</translation>
    </message>
    <message>
        <source>repair: {told} ({verdict}, at {place} of {source})</source>
        <translation>réparation&#xa0;: {told} ({verdict}, en {place} de {source})</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Réparer…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Rapporté</translation>
    </message>
    <message>
        <source>reported {date}</source>
        <translation>rapporté&#xa0;: {date}</translation>
    </message>
    <message>
        <source>resting on no quote</source>
        <translation>sans citation</translation>
    </message>
    <message>
        <source>resting on verified quotes</source>
        <translation>avec citations vérifiées</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Repose sur</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>reformulation</translation>
    </message>
    <message>
        <source>Reworded facts</source>
        <translation>Faits reformulés</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Propos de</translation>
    </message>
    <message>
        <source>said by {name}</source>
        <translation>propos de {name}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saved, together with what somebody else wrote meanwhile</source>
        <translation>Enregistré, avec ce que quelqu’un d’autre a écrit entre-temps</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search all facts, quotes and people</source>
        <translation>Chercher dans tous les faits, citations et noms</translation>
    </message>
    <message>
        <source>Search facts, quotes, people</source>
        <translation>Chercher faits, citations, noms</translation>
    </message>
    <message>
        <source>Search participants, or name a new one</source>
        <translation>Chercher un participant, ou en nommer un nouveau</translation>
    </message>
    <message>
        <source>Search topics, or name a new one</source>
        <translation>Chercher un thème, ou en nommer un nouveau</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>sending the whole text of {articles} ({characters}) to {url} ({secret})</source>
        <translation>envoi du texte entier de {articles} ({characters}) à {url} ({secret})</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Envoyé à l’imprimante</translation>
    </message>
    <message>
        <source>Sentence in the source</source>
        <translation>Phrase dans la source</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>Mise en page</translation>
    </message>
    <message>
        <source>several places</source>
        <translation>plusieurs endroits</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Show all (Esc)</source>
        <translation>Tout afficher (Échap)</translation>
    </message>
    <message>
        <source>Show the fact</source>
        <translation>Afficher le fait</translation>
    </message>
    <message>
        <source>Show the original page…</source>
        <translation>Afficher la page d’origine…</translation>
    </message>
    <message>
        <source>show this help, and end</source>
        <translation>afficher cette aide, puis terminer</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Affiché</translation>
    </message>
    <message>
        <source>shows no text: its words may be brought by a script; save the page once it is shown</source>
        <translation>ne montre aucun texte&#xa0;: un script l’apporte peut-être&#xa0;; enregistrez la page une fois affichée</translation>
    </message>
    <message>
        <source>Sign as</source>
        <translation>Signer en tant que</translation>
    </message>
    <message>
        <source>Sign as…</source>
        <translation>Signer en tant que…</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Signatures side by side</source>
        <translation>Signatures côte à côte</translation>
    </message>
    <message>
        <source>signed by one reader in both</source>
        <translation>signé par le même lecteur des deux côtés</translation>
    </message>
    <message>
        <source>signed by {reader} alone</source>
        <translation>signés par {reader} seul</translation>
    </message>
    <message>
        <source>signed off {done} of {total}</source>
        <translation>signés&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>signed off {done} of {total} shown</source>
        <translation>signés&#xa0;: {done} sur {total} affichés</translation>
    </message>
    <message>
        <source>Skip to the facts</source>
        <translation>Aller directement aux faits</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>some quotes name no source, since there was only one; name it in them first</source>
        <translation>certaines citations ne nomment pas de source, puisqu’il n’y en avait qu’une&#xa0;; nommez-la d’abord dans chacune</translation>
    </message>
    <message>
        <source>somebody else changed fact {fact}, which you deleted</source>
        <translation>quelqu’un d’autre a modifié le fait {fact}, que vous avez supprimé</translation>
    </message>
    <message>
        <source>somebody else changed quote {number} of fact {fact}</source>
        <translation>quelqu’un d’autre a modifié la citation {number} du fait {fact}</translation>
    </message>
    <message numerus="yes">
        <source>Somebody else changed the file; what you have not saved is kept on top of it, and {n} earlier edits can be neither undone nor redone any more.</source>
        <translation>
            <numerusform>Quelqu’un d’autre a modifié le fichier&#xa0;; ce que vous n’avez pas enregistré y est reporté, et {n} modification antérieure ne peut plus être ni annulée ni rétablie.</numerusform>
            <numerusform>Quelqu’un d’autre a modifié le fichier&#xa0;; ce que vous n’avez pas enregistré y est reporté, et {n} modifications antérieures ne peuvent plus être ni annulées ni rétablies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody else changed the file; your {n} unsaved edits are kept on top of it.</source>
        <translation>
            <numerusform>Quelqu’un d’autre a modifié le fichier&#xa0;; {n} modification non enregistrée y est reportée.</numerusform>
            <numerusform>Quelqu’un d’autre a modifié le fichier&#xa0;; vos {n} modifications non enregistrées y sont reportées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody else changed the file; {n} of your edits can be neither undone nor redone any more.</source>
        <translation>
            <numerusform>Quelqu’un d’autre a modifié le fichier&#xa0;; {n} de vos modifications ne peut plus être ni annulée ni rétablie.</numerusform>
            <numerusform>Quelqu’un d’autre a modifié le fichier&#xa0;; {n} de vos modifications ne peuvent plus être ni annulées ni rétablies.</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody else changed “{field}” of fact {fact} too</source>
        <translation>quelqu’un d’autre a aussi modifié «&#xa0;{field}&#xa0;» du fait {fact}</translation>
    </message>
    <message>
        <source>somebody else changed “{field}” of fact {fact} too, in {language}</source>
        <translation>quelqu’un d’autre a aussi modifié «&#xa0;{field}&#xa0;» du fait {fact}, en {language}</translation>
    </message>
    <message>
        <source>somebody else deleted fact {fact}</source>
        <translation>quelqu’un d’autre a supprimé le fait {fact}</translation>
    </message>
    <message>
        <source>Something is to be looked at again; say what</source>
        <translation>Un point est à revoir&#xa0;; dites lequel</translation>
    </message>
    <message>
        <source>something went wrong</source>
        <translation>une erreur est survenue</translation>
    </message>
    <message>
        <source>Something went wrong; the window goes on.</source>
        <translation>Une erreur est survenue&#xa0;; la fenêtre reste ouverte.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>Source: {names}</source>
        <translation>Source&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>sources differ</source>
        <translation>sources divergentes</translation>
    </message>
    <message>
        <source>Sources for LaTeX (BibLaTeX)</source>
        <translation>Sources pour LaTeX (BibLaTeX)</translation>
    </message>
    <message>
        <source>Sources for reference managers (RIS)</source>
        <translation>Sources pour gestionnaires de références (RIS)</translation>
    </message>
    <message>
        <source>Sources for Zotero and other programs (CSL-JSON)</source>
        <translation>Sources pour Zotero et autres (CSL-JSON)</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>spaces or line ends</source>
        <translation>les espaces ou les fins de ligne</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Étendue</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Auteur des propos</translation>
    </message>
    <message>
        <source>Spreadsheet of the evidence</source>
        <translation>Classeur des pièces à l’appui</translation>
    </message>
    <message>
        <source>spring {year}</source>
        <translation>printemps {year}</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>stages without a quote: {stages}</source>
        <translation>étapes sans citation&#xa0;: {stages}</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>stands in the pack twice</source>
        <translation>figure deux fois dans l’archive</translation>
    </message>
    <message>
        <source>started</source>
        <translation>commencé</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Énoncé</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped; some briefings were not looked at</source>
        <translation>Arrêté&#xa0;; certains dossiers n’ont pas été examinés</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>Stratégies</translation>
    </message>
    <message>
        <source>Strategy goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Struck out: in the quote alone. Underlined: in the source alone</source>
        <translation>Barré&#xa0;: dans la citation seule. Souligné&#xa0;: dans la source seule</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>summer {year}</source>
        <translation>été {year}</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>appuie</translation>
    </message>
    <message>
        <source>Table of the evidence</source>
        <translation>Tableau des pièces à l’appui</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take in articles</source>
        <translation>Verser des articles</translation>
    </message>
    <message>
        <source>Take in articles…</source>
        <translation>Verser des articles…</translation>
    </message>
    <message>
        <source>take it away again</source>
        <translation>l’en retirer</translation>
    </message>
    <message>
        <source>Take the folder {path} out of the library</source>
        <translation>Retirer le répertoire {path} de la bibliothèque</translation>
    </message>
    <message>
        <source>Take the quote out</source>
        <translation>Retirer la citation</translation>
    </message>
    <message>
        <source>Take the signature back</source>
        <translation>Retirer la signature</translation>
    </message>
    <message>
        <source>Take them up</source>
        <translation>Les reprendre</translation>
    </message>
    <message>
        <source>Take this into the briefing (Enter)</source>
        <translation>Reprendre cela dans le dossier (Entrée)</translation>
    </message>
    <message>
        <source>tell beneath each quote that does not hold how it could be written so that it does</source>
        <translation>dire sous chaque citation qui ne tient pas comment l’écrire pour qu’elle tienne</translation>
    </message>
    <message>
        <source>tell the version, and end</source>
        <translation>dire la version, puis terminer</translation>
    </message>
    <message>
        <source>tell what one version says otherwise</source>
        <translation>dire ce qu’une version dit autrement</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>text goes on after the closing {mark}; inside such quotes write {inside} for the mark itself</source>
        <translation>le texte continue après le {mark} fermant&#xa0;; entre de tels guillemets, écrivez {inside} pour le signe lui-même</translation>
    </message>
    <message>
        <source>Text of the source</source>
        <translation>Texte de la source</translation>
    </message>
    <message>
        <source>text, or a map from languages to text</source>
        <translation>un texte, ou un texte par langue</translation>
    </message>
    <message>
        <source>that takes too long</source>
        <translation>cela prend trop de temps</translation>
    </message>
    <message>
        <source>the accent of a capital</source>
        <translation>l’accent d’une majuscule</translation>
    </message>
    <message>
        <source>the answer cannot be written: {reason}</source>
        <translation>la réponse ne peut être écrite&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The bookmarks of the PDF say “{old}” where its briefing gives “{new}”.</source>
        <translation>Les signets du PDF disent «&#xa0;{old}&#xa0;» là où son dossier donne «&#xa0;{new}&#xa0;».</translation>
    </message>
    <message>
        <source>the briefing cannot be written as YAML that is read back as the same</source>
        <translation>le dossier ne peut être écrit en un YAML qui se relise à l’identique</translation>
    </message>
    <message>
        <source>the briefing in the pack gives no such paper</source>
        <translation>le dossier de l’archive ne donne pas de tel document</translation>
    </message>
    <message>
        <source>The briefing itself</source>
        <translation>Le dossier lui-même</translation>
    </message>
    <message>
        <source>the briefing itself, whole, whatever the papers show of it</source>
        <translation>le dossier lui-même, entier, quoi qu’en montrent les documents</translation>
    </message>
    <message>
        <source>the change cannot be noted, so that a crash would lose it: {reason}</source>
        <translation>la modification ne peut être consignée, et un arrêt brutal la perdrait&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the change cannot be written here without changing something else; make it in the file by hand</source>
        <translation>la modification ne peut être écrite ici sans toucher à autre chose&#xa0;; faites-la à la main dans le fichier</translation>
    </message>
    <message>
        <source>The change in full</source>
        <translation>Le changement en entier</translation>
    </message>
    <message>
        <source>the character {code} cannot stand in YAML; is this UTF-16? Save it as UTF-8</source>
        <translation>le caractère {code} ne peut figurer dans YAML&#xa0;; est-ce de l’UTF-16&#xa0;? Enregistrez en UTF-8</translation>
    </message>
    <message>
        <source>the character {code} cannot stand in YAML; take it out</source>
        <translation>le caractère {code} ne peut figurer dans YAML&#xa0;; retirez-le</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation>La comparaison a été arrêtée.</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>le disque est en lecture seule</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the disk refused it</source>
        <translation>le disque l’a refusée</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>le disque signale une erreur</translation>
    </message>
    <message>
        <source>the display {name} does not answer; {check}, {export} and {picture} work without one</source>
        <translation>l’écran {name} ne répond pas&#xa0;; {check}, {export} et {picture} s’en passent</translation>
    </message>
    <message>
        <source>the document, with every quote in its sentence</source>
        <translation>le document, avec chaque citation dans sa phrase</translation>
    </message>
    <message>
        <source>The documents</source>
        <translation>Les documents</translation>
    </message>
    <message>
        <source>the earlier version: a briefing’s folder, its YAML file, or a PDF or pack that was exported</source>
        <translation>la version antérieure&#xa0;: le répertoire d’un dossier, son fichier YAML, ou un PDF ou une archive exportés</translation>
    </message>
    <message>
        <source>the end of the line</source>
        <translation>la fin de la ligne</translation>
    </message>
    <message>
        <source>the evidence as a table</source>
        <translation>les citations à l’appui, en tableau</translation>
    </message>
    <message>
        <source>the export was ended from outside</source>
        <translation>l’exportation a été interrompue de l’extérieur</translation>
    </message>
    <message>
        <source>the fact holds comments, for which a list in brackets has no room; move it by hand</source>
        <translation>le fait contient des commentaires, pour lesquels une liste entre crochets n’a pas de place&#xa0;; déplacez-le à la main</translation>
    </message>
    <message>
        <source>The fact is copied with all its quotes</source>
        <translation>Fait copié avec toutes ses citations</translation>
    </message>
    <message>
        <source>The fact is wrong or not supported; say why</source>
        <translation>Le fait est faux ou n’est pas étayé&#xa0;; dites pourquoi</translation>
    </message>
    <message>
        <source>The fact says what its sources say</source>
        <translation>Le fait dit ce que disent ses sources</translation>
    </message>
    <message>
        <source>the fact to select</source>
        <translation>le fait à sélectionner</translation>
    </message>
    <message>
        <source>the fact {fact} has no quote {number}</source>
        <translation>le fait {fact} n’a pas de citation {number}</translation>
    </message>
    <message>
        <source>the file cannot be read: {reason}</source>
        <translation>le fichier ne peut être lu&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the file grows larger than a file may be here</source>
        <translation>le fichier devient plus grand qu’un fichier ne peut l’être ici</translation>
    </message>
    <message>
        <source>the file is empty; a briefing begins with {words}</source>
        <translation>le fichier est vide&#xa0;; un dossier commence par {words}</translation>
    </message>
    <message>
        <source>the file is not a briefing as it is; mend what is wrong with it first</source>
        <translation>le fichier n’est pas un dossier dans son état actuel&#xa0;; corrigez d’abord ce qui ne va pas</translation>
    </message>
    <message>
        <source>the file was changed meanwhile, and your unsaved change {number} of {total} does not fit it: {reason}</source>
        <translation>le fichier a été modifié entre-temps, et votre modification non enregistrée {number} sur {total} ne s’y applique plus&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the file was changed meanwhile, and {reason}</source>
        <translation>le fichier a été modifié entre-temps, et {reason}</translation>
    </message>
    <message>
        <source>the file would have more than 64 MiB</source>
        <translation>le fichier dépasserait 64 Mio</translation>
    </message>
    <message>
        <source>The file {file} is not there any more; your edits are kept here.</source>
        <translation>Le fichier {file} n’existe plus&#xa0;; vos modifications sont conservées ici.</translation>
    </message>
    <message>
        <source>The file {file} is write-protected.</source>
        <translation>Le fichier {file} est protégé en écriture.</translation>
    </message>
    <message>
        <source>the file {told}</source>
        <translation>le fichier {told}</translation>
    </message>
    <message>
        <source>the first letter’s case</source>
        <translation>la casse de la première lettre</translation>
    </message>
    <message>
        <source>the folder cannot be read: {reason}</source>
        <translation>le répertoire ne peut être lu&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the folder is not empty</source>
        <translation>le répertoire n’est pas vide</translation>
    </message>
    <message>
        <source>the format, where the suffix does not tell it</source>
        <translation>le format, si le suffixe ne l’indique pas</translation>
    </message>
    <message>
        <source>the hashes cannot be written without changing something else; write them by hand</source>
        <translation>les empreintes ne peuvent être écrites sans toucher à autre chose&#xa0;; écrivez-les à la main</translation>
    </message>
    <message>
        <source>the id of {noun} is the key that it stands under; leave `id` out</source>
        <translation>l’identifiant, pour {noun}, est la clé même de l’entrée&#xa0;; retirez `id`</translation>
    </message>
    <message>
        <source>The index cannot be kept in {path} ({reason}); the next start takes longer</source>
        <translation>L’index ne peut être conservé dans {path} ({reason})&#xa0;; le prochain démarrage sera plus long</translation>
    </message>
    <message>
        <source>the items of this list do not begin on lines of their own; change it by hand</source>
        <translation>les éléments de cette liste ne commencent pas chacun sur sa ligne&#xa0;; modifiez-la à la main</translation>
    </message>
    <message>
        <source>the last commit</source>
        <translation>le dernier commit</translation>
    </message>
    <message>
        <source>the later version</source>
        <translation>la version ultérieure</translation>
    </message>
    <message>
        <source>The letters are there, but the quote begins or ends inside a word or number.</source>
        <translation>Les lettres y sont, mais la citation commence ou finit au milieu d’un mot ou d’un nombre.</translation>
    </message>
    <message>
        <source>the list that opens here with {begin} has no {comma} or {end} where one is due</source>
        <translation>la liste ouverte ici par {begin} n’a ni {comma} ni {end} là où il en faut</translation>
    </message>
    <message>
        <source>the map that opens here with {begin} has no {comma} or {end} where one is due</source>
        <translation>l’ensemble de clés ouvert ici par {begin} n’a ni {comma} ni {end} là où il en faut</translation>
    </message>
    <message>
        <source>the model at {url} answers with something else than a chat</source>
        <translation>le modèle à l’adresse {url} répond par autre chose qu’une conversation</translation>
    </message>
    <message>
        <source>the model at {url} answers {answer}</source>
        <translation>le modèle à l’adresse {url} répond {answer}</translation>
    </message>
    <message>
        <source>the model at {url} does not answer: {reason}</source>
        <translation>le modèle à l’adresse {url} ne répond pas&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the model’s answer on {source} {told}; nothing was written</source>
        <translation>la réponse du modèle sur {source} {told}&#xa0;; rien n’a été écrit</translation>
    </message>
    <message>
        <source>the model’s name on that server</source>
        <translation>le nom du modèle sur ce serveur</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>le nom est trop long</translation>
    </message>
    <message>
        <source>the name {name} does not tell the format; end it in one of {known}</source>
        <translation>le nom {name} ne dit pas le format&#xa0;; terminez-le par l’un de ces suffixes&#xa0;: {known}</translation>
    </message>
    <message>
        <source>the new briefing would be broken: {told}</source>
        <translation>le nouveau dossier serait défectueux&#xa0;: {told}</translation>
    </message>
    <message>
        <source>the new briefing’s folder: new, or empty</source>
        <translation>le répertoire du nouveau dossier&#xa0;: nouveau ou vide</translation>
    </message>
    <message>
        <source>The numbers are those of the facts below.</source>
        <translation>Les numéros sont ceux des faits ci-dessous.</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>L’original</translation>
    </message>
    <message>
        <source>The original cannot be drawn: it is no PDF, or locked</source>
        <translation>L’original ne peut pas être affiché&#xa0;: ce n’est pas un PDF, ou il est verrouillé</translation>
    </message>
    <message>
        <source>the other reader</source>
        <translation>l’autre lecteur</translation>
    </message>
    <message>
        <source>the pack cannot be read: {reason}</source>
        <translation>l’archive de preuves ne peut être lue&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The pages could not be compared: {reason}</source>
        <translation>Les pages n’ont pas pu être comparées&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The pages say what they carry</source>
        <translation>Les pages correspondent au dossier qu’elles contiennent</translation>
    </message>
    <message>
        <source>The pages say what they carry; another version made them, so not their look</source>
        <translation>Les pages disent ce qu’elles transportent&#xa0;; une autre version les a produites, leur aspect n’est donc pas comparé</translation>
    </message>
    <message>
        <source>The papers could not be compared: {reason}</source>
        <translation>Les documents n’ont pas pu être comparés&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The papers say what the briefing in the pack says</source>
        <translation>Les documents disent ce que dit le dossier de l’archive</translation>
    </message>
    <message>
        <source>the parts stand in another order</source>
        <translation>les parties sont dans un autre ordre</translation>
    </message>
    <message>
        <source>the parts stand in different passages</source>
        <translation>les parties figurent dans des passages différents</translation>
    </message>
    <message>
        <source>The PDF can show or do more than its briefing gives: it holds “{name}”.</source>
        <translation>Le PDF peut montrer ou faire plus que ne donne son dossier&#xa0;: il contient «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The PDF could not be set: {reason}.</source>
        <translation>Le PDF n’a pas pu être composé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The PDF does not say which edition of the briefing it is.</source>
        <translation>Le PDF ne dit pas de quelle édition du dossier il s’agit.</translation>
    </message>
    <message>
        <source>The PDF has {old} pages where its briefing gives {new}.</source>
        <translation>Nombre de pages du PDF&#xa0;: {old}, là où son dossier en donne {new}.</translation>
    </message>
    <message>
        <source>The PDF says “{old}” where its briefing gives “{new}”.</source>
        <translation>Le PDF dit «&#xa0;{old}&#xa0;» là où son dossier donne «&#xa0;{new}&#xa0;».</translation>
    </message>
    <message>
        <source>The PDF shows the fact {id}, which its briefing does not have.</source>
        <translation>Le PDF montre le fait {id}, qui ne figure pas dans son dossier.</translation>
    </message>
    <message>
        <source>The PDF was made with these verdicts: {before}. Its quotes have these: {now}.</source>
        <translation>Le PDF a été produit avec ces verdicts&#xa0;: {before}. Ses citations ont ceux-ci&#xa0;: {now}.</translation>
    </message>
    <message>
        <source>the quotation mark that opens here is never closed</source>
        <translation>le guillemet ouvert ici n’est jamais fermé</translation>
    </message>
    <message>
        <source>the quotation mark that opens here is not closed before the document ends</source>
        <translation>le guillemet ouvert ici n’est pas fermé avant la fin du document</translation>
    </message>
    <message>
        <source>The quote is copied with its source</source>
        <translation>Citation copiée avec sa source</translation>
    </message>
    <message>
        <source>The quotes are marked; the numbers are those of the facts.</source>
        <translation>Les citations sont surlignées&#xa0;; les numéros sont ceux des faits.</translation>
    </message>
    <message>
        <source>The quotes are still being checked.</source>
        <translation>Les citations sont encore en cours de vérification.</translation>
    </message>
    <message>
        <source>the quotes could not be checked</source>
        <translation>les citations n’ont pas pu être vérifiées</translation>
    </message>
    <message>
        <source>the reader</source>
        <translation>le lecteur</translation>
    </message>
    <message>
        <source>the reader’s language</source>
        <translation>la langue du lecteur</translation>
    </message>
    <message>
        <source>the same article as {title}</source>
        <translation>le même article que {title}</translation>
    </message>
    <message>
        <source>The selected words become a quote of the fact that is open</source>
        <translation>Les mots sélectionnés deviennent une citation du fait ouvert</translation>
    </message>
    <message>
        <source>the setting was ended from outside</source>
        <translation>la composition a été interrompue de l’extérieur</translation>
    </message>
    <message>
        <source>the shape of a dash</source>
        <translation>la forme d’un tiret</translation>
    </message>
    <message>
        <source>the shape of a punctuation mark</source>
        <translation>la forme d’un signe de ponctuation</translation>
    </message>
    <message>
        <source>the shape of quote marks</source>
        <translation>la forme des guillemets</translation>
    </message>
    <message>
        <source>The signature could not be kept: {reason}</source>
        <translation>La signature n’a pas pu être conservée&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The source has these words, character for character.</source>
        <translation>La source contient ces mots, au caractère près.</translation>
    </message>
    <message>
        <source>The source has these words; only capitals or punctuation at the edge differ.</source>
        <translation>La source contient ces mots&#xa0;; seules diffèrent les majuscules ou la ponctuation aux extrémités.</translation>
    </message>
    <message>
        <source>The source has these words; only spaces, quote marks, dashes or line ends differ.</source>
        <translation>La source contient ces mots&#xa0;; seuls diffèrent espaces, guillemets, tirets ou fins de ligne.</translation>
    </message>
    <message>
        <source>the source says “{words}”</source>
        <translation>la source dit «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>the source says, in another order: “{words}”</source>
        <translation>la source dit, dans un autre ordre&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>The source that is withdrawn</source>
        <translation>La source retirée</translation>
    </message>
    <message>
        <source>the sources cannot be written without changing something else; write them by hand</source>
        <translation>les sources ne peuvent être écrites sans toucher à autre chose&#xa0;; écrivez-les à la main</translation>
    </message>
    <message>
        <source>The statement has a figure, a date, a name or a negation that none of its quotes has.</source>
        <translation>L’énoncé contient un chiffre, une date, un nom ou une négation qu’aucune de ses citations ne contient.</translation>
    </message>
    <message>
        <source>The suffix of FILE tells the format; --list names all of them.</source>
        <translation>Le suffixe de FILE indique le format&#xa0;; --list les nomme tous.</translation>
    </message>
    <message>
        <source>the sums of all files</source>
        <translation>les empreintes de tous les fichiers</translation>
    </message>
    <message>
        <source>the system gives no reason</source>
        <translation>le système n’en donne pas la raison</translation>
    </message>
    <message>
        <source>the text after `|` or `&gt;` begins on the next line</source>
        <translation>après `|` ou `&gt;`, le texte commence à la ligne suivante</translation>
    </message>
    <message>
        <source>the text cannot be read</source>
        <translation>le texte est illisible</translation>
    </message>
    <message>
        <source>the text has changed since its quotes were checked</source>
        <translation>le texte a changé depuis la vérification de ses citations</translation>
    </message>
    <message>
        <source>The text has changed since its quotes were checked: they count as not checked.</source>
        <translation>Le texte a changé depuis la vérification de ses citations&#xa0;: elles comptent comme non vérifiées.</translation>
    </message>
    <message>
        <source>the text is not on file</source>
        <translation>le texte est absent du dossier</translation>
    </message>
    <message>
        <source>The text is not on file, or has changed since its quotes were checked.</source>
        <translation>Le texte est absent du dossier, ou a changé depuis la vérification de ses citations.</translation>
    </message>
    <message>
        <source>the text is not the one that this was noted for</source>
        <translation>le texte n’est pas celui pour lequel ceci a été consigné</translation>
    </message>
    <message>
        <source>the text of the source {source} {told}; its quotes are unchecked</source>
        <translation>le texte de la source {source} {told}&#xa0;; ses citations ne sont pas vérifiées</translation>
    </message>
    <message>
        <source>the text of the source {source}: {told}</source>
        <translation>le texte de la source {source}&#xa0;: {told}</translation>
    </message>
    <message>
        <source>The text of this source cannot be read: its quotes cannot be checked.</source>
        <translation>Le texte de cette source est illisible&#xa0;: ses citations ne peuvent être vérifiées.</translation>
    </message>
    <message>
        <source>The text of this source is not on file: its quotes cannot be checked.</source>
        <translation>Le texte de cette source n’est pas au dossier&#xa0;: ses citations ne peuvent être vérifiées.</translation>
    </message>
    <message>
        <source>the text of {source} cannot be read back</source>
        <translation>le texte de {source} ne peut être relu</translation>
    </message>
    <message>
        <source>the texts of the sources have more than 512 MiB together</source>
        <translation>les textes des sources dépassent 512 Mio en tout</translation>
    </message>
    <message>
        <source>the texts of the sources, with every quote marked</source>
        <translation>les textes des sources, chaque citation surlignée</translation>
    </message>
    <message>
        <source>The two versions say the same.</source>
        <translation>Les deux versions disent la même chose.</translation>
    </message>
    <message numerus="yes">
        <source>the whole briefing goes along, all {n:,} facts of it</source>
        <translation>
            <numerusform>le dossier entier est joint, avec son fait ({n:,})</numerusform>
            <numerusform>le dossier entier est joint, avec tous ses faits ({n:,})</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole briefing goes along, all {total} facts of it: who gets the file can read those not shown.</source>
        <translation>Le dossier entier est joint, avec tous ses faits ({total})&#xa0;: qui reçoit le fichier peut lire ceux qui ne sont pas affichés.</translation>
    </message>
    <message>
        <source>The whole span</source>
        <translation>Toute la période</translation>
    </message>
    <message>
        <source>the window’s size in pixels</source>
        <translation>la taille de la fenêtre en pixels</translation>
    </message>
    <message>
        <source>the words are marked</source>
        <translation>les mots sont surlignés</translation>
    </message>
    <message>
        <source>The words stand in several places, and nothing tells which is meant.</source>
        <translation>Ces mots figurent à plusieurs endroits, et rien ne dit lequel est visé.</translation>
    </message>
    <message numerus="yes">
        <source>the words stand in {n} places, at {places}; a prefix or suffix tells which</source>
        <translation>
            <numerusform>les mots figurent à {n} endroit, en {places}&#xa0;; un préfixe ou un suffixe dit lequel</numerusform>
            <numerusform>les mots figurent à {n} endroits, en {places}&#xa0;; un préfixe ou un suffixe dit lequel</numerusform>
        </translation>
    </message>
    <message>
        <source>the words were not found on it</source>
        <translation>les mots n’y ont pas été trouvés</translation>
    </message>
    <message>
        <source>the work was ended from outside</source>
        <translation>le travail a été interrompu de l’extérieur</translation>
    </message>
    <message>
        <source>the {year}s</source>
        <translation>années {year}</translation>
    </message>
    <message>
        <source>their words cannot be read back</source>
        <translation>leur texte ne peut pas être relu</translation>
    </message>
    <message>
        <source>There are no words in it.</source>
        <translation>Il n’y a là aucun mot.</translation>
    </message>
    <message numerus="yes">
        <source>there are {n} YAML files in this folder ({names}); name the one to open</source>
        <translation>
            <numerusform>il y a {n} fichier YAML dans ce répertoire ({names})&#xa0;; nommez celui qu’il faut ouvrir</numerusform>
            <numerusform>il y a {n} fichiers YAML dans ce répertoire ({names})&#xa0;; nommez celui qu’il faut ouvrir</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no display to open a window on; {check}, {export} and {picture} work without one</source>
        <translation>il n’y a pas d’écran où ouvrir une fenêtre&#xa0;; {check}, {export} et {picture} s’en passent</translation>
    </message>
    <message>
        <source>there is no fact {fact}</source>
        <translation>il n’y a pas de fait {fact}</translation>
    </message>
    <message>
        <source>there is no fact {fact} in this briefing</source>
        <translation>il n’y a pas de fait {fact} dans ce dossier</translation>
    </message>
    <message>
        <source>there is no format {name}</source>
        <translation>il n’y a pas de format {name}</translation>
    </message>
    <message>
        <source>there is no format {name}; there are {known}</source>
        <translation>il n’y a pas de format {name}&#xa0;; les formats sont {known}</translation>
    </message>
    <message>
        <source>there is no key before this {sign}</source>
        <translation>il n’y a pas de clé avant ce {sign}</translation>
    </message>
    <message>
        <source>there is no list in the file that this could be added to; write the first by hand</source>
        <translation>il n’y a pas dans le fichier de liste où l’ajouter&#xa0;; écrivez le premier élément à la main</translation>
    </message>
    <message>
        <source>there is no place {place} in a list of {length}</source>
        <translation>il n’y a pas de place {place} dans une liste de longueur {length}</translation>
    </message>
    <message>
        <source>There is no repair that the source would bear out; select the words yourself.</source>
        <translation>Aucune réparation ne serait confirmée par la source&#xa0;; sélectionnez les mots vous-même.</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>ce fichier ou ce répertoire n’existe pas</translation>
    </message>
    <message>
        <source>there is no topic {topic} in this briefing</source>
        <translation>il n’y a pas de thème {topic} dans ce dossier</translation>
    </message>
    <message>
        <source>there is no topic {topic} in this briefing; it has none</source>
        <translation>il n’y a pas de thème {topic} dans ce dossier&#xa0;; il n’en a aucun</translation>
    </message>
    <message>
        <source>there is no topic {topic} in this briefing; it has {known}</source>
        <translation>il n’y a pas de thème {topic} dans ce dossier&#xa0;; il a {known}</translation>
    </message>
    <message>
        <source>there is no YAML file in this folder, so no briefing</source>
        <translation>il n’y a pas de fichier YAML dans ce répertoire, donc pas de dossier</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>la mémoire ne suffit pas</translation>
    </message>
    <message>
        <source>there is nothing in the file that this could be added to; write the first by hand</source>
        <translation>il n’y a rien dans le fichier à quoi l’ajouter&#xa0;; écrivez le premier élément à la main</translation>
    </message>
    <message>
        <source>These words are nowhere in the source.</source>
        <translation>Ces mots ne sont nulle part dans la source.</translation>
    </message>
    <message>
        <source>These words cannot be quoted so that they are found again.</source>
        <translation>Ces mots ne peuvent être cités de façon à être retrouvés.</translation>
    </message>
    <message>
        <source>These would rest on fewer quotes</source>
        <translation>Reposeraient sur moins de citations</translation>
    </message>
    <message>
        <source>These would rest on nothing</source>
        <translation>Ne reposeraient plus sur rien</translation>
    </message>
    <message>
        <source>This briefing came in one file, which is never changed.</source>
        <translation>Ce dossier est venu en un seul fichier, que rien ne modifie.</translation>
    </message>
    <message>
        <source>This fact was deleted</source>
        <translation>Ce fait a été supprimé</translation>
    </message>
    <message>
        <source>This fact was deleted meanwhile and is not in the file any more. What you wrote is kept here: “{done}” puts it at the end of its list, “{cancel}” lets it go.</source>
        <translation>Ce fait a été supprimé entre-temps et n’est plus dans le fichier. Ce que vous avez écrit est gardé ici&#xa0;: «&#xa0;{done}&#xa0;» le met à la fin de sa liste, «&#xa0;{cancel}&#xa0;» y renonce.</translation>
    </message>
    <message>
        <source>This file carries the briefing itself and the texts of its sources.</source>
        <translation>Ce fichier contient le dossier lui-même et les textes de ses sources.</translation>
    </message>
    <message>
        <source>This file carries the whole briefing, with all {total} facts, and the texts of its sources.</source>
        <translation>Ce fichier contient le dossier entier, avec tous ses faits ({total}), et les textes de ses sources.</translation>
    </message>
    <message>
        <source>this is a version of YAML that is not known here; leave the {version} line out</source>
        <translation>c’est une version de YAML inconnue ici&#xa0;; retirez la ligne {version}</translation>
    </message>
    <message>
        <source>this is format {version}; this program reads format {known}, a later version of the program reads it</source>
        <translation>c’est le format {version}&#xa0;; ce programme lit le format {known}, une version ultérieure du programme lit celui-ci</translation>
    </message>
    <message>
        <source>this is format {version}; this program reads format {known}, the first format is 1</source>
        <translation>c’est le format {version}&#xa0;; ce programme lit le format {known}, le premier format est le 1</translation>
    </message>
    <message>
        <source>this is nested more than {most} levels deep</source>
        <translation>ceci est imbriqué sur plus de {most} niveaux</translation>
    </message>
    <message>
        <source>This is no date: {examples}.</source>
        <translation>Ce n’est pas une date&#xa0;: {examples}.</translation>
    </message>
    <message>
        <source>this is not a briefing, for a reason not known</source>
        <translation>ce n’est pas un dossier, pour une raison inconnue</translation>
    </message>
    <message>
        <source>this is not in line with the `-` items above it; check its indentation</source>
        <translation>ceci n’est pas aligné sur les éléments `-` qui précèdent&#xa0;; vérifiez le retrait</translation>
    </message>
    <message>
        <source>this is not in line with the keys above it; check its indentation</source>
        <translation>ceci n’est pas aligné sur les clés qui précèdent&#xa0;; vérifiez le retrait</translation>
    </message>
    <message>
        <source>this is not UTF-8 text (byte {byte} at offset {offset}); save it as UTF-8</source>
        <translation>ce n’est pas du texte en UTF-8 (octet {byte} à la position {offset})&#xa0;; enregistrez-le en UTF-8</translation>
    </message>
    <message>
        <source>this is not YAML</source>
        <translation>ce n’est pas du YAML</translation>
    </message>
    <message>
        <source>this is not YAML: {reason}</source>
        <translation>ce n’est pas du YAML&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>this is one too many: a map or a list has at most {most:,} entries</source>
        <translation>en voilà un de trop&#xa0;: un ensemble de clés ou une liste a au plus {most:,} éléments</translation>
    </message>
    <message>
        <source>this is UTF-16 text; save it as UTF-8</source>
        <translation>c’est du texte en UTF-16&#xa0;; enregistrez-le en UTF-8</translation>
    </message>
    <message>
        <source>This pack holds a briefing, the texts that its quotes are taken from, and what is made of them.</source>
        <translation>Cette archive contient un dossier, les textes d’où ses citations sont tirées, et les documents qui en sont faits.</translation>
    </message>
    <message>
        <source>This pack was changed after it was made. {sentence}</source>
        <translation>Cette archive a été modifiée après avoir été produite. {sentence}</translation>
    </message>
    <message>
        <source>this PDF carries no briefing: it was not exported as one that can be opened</source>
        <translation>ce PDF ne contient pas de dossier&#xa0;: il n’a pas été exporté de façon à pouvoir être rouvert</translation>
    </message>
    <message>
        <source>This PDF was changed after it was made. {sentence}</source>
        <translation>Ce PDF a été modifié après sa production. {sentence}</translation>
    </message>
    <message>
        <source>this text has more than {most:,} characters; keep what is so long in a file beside this one</source>
        <translation>ce texte dépasse {most:,} caractères&#xa0;; gardez un texte aussi long dans un fichier à côté de celui-ci</translation>
    </message>
    <message>
        <source>this topic; may be repeated</source>
        <translation>ce thème&#xa0;; peut être répété</translation>
    </message>
    <message>
        <source>Tick a value</source>
        <translation>Cocher une valeur</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Timeline for the web (TimelineJS)</source>
        <translation>Chronologie pour le web (TimelineJS)</translation>
    </message>
    <message numerus="yes">
        <source>Timeline of {n} events, {first} to {last}</source>
        <translation>
            <numerusform>Chronologie&#xa0;: {n} événement, {first} – {last}</numerusform>
            <numerusform>Chronologie&#xa0;: {n} événements, {first} – {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>To check files and quotes: {command}</source>
        <translation>Pour vérifier les fichiers et les citations&#xa0;: {command}</translation>
    </message>
    <message>
        <source>To check the files alone: {command}</source>
        <translation>Pour vérifier les seuls fichiers&#xa0;: {command}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>told by its byte order mark</source>
        <translation>donné par sa marque d’ordre des octets</translation>
    </message>
    <message>
        <source>Too long for a quote.</source>
        <translation>Trop long pour une citation.</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>trop de fichiers sont ouverts</translation>
    </message>
    <message>
        <source>too much is left unsaved of this file</source>
        <translation>trop de modifications de ce fichier restent non enregistrées</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>thème</translation>
    </message>
    <message>
        <source>Topic: {names}</source>
        <translation>Thème&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Axes de coopération</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Translation, note and stage of the quote</source>
        <translation>Traduction, note et étape de la citation</translation>
    </message>
    <message>
        <source>typographic</source>
        <translation>typographique</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>Under {name}</source>
        <translation>Sous {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler la dernière action</translation>
    </message>
    <message>
        <source>Undo: {deed}</source>
        <translation>Annuler&#xa0;: {deed}</translation>
    </message>
    <message>
        <source>Unsaved edits</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>unsupported: no quote supports the fact {fact}</source>
        <translation>sans appui&#xa0;: aucune citation n’étaye le fait {fact}</translation>
    </message>
    <message>
        <source>until {end}</source>
        <translation>{end} et avant</translation>
    </message>
    <message>
        <source>until {end}, start not known</source>
        <translation>début inconnu – {end}</translation>
    </message>
    <message>
        <source>Untitled briefing</source>
        <translation>Dossier sans titre</translation>
    </message>
    <message>
        <source>usage:</source>
        <translation>usage&#xa0;:</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>verdict</translation>
    </message>
    <message>
        <source>Verdict (code)</source>
        <translation>Verdict (code)</translation>
    </message>
    <message>
        <source>Verdict: {names}</source>
        <translation>Verdict&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Verdicts</translation>
    </message>
    <message>
        <source>Version of the format</source>
        <translation>Version du format</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>volume {number} of {total}: facts {first} to {last}</source>
        <translation>volume {number} sur {total}&#xa0;: faits {first} à {last}</translation>
    </message>
    <message>
        <source>warning {warnings}</source>
        <translation>avertissement&#xa0;: {warnings}</translation>
    </message>
    <message>
        <source>was added after the PDF was made</source>
        <translation>a été ajouté après la production du PDF</translation>
    </message>
    <message>
        <source>was added: {sums} does not name it</source>
        <translation>a été ajouté&#xa0;: {sums} ne le nomme pas</translation>
    </message>
    <message>
        <source>was not compared: {reason}</source>
        <translation>n’a pas été comparé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Web annotations (W3C)</source>
        <translation>Annotations web (W3C)</translation>
    </message>
    <message>
        <source>web archive</source>
        <translation>archive web</translation>
    </message>
    <message>
        <source>Web page in one file</source>
        <translation>Page web en un seul fichier</translation>
    </message>
    <message>
        <source>What falls</source>
        <translation>Ce qui tombe</translation>
    </message>
    <message>
        <source>What happened is written in {file}</source>
        <translation>Le détail est consigné dans {file}</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>What has changed since {version}</source>
        <translation>Ce qui a changé depuis&#xa0;: {version}</translation>
    </message>
    <message>
        <source>What is in doubt? Enter signs</source>
        <translation>Qu’est-ce qui est douteux&#xa0;? Entrée pour signer</translation>
    </message>
    <message>
        <source>What is kept for later is offered when the briefing is next opened.</source>
        <translation>Ce qui est gardé pour plus tard est proposé à la prochaine ouverture du dossier.</translation>
    </message>
    <message>
        <source>What is wrong? Enter signs</source>
        <translation>Qu’est-ce qui est faux&#xa0;? Entrée pour signer</translation>
    </message>
    <message>
        <source>what the PDF carries cannot be unpacked: {reason}</source>
        <translation>ce que contient le PDF ne peut être extrait&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>what the PDF says of itself ({file}) cannot be understood: {reason}</source>
        <translation>ce que le PDF dit de lui-même ({file}) est incompréhensible&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>What the quote does to the fact</source>
        <translation>Ce que la citation fait au fait</translation>
    </message>
    <message>
        <source>What this edition shows, and the sums of the files beside it</source>
        <translation>Ce que montre cette édition, et les empreintes des fichiers joints</translation>
    </message>
    <message>
        <source>What was being written in the form on {date} was found.</source>
        <translation>Ce qui s’écrivait dans le formulaire le {date} a été retrouvé.</translation>
    </message>
    <message>
        <source>what was left unsaved is not there any more</source>
        <translation>ce qui n’avait pas été enregistré n’est plus là</translation>
    </message>
    <message>
        <source>what was left unsaved is taken up before anything else is changed</source>
        <translation>ce qui n’avait pas été enregistré se reprend avant toute autre modification</translation>
    </message>
    <message>
        <source>what was saved before has been taken back here; make the changes anew on the file as it is now</source>
        <translation>ce qui était enregistré a été annulé ici&#xa0;; refaites les modifications sur le fichier tel qu’il est à présent</translation>
    </message>
    <message>
        <source>What you write cannot be kept until it is saved: {reason}</source>
        <translation>Ce que vous écrivez ne peut être gardé avant d’être enregistré&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>What you wrote in it will be gone.</source>
        <translation>Ce que vous y avez écrit sera perdu.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Where events crowd, marks without a number lie over others.</source>
        <translation>Là où les événements se pressent, les marques sans numéro en recouvrent d’autres.</translation>
    </message>
    <message>
        <source>Where the words stand in the text on file: code points from 0, end exclusive.</source>
        <translation>Place des mots dans le texte au dossier&#xa0;: points de code comptés depuis 0, fin exclue.</translation>
    </message>
    <message>
        <source>Where to put the new briefing</source>
        <translation>Où placer le nouveau dossier</translation>
    </message>
    <message>
        <source>Whether the pages of this PDF say what it carries is not known. {sentence}</source>
        <translation>On ne sait pas si les pages de ce PDF correspondent au dossier qu’il contient. {sentence}</translation>
    </message>
    <message>
        <source>Whether the papers in this pack say what its briefing says is not known. {sentence}</source>
        <translation>On ne sait pas si les documents de cette archive disent ce que dit son dossier. {sentence}</translation>
    </message>
    <message>
        <source>Which stage the quote is for</source>
        <translation>L’étape que la citation atteste</translation>
    </message>
    <message>
        <source>winter {year}</source>
        <translation>hiver {year}</translation>
    </message>
    <message>
        <source>with quotes not verified</source>
        <translation>avec citations non vérifiées</translation>
    </message>
    <message>
        <source>with the key of {variable}</source>
        <translation>avec la clé de {variable}</translation>
    </message>
    <message>
        <source>with “{words}”</source>
        <translation>avec «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Without --search, --format and where there is a display, in a window.</source>
        <translation>Sans --search ni --format, et s’il y a un écran, dans une fenêtre.</translation>
    </message>
    <message>
        <source>without a key</source>
        <translation>sans clé</translation>
    </message>
    <message>
        <source>Without this source</source>
        <translation>Sans cette source</translation>
    </message>
    <message>
        <source>without “{words}”</source>
        <translation>sans «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Document Word</translation>
    </message>
    <message>
        <source>Words after</source>
        <translation>Mots suivants</translation>
    </message>
    <message>
        <source>Words before</source>
        <translation>Mots précédents</translation>
    </message>
    <message>
        <source>words between brackets are put in</source>
        <translation>les mots entre crochets sont ajoutés</translation>
    </message>
    <message>
        <source>Words of the quote</source>
        <translation>Mots de la citation</translation>
    </message>
    <message>
        <source>write a PDF or another format</source>
        <translation>écrire un PDF ou un autre format</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>Le réécrire</translation>
    </message>
    <message>
        <source>write it as PDF instead of printing it</source>
        <translation>l’écrire en PDF au lieu de l’afficher</translation>
    </message>
    <message>
        <source>writing the comparison: {percent} %</source>
        <translation>écriture de la comparaison&#xa0;: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Écriture du fichier</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Fichier écrit</translation>
    </message>
    <message>
        <source>YAML reads {words} as a comment; put the whole text in quotes, or write `# ` for a comment</source>
        <translation>YAML lit {words} comme un commentaire&#xa0;; mettez tout le texte entre guillemets, ou écrivez `# ` pour un commentaire</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>you are not allowed to</source>
        <translation>vous n’y êtes pas autorisé</translation>
    </message>
    <message>
        <source>Your name, as others are to read it:</source>
        <translation>Votre nom, tel que les autres le liront&#xa0;:</translation>
    </message>
    <message>
        <source>your share of the disk is full</source>
        <translation>votre part du disque est pleine</translation>
    </message>
    <message>
        <source>Your signatures beside those of {reader}</source>
        <translation>Vos signatures en regard de celles de {reader}</translation>
    </message>
    <message>
        <source>Your version is kept in {file}</source>
        <translation>Votre version est gardée dans {file}</translation>
    </message>
    <message>
        <source>Yours stay here, theirs are in the file: {reason}</source>
        <translation>Vos modifications restent ici, celles des autres sont dans le fichier&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{command} is for desktops that follow freedesktop.org, as those of Linux do</source>
        <translation>{command} est destiné aux bureaux qui suivent freedesktop.org, comme ceux de Linux</translation>
    </message>
    <message>
        <source>{complaint}; {command} tells more</source>
        <translation>{complaint}&#xa0;; {command} en dit plus</translation>
    </message>
    <message>
        <source>{date} (uncertain)</source>
        <translation>{date} (incertain)</translation>
    </message>
    <message>
        <source>{date} ends before it begins</source>
        <translation>{date} finit avant de commencer</translation>
    </message>
    <message>
        <source>{date} gives a day to a month that is not told</source>
        <translation>{date} donne un jour à un mois qui n’est pas précisé</translation>
    </message>
    <message>
        <source>{date} gives a month to a year that is not told whole</source>
        <translation>{date} donne un mois à une année qui n’est pas entièrement précisée</translation>
    </message>
    <message>
        <source>{date} holds a time of day that does not exist</source>
        <translation>{date} contient une heure qui n’existe pas</translation>
    </message>
    <message>
        <source>{date} is an interval without a date</source>
        <translation>{date} est un intervalle sans date</translation>
    </message>
    <message>
        <source>{date} is not a date: write {year}, {month}, {day}, {about} or {span} (EDTF)</source>
        <translation>{date} n’est pas une date&#xa0;: écrivez {year}, {month}, {day}, {about} ou {span} (EDTF)</translation>
    </message>
    <message>
        <source>{date} is too long for a date</source>
        <translation>{date} est trop long pour une date</translation>
    </message>
    <message>
        <source>{date} names day {day} of a month that has {days}</source>
        <translation>{date} nomme le jour {day} d’un mois qui en compte {days}</translation>
    </message>
    <message>
        <source>{date} names month {month}; a month is 01 to 12, a season 21 to 24</source>
        <translation>{date} nomme le mois {month}&#xa0;; un mois va de 01 à 12, une saison de 21 à 24</translation>
    </message>
    <message>
        <source>{decision} by {reader}, {date}</source>
        <translation>{decision} par {reader}, {date}</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}</source>
        <translation>impossible d’écrire {file}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{file} does not tell the sum of the briefing</source>
        <translation>{file} ne donne pas l’empreinte du dossier</translation>
    </message>
    <message>
        <source>{file} has changed in the meantime; nothing was written</source>
        <translation>{file} a changé entre-temps&#xa0;; rien n’a été écrit</translation>
    </message>
    <message>
        <source>{file} is a file of the briefing itself; choose another name</source>
        <translation>{file} est un fichier du dossier lui-même&#xa0;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>{file} is a file of the briefing; choose another name.</source>
        <translation>{file} est un fichier du dossier&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{file} is being written by another program; save again</source>
        <translation>un autre programme est en train d’écrire {file}&#xa0;; enregistrez de nouveau</translation>
    </message>
    <message>
        <source>{file} is not a file of signatures: {reason}</source>
        <translation>{file} n’est pas un fichier de signatures&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{file} is not there any more</source>
        <translation>{file} n’existe plus</translation>
    </message>
    <message>
        <source>{file} is there already, or in a folder that is a link; nothing was written</source>
        <translation>{file} existe déjà, ou se trouve dans un répertoire qui est un lien&#xa0;; rien n’a été écrit</translation>
    </message>
    <message>
        <source>{file} is there already. Replace it?</source>
        <translation>{file} existe déjà. Le remplacer&#xa0;?</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of this program</source>
        <translation>{file} a été écrit par une version plus récente de ce programme</translation>
    </message>
    <message>
        <source>{file}: a comparison is written as PDF; choose a name that ends with .pdf</source>
        <translation>{file}&#xa0;: une comparaison s’écrit en PDF&#xa0;; choisissez un nom qui finit par .pdf</translation>
    </message>
    <message numerus="yes">
        <source>{file}: a draft of {listed}; all {n} quotes are exact</source>
        <translation>
            <numerusform>{file}&#xa0;: ébauche de {listed}&#xa0;; sa citation ({n}) est exacte</numerusform>
            <numerusform>{file}&#xa0;: ébauche de {listed}&#xa0;; toutes les citations ({n}) sont exactes</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: every text is as it was when its hash was recorded</source>
        <translation>{file}&#xa0;: chaque texte est tel qu’il était quand son empreinte a été consignée</translation>
    </message>
    <message>
        <source>{file}: recorded the hashes of {names}</source>
        <translation>{file}&#xa0;: empreintes consignées&#xa0;: {names}</translation>
    </message>
    <message>
        <source>{file}: the picture cannot be written: {reason}</source>
        <translation>{file}&#xa0;: l’image ne peut être écrite&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{file}: there is no such file</source>
        <translation>{file}&#xa0;: ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} et {second}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>de {first} à {last}</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}&#xa0;; {second}</translation>
    </message>
    <message>
        <source>{folder} cannot be made: {reason}</source>
        <translation>impossible de créer {folder}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{folder} is not empty; a new briefing gets a folder of its own</source>
        <translation>{folder} n’est pas vide&#xa0;; à un nouveau dossier, il faut un répertoire à lui</translation>
    </message>
    <message>
        <source>{folder} is there already, and is no folder</source>
        <translation>{folder} existe déjà, et n’est pas un répertoire</translation>
    </message>
    <message>
        <source>{folder}: a file was larger at that commit than a briefing’s may be</source>
        <translation>{folder}&#xa0;: à ce commit, un fichier dépassait la taille permise à ceux d’un dossier</translation>
    </message>
    <message>
        <source>{folder}: git cannot tell: it gives no reason</source>
        <translation>{folder}&#xa0;: git ne peut répondre et n’en donne pas la raison</translation>
    </message>
    <message>
        <source>{folder}: git cannot tell: {reason}</source>
        <translation>{folder}&#xa0;: git ne peut répondre&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{folder}: git does not answer</source>
        <translation>{folder}&#xa0;: git ne répond pas</translation>
    </message>
    <message>
        <source>{folder}: git does not read this repository, since it belongs to somebody else; {command} says that you trust it</source>
        <translation>{folder}&#xa0;: git ne lit pas ce dépôt, qui appartient à quelqu’un d’autre&#xa0;; {command} dit que vous lui faites confiance</translation>
    </message>
    <message>
        <source>{folder}: git knows no commit {name} here</source>
        <translation>{folder}&#xa0;: git n’y connaît pas de commit {name}</translation>
    </message>
    <message>
        <source>{folder}: git lacks a file of that commit, and nothing is fetched</source>
        <translation>{folder}&#xa0;: il manque à git un fichier de ce commit, et rien n’est téléchargé</translation>
    </message>
    <message>
        <source>{folder}: there was no {name}, and not one other YAML file</source>
        <translation>{folder}&#xa0;: il n’y avait pas de {name}, ni un seul autre fichier YAML</translation>
    </message>
    <message>
        <source>{folder}: there was not one YAML file in this folder, but {count}</source>
        <translation>{folder}&#xa0;: nombre de fichiers YAML dans ce répertoire&#xa0;: {count}, au lieu d’un seul</translation>
    </message>
    <message>
        <source>{folder}: this folder is not in a git repository, so nothing is known of earlier versions</source>
        <translation>{folder}&#xa0;: ce répertoire n’est pas dans un dépôt git&#xa0;; on ne sait donc rien des versions antérieures</translation>
    </message>
    <message>
        <source>{folder}: this folder was not in git at that commit</source>
        <translation>{folder}&#xa0;: à ce commit, ce répertoire n’était pas dans git</translation>
    </message>
    <message numerus="yes">
        <source>{found} in {n} briefings</source>
        <translation>
            <numerusform>{found} dans {n} dossier</numerusform>
            <numerusform>{found} dans {n} dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>{id} is among the participants already</source>
        <translation>{id} est déjà parmi les participants</translation>
    </message>
    <message>
        <source>{id} is among the strategies already</source>
        <translation>{id} est déjà parmi les stratégies</translation>
    </message>
    <message>
        <source>{id} is among the topics already</source>
        <translation>{id} est déjà parmi les thèmes</translation>
    </message>
    <message>
        <source>{id} is among the tracks already</source>
        <translation>{id} est déjà parmi les axes de coopération</translation>
    </message>
    <message>
        <source>{key} has no words</source>
        <translation>{key} ne contient aucun mot</translation>
    </message>
    <message>
        <source>{key} is a second key of the same name</source>
        <translation>{key} est une seconde clé du même nom</translation>
    </message>
    <message>
        <source>{key} is not a key of {noun}</source>
        <translation>{key} n’est pas une clé reconnue pour {noun}</translation>
    </message>
    <message>
        <source>{key} is not a key of {noun}: did you mean {near}?</source>
        <translation>{key} n’est pas une clé reconnue pour {noun}&#xa0;: vouliez-vous dire {near}&#xa0;?</translation>
    </message>
    <message>
        <source>{key} is not a key of {noun}: it has {known}</source>
        <translation>{key} n’est pas une clé reconnue pour {noun}&#xa0;; les clés sont {known}</translation>
    </message>
    <message>
        <source>{key} is {expected}; here is {found}</source>
        <translation>{key} attend {expected}&#xa0;; trouvé ici&#xa0;: {found}</translation>
    </message>
    <message>
        <source>{key} needs at least one</source>
        <translation>{key} demande au moins un élément</translation>
    </message>
    <message>
        <source>{key}: {told}</source>
        <translation>{key}&#xa0;: {told}</translation>
    </message>
    <message>
        <source>{key}: “{words}”</source>
        <translation>{key}&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>{kind}: “{words}” ({language}) is in none of the quotes of the fact {fact}</source>
        <translation>{kind}&#xa0;: «&#xa0;{words}&#xa0;» ({language}) ne figure dans aucune citation du fait {fact}</translation>
    </message>
    <message>
        <source>{label} ({language})</source>
        <translation>{label} ({language})</translation>
    </message>
    <message>
        <source>{language} is not among the briefing’s languages: {among}</source>
        <translation>{language} n’est pas parmi les langues du dossier&#xa0;: {among}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} characters</source>
        <translation>
            <numerusform>{n:,} caractère</numerusform>
            <numerusform>{n:,} caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} facts take about {pages:,} pages</source>
        <translation>
            <numerusform>{n:,} fait occupe environ {pages:,} pages</numerusform>
            <numerusform>{n:,} faits occupent environ {pages:,} pages</numerusform>
        </translation>
    </message>
    <message>
        <source>{named}: it is one of {among}</source>
        <translation>{named}&#xa0;: les valeurs possibles sont {among}</translation>
    </message>
    <message>
        <source>{named}: there is no such participant</source>
        <translation>{named}&#xa0;: ce participant n’existe pas</translation>
    </message>
    <message>
        <source>{named}: there is no such source</source>
        <translation>{named}&#xa0;: cette source n’existe pas</translation>
    </message>
    <message>
        <source>{named}: there is no such topic</source>
        <translation>{named}&#xa0;: ce thème n’existe pas</translation>
    </message>
    <message>
        <source>{name} belongs to itself in the end</source>
        <translation>{name} finit par dépendre de lui-même</translation>
    </message>
    <message>
        <source>{name} cannot be an id: it has more than {most:,} characters</source>
        <translation>{name} ne peut être un identifiant&#xa0;: il dépasse {most:,} caractères</translation>
    </message>
    <message>
        <source>{name} cannot be an id: it is empty or does not print</source>
        <translation>{name} ne peut être un identifiant&#xa0;: il est vide ou ne s’imprime pas</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a commit</source>
        <translation>{name} ne peut être le nom d’un commit</translation>
    </message>
    <message>
        <source>{name} is a tag, which a briefing does not use; put text with {sign} in quotes</source>
        <translation>{name} est une étiquette YAML, qu’un dossier n’utilise pas&#xa0;; mettez entre guillemets un texte qui contient {sign}</translation>
    </message>
    <message>
        <source>{name} is an alias, which a briefing does not use; put text with {sign} in quotes</source>
        <translation>{name} est un alias YAML, qu’un dossier n’utilise pas&#xa0;; mettez entre guillemets un texte qui contient {sign}</translation>
    </message>
    <message>
        <source>{name} is an anchor, which a briefing does not use; put text with {sign} in quotes</source>
        <translation>{name} est une ancre YAML, qu’un dossier n’utilise pas&#xa0;; mettez entre guillemets un texte qui contient {sign}</translation>
    </message>
    <message>
        <source>{name} is not in the folder</source>
        <translation>{name} n’est pas dans le répertoire</translation>
    </message>
    <message>
        <source>{name} is not the name of a file inside the PDF</source>
        <translation>{name} n’est pas le nom d’un fichier contenu dans le PDF</translation>
    </message>
    <message>
        <source>{name} is the id of another fact already</source>
        <translation>{name} est déjà l’identifiant d’un autre fait</translation>
    </message>
    <message>
        <source>{name} stands in the PDF twice</source>
        <translation>{name} figure deux fois dans le PDF</translation>
    </message>
    <message>
        <source>{name} {told}</source>
        <translation>{name} {told}</translation>
    </message>
    <message>
        <source>{name}, line {line}: {told}</source>
        <translation>{name}, ligne {line}&#xa0;: {told}</translation>
    </message>
    <message>
        <source>{name}: the same article as {source}; not taken in again</source>
        <translation>{name}&#xa0;: le même article que {source}&#xa0;; il n’est pas versé une seconde fois</translation>
    </message>
    <message>
        <source>{name}: {about} -&gt; {path}</source>
        <translation>{name}&#xa0;: {about} -&gt; {path}</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{noun} is a map of keys, such as {example}; here is {found}</source>
        <translation>{noun} s’écrit comme un ensemble de clés, par exemple {example}&#xa0;; trouvé ici&#xa0;: {found}</translation>
    </message>
    <message>
        <source>{noun} needs {key}</source>
        <translation>il manque {key} à {noun}</translation>
    </message>
    <message numerus="yes">
        <source>{n} altered</source>
        <translation>
            <numerusform>{n} modifiée</numerusform>
            <numerusform>{n} modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} approved</source>
        <translation>
            <numerusform>{n} approuvé</numerusform>
            <numerusform>{n} approuvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles</source>
        <translation>
            <numerusform>{n} article</numerusform>
            <numerusform>{n} articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles can be taken in</source>
        <translation>
            <numerusform>{n} article peut être versé</numerusform>
            <numerusform>{n} articles peuvent être versés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} briefings</source>
        <translation>
            <numerusform>{n} dossier</numerusform>
            <numerusform>{n} dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} broken</source>
        <translation>
            <numerusform>{n} défectueux</numerusform>
            <numerusform>{n} défectueux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed since they were signed</source>
        <translation>
            <numerusform>{n} modifié depuis la signature</numerusform>
            <numerusform>{n} modifiés depuis la signature</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes beside the facts</source>
        <translation>
            <numerusform>{n} changement hors des faits</numerusform>
            <numerusform>{n} changements hors des faits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} characters</source>
        <translation>
            <numerusform>{n} caractère</numerusform>
            <numerusform>{n} caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cosmetic</source>
        <translation>
            <numerusform>{n} cosmétique</numerusform>
            <numerusform>{n} cosmétiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cut short</source>
        <translation>
            <numerusform>{n} tronquée</numerusform>
            <numerusform>{n} tronquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} dates are not in a calendar’s years, or have no day</source>
        <translation>
            <numerusform>{n} date est hors des années d’un calendrier, ou n’a pas de jour</numerusform>
            <numerusform>{n} dates sont hors des années d’un calendrier, ou n’ont pas de jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decided differently</source>
        <translation>
            <numerusform>{n} décision différente</numerusform>
            <numerusform>{n} décisions différentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decided the same</source>
        <translation>
            <numerusform>{n} décision identique</numerusform>
            <numerusform>{n} décisions identiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} doubted</source>
        <translation>
            <numerusform>{n} mis en doute</numerusform>
            <numerusform>{n} mis en doute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} edits are not saved.</source>
        <translation>
            <numerusform>{n} modification n’est pas enregistrée.</numerusform>
            <numerusform>{n} modifications ne sont pas enregistrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} events</source>
        <translation>
            <numerusform>{n} événement</numerusform>
            <numerusform>{n} événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} exact</source>
        <translation>
            <numerusform>{n} exacte</numerusform>
            <numerusform>{n} exactes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facts</source>
        <translation>
            <numerusform>{n} fait</numerusform>
            <numerusform>{n} faits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facts changed</source>
        <translation>
            <numerusform>{n} fait modifié</numerusform>
            <numerusform>{n} faits modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facts dropped</source>
        <translation>
            <numerusform>{n} fait supprimé</numerusform>
            <numerusform>{n} faits supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facts found</source>
        <translation>
            <numerusform>{n} fait trouvé</numerusform>
            <numerusform>{n} faits trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facts judged otherwise</source>
        <translation>
            <numerusform>{n} fait jugé autrement</numerusform>
            <numerusform>{n} faits jugés autrement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facts moved</source>
        <translation>
            <numerusform>{n} fait déplacé</numerusform>
            <numerusform>{n} faits déplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facts new</source>
        <translation>
            <numerusform>{n} fait nouveau</numerusform>
            <numerusform>{n} faits nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facts rest on this passage</source>
        <translation>
            <numerusform>{n} fait repose sur ce passage</numerusform>
            <numerusform>{n} faits reposent sur ce passage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facts reworded</source>
        <translation>
            <numerusform>{n} fait reformulé</numerusform>
            <numerusform>{n} faits reformulés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facts would rest on nothing</source>
        <translation>
            <numerusform>{n} fait ne reposerait plus sur rien</numerusform>
            <numerusform>{n} faits ne reposeraient plus sur rien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} filtered away</source>
        <translation>
            <numerusform>{n} masqué</numerusform>
            <numerusform>{n} masqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in several places</source>
        <translation>
            <numerusform>{n} à plusieurs endroits</numerusform>
            <numerusform>{n} à plusieurs endroits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} independent sources</source>
        <translation>
            <numerusform>{n} source indépendante</numerusform>
            <numerusform>{n} sources indépendantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines added</source>
        <translation>
            <numerusform>{n} ligne ajoutée</numerusform>
            <numerusform>{n} lignes ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines dropped</source>
        <translation>
            <numerusform>{n} ligne supprimée</numerusform>
            <numerusform>{n} lignes supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} missing</source>
        <translation>
            <numerusform>{n} introuvable</numerusform>
            <numerusform>{n} introuvables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>encore {n}</numerusform>
            <numerusform>encore {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new sources</source>
        <translation>
            <numerusform>{n} nouvelle source</numerusform>
            <numerusform>{n} nouvelles sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not checked</source>
        <translation>
            <numerusform>{n} non vérifiée</numerusform>
            <numerusform>{n} non vérifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them checked in the excerpts on file</source>
        <translation>
            <numerusform>dont {n} vérifiée dans les extraits au dossier</numerusform>
            <numerusform>dont {n} vérifiées dans les extraits au dossier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them drafts, still to be checked</source>
        <translation>
            <numerusform>dont {n} brouillon, encore à vérifier</numerusform>
            <numerusform>dont {n} brouillons, encore à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them from a source that differs from the statement</source>
        <translation>
            <numerusform>dont {n} d’une source qui s’écarte de l’énoncé</numerusform>
            <numerusform>dont {n} d’une source qui s’écarte de l’énoncé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} on verified quotes</source>
        <translation>
            <numerusform>{n} fondé sur des citations vérifiées</numerusform>
            <numerusform>{n} fondés sur des citations vérifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} organisations</source>
        <translation>
            <numerusform>{n} organisation</numerusform>
            <numerusform>{n} organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <translation>
            <numerusform>{n} personne</numerusform>
            <numerusform>{n} personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} problems</source>
        <translation>
            <numerusform>{n} problème</numerusform>
            <numerusform>{n} problèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} problems: the last good version stays open</source>
        <translation>
            <numerusform>{n} problème&#xa0;: la dernière version valable reste ouverte</numerusform>
            <numerusform>{n} problèmes&#xa0;: la dernière version valable reste ouverte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} programmes</source>
        <translation>
            <numerusform>{n} programme</numerusform>
            <numerusform>{n} programmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quotes</source>
        <translation>
            <numerusform>{n} citation</numerusform>
            <numerusform>{n} citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rejected</source>
        <translation>
            <numerusform>{n} rejeté</numerusform>
            <numerusform>{n} rejetés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} shown</source>
        <translation>
            <numerusform>{n} affiché</numerusform>
            <numerusform>{n} affichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} signatures written to {file}</source>
        <translation>
            <numerusform>{n} signature écrite dans {file}</numerusform>
            <numerusform>{n} signatures écrites dans {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} signed by one reader in both</source>
        <translation>
            <numerusform>{n} signé par le même lecteur des deux côtés</numerusform>
            <numerusform>{n} signés par le même lecteur des deux côtés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} signed by the other alone</source>
        <translation>
            <numerusform>{n} signé par l’autre seul</numerusform>
            <numerusform>{n} signés par l’autre seul</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} signed by you alone</source>
        <translation>
            <numerusform>{n} signé par vous seul</numerusform>
            <numerusform>{n} signés par vous seul</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sources</source>
        <translation>
            <numerusform>{n} source</numerusform>
            <numerusform>{n} sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tracks</source>
        <translation>
            <numerusform>{n} axe de coopération</numerusform>
            <numerusform>{n} axes de coopération</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} typographic</source>
        <translation>
            <numerusform>{n} typographique</numerusform>
            <numerusform>{n} typographiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unsaved edits</source>
        <translation>
            <numerusform>{n} modification non enregistrée</numerusform>
            <numerusform>{n} modifications non enregistrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unsaved edits from {date} were found.</source>
        <translation>
            <numerusform>{n} modification non enregistrée du {date} a été retrouvée.</numerusform>
            <numerusform>{n} modifications non enregistrées du {date} ont été retrouvées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ways to repair the quote</source>
        <translation>
            <numerusform>{n} façon de réparer la citation</numerusform>
            <numerusform>{n} façons de réparer la citation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} with parts left out</source>
        <translation>
            <numerusform>{n} avec mots omis</numerusform>
            <numerusform>{n} avec mots omis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} would rest on fewer quotes</source>
        <translation>
            <numerusform>{n} reposerait sur moins de citations</numerusform>
            <numerusform>{n} reposeraient sur moins de citations</numerusform>
        </translation>
    </message>
    <message>
        <source>{option} needs a value</source>
        <translation>{option} demande une valeur</translation>
    </message>
    <message>
        <source>{option} takes no value: {word}</source>
        <translation>{option} ne prend pas de valeur&#xa0;: {word}</translation>
    </message>
    <message>
        <source>{option}: {word} is none of {names}</source>
        <translation>{option}&#xa0;: {word} n’est aucun de {names}</translation>
    </message>
    <message>
        <source>{other} of {total} paragraphs do not stand in the page in these words: look at them</source>
        <translation>{other} paragraphes sur {total} ne figurent pas en ces mots dans la page&#xa0;: à regarder</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}</source>
        <translation>{path} ne peut être lu&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>Impossible d’écrire {path}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{path} holds too many folders and files; only a part was looked through</source>
        <translation>{path} contient trop de répertoires et de fichiers&#xa0;; seule une partie a été parcourue</translation>
    </message>
    <message>
        <source>{path} lies too deep; folders below it were not looked through</source>
        <translation>{path} est trop profond&#xa0;; les répertoires qu’il contient n’ont pas été parcourus</translation>
    </message>
    <message>
        <source>{path}: a {kind} is never changed; accept the sources where it was made</source>
        <translation>{path}&#xa0;: un fichier de ce type ({kind}) n’est jamais modifié&#xa0;; acceptez les sources là où il a été produit</translation>
    </message>
    <message>
        <source>{path}: a {kind} is never changed; add to the folder that it was made from</source>
        <translation>{path}&#xa0;: un fichier de ce type ({kind}) n’est jamais modifié&#xa0;; ajoutez au répertoire dont il est issu</translation>
    </message>
    <message>
        <source>{path}: git knows folders; compare this {kind} with another file</source>
        <translation>{path}&#xa0;: git connaît des répertoires&#xa0;; comparez ce fichier ({kind}) à un autre fichier</translation>
    </message>
    <message>
        <source>{path}: there is no such folder</source>
        <translation>{path}&#xa0;: ce répertoire n’existe pas</translation>
    </message>
    <message>
        <source>{percent} % quoted</source>
        <translation>cité à {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{place}: {told}</source>
        <translation>{place}&#xa0;: {told}</translation>
    </message>
    <message>
        <source>{problems}: {first}</source>
        <translation>{problems}&#xa0;: {first}</translation>
    </message>
    <message>
        <source>{quotes}: {verdicts}</source>
        <translation>{quotes}&#xa0;: {verdicts}</translation>
    </message>
    <message>
        <source>{reader} beside {other}</source>
        <translation>{reader} en regard de {other}</translation>
    </message>
    <message>
        <source>{shown} of {total} facts shown</source>
        <translation>faits affichés&#xa0;: {shown} sur {total}</translation>
    </message>
    <message>
        <source>{start} – {end}</source>
        <translation>{start} – {end}</translation>
    </message>
    <message>
        <source>{stray} was not exported together with {volume}: it is of another edition.</source>
        <translation>{stray} n’a pas été exporté avec {volume}&#xa0;: il est d’une autre édition.</translation>
    </message>
    <message>
        <source>{suffix} is the suffix of several formats: say which with --to ({names})</source>
        <translation>{suffix} est le suffixe de plusieurs formats&#xa0;: dites lequel avec --to ({names})</translation>
    </message>
    <message>
        <source>{title} – read only, from {file}</source>
        <translation>{title} – lecture seule, depuis {file}</translation>
    </message>
    <message>
        <source>{title}: what has changed</source>
        <translation>{title}&#xa0;: ce qui a changé</translation>
    </message>
    <message>
        <source>{told}, in {volumes} volumes: {names}</source>
        <translation>{told}, en {volumes} volumes&#xa0;: {names}</translation>
    </message>
    <message>
        <source>{told}; did you mean {near}?</source>
        <translation>{told}&#xa0;; vouliez-vous dire {near}&#xa0;?</translation>
    </message>
    <message>
        <source>{told}; nothing was written</source>
        <translation>{told}&#xa0;; rien n’a été écrit</translation>
    </message>
    <message>
        <source>{told}; {option} leaves it out</source>
        <translation>{told}&#xa0;; {option} le laisse de côté</translation>
    </message>
    <message>
        <source>{url} is not the address of a model; it begins with http:// or https://</source>
        <translation>{url} n’est pas l’adresse d’un modèle&#xa0;; elle commence par http:// ou https://</translation>
    </message>
    <message>
        <source>{verdict}: “{words}” ({source}, fact {fact})</source>
        <translation>{verdict}&#xa0;: «&#xa0;{words}&#xa0;» ({source}, fait {fact})</translation>
    </message>
    <message>
        <source>{what} ({language})</source>
        <translation>{what} ({language})</translation>
    </message>
    <message>
        <source>{word} cannot begin a line or a text; put it in quotes</source>
        <translation>{word} ne peut commencer une ligne ni un texte&#xa0;; mettez-le entre guillemets</translation>
    </message>
    <message>
        <source>{word} does not belong here</source>
        <translation>{word} n’a pas sa place ici</translation>
    </message>
    <message>
        <source>{word} is a tag, which a briefing does not use; put text with {sign} in quotes</source>
        <translation>{word} est une étiquette YAML, qu’un dossier n’utilise pas&#xa0;; mettez entre guillemets un texte qui contient {sign}</translation>
    </message>
    <message>
        <source>{word} is neither {pair} nor a list item; is a {colon} missing?</source>
        <translation>{word} n’est ni {pair} ni un élément de liste&#xa0;; manque-t-il un {colon}&#xa0;?</translation>
    </message>
    <message>
        <source>{word} is no size such as 1440x900, up to {most} each way</source>
        <translation>{word} n’est pas une taille comme 1440x900, {most} au plus dans chaque sens</translation>
    </message>
    <message>
        <source>{year} BC</source>
        <translation>{year} av.&#xa0;J.-C.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>… and more, from here on unread</source>
        <translation>… et d’autres encore, non lus à partir d’ici</translation>
    </message>
    <message>
        <source>… and more: these are the first {most} problems</source>
        <translation>… et d’autres encore&#xa0;: voilà les {most} premiers problèmes</translation>
    </message>
    <message>
        <source>≈ A long time without events is cut short.</source>
        <translation>≈ Une longue période sans événement est abrégée.</translation>
    </message>
</context>
</TS>
