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
        <source>2025-03-17, 2025-03, 2025~, 2024/2030</source>
        <translation>2025-03-17, 2025-03, 2025~, 2024/2030</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>A briefing tells you what happened, who took part and what was promised. Every statement rests on words that somebody published: one click shows them, marked, in the text they stand in, with a verdict on whether they are there letter by letter. Nothing is fetched from a network.</source>
        <translation>Un dossier dit ce qui s’est passé, qui y a pris part et ce qui a été promis. Chaque énoncé repose sur des mots que quelqu’un a publiés&#xa0;: un clic les montre, surlignés, dans le texte où ils figurent, avec un verdict qui dit s’ils y sont à la lettre. Rien n’est pris sur un réseau.</translation>
    </message>
    <message>
        <source>a change of a fact</source>
        <translation>une modification de fait</translation>
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
        <source>A file of your signatures was damaged; it is kept as {file}.</source>
        <translation>Un fichier de vos signatures était endommagé&#xa0;; il est conservé sous le nom {file}.</translation>
    </message>
    <message>
        <source>a hyphen at a line’s end</source>
        <translation>un trait d’union en fin de ligne</translation>
    </message>
    <message>
        <source>a ligature</source>
        <translation>une ligature</translation>
    </message>
    <message>
        <source>A long text: only characters {start} to {end} of {total} are shown.</source>
        <translation>Texte long&#xa0;: seuls les caractères {start} à {end} sur {total} sont affichés.</translation>
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
        <source>a signature taken back</source>
        <translation>une signature retirée</translation>
    </message>
    <message>
        <source>a soft hyphen</source>
        <translation>un trait d’union conditionnel</translation>
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
        <source>a year not told</source>
        <translation>année non précisée</translation>
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
        <source>Action, fact, person, source or topic</source>
        <translation>Action, fait, personne, source ou thème</translation>
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
        <source>Add as quote</source>
        <translation>Ajouter en citation</translation>
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
        <source>also {names}</source>
        <translation>aussi {names}</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>modifié</translation>
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
        <source>An evidence pack needs the briefing’s own files.</source>
        <translation>Une archive de preuves a besoin des fichiers mêmes du dossier.</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>annoncé</translation>
    </message>
    <message>
        <source>Another reader’s signatures</source>
        <translation>Signatures d’un autre lecteur</translation>
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
        <source>Arabic vowel marks</source>
        <translation>les voyelles arabes</translation>
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
        <source>Calendar of dated events and horizons</source>
        <translation>Calendrier des événements datés et des horizons</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <source>Checked by me</source>
        <translation>Ma vérification</translation>
    </message>
    <message>
        <source>Checked by me: {names}</source>
        <translation>Ma vérification&#xa0;: {names}</translation>
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
        <source>comparing the pages with what they carry…</source>
        <translation>comparaison des pages avec ce qu’elles contiennent…</translation>
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
        <source>Date (EDTF)</source>
        <translation>Date (EDTF)</translation>
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
        <source>Draft a new briefing…</source>
        <translation>Ébaucher un nouveau dossier…</translation>
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
        <source>End</source>
        <translation>Fin</translation>
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
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Find in this source</source>
        <translation>Chercher dans cette source</translation>
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
        <source>Give mine up</source>
        <translation>Abandonner les miennes</translation>
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
        <source>has more than 64 MiB</source>
        <translation>dépasse 64&#xa0;Mio</translation>
    </message>
    <message>
        <source>has no text</source>
        <translation>n’a pas de texte</translation>
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
        <source>Here a date is needed, such as 2025-03-17 or 2025-03.</source>
        <translation>Il faut ici une date, comme 2025-03-17 ou 2025-03.</translation>
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
        <source>is a folder; name its articles</source>
        <translation>est un répertoire&#xa0;; nommez ses articles</translation>
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
        <source>is empty</source>
        <translation>est vide</translation>
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
        <source>is mostly furniture: of its {seen} words no more than {found} look like an article</source>
        <translation>est surtout fait d’habillage&#xa0;: sur ses {seen} mots, {found} au plus ont l’air d’un article</translation>
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
        <source>is not of a kind that can be taken in ({known})</source>
        <translation>n’est pas d’un type qui puisse être versé ({known})</translation>
    </message>
    <message>
        <source>is not text in any charset that is known</source>
        <translation>n’est du texte dans aucun jeu de caractères connu</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>n’est pas là</translation>
    </message>
    <message>
        <source>is not what its suffix says</source>
        <translation>n’est pas ce que dit son suffixe</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un répertoire</translation>
    </message>
    <message>
        <source>it is in use</source>
        <translation>il est en cours d’utilisation</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>it is write-protected</source>
        <translation>il est protégé en écriture</translation>
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
        <source>Leave</source>
        <translation>Quitter</translation>
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
        <source>left out: {names}</source>
        <translation>omis&#xa0;: {names}</translation>
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
        <source>Mind: {warnings}</source>
        <translation>Attention&#xa0;: {warnings}</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>introuvable</translation>
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
        <source>Nearer or further</source>
        <translation>Rapprocher ou éloigner</translation>
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
        <source>No longer filter by {name}</source>
        <translation>Ne plus filtrer par {name}</translation>
    </message>
    <message>
        <source>no longer in the briefing</source>
        <translation>n’est plus dans le dossier</translation>
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
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note on the fact</source>
        <translation>Note sur le fait</translation>
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
        <source>Office</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>on another form of this fact</source>
        <translation>sur une autre version de ce fait</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation>Sur la chronologie</translation>
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
        <source>Page {page} of the PDF says “{old}” where its briefing gives “{new}”.</source>
        <translation>La page {page} du PDF dit «&#xa0;{old}&#xa0;» là où son dossier donne «&#xa0;{new}&#xa0;».</translation>
    </message>
    <message>
        <source>pages without text: {numbers}; they may be pictures</source>
        <translation>pages sans texte&#xa0;: {numbers}&#xa0;; ce sont peut-être des images</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Volets</translation>
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
        <source>Quotes before</source>
        <translation>Citations avant</translation>
    </message>
    <message>
        <source>Quotes now</source>
        <translation>Citations maintenant</translation>
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
        <source>Reading {name}</source>
        <translation>Lecture de {name}</translation>
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
        <source>Show the original page…</source>
        <translation>Afficher la page d’origine…</translation>
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
    <message numerus="yes">
        <source>Somebody else changed the file; your {n} unsaved edits are kept on top of it.</source>
        <translation>
            <numerusform>Quelqu’un d’autre a modifié le fichier&#xa0;; {n} modification non enregistrée y est reportée.</numerusform>
            <numerusform>Quelqu’un d’autre a modifié le fichier&#xa0;; vos {n} modifications non enregistrées y sont reportées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is to be looked at again; say what</source>
        <translation>Un point est à revoir&#xa0;; dites lequel</translation>
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
        <source>Stance</source>
        <translation>Position</translation>
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
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text of the source</source>
        <translation>Texte de la source</translation>
    </message>
    <message>
        <source>the accent of a capital</source>
        <translation>l’accent d’une majuscule</translation>
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
        <source>The change in full</source>
        <translation>Le changement en entier</translation>
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
        <source>the disk reports an error</source>
        <translation>le disque signale une erreur</translation>
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
        <source>the evidence as a table</source>
        <translation>les citations à l’appui, en tableau</translation>
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
        <source>the file grows larger than a file may be here</source>
        <translation>le fichier devient plus grand qu’un fichier ne peut l’être ici</translation>
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
        <source>the first letter’s case</source>
        <translation>la casse de la première lettre</translation>
    </message>
    <message>
        <source>The index cannot be kept in {path} ({reason}); the next start takes longer</source>
        <translation>L’index ne peut être conservé dans {path} ({reason})&#xa0;; le prochain démarrage sera plus long</translation>
    </message>
    <message>
        <source>the last commit</source>
        <translation>le dernier commit</translation>
    </message>
    <message>
        <source>The letters are there, but the quote begins or ends inside a word or number.</source>
        <translation>Les lettres y sont, mais la citation commence ou finit au milieu d’un mot ou d’un nombre.</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>le nom est trop long</translation>
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
        <source>The pages could not be compared: {reason}</source>
        <translation>Les pages n’ont pas pu être comparées&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The pages say what they carry</source>
        <translation>Les pages correspondent au dossier qu’elles contiennent</translation>
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
        <source>The quote is copied with its source</source>
        <translation>Citation copiée avec sa source</translation>
    </message>
    <message>
        <source>The quotes are marked; the numbers are those of the facts.</source>
        <translation>Les citations sont surlignées&#xa0;; les numéros sont ceux des faits.</translation>
    </message>
    <message>
        <source>the reader</source>
        <translation>le lecteur</translation>
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
        <source>The source that is withdrawn</source>
        <translation>La source retirée</translation>
    </message>
    <message>
        <source>The statement has a figure, a date, a name or a negation that none of its quotes has.</source>
        <translation>L’énoncé contient un chiffre, une date, un nom ou une négation qu’aucune de ses citations ne contient.</translation>
    </message>
    <message>
        <source>the sums of all files</source>
        <translation>les empreintes de tous les fichiers</translation>
    </message>
    <message>
        <source>The text has changed since its quotes were checked: they count as not checked.</source>
        <translation>Le texte a changé depuis la vérification de ses citations&#xa0;: elles comptent comme non vérifiées.</translation>
    </message>
    <message>
        <source>The text is not on file, or has changed since its quotes were checked.</source>
        <translation>Le texte est absent du dossier, ou a changé depuis la vérification de ses citations.</translation>
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
        <source>the texts of the sources, with every quote marked</source>
        <translation>les textes des sources, chaque citation surlignée</translation>
    </message>
    <message>
        <source>The two versions say the same.</source>
        <translation>Les deux versions disent la même chose.</translation>
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
        <source>the words are marked</source>
        <translation>les mots sont surlignés</translation>
    </message>
    <message>
        <source>The words stand in several places, and nothing tells which is meant.</source>
        <translation>Ces mots figurent à plusieurs endroits, et rien ne dit lequel est visé.</translation>
    </message>
    <message>
        <source>the words were not found on it</source>
        <translation>les mots n’y ont pas été trouvés</translation>
    </message>
    <message>
        <source>the {year}s</source>
        <translation>années {year}</translation>
    </message>
    <message>
        <source>There are no words in it.</source>
        <translation>Il n’y a là aucun mot.</translation>
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
        <source>This file carries the briefing itself and the texts of its sources.</source>
        <translation>Ce fichier contient le dossier lui-même et les textes de ses sources.</translation>
    </message>
    <message>
        <source>This file carries the whole briefing, with all {total} facts, and the texts of its sources.</source>
        <translation>Ce fichier contient le dossier entier, avec tous ses faits ({total}), et les textes de ses sources.</translation>
    </message>
    <message>
        <source>This is no date: 2025-03-17, 2025-03, 2025~.</source>
        <translation>Ce n’est pas une date&#xa0;: 2025-03-17, 2025-03, 2025~.</translation>
    </message>
    <message>
        <source>This pack holds a briefing, the texts that its quotes are taken from, and what is made of them.</source>
        <translation>Cette archive contient un dossier, les textes d’où ses citations sont tirées, et les documents qui en sont faits.</translation>
    </message>
    <message>
        <source>This PDF was changed after it was made. {sentence}</source>
        <translation>Ce PDF a été modifié après sa production. {sentence}</translation>
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
        <source>Verdict</source>
        <translation>Verdict</translation>
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
        <source>with “{words}”</source>
        <translation>avec «&#xa0;{words}&#xa0;»</translation>
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
        <source>Words of the quote</source>
        <translation>Mots de la citation</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>Le réécrire</translation>
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
        <source>Yours stay here, theirs are in the file. {reason}</source>
        <translation>Vos modifications restent ici, celles des autres sont dans le fichier. {reason}</translation>
    </message>
    <message>
        <source>{date} (uncertain)</source>
        <translation>{date} (incertain)</translation>
    </message>
    <message>
        <source>{file} is a file of the briefing; choose another name.</source>
        <translation>{file} est un fichier du dossier&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{file} is there already. Replace it?</source>
        <translation>{file} existe déjà. Le remplacer&#xa0;?</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>de {first} à {last}</translation>
    </message>
    <message numerus="yes">
        <source>{found} in {n} briefings</source>
        <translation>
            <numerusform>{found} dans {n} dossier</numerusform>
            <numerusform>{found} dans {n} dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>{label} ({language})</source>
        <translation>{label} ({language})</translation>
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
        <source>{path}: there is no such folder</source>
        <translation>{path}&#xa0;: ce répertoire n’existe pas</translation>
    </message>
    <message>
        <source>{percent} % quoted</source>
        <translation>cité à {percent}&#xa0;%</translation>
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
        <source>{title} – read only, from {file}</source>
        <translation>{title} – lecture seule, depuis {file}</translation>
    </message>
    <message>
        <source>{title}: what has changed</source>
        <translation>{title}&#xa0;: ce qui a changé</translation>
    </message>
    <message>
        <source>{what} ({language})</source>
        <translation>{what} ({language})</translation>
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
        <source>≈ A long time without events is cut short.</source>
        <translation>≈ Une longue période sans événement est abrégée.</translation>
    </message>
</context>
</TS>
