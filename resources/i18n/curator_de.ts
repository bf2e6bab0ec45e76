<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Actors</source>
        <translation>Akteure</translation>
    </message>
    <message>
        <source>Actor…</source>
        <translation>Akteur…</translation>
    </message>
    <message>
        <source>Add a coder…</source>
        <translation>Kodierende Person hinzufügen…</translation>
    </message>
    <message>
        <source>Add another statement</source>
        <translation>Weitere Aussage hinzufügen</translation>
    </message>
    <message>
        <source>Back to where I was</source>
        <translation>Zurück, wo ich war</translation>
    </message>
    <message>
        <source>Brief what is shown here</source>
        <translation>Briefing über das Gezeigte</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Cancel what is under way</source>
        <translation>Den laufenden Vorgang abbrechen</translation>
    </message>
    <message>
        <source>Change the actor or claim</source>
        <translation>Akteur oder These ändern</translation>
    </message>
    <message>
        <source>Change the keys…</source>
        <translation>Tasten ändern…</translation>
    </message>
    <message>
        <source>Change the quote</source>
        <translation>Zitat ändern</translation>
    </message>
    <message>
        <source>Change this cell</source>
        <translation>Diese Zelle ändern</translation>
    </message>
    <message>
        <source>Choose what the briefing takes in</source>
        <translation>Wählen, was das Briefing umfasst</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Thesen</translation>
    </message>
    <message>
        <source>Claim…</source>
        <translation>These…</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Die Meldung schließen</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>Projekt schließen</translation>
    </message>
    <message>
        <source>Confirm what was found</source>
        <translation>Gefundenes bestätigen</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy the SHA-256 of the original</source>
        <translation>SHA-256 des Originals kopieren</translation>
    </message>
    <message>
        <source>Copy the briefing as Markdown</source>
        <translation>Briefing als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy the title</source>
        <translation>Titel kopieren</translation>
    </message>
    <message>
        <source>Correct the text…</source>
        <translation>Text berichtigen…</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Date, tags and further actors</source>
        <translation>Datum, Schlagwörter und weitere Akteure</translation>
    </message>
    <message>
        <source>Do what the notice offers</source>
        <translation>Tun, was die Meldung anbietet</translation>
    </message>
    <message>
        <source>Duplicate the briefing</source>
        <translation>Briefing duplizieren</translation>
    </message>
    <message>
        <source>Edit what is known of the source…</source>
        <translation>Angaben zur Quelle bearbeiten…</translation>
    </message>
    <message>
        <source>Export the briefing…</source>
        <translation>Dossier exportieren…</translation>
    </message>
    <message>
        <source>Export the rows as CSV…</source>
        <translation>Zeilen als CSV exportieren…</translation>
    </message>
    <message>
        <source>Filter the sources</source>
        <translation>Quellen filtern</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Wieder vorwärts</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Ordner importieren…</translation>
    </message>
    <message>
        <source>Import by a profile…</source>
        <translation>Mit einem Profil importieren…</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Dateien importieren…</translation>
    </message>
    <message>
        <source>Import what was copied</source>
        <translation>Kopiertes importieren</translation>
    </message>
    <message>
        <source>It is a reprint</source>
        <translation>Es ist ein Nachdruck</translation>
    </message>
    <message>
        <source>Keep all suggestions of this speaker</source>
        <translation>Alle Vorschläge zu dieser Person behalten</translation>
    </message>
    <message>
        <source>Keep as captured</source>
        <translation>Behalten wie erfasst</translation>
    </message>
    <message>
        <source>Keep as said last</source>
        <translation>Behalten wie zuletzt</translation>
    </message>
    <message>
        <source>Keep the selected words</source>
        <translation>Auswahl als Zitat behalten</translation>
    </message>
    <message>
        <source>Key judgements of the briefing</source>
        <translation>Kernurteile des Briefings</translation>
    </message>
    <message>
        <source>Language as the system</source>
        <translation>Sprache wie das System</translation>
    </message>
    <message>
        <source>Language: Deutsch</source>
        <translation>Sprache: Deutsch</translation>
    </message>
    <message>
        <source>Language: English</source>
        <translation>Sprache: English</translation>
    </message>
    <message>
        <source>Larger original</source>
        <translation>Original größer</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation>Hell oder dunkel wie das System</translation>
    </message>
    <message>
        <source>Mark as in progress</source>
        <translation>Als angefangen markieren</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <source>Masks of the briefing</source>
        <translation>Masken des Briefings</translation>
    </message>
    <message>
        <source>Merge with another…</source>
        <translation>Mit anderem zusammenführen…</translation>
    </message>
    <message>
        <source>Move the ends of the quote</source>
        <translation>Grenzen des Zitats verschieben</translation>
    </message>
    <message>
        <source>New actor or claim</source>
        <translation>Neuer Akteur oder neue These</translation>
    </message>
    <message>
        <source>New briefing</source>
        <translation>Neues Briefing</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Neues Projekt…</translation>
    </message>
    <message>
        <source>Next page of the original</source>
        <translation>Nächste Seite des Originals</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Next quote of the briefing</source>
        <translation>Nächstes Zitat des Briefings</translation>
    </message>
    <message>
        <source>Next source</source>
        <translation>Nächste Quelle</translation>
    </message>
    <message>
        <source>Next statement</source>
        <translation>Nächste Aussage</translation>
    </message>
    <message>
        <source>Next unread source</source>
        <translation>Nächste ungelesene Quelle</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Projekt öffnen…</translation>
    </message>
    <message>
        <source>Original as wide as its pane</source>
        <translation>Original so breit wie sein Bereich</translation>
    </message>
    <message>
        <source>Place the quote here</source>
        <translation>Zitat hier verorten</translation>
    </message>
    <message>
        <source>Possible reprints</source>
        <translation>Mögliche Nachdrucke</translation>
    </message>
    <message>
        <source>Previous page of the original</source>
        <translation>Vorige Seite des Originals</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Previous quote of the briefing</source>
        <translation>Voriges Zitat des Briefings</translation>
    </message>
    <message>
        <source>Previous source</source>
        <translation>Vorige Quelle</translation>
    </message>
    <message>
        <source>Previous statement</source>
        <translation>Vorige Aussage</translation>
    </message>
    <message>
        <source>Previous unread source</source>
        <translation>Vorige ungelesene Quelle</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Quotes at the caret</source>
        <translation>Zitate an der Schreibmarke</translation>
    </message>
    <message>
        <source>Quotes without a place</source>
        <translation>Zitate ohne Fundstelle</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Read the source</source>
        <translation>Quelle lesen</translation>
    </message>
    <message>
        <source>Read this page in the text</source>
        <translation>Diese Seite im Text lesen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the actor or claim</source>
        <translation>Akteur oder These entfernen</translation>
    </message>
    <message>
        <source>Remove the briefing</source>
        <translation>Briefing entfernen</translation>
    </message>
    <message>
        <source>Remove the quote</source>
        <translation>Zitat entfernen</translation>
    </message>
    <message>
        <source>Remove the source…</source>
        <translation>Quelle entfernen…</translation>
    </message>
    <message>
        <source>Rename the briefing</source>
        <translation>Briefing umbenennen</translation>
    </message>
    <message>
        <source>Rename the section</source>
        <translation>Abschnitt umbenennen</translation>
    </message>
    <message>
        <source>Save the original as…</source>
        <translation>Original speichern unter…</translation>
    </message>
    <message>
        <source>Say it later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Search, or do anything</source>
        <translation>Suchen oder etwas tun</translation>
    </message>
    <message>
        <source>Select the quotation or the sentence</source>
        <translation>Das Zitierte oder den Satz auswählen</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Show its place in the source</source>
        <translation>Fundstelle in der Quelle zeigen</translation>
    </message>
    <message>
        <source>Show the original</source>
        <translation>Original zeigen</translation>
    </message>
    <message>
        <source>Show the quote in its source</source>
        <translation>Zitat in seiner Quelle zeigen</translation>
    </message>
    <message>
        <source>Show the quotes of the actor or claim</source>
        <translation>Zitate des Akteurs oder der These zeigen</translation>
    </message>
    <message>
        <source>Show weak suggestions</source>
        <translation>Schwache Vorschläge anzeigen</translation>
    </message>
    <message>
        <source>Smaller original</source>
        <translation>Original kleiner</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Sort and group the sources…</source>
        <translation>Quellen sortieren und gruppieren…</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>Nach dieser Spalte sortieren</translation>
    </message>
    <message>
        <source>Split: move some quotes…</source>
        <translation>Aufteilen: einige Zitate verschieben…</translation>
    </message>
    <message>
        <source>Tags of the source…</source>
        <translation>Schlagwörter der Quelle…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Schlagwort setzen…</translation>
    </message>
    <message>
        <source>Take the place as another name</source>
        <translation>Den Ort als weiteren Namen übernehmen</translation>
    </message>
    <message>
        <source>Take the statement away</source>
        <translation>Aussage wegnehmen</translation>
    </message>
    <message>
        <source>Template of the briefing</source>
        <translation>Vorlage des Briefings</translation>
    </message>
    <message>
        <source>Text as it was</source>
        <translation>Schrift wie zuvor</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Andersherum</translation>
    </message>
    <message>
        <source>They are two articles</source>
        <translation>Es sind zwei Artikel</translation>
    </message>
    <message>
        <source>Translation of the quote…</source>
        <translation>Übersetzung des Zitats…</translation>
    </message>
    <message>
        <source>Try the sample…</source>
        <translation>Beispiel ausprobieren…</translation>
    </message>
    <message>
        <source>Type and width…</source>
        <translation>Schrift und Breite…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Untag…</source>
        <translation>Schlagwort nehmen…</translation>
    </message>
    <message>
        <source>Verify a vault…</source>
        <translation>Einen Vault prüfen…</translation>
    </message>
    <message>
        <source>Verify an export…</source>
        <translation>Einen Export prüfen…</translation>
    </message>
    <message>
        <source>What became of the last import…</source>
        <translation>Was aus dem letzten Import wurde …</translation>
    </message>
    <message>
        <source>What changed since the last export</source>
        <translation>Was sich seit dem letzten Export geändert hat</translation>
    </message>
    <message>
        <source>What was exported</source>
        <translation>Was exportiert wurde</translation>
    </message>
    <message>
        <source>Write at the beginning of the section</source>
        <translation>Am Anfang des Abschnitts schreiben</translation>
    </message>
    <message>
        <source>Write at the end of the section</source>
        <translation>Am Ende des Abschnitts schreiben</translation>
    </message>
    <message>
        <source>Write the bottom line</source>
        <translation>Fazit schreiben</translation>
    </message>
    <message>
        <source>▲ supports</source>
        <translation>▲ stimmt zu</translation>
    </message>
    <message>
        <source>▼ opposes</source>
        <translation>▼ lehnt ab</translation>
    </message>
    <message>
        <source>○ unclear</source>
        <translation>○ unklar</translation>
    </message>
    <message>
        <source>● neutral</source>
        <translation>● neutral</translation>
    </message>
</context>
<context>
    <name>ActorEditor</name>
    <message>
        <source>A day, month or year: YYYY-MM-DD, YYYY-MM or YYYY</source>
        <translation>Ein Tag, Monat oder Jahr: JJJJ-MM-TT, JJJJ-MM oder JJJJ</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Add another name</source>
        <translation>Weiteren Namen hinzufügen</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Auch genannt</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New actor: {0}</source>
        <translation>Neuer Akteur: {0}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Role there</source>
        <translation>Funktion dort</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Steht für</translation>
    </message>
    <message>
        <source>Take the name {0} away</source>
        <translation>Den Namen {0} wegnehmen</translation>
    </message>
    <message>
        <source>Take this affiliation away</source>
        <translation>Diese Zugehörigkeit wegnehmen</translation>
    </message>
    <message>
        <source>Take this attribute away</source>
        <translation>Dieses Merkmal wegnehmen</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>such as: mayor, spokesperson</source>
        <translation>etwa: Bürgermeisterin, Sprecher</translation>
    </message>
</context>
<context>
    <name>ActorKinds</name>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>kind not known</source>
        <translation>Art unbekannt</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Staat</translation>
    </message>
</context>
<context>
    <name>ActorsRoom</name>
    <message>
        <source>Actors</source>
        <translation>Akteure</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Filter the actors</source>
        <translation>Akteure filtern</translation>
    </message>
    <message>
        <source>New actor: type a name, then Enter</source>
        <translation>Neuer Akteur: Namen tippen, dann Enter</translation>
    </message>
    <message>
        <source>Nobody has said anything yet.
Tag a quote, or add an actor below.</source>
        <translation>Noch hat niemand etwas gesagt.
Kodieren Sie ein Zitat, oder fügen Sie unten einen Akteur hinzu.</translation>
    </message>
    <message>
        <source>Perhaps the same as another</source>
        <translation>Vielleicht doppelt</translation>
    </message>
</context>
<context>
    <name>Alike</name>
    <message>
        <source>Perhaps the same as {0} – merge?</source>
        <translation>Vielleicht dasselbe wie {0} – zusammenführen?</translation>
    </message>
</context>
<context>
    <name>ArrangeButton</name>
    <message>
        <source>All states</source>
        <translation>Jeder Stand</translation>
    </message>
    <message>
        <source>Only: {0}</source>
        <translation>Nur: {0}</translation>
    </message>
    <message>
        <source>Sort and group the sources</source>
        <translation>Quellen sortieren und gruppieren</translation>
    </message>
    <message>
        <source>Turn the order round</source>
        <translation>Reihenfolge umkehren</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Haltung</translation>
    </message>
</context>
<context>
    <name>BriefingPage</name>
    <message>
        <source>Write here</source>
        <translation>Hier schreiben</translation>
    </message>
    <message>
        <source>{0} more columns do not fit on this page; the export has them all.</source>
        <translation>{0} weitere Spalten passen nicht auf diese Seite; der Export hat sie alle.</translation>
    </message>
</context>
<context>
    <name>BriefingRoom</name>
    <message>
        <source>Text of the section {0}</source>
        <translation>Text des Abschnitts {0}</translation>
    </message>
    <message>
        <source>The briefing</source>
        <translation>Das Dossier</translation>
    </message>
    <message>
        <source>The template of this briefing has no place for this text.</source>
        <translation>Die Vorlage dieses Briefings hat keinen Platz für diesen Text.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>as captured: {0}</source>
        <translation>wie erfasst: {0}</translation>
    </message>
    <message>
        <source>no actor yet</source>
        <translation>noch kein Akteur</translation>
    </message>
    <message>
        <source>no claim yet</source>
        <translation>noch keine These</translation>
    </message>
    <message>
        <source>not tagged yet</source>
        <translation>noch nicht kodiert</translation>
    </message>
    <message>
        <source>{0} quote</source>
        <translation>Zitat: {0}</translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message>
        <source>Changed since the last export</source>
        <translation>Geändert seit dem letzten Export</translation>
    </message>
    <message>
        <source>No longer there: {0}.</source>
        <translation>Nicht mehr da: {0}.</translation>
    </message>
    <message>
        <source>Nothing changed since the last export.</source>
        <translation>Seit dem letzten Export hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>This briefing was not exported as yet.</source>
        <translation>Dieses Briefing wurde noch nicht exportiert.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>no actor</source>
        <translation>kein Akteur</translation>
    </message>
</context>
<context>
    <name>ClaimEditor</name>
    <message>
        <source>Add another wording</source>
        <translation>Weitere Formulierung hinzufügen</translation>
    </message>
    <message>
        <source>Also worded</source>
        <translation>Auch formuliert</translation>
    </message>
    <message>
        <source>Counts when</source>
        <translation>Zählt, wenn</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Falls under</source>
        <translation>Fällt unter</translation>
    </message>
    <message>
        <source>None: {0}</source>
        <translation>Keine: {0}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Take the wording {0} away</source>
        <translation>Die Formulierung {0} wegnehmen</translation>
    </message>
    <message>
        <source>When a quote is set against this claim</source>
        <translation>Wann ein Zitat dieser These zugeordnet wird</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wortlaut</translation>
    </message>
</context>
<context>
    <name>ClaimsRoom</name>
    <message>
        <source>Claims</source>
        <translation>Thesen</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Filter the claims</source>
        <translation>Thesen filtern</translation>
    </message>
    <message>
        <source>New claim: one sentence, then Enter</source>
        <translation>Neue These: ein Satz, dann Enter</translation>
    </message>
    <message>
        <source>Perhaps the same as another</source>
        <translation>Vielleicht doppelt</translation>
    </message>
    <message>
        <source>There are no claims yet.
Tag a quote, or add a claim below.</source>
        <translation>Noch gibt es keine Thesen.
Kodieren Sie ein Zitat, oder fügen Sie unten eine These hinzu.</translation>
    </message>
</context>
<context>
    <name>CoderChip</name>
    <message>
        <source>Add a coder</source>
        <translation>Kodierende Person hinzufügen</translation>
    </message>
    <message>
        <source>Coding as {0}</source>
        <translation>Es kodiert: {0}</translation>
    </message>
    <message>
        <source>Name of who is coding</source>
        <translation>Name der kodierenden Person</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Copy Markdown</source>
        <translation>Markdown kopieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Since the last export: {0}</source>
        <translation>Seit dem letzten Export: {0}</translation>
    </message>
    <message>
        <source>{0} changed</source>
        <translation>{0} geändert</translation>
    </message>
    <message>
        <source>{0} gone</source>
        <translation>{0} weg</translation>
    </message>
    <message>
        <source>{0} new</source>
        <translation>{0} neu</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>These</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Kodiert von</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>ColumnsForm</name>
    <message>
        <source>Column {0}</source>
        <translation>Spalte {0}</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Was die Spalten bedeuten</translation>
    </message>
</context>
<context>
    <name>Context</name>
    <message>
        <source>Open for reading</source>
        <translation>Zum Lesen öffnen</translation>
    </message>
</context>
<context>
    <name>CorrectingPane</name>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Looking for the quotes: {0} of {1}</source>
        <translation>Die Zitate werden gesucht: {0} von {1}</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>This is how the quotes would fare. Nothing is kept yet.</source>
        <translation>So erginge es den Zitaten. Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>You correct the text of “{0}”, as begun.</source>
        <translation>Sie berichtigen den Text von „{0}“, wie begonnen.</translation>
    </message>
    <message>
        <source>You correct the text of “{0}”. The text as it came is kept too.</source>
        <translation>Sie berichtigen den Text von „{0}“. Der Text, wie er kam, bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln actors</source>
        <translation>
            <numerusform>%Ln Akteur</numerusform>
            <numerusform>%Ln Akteure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claims</source>
        <translation>
            <numerusform>%Ln These</numerusform>
            <numerusform>%Ln Thesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotes</source>
        <translation>
            <numerusform>%Ln Zitat</numerusform>
            <numerusform>%Ln Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replacements</source>
        <translation>
            <numerusform>%Ln Ersetzung</numerusform>
            <numerusform>%Ln Ersetzungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reprints</source>
        <translation>
            <numerusform>%Ln Nachdruck</numerusform>
            <numerusform>%Ln Nachdrucke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation>
            <numerusform>%Ln Quelle</numerusform>
            <numerusform>%Ln Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statements</source>
        <translation>
            <numerusform>%Ln Aussage</numerusform>
            <numerusform>%Ln Aussagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln Schritt</numerusform>
            <numerusform>%Ln Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Something went wrong inside Curator. What you did before is safe in the file.</source>
        <translation>In Curator ist etwas schiefgegangen. Was Sie davor getan haben, ist sicher in der Datei.</translation>
    </message>
</context>
<context>
    <name>Crossing</name>
    <message>
        <source>In quotes: {0}</source>
        <translation>In Zitaten: {0}</translation>
    </message>
    <message>
        <source>Outside quotes</source>
        <translation>Außerhalb von Zitaten</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Copied as Markdown: {0}.</source>
        <translation>Als Markdown kopiert: {0}.</translation>
    </message>
    <message>
        <source>Copied the briefing as Markdown.</source>
        <translation>Das Briefing wurde als Markdown kopiert.</translation>
    </message>
    <message>
        <source>Export the rows as CSV</source>
        <translation>Zeilen als CSV exportieren</translation>
    </message>
    <message>
        <source>New briefing</source>
        <translation>Neues Briefing</translation>
    </message>
    <message>
        <source>Removed: {0}</source>
        <translation>Entfernt: {0}</translation>
    </message>
    <message>
        <source>This briefing is not saved as yet, so there is nothing to remove.</source>
        <translation>Dieses Briefing ist noch nicht gespeichert, also gibt es nichts zu entfernen.</translation>
    </message>
    <message>
        <source>{0} (copy)</source>
        <translation>{0} (Kopie)</translation>
    </message>
    <message>
        <source>{0} written to {1}.</source>
        <translation>{0} nach {1} geschrieben.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Filter {0}</source>
        <translation>{0} filtern</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>In which words they differ</source>
        <translation>In welchen Wörtern sie sich unterscheiden</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>There is nothing to read in this. Drop or copy files, a link or text.</source>
        <translation>Darin gibt es nichts zu lesen. Lassen Sie Dateien, einen Link oder Text fallen, oder kopieren Sie sie.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>0 quotes</source>
        <translation>0 Zitate</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen…</translation>
    </message>
    <message>
        <source>No quotes yet</source>
        <translation>Noch keine Zitate</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Show its quotes: {0}</source>
        <translation>Zitate zeigen: {0}</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Aufteilen…</translation>
    </message>
    <message>
        <source>There is nothing to split: no quote is kept for it.</source>
        <translation>Es gibt nichts aufzuteilen: Es hat kein Zitat.</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} in {1}</translation>
    </message>
    <message>
        <source>{0} in {1} ({2} independent)</source>
        <translation>{0} in {1} ({2} unabhängige)</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Choose a source at the left.</source>
        <translation>Wählen Sie links eine Quelle.</translation>
    </message>
    <message>
        <source>Drop articles, a folder, a link or text here,
or begin with one of these.</source>
        <translation>Legen Sie Artikel, einen Ordner, einen Link oder Text hier ab,
oder beginnen Sie mit einem davon.</translation>
    </message>
    <message>
        <source>Nothing to read as yet</source>
        <translation>Noch nichts zu lesen</translation>
    </message>
    <message>
        <source>This project holds no sources, and can only be read.</source>
        <translation>Dieses Projekt enthält keine Quellen und kann nur gelesen werden.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A brace of “{0}” stands alone: write each field in a pair of them.</source>
        <translation>Eine Klammer in „{0}“ steht allein: Schreibe jedes Feld in ein Paar davon.</translation>
    </message>
    <message>
        <source>A claim cannot be merged into itself. Name another claim.</source>
        <translation>Eine These lässt sich nicht mit sich selbst zusammenführen. Nennen Sie eine andere.</translation>
    </message>
    <message>
        <source>A claim cannot fall under itself. Choose another parent.</source>
        <translation>Eine These kann nicht unter sich selbst fallen. Wählen Sie eine andere Oberthese.</translation>
    </message>
    <message>
        <source>A coder needs a name. Type one.</source>
        <translation>Wer kodiert, braucht einen Namen. Tippen Sie einen.</translation>
    </message>
    <message>
        <source>A day needs its month: write the date as YYYY-MM-DD.</source>
        <translation>Ein Tag braucht seinen Monat: Schreiben Sie das Datum als JJJJ-MM-TT.</translation>
    </message>
    <message>
        <source>A pattern needs a field in braces, such as date, outlet or title.</source>
        <translation>Ein Muster braucht ein Feld in geschweiften Klammern, etwa date, outlet oder title.</translation>
    </message>
    <message>
        <source>A profile needs a name. Type one.</source>
        <translation>Ein Profil braucht einen Namen. Gib einen ein.</translation>
    </message>
    <message>
        <source>A source is no reprint of itself. Name two sources.</source>
        <translation>Eine Quelle ist kein Nachdruck ihrer selbst. Nenne zwei Quellen.</translation>
    </message>
    <message>
        <source>A source is not there any more. Look at the list again.</source>
        <translation>Eine Quelle gibt es nicht mehr. Sehen Sie sich die Liste noch einmal an.</translation>
    </message>
    <message>
        <source>A template needs a name. Give it at least one letter.</source>
        <translation>Eine Vorlage braucht einen Namen. Geben Sie ihm mindestens einen Buchstaben.</translation>
    </message>
    <message>
        <source>An actor cannot belong to itself. Name another actor.</source>
        <translation>Ein Akteur kann nicht zu sich selbst gehören. Nennen Sie einen anderen.</translation>
    </message>
    <message>
        <source>An actor cannot stand for itself. Name another actor.</source>
        <translation>Ein Akteur kann nicht für sich selbst stehen. Nennen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Attached to the mail and not read: {0}.</source>
        <translation>An der E-Mail hängt, nicht gelesen: {0}.</translation>
    </message>
    <message>
        <source>In {0} some entries are broken off or given twice ({1}): mend them where they come from, and import it again.</source>
        <translation>In {0} sind einige Einträge abgebrochen oder doppelt ({1}): Bringen Sie sie dort in Ordnung, woher sie stammen, und importieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>It says that its language is “{0}”, but its text is in “{1}”, which was taken.</source>
        <translation>Als Sprache ist „{0}“ angegeben, aber der Text ist in „{1}“, und das wurde übernommen.</translation>
    </message>
    <message>
        <source>Its row has more fields than the header line names: see whether the text is whole.</source>
        <translation>Die Zeile hat mehr Felder, als die Kopfzeile nennt: Prüfen Sie, ob der Text vollständig ist.</translation>
    </message>
    <message>
        <source>Line {0} of the template “{1}” cannot be read: {2}.</source>
        <translation>Zeile {0} der Vorlage „{1}“ ist nicht lesbar: {2}.</translation>
    </message>
    <message>
        <source>Line {0} of the template “{1}” cannot be set: {2}.</source>
        <translation>Zeile {0} der Vorlage „{1}“ lässt sich nicht setzen: {2}.</translation>
    </message>
    <message>
        <source>Line {0} of the template “{1}” does what templates must not: {2}.</source>
        <translation>Zeile {0} der Vorlage „{1}“ tut, was Vorlagen nicht dürfen: {2}.</translation>
    </message>
    <message>
        <source>Line {0} of the template “{1}” names what is not there: {2}.</source>
        <translation>Zeile {0} der Vorlage „{1}“ nennt, was es nicht gibt: {2}.</translation>
    </message>
    <message>
        <source>Line {0} of {1} is no sound JSON: the others are read without it.</source>
        <translation>Zeile {0} von {1} ist kein gültiges JSON: Die übrigen werden ohne sie gelesen.</translation>
    </message>
    <message>
        <source>No original of source {0} is kept. Import its file again to have one.</source>
        <translation>Zu Quelle {0} ist kein Original aufbewahrt. Importieren Sie ihre Datei noch einmal, um eines zu haben.</translation>
    </message>
    <message>
        <source>No place was found for this quote. Select its words in the article and place it.</source>
        <translation>Für dieses Zitat wurde keine Stelle gefunden. Markieren Sie seine Wörter im Artikel und verorten Sie es.</translation>
    </message>
    <message>
        <source>No quote is chosen. Choose those that are to move.</source>
        <translation>Es ist kein Zitat gewählt. Wählen Sie die, die verschoben werden sollen.</translation>
    </message>
    <message>
        <source>Nothing stands between “{0}” and “{1}”: write what parts them in the names.</source>
        <translation>Zwischen „{0}“ und „{1}“ steht nichts: Schreibe, was sie in den Namen trennt.</translation>
    </message>
    <message>
        <source>Of many letters the file does not say which they are: have the words recognised (OCR), for example with OCRmyPDF, and import what that makes.</source>
        <translation>Bei vielen Buchstaben sagt die Datei nicht, welche es sind: den Text erkennen lassen (OCR), zum Beispiel mit OCRmyPDF, und das Ergebnis importieren.</translation>
    </message>
    <message>
        <source>Only a date has a form: leave that of “{0}” out.</source>
        <translation>Nur ein Datum hat eine Form: Lass die von „{0}“ weg.</translation>
    </message>
    <message>
        <source>Other actors belong to “{0}” or stand for it. Change them first.</source>
        <translation>Andere Akteure gehören zu „{0}“ oder stehen dafür. Ändern Sie zuerst diese.</translation>
    </message>
    <message>
        <source>Places are counted from 1. Give --nth 1 for the first one.</source>
        <translation>Stellen zählen ab 1. Die erste ist --nth 1.</translation>
    </message>
    <message>
        <source>Quote {0} has no translation in “{1}”.</source>
        <translation>Zitat {0} hat keine Übersetzung in „{1}“.</translation>
    </message>
    <message>
        <source>Quotes speak to this claim. Merge it with another, or move them.</source>
        <translation>Zu dieser These gibt es Zitate. Führen Sie sie mit einer anderen zusammen, oder verschieben Sie die Zitate.</translation>
    </message>
    <message>
        <source>Row {0} of {1} has no text: there is nothing in it to read.</source>
        <translation>Zeile {0} von {1} hat keinen Text: Es gibt darin nichts zu lesen.</translation>
    </message>
    <message>
        <source>Several actors are called “{0}”. Merge them first.</source>
        <translation>Mehrere Akteure heißen „{0}“. Führen Sie sie zuerst zusammen.</translation>
    </message>
    <message>
        <source>Several claims are worded “{0}”. Merge them first.</source>
        <translation>Mehrere Thesen lauten „{0}“. Führen Sie sie zuerst zusammen.</translation>
    </message>
    <message>
        <source>Several {0}s start with “{1}”. Give more of the uid.</source>
        <translation>Mit „{1}“ beginnt mehreres ({0}). Geben Sie mehr von der UID an.</translation>
    </message>
    <message>
        <source>That is the claim itself. Give the wording of another claim.</source>
        <translation>Das ist die These selbst. Geben Sie den Wortlaut einer anderen an.</translation>
    </message>
    <message>
        <source>That step was taken back already, or cannot be undone.</source>
        <translation>Dieser Schritt wurde schon zurückgenommen oder lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>The affiliation is not there any more. Look at the actor again.</source>
        <translation>Die Zugehörigkeit gibt es nicht mehr. Sehen Sie sich den Akteur noch einmal an.</translation>
    </message>
    <message>
        <source>The archive speaks of {0} words, but {1} were found: see whether the article is whole.</source>
        <translation>Das Archiv nennt {0} Wörter, gefunden wurden aber {1}: Prüfen Sie, ob der Artikel vollständig ist.</translation>
    </message>
    <message>
        <source>The bundle speaks of {0} articles, but {1} were found: see whether it came down in full.</source>
        <translation>Die Sammlung nennt {0} Artikel, gefunden wurden aber {1}: Prüfen Sie, ob sie vollständig heruntergeladen wurde.</translation>
    </message>
    <message>
        <source>The document cannot be read ({0}): export it again.</source>
        <translation>Das Dokument lässt sich nicht lesen ({0}): Exportieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The document is too large to be checked: export it again.</source>
        <translation>Das Dokument ist zu groß, um geprüft zu werden: Exportieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The encoding of {0} cannot be told: open it where it reads well, save it as UTF-8, and import that.</source>
        <translation>Die Zeichenkodierung ist nicht erkennbar: {0}. Öffnen Sie die Datei dort, wo sie lesbar ist, speichern Sie sie als UTF-8, und importieren Sie das.</translation>
    </message>
    <message>
        <source>The entry “{0}” in {1} has no text: get the article itself, and import that.</source>
        <translation>Der Eintrag „{0}“ in {1} hat keinen Text: Besorgen Sie den Artikel selbst und importieren Sie diesen.</translation>
    </message>
    <message>
        <source>The export was not written: it would still say {0}. Add what gives them away to the redaction, or reword it, then try again.</source>
        <translation>Der Export wurde nicht geschrieben: Er würde noch immer {0} nennen. Nehmen Sie in die Schwärzung auf, was sie verrät, oder formulieren Sie um, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The field “{0}” stands twice in the pattern: write it once.</source>
        <translation>Das Feld „{0}“ steht zweimal im Muster: Schreibe es einmal.</translation>
    </message>
    <message>
        <source>The file ends inside a quoted field: see whether its last article is whole.</source>
        <translation>Die Datei endet mitten in einem Feld in Anführungszeichen: Prüfen Sie, ob ihr letzter Artikel vollständig ist.</translation>
    </message>
    <message>
        <source>The folder “{0}” cannot be made ({1}). Choose another one.</source>
        <translation>Der Ordner „{0}“ lässt sich nicht anlegen ({1}). Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The folder “{0}” could not be opened ({1}): ask its owner for the right to read it.</source>
        <translation>Der Ordner „{0}“ ließ sich nicht öffnen ({1}): Bitten Sie, wem er gehört, um das Recht, ihn zu lesen.</translation>
    </message>
    <message>
        <source>The list of references was left out.</source>
        <translation>Das Literaturverzeichnis wurde weggelassen.</translation>
    </message>
    <message>
        <source>The name of a label is empty. Give it at least one letter.</source>
        <translation>Der Name des Schlagworts ist leer. Geben Sie ihm mindestens einen Buchstaben.</translation>
    </message>
    <message>
        <source>The name of a redaction is empty. Give it at least one letter.</source>
        <translation>Der Name einer Schwärzung ist leer. Geben Sie ihm mindestens einen Buchstaben.</translation>
    </message>
    <message>
        <source>The name of an actor is empty. Give it at least one letter.</source>
        <translation>Der Name des Akteurs ist leer. Geben Sie ihm mindestens einen Buchstaben.</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>Das Original</translation>
    </message>
    <message>
        <source>The original of source {0} is not what it was when it came in: its bytes do not fit their hash. Take it from a backup of the project.</source>
        <translation>Das Original der Quelle {0} ist nicht mehr, was es beim Import war: Seine Bytes passen nicht zu ihrer Prüfsumme. Holen Sie es aus einer Sicherung des Projekts.</translation>
    </message>
    <message>
        <source>The pages could not be set ({0}). Export it as HTML or DOCX instead.</source>
        <translation>Die Seiten ließen sich nicht setzen ({0}). Exportieren Sie es stattdessen als HTML oder DOCX.</translation>
    </message>
    <message>
        <source>The passage holds nothing but spaces. Choose one with words in it.</source>
        <translation>Die Passage enthält nur Leerraum. Wählen Sie eine mit Wörtern.</translation>
    </message>
    <message>
        <source>The project was being written. Ask again.</source>
        <translation>Am Projekt wurde gerade geschrieben. Fragen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The quote was taken from this very text, so its place is known. Change its ends instead.</source>
        <translation>Das Zitat stammt aus eben diesem Text, seine Stelle ist also bekannt. Ändern Sie stattdessen seine Grenzen.</translation>
    </message>
    <message>
        <source>The source has changed since the preview was made. Preview the correction again.</source>
        <translation>Die Quelle hat sich seit der Vorschau geändert. Sehen Sie sich die Vorschau noch einmal an.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>The text is as it was. Correct something in it, or leave it.</source>
        <translation>Der Text ist, wie er war. Berichtigen Sie etwas, oder lassen Sie es.</translation>
    </message>
    <message>
        <source>The text is empty. Leave its words in, or remove the source instead.</source>
        <translation>Der Text ist leer. Lassen Sie Wörter stehen, oder entfernen Sie stattdessen die Quelle.</translation>
    </message>
    <message>
        <source>The title of a briefing is empty. Give it at least one letter.</source>
        <translation>Der Titel eines Briefings ist leer. Geben Sie ihm mindestens einen Buchstaben.</translation>
    </message>
    <message>
        <source>The translation is empty. Give its words, or take it away.</source>
        <translation>Die Übersetzung ist leer. Gib ihre Worte oder nimm sie weg.</translation>
    </message>
    <message>
        <source>The wording of a claim is empty. Write it as one sentence.</source>
        <translation>Der Wortlaut der These ist leer. Schreiben Sie sie als einen Satz.</translation>
    </message>
    <message>
        <source>The words to quote are empty. Give the words as they stand.</source>
        <translation>Die zu zitierenden Wörter sind leer. Geben Sie sie an, wie sie dastehen.</translation>
    </message>
    <message>
        <source>The {0} is not there any more. Look at the list again.</source>
        <translation>Das gibt es nicht mehr: {0}. Sehen Sie sich die Liste noch einmal an.</translation>
    </message>
    <message>
        <source>The {0} was not there at that time.</source>
        <translation>Damals gab es das nicht: {0}.</translation>
    </message>
    <message>
        <source>There is a claim “{0}” already. Merge the two.</source>
        <translation>Die These „{0}“ gibt es schon. Führen Sie beide zusammen.</translation>
    </message>
    <message>
        <source>There is no actor {0} any more. List them: curator actors</source>
        <translation>Den Akteur {0} gibt es nicht mehr. Es listet sie auf: curator actors</translation>
    </message>
    <message>
        <source>There is no actor “{0}”. List them with: curator actors</source>
        <translation>Einen Akteur „{0}“ gibt es nicht. Es listet sie auf: curator actors</translation>
    </message>
    <message>
        <source>There is no briefing “{0}”. Those there are: {1}.</source>
        <translation>Es gibt kein Briefing „{0}“. Vorhanden sind: {1}.</translation>
    </message>
    <message>
        <source>There is no claim {0} any more. List them: curator claims</source>
        <translation>Die These {0} gibt es nicht mehr. Es listet sie auf: curator claims</translation>
    </message>
    <message>
        <source>There is no claim “{0}”. List them with: curator claims</source>
        <translation>Eine These „{0}“ gibt es nicht. Es listet sie auf: curator claims</translation>
    </message>
    <message>
        <source>There is no file “{0}”: check its name.</source>
        <translation>Die Datei „{0}“ gibt es nicht: Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>There is no folder “{0}”. Make it first, or choose another one.</source>
        <translation>Den Ordner „{0}“ gibt es nicht. Legen Sie ihn zuerst an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>There is no passage from {0} to {1}: the text has {2} characters. Give a start from 0 and an end after it, inside the text.</source>
        <translation>Von {0} bis {1} gibt es keine Passage: Der Text hat {2} Zeichen. Geben Sie einen Anfang ab 0 und ein Ende danach an, innerhalb des Textes.</translation>
    </message>
    <message>
        <source>There is no profile “{0}”. List them with: curator profiles</source>
        <translation>Es gibt kein Profil „{0}“. Zeige alle mit: curator profiles</translation>
    </message>
    <message>
        <source>There is no project at “{0}”. Check the path, or make one with: curator new</source>
        <translation>Bei „{0}“ gibt es kein Projekt. Prüfen Sie den Pfad, oder legen Sie eines an mit: curator new</translation>
    </message>
    <message>
        <source>There is no quote {0} any more. List them: curator quotes</source>
        <translation>Das Zitat {0} gibt es nicht mehr. Es listet sie auf: curator quotes</translation>
    </message>
    <message>
        <source>There is no redaction “{0}”. Those there are: {1}.</source>
        <translation>Es gibt keine Schwärzung „{0}“. Vorhanden sind: {1}.</translation>
    </message>
    <message>
        <source>There is no room for what is read, in the folder for temporary files ({0}): make room there, and import it once more.</source>
        <translation>Für das Gelesene ist im Ordner für temporäre Dateien kein Platz ({0}): Schaffen Sie dort Platz, und importieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no room left for “{0}” in “{1}”. Make room, then try again.</source>
        <translation>Für „{0}“ ist in „{1}“ kein Platz mehr. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no source {0} any more. List them: curator sources</source>
        <translation>Die Quelle {0} gibt es nicht mehr. Es listet sie auf: curator sources</translation>
    </message>
    <message>
        <source>There is no template “{0}”. Those there are: {1}.</source>
        <translation>Es gibt keine Vorlage „{0}“. Vorhanden sind: {1}.</translation>
    </message>
    <message>
        <source>There is no {0} “{1}”. List them with: curator {2}s</source>
        <translation>„{1}“ ({0}) gibt es nicht. Es listet auf: curator {2}s</translation>
    </message>
    <message>
        <source>There is nothing to read in the folder “{0}”: put files there whose names end in {1}, or name a file.</source>
        <translation>Im Ordner „{0}“ gibt es nichts zu lesen: Legen Sie Dateien hinein, deren Namen auf {1} enden, oder nennen Sie eine Datei.</translation>
    </message>
    <message>
        <source>There is nothing to read in {0}: put files there whose names end in {1}.</source>
        <translation>In {0} gibt es nichts zu lesen: Dateien hineinlegen, deren Namen auf {1} enden.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>This briefing is gone. Choose another one, or undo its removal.</source>
        <translation>Dieses Briefing ist nicht mehr da. Wählen Sie ein anderes, oder machen Sie das Entfernen rückgängig.</translation>
    </message>
    <message>
        <source>This could not be read, as no other process can be begun: close other programs, and import it once more.</source>
        <translation>Dies ließ sich nicht lesen, weil kein weiterer Prozess gestartet werden kann: Schließen Sie andere Programme, und importieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This redaction is gone. Choose another one, or undo its removal.</source>
        <translation>Diese Schwärzung ist nicht mehr da. Wählen Sie eine andere, oder machen Sie das Entfernen rückgängig.</translation>
    </message>
    <message>
        <source>What was said then is of an actor, a claim or a label that is gone by now. Undo its removal or merging first.</source>
        <translation>Die Aussage von damals nennt einen Akteur, eine These oder ein Schlagwort, die es nicht mehr gibt. Nehmen Sie zuerst deren Entfernen oder Zusammenführen zurück.</translation>
    </message>
    <message>
        <source>XML of another kind than those that are known</source>
        <translation>XML einer Art, die nicht bekannt ist</translation>
    </message>
    <message>
        <source>You are not allowed to read “{0}”. Ask its owner, or open a copy of it.</source>
        <translation>Sie dürfen „{0}“ nicht lesen. Fragen Sie, wem die Datei gehört, oder öffnen Sie eine Kopie.</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>ein 7-Zip-Archiv</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>ein RAR-Archiv</translation>
    </message>
    <message>
        <source>a command</source>
        <translation>ein Befehl</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>eine komprimierte Datei</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>a document of Pages, Numbers or Keynote</source>
        <translation>ein Dokument von Pages, Numbers oder Keynote</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a presentation of PowerPoint</source>
        <translation>eine Präsentation von PowerPoint</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>a sound or film</source>
        <translation>Ton oder Film</translation>
    </message>
    <message>
        <source>a sound, film or picture</source>
        <translation>Ton, Film oder Bild</translation>
    </message>
    <message>
        <source>a workbook of Excel</source>
        <translation>eine Arbeitsmappe von Excel</translation>
    </message>
    <message>
        <source>an OpenDocument file other than a text</source>
        <translation>eine OpenDocument-Datei, aber kein Text</translation>
    </message>
    <message>
        <source>an alias</source>
        <translation>ein anderer Name</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>ein altes Office-Dokument</translation>
    </message>
    <message>
        <source>another text than before</source>
        <translation>ein anderer Text als zuvor</translation>
    </message>
    <message>
        <source>another window or command</source>
        <translation>ein anderes Fenster oder ein Befehl</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>same file as before</source>
        <translation>dieselbe Datei wie zuvor</translation>
    </message>
    <message>
        <source>same text as before</source>
        <translation>derselbe Text wie zuvor</translation>
    </message>
    <message>
        <source>same text as “{0}”</source>
        <translation>derselbe Text wie „{0}“</translation>
    </message>
    <message>
        <source>the Curator window</source>
        <translation>das Curator-Fenster</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>der Name</translation>
    </message>
    <message>
        <source>{0} % the same words as “{1}” (source {2})</source>
        <translation>{0} % dieselben Wörter wie „{1}“ (Quelle {2})</translation>
    </message>
    <message>
        <source>{0} (process {1} on {2}) since {3}</source>
        <translation>{0} (Prozess {1} auf {2}) seit {3}</translation>
    </message>
    <message>
        <source>{0} asks for a password. Save the original, and open it with that.</source>
        <translation>{0} verlangt ein Passwort. Speichern Sie das Original und öffnen Sie es damit.</translation>
    </message>
    <message>
        <source>{0} asks for a password: open it with that, save it without one, and import that.</source>
        <translation>{0} verlangt ein Passwort: damit öffnen, ohne Passwort speichern und das importieren.</translation>
    </message>
    <message>
        <source>{0} cannot be taken apart into rows ({1}): open it in a spreadsheet, save it as CSV anew, and import that.</source>
        <translation>{0} lässt sich nicht in Zeilen zerlegen ({1}): Öffnen Sie die Datei in einer Tabellenkalkulation, speichern Sie sie neu als CSV und importieren Sie diese.</translation>
    </message>
    <message>
        <source>{0} could not be taken apart: save its words as text, and import that.</source>
        <translation>{0} ließ sich nicht zerlegen: Speichern Sie die Wörter als Text, und importieren Sie das.</translation>
    </message>
    <message>
        <source>{0} expands to more than any document holds, which is too large to read: it may be meant to do harm.</source>
        <translation>{0} wird entpackt größer als jedes Dokument und ist damit zu groß zum Lesen: Es könnte sein, dass die Datei schaden soll.</translation>
    </message>
    <message>
        <source>{0} has a header line but no rows: nothing is in it yet.</source>
        <translation>{0} hat eine Kopfzeile, aber keine weiteren Zeilen: Es steht noch nichts darin.</translation>
    </message>
    <message>
        <source>{0} has more than {1} pages: divide it, and import the parts.</source>
        <translation>{0} hat mehr als {1} Seiten: teilen und die Teile importieren.</translation>
    </message>
    <message>
        <source>{0} has no article in it that could be found: save its words as text, and import that.</source>
        <translation>{0} enthält keinen auffindbaren Artikel: Speichern Sie die Wörter als Text, und importieren Sie das.</translation>
    </message>
    <message>
        <source>{0} has no column with the words of articles ({1}): call the one that holds them “text”, and import it again.</source>
        <translation>{0} hat keine Spalte mit dem Wortlaut der Artikel ({1}): Nennen Sie die Spalte, in der er steht, „text“, und importieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>{0} has no mail in it that could be found: export the mails from your mail program, and import those.</source>
        <translation>In {0} wurde keine E-Mail gefunden: die E-Mails aus dem Mailprogramm exportieren und diese importieren.</translation>
    </message>
    <message>
        <source>{0} has no page in it that was fetched in full: archive the pages once more, or save them in your browser.</source>
        <translation>{0} enthält keine Seite, die vollständig geholt wurde: die Seiten noch einmal archivieren, oder sie im Browser speichern.</translation>
    </message>
    <message>
        <source>{0} has no page in it: save the page anew in your browser, and import that.</source>
        <translation>{0} enthält keine Seite: die Seite im Browser neu speichern und das importieren.</translation>
    </message>
    <message>
        <source>{0} holds files that lie in too many files within files: take them out, and import them alone.</source>
        <translation>{0} enthält Dateien, die in zu vielen Dateien ineinander liegen: sie herausnehmen und einzeln importieren.</translation>
    </message>
    <message>
        <source>{0} holds no entries: nothing in it can be read.</source>
        <translation>{0} enthält keine Einträge: Es gibt darin nichts zu lesen.</translation>
    </message>
    <message>
        <source>{0} holds no records of articles: nothing in it can be read.</source>
        <translation>{0} enthält keine Datensätze von Artikeln: Es gibt darin nichts zu lesen.</translation>
    </message>
    <message>
        <source>{0} is a feed without entries: fetch it again, or save the articles as pages.</source>
        <translation>{0} ist ein Feed ohne Einträge: noch einmal holen, oder die Artikel als Seiten speichern.</translation>
    </message>
    <message>
        <source>{0} is a scanned document, whose pages are pictures without text: have the words recognised (OCR), for example with OCRmyPDF, and import what that makes.</source>
        <translation>{0} ist ein gescanntes Dokument, dessen Seiten Bilder ohne Text sind: den Text erkennen lassen (OCR), zum Beispiel mit OCRmyPDF, und das Ergebnis importieren.</translation>
    </message>
    <message>
        <source>{0} is an encrypted mail: open it in your mail program, save its words as text, and import that.</source>
        <translation>{0} ist eine verschlüsselte E-Mail: im Mailprogramm öffnen, den Wortlaut als Text speichern und das importieren.</translation>
    </message>
    <message>
        <source>{0} is an old Word document (.doc of Word 97), which is not supported: open it in Word or LibreOffice, save it as .docx, and import that.</source>
        <translation>{0} ist ein altes Word-Dokument (.doc von Word 97); das wird nicht unterstützt: in Word oder LibreOffice öffnen, als .docx speichern und das importieren.</translation>
    </message>
    <message>
        <source>{0} is damaged, or has not come down in full: get it once more, or open it in the program that made it and save it anew.</source>
        <translation>{0} ist beschädigt oder nicht vollständig heruntergeladen: noch einmal holen, oder in dem Programm öffnen, das die Datei gemacht hat, und neu speichern.</translation>
    </message>
    <message>
        <source>{0} is damaged, or made in a way that cannot be shown here. Save the original, and look at it with another program.</source>
        <translation>{0} ist beschädigt oder so gemacht, dass es hier nicht gezeigt werden kann. Speichern Sie das Original und sehen Sie es mit einem anderen Programm an.</translation>
    </message>
    <message>
        <source>{0} is empty: there are no words in it to read.</source>
        <translation>{0} ist leer: Es gibt darin nichts zu lesen.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB, too large for a page: save the article as text, and import that.</source>
        <translation>{0} ist größer als {1} MB, zu groß für eine Seite: Speichern Sie den Artikel als Text, und importieren Sie das.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB, too large to be shown here. Save the original, and look at it with another program.</source>
        <translation>{0} ist größer als {1} MB und damit zu groß, um hier gezeigt zu werden. Speichern Sie das Original und sehen Sie es mit einem anderen Programm an.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB: divide it, and import the parts.</source>
        <translation>{0} ist größer als {1} MB: Teilen Sie den Text, und importieren Sie die Teile.</translation>
    </message>
    <message>
        <source>{0} is locked to the programs of its seller (DRM): get a copy without it, and import that.</source>
        <translation>{0} ist an die Programme des Verkäufers gebunden (DRM): ein Exemplar ohne diese Sperre besorgen und das importieren.</translation>
    </message>
    <message>
        <source>{0} is no grade of credibility. Choose 1 to 6.</source>
        <translation>{0} ist keine Stufe der Glaubwürdigkeit. Wählen Sie 1 bis 6.</translation>
    </message>
    <message>
        <source>{0} is no sound JSON, or has not come down in full: get it once more, and import that.</source>
        <translation>{0} ist kein gültiges JSON oder wurde nicht vollständig heruntergeladen: Laden Sie die Datei noch einmal und importieren Sie diese.</translation>
    </message>
    <message>
        <source>{0} is not a date of the calendar.</source>
        <translation>{0} steht in keinem Kalender.</translation>
    </message>
    <message>
        <source>{0} is not text: choose a text, Markdown or HTML file.</source>
        <translation>{0} ist kein Text: Wählen Sie eine Text-, Markdown- oder HTML-Datei.</translation>
    </message>
    <message>
        <source>{0} is out of reach. Put the drive back, then try again.</source>
        <translation>{0} ist nicht erreichbar. Schließen Sie das Laufwerk wieder an und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{0} is packed in a way that is not known here: pack it anew as an ordinary ZIP archive.</source>
        <translation>{0} ist auf eine Weise gepackt, die hier nicht bekannt ist: neu als gewöhnliches ZIP-Archiv packen.</translation>
    </message>
    <message>
        <source>{0} is put together from pieces of its own making (XML entities), which are not followed: save it without them, and import that.</source>
        <translation>{0} setzt sich aus selbst bestimmten Stücken zusammen (XML-Entities), denen nicht gefolgt wird: ohne sie speichern und das importieren.</translation>
    </message>
    <message>
        <source>{0} is {1}, not text: choose a text or HTML file.</source>
        <translation>{0} ist {1}, kein Text: Wählen Sie eine Text- oder HTML-Datei.</translation>
    </message>
    <message>
        <source>{0} is {1}, which Curator does not read: export it as text, HTML or .docx, and import that.</source>
        <translation>{0} ist {1}; das liest Curator nicht: als Text, HTML oder .docx exportieren und das importieren.</translation>
    </message>
    <message>
        <source>{0} lies before {1}. Give an end after the start.</source>
        <translation>{0} liegt vor {1}. Geben Sie ein Ende nach dem Anfang an.</translation>
    </message>
    <message>
        <source>{0} looks like a bundle of a press archive, in a layout that is not known: export it anew, from Factiva with its indexing, or each article as a file.</source>
        <translation>{0} sieht wie eine Sammlung aus einem Pressearchiv aus, deren Aufbau nicht bekannt ist: Exportieren Sie sie neu, aus Factiva mit Indexierung, oder jeden Artikel als eigene Datei.</translation>
    </message>
    <message>
        <source>{0} needs more memory than any document should: divide it, and import the parts.</source>
        <translation>{0} braucht mehr Speicher, als ein Dokument brauchen sollte: Teilen Sie die Datei auf, und importieren Sie die Teile.</translation>
    </message>
    <message>
        <source>{0} of {1} pages are scanned pictures without text ({2}): have the words recognised (OCR), for example with OCRmyPDF, and import what that makes.</source>
        <translation>{0} von {1} Seiten sind gescannte Bilder ohne Text ({2}): den Text erkennen lassen (OCR), zum Beispiel mit OCRmyPDF, und das Ergebnis importieren.</translation>
    </message>
    <message>
        <source>{0} of {1} pages could not be read ({2}): the file is damaged there.</source>
        <translation>{0} von {1} Seiten konnten nicht gelesen werden ({2}): Die Datei ist dort beschädigt.</translation>
    </message>
    <message>
        <source>{0} shows letters without saying which they are: have the words recognised (OCR), for example with OCRmyPDF, and import what that makes.</source>
        <translation>{0} zeigt Buchstaben, ohne zu sagen, welche es sind: den Text erkennen lassen (OCR), zum Beispiel mit OCRmyPDF, und das Ergebnis importieren.</translation>
    </message>
    <message>
        <source>{0} times</source>
        <translation>{0}-mal</translation>
    </message>
    <message>
        <source>{0} took longer than {1} seconds to read: save its words as text, and import that.</source>
        <translation>{0} zu lesen dauerte länger als {1} Sekunden: Speichern Sie die Wörter als Text, und importieren Sie das.</translation>
    </message>
    <message>
        <source>{0} took longer than {1} seconds to show. Save the original, and look at it with another program.</source>
        <translation>{0} zu zeigen dauerte länger als {1} Sekunden. Speichern Sie das Original und sehen Sie es mit einem anderen Programm an.</translation>
    </message>
    <message>
        <source>“{0}” (schema {1}) could not be brought to schema {2}: {3}. It was left as it was; go on with the Curator that made it.</source>
        <translation>„{0}“ (Schema {1}) ließ sich nicht auf Schema {2} bringen: {3}. Die Datei blieb, wie sie war; arbeiten Sie mit dem Curator weiter, der sie angelegt hat.</translation>
    </message>
    <message>
        <source>“{0}” cannot be made ({1}). Name another folder: curator demo DIR</source>
        <translation>„{0}“ lässt sich nicht anlegen ({1}). Nennen Sie einen anderen Ordner: curator demo DIR</translation>
    </message>
    <message>
        <source>“{0}” cannot be merged into itself. Name another actor.</source>
        <translation>„{0}“ lässt sich nicht mit sich selbst zusammenführen. Nennen Sie einen anderen Akteur.</translation>
    </message>
    <message>
        <source>“{0}” cannot be written to ({1}). Choose a folder of your own that exists.</source>
        <translation>In „{0}“ lässt sich nicht schreiben ({1}). Wählen Sie einen eigenen Ordner, den es gibt.</translation>
    </message>
    <message>
        <source>“{0}” cannot be written to ({1}). Copy the project to a folder of your own and open it there.</source>
        <translation>In „{0}“ lässt sich nicht schreiben ({1}). Kopieren Sie das Projekt in einen eigenen Ordner und öffnen Sie es dort.</translation>
    </message>
    <message>
        <source>“{0}” cannot be written to. Copy it to a folder of your own and open it there.</source>
        <translation>In „{0}“ lässt sich nicht schreiben. Kopieren Sie die Datei in einen eigenen Ordner und öffnen Sie sie dort.</translation>
    </message>
    <message>
        <source>“{0}” could not be fetched: try again, or save the page with your browser and import the file.</source>
        <translation>„{0}“ ließ sich nicht abrufen: Versuchen Sie es erneut, oder speichern Sie die Seite mit Ihrem Browser und importieren Sie die Datei.</translation>
    </message>
    <message>
        <source>“{0}” could not be found: check the address, and whether you are connected.</source>
        <translation>„{0}“ war nicht zu finden: Prüfen Sie die Adresse und Ihre Verbindung.</translation>
    </message>
    <message>
        <source>“{0}” could not be reached ({1}): try again later.</source>
        <translation>„{0}“ war nicht zu erreichen ({1}): Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>“{0}” could not be read ({1}).</source>
        <translation>„{0}“ ließ sich nicht lesen ({1}).</translation>
    </message>
    <message>
        <source>“{0}” could not be read or written as a whole. Check the drive, or open a backup of it.</source>
        <translation>„{0}“ ließ sich nicht als Ganzes lesen oder schreiben. Prüfen Sie das Laufwerk, oder öffnen Sie eine Sicherung.</translation>
    </message>
    <message>
        <source>“{0}” could not be written: the disk is full. Nothing of it was kept; make room and try again.</source>
        <translation>„{0}“ ließ sich nicht schreiben: Das Laufwerk ist voll. Nichts davon wurde behalten; schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“{0}” could not be written: {1}. Choose another folder or name.</source>
        <translation>„{0}“ ließ sich nicht schreiben: {1}. Wählen Sie einen anderen Ordner oder Namen.</translation>
    </message>
    <message>
        <source>“{0}” did not answer in full within {1} seconds: try again, or save the page with your browser and import the file.</source>
        <translation>„{0}“ hat nicht binnen {1} Sekunden ganz geantwortet: Versuchen Sie es erneut, oder speichern Sie die Seite mit Ihrem Browser und importieren Sie die Datei.</translation>
    </message>
    <message>
        <source>“{0}” does not prove that it is who it says it is ({1}).</source>
        <translation>„{0}“ weist sich nicht aus ({1}).</translation>
    </message>
    <message>
        <source>“{0}” does not stand in the text. Copy the words exactly, marks included.</source>
        <translation>„{0}“ steht nicht im Text. Kopieren Sie die Wörter genau, mit allen Zeichen.</translation>
    </message>
    <message>
        <source>“{0}” does not work now (it answers {1}): try again later.</source>
        <translation>„{0}“ geht gerade nicht (Antwort {1}): Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>“{0}” exists already. Choose another name, or open it as it is.</source>
        <translation>„{0}“ gibt es schon. Wählen Sie einen anderen Namen, oder öffnen Sie es, wie es ist.</translation>
    </message>
    <message>
        <source>“{0}” exists already. Choose another name.</source>
        <translation>„{0}“ gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{0}” gives more than {1} MB, too much for a page.</source>
        <translation>„{0}“ liefert mehr als {1} MB, zu viel für eine Seite.</translation>
    </message>
    <message>
        <source>“{0}” gives no text but {1}: choose a page.</source>
        <translation>„{0}“ liefert keinen Text, sondern {1}: Wählen Sie eine Seite.</translation>
    </message>
    <message>
        <source>“{0}” gives no text. {1}</source>
        <translation>„{0}“ liefert keinen Text. {1}</translation>
    </message>
    <message>
        <source>“{0}” has no annotations in it. Give a file of Web Annotations (JSON-LD), such as Curator exports, or an export of Hypothesis.</source>
        <translation>In „{0}“ sind keine Anmerkungen. Geben Sie eine Datei mit Web Annotations (JSON-LD) an, wie Curator sie exportiert, oder einen Export von Hypothesis.</translation>
    </message>
    <message>
        <source>“{0}” has no keep marks. Replace it, or write beside it.</source>
        <translation>„{0}“ hat keine Behaltezeichen. Ersetzen Sie es, oder schreiben Sie daneben.</translation>
    </message>
    <message>
        <source>“{0}” holds something that cannot be read ({1}: {2}). See what is wrong with: curator check</source>
        <translation>„{0}“ enthält etwas Unlesbares ({1}: {2}). Was fehlt, zeigt: curator check</translation>
    </message>
    <message>
        <source>“{0}” holds {1} articles: import it as a file, and all come in.</source>
        <translation>„{0}“ enthält {1} Artikel: Importieren Sie es als Datei, dann kommen alle herein.</translation>
    </message>
    <message>
        <source>“{0}” is a device or a pipe, not a file: choose a file.</source>
        <translation>„{0}“ ist ein Gerät oder eine Pipe, keine Datei: Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>“{0}” is a folder: name the files in it.</source>
        <translation>„{0}“ ist ein Ordner: Nennen Sie die Dateien darin.</translation>
    </message>
    <message>
        <source>“{0}” is a link that leads in a circle: choose the file it should lead to.</source>
        <translation>„{0}“ ist eine Verknüpfung, die im Kreis führt: Wählen Sie die Datei, zu der sie führen soll.</translation>
    </message>
    <message>
        <source>“{0}” is a project or another database and was left alone. Choose another name for the export.</source>
        <translation>„{0}“ ist ein Projekt oder eine andere Datenbank und blieb unberührt. Wählen Sie für den Export einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{0}” is already {1} of “{2}”. Use that actor, or choose another name.</source>
        <translation>„{0}“ ist schon {1} von „{2}“. Nehmen Sie diesen Akteur, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{0}” is another wording of “{1}”. Use that claim, or word this one otherwise.</source>
        <translation>„{0}“ ist eine weitere Formulierung von „{1}“. Verwenden Sie diese These, oder formulieren Sie anders.</translation>
    </message>
    <message>
        <source>“{0}” is being written by another program. Wait a moment, then try again.</source>
        <translation>„{0}“ wird gerade von einem anderen Programm geschrieben. Warten Sie kurz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“{0}” is damaged ({1}), so it could not be backed up. Open a backup or another copy of it.</source>
        <translation>„{0}“ ist beschädigt ({1}) und ließ sich deshalb nicht sichern. Öffnen Sie eine Sicherung oder eine andere Kopie.</translation>
    </message>
    <message>
        <source>“{0}” is damaged or only a piece of a project ({1}). Open a backup or another copy of it.</source>
        <translation>„{0}“ ist beschädigt oder nur ein Stück eines Projekts ({1}). Öffnen Sie eine Sicherung oder eine andere Kopie.</translation>
    </message>
    <message>
        <source>“{0}” is empty. Choose a file made with: curator new</source>
        <translation>„{0}“ ist leer. Wählen Sie eine Datei, angelegt mit: curator new</translation>
    </message>
    <message>
        <source>“{0}” is larger than 1 MB, too large for a template.</source>
        <translation>„{0}“ ist größer als 1 MB, zu groß für eine Vorlage.</translation>
    </message>
    <message>
        <source>“{0}” is larger than {1} MB: divide it.</source>
        <translation>„{0}“ ist größer als {1} MB: Teilen Sie es.</translation>
    </message>
    <message>
        <source>“{0}” is named in what is said in quotes. Merge it with another.</source>
        <translation>„{0}“ kommt in Aussagen vor. Führen Sie den Akteur mit einem anderen zusammen.</translation>
    </message>
    <message>
        <source>“{0}” is no JSON, so no annotations can be read from it ({1}).</source>
        <translation>„{0}“ ist kein JSON, daher lassen sich keine Anmerkungen daraus lesen ({1}).</translation>
    </message>
    <message>
        <source>“{0}” is no address of the web: begin it with https:// or http://.</source>
        <translation>„{0}“ ist keine Web-Adresse: Beginnen Sie mit https:// oder http://.</translation>
    </message>
    <message>
        <source>“{0}” is no code of a language. Give one such as en, fr or pt-BR.</source>
        <translation>„{0}“ ist kein Code einer Sprache. Gib einen wie en, fr oder pt-BR.</translation>
    </message>
    <message>
        <source>“{0}” is no date: write YYYY-MM-DD, YYYY-MM or YYYY.</source>
        <translation>„{0}“ ist kein Datum: Schreiben Sie JJJJ-MM-TT, JJJJ-MM oder JJJJ.</translation>
    </message>
    <message>
        <source>“{0}” is no fact. Choose of “{1}”.</source>
        <translation>„{0}“ ist keine Angabe. Wähle aus „{1}“.</translation>
    </message>
    <message>
        <source>“{0}” is no field of a pattern. Choose of “{1}”, or “{2}” for anything.</source>
        <translation>„{0}“ ist kein Feld eines Musters. Wähle aus „{1}“ oder „{2}“ für Beliebiges.</translation>
    </message>
    <message>
        <source>“{0}” is no form of a date: write it as YYYY-MM-DD, DD.MM.YYYY, YYYYMM or YYYY.</source>
        <translation>„{0}“ ist keine Form eines Datums: Schreibe es als YYYY-MM-DD, DD.MM.YYYY, YYYYMM oder YYYY.</translation>
    </message>
    <message>
        <source>“{0}” is no grade of reliability. Choose A to F.</source>
        <translation>„{0}“ ist keine Stufe der Verlässlichkeit. Wählen Sie A bis F.</translation>
    </message>
    <message>
        <source>“{0}” is no kind of actor. Choose {1}.</source>
        <translation>„{0}“ ist keine Art von Akteur. Wählen Sie: {1}.</translation>
    </message>
    <message>
        <source>“{0}” is no kind of quote. Choose {1}.</source>
        <translation>„{0}“ ist keine Art von Zitat. Wählen Sie: {1}.</translation>
    </message>
    <message>
        <source>“{0}” is no profile. Choose {1}.</source>
        <translation>„{0}“ ist kein Profil. Wählen Sie {1}.</translation>
    </message>
    <message>
        <source>“{0}” is no stance. Choose {1}.</source>
        <translation>„{0}“ ist keine Haltung. Wählen Sie: {1}.</translation>
    </message>
    <message>
        <source>“{0}” is no text in UTF-8, so no template.</source>
        <translation>„{0}“ ist kein Text in UTF-8, also keine Vorlage.</translation>
    </message>
    <message>
        <source>“{0}” is no way to mask. Choose {1}.</source>
        <translation>„{0}“ ist keine Art zu maskieren. Wählen Sie {1}.</translation>
    </message>
    <message>
        <source>“{0}” is not a Curator project. Choose a file made with: curator new</source>
        <translation>„{0}“ ist kein Curator-Projekt. Wählen Sie eine Datei, angelegt mit: curator new</translation>
    </message>
    <message>
        <source>“{0}” is not a file. Give the export a name of its own.</source>
        <translation>„{0}“ ist keine Datei. Geben Sie dem Export einen eigenen Namen.</translation>
    </message>
    <message>
        <source>“{0}” is not a file. Give the path of a .curator file.</source>
        <translation>„{0}“ ist keine Datei. Geben Sie den Pfad einer .curator-Datei an.</translation>
    </message>
    <message>
        <source>“{0}” is not there (it answers {1}): check the address.</source>
        <translation>„{0}“ gibt es nicht (Antwort {1}): Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>“{0}” is open for reading only. Copy it to a folder of your own.</source>
        <translation>„{0}“ ist nur zum Lesen offen. Kopieren Sie die Datei in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>“{0}” is open in {1}. Close it there, then try again.</source>
        <translation>„{0}“ ist anderswo offen: {1}. Schließen Sie das Projekt dort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“{0}” is the name of another profile. Choose another.</source>
        <translation>„{0}“ heißt schon ein anderes Profil. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{0}” keeps its own quotes. Give the name of another actor.</source>
        <translation>„{0}“ behält die eigenen Zitate. Nennen Sie einen anderen Akteur.</translation>
    </message>
    <message>
        <source>“{0}” leads on to where it cannot be followed: try the address it ends at in your browser.</source>
        <translation>„{0}“ führt weiter, wohin ihm nicht zu folgen ist: Versuchen Sie die Adresse, bei der Ihr Browser ankommt.</translation>
    </message>
    <message>
        <source>“{0}” leads to an address inside your own network, which is not followed.</source>
        <translation>„{0}“ führt zu einer Adresse in Ihrem eigenen Netz; dem wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>“{0}” may not be read from here (it answers {1}): save the page with your browser and import the file.</source>
        <translation>„{0}“ darf von hier nicht gelesen werden (Antwort {1}): Speichern Sie die Seite mit Ihrem Browser und importieren Sie die Datei.</translation>
    </message>
    <message>
        <source>“{0}” may not be read: ask its owner for the right to read it.</source>
        <translation>„{0}“ darf nicht gelesen werden: Bitten Sie, wem die Datei gehört, um das Recht, sie zu lesen.</translation>
    </message>
    <message>
        <source>“{0}” may not be written in “{1}”. Choose another folder.</source>
        <translation>„{0}“ darf nicht in „{1}“ geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“{0}” of “{1}” is no fact. Choose of “{2}”.</source>
        <translation>„{0}“ für „{1}“ ist keine Angabe. Wähle aus „{2}“.</translation>
    </message>
    <message>
        <source>“{0}” stands in the text only {1}. Give a smaller --nth.</source>
        <translation>„{0}“ steht nur {1} im Text. Geben Sie ein kleineres --nth an.</translation>
    </message>
    <message>
        <source>“{0}” was being written. Ask again.</source>
        <translation>An „{0}“ wurde gerade geschrieben. Fragen Sie noch einmal.</translation>
    </message>
    <message>
        <source>“{0}” was changed by another program. Open it again, then go on.</source>
        <translation>„{0}“ wurde von einem anderen Programm geändert. Öffnen Sie es noch einmal und machen Sie weiter.</translation>
    </message>
    <message>
        <source>“{0}” was changed while it was read: wait until it is written, and import it once more.</source>
        <translation>„{0}“ wurde während des Lesens geändert: Warten Sie, bis die Datei fertig geschrieben ist, und importieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>“{0}” was edited since it was written, or was not written by this project. Replace it, write beside it, or replace it and keep what is between its keep marks.</source>
        <translation>„{0}“ wurde bearbeitet, seit es geschrieben wurde, oder nicht von diesem Projekt geschrieben. Ersetzen Sie es, schreiben Sie daneben, oder ersetzen Sie es und behalten Sie, was zwischen seinen Behaltezeichen steht.</translation>
    </message>
    <message>
        <source>“{0}” was made by a newer Curator (schema {1}; this one knows {2}). Install the newest Curator to open it; the file was not touched.</source>
        <translation>„{0}“ stammt von einem neueren Curator (Schema {1}; dieser kennt {2}). Installieren Sie den neuesten Curator, um die Datei zu öffnen; sie blieb unberührt.</translation>
    </message>
    <message>
        <source>“{0}” was made by a newer Curator and can only be read by this one. Install the newest Curator to change it; the file was not touched.</source>
        <translation>„{0}“ stammt von einem neueren Curator und ist hier nur lesbar. Installieren Sie den neuesten Curator, um die Datei zu ändern; sie blieb unberührt.</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>Choose the file to write</source>
        <translation>Die zu schreibende Datei wählen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export the briefing</source>
        <translation>Briefing exportieren</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Zu schreibende Datei</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Masken</translation>
    </message>
    <message>
        <source>Say which file is to be written.</source>
        <translation>Gib an, welche Datei geschrieben werden soll.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>The briefing was written to {0}.</source>
        <translation>Das Briefing wurde nach {0} geschrieben.</translation>
    </message>
    <message>
        <source>nobody is masked</source>
        <translation>niemand ist maskiert</translation>
    </message>
</context>
<context>
    <name>ExportWork</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The folder could not be shown. It is {0}.</source>
        <translation>Der Ordner konnte nicht gezeigt werden. Er ist {0}.</translation>
    </message>
    <message>
        <source>Writing the briefing…</source>
        <translation>Das Briefing wird geschrieben…</translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>{0} weitere</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>These</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Kodiert von</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständigkeit</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Facetten</translation>
    </message>
    <message>
        <source>Filter the statements</source>
        <translation>Aussagen filtern</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>no actor</source>
        <translation>kein Akteur</translation>
    </message>
    <message>
        <source>no claim</source>
        <translation>keine These</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>no outlet</source>
        <translation>kein Medium</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>keine Aussage</translation>
    </message>
</context>
<context>
    <name>FactsForm</name>
    <message>
        <source>2024-12-13, 2024-12 or 2024</source>
        <translation>2024-12-13, 2024-12 oder 2024</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Verlässlichkeit</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Ressort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>even if a file says otherwise</source>
        <translation>auch wenn eine Datei anderes sagt</translation>
    </message>
    <message>
        <source>put apart by semicolons</source>
        <translation>durch Semikolon getrennt</translation>
    </message>
    <message>
        <source>{0}, even if a file says otherwise</source>
        <translation>{0}, auch wenn eine Datei anderes sagt</translation>
    </message>
</context>
<context>
    <name>FactsView</name>
    <message>
        <source>Captured</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
</context>
<context>
    <name>FateModel</name>
    <message>
        <source>now {0}</source>
        <translation>jetzt {0}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close the find bar</source>
        <translation>Suchleiste schließen</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>Finding works in the text of an article.</source>
        <translation>Gesucht wird im Text eines Artikels.</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Suchwörter</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>In the project: {0}</source>
        <translation>Im Projekt: {0}</translation>
    </message>
    <message>
        <source>It says otherwise who says it, or how.</source>
        <translation>Es sagt anders, wer es sagt oder wie.</translation>
    </message>
    <message>
        <source>It stands there more often than it was exported.</source>
        <translation>Es steht dort öfter, als es exportiert wurde.</translation>
    </message>
    <message>
        <source>It was changed in the project since.</source>
        <translation>Es wurde seither im Projekt geändert.</translation>
    </message>
    <message>
        <source>It was exported, and stands there no more.</source>
        <translation>Es wurde exportiert und steht nicht mehr da.</translation>
    </message>
    <message>
        <source>Its words stand there less often than they were exported: altered, or left out.</source>
        <translation>Die Worte stehen dort seltener, als sie exportiert wurden: verändert oder weggelassen.</translation>
    </message>
    <message>
        <source>Note {0}: {1}</source>
        <translation>Fußnote {0}: {1}</translation>
    </message>
    <message>
        <source>Nothing in it says what it quotes, and no manifest lies beside it.</source>
        <translation>Nichts darin sagt, was es zitiert, und kein Manifest liegt daneben.</translation>
    </message>
    <message>
        <source>The file is not as it was exported.</source>
        <translation>Die Datei ist nicht so, wie sie exportiert wurde.</translation>
    </message>
    <message>
        <source>The note does not fit the quote and its source.</source>
        <translation>Die Fußnote passt nicht zum Zitat und seiner Quelle.</translation>
    </message>
    <message>
        <source>The project has no such quote.</source>
        <translation>Das Projekt hat kein solches Zitat.</translation>
    </message>
    <message>
        <source>The words are not those of the quote.</source>
        <translation>Die Worte sind nicht die des Zitats.</translation>
    </message>
    <message>
        <source>The words do not stand in the original as cited.</source>
        <translation>Die Worte stehen nicht so im Original wie zitiert.</translation>
    </message>
    <message>
        <source>There: {0}</source>
        <translation>Dort: {0}</translation>
    </message>
    <message>
        <source>{0} is not sound. See what is wrong:</source>
        <translation>{0} ist nicht in Ordnung. Was nicht stimmt:</translation>
    </message>
    <message>
        <source>{0} is not sound: {1} of {2} notes do not hold.</source>
        <translation>{0} ist nicht in Ordnung: {1} von {2} Fußnoten stimmen nicht.</translation>
    </message>
    <message>
        <source>{0} is sound: every quote stands in its original as cited ({1} notes).</source>
        <translation>{0} ist in Ordnung: Jedes Zitat steht so im Original, wie es zitiert ist ({1} Fußnoten).</translation>
    </message>
    <message>
        <source>{0} is sound: it is as it was exported, and every quote in it stands in its original as cited.</source>
        <translation>{0} ist in Ordnung: Die Datei ist, wie sie exportiert wurde, und jedes Zitat darin steht so im Original, wie es zitiert ist.</translation>
    </message>
</context>
<context>
    <name>FittingColumns</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Fit them to the window</source>
        <translation>An das Fenster anpassen</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Copy SHA-256</source>
        <translation>SHA-256 kopieren</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>{0} · {1} · SHA-256 {2}…</source>
        <translation>{0} · {1} · SHA-256 {2}…</translation>
    </message>
</context>
<context>
    <name>Foreseeing</name>
    <message>
        <source>A quote word for word can be found on the web, whatever its speaker is called.</source>
        <translation>Ein wörtliches Zitat lässt sich im Netz finden, wie auch immer sein Sprecher genannt wird.</translation>
    </message>
    <message>
        <source>Left out: {0}.</source>
        <translation>Weggelassen: {0}.</translation>
    </message>
    <message>
        <source>Nothing is masked: no name of the masks stands in this scope.</source>
        <translation>Nichts wird maskiert: Kein Name der Masken steht in diesem Umfang.</translation>
    </message>
    <message>
        <source>What will be masked</source>
        <translation>Was maskiert wird</translation>
    </message>
    <message>
        <source>{0} in {1}.</source>
        <translation>{0} in {1}.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Claim reviews (JSON-LD)</source>
        <translation>Faktenchecks (JSON-LD)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Obsidian vault (a folder of notes)</source>
        <translation>Obsidian-Vault (ein Ordner mit Notizen)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Sources (BibTeX)</source>
        <translation>Quellen (BibTeX)</translation>
    </message>
    <message>
        <source>Sources (CSL JSON)</source>
        <translation>Quellen (CSL JSON)</translation>
    </message>
    <message>
        <source>Table of statements (CSV)</source>
        <translation>Tabelle der Aussagen (CSV)</translation>
    </message>
    <message>
        <source>Table of statements (XLSX)</source>
        <translation>Tabelle der Aussagen (XLSX)</translation>
    </message>
    <message>
        <source>Web annotations (JSON-LD)</source>
        <translation>Web-Annotationen (JSON-LD)</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <source>Word (DOCX)</source>
        <translation>Word (DOCX)</translation>
    </message>
</context>
<context>
    <name>GhostCard</name>
    <message>
        <source>nobody certain</source>
        <translation>niemand Bestimmtes</translation>
    </message>
    <message>
        <source>{0} quote · suggested</source>
        <translation>Zitat ({0}) · Vorschlag</translation>
    </message>
    <message>
        <source>{0}: {1} quote, suggested</source>
        <translation>{0}: Zitat ({1}), Vorschlag</translation>
    </message>
</context>
<context>
    <name>GhostKeeper</name>
    <message>
        <source>Go to a suggestion first, with Tab</source>
        <translation>Zuerst mit Tab zu einem Vorschlag gehen</translation>
    </message>
    <message>
        <source>Kept {0} of {1}</source>
        <translation>{0} von {1} behalten</translation>
    </message>
    <message>
        <source>nobody certain</source>
        <translation>niemand Bestimmtes</translation>
    </message>
    <message>
        <source>{0} may stand for {1} here.</source>
        <translation>{0} steht hier vielleicht für {1}.</translation>
    </message>
</context>
<context>
    <name>Ghosts</name>
    <message>
        <source>Weak suggestions are hidden</source>
        <translation>Schwache Vorschläge sind ausgeblendet</translation>
    </message>
    <message>
        <source>Weak suggestions are shown</source>
        <translation>Schwache Vorschläge werden angezeigt</translation>
    </message>
</context>
<context>
    <name>Handlings</name>
    <message>
        <source>TLP:AMBER</source>
        <translation>TLP:AMBER</translation>
    </message>
    <message>
        <source>TLP:AMBER+STRICT</source>
        <translation>TLP:AMBER+STRICT</translation>
    </message>
    <message>
        <source>TLP:CLEAR</source>
        <translation>TLP:CLEAR</translation>
    </message>
    <message>
        <source>TLP:GREEN</source>
        <translation>TLP:GREEN</translation>
    </message>
    <message>
        <source>TLP:RED</source>
        <translation>TLP:RED</translation>
    </message>
    <message>
        <source>no mark</source>
        <translation>kein Vermerk</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Briefing</source>
        <translation>Briefing</translation>
    </message>
    <message>
        <source>Close the original</source>
        <translation>Original schließen</translation>
    </message>
    <message>
        <source>Live: {0}</source>
        <translation>Live: {0}</translation>
    </message>
    <message>
        <source>More for this briefing</source>
        <translation>Mehr zu diesem Briefing</translation>
    </message>
    <message>
        <source>Next page of the original</source>
        <translation>Nächste Seite des Originals</translation>
    </message>
    <message>
        <source>Previous page of the original</source>
        <translation>Vorige Seite des Originals</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Question of the briefing</source>
        <translation>Frage des Briefings</translation>
    </message>
    <message>
        <source>The whole project, unsaved</source>
        <translation>Ganzes Projekt, ungesichert</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title of the briefing</source>
        <translation>Titel des Briefings</translation>
    </message>
    <message>
        <source>What is to be answered?</source>
        <translation>Was ist zu beantworten?</translation>
    </message>
    <message>
        <source>page {0} of {1}</source>
        <translation>Seite {0} von {1}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>No title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Tags: {0}</source>
        <translation>Schlagwörter: {0}</translation>
    </message>
    <message>
        <source>original kept, sha256 {0}…</source>
        <translation>Original bewahrt, SHA-256 {0}…</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>a reprint</source>
        <translation>ein Nachdruck</translation>
    </message>
    <message>
        <source>actor, claim, tag</source>
        <translation>Akteur, These, Schlagwort</translation>
    </message>
    <message>
        <source>all of this speaker</source>
        <translation>alle dieser Person</translation>
    </message>
    <message>
        <source>another statement</source>
        <translation>weitere Aussage</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>wie zuvor</translation>
    </message>
    <message>
        <source>as said last</source>
        <translation>wie zuletzt</translation>
    </message>
    <message>
        <source>back to the one before</source>
        <translation>zurück zum vorigen</translation>
    </message>
    <message>
        <source>back to the outline</source>
        <translation>zurück zur Gliederung</translation>
    </message>
    <message>
        <source>back to the text</source>
        <translation>zurück zum Text</translation>
    </message>
    <message>
        <source>back to where you were</source>
        <translation>zurück, wo Sie waren</translation>
    </message>
    <message>
        <source>begin with what was copied</source>
        <translation>mit dem Kopierten beginnen</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>by sentence</source>
        <translation>satzweise</translation>
    </message>
    <message>
        <source>by word</source>
        <translation>wortweise</translation>
    </message>
    <message>
        <source>change</source>
        <translation>ändern</translation>
    </message>
    <message>
        <source>change the cell</source>
        <translation>Zelle ändern</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>choose a quote</source>
        <translation>Zitat wählen</translation>
    </message>
    <message>
        <source>choose a source</source>
        <translation>Quelle wählen</translation>
    </message>
    <message>
        <source>choose a value</source>
        <translation>Wert wählen</translation>
    </message>
    <message>
        <source>close</source>
        <translation>schließen</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>bestätigen</translation>
    </message>
    <message>
        <source>dismiss it</source>
        <translation>verwerfen</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>ausführen</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>bearbeiten</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exportieren</translation>
    </message>
    <message>
        <source>go on there</source>
        <translation>dort weitermachen</translation>
    </message>
    <message>
        <source>go there</source>
        <translation>hingehen</translation>
    </message>
    <message>
        <source>go to its place</source>
        <translation>zur Stelle gehen</translation>
    </message>
    <message>
        <source>go to the article</source>
        <translation>zum Artikel</translation>
    </message>
    <message>
        <source>go to the place</source>
        <translation>zur Fundstelle</translation>
    </message>
    <message>
        <source>go to the quote</source>
        <translation>zum Zitat</translation>
    </message>
    <message>
        <source>go to the room</source>
        <translation>in den Raum</translation>
    </message>
    <message>
        <source>import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>import what was copied</source>
        <translation>Kopiertes importieren</translation>
    </message>
    <message>
        <source>judgements</source>
        <translation>Urteile</translation>
    </message>
    <message>
        <source>keep as captured</source>
        <translation>behalten wie erfasst</translation>
    </message>
    <message>
        <source>keep it</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>keep the correction</source>
        <translation>Berichtigung behalten</translation>
    </message>
    <message>
        <source>keep these words as a quote</source>
        <translation>als Zitat behalten</translation>
    </message>
    <message>
        <source>keep what you select</source>
        <translation>Auswahl behalten</translation>
    </message>
    <message>
        <source>larger, smaller</source>
        <translation>größer, kleiner</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>leave it</source>
        <translation>so lassen</translation>
    </message>
    <message>
        <source>mark as read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>zusammenführen</translation>
    </message>
    <message>
        <source>move</source>
        <translation>verschieben</translation>
    </message>
    <message>
        <source>narrow by it</source>
        <translation>danach eingrenzen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>new project</source>
        <translation>neues Projekt</translation>
    </message>
    <message>
        <source>next pane</source>
        <translation>nächster Bereich</translation>
    </message>
    <message>
        <source>next place</source>
        <translation>nächste Stelle</translation>
    </message>
    <message>
        <source>next quote, one before</source>
        <translation>nächstes Zitat, voriges</translation>
    </message>
    <message>
        <source>next unread</source>
        <translation>nächste ungelesene</translation>
    </message>
    <message>
        <source>next, one before</source>
        <translation>nächster, voriger</translation>
    </message>
    <message>
        <source>next, then save as neutral</source>
        <translation>weiter, dann speichern als neutral</translation>
    </message>
    <message>
        <source>next, then save as opposing</source>
        <translation>weiter, dann speichern als ablehnend</translation>
    </message>
    <message>
        <source>next, then save as supporting</source>
        <translation>weiter, dann speichern als zustimmend</translation>
    </message>
    <message>
        <source>next, then save with stance unclear</source>
        <translation>weiter, dann speichern, Haltung unklar</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>an oder aus</translation>
    </message>
    <message>
        <source>open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>order</source>
        <translation>anordnen</translation>
    </message>
    <message>
        <source>other quote</source>
        <translation>anderes Zitat</translation>
    </message>
    <message>
        <source>other source</source>
        <translation>andere Quelle</translation>
    </message>
    <message>
        <source>other stance</source>
        <translation>andere Haltung</translation>
    </message>
    <message>
        <source>place before</source>
        <translation>vorige Stelle</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>read it</source>
        <translation>lesen</translation>
    </message>
    <message>
        <source>read this page</source>
        <translation>diese Seite lesen</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>umbenennen</translation>
    </message>
    <message>
        <source>restore this state</source>
        <translation>diesen Stand wiederherstellen</translation>
    </message>
    <message>
        <source>save</source>
        <translation>speichern</translation>
    </message>
    <message>
        <source>save it</source>
        <translation>speichern</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>scroll, turn the page</source>
        <translation>rollen, umblättern</translation>
    </message>
    <message>
        <source>search, or do anything</source>
        <translation>suchen oder ausführen</translation>
    </message>
    <message>
        <source>see what becomes of the quotes</source>
        <translation>sehen, was aus den Zitaten wird</translation>
    </message>
    <message>
        <source>show all</source>
        <translation>alle zeigen</translation>
    </message>
    <message>
        <source>sort</source>
        <translation>sortieren</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>stay with it</source>
        <translation>dabei bleiben</translation>
    </message>
    <message>
        <source>suggested quotes</source>
        <translation>vorgeschlagene Zitate</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>take the sentence</source>
        <translation>den Satz auswählen</translation>
    </message>
    <message>
        <source>the other way round</source>
        <translation>andersherum</translation>
    </message>
    <message>
        <source>the table</source>
        <translation>zur Tabelle</translation>
    </message>
    <message>
        <source>to the list</source>
        <translation>zur Liste</translation>
    </message>
    <message>
        <source>two articles</source>
        <translation>zwei Artikel</translation>
    </message>
    <message>
        <source>under the one before, out again</source>
        <translation>unter die vorige, wieder heraus</translation>
    </message>
    <message>
        <source>undo up to here</source>
        <translation>bis hierher rückgängig</translation>
    </message>
    <message>
        <source>used last</source>
        <translation>zuletzt benutzt</translation>
    </message>
    <message>
        <source>verify it</source>
        <translation>prüfen</translation>
    </message>
    <message>
        <source>with Ctrl</source>
        <translation>mit Strg</translation>
    </message>
    <message>
        <source>with a stance</source>
        <translation>mit Haltung</translation>
    </message>
    <message>
        <source>with ↑ ↓</source>
        <translation>mit ↑ ↓</translation>
    </message>
    <message>
        <source>write above, below</source>
        <translation>darüber, darunter schreiben</translation>
    </message>
    <message>
        <source>write the bottom line</source>
        <translation>Fazit schreiben</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>another place in a newer text</source>
        <translation>andere Stelle in einem neueren Text</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>zurückgeholt</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>These</translation>
    </message>
    <message>
        <source>credibility</source>
        <translation>Glaubwürdigkeit</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>did again: {0}</source>
        <translation>wiederholt: {0}</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>left out “{0}”</source>
        <translation>weggelassen: „{0}“</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>other {0}</source>
        <translation>{0} gewechselt</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Fundstelle</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>reading text</source>
        <translation>Lesetext</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>took back: {0}</source>
        <translation>zurückgenommen: {0}</translation>
    </message>
    <message>
        <source>took in “{0}”</source>
        <translation>aufgenommen: „{0}“</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Choose a quote to see how it came to be so.</source>
        <translation>Wählen Sie ein Zitat, um zu sehen, wie es so wurde.</translation>
    </message>
    <message>
        <source>Each can be done again with redo.</source>
        <translation>Alles lässt sich mit „Wiederholen“ erneut tun.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Restore this state</source>
        <translation>Diesen Stand wiederherstellen</translation>
    </message>
    <message>
        <source>Show what was read, too</source>
        <translation>Auch Gelesenes zeigen</translation>
    </message>
    <message>
        <source>Take back {0}?</source>
        <translation>{0} zurücknehmen?</translation>
    </message>
    <message>
        <source>This quote</source>
        <translation>Dieses Zitat</translation>
    </message>
    <message>
        <source>Undo up to here</source>
        <translation>Bis hierher zurücknehmen</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>All ({0})</source>
        <translation>Alle ({0})</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Filter by title, file or note</source>
        <translation>Nach Titel, Datei oder Anmerkung filtern</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>The report was copied.</source>
        <translation>Der Bericht wurde kopiert.</translation>
    </message>
    <message>
        <source>What became of the import</source>
        <translation>Was aus dem Import wurde</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>Articles ({0});;All files (*)</source>
        <translation>Artikel ({0});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Keeping… {0}</source>
        <translation>Wird gespeichert… {0}</translation>
    </message>
    <message>
        <source>Nothing can be imported just now: this project is being written to.</source>
        <translation>Gerade kann nichts importiert werden: In dieses Projekt wird geschrieben.</translation>
    </message>
    <message>
        <source>Nothing can be imported: this project can only be read.</source>
        <translation>Es kann nichts importiert werden: Dieses Projekt kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing of it was kept.</source>
        <translation>Der Import wurde abgebrochen. Nichts davon wurde behalten.</translation>
    </message>
    <message>
        <source>importing…</source>
        <translation>Import läuft…</translation>
    </message>
</context>
<context>
    <name>JudgementForm</name>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>Claim that it rests on</source>
        <translation>Behauptung, auf die es sich stützt</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Rest no longer on {0}</source>
        <translation>Nicht mehr auf {0} stützen</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Stützt sich auf</translation>
    </message>
    <message>
        <source>The judgement, as one sentence</source>
        <translation>Das Urteil, als ein Satz</translation>
    </message>
    <message>
        <source>There is no claim “{0}”. Type some words of one.</source>
        <translation>Es gibt keine Behauptung „{0}“. Tippe einige Worte einer Behauptung.</translation>
    </message>
    <message>
        <source>Why one is so sure</source>
        <translation>Warum man so sicher ist</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>{0} (another scale)</source>
        <translation>{0} (andere Skala)</translation>
    </message>
    <message>
        <source>{0} ({1}–{2} %)</source>
        <translation>{0} ({1}–{2} %)</translation>
    </message>
</context>
<context>
    <name>JudgementsPanel</name>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Key judgements</source>
        <translation>Kernurteile</translation>
    </message>
    <message>
        <source>Key judgements, the most important first</source>
        <translation>Kernurteile, das wichtigste zuerst</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>No judgement yet. Write one as a sentence that says how likely it is.</source>
        <translation>Noch kein Urteil. Schreibe eines als Satz, der sagt, wie wahrscheinlich es ist.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removed: {0}</source>
        <translation>Entfernt: {0}</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>noch nicht geschrieben</translation>
    </message>
</context>
<context>
    <name>KeyEditor</name>
    <message>
        <source>As shipped</source>
        <translation>Wie geliefert</translation>
    </message>
    <message>
        <source>As shipped: {0}</source>
        <translation>Wie geliefert: {0}</translation>
    </message>
    <message>
        <source>Change the keys</source>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>New keys for: {0}</source>
        <translation>Neue Tasten für: {0}</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Diese Tasten benutzen</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>keine Tasten</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Enter presses the button that has the keys.</source>
        <translation>Die Eingabetaste drückt die Schaltfläche, die gerade gewählt ist.</translation>
    </message>
    <message>
        <source>Enter takes a name in the tagging panel, and saves.</source>
        <translation>Die Eingabetaste übernimmt beim Kodieren einen Namen und speichert.</translation>
    </message>
    <message>
        <source>Esc leaves what is open, and nothing else can have it.</source>
        <translation>Esc verlässt, was offen ist, und kann nichts anderes tun.</translation>
    </message>
    <message>
        <source>F10 opens the menu.</source>
        <translation>F10 öffnet das Menü.</translation>
    </message>
    <message>
        <source>These keys choose in the list of sources, and open one.</source>
        <translation>Diese Tasten wählen in der Liste der Quellen und öffnen eine.</translation>
    </message>
    <message>
        <source>These keys choose in the table of statements.</source>
        <translation>Diese Tasten wählen in der Tabelle der Aussagen.</translation>
    </message>
    <message>
        <source>These keys choose the stance in the tagging panel.</source>
        <translation>Diese Tasten wählen beim Kodieren die Haltung.</translation>
    </message>
    <message>
        <source>These keys copy from a text, or select all of it.</source>
        <translation>Diese Tasten kopieren aus einem Text oder wählen ihn ganz aus.</translation>
    </message>
    <message>
        <source>These keys go from one control to the next.</source>
        <translation>Diese Tasten führen von einem Bedienelement zum nächsten.</translation>
    </message>
    <message>
        <source>These keys move a claim in and out of another.</source>
        <translation>Diese Tasten rücken eine These unter eine andere oder wieder heraus.</translation>
    </message>
    <message>
        <source>These keys move a section, and go to it.</source>
        <translation>Diese Tasten verschieben einen Abschnitt und gehen zu ihm.</translation>
    </message>
    <message>
        <source>These keys move through every list and text.</source>
        <translation>Diese Tasten bewegen sich durch jede Liste und jeden Text.</translation>
    </message>
    <message>
        <source>These keys select in a text, and move the ends of a quote.</source>
        <translation>Diese Tasten wählen in einem Text aus und verschieben die Enden eines Zitats.</translation>
    </message>
    <message>
        <source>“{0}” has these keys. Change its keys first, or choose others.</source>
        <translation>„{0}“ hat diese Tasten. Ändern Sie zuerst jene, oder wählen Sie andere.</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>wörtlich</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>indirekt</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
</context>
<context>
    <name>LinkBar</name>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Sein lassen</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>This link leads to {0}</source>
        <translation>Dieser Link führt zu {0}</translation>
    </message>
</context>
<context>
    <name>Lint</name>
    <message>
        <source>“{0}” belongs to another scale.</source>
        <translation>„{0}“ gehört zu einer anderen Skala.</translation>
    </message>
    <message>
        <source>“{0}” come from two rows of the scale. Keep to one of them.</source>
        <translation>„{0}“ kommen aus zwei Reihen der Skala. Bleibe bei einer.</translation>
    </message>
    <message>
        <source>“{0}” is not what is picked below.</source>
        <translation>„{0}“ ist nicht, was unten gewählt ist.</translation>
    </message>
    <message>
        <source>“{0}” stand in one sentence. Say how sure you are in a sentence of its own.</source>
        <translation>„{0}“ stehen in einem Satz. Sage in einem eigenen Satz, wie sicher du bist.</translation>
    </message>
</context>
<context>
    <name>LogPanel</name>
    <message>
        <source>Exports, the newest first</source>
        <translation>Exporte, die neuesten zuerst</translation>
    </message>
    <message>
        <source>Nothing was exported as yet. Press {0} to export a briefing.</source>
        <translation>Noch wurde nichts exportiert. Drücke {0}, um ein Briefing zu exportieren.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Verify a file…</source>
        <translation>Eine Datei prüfen…</translation>
    </message>
    <message>
        <source>Verify a vault</source>
        <translation>Einen Vault prüfen</translation>
    </message>
    <message>
        <source>Verify a vault…</source>
        <translation>Einen Vault prüfen…</translation>
    </message>
    <message>
        <source>Verify an export</source>
        <translation>Einen Export prüfen</translation>
    </message>
    <message>
        <source>Verifying {0}…</source>
        <translation>{0} wird geprüft…</translation>
    </message>
    <message>
        <source>What is wrong with the export</source>
        <translation>Was am Export nicht stimmt</translation>
    </message>
    <message>
        <source>What was exported</source>
        <translation>Was exportiert wurde</translation>
    </message>
</context>
<context>
    <name>Margin</name>
    <message>
        <source>+{0} more</source>
        <translation>+{0} weitere</translation>
    </message>
    <message>
        <source>{0} without room for a card</source>
        <translation>{0} ohne Platz für eine Karte</translation>
    </message>
</context>
<context>
    <name>MaskRow</name>
    <message>
        <source>How {0} is masked</source>
        <translation>Wie {0} maskiert wird</translation>
    </message>
    <message>
        <source>Mask no longer</source>
        <translation>Nicht mehr maskieren</translation>
    </message>
    <message>
        <source>Mask {0} no longer</source>
        <translation>{0} nicht mehr maskieren</translation>
    </message>
    <message>
        <source>What stands for {0}</source>
        <translation>Was für {0} steht</translation>
    </message>
    <message>
        <source>name withheld</source>
        <translation>Name zurückgehalten</translation>
    </message>
</context>
<context>
    <name>Masks</name>
    <message>
        <source>by a pseudonym</source>
        <translation>durch ein Pseudonym</translation>
    </message>
    <message>
        <source>by their role</source>
        <translation>durch ihre Rolle</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
</context>
<context>
    <name>MatchList</name>
    <message>
        <source>Ctrl Enter</source>
        <translation>Strg Enter</translation>
    </message>
    <message>
        <source>Did you mean one of these?</source>
        <translation>Meinen Sie einen von diesen Namen?</translation>
    </message>
    <message>
        <source>Names that fit</source>
        <translation>Passende Namen</translation>
    </message>
    <message>
        <source>also: {0}</source>
        <translation>auch: {0}</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>{0}, as {1}</source>
        <translation>{0}, als {1}</translation>
    </message>
</context>
<context>
    <name>MovingPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Kept there as other names: {0}.</source>
        <translation>Dort als weitere Namen behalten: {0}.</translation>
    </message>
    <message>
        <source>Kept there as other wordings: {0}.</source>
        <translation>Dort als weitere Formulierungen behalten: {0}.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merge “{0}” into another</source>
        <translation>„{0}“ mit anderem zusammenführen</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben zu</translation>
    </message>
    <message>
        <source>Move {0}</source>
        <translation>{0} verschieben</translation>
    </message>
    <message>
        <source>New: {0}</source>
        <translation>Neu: {0}</translation>
    </message>
    <message>
        <source>Quotes to move</source>
        <translation>Zitate zum Verschieben</translation>
    </message>
    <message>
        <source>Split “{0}”: choose quotes</source>
        <translation>„{0}“ aufteilen: Zitate wählen</translation>
    </message>
    <message>
        <source>There is none called “{0}”.</source>
        <translation>„{0}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Tick quotes with Space, then type the claim that they are to go to.</source>
        <translation>Haken Sie Zitate mit der Leertaste an, dann tippen Sie die These, zu der sie gehen sollen.</translation>
    </message>
    <message>
        <source>Tick quotes with Space, then type who they are to go to.</source>
        <translation>Haken Sie Zitate mit der Leertaste an, dann tippen Sie, wohin sie gehen sollen.</translation>
    </message>
    <message>
        <source>Type a name and choose it.</source>
        <translation>Tippen Sie einen Namen und wählen Sie ihn.</translation>
    </message>
    <message>
        <source>Undo takes it all back.</source>
        <translation>Rückgängig nimmt alles zurück.</translation>
    </message>
    <message>
        <source>{0} in {1} will move to “{2}”.</source>
        <translation>Es gehen zu „{2}“: {0} in {1}.</translation>
    </message>
    <message>
        <source>{0} will move to “{1}”, a claim of its own again.</source>
        <translation>Es gehen zu „{1}“ (wieder eine eigene These): {0}.</translation>
    </message>
    <message>
        <source>{0} will move to “{1}”, a new claim.</source>
        <translation>Es gehen zu „{1}“ (eine neue These): {0}.</translation>
    </message>
    <message>
        <source>{0} will move to “{1}”, to which {2} speak so far.</source>
        <translation>Es gehen zu „{1}“ (bisher {2}): {0}.</translation>
    </message>
    <message>
        <source>{0} will move to “{1}”, who is an actor of that name again.</source>
        <translation>Es gehen zu „{1}“ (wieder ein eigener Akteur): {0}.</translation>
    </message>
    <message>
        <source>{0} will move to “{1}”, who is heard in {2} so far.</source>
        <translation>Es gehen zu „{1}“ (bisher {2}): {0}.</translation>
    </message>
    <message>
        <source>{0} will move to “{1}”, who is new.</source>
        <translation>Es gehen zu „{1}“ (neu): {0}.</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
</context>
<context>
    <name>NameEditor</name>
    <message>
        <source>New actor: {0}</source>
        <translation>Neuer Akteur: {0}</translation>
    </message>
    <message>
        <source>New claim: {0}</source>
        <translation>Neue These: {0}</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>a new name, which Enter makes</source>
        <translation>ein neuer Name, den die Eingabetaste anlegt</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
</context>
<context>
    <name>NamePanel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New: {0}</source>
        <translation>Neu: {0}</translation>
    </message>
</context>
<context>
    <name>NamesView</name>
    <message>
        <source>What the names tell</source>
        <translation>Was die Namen sagen</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>OfferDelegate</name>
    <message>
        <source>{0} the same words: a reprint?</source>
        <translation>{0} dieselben Wörter: ein Nachdruck?</translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>Possible reprints</source>
        <translation>Mögliche Nachdrucke</translation>
    </message>
</context>
<context>
    <name>OfferModel</name>
    <message>
        <source>{0} the same words: {1}; perhaps a reprint of {2}</source>
        <translation>{0} dieselben Wörter: {1}; vielleicht ein Nachdruck von {2}</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo {0}</source>
        <translation>Wiederholen: {0}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo {0}</source>
        <translation>Rückgängig: {0}</translation>
    </message>
    <message>
        <source>adding a claim</source>
        <translation>These hinzufügen</translation>
    </message>
    <message>
        <source>adding an actor</source>
        <translation>Akteur hinzufügen</translation>
    </message>
    <message>
        <source>changing a briefing</source>
        <translation>Ändern eines Briefings</translation>
    </message>
    <message>
        <source>changing a claim</source>
        <translation>These ändern</translation>
    </message>
    <message>
        <source>changing a quote</source>
        <translation>Zitat ändern</translation>
    </message>
    <message>
        <source>changing a template</source>
        <translation>Ändern einer Vorlage</translation>
    </message>
    <message>
        <source>changing an actor</source>
        <translation>Akteur ändern</translation>
    </message>
    <message>
        <source>changing masks</source>
        <translation>Ändern von Masken</translation>
    </message>
    <message>
        <source>changing who says what</source>
        <translation>ändern, wer was sagt</translation>
    </message>
    <message>
        <source>confirming a place</source>
        <translation>Fundstelle bestätigen</translation>
    </message>
    <message>
        <source>correcting a text</source>
        <translation>Text berichtigen</translation>
    </message>
    <message>
        <source>describing a claim</source>
        <translation>These beschreiben</translation>
    </message>
    <message>
        <source>describing a source</source>
        <translation>Quelle beschreiben</translation>
    </message>
    <message>
        <source>describing an actor</source>
        <translation>Akteur beschreiben</translation>
    </message>
    <message>
        <source>dismissing a suggestion</source>
        <translation>Verwerfen eines Vorschlags</translation>
    </message>
    <message>
        <source>exporting a briefing</source>
        <translation>Exportieren eines Briefings</translation>
    </message>
    <message>
        <source>importing</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>joining the project</source>
        <translation>am Projekt mitwirken</translation>
    </message>
    <message>
        <source>keeping a quote</source>
        <translation>Zitat behalten</translation>
    </message>
    <message>
        <source>keeping a quote as captured</source>
        <translation>Zitat wie erfasst behalten</translation>
    </message>
    <message>
        <source>keeping suggested quotes</source>
        <translation>Behalten vorgeschlagener Zitate</translation>
    </message>
    <message>
        <source>labelling quotes</source>
        <translation>Zitate verschlagworten</translation>
    </message>
    <message>
        <source>making a briefing</source>
        <translation>Anlegen eines Briefings</translation>
    </message>
    <message>
        <source>making a template</source>
        <translation>Anlegen einer Vorlage</translation>
    </message>
    <message>
        <source>making masks</source>
        <translation>Anlegen von Masken</translation>
    </message>
    <message>
        <source>making the project</source>
        <translation>Projekt anlegen</translation>
    </message>
    <message>
        <source>marking a source as read</source>
        <translation>Quelle als gelesen markieren</translation>
    </message>
    <message>
        <source>marking sources</source>
        <translation>Quellen markieren</translation>
    </message>
    <message>
        <source>merging actors</source>
        <translation>Akteure zusammenführen</translation>
    </message>
    <message>
        <source>merging claims</source>
        <translation>Thesen zusammenführen</translation>
    </message>
    <message>
        <source>moving the ends of a quote</source>
        <translation>Grenzen eines Zitats verschieben</translation>
    </message>
    <message>
        <source>noting where an actor belongs</source>
        <translation>Zugehörigkeit eines Akteurs festhalten</translation>
    </message>
    <message>
        <source>ordering claims</source>
        <translation>Thesen anordnen</translation>
    </message>
    <message>
        <source>placing a claim</source>
        <translation>These einordnen</translation>
    </message>
    <message>
        <source>placing a quote</source>
        <translation>Zitat verorten</translation>
    </message>
    <message>
        <source>removing a briefing</source>
        <translation>Entfernen eines Briefings</translation>
    </message>
    <message>
        <source>removing a claim</source>
        <translation>These entfernen</translation>
    </message>
    <message>
        <source>removing a quote</source>
        <translation>Zitat entfernen</translation>
    </message>
    <message>
        <source>removing a source</source>
        <translation>Quelle entfernen</translation>
    </message>
    <message>
        <source>removing a template</source>
        <translation>Entfernen einer Vorlage</translation>
    </message>
    <message>
        <source>removing a translation</source>
        <translation>Entfernen einer Übersetzung</translation>
    </message>
    <message>
        <source>removing an actor</source>
        <translation>Akteur entfernen</translation>
    </message>
    <message>
        <source>removing an import profile</source>
        <translation>Importprofil entfernen</translation>
    </message>
    <message>
        <source>removing masks</source>
        <translation>Entfernen von Masken</translation>
    </message>
    <message>
        <source>renaming an actor</source>
        <translation>Akteur umbenennen</translation>
    </message>
    <message>
        <source>restoring a quote</source>
        <translation>Zitat wiederherstellen</translation>
    </message>
    <message>
        <source>rewording a claim</source>
        <translation>These umformulieren</translation>
    </message>
    <message>
        <source>saying what is a reprint</source>
        <translation>Nachdruck bestätigen</translation>
    </message>
    <message>
        <source>saying what is no reprint</source>
        <translation>Nachdruck ausschließen</translation>
    </message>
    <message>
        <source>setting an import profile</source>
        <translation>Importprofil festlegen</translation>
    </message>
    <message>
        <source>setting attributes</source>
        <translation>Merkmale setzen</translation>
    </message>
    <message>
        <source>splitting a claim</source>
        <translation>These aufteilen</translation>
    </message>
    <message>
        <source>splitting an actor</source>
        <translation>Akteur aufteilen</translation>
    </message>
    <message>
        <source>tagging a quote</source>
        <translation>Zitat kodieren</translation>
    </message>
    <message>
        <source>tagging sources</source>
        <translation>Quellen verschlagworten</translation>
    </message>
    <message>
        <source>tagging the sample</source>
        <translation>Beispiel kodieren</translation>
    </message>
    <message>
        <source>taking a name away</source>
        <translation>Namen wegnehmen</translation>
    </message>
    <message>
        <source>taking a statement back</source>
        <translation>Aussage zurücknehmen</translation>
    </message>
    <message>
        <source>taking a wording away</source>
        <translation>Formulierung wegnehmen</translation>
    </message>
    <message>
        <source>taking annotations in</source>
        <translation>Übernehmen von Annotationen</translation>
    </message>
    <message>
        <source>taking labels off quotes</source>
        <translation>Schlagwörter von Zitaten nehmen</translation>
    </message>
    <message>
        <source>taking tags off sources</source>
        <translation>Schlagwörter von Quellen nehmen</translation>
    </message>
    <message>
        <source>the last step</source>
        <translation>letzter Schritt</translation>
    </message>
    <message>
        <source>translating a quote</source>
        <translation>Übersetzen eines Zitats</translation>
    </message>
    <message>
        <source>{0}: “{1}”</source>
        <translation>{0}: „{1}“</translation>
    </message>
    <message>
        <source>{0}: “{1}” and others</source>
        <translation>{0}: „{1}“ und weitere</translation>
    </message>
</context>
<context>
    <name>OriginalKeeping</name>
    <message>
        <source>Choose a source first.</source>
        <translation>Wählen Sie zuerst eine Quelle.</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>Original speichern</translation>
    </message>
    <message>
        <source>The SHA-256 of the original was copied.</source>
        <translation>Die SHA-256 des Originals wurde kopiert.</translation>
    </message>
    <message>
        <source>The original was saved as {0}.</source>
        <translation>Das Original wurde als {0} gespeichert.</translation>
    </message>
</context>
<context>
    <name>OriginalPane</name>
    <message>
        <source>No source is chosen.</source>
        <translation>Es ist keine Quelle gewählt.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>The original is being opened…</source>
        <translation>Das Original wird geöffnet …</translation>
    </message>
</context>
<context>
    <name>Originals</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>e-book</source>
        <translation>E-Book</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>mail of Outlook</source>
        <translation>E-Mail von Outlook</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>web page in one file</source>
        <translation>Webseite in einer Datei</translation>
    </message>
    <message>
        <source>{0} bytes</source>
        <translation>{0} Bytes</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Sections of the briefing</source>
        <translation>Abschnitte des Briefings</translation>
    </message>
</context>
<context>
    <name>OutlineDelegate</name>
    <message>
        <source>Heading of the section</source>
        <translation>Überschrift des Abschnitts</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Actors</source>
        <translation>Akteure</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Thesen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Projects opened last</source>
        <translation>Zuletzt geöffnete Projekte</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Reading the names…</source>
        <translation>Namen werden gelesen…</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Suche und Befehle</translation>
    </message>
    <message>
        <source>Search or do anything   {0}</source>
        <translation>Suchen oder etwas tun   {0}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Back to the outline</source>
        <translation>Zurück zur Gliederung</translation>
    </message>
    <message>
        <source>Back to the outline (Esc)</source>
        <translation>Zurück zur Gliederung (Esc)</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>check its place</source>
        <translation>Fundstelle prüfen</translation>
    </message>
    <message>
        <source>in its place</source>
        <translation>am Platz</translation>
    </message>
    <message>
        <source>in several places</source>
        <translation>an mehreren Stellen</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>the words have changed</source>
        <translation>Wortlaut geändert</translation>
    </message>
    <message>
        <source>{0} changed</source>
        <translation>{0} geändert</translation>
    </message>
    <message>
        <source>{0} in place</source>
        <translation>{0} am Platz</translation>
    </message>
    <message>
        <source>{0} in several places</source>
        <translation>{0} an mehreren Stellen</translation>
    </message>
    <message>
        <source>{0} moved</source>
        <translation>{0} verschoben</translation>
    </message>
    <message>
        <source>{0} not found</source>
        <translation>{0} nicht gefunden</translation>
    </message>
    <message>
        <source>{0} to check</source>
        <translation>{0} zu prüfen</translation>
    </message>
</context>
<context>
    <name>PlacesPanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Enter goes to the article. Select the words there, and place the quote.</source>
        <translation>Enter führt zum Artikel. Markieren Sie dort die Wörter und verorten Sie das Zitat.</translation>
    </message>
    <message>
        <source>Every quote has its place.</source>
        <translation>Jedes Zitat hat seine Fundstelle.</translation>
    </message>
    <message>
        <source>Quotes without a place</source>
        <translation>Zitate ohne Fundstelle</translation>
    </message>
    <message>
        <source>{0} to look at</source>
        <translation>{0} durchzusehen</translation>
    </message>
</context>
<context>
    <name>ProfileBoard</name>
    <message>
        <source>Files…</source>
        <translation>Dateien…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>For every file that does not say otherwise:</source>
        <translation>Für jede Datei, die nichts anderes sagt:</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import by a profile</source>
        <translation>Mit einem Profil importieren</translation>
    </message>
    <message>
        <source>Keep the profile</source>
        <translation>Profil behalten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Name des Profils</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Remove the profile</source>
        <translation>Profil entfernen</translation>
    </message>
    <message>
        <source>The names mean</source>
        <translation>Bedeutung der Namen</translation>
    </message>
    <message>
        <source>What the names of the files mean</source>
        <translation>Was die Dateinamen bedeuten</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Choose files to see what their names tell. Nothing is kept yet.</source>
        <translation>Wähle Dateien, um zu sehen, was ihre Namen sagen. Noch wird nichts behalten.</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>Of the first {0}, {1} fit.</source>
        <translation>Von den ersten {0} passen {1}.</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>Obsidian</source>
        <translation>Obsidian</translation>
    </message>
    <message>
        <source>Pandoc, with citation keys</source>
        <translation>Pandoc, mit Zitierschlüsseln</translation>
    </message>
    <message>
        <source>Plain, with footnotes</source>
        <translation>Einfach, mit Fußnoten</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>section</source>
        <translation>Ressort</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Reading progress</source>
        <translation>Lesefortschritt</translation>
    </message>
</context>
<context>
    <name>ProjectCommands</name>
    <message>
        <source>Curator projects (*.curator)</source>
        <translation>Curator-Projekte (*.curator)</translation>
    </message>
    <message>
        <source>Making the sample…</source>
        <translation>Beispiel wird angelegt…</translation>
    </message>
    <message>
        <source>My project</source>
        <translation>Mein Projekt</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>The sample was cancelled. Nothing of it was kept.</source>
        <translation>Das Beispiel wurde abgebrochen. Nichts davon wurde behalten.</translation>
    </message>
    <message>
        <source>Where to put the sample</source>
        <translation>Wohin mit dem Beispiel</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Keep what stands between the marks</source>
        <translation>Behalten, was zwischen den Marken steht</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Write beside it</source>
        <translation>Daneben schreiben</translation>
    </message>
    <message>
        <source>{0} was edited since it was written, or was not written by this project. What is to become of it?</source>
        <translation>{0} wurde seit dem Schreiben bearbeitet oder nicht von diesem Projekt geschrieben. Was soll damit geschehen?</translation>
    </message>
</context>
<context>
    <name>QuoteForm</name>
    <message>
        <source>Date of the event</source>
        <translation>Datum des Ereignisses</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>New tag: {0}</source>
        <translation>Neues Schlagwort: {0}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>YYYY, YYYY-MM, YYYY-MM-DD</source>
        <translation>JJJJ, JJJJ-MM, JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>freiwillig</translation>
    </message>
    <message>
        <source>tags, with commas between them</source>
        <translation>Schlagwörter, durch Kommas getrennt</translation>
    </message>
</context>
<context>
    <name>QuotesHere</name>
    <message>
        <source>{0} here</source>
        <translation>{0} an dieser Stelle</translation>
    </message>
</context>
<context>
    <name>QuotesPane</name>
    <message>
        <source>Actor of {0}</source>
        <translation>Akteur für {0}</translation>
    </message>
    <message>
        <source>Claim of {0}</source>
        <translation>These für {0}</translation>
    </message>
    <message>
        <source>No quotes yet. Select words while reading and press Q.</source>
        <translation>Noch keine Zitate. Markieren Sie beim Lesen Wörter und drücken Sie Q.</translation>
    </message>
    <message>
        <source>No statement fits. Press Esc in the facets to show all.</source>
        <translation>Keine Aussage passt. Esc in den Facetten zeigt alle.</translation>
    </message>
    <message>
        <source>Put a tag on {0}</source>
        <translation>Schlagwort für {0}</translation>
    </message>
    <message>
        <source>Take a tag off {0}</source>
        <translation>Schlagwort nehmen: {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>ReadRoom</name>
    <message>
        <source>Show the list of sources</source>
        <translation>Die Liste der Quellen zeigen</translation>
    </message>
</context>
<context>
    <name>RedactionPanel</name>
    <message>
        <source>Everybody is named as they are. New masks replace actors by their role or a pseudonym, or leave out what they say, in whatever is exported.</source>
        <translation>Alle werden mit Namen genannt. Neue Masken ersetzen Akteure durch ihre Rolle oder ein Pseudonym, oder lassen weg, was sie sagen, in allem, was exportiert wird.</translation>
    </message>
    <message>
        <source>Mask an actor</source>
        <translation>Einen Akteur maskieren</translation>
    </message>
    <message>
        <source>Mask an actor, or a word</source>
        <translation>Einen Akteur oder ein Wort maskieren</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Masken</translation>
    </message>
    <message>
        <source>Masks of the briefing</source>
        <translation>Masken des Briefings</translation>
    </message>
    <message>
        <source>Masks {0}</source>
        <translation>Masken {0}</translation>
    </message>
    <message>
        <source>Name of the masks</source>
        <translation>Name der Masken</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Nobody is masked as yet. Type the name of an actor, or a word.</source>
        <translation>Noch ist niemand maskiert. Tippe den Namen eines Akteurs oder ein Wort.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removed: {0}</source>
        <translation>Entfernt: {0}</translation>
    </message>
    <message>
        <source>What they do to this briefing</source>
        <translation>Was sie an diesem Briefing tun</translation>
    </message>
    <message>
        <source>Word: {0}</source>
        <translation>Wort: {0}</translation>
    </message>
    <message>
        <source>nobody is masked</source>
        <translation>niemand ist maskiert</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Fetch</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>Fetch this from the network?</source>
        <translation>Dies aus dem Netz holen?</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Keep nothing</source>
        <translation>Nichts behalten</translation>
    </message>
    <message>
        <source>Keep what is in</source>
        <translation>Behalten, was da ist</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Liegen lassen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Reading… {0} of {1}</source>
        <translation>Lesen … {0} von {1}</translation>
    </message>
    <message>
        <source>Reading… {0} of {1} so far</source>
        <translation>Lesen … {0} von bisher {1}</translation>
    </message>
    <message>
        <source>Stop the import?</source>
        <translation>Den Import beenden?</translation>
    </message>
    <message>
        <source>There was nothing to import</source>
        <translation>Es gab nichts zu importieren</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>imported, perhaps a reprint</source>
        <translation>importiert, vielleicht Nachdruck</translation>
    </message>
    <message>
        <source>known</source>
        <translation>bekannt</translation>
    </message>
    <message>
        <source>new version</source>
        <translation>neue Fassung</translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation>{0} in der Sekunde</translation>
    </message>
    <message>
        <source>{0} came in so far. One undo takes back what is kept.</source>
        <translation>{0} sind bisher da. Was behalten wird, lässt sich mit einem Schritt zurücknehmen.</translation>
    </message>
    <message>
        <source>{0} could not be read</source>
        <translation>{0} nicht lesbar</translation>
    </message>
    <message>
        <source>{0} imported</source>
        <translation>{0} importiert</translation>
    </message>
    <message>
        <source>{0} imported that may be reprints</source>
        <translation>{0} importiert, vielleicht Nachdrucke</translation>
    </message>
    <message>
        <source>{0} kept as a new version</source>
        <translation>{0} als neue Fassung behalten</translation>
    </message>
    <message>
        <source>{0} known already</source>
        <translation>{0} schon bekannt</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>noch {0}</translation>
    </message>
    <message>
        <source>{0} will see that somebody asks for it.</source>
        <translation>{0} sieht dabei, dass jemand danach fragt.</translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>Back to the text</source>
        <translation>Zurück zum Text</translation>
    </message>
    <message>
        <source>How the quotes fare</source>
        <translation>Wie es den Zitaten ergeht</translation>
    </message>
    <message>
        <source>Keep the correction</source>
        <translation>Berichtigung behalten</translation>
    </message>
    <message>
        <source>No quote was taken from this source.</source>
        <translation>Aus dieser Quelle stammt kein Zitat.</translation>
    </message>
    <message>
        <source>Nothing is kept yet. One undo takes the correction back.</source>
        <translation>Noch ist nichts gespeichert. Einmal „Rückgängig“ nimmt die Berichtigung zurück.</translation>
    </message>
</context>
<context>
    <name>ReprintBoard</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Possible reprints</source>
        <translation>Mögliche Nachdrucke</translation>
    </message>
</context>
<context>
    <name>ReprintPanel</name>
    <message>
        <source>Looking for reprints…</source>
        <translation>Nachdrucke werden gesucht…</translation>
    </message>
    <message>
        <source>Looking for reprints… {0} %</source>
        <translation>Nachdrucke werden gesucht… {0} %</translation>
    </message>
    <message>
        <source>No source is much like another.</source>
        <translation>Keine Quelle gleicht einer anderen sehr.</translation>
    </message>
    <message>
        <source>Possible reprints: {0}</source>
        <translation>Mögliche Nachdrucke: {0}</translation>
    </message>
    <message>
        <source>Struck out is what only the first has, underlined only the second.</source>
        <translation>Durchgestrichen ist, was nur der erste Artikel hat, unterstrichen, was nur der zweite hat.</translation>
    </message>
    <message>
        <source>Where an article came in more than once, it is shown here.</source>
        <translation>Kommt ein Artikel mehrmals herein, steht er hier.</translation>
    </message>
</context>
<context>
    <name>Scales</name>
    <message>
        <source>ICD 203 (United States)</source>
        <translation>ICD 203 (Vereinigte Staaten)</translation>
    </message>
    <message>
        <source>PHIA (United Kingdom)</source>
        <translation>PHIA (Vereinigtes Königreich)</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>low</source>
        <translation>gering</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>mittel</translation>
    </message>
</context>
<context>
    <name>ScopeCard</name>
    <message>
        <source>All quotes of the project</source>
        <translation>Alle Zitate des Projekts</translation>
    </message>
    <message>
        <source>Scope: {0}</source>
        <translation>Umfang: {0}</translation>
    </message>
    <message>
        <source>change</source>
        <translation>ändern</translation>
    </message>
</context>
<context>
    <name>ScopePanel</name>
    <message>
        <source>Published since</source>
        <translation>Erschienen seit</translation>
    </message>
    <message>
        <source>Published until</source>
        <translation>Erschienen bis</translation>
    </message>
    <message>
        <source>What the briefing takes in</source>
        <translation>Was das Briefing umfasst</translation>
    </message>
    <message>
        <source>With these words</source>
        <translation>Mit diesen Worten</translation>
    </message>
    <message>
        <source>Words that the quotes have</source>
        <translation>Worte, die in den Zitaten stehen</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>Scopes</name>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>seit {0}</translation>
    </message>
    <message>
        <source>until {1}</source>
        <translation>bis {1}</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Actors in detail</source>
        <translation>Akteure im Einzelnen</translation>
    </message>
    <message>
        <source>Alternative readings</source>
        <translation>Andere Lesarten</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Bottom line</source>
        <translation>Fazit</translation>
    </message>
    <message>
        <source>Changes of position</source>
        <translation>Wechsel der Haltung</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Claims in detail</source>
        <translation>Behauptungen im Einzelnen</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Key judgements</source>
        <translation>Kernurteile</translation>
    </message>
    <message>
        <source>Key questions</source>
        <translation>Kernfragen</translation>
    </message>
    <message>
        <source>Points of agreement</source>
        <translation>Einigkeit</translation>
    </message>
    <message>
        <source>Points of contention</source>
        <translation>Streitpunkte</translation>
    </message>
    <message>
        <source>Single-source claims</source>
        <translation>Behauptungen aus einer Quelle</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>Wer was sagt</translation>
    </message>
    <message>
        <source>to write</source>
        <translation>zu schreiben</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Change who is masked</source>
        <translation>Ändern, wer maskiert wird</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Vermerk</translation>
    </message>
    <message>
        <source>Look at the template, or change it</source>
        <translation>Die Vorlage ansehen oder ändern</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Masken</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>nobody is masked</source>
        <translation>niemand ist maskiert</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>SourceCommands</name>
    <message>
        <source>Nothing else is unread here.</source>
        <translation>Sonst ist hier nichts ungelesen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {0} with {1}?</source>
        <translation>{0} entfernen, dazu {1}?</translation>
    </message>
    <message>
        <source>Remove {0}?</source>
        <translation>{0} entfernen?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Tags of {0}, put apart by commas</source>
        <translation>Schlagwörter von {0}, durch Kommas getrennt</translation>
    </message>
</context>
<context>
    <name>SourceEditor</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>For all {0}</source>
        <translation>Für alle {0}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>What is known of the source</source>
        <translation>Angaben zur Quelle</translation>
    </message>
    <message>
        <source>What is known of this source</source>
        <translation>Angaben zu dieser Quelle</translation>
    </message>
</context>
<context>
    <name>SourceListView</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>A, completely reliable</source>
        <translation>A, völlig verlässlich</translation>
    </message>
    <message>
        <source>B, usually reliable</source>
        <translation>B, meist verlässlich</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Nach Datum</translation>
    </message>
    <message>
        <source>By number of quotes</source>
        <translation>Nach Zahl der Zitate</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>Nach Medium</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Nach Stand</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>C, fairly reliable</source>
        <translation>C, einigermaßen verlässlich</translation>
    </message>
    <message>
        <source>D, not usually reliable</source>
        <translation>D, meist nicht verlässlich</translation>
    </message>
    <message>
        <source>E, unreliable</source>
        <translation>E, unverlässlich</translation>
    </message>
    <message>
        <source>F, cannot be judged</source>
        <translation>F, nicht zu beurteilen</translation>
    </message>
    <message>
        <source>Group by month</source>
        <translation>Nach Monat gruppieren</translation>
    </message>
    <message>
        <source>Group by outlet</source>
        <translation>Nach Medium gruppieren</translation>
    </message>
    <message>
        <source>In the order imported</source>
        <translation>In Importreihenfolge</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Ohne Gruppen</translation>
    </message>
    <message>
        <source>No outlet</source>
        <translation>Ohne Medium</translation>
    </message>
    <message>
        <source>Only what was reprinted</source>
        <translation>Nur mehrfach Gedrucktes</translation>
    </message>
    <message>
        <source>With reprints</source>
        <translation>Mit Nachdrucken</translation>
    </message>
    <message>
        <source>Without reprints</source>
        <translation>Ohne Nachdrucke</translation>
    </message>
    <message>
        <source>article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>angefangen</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>nicht eingestuft</translation>
    </message>
    <message>
        <source>other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>post</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>reprint</source>
        <translation>Nachdruck</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>beiseitegelegt</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>Stellungnahme</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>Mitschrift</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
</context>
<context>
    <name>SourcesPane</name>
    <message>
        <source>Drop articles here,
or press {0}.</source>
        <translation>Artikel hier fallen lassen
oder {0} drücken.</translation>
    </message>
    <message>
        <source>Filter the sources</source>
        <translation>Quellen filtern</translation>
    </message>
    <message>
        <source>Filter {0}</source>
        <translation>{0} filtern</translation>
    </message>
    <message>
        <source>No source holds these words.</source>
        <translation>Keine Quelle enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Files of this kind are kept, and not shown here.</source>
        <translation>Dateien dieser Art werden aufbewahrt, aber hier nicht gezeigt.</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Seite {0} von {1}</translation>
    </message>
    <message>
        <source>Saved page {0}</source>
        <translation>Gespeicherte Seite {0}</translation>
    </message>
</context>
<context>
    <name>Stances</name>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>opposes</source>
        <translation>lehnt ab</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>stimmt zu</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>unklar</translation>
    </message>
</context>
<context>
    <name>StatementForm</name>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Adressat</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>These</translation>
    </message>
    <message>
        <source>New actor: {0}</source>
        <translation>Neuer Akteur: {0}</translation>
    </message>
    <message>
        <source>New claim: {0}</source>
        <translation>Neue These: {0}</translation>
    </message>
    <message>
        <source>Quoted by</source>
        <translation>Zitiert von</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>found as {0}</source>
        <translation>gefunden als {0}</translation>
    </message>
    <message>
        <source>names, with ; between them</source>
        <translation>Namen, mit ; getrennt</translation>
    </message>
</context>
<context>
    <name>StatementsTable</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Aussagen</translation>
    </message>
</context>
<context>
    <name>StatusRow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel ({0})</source>
        <translation>Abbrechen ({0})</translation>
    </message>
</context>
<context>
    <name>Statuses</name>
    <message>
        <source>corroborated</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>umstritten</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>widerlegt</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>ungeprüft</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Done again: {0}</source>
        <translation>Wiederholt: {0}</translation>
    </message>
    <message>
        <source>Taken back: {0}</source>
        <translation>Zurückgenommen: {0}</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove this statement</source>
        <translation>Diese Aussage entfernen</translation>
    </message>
    <message>
        <source>Statement {0}: {1}</source>
        <translation>Aussage {0}: {1}</translation>
    </message>
</context>
<context>
    <name>Tagger</name>
    <message>
        <source>These words are kept already: this is their quote</source>
        <translation>Diese Worte sind schon aufgenommen: Das ist ihr Zitat</translation>
    </message>
</context>
<context>
    <name>TaggingPanel</name>
    <message>
        <source>Add statement</source>
        <translation>Weitere Aussage</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>What is said in the passage</source>
        <translation>Was in der Passage gesagt wird</translation>
    </message>
</context>
<context>
    <name>TemplatePanel</name>
    <message>
        <source>Duplicate to edit</source>
        <translation>Zum Bearbeiten duplizieren</translation>
    </message>
    <message>
        <source>Export the template</source>
        <translation>Vorlage exportieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Import a template</source>
        <translation>Eine Vorlage importieren</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removed: {0}</source>
        <translation>Entfernt: {0}</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Templates (*.md *.txt *.j2)</source>
        <translation>Vorlagen (*.md *.txt *.j2)</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Text der Vorlage</translation>
    </message>
    <message>
        <source>The template was written to {0}.</source>
        <translation>Die Vorlage wurde nach {0} geschrieben.</translation>
    </message>
    <message>
        <source>The template works.</source>
        <translation>Die Vorlage funktioniert.</translation>
    </message>
    <message>
        <source>This one ships with Curator. Duplicate it to change it.</source>
        <translation>Diese gehört zu Curator. Dupliziere sie, um sie zu ändern.</translation>
    </message>
    <message>
        <source>{0} (own)</source>
        <translation>{0} (eigene)</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Policy briefing, by claim</source>
        <translation>Politik-Briefing, nach Behauptung</translation>
    </message>
    <message>
        <source>Press review, by date</source>
        <translation>Presseschau, nach Datum</translation>
    </message>
    <message>
        <source>Profiles, by actor</source>
        <translation>Profile, nach Akteur</translation>
    </message>
    <message>
        <source>Summary on one page</source>
        <translation>Zusammenfassung auf einer Seite</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>Text to correct</source>
        <translation>Zu berichtigender Text</translation>
    </message>
</context>
<context>
    <name>TitleRow</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menü (F10)</translation>
    </message>
    <message>
        <source>can only be read</source>
        <translation>nur lesbar</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
</context>
<context>
    <name>Tongues</name>
    <message>
        <source>The language is chosen. Curator speaks it from its next start.</source>
        <translation>Die Sprache ist gewählt. Curator spricht sie ab dem nächsten Start.</translation>
    </message>
</context>
<context>
    <name>Translating</name>
    <message>
        <source>Choose a quote first: click on it, or go to its card with F6.</source>
        <translation>Wähle erst ein Zitat: klicke darauf, oder gehe mit F6 zu seiner Karte.</translation>
    </message>
</context>
<context>
    <name>TranslationPanel</name>
    <message>
        <source>Language, such as en or pt-BR</source>
        <translation>Sprache, wie en oder pt-BR</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The words in this language</source>
        <translation>Die Worte in dieser Sprache</translation>
    </message>
    <message>
        <source>Who translated it</source>
        <translation>Wer es übersetzt hat</translation>
    </message>
</context>
<context>
    <name>Turner</name>
    <message>
        <source>Further ›</source>
        <translation>Weiter ›</translation>
    </message>
    <message>
        <source>{0} to {1} %</source>
        <translation>{0} bis {1} %</translation>
    </message>
    <message>
        <source>{0} to {1} % of the briefing; the export has the whole.</source>
        <translation>{0} bis {1} % des Briefings; der Export hat das Ganze.</translation>
    </message>
    <message>
        <source>‹ Before</source>
        <translation>‹ Davor</translation>
    </message>
</context>
<context>
    <name>TypePanel</name>
    <message>
        <source>Font</source>
        <translation>Schriftart</translation>
    </message>
    <message>
        <source>Font: {0}</source>
        <translation>Schriftart: {0}</translation>
    </message>
    <message>
        <source>Leading</source>
        <translation>Zeilenabstand</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Type and width</source>
        <translation>Schrift und Breite</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>{0}: less</source>
        <translation>{0}: weniger</translation>
    </message>
    <message>
        <source>{0}: more</source>
        <translation>{0}: mehr</translation>
    </message>
</context>
<context>
    <name>Variables</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Steht für</translation>
    </message>
    <message>
        <source>What a template can name</source>
        <translation>Was eine Vorlage nennen kann</translation>
    </message>
</context>
<context>
    <name>Walker</name>
    <message>
        <source>Suggested: {0}, {1} quote: {2}</source>
        <translation>Vorschlag: {0}, Zitat ({1}): {2}</translation>
    </message>
    <message>
        <source>nobody certain</source>
        <translation>niemand Bestimmtes</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Opened last</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Or drop articles, a folder, a link or text here, or paste them.</source>
        <translation>Oder Artikel, einen Ordner, einen Link oder Text hier fallen lassen oder einfügen.</translation>
    </message>
    <message>
        <source>Read articles, keep quotes, say who said what, and write it up with proof.</source>
        <translation>Artikel lesen, Zitate behalten, festhalten, wer was sagte, und es belegt aufschreiben.</translation>
    </message>
    <message>
        <source>They begin a new project.</source>
        <translation>Damit beginnt ein neues Projekt.</translation>
    </message>
</context>
<context>
    <name>Writer</name>
    <message>
        <source>Write here. Markdown is kept as you write it.</source>
        <translation>Schreibe hier. Markdown bleibt, wie du es schreibst.</translation>
    </message>
</context>
</TS>
