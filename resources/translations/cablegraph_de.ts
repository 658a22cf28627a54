<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>Library file</source>
        <translation>Bibliotheksdatei</translation>
    </message>
    <message>
        <source>Text and languages</source>
        <translation>Text und Sprachen</translation>
    </message>
    <message>
        <source>Web pages and feeds</source>
        <translation>Webseiten und Feeds</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Office files and archives</source>
        <translation>Office-Dateien und Archive</translation>
    </message>
    <message>
        <source>Data files</source>
        <translation>Datendateien</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Fingerprints of articles</source>
        <translation>Fingerabdrücke von Artikeln</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Sprachmodell</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Schriften</translation>
    </message>
    <message>
        <source>Draws the news of diplomacy and security as a graph, and shows the sentence behind every node and line. Nothing you open leaves this computer.</source>
        <translation>Zeichnet Nachrichten aus Diplomatie und Sicherheit als Graph und zeigt hinter jedem Knoten und jeder Linie den Satz. Nichts, was Sie öffnen, verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>About Cablegraph</source>
        <translation>Über Cablegraph</translation>
    </message>
    <message>
        <source>&amp;Cablegraph</source>
        <translation>&amp;Cablegraph</translation>
    </message>
    <message>
        <source>&amp;Libraries</source>
        <translation>&amp;Bibliotheken</translation>
    </message>
    <message>
        <source>Sources of the data</source>
        <translation>Quellen der Daten</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Daten</translation>
    </message>
    <message>
        <source>L&amp;icence</source>
        <translation>L&amp;izenz</translation>
    </message>
</context>
<context>
    <name>ActionGroups</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Maus</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>“%1”</source>
        <comment>a quoted sentence</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>according to %1</source>
        <comment>a cited source</comment>
        <translation>laut %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentence, source</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source> [%1]</source>
        <comment>notes on a sentence</comment>
        <translation> [%1]</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>first and last date</comment>
        <translation>vom %1 bis %2</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>cablegraph: %1; try “cablegraph --help”
</source>
        <translation>cablegraph: %1; siehe „cablegraph --help“
</translation>
    </message>
    <message>
        <source>a size is written like 1600x1000: “%1”</source>
        <translation>eine Größe schreibt man wie 1600x1000: „%1“</translation>
    </message>
    <message>
        <source>only one library can be open in a window</source>
        <translation>in einem Fenster kann nur eine Bibliothek offen sein</translation>
    </message>
    <message>
        <source>Draw a picture (png, svg or pdf) without a window.</source>
        <translation>Ein Bild (png, svg oder pdf) ohne Fenster zeichnen.</translation>
    </message>
    <message>
        <source>Size of the picture in pixels, like 1600x1000.</source>
        <translation>Größe des Bildes in Pixeln, etwa 1600x1000.</translation>
    </message>
    <message>
        <source>Draws the news of diplomacy and security as a graph.</source>
        <translation>Zeichnet Nachrichten aus Diplomatie und Sicherheit als Graph.</translation>
    </message>
    <message>
        <source>Show this and exit.</source>
        <translation>Dies anzeigen und beenden.</translation>
    </message>
    <message>
        <source>A *.cablegraph file; your own library if none is named.</source>
        <translation>Eine Datei *.cablegraph; ohne Angabe Ihre eigene Bibliothek.</translation>
    </message>
    <message>
        <source>Articles (text, web pages, PDF, mail and more), or folders of them, to read.</source>
        <translation>Artikel (Text, Webseiten, PDF, E-Mail und mehr) oder Ordner davon, die gelesen werden.</translation>
    </message>
    <message>
        <source>--size goes with --export</source>
        <translation>--size gehört zu --export</translation>
    </message>
</context>
<context>
    <name>CompareLook</name>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Entfallen</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Unverändert</translation>
    </message>
</context>
<context>
    <name>ContestedClaims</name>
    <message>
        <source>%1 %2 %3 (contested)</source>
        <comment>node, relation, node</comment>
        <translation>%1 %2 %3 (strittig)</translation>
    </message>
    <message>
        <source>Asserted or alleged</source>
        <translation>Festgestellt oder behauptet</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Bestritten</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>sentences, articles</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>and %1 more: see all in the inspector</source>
        <translation>und %1 weitere: alle im Inspektor</translation>
    </message>
</context>
<context>
    <name>DisplayNames</name>
    <message>
        <source>%1 of</source>
        <comment>an office</comment>
        <translation>%1 von</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>visit, place</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>meeting, place</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>meeting, who met</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 to %3</source>
        <comment>visit, who came, place</comment>
        <translation>%1 in %3: %2</translation>
    </message>
    <message>
        <source>%1 of %2 in %3</source>
        <comment>meeting, who met, place</comment>
        <translation>%1 in %3: %2</translation>
    </message>
</context>
<context>
    <name>Dyads</name>
    <message>
        <source>Choose a point to see the sentences behind it.</source>
        <translation>Wählen Sie einen Punkt, um die Sätze dahinter zu sehen.</translation>
    </message>
    <message>
        <source>%1, dated by its article</source>
        <comment>score</comment>
        <translation>%1, datiert nach dem Artikel</translation>
    </message>
    <message>
        <source>and %1 more: copy the events as CSV to have them all</source>
        <translation>und %1 weitere: kopieren Sie die Ereignisse als CSV, um alle zu haben</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Check its name, or whether it was moved.</source>
        <translation>Prüfen Sie den Namen oder ob es verschoben wurde.</translation>
    </message>
    <message>
        <source>%1 is a folder or a device, not a file.</source>
        <translation>%1 ist ein Ordner oder ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>Choose the files inside it.</source>
        <translation>Wählen Sie die Dateien darin.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Choose another folder, or change its permissions.</source>
        <translation>Wählen Sie einen anderen Ordner, oder ändern Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>%1 could not be written: the disk is full.</source>
        <translation>%1 konnte nicht geschrieben werden: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>There is nothing to read in it.</source>
        <translation>Es gibt darin nichts zu lesen.</translation>
    </message>
    <message>
        <source>%1 is too large for one article.</source>
        <translation>%1 ist zu groß für einen Artikel.</translation>
    </message>
    <message>
        <source>Split it into single articles and open those.</source>
        <translation>Teilen Sie es in einzelne Artikel, und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>%1 is not text.</source>
        <translation>%1 ist kein Text.</translation>
    </message>
    <message>
        <source>Save the article as plain text and open that.</source>
        <translation>Speichern Sie den Artikel als reinen Text, und öffnen Sie diesen.</translation>
    </message>
    <message>
        <source>%1 is of a kind that Cablegraph does not read.</source>
        <translation>%1 ist von einer Art, die Cablegraph nicht liest.</translation>
    </message>
    <message>
        <source>Save it as plain text and open that.</source>
        <translation>Speichern Sie es als reinen Text, und öffnen Sie diesen.</translation>
    </message>
    <message>
        <source>%1 is a graph, not an article.</source>
        <translation>%1 ist ein Graph, kein Artikel.</translation>
    </message>
    <message>
        <source>Take it over with File &gt; Import Graph…</source>
        <translation>Übernehmen Sie ihn mit Datei &gt; Graphen importieren …</translation>
    </message>
    <message>
        <source>%1 breaks the rules of its format.</source>
        <translation>%1 verletzt die Regeln seines Formats.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Berichtigen Sie es, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 ist beschädigt.</translation>
    </message>
    <message>
        <source>Restore it from a backup copy.</source>
        <translation>Stellen Sie es aus einer Sicherungskopie wieder her.</translation>
    </message>
    <message>
        <source>%1 is not a Cablegraph library.</source>
        <translation>%1 ist keine Bibliothek von Cablegraph.</translation>
    </message>
    <message>
        <source>Choose a file that Cablegraph made (*.cablegraph).</source>
        <translation>Wählen Sie eine Datei, die Cablegraph gemacht hat (*.cablegraph).</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Cablegraph.</source>
        <translation>%1 wurde von einer neueren Version von Cablegraph geschrieben.</translation>
    </message>
    <message>
        <source>Update Cablegraph to open it.</source>
        <translation>Aktualisieren Sie Cablegraph, um es zu öffnen.</translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <translation>%1 wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Schließen Sie es dort, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Something went wrong inside Cablegraph with %1.</source>
        <translation>Bei %1 ging in Cablegraph selbst etwas schief.</translation>
    </message>
    <message>
        <source>Please report this.</source>
        <translation>Bitte melden Sie das.</translation>
    </message>
    <message>
        <source>The input</source>
        <translation>Die Eingabe</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Line %1 of %2</source>
        <translation>Zeile %1 von %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>what is wrong, and what exactly</comment>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Cablegraph libraries (*.cablegraph)</source>
        <translation>Bibliotheken von Cablegraph (*.cablegraph)</translation>
    </message>
    <message>
        <source>Open Articles</source>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <source>Articles (*.txt *.text *.md *.markdown *.html *.htm *.xhtml *.mhtml *.mht *.eml *.mbox *.rss *.atom *.xml *.pdf *.docx *.odt *.epub *.zip)</source>
        <translation>Artikel (*.txt *.text *.md *.markdown *.html *.htm *.xhtml *.mhtml *.mht *.eml *.mbox *.rss *.atom *.xml *.pdf *.docx *.odt *.epub *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Import Graph</source>
        <translation>Graphen importieren</translation>
    </message>
    <message>
        <source>Graphs (*.json *.jsonl *.graphml *.gexf *.csv *.tsv)</source>
        <translation>Graphen (*.json *.jsonl *.graphml *.gexf *.csv *.tsv)</translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation>Bibliothek öffnen</translation>
    </message>
    <message>
        <source>New Library</source>
        <translation>Neue Bibliothek</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Save Table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Durch Kommas getrennte Werte (*.csv)</translation>
    </message>
</context>
<context>
    <name>FilterSummary</name>
    <message>
        <source>about %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>named “%1”</source>
        <translation>mit Namen „%1“</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>only %1 claims</source>
        <translation>nur Aussagen: %1</translation>
    </message>
    <message>
        <source>dated</source>
        <translation>datiert</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>according to %1</source>
        <translation>laut %1</translation>
    </message>
    <message>
        <source>at least %1 % sure</source>
        <translation>mindestens %1 % sicher</translation>
    </message>
    <message>
        <source>cited at least twice</source>
        <translation>mindestens zweimal belegt</translation>
    </message>
    <message numerus="yes">
        <source>cited at least %n times</source>
        <translation>
            <numerusform>mindestens %n-mal belegt</numerusform>
            <numerusform>mindestens %n-mal belegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from at least %n sources</source>
        <translation>
            <numerusform>aus mindestens %n Quelle</numerusform>
            <numerusform>aus mindestens %n Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>with links</source>
        <translation>mit Verbindungen</translation>
    </message>
    <message numerus="yes">
        <source>with at least %n links</source>
        <translation>
            <numerusform>mit mindestens %n Verbindung</numerusform>
            <numerusform>mit mindestens %n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>without links</source>
        <translation>ohne Verbindungen</translation>
    </message>
    <message>
        <source>with at most one link</source>
        <translation>mit höchstens einer Verbindung</translation>
    </message>
    <message numerus="yes">
        <source>with at most %n links</source>
        <translation>
            <numerusform>mit höchstens %n Verbindung</numerusform>
            <numerusform>mit höchstens %n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>ohne %1</translation>
    </message>
    <message>
        <source>without %1 claims</source>
        <translation>ohne Aussagen: %1</translation>
    </message>
    <message>
        <source>not according to %1</source>
        <translation>nicht laut %1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a summary</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>something removed</source>
        <translation>etwas Entferntes</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>the article itself</source>
        <translation>der Artikel selbst</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Role</source>
        <translation>Amt</translation>
    </message>
    <message>
        <source>Acts for</source>
        <translation>Handelt für</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>not attributed to anyone</source>
        <translation>niemandem zugeschrieben</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Ländercode</translation>
    </message>
</context>
<context>
    <name>InspectorPage</name>
    <message>
        <source>Nothing is selected.</source>
        <translation>Nichts ist ausgewählt.</translation>
    </message>
    <message>
        <source>Click a node or a line of the graph, or a marked name in the article, to see what is said of it and the sentences that say so. Select several nodes to see what ties them.</source>
        <translation>Klicken Sie auf einen Knoten oder eine Linie des Graphen oder auf einen markierten Namen im Artikel, um zu sehen, was darüber gesagt wird und welche Sätze es sagen. Wählen Sie mehrere Knoten, um zu sehen, was sie verbindet.</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Auch</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>how often, in how many articles</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Genannt</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Ämter</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>through %1</source>
        <comment>a representative</comment>
        <translation>durch %1</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>undatiert</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>Bedrohungen</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 zeigen</translation>
    </message>
    <message>
        <source>Show %1 more of %2</source>
        <translation>%1 weitere von %2 zeigen</translation>
    </message>
    <message>
        <source>%1 %2 %3 (%4)</source>
        <comment>node, relation, node, standing</comment>
        <translation>%1 %2 %3 (%4)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the phrase of an edge</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1, %2 on the scale from −10 (conflict) to +10 (cooperation)</source>
        <comment>quad class, score</comment>
        <translation>%1, %2 auf der Skala von −10 (Konflikt) bis +10 (Kooperation)</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>Select at most %1 nodes to see what ties them.</source>
        <translation>Wählen Sie höchstens %1 Knoten, um zu sehen, was sie verbindet.</translation>
    </message>
    <message>
        <source>Nothing ties them directly: no line, no common neighbour and no meeting.</source>
        <translation>Nichts verbindet sie unmittelbar: keine Linie, kein gemeinsamer Nachbar und kein Treffen.</translation>
    </message>
    <message>
        <source>Lines among them</source>
        <translation>Linien zwischen ihnen</translation>
    </message>
    <message>
        <source>Meetings of several of them</source>
        <translation>Treffen von mehreren von ihnen</translation>
    </message>
    <message>
        <source>Common neighbours</source>
        <translation>Gemeinsame Nachbarn</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>node, relation, node</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>The article could not be read.</source>
        <translation>Der Artikel konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>according to %1</source>
        <comment>a cited source</comment>
        <translation>laut %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, date of an article</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>It goes by “%1”.</source>
        <comment>words of the article</comment>
        <translation>Es geht nach „%1“.</translation>
    </message>
    <message>
        <source>In the grammar of the sentence: %1.</source>
        <translation>In der Grammatik des Satzes: %1.</translation>
    </message>
    <message>
        <source>Confidence %1 %.</source>
        <translation>Sicherheit %1 %.</translation>
    </message>
    <message>
        <source>Rule “%1”, confidence %2 %.</source>
        <translation>Regel „%1“, Sicherheit %2 %.</translation>
    </message>
    <message>
        <source>1 sentence</source>
        <translation>1 Satz</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 Artikel</translation>
    </message>
    <message>
        <source>Rejected by you</source>
        <translation>Von Ihnen verworfen</translation>
    </message>
    <message>
        <source>✓ Confirmed by you</source>
        <translation>✓ Von Ihnen bestätigt</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>PathsPage</name>
    <message>
        <source>Show more of %1 paths</source>
        <translation>Mehr von %1 Pfaden zeigen</translation>
    </message>
    <message>
        <source>There are more paths; these are the first %1.</source>
        <translation>Es gibt mehr Pfade; dies sind die ersten %1.</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 Schritt</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 Schritte</translation>
    </message>
    <message>
        <source>The article cannot be read.</source>
        <translation>Der Artikel kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>according to %1</source>
        <translation>laut %1</translation>
    </message>
    <message>
        <source>1 more sentence</source>
        <translation>1 weiterer Satz</translation>
    </message>
    <message>
        <source>%1 more sentences</source>
        <translation>%1 weitere Sätze</translation>
    </message>
    <message>
        <source>1 more line between the two</source>
        <translation>1 weitere Linie zwischen beiden</translation>
    </message>
    <message>
        <source>%1 more lines between the two</source>
        <translation>%1 weitere Linien zwischen beiden</translation>
    </message>
    <message>
        <source>The shortest path takes %1 steps, more than the %2 that are allowed.</source>
        <translation>Der kürzeste Pfad braucht %1 Schritte, mehr als die erlaubten %2.</translation>
    </message>
    <message>
        <source>Allow %1 steps</source>
        <translation>%1 Schritte erlauben</translation>
    </message>
    <message>
        <source>No path leads from %1 to %2 in what is shown.</source>
        <translation>In dem, was gezeigt wird, führt kein Pfad von %1 zu %2.</translation>
    </message>
    <message>
        <source>Only lines in their direction were followed.</source>
        <translation>Nur Linien in ihrer Richtung wurden verfolgt.</translation>
    </message>
    <message>
        <source>Follow them both ways</source>
        <translation>In beide Richtungen verfolgen</translation>
    </message>
    <message>
        <source>Denied claims were left out.</source>
        <translation>Bestrittene Aussagen blieben außen vor.</translation>
    </message>
    <message>
        <source>Use them as well</source>
        <translation>Auch diese verwenden</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>State</source>
        <translation>Staat</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Amtsträger</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Bedrohung</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Staaten</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>Amtsträger</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>Bedrohungen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Cyber operations</source>
        <translation>Cyberoperationen</translation>
    </message>
    <message>
        <source>Illicit finance</source>
        <translation>Illegale Finanzen</translation>
    </message>
    <message>
        <source>Nuclear weapons</source>
        <translation>Kernwaffen</translation>
    </message>
    <message>
        <source>Missiles</source>
        <translation>Raketen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Weltraum</translation>
    </message>
    <message>
        <source>Arms transfers</source>
        <translation>Waffenlieferungen</translation>
    </message>
    <message>
        <source>Military action</source>
        <translation>Militärisches Vorgehen</translation>
    </message>
    <message>
        <source>Terrorism</source>
        <translation>Terrorismus</translation>
    </message>
    <message>
        <source>Coercion</source>
        <translation>Zwang</translation>
    </message>
    <message>
        <source>Territorial claims</source>
        <translation>Gebietsansprüche</translation>
    </message>
    <message>
        <source>Espionage</source>
        <translation>Spionage</translation>
    </message>
    <message>
        <source>Chemical and biological weapons</source>
        <translation>Chemische und biologische Waffen</translation>
    </message>
    <message>
        <source>Repression and crime</source>
        <translation>Unterdrückung und Verbrechen</translation>
    </message>
    <message>
        <source>Asserted</source>
        <translation>Festgestellt</translation>
    </message>
    <message>
        <source>Alleged</source>
        <translation>Behauptet</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Bestritten</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Cooperation in words</source>
        <translation>Kooperation in Worten</translation>
    </message>
    <message>
        <source>Cooperation in deeds</source>
        <translation>Kooperation in Taten</translation>
    </message>
    <message>
        <source>Conflict in words</source>
        <translation>Konflikt in Worten</translation>
    </message>
    <message>
        <source>Conflict in deeds</source>
        <translation>Konflikt in Taten</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>Strittig</translation>
    </message>
    <message>
        <source>The text says so in its own voice, or reports what a named source did or stated.</source>
        <translation>Der Text sagt es mit eigener Stimme oder berichtet, was eine genannte Quelle tat oder erklärte.</translation>
    </message>
    <message>
        <source>One side claims, suspects or reports it about another.</source>
        <translation>Eine Seite behauptet, vermutet oder berichtet es über eine andere.</translation>
    </message>
    <message>
        <source>The text reports that it is not so.</source>
        <translation>Der Text berichtet, dass es nicht so ist.</translation>
    </message>
    <message>
        <source>It has been announced, pledged, threatened or expected.</source>
        <translation>Es wurde angekündigt, zugesagt, angedroht oder wird erwartet.</translation>
    </message>
    <message>
        <source>Some sentences assert or allege it, others deny it.</source>
        <translation>Manche Sätze stellen es fest oder behaupten es, andere bestreiten es.</translation>
    </message>
    <message>
        <source>represents</source>
        <translation>vertritt</translation>
    </message>
    <message>
        <source>represented by</source>
        <translation>vertreten durch</translation>
    </message>
    <message>
        <source>located in</source>
        <translation>liegt in</translation>
    </message>
    <message>
        <source>location of</source>
        <translation>Lage von</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>includes</source>
        <translation>umfasst</translation>
    </message>
    <message>
        <source>attends</source>
        <translation>nimmt teil an</translation>
    </message>
    <message>
        <source>attended by</source>
        <translation>besucht von</translation>
    </message>
    <message>
        <source>hosts</source>
        <translation>richtet aus</translation>
    </message>
    <message>
        <source>hosted by</source>
        <translation>ausgerichtet von</translation>
    </message>
    <message>
        <source>chairs</source>
        <translation>leitet</translation>
    </message>
    <message>
        <source>chaired by</source>
        <translation>geleitet von</translation>
    </message>
    <message>
        <source>held in</source>
        <translation>findet statt in</translation>
    </message>
    <message>
        <source>venue of</source>
        <translation>Schauplatz von</translation>
    </message>
    <message>
        <source>discusses</source>
        <translation>behandelt</translation>
    </message>
    <message>
        <source>discussed at</source>
        <translation>behandelt bei</translation>
    </message>
    <message>
        <source>follows</source>
        <translation>folgt auf</translation>
    </message>
    <message>
        <source>followed by</source>
        <translation>gefolgt von</translation>
    </message>
    <message>
        <source>poses</source>
        <translation>geht aus von</translation>
    </message>
    <message>
        <source>posed by</source>
        <translation>ausgehend von</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>richtet sich gegen</translation>
    </message>
    <message>
        <source>targeted by</source>
        <translation>Ziel von</translation>
    </message>
    <message>
        <source>counters</source>
        <translation>wirkt entgegen</translation>
    </message>
    <message>
        <source>countered by</source>
        <translation>bekämpft durch</translation>
    </message>
    <message>
        <source>enables</source>
        <translation>ermöglicht</translation>
    </message>
    <message>
        <source>enabled by</source>
        <translation>ermöglicht durch</translation>
    </message>
    <message>
        <source>agrees with</source>
        <translation>stimmt überein mit</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>unterstützt</translation>
    </message>
    <message>
        <source>supported by</source>
        <translation>unterstützt von</translation>
    </message>
    <message>
        <source>concedes to</source>
        <translation>gibt nach gegenüber</translation>
    </message>
    <message>
        <source>receives concessions from</source>
        <translation>erhält Zugeständnisse von</translation>
    </message>
    <message>
        <source>cooperates with</source>
        <translation>arbeitet zusammen mit</translation>
    </message>
    <message>
        <source>aids</source>
        <translation>hilft</translation>
    </message>
    <message>
        <source>aided by</source>
        <translation>erhält Hilfe von</translation>
    </message>
    <message>
        <source>gives ground to</source>
        <translation>weicht zurück vor</translation>
    </message>
    <message>
        <source>gains ground from</source>
        <translation>gewinnt Boden gegenüber</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>bittet</translation>
    </message>
    <message>
        <source>asked by</source>
        <translation>gebeten von</translation>
    </message>
    <message>
        <source>accuses</source>
        <translation>beschuldigt</translation>
    </message>
    <message>
        <source>accused by</source>
        <translation>beschuldigt von</translation>
    </message>
    <message>
        <source>rejects</source>
        <translation>weist zurück</translation>
    </message>
    <message>
        <source>rejected by</source>
        <translation>zurückgewiesen von</translation>
    </message>
    <message>
        <source>threatens</source>
        <translation>bedroht</translation>
    </message>
    <message>
        <source>threatened by</source>
        <translation>bedroht von</translation>
    </message>
    <message>
        <source>protests against</source>
        <translation>protestiert gegen</translation>
    </message>
    <message>
        <source>faces protests by</source>
        <translation>Ziel von Protest von</translation>
    </message>
    <message>
        <source>sanctions</source>
        <translation>sanktioniert</translation>
    </message>
    <message>
        <source>sanctioned by</source>
        <translation>sanktioniert von</translation>
    </message>
    <message>
        <source>mobilizes against</source>
        <translation>mobilisiert gegen</translation>
    </message>
    <message>
        <source>faces mobilization by</source>
        <translation>steht Mobilmachung gegenüber von</translation>
    </message>
    <message>
        <source>coerces</source>
        <translation>nötigt</translation>
    </message>
    <message>
        <source>coerced by</source>
        <translation>genötigt von</translation>
    </message>
    <message>
        <source>attacks</source>
        <translation>greift an</translation>
    </message>
    <message>
        <source>attacked by</source>
        <translation>angegriffen von</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Click</source>
        <translation>Klick</translation>
    </message>
    <message>
        <source>Select a node or line and show its sentences</source>
        <translation>Einen Knoten oder eine Linie auswählen und die Sätze zeigen</translation>
    </message>
    <message>
        <source>Ctrl+Click or Shift+Click</source>
        <translation>Strg+Klick oder Umschalt+Klick</translation>
    </message>
    <message>
        <source>Add to the selection, or take from it</source>
        <translation>Zur Auswahl hinzufügen oder daraus entfernen</translation>
    </message>
    <message>
        <source>Drag a node</source>
        <translation>Einen Knoten ziehen</translation>
    </message>
    <message>
        <source>Move it, with everything selected</source>
        <translation>Ihn mit allem Ausgewählten bewegen</translation>
    </message>
    <message>
        <source>Drag the background</source>
        <translation>Den Hintergrund ziehen</translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation>Die Ansicht verschieben</translation>
    </message>
    <message>
        <source>Shift+Drag</source>
        <translation>Umschalt+Ziehen</translation>
    </message>
    <message>
        <source>Select everything in a rectangle</source>
        <translation>Alles in einem Rechteck auswählen</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>Zoom about the pointer</source>
        <translation>Um den Zeiger herum zoomen</translation>
    </message>
    <message>
        <source>Double-click the background</source>
        <translation>Doppelklick auf den Hintergrund</translation>
    </message>
    <message>
        <source>Fit everything into the view</source>
        <translation>Alles in die Ansicht einpassen</translation>
    </message>
    <message>
        <source>Arrow keys on the graph</source>
        <translation>Pfeiltasten auf dem Graphen</translation>
    </message>
    <message>
        <source>Go to the nearest node in that direction; Enter selects it</source>
        <translation>Zum nächsten Knoten in dieser Richtung gehen; Eingabe wählt ihn aus</translation>
    </message>
    <message>
        <source>On the graph</source>
        <translation>Auf dem Graphen</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>What all sentences come to: asserted, alleged, planned, denied or contested</source>
        <translation>Worauf alle Sätze hinauslaufen: festgestellt, behauptet, geplant, bestritten oder strittig</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Class of the relation between actors (PLOVER)</source>
        <translation>Klasse der Beziehung zwischen Akteuren (PLOVER)</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>From conflict (-10) to cooperation (+10), of relations between actors (PLOVER)</source>
        <translation>Von Konflikt (−10) bis Kooperation (+10), für Beziehungen zwischen Akteuren (PLOVER)</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Sentences that say it, or deny it</source>
        <translation>Sätze, die es sagen oder bestreiten</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Articles that say it, or deny it</source>
        <translation>Artikel, die es sagen oder bestreiten</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>When it happened first; where no date is told, that of the article</source>
        <translation>Wann es zuerst geschah; wo kein Datum genannt ist, das des Artikels</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>When it happened last; where no date is told, that of the article</source>
        <translation>Wann es zuletzt geschah; wo kein Datum genannt ist, das des Artikels</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>The words that say it</source>
        <translation>Die Worte, die es sagen</translation>
    </message>
    <message>
        <source>Whether the sentence asserts, alleges, denies or plans it</source>
        <translation>Ob der Satz es feststellt, behauptet, bestreitet oder plant</translation>
    </message>
    <message>
        <source>Cited</source>
        <translation>Zitiert</translation>
    </message>
    <message>
        <source>Who says so, if not the article itself</source>
        <translation>Wer es sagt, wenn nicht der Artikel selbst</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Wann es geschah</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Date of the article</source>
        <translation>Datum des Artikels</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>How sure the reading is, 0 to 1</source>
        <translation>Wie sicher die Lesart ist, 0 bis 1</translation>
    </message>
    <message>
        <source>Betweenness</source>
        <translation>Betweenness</translation>
    </message>
    <message>
        <source>How often the node lies on the shortest paths between two others, 0 to 1</source>
        <translation>Wie oft der Knoten auf den kürzesten Pfaden zwischen zwei anderen liegt, 0 bis 1</translation>
    </message>
    <message>
        <source>PageRank</source>
        <translation>PageRank</translation>
    </message>
    <message>
        <source>How often a reader who follows the lines in their direction comes by; all add up to 1</source>
        <translation>Wie oft ein Leser vorbeikommt, der den Linien in ihrer Richtung folgt; alle zusammen ergeben 1</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Gemeinschaft</translation>
    </message>
    <message>
        <source>Nodes that are joined more among themselves than to others; 1 is the largest community</source>
        <translation>Knoten, die untereinander stärker verbunden sind als mit anderen; 1 ist die größte Gemeinschaft</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Role or class</source>
        <translation>Amt oder Klasse</translation>
    </message>
    <message>
        <source>The role of an official, the type of a meeting, the class of a threat</source>
        <translation>Das Amt eines Amtsträgers, die Art eines Treffens, die Klasse einer Bedrohung</translation>
    </message>
    <message>
        <source>State or place</source>
        <translation>Staat oder Ort</translation>
    </message>
    <message>
        <source>Whom the node acts for, who poses the threat, where the meeting is held, in which state the place lies</source>
        <translation>Für wen der Knoten handelt, von wem die Bedrohung ausgeht, wo das Treffen stattfindet, in welchem Staat der Ort liegt</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>Number of links of the node</source>
        <translation>Zahl der Verbindungen des Knotens</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Links that lead to the node</source>
        <translation>Verbindungen, die zum Knoten führen</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Links that begin at the node</source>
        <translation>Verbindungen, die beim Knoten beginnen</translation>
    </message>
    <message>
        <source>Articles that speak of the node</source>
        <translation>Artikel, die vom Knoten sprechen</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Nennungen</translation>
    </message>
    <message>
        <source>Places that name the node</source>
        <translation>Stellen, die den Knoten nennen</translation>
    </message>
    <message>
        <source>Date of the first article</source>
        <translation>Datum des ersten Artikels</translation>
    </message>
    <message>
        <source>Date of the last article</source>
        <translation>Datum des letzten Artikels</translation>
    </message>
    <message>
        <source>%1 communities, modularity %2</source>
        <translation>%1 Gemeinschaften, Modularität %2</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>No date is given.</source>
        <translation>Kein Datum ist angegeben.</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>date, words of the article that give it</comment>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>node, relation, node</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>headline, date</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>TimelineLanes</name>
    <message>
        <source>Meetings</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>Bedrohungen</translation>
    </message>
    <message>
        <source>Cooperation in words</source>
        <translation>Kooperation in Worten</translation>
    </message>
    <message>
        <source>Cooperation in deeds</source>
        <translation>Kooperation in Taten</translation>
    </message>
    <message>
        <source>Conflict in words</source>
        <translation>Konflikt in Worten</translation>
    </message>
    <message>
        <source>Conflict in deeds</source>
        <translation>Konflikt in Taten</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>The verb says what one does to the other.</source>
        <translation>Das Verb sagt, was einer dem anderen tut.</translation>
    </message>
    <message>
        <source>A noun for an act says what one does to the other.</source>
        <translation>Ein Substantiv für eine Handlung sagt, was einer dem anderen tut.</translation>
    </message>
    <message>
        <source>A noun for an act, carried by a plain verb (“issued a warning”), says what one does to the other.</source>
        <translation>Ein Substantiv für eine Handlung, getragen von einem schlichten Verb (“issued a warning”), sagt, was einer dem anderen tut.</translation>
    </message>
    <message>
        <source>A speaker says what another must or should do: a request.</source>
        <translation>Ein Sprecher sagt, was ein anderer tun muss oder soll: eine Bitte.</translation>
    </message>
    <message>
        <source>A speaker says what must follow if another does something: a threat.</source>
        <translation>Jemand sagt, was folgen wird, wenn ein anderer etwas tut: eine Drohung.</translation>
    </message>
    <message>
        <source>Who was accused denies it, and with it the threat.</source>
        <translation>Der Beschuldigte bestreitet den Vorwurf und damit die Bedrohung.</translation>
    </message>
    <message>
        <source>A noun names a threat, and the words around it whose it is and whom it is against.</source>
        <translation>Ein Substantiv nennt eine Bedrohung, und die Worte darum, von wem sie ausgeht und gegen wen sie sich richtet.</translation>
    </message>
    <message>
        <source>A verb for an act that endangers names a threat, its doer and whom it is against.</source>
        <translation>Ein Verb für eine gefährdende Handlung nennt eine Bedrohung, wer sie verübt und gegen wen.</translation>
    </message>
    <message>
        <source>Words say that the one threat pays for or feeds the other.</source>
        <translation>Worte sagen, dass die eine Bedrohung die andere bezahlt oder nährt.</translation>
    </message>
    <message>
        <source>A verb of meeting or talking joins those who took part.</source>
        <translation>Ein Verb des Treffens oder Sprechens verbindet die, die teilnahmen.</translation>
    </message>
    <message>
        <source>A noun for a meeting stands with those who took part.</source>
        <translation>Ein Substantiv für ein Treffen steht bei denen, die teilnahmen.</translation>
    </message>
    <message>
        <source>A clause about a meeting already named says who took part.</source>
        <translation>Ein Satzteil über ein schon genanntes Treffen sagt, wer teilnahm.</translation>
    </message>
    <message>
        <source>The place is named with the meeting.</source>
        <translation>Der Ort wird mit dem Treffen genannt.</translation>
    </message>
    <message>
        <source>A verb of hosting says who received the others.</source>
        <translation>Ein Verb des Empfangens sagt, wer die anderen empfing.</translation>
    </message>
    <message>
        <source>A verb of leading or mediating says who was in the chair.</source>
        <translation>Ein Verb des Leitens oder Vermittelns sagt, wer den Vorsitz hatte.</translation>
    </message>
    <message>
        <source>A verb of taking part joins a party to a meeting already named.</source>
        <translation>Ein Verb des Teilnehmens verbindet eine Partei mit einem schon genannten Treffen.</translation>
    </message>
    <message>
        <source>Words say that the one meeting follows the other.</source>
        <translation>Worte sagen, dass das eine Treffen auf das andere folgt.</translation>
    </message>
    <message>
        <source>A verb of discussing or the words after “about” name a topic.</source>
        <translation>Ein Verb des Besprechens oder die Worte nach “about” nennen ein Thema.</translation>
    </message>
    <message>
        <source>The topic stands in the name of the meeting or beside it.</source>
        <translation>Das Thema steht im Namen des Treffens oder daneben.</translation>
    </message>
    <message>
        <source>A title before the name says for whom the person acts.</source>
        <translation>Ein Titel vor dem Namen sagt, für wen die Person handelt.</translation>
    </message>
    <message>
        <source>A description beside the name says for whom the person acts.</source>
        <translation>Eine Beschreibung neben dem Namen sagt, für wen die Person handelt.</translation>
    </message>
    <message>
        <source>The office is one that a state has; the state is the one last spoken of.</source>
        <translation>Das Amt ist eines, das ein Staat hat; der Staat ist der zuletzt genannte.</translation>
    </message>
    <message>
        <source>The person serves an office-holder and so acts for the same state.</source>
        <translation>Die Person dient einem Amtsträger und handelt so für denselben Staat.</translation>
    </message>
    <message>
        <source>Words say that the person represents it or leads its delegation.</source>
        <translation>Worte sagen, dass die Person es vertritt oder seine Delegation leitet.</translation>
    </message>
    <message>
        <source>The article does not name the office; the vocabulary of Cablegraph knows the person&apos;s.</source>
        <translation>Der Artikel nennt das Amt nicht; der Wortschatz von Cablegraph kennt das der Person.</translation>
    </message>
    <message>
        <source>The name of the body or the words before it say whose it is.</source>
        <translation>Der Name der Einrichtung oder die Worte davor sagen, wessen sie ist.</translation>
    </message>
    <message>
        <source>The title places the body within the other one.</source>
        <translation>Der Titel ordnet die Einrichtung der anderen unter.</translation>
    </message>
    <message>
        <source>Words such as “a member of” say to what it belongs.</source>
        <translation>Wörter wie „Mitglied von“ sagen, wozu es gehört.</translation>
    </message>
    <message>
        <source>Words such as “the armed wing of” say what it is a part of.</source>
        <translation>Wörter wie „der bewaffnete Arm von“ sagen, wovon es ein Teil ist.</translation>
    </message>
    <message>
        <source>The sentence lists the members.</source>
        <translation>Der Satz zählt die Mitglieder auf.</translation>
    </message>
    <message>
        <source>Words such as “based in” say where its seat is.</source>
        <translation>Worte wie “based in” sagen, wo der Sitz ist.</translation>
    </message>
    <message>
        <source>A description beside the name says where it belongs.</source>
        <translation>Eine Beschreibung neben dem Namen sagt, wohin es gehört.</translation>
    </message>
    <message>
        <source>The one place is named as lying in the other.</source>
        <translation>Der eine Ort wird als im anderen liegend genannt.</translation>
    </message>
    <message>
        <source>The one place is named as belonging to the other.</source>
        <translation>Der eine Ort wird als zum anderen gehörend genannt.</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>Subjekt</translation>
    </message>
    <message>
        <source>subject, as what is done to it</source>
        <translation>Subjekt, als das, dem etwas geschieht</translation>
    </message>
    <message>
        <source>subject clause</source>
        <translation>Subjektsatz</translation>
    </message>
    <message>
        <source>object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>indirect object</source>
        <translation>indirektes Objekt</translation>
    </message>
    <message>
        <source>complement</source>
        <translation>Ergänzung</translation>
    </message>
    <message>
        <source>doer</source>
        <translation>Handelnder</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>adjective</source>
        <translation>Adjektiv</translation>
    </message>
    <message>
        <source>noun before it</source>
        <translation>Substantiv davor</translation>
    </message>
    <message>
        <source>description beside it</source>
        <translation>Beschreibung daneben</translation>
    </message>
    <message>
        <source>partner (“and”, “or”)</source>
        <translation>Partner (“and”, “or”)</translation>
    </message>
    <message>
        <source>verb that completes it</source>
        <translation>Verb, das es ergänzt</translation>
    </message>
    <message>
        <source>clause that completes it</source>
        <translation>Satz, der es ergänzt</translation>
    </message>
    <message>
        <source>clause of circumstance</source>
        <translation>Umstandssatz</translation>
    </message>
    <message>
        <source>clause about it</source>
        <translation>Satz darüber</translation>
    </message>
    <message>
        <source>relative clause</source>
        <translation>Relativsatz</translation>
    </message>
    <message>
        <source>clause beside it</source>
        <translation>Satz daneben</translation>
    </message>
    <message>
        <source>adverb</source>
        <translation>Adverb</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>further part of the name</source>
        <translation>weiterer Teil des Namens</translation>
    </message>
    <message>
        <source>preposition</source>
        <translation>Präposition</translation>
    </message>
    <message>
        <source>dependent</source>
        <translation>Abhängiges</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a word of the article</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>, the %1 of %2</source>
        <comment>role, word</comment>
        <translation>, das ist %1 von %2</translation>
    </message>
    <message>
        <source>, whose %1 is %2</source>
        <comment>role, word</comment>
        <translation>, dessen %1 ist %2</translation>
    </message>
    <message>
        <source>, whose %1 with %2 is %3</source>
        <comment>role, preposition, word</comment>
        <translation>, dessen %1 mit %2 ist %3</translation>
    </message>
    <message>
        <source>%1 One of the two stands further down in its phrase.</source>
        <comment>reason</comment>
        <translation>%1 Einer von beiden steht tiefer in seinem Satzglied.</translation>
    </message>
    <message>
        <source>No rule was recorded for this sentence.</source>
        <translation>Für diesen Satz wurde keine Regel vermerkt.</translation>
    </message>
    <message>
        <source>A rule that this version of Cablegraph does not know.</source>
        <translation>Eine Regel, die diese Version von Cablegraph nicht kennt.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Briefing</source>
        <translation>Lagebericht</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Auf einen Blick</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Das Bild</translation>
    </message>
    <message>
        <source>Main actors</source>
        <translation>Hauptakteure</translation>
    </message>
    <message>
        <source>Meetings in order of time</source>
        <translation>Treffen in zeitlicher Folge</translation>
    </message>
    <message>
        <source>Threats, and who answers them</source>
        <translation>Bedrohungen und wer ihnen begegnet</translation>
    </message>
    <message>
        <source>Contested claims</source>
        <translation>Strittige Aussagen</translation>
    </message>
    <message>
        <source>Sources, word for word</source>
        <translation>Quellen im Wortlaut</translation>
    </message>
    <message>
        <source>Posed by</source>
        <translation>Ausgehend von</translation>
    </message>
    <message>
        <source>Directed against</source>
        <translation>Gerichtet gegen</translation>
    </message>
    <message>
        <source>Countered by</source>
        <translation>Bekämpft durch</translation>
    </message>
    <message>
        <source>Connected with</source>
        <translation>In Verbindung mit</translation>
    </message>
    <message>
        <source>Said of it</source>
        <translation>Darüber gesagt</translation>
    </message>
    <message>
        <source>cooperation</source>
        <translation>Kooperation</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>threat</source>
        <translation>Bedrohung</translation>
    </message>
    <message>
        <source>belongs to</source>
        <translation>gehört zu</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Behauptet</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Bestritten</translation>
    </message>
    <message>
        <source>Date not given</source>
        <translation>Datum nicht angegeben</translation>
    </message>
    <message>
        <source>the article itself</source>
        <translation>der Artikel selbst</translation>
    </message>
    <message>
        <source>according to</source>
        <translation>laut</translation>
    </message>
    <message>
        <source>The articles say nothing of this.</source>
        <translation>Die Artikel sagen darüber nichts.</translation>
    </message>
    <message>
        <source>No statement about others.</source>
        <translation>Keine Aussage über andere.</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Zurück zum Text</translation>
    </message>
    <message>
        <source>Made with Cablegraph from what the articles say. Each statement was found automatically and leads to its sentence: read that before you rely on it.</source>
        <translation>Mit Cablegraph aus dem erstellt, was die Artikel sagen. Jede Aussage wurde automatisch gefunden und führt zu ihrem Satz: Lesen Sie ihn, bevor Sie sich auf sie verlassen.</translation>
    </message>
    <message>
        <source>Articles: {}</source>
        <translation>Artikel: {}</translation>
    </message>
    <message>
        <source>{} more in the library</source>
        <translation>{} weitere in der Bibliothek</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>und {} weitere</translation>
    </message>
</context>
<context>
    <name>cablegraph::actions::ActionRegistry</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>cablegraph::canvas::ContextMenu</name>
    <message>
        <source>&amp;Expand</source>
        <translation>&amp;Ausklappen</translation>
    </message>
    <message>
        <source>&amp;All Neighbours (%1)</source>
        <translation>&amp;Alle Nachbarn (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>plural of a kind, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>C&amp;ollapse</source>
        <translation>&amp;Einklappen</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Aus&amp;blenden</translation>
    </message>
    <message>
        <source>&amp;Show Only This</source>
        <translation>&amp;Nur dies zeigen</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>An&amp;heften</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>&amp;Lösen</translation>
    </message>
    <message>
        <source>Select &amp;Neighbours</source>
        <translation>Nach&amp;barn auswählen</translation>
    </message>
    <message>
        <source>Zoom to Neigh&amp;bourhood</source>
        <translation>Auf &amp;Umgebung zoomen</translation>
    </message>
    <message>
        <source>&amp;Copy Name</source>
        <translation>Namen &amp;kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Alles aus&amp;wählen</translation>
    </message>
    <message>
        <source>&amp;Fit Graph</source>
        <translation>&amp;Graph einpassen</translation>
    </message>
    <message>
        <source>Sho&amp;w All Hidden</source>
        <translation>Ausgeblendete &amp;zeigen</translation>
    </message>
    <message>
        <source>Neighbours Follow a &amp;Dragged Node</source>
        <translation>Nachbarn folgen einem ge&amp;zogenen Knoten</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>&amp;Legende</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>Übersi&amp;cht</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;Untersuchen</translation>
    </message>
</context>
<context>
    <name>cablegraph::canvas::EmptyNote</name>
    <message>
        <source>No articles yet</source>
        <translation>Noch keine Artikel</translation>
    </message>
    <message>
        <source>Open news articles to see who met whom, who speaks for whom and who threatens whom. Every line leads to its sentence.</source>
        <translation>Öffnen Sie Nachrichtenartikel, um zu sehen, wer wen traf, wer für wen spricht und wer wen bedroht. Jede Linie führt zu ihrem Satz.</translation>
    </message>
    <message>
        <source>Nothing to draw yet</source>
        <translation>Noch nichts zu zeichnen</translation>
    </message>
    <message>
        <source>No states, officials, meetings or threats were found in these articles.</source>
        <translation>In diesen Artikeln wurden keine Staaten, Amtsträger, Treffen oder Bedrohungen gefunden.</translation>
    </message>
    <message>
        <source>Nothing passes the filter</source>
        <translation>Nichts passt zum Filter</translation>
    </message>
    <message>
        <source>Nothing in this library meets all its conditions.</source>
        <translation>Nichts in dieser Bibliothek erfüllt alle seine Bedingungen.</translation>
    </message>
    <message>
        <source>&lt;a href=&quot;clear&quot;&gt;Clear the filter&lt;/a&gt;, or go back to the one before (%1)</source>
        <translation>&lt;a href=&quot;clear&quot;&gt;Filter aufheben&lt;/a&gt; oder zum vorigen zurückgehen (%1)</translation>
    </message>
    <message>
        <source>Everything is hidden</source>
        <translation>Alles ist ausgeblendet</translation>
    </message>
    <message>
        <source>What the filter lets through was taken off the drawing.</source>
        <translation>Was der Filter durchlässt, wurde aus der Zeichnung genommen.</translation>
    </message>
    <message>
        <source>&lt;a href=&quot;show&quot;&gt;Show all hidden nodes&lt;/a&gt;</source>
        <translation>&lt;a href=&quot;show&quot;&gt;Alle ausgeblendeten Knoten zeigen&lt;/a&gt;</translation>
    </message>
    <message>
        <source>&lt;a href=&quot;open&quot;&gt;Open articles…&lt;/a&gt; (%1) or drop files here</source>
        <translation>&lt;a href=&quot;open&quot;&gt;Artikel öffnen …&lt;/a&gt; (%1) oder Dateien hierher ziehen</translation>
    </message>
    <message>
        <source>or look at the &lt;a href=&quot;samples&quot;&gt;sample articles&lt;/a&gt;</source>
        <translation>oder die &lt;a href=&quot;samples&quot;&gt;Beispielartikel&lt;/a&gt; ansehen</translation>
    </message>
</context>
<context>
    <name>cablegraph::canvas::GraphView</name>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden: Show All</source>
        <translation>
            <numerusform>%n ausgeblendet: alle zeigen</numerusform>
            <numerusform>%n ausgeblendet: alle zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the nodes again that were hidden or are not part of what you look at alone</source>
        <translation>Die Knoten wieder zeigen, die ausgeblendet wurden oder nicht zu dem gehören, was Sie allein ansehen</translation>
    </message>
</context>
<context>
    <name>cablegraph::canvas::Legend</name>
    <message>
        <source>Offices and places</source>
        <translation>Ämter und Orte</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>Bedrohungen</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>Kooperation</translation>
    </message>
</context>
<context>
    <name>cablegraph::canvas::Minimap</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>The whole graph: drag the frame to look elsewhere</source>
        <translation>Der ganze Graph: ziehen Sie den Rahmen, um anderswo hinzusehen</translation>
    </message>
</context>
<context>
    <name>cablegraph::canvas::ToolTip</name>
    <message numerus="yes">
        <source>%n relations</source>
        <translation>
            <numerusform>%n Beziehung</numerusform>
            <numerusform>%n Beziehungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences</source>
        <translation>
            <numerusform>%n Satz</numerusform>
            <numerusform>%n Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, kind, number of relations</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 %2 %3, %4, %5</source>
        <comment>source, relation, target, standing, number of sentences</comment>
        <translation>%1 %2 %3, %4, %5</translation>
    </message>
</context>
<context>
    <name>cablegraph::commands::ChangeVisibility</name>
    <message numerus="yes">
        <source>Hide %n Nodes</source>
        <translation>
            <numerusform>%n Knoten ausblenden</numerusform>
            <numerusform>%n Knoten ausblenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 ausblenden</translation>
    </message>
    <message numerus="yes">
        <source>Show Only %n Nodes</source>
        <translation>
            <numerusform>Nur %n Knoten zeigen</numerusform>
            <numerusform>Nur %n Knoten zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Only %1</source>
        <translation>Nur %1 zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Expand %n Nodes</source>
        <translation>
            <numerusform>%n Knoten ausklappen</numerusform>
            <numerusform>%n Knoten ausklappen</numerusform>
        </translation>
    </message>
    <message>
        <source>Expand %1</source>
        <translation>%1 ausklappen</translation>
    </message>
    <message numerus="yes">
        <source>Collapse %n Nodes</source>
        <translation>
            <numerusform>%n Knoten einklappen</numerusform>
            <numerusform>%n Knoten einklappen</numerusform>
        </translation>
    </message>
    <message>
        <source>Collapse %1</source>
        <translation>%1 einklappen</translation>
    </message>
    <message>
        <source>Show All Nodes</source>
        <translation>Alle Knoten zeigen</translation>
    </message>
</context>
<context>
    <name>cablegraph::commands::Correction</name>
    <message>
        <source>Merge %1 into %2</source>
        <translation>%1 mit %2 vereinen</translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation>%1 teilen</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Change Kind of %1 to %2</source>
        <translation>Art von %1 in %2 ändern</translation>
    </message>
    <message>
        <source>Change Role of %1 to %2</source>
        <translation>Amt von %1 in %2 ändern</translation>
    </message>
    <message>
        <source>Change Class of %1 to %2</source>
        <translation>Klasse von %1 in %2 ändern</translation>
    </message>
    <message>
        <source>Redirect %1</source>
        <translation>%1 umleiten</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Reject Evidence of %1</source>
        <translation>Beleg von %1 verwerfen</translation>
    </message>
    <message>
        <source>Confirm Evidence of %1</source>
        <translation>Beleg von %1 bestätigen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Mark %1 as Mention of %2</source>
        <translation>%1 als Nennung von %2 markieren</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>date</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Take Back “%1”</source>
        <translation>„%1“ zurücknehmen</translation>
    </message>
    <message>
        <source>Set Date of %1 to %2</source>
        <translation>Datum von %1 auf %2 setzen</translation>
    </message>
    <message>
        <source>Keep %1 and %2 Apart</source>
        <translation>%1 und %2 getrennt lassen</translation>
    </message>
</context>
<context>
    <name>cablegraph::commands::MoveNodes</name>
    <message numerus="yes">
        <source>Move %n Nodes</source>
        <translation>
            <numerusform>%n Knoten bewegen</numerusform>
            <numerusform>%n Knoten bewegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 bewegen</translation>
    </message>
    <message numerus="yes">
        <source>Pin %n Nodes</source>
        <translation>
            <numerusform>%n Knoten anheften</numerusform>
            <numerusform>%n Knoten anheften</numerusform>
        </translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation>%1 anheften</translation>
    </message>
    <message numerus="yes">
        <source>Unpin %n Nodes</source>
        <translation>
            <numerusform>%n Knoten lösen</numerusform>
            <numerusform>%n Knoten lösen</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpin %1</source>
        <translation>%1 lösen</translation>
    </message>
</context>
<context>
    <name>cablegraph::corrections::ArticleDateDialog</name>
    <message>
        <source>Set Article Date</source>
        <translation>Artikeldatum setzen</translation>
    </message>
    <message>
        <source>&amp;When did the article appear?</source>
        <translation>&amp;Wann erschien der Artikel?</translation>
    </message>
    <message>
        <source>2024-03-05, 2024-03 or 2024</source>
        <translation>2024-03-05, 2024-03 oder 2024</translation>
    </message>
    <message>
        <source>A day, a month or a year. Leave it empty if the date is not known.</source>
        <translation>Ein Tag, ein Monat oder ein Jahr. Lassen Sie es leer, wenn das Datum nicht bekannt ist.</translation>
    </message>
    <message>
        <source>%1. “On Saturday” and the like are read against it.</source>
        <translation>%1. “On Saturday” und Ähnliches wird danach gelesen.</translation>
    </message>
    <message>
        <source>No date: “on Saturday” and the like stay undated.</source>
        <translation>Kein Datum: “on Saturday” und Ähnliches bleibt undatiert.</translation>
    </message>
    <message>
        <source>This is no date such as 2024-03-05, 2024-03 or 2024.</source>
        <translation>Dies ist kein Datum wie 2024-03-05, 2024-03 oder 2024.</translation>
    </message>
</context>
<context>
    <name>cablegraph::corrections::Corrector</name>
    <message>
        <source>Merge</source>
        <translation>Vereinen</translation>
    </message>
    <message>
        <source>%1 is the same as:</source>
        <translation>%1 ist dasselbe wie:</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Vereinen</translation>
    </message>
    <message>
        <source>The selected nodes become:</source>
        <translation>Die ausgewählten Knoten werden zu:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Change Kind</source>
        <translation>Art ändern</translation>
    </message>
    <message>
        <source>%1 is a kind of:</source>
        <translation>%1 ist eine Art von:</translation>
    </message>
    <message>
        <source>Change Role</source>
        <translation>Amt ändern</translation>
    </message>
    <message>
        <source>Role of %1:</source>
        <translation>Amt von %1:</translation>
    </message>
    <message>
        <source>Change Class</source>
        <translation>Klasse ändern</translation>
    </message>
    <message>
        <source>Class of the threat:</source>
        <translation>Klasse der Bedrohung:</translation>
    </message>
    <message>
        <source>Redirect Source</source>
        <translation>Ausgangspunkt umleiten</translation>
    </message>
    <message>
        <source>Redirect Target</source>
        <translation>Ziel umleiten</translation>
    </message>
    <message>
        <source>The relation comes from:</source>
        <translation>Die Beziehung geht aus von:</translation>
    </message>
    <message>
        <source>The relation goes to:</source>
        <translation>Die Beziehung führt zu:</translation>
    </message>
    <message>
        <source>&amp;Redirect</source>
        <translation>&amp;Umleiten</translation>
    </message>
    <message>
        <source>Change Relation</source>
        <translation>Beziehung ändern</translation>
    </message>
    <message>
        <source>How %1 stands to %2:</source>
        <translation>Wie %1 zu %2 steht:</translation>
    </message>
    <message>
        <source>Add Node</source>
        <translation>Knoten hinzufügen</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Art:</translation>
    </message>
    <message>
        <source>Add Mention</source>
        <translation>Nennung hinzufügen</translation>
    </message>
    <message>
        <source>“%1” means:</source>
        <translation>„%1“ meint:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>“%1” is a kind of:</source>
        <translation>„%1“ ist eine Art von:</translation>
    </message>
</context>
<context>
    <name>cablegraph::corrections::HistoryDialog</name>
    <message>
        <source>Corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Filter corrections</source>
        <translation>Korrekturen filtern</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>No correction has these words.</source>
        <translation>Keine Korrektur enthält diese Wörter.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Staat</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>&amp;Let Hold Again</source>
        <translation>&amp;Wieder gelten lassen</translation>
    </message>
    <message>
        <source>You have corrected nothing yet. Edit &gt; Correct and the menus of nodes, lines and sentences change what was read; each change is listed here and can be taken back at any time.</source>
        <translation>Sie haben noch nichts korrigiert. Bearbeiten &gt; Korrigieren und die Menüs von Knoten, Linien und Sätzen ändern, was gelesen wurde; jede Änderung steht dann hier und lässt sich jederzeit zurücknehmen.</translation>
    </message>
</context>
<context>
    <name>cablegraph::corrections::NodeChooser</name>
    <message>
        <source>Find by name</source>
        <translation>Nach Namen suchen</translation>
    </message>
</context>
<context>
    <name>cablegraph::corrections::NodePortrait</name>
    <message>
        <source>Both get this name (Left and Right in the list)</source>
        <translation>Beide bekommen diesen Namen (Links und Rechts in der Liste)</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <comment>other names</comment>
        <translation>Auch: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, date of an article</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No sentence names it.</source>
        <translation>Kein Satz nennt es.</translation>
    </message>
</context>
<context>
    <name>cablegraph::corrections::RelationDialog</name>
    <message>
        <source>Add Relation</source>
        <translation>Beziehung hinzufügen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quoted sentence</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>&amp;Who:</source>
        <translation>&amp;Wer:</translation>
    </message>
    <message>
        <source>&amp;Relation:</source>
        <translation>&amp;Beziehung:</translation>
    </message>
    <message>
        <source>W&amp;hom:</source>
        <translation>W&amp;en:</translation>
    </message>
    <message>
        <source>The &amp;sentence:</source>
        <translation>Der &amp;Satz:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Ein anderer …</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Wer?</translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation>Wen?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Wählen</translation>
    </message>
</context>
<context>
    <name>cablegraph::corrections::SplitDialog</name>
    <message>
        <source>Added by you</source>
        <translation>Von Ihnen hinzugefügt</translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation>%1 teilen</translation>
    </message>
    <message>
        <source>Mark what is not the same %1. It becomes a node of its own, with its relations.</source>
        <translation>Markieren Sie, was nicht dasselbe %1 ist. Es wird ein eigener Knoten mit seinen Beziehungen.</translation>
    </message>
    <message>
        <source>What each article says</source>
        <translation>Was jeder Artikel sagt</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Teilen</translation>
    </message>
    <message>
        <source>%1 (here by: %2)</source>
        <translation>%1 (hier durch: %2)</translation>
    </message>
    <message>
        <source>just the same people</source>
        <translation>genau dieselben Personen</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>nichts anderes</translation>
    </message>
    <message>
        <source>the same state</source>
        <translation>derselbe Staat</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>derselbe Name</translation>
    </message>
    <message>
        <source>its abbreviation</source>
        <translation>seine Abkürzung</translation>
    </message>
    <message>
        <source>the same full name</source>
        <translation>derselbe volle Name</translation>
    </message>
    <message>
        <source>short name and whom they act for</source>
        <translation>kurzer Name und für wen sie handeln</translation>
    </message>
    <message>
        <source>short name and role</source>
        <translation>kurzer Name und Amt</translation>
    </message>
    <message>
        <source>proper name and year</source>
        <translation>Eigenname und Jahr</translation>
    </message>
    <message>
        <source>day and parties</source>
        <translation>Tag und Parteien</translation>
    </message>
    <message>
        <source>the same people at about the same time</source>
        <translation>dieselben Leute zu etwa derselben Zeit</translation>
    </message>
    <message>
        <source>class and source</source>
        <translation>Klasse und Quelle</translation>
    </message>
    <message>
        <source>your decision</source>
        <translation>Ihre Entscheidung</translation>
    </message>
</context>
<context>
    <name>cablegraph::corrections::SuggestionsDialog</name>
    <message>
        <source>Merge Suggestions</source>
        <translation>Vorschläge zum Vereinen</translation>
    </message>
    <message>
        <source>Nodes that may be one</source>
        <translation>Knoten, die dasselbe sein könnten</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Vereinen</translation>
    </message>
    <message>
        <source>Nothing in this library looks like a duplicate. What is one all the same you can select together and join with Edit &gt; Correct &gt; Merge.</source>
        <translation>Nichts in dieser Bibliothek sieht doppelt aus. Was dennoch dasselbe ist, können Sie zusammen auswählen und mit Bearbeiten &gt; Korrigieren &gt; Vereinen verbinden.</translation>
    </message>
    <message>
        <source>These may be one, the likeliest first. What you keep apart stays apart and is not suggested again.</source>
        <translation>Diese könnten dasselbe sein, die wahrscheinlichsten zuerst. Was Sie getrennt lassen, bleibt getrennt und wird nicht wieder vorgeschlagen.</translation>
    </message>
    <message>
        <source>They are one and get the name chosen (Return in the list)</source>
        <translation>Sie sind eins und bekommen den gewählten Namen (Eingabe in der Liste)</translation>
    </message>
    <message>
        <source>&amp;Keep Apart</source>
        <translation>&amp;Getrennt lassen</translation>
    </message>
    <message>
        <source>They are different and are not suggested again (Delete in the list)</source>
        <translation>Sie sind verschieden und werden nicht wieder vorgeschlagen (Entf in der Liste)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>Go on; they are suggested again (Space in the list)</source>
        <translation>Weiter; sie werden wieder vorgeschlagen (Leertaste in der Liste)</translation>
    </message>
    <message>
        <source>The library cannot be read at the moment.</source>
        <translation>Die Bibliothek kann im Augenblick nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Looking for nodes that may be one…</source>
        <translation>Knoten werden gesucht, die dasselbe sein könnten …</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>two names</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>This library is empty. When its articles call one and the same by two names, both are listed here with the reasons and the sentences.</source>
        <translation>Diese Bibliothek ist leer. Wenn ihre Artikel dasselbe unter zwei Namen nennen, stehen beide hier mit den Gründen und den Sätzen.</translation>
    </message>
    <message>
        <source>What speaks for it: %1.</source>
        <translation>Was dafür spricht: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>derselbe Name</translation>
    </message>
    <message>
        <source>one name is part of the other</source>
        <translation>ein Name ist Teil des anderen</translation>
    </message>
    <message>
        <source>the name is spelt alike</source>
        <translation>der Name ist ähnlich geschrieben</translation>
    </message>
    <message>
        <source>the same words in the name</source>
        <translation>dieselben Worte im Namen</translation>
    </message>
    <message>
        <source>one is the abbreviation of the other</source>
        <translation>einer ist die Abkürzung des anderen</translation>
    </message>
    <message>
        <source>the same surname</source>
        <translation>derselbe Nachname</translation>
    </message>
    <message>
        <source>the same role</source>
        <translation>dasselbe Amt</translation>
    </message>
    <message>
        <source>they act for the same side</source>
        <translation>sie handeln für dieselbe Seite</translation>
    </message>
    <message>
        <source>the same time</source>
        <translation>dieselbe Zeit</translation>
    </message>
    <message>
        <source>the same parties</source>
        <translation>dieselben Parteien</translation>
    </message>
    <message>
        <source>the same place</source>
        <translation>derselbe Ort</translation>
    </message>
    <message>
        <source>they are related to the same others</source>
        <translation>sie stehen mit denselben anderen in Beziehung</translation>
    </message>
</context>
<context>
    <name>cablegraph::help::Guide</name>
    <message>
        <source># User&apos;s Guide

The guide is missing from the program&apos;s data. Install Cablegraph again.</source>
        <translation># Handbuch

Das Handbuch fehlt in den Daten des Programms. Installieren Sie Cablegraph neu.</translation>
    </message>
    <message>
        <source>User&apos;s Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Text of the guide</source>
        <translation>Text des Handbuchs</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>Inhalt des Handbuchs</translation>
    </message>
    <message>
        <source>guide.md</source>
        <extracomment>The file of the guide in this language; leave it as it is where there is none.</extracomment>
        <translation>guide_de.md</translation>
    </message>
</context>
<context>
    <name>cablegraph::help::Tour</name>
    <message>
        <source>Short tour</source>
        <translation>Kurzer Rundgang</translation>
    </message>
    <message>
        <source>&amp;End Tour</source>
        <translation>Rundgang &amp;beenden</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
</context>
<context>
    <name>cablegraph::jobs::JobBar</name>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>Analysieren</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Arranging</source>
        <translation>Anordnen</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Measuring the graph</source>
        <translation>Den Graphen vermessen</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>%1… %2 %</source>
        <translation>%1 … %2 %</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 von %3</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop this work; what is done already stays</source>
        <translation>Diese Arbeit anhalten; was schon getan ist, bleibt</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Arbeitet …</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Hält an …</translation>
    </message>
</context>
<context>
    <name>cablegraph::mainwindow::DockTitle</name>
    <message>
        <source>Close this panel; the View menu brings it back</source>
        <translation>Dieses Feld schließen; das Menü Ansicht bringt es zurück</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
</context>
<context>
    <name>cablegraph::mainwindow::ExportBriefingDialog</name>
    <message>
        <source>The &amp;whole library</source>
        <translation>Die &amp;ganze Bibliothek</translation>
    </message>
    <message>
        <source>What is &amp;shown</source>
        <translation>Was gezeigt &amp;wird</translation>
    </message>
    <message>
        <source>&amp;PDF, for print</source>
        <translation>&amp;PDF, zum Drucken</translation>
    </message>
    <message>
        <source>&amp;HTML, for any browser</source>
        <translation>&amp;HTML, für jeden Browser</translation>
    </message>
    <message>
        <source>Export Briefing</source>
        <translation>Lagebericht exportieren</translation>
    </message>
    <message>
        <source>The selected &amp;node</source>
        <translation>Der ausgewählte &amp;Knoten</translation>
    </message>
    <message>
        <source>The selected &amp;node, %1</source>
        <translation>Der ausgewählte &amp;Knoten, %1</translation>
    </message>
    <message>
        <source>briefing</source>
        <comment>file name</comment>
        <translation>lagebericht</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>Date&amp;i:</translation>
    </message>
    <message>
        <source>The picture, the main actors, meetings in order of time, threats with who poses and who counters them, and contested claims with both sides; each statement with its sentence, article and date.</source>
        <translation>Das Bild, die Hauptakteure, Treffen in zeitlicher Folge, Bedrohungen mit denen, von denen sie ausgehen und die ihnen begegnen, und strittige Aussagen mit beiden Seiten; jede Aussage mit Satz, Artikel und Datum.</translation>
    </message>
    <message>
        <source>The file name must end in .pdf or .html.</source>
        <translation>Der Dateiname muss auf .pdf oder .html enden.</translation>
    </message>
    <message>
        <source>Briefings (*.pdf *.html)</source>
        <translation>Lageberichte (*.pdf *.html)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>cablegraph::mainwindow::ExportDataDialog</name>
    <message>
        <source>Cablegraph JSON</source>
        <translation>Cablegraph-JSON</translation>
    </message>
    <message>
        <source>Cablegraph JSON on one line, with texts</source>
        <translation>Cablegraph-JSON in einer Zeile, mit Texten</translation>
    </message>
    <message>
        <source>GraphML for Gephi and Cytoscape</source>
        <translation>GraphML für Gephi und Cytoscape</translation>
    </message>
    <message>
        <source>GraphML for yEd</source>
        <translation>GraphML für yEd</translation>
    </message>
    <message>
        <source>GEXF for Gephi</source>
        <translation>GEXF für Gephi</translation>
    </message>
    <message>
        <source>XGMML for Cytoscape</source>
        <translation>XGMML für Cytoscape</translation>
    </message>
    <message>
        <source>DOT for Graphviz</source>
        <translation>DOT für Graphviz</translation>
    </message>
    <message>
        <source>Table of links with their sentences</source>
        <translation>Tabelle der Verbindungen mit ihren Sätzen</translation>
    </message>
    <message>
        <source>Table of nodes</source>
        <translation>Tabelle der Knoten</translation>
    </message>
    <message>
        <source>Table of links, one row each</source>
        <translation>Tabelle der Verbindungen, je eine Zeile</translation>
    </message>
    <message>
        <source>STIX 2.1 bundle</source>
        <translation>STIX-2.1-Bündel</translation>
    </message>
    <message>
        <source>STIX 2.1 bundle, standard relationships only</source>
        <translation>STIX-2.1-Bündel, nur Standardbeziehungen</translation>
    </message>
    <message>
        <source>FollowTheMoney for Aleph</source>
        <translation>FollowTheMoney für Aleph</translation>
    </message>
    <message>
        <source>Web annotations of the sentences</source>
        <translation>Web-Annotationen der Sätze</translation>
    </message>
    <message>
        <source>Cypher for Neo4j</source>
        <translation>Cypher für Neo4j</translation>
    </message>
    <message>
        <source>nodes without a link</source>
        <translation>Knoten ohne Verbindung</translation>
    </message>
    <message>
        <source>links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>places on the drawing</source>
        <translation>Orte in der Zeichnung</translation>
    </message>
    <message>
        <source>other names</source>
        <translation>andere Namen</translation>
    </message>
    <message>
        <source>dates of what happened</source>
        <translation>Daten des Geschehens</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>the exact place of the words in the article</source>
        <translation>die genaue Stelle der Worte im Artikel</translation>
    </message>
    <message>
        <source>whether it is asserted, alleged, denied or planned</source>
        <translation>ob es festgestellt, behauptet, bestritten oder geplant ist</translation>
    </message>
    <message>
        <source>who is cited</source>
        <translation>wer angeführt wird</translation>
    </message>
    <message>
        <source>the whole texts of the articles</source>
        <translation>die ganzen Texte der Artikel</translation>
    </message>
    <message>
        <source>This format carries everything.</source>
        <translation>Dieses Format überträgt alles.</translation>
    </message>
    <message>
        <source>Not carried: %1.</source>
        <translation>Nicht übertragen: %1.</translation>
    </message>
    <message>
        <source>The &amp;whole library</source>
        <translation>Die &amp;ganze Bibliothek</translation>
    </message>
    <message>
        <source>Only what is &amp;shown</source>
        <translation>Nur was gezeigt &amp;wird</translation>
    </message>
    <message>
        <source>Export Data</source>
        <translation>Daten exportieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>Date&amp;i:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>cablegraph::mainwindow::GraphTasks</name>
    <message>
        <source>Arrange Again</source>
        <translation>Neu anordnen</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportiert nach %1</translation>
    </message>
</context>
<context>
    <name>cablegraph::mainwindow::LibraryController</name>
    <message>
        <source>There is no text to read in what was copied.</source>
        <translation>In dem, was kopiert wurde, ist kein Text zum Lesen.</translation>
    </message>
    <message>
        <source>Articles added: %1</source>
        <translation>Artikel hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Already in the library: %1</source>
        <translation>Schon in der Bibliothek: %1</translation>
    </message>
    <message>
        <source>%1 of %2 articles could not be read.</source>
        <translation>%1 von %2 Artikeln konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>One article is not in English (%1). It can be read and searched, but nothing is drawn from it.</source>
        <translation>Ein Artikel ist nicht auf Englisch (%1). Er kann gelesen und durchsucht werden, aber nichts wird daraus gezeichnet.</translation>
    </message>
    <message>
        <source>%1 articles are not in English (%2). They can be read and searched, but nothing is drawn from them.</source>
        <translation>%1 Artikel sind nicht auf Englisch (%2). Sie können gelesen und durchsucht werden, aber nichts wird daraus gezeichnet.</translation>
    </message>
    <message>
        <source>“%1” is no longer there. The text stays in the library.</source>
        <translation>„%1“ ist nicht mehr da. Der Text bleibt in der Bibliothek.</translation>
    </message>
    <message>
        <source>This article was not read from a file (%1). The text in the library is all there is.</source>
        <translation>Dieser Artikel wurde nicht aus einer Datei gelesen (%1). Der Text in der Bibliothek ist alles, was es gibt.</translation>
    </message>
    <message>
        <source>These are sample articles with invented events. Open your own with File &gt; Open Articles…, or drop them on the window.</source>
        <translation>Dies sind Beispielartikel mit erfundenen Ereignissen. Öffnen Sie eigene mit Datei &gt; Artikel öffnen … oder ziehen Sie sie auf das Fenster.</translation>
    </message>
    <message>
        <source>Show Me &amp;Around</source>
        <translation>&amp;Rundgang zeigen</translation>
    </message>
    <message>
        <source>&amp;Remove Samples</source>
        <translation>&amp;Beispiele entfernen</translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>„%1“ entfernt.</translation>
    </message>
    <message>
        <source>Removed %1 articles.</source>
        <translation>%1 Artikel entfernt.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>The sample articles are missing. Install Cablegraph again.</source>
        <translation>Die Beispielartikel fehlen. Installieren Sie Cablegraph neu.</translation>
    </message>
    <message>
        <source>There is no library to put articles in. Make one with File &gt; New Library…</source>
        <translation>Es gibt keine Bibliothek für Artikel. Legen Sie eine an mit Datei &gt; Neue Bibliothek …</translation>
    </message>
    <message>
        <source>“%1” is write-protected and cannot take or give up articles. Open or make another library first.</source>
        <translation>„%1“ ist schreibgeschützt und kann keine Artikel aufnehmen oder abgeben. Öffnen oder erstellen Sie zuerst eine andere Bibliothek.</translation>
    </message>
    <message>
        <source>Another window changed this library. It is shown as it is now.</source>
        <translation>Ein anderes Fenster hat diese Bibliothek geändert. Sie wird gezeigt, wie sie jetzt ist.</translation>
    </message>
    <message>
        <source>Another window changed this library meanwhile, so this could not be done. The library is shown as it is now.</source>
        <translation>Ein anderes Fenster hat diese Bibliothek inzwischen geändert, deshalb ging dies nicht. Die Bibliothek wird gezeigt, wie sie jetzt ist.</translation>
    </message>
    <message>
        <source>Graphs are read from Cablegraph&apos;s JSON, GraphML, GEXF and CSV; a table needs a first row with Source and Target, or with Id and Label.</source>
        <translation>Graphen werden aus Cablegraph-JSON, GraphML, GEXF und CSV gelesen; eine Tabelle braucht eine erste Zeile mit Source und Target oder mit Id und Label.</translation>
    </message>
    <message>
        <source>The library has all of %1 already.</source>
        <translation>Die Bibliothek hat schon alles aus %1.</translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <translation>%1 importiert.</translation>
    </message>
</context>
<context>
    <name>cablegraph::mainwindow::LibraryOpener</name>
    <message>
        <source>“%1” is write-protected: you can look at it, but not add or remove articles. To do that, open or make another library.</source>
        <translation>„%1“ ist schreibgeschützt: Sie können sie ansehen, aber keine Artikel hinzufügen oder entfernen. Öffnen oder erstellen Sie dafür eine andere Bibliothek.</translation>
    </message>
    <message>
        <source>Articles are kept only until you close this window. To keep them, make a library in a folder of your own with File &gt; New Library…</source>
        <translation>Artikel werden nur behalten, bis Sie dieses Fenster schließen. Um sie zu behalten, legen Sie eine Bibliothek in einem eigenen Ordner an mit Datei &gt; Neue Bibliothek …</translation>
    </message>
    <message>
        <source>&amp;Make It</source>
        <translation>&amp;Anlegen</translation>
    </message>
    <message>
        <source>&amp;Open It</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>cablegraph::mainwindow::LibraryUpkeep</name>
    <message>
        <source>Today&apos;s copy of the library could not be made. %1</source>
        <translation>Die heutige Kopie der Bibliothek konnte nicht angelegt werden. %1</translation>
    </message>
    <message>
        <source>The library is whole: nothing is missing or damaged.</source>
        <translation>Die Bibliothek ist heil: nichts fehlt, nichts ist beschädigt.</translation>
    </message>
    <message>
        <source>The library is damaged. Go on with one of the dated copies beside it, and read newer articles again.</source>
        <translation>Die Bibliothek ist beschädigt. Machen Sie mit einer der datierten Kopien daneben weiter und lesen Sie neuere Artikel noch einmal.</translation>
    </message>
    <message>
        <source>Compacted the library: %1 saved</source>
        <translation>Bibliothek verdichtet: %1 gespart</translation>
    </message>
    <message>
        <source>Articles read again: %1</source>
        <translation>Noch einmal gelesene Artikel: %1</translation>
    </message>
    <message>
        <source>Articles added: %1  ·  Corrections taken over: %2</source>
        <translation>Artikel hinzugefügt: %1  ·  Korrekturen übernommen: %2</translation>
    </message>
</context>
<context>
    <name>cablegraph::mainwindow::MainWindow</name>
    <message>
        <source>The graph</source>
        <translation>Der Graph</translation>
    </message>
    <message>
        <source>States, officials, organizations, meetings and threats, and what ties them. Click on a node or a line to ask why it is there. Drag to move, turn the wheel to zoom; the legend explains shapes, colours and patterns.</source>
        <translation>Staaten, Amtsträger, Organisationen, Treffen und Bedrohungen und was sie verbindet. Klicken Sie auf einen Knoten oder eine Linie, um zu fragen, warum sie da sind. Ziehen verschiebt, das Mausrad zoomt; die Legende erklärt Formen, Farben und Muster.</translation>
    </message>
    <message>
        <source>Why it is so</source>
        <translation>Warum es so ist</translation>
    </message>
    <message>
        <source>The inspector lists every sentence behind what you selected, who is cited for it, and whether it is asserted, alleged, denied or planned. A click on a sentence goes to its place in the article.</source>
        <translation>Der Inspektor zeigt jeden Satz hinter Ihrer Auswahl, wer dafür zitiert wird und ob es festgestellt, behauptet, bestritten oder geplant ist. Ein Klick auf einen Satz führt zu seiner Stelle im Artikel.</translation>
    </message>
    <message>
        <source>The article</source>
        <translation>Der Artikel</translation>
    </message>
    <message>
        <source>The text as it was read, with the sentences of your selection marked. Click on a marked name to select its node.</source>
        <translation>Der Text, wie er gelesen wurde, mit den Sätzen Ihrer Auswahl markiert. Klicken Sie auf einen markierten Namen, um seinen Knoten auszuwählen.</translation>
    </message>
    <message>
        <source>Less at a time</source>
        <translation>Weniger auf einmal</translation>
    </message>
    <message>
        <source>Filters keep what you ask for: kinds, threats, states, claims, sources and dates. Each choice says how much it stands for.</source>
        <translation>Filter behalten, wonach Sie fragen: Arten, Bedrohungen, Staaten, Aussagen, Quellen und Daten. Jede Wahl sagt, für wie viel sie steht.</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Jetzt Sie</translation>
    </message>
    <message>
        <source>Open your own articles from the File menu, or drop them on the window. Edit &gt; Correct mends what was misread, File &gt; Export takes pictures and data along. F1 opens the guide.</source>
        <translation>Öffnen Sie eigene Artikel über das Menü Datei oder ziehen Sie sie auf das Fenster. Bearbeiten &gt; Korrigieren bessert aus, was falsch gelesen wurde; Datei &gt; Exportieren nimmt Bilder und Daten mit. F1 öffnet das Handbuch.</translation>
    </message>
    <message>
        <source>dropped text</source>
        <translation>hereingezogener Text</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Show or hide the list of articles</source>
        <translation>Die Liste der Artikel zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Article Text</source>
        <translation>Artikeltext</translation>
    </message>
    <message>
        <source>Show or hide the text of the article</source>
        <translation>Den Text des Artikels zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Show or hide what is known of the selection</source>
        <translation>Zeigen oder verbergen, was über die Auswahl bekannt ist</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Show or hide the search for names and sentences</source>
        <translation>Die Suche nach Namen und Sätzen zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Choose what is shown of the graph</source>
        <translation>Wählen, was vom Graphen gezeigt wird</translation>
    </message>
    <message>
        <source>This node is filtered out or hidden, so it is not on the drawing.</source>
        <translation>Dieser Knoten ist ausgefiltert oder ausgeblendet und deshalb nicht auf der Zeichnung.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>List nodes, links and sentences</source>
        <translation>Knoten, Verbindungen und Sätze auflisten</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <source>Find how two nodes hang together</source>
        <translation>Herausfinden, wie zwei Knoten zusammenhängen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Show when things happened, and filter the graph by days</source>
        <translation>Zeigen, wann etwas geschah, und den Graphen nach Tagen filtern</translation>
    </message>
    <message>
        <source>Contested Claims</source>
        <translation>Strittige Aussagen</translation>
    </message>
    <message>
        <source>List what some assert and others deny, both sides beside each other</source>
        <translation>Auflisten, was die einen feststellen und die anderen bestreiten, beide Seiten nebeneinander</translation>
    </message>
    <message>
        <source>Dyads</source>
        <translation>Dyaden</translation>
    </message>
    <message>
        <source>Show how two states dealt with each other, month by month</source>
        <translation>Zeigen, wie zwei Staaten Monat für Monat miteinander umgingen</translation>
    </message>
    <message>
        <source>Cablegraph</source>
        <translation>Cablegraph</translation>
    </message>
    <message>
        <source>%1 — Cablegraph</source>
        <translation>%1 – Cablegraph</translation>
    </message>
    <message>
        <source>Articles: %1  ·  Nodes: %2  ·  Links: %3</source>
        <translation>Artikel: %1  ·  Knoten: %2  ·  Verbindungen: %3</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Show what is new, gone and changed between two filters, two days or two libraries</source>
        <translation>Zeigen, was zwischen zwei Filtern, Tagen oder Bibliotheken neu, entfallen und geändert ist</translation>
    </message>
</context>
<context>
    <name>cablegraph::mainwindow::MeasureLook</name>
    <message>
        <source>Betweenness</source>
        <translation>Betweenness</translation>
    </message>
    <message>
        <source>PageRank</source>
        <translation>PageRank</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Gemeinschaften</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Grad</translation>
    </message>
</context>
<context>
    <name>cablegraph::mainwindow::RecentMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Nothing Opened Yet</source>
        <translation>Noch nichts geöffnet</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (fehlt)</translation>
    </message>
</context>
<context>
    <name>cablegraph::mainwindow::WindowActions</name>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Vereinen …</translation>
    </message>
    <message>
        <source>Say that what is selected is the same as something else</source>
        <translation>Sagen, dass das Ausgewählte dasselbe ist wie etwas anderes</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>&amp;Teilen …</translation>
    </message>
    <message>
        <source>Say that some articles mean something else by this name</source>
        <translation>Sagen, dass manche Artikel mit diesem Namen etwas anderes meinen</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>Give what is selected another name</source>
        <translation>Dem Ausgewählten einen anderen Namen geben</translation>
    </message>
    <message>
        <source>Change &amp;Kind…</source>
        <translation>A&amp;rt ändern …</translation>
    </message>
    <message>
        <source>Say that what is selected is of another kind</source>
        <translation>Sagen, dass das Ausgewählte von anderer Art ist</translation>
    </message>
    <message>
        <source>Change &amp;Role…</source>
        <translation>A&amp;mt ändern …</translation>
    </message>
    <message>
        <source>Give the person selected another role</source>
        <translation>Der ausgewählten Person ein anderes Amt geben</translation>
    </message>
    <message>
        <source>Change &amp;Class…</source>
        <translation>&amp;Klasse ändern …</translation>
    </message>
    <message>
        <source>Put the threat selected into another class</source>
        <translation>Die ausgewählte Bedrohung einer anderen Klasse zuordnen</translation>
    </message>
    <message>
        <source>Redirect S&amp;ource…</source>
        <translation>&amp;Ausgangspunkt umleiten …</translation>
    </message>
    <message>
        <source>Let the relation selected come from somewhere else</source>
        <translation>Die ausgewählte Beziehung anderswo beginnen lassen</translation>
    </message>
    <message>
        <source>Redirect &amp;Target…</source>
        <translation>&amp;Ziel umleiten …</translation>
    </message>
    <message>
        <source>Let the relation selected go somewhere else</source>
        <translation>Die ausgewählte Beziehung anderswo enden lassen</translation>
    </message>
    <message>
        <source>Change R&amp;elation…</source>
        <translation>&amp;Beziehung ändern …</translation>
    </message>
    <message>
        <source>Make another relation of the one selected</source>
        <translation>Aus der ausgewählten Beziehung eine andere machen</translation>
    </message>
    <message>
        <source>&amp;Delete Relation</source>
        <translation>Beziehung &amp;löschen</translation>
    </message>
    <message>
        <source>Say that the sentences do not say so</source>
        <translation>Sagen, dass die Sätze das nicht sagen</translation>
    </message>
    <message>
        <source>&amp;Add Node…</source>
        <translation>Knoten &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Put something into the graph that no article names so</source>
        <translation>Etwas in den Graphen setzen, das kein Artikel so nennt</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>&amp;Korrigieren</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <source>Search names and sentences</source>
        <translation>Namen und Sätze suchen</translation>
    </message>
    <message>
        <source>&amp;Back to Previous Filter</source>
        <translation>&amp;Zurück zum vorigen Filter</translation>
    </message>
    <message>
        <source>Look through the filter before this one again</source>
        <translation>Wieder durch den Filter vor diesem sehen</translation>
    </message>
    <message>
        <source>Forw&amp;ard to Next Filter</source>
        <translation>&amp;Vor zum nächsten Filter</translation>
    </message>
    <message>
        <source>Look through the filter again that came after this one</source>
        <translation>Wieder durch den Filter sehen, der auf diesen folgte</translation>
    </message>
    <message>
        <source>&amp;Clear Filter</source>
        <translation>Filter &amp;aufheben</translation>
    </message>
    <message>
        <source>Show everything that the filter hides</source>
        <translation>Alles zeigen, was der Filter verbirgt</translation>
    </message>
    <message>
        <source>&amp;Expand</source>
        <translation>&amp;Ausklappen</translation>
    </message>
    <message>
        <source>Show the hidden neighbours of what is selected</source>
        <translation>Die verborgenen Nachbarn des Ausgewählten zeigen</translation>
    </message>
    <message>
        <source>C&amp;ollapse</source>
        <translation>&amp;Einklappen</translation>
    </message>
    <message>
        <source>Hide the neighbours that hang on what is selected alone</source>
        <translation>Die Nachbarn verbergen, die nur am Ausgewählten hängen</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Aus&amp;blenden</translation>
    </message>
    <message>
        <source>Take what is selected off the drawing</source>
        <translation>Das Ausgewählte aus der Zeichnung nehmen</translation>
    </message>
    <message>
        <source>Show &amp;Only Selection</source>
        <translation>&amp;Nur die Auswahl zeigen</translation>
    </message>
    <message>
        <source>Look at what is selected alone</source>
        <translation>Das Ausgewählte allein ansehen</translation>
    </message>
    <message>
        <source>Sho&amp;w All Hidden</source>
        <translation>&amp;Ausgeblendete zeigen</translation>
    </message>
    <message>
        <source>Show every node again</source>
        <translation>Wieder jeden Knoten zeigen</translation>
    </message>
    <message>
        <source>Neighbours &amp;Follow a Dragged Node</source>
        <translation>Nachbarn &amp;folgen einem gezogenen Knoten</translation>
    </message>
    <message>
        <source>Let springs move the neighbourhood (Space on the graph)</source>
        <translation>Federn die Umgebung bewegen lassen (Leertaste auf dem Graphen)</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>Übersi&amp;cht</translation>
    </message>
    <message>
        <source>Show the whole graph in a corner while only a part is in view</source>
        <translation>Den ganzen Graphen in einer Ecke zeigen, wenn nur ein Teil zu sehen ist</translation>
    </message>
    <message>
        <source>P&amp;an</source>
        <translation>&amp;Verschieben</translation>
    </message>
    <message>
        <source>A drag on the empty sheet moves it</source>
        <translation>Ziehen auf dem leeren Blatt verschiebt es</translation>
    </message>
    <message>
        <source>&amp;Rectangle</source>
        <translation>&amp;Rechteck</translation>
    </message>
    <message>
        <source>A drag selects what lies in a rectangle (Shift+drag)</source>
        <translation>Ziehen wählt aus, was in einem Rechteck liegt (Umschalt+Ziehen)</translation>
    </message>
    <message>
        <source>&amp;Lasso</source>
        <translation>&amp;Lasso</translation>
    </message>
    <message>
        <source>A drag selects what it goes round (Alt+drag)</source>
        <translation>Ziehen wählt aus, was es umfährt (Alt+Ziehen)</translation>
    </message>
    <message>
        <source>User&apos;s &amp;Guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>Read how to use Cablegraph</source>
        <translation>Lesen, wie man Cablegraph benutzt</translation>
    </message>
    <message>
        <source>Short &amp;Tour</source>
        <translation>Kurzer &amp;Rundgang</translation>
    </message>
    <message>
        <source>Be shown what is where, in five steps</source>
        <translation>In fünf Schritten zeigen lassen, was wo ist</translation>
    </message>
    <message>
        <source>&amp;Sample Articles</source>
        <translation>&amp;Beispielartikel</translation>
    </message>
    <message>
        <source>Read the sample articles into the library</source>
        <translation>Die Beispielartikel in die Bibliothek lesen</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>Click on anything to be told what it is for</source>
        <translation>Auf etwas klicken und erfahren, wozu es da ist</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>List keys and what the mouse does</source>
        <translation>Tasten auflisten und was die Maus tut</translation>
    </message>
    <message>
        <source>&amp;About Cablegraph</source>
        <translation>&amp;Über Cablegraph</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Version und Lizenzen</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>&amp;Ordner öffnen …</translation>
    </message>
    <message>
        <source>Read all articles in a folder and those below it</source>
        <translation>Alle Artikel in einem Ordner und darunter lesen</translation>
    </message>
    <message>
        <source>New Article from &amp;Clipboard</source>
        <translation>Neuer Artikel aus der &amp;Zwischenablage</translation>
    </message>
    <message>
        <source>Read the text or web page that was copied last as an article</source>
        <translation>Den zuletzt kopierten Text oder die Webseite als Artikel lesen</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>Open Ori&amp;ginal</source>
        <translation>Ori&amp;ginal öffnen</translation>
    </message>
    <message>
        <source>Open the file or page that the shown article was read from, in the program that is meant for it</source>
        <translation>Die Datei oder Seite, aus der der gezeigte Artikel stammt, in dem Programm öffnen, das dafür gedacht ist</translation>
    </message>
    <message>
        <source>&amp;Watch a Folder…</source>
        <translation>Einen Ordner be&amp;obachten …</translation>
    </message>
    <message>
        <source>Read articles as they come into a folder</source>
        <translation>Artikel lesen, sobald sie in einen Ordner kommen</translation>
    </message>
    <message>
        <source>&amp;Same for All</source>
        <translation>&amp;Gleich für alle</translation>
    </message>
    <message>
        <source>Draw all nodes in one size</source>
        <translation>Alle Knoten in einer Größe zeichnen</translation>
    </message>
    <message>
        <source>&amp;Degree</source>
        <translation>Gra&amp;d</translation>
    </message>
    <message>
        <source>Draw nodes with many lines larger</source>
        <translation>Knoten mit vielen Linien größer zeichnen</translation>
    </message>
    <message>
        <source>&amp;Betweenness</source>
        <translation>&amp;Betweenness</translation>
    </message>
    <message>
        <source>Draw nodes larger that lie between many others</source>
        <translation>Knoten größer zeichnen, die zwischen vielen anderen liegen</translation>
    </message>
    <message>
        <source>&amp;PageRank</source>
        <translation>&amp;PageRank</translation>
    </message>
    <message>
        <source>Draw nodes larger that important ones lead to</source>
        <translation>Knoten größer zeichnen, zu denen wichtige führen</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>Colour nodes by what they are</source>
        <translation>Knoten nach dem färben, was sie sind</translation>
    </message>
    <message>
        <source>&amp;Community</source>
        <translation>Ge&amp;meinschaft</translation>
    </message>
    <message>
        <source>One colour for nodes that are joined among themselves</source>
        <translation>Eine Farbe für Knoten, die untereinander verbunden sind</translation>
    </message>
    <message>
        <source>Colour nodes by their number of lines</source>
        <translation>Knoten nach der Zahl ihrer Linien färben</translation>
    </message>
    <message>
        <source>Colour nodes by how many others they lie between</source>
        <translation>Knoten danach färben, wie viele andere sie verbinden</translation>
    </message>
    <message>
        <source>Colour nodes by how important those are that lead to them</source>
        <translation>Knoten danach färben, wie wichtig die sind, die zu ihnen führen</translation>
    </message>
    <message>
        <source>Select Within &amp;Two Steps</source>
        <translation>In &amp;zwei Schritten auswählen</translation>
    </message>
    <message>
        <source>Select the selected nodes&apos; neighbours and theirs</source>
        <translation>Die Nachbarn der ausgewählten Knoten und deren Nachbarn auswählen</translation>
    </message>
    <message>
        <source>Select Within T&amp;hree Steps</source>
        <translation>In &amp;drei Schritten auswählen</translation>
    </message>
    <message>
        <source>Select everything that is three lines or less from the selected nodes</source>
        <translation>Alles auswählen, was höchstens drei Linien von den ausgewählten Knoten entfernt ist</translation>
    </message>
    <message>
        <source>&amp;Find Paths Between Two Nodes</source>
        <translation>&amp;Pfade zwischen zwei Knoten finden</translation>
    </message>
    <message>
        <source>Show how the two selected nodes hang together</source>
        <translation>Zeigen, wie die zwei ausgewählten Knoten zusammenhängen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>Choose how the program looks, reads and is reached by keys</source>
        <translation>Wählen, wie das Programm aussieht, liest und über Tasten erreicht wird</translation>
    </message>
    <message>
        <source>Choose the colours of the window</source>
        <translation>Die Farben des Fensters wählen</translation>
    </message>
    <message>
        <source>Follow the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Open Articles…</source>
        <translation>Artikel ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Read articles into the library and draw them</source>
        <translation>Artikel in die Bibliothek lesen und zeichnen</translation>
    </message>
    <message>
        <source>&amp;New Library…</source>
        <translation>&amp;Neue Bibliothek …</translation>
    </message>
    <message>
        <source>Make an empty library file and open it</source>
        <translation>Eine leere Bibliotheksdatei anlegen und öffnen</translation>
    </message>
    <message>
        <source>Open &amp;Library…</source>
        <translation>&amp;Bibliothek öffnen …</translation>
    </message>
    <message>
        <source>Open another library file</source>
        <translation>Eine andere Bibliotheksdatei öffnen</translation>
    </message>
    <message>
        <source>I&amp;mport Library…</source>
        <translation>Bibliothek i&amp;mportieren …</translation>
    </message>
    <message>
        <source>Take over the articles and corrections of another library</source>
        <translation>Artikel und Korrekturen einer anderen Bibliothek übernehmen</translation>
    </message>
    <message>
        <source>&amp;Verify Library</source>
        <translation>Bibliothek &amp;prüfen</translation>
    </message>
    <message>
        <source>Look through the whole file for damage</source>
        <translation>Die ganze Datei auf Schäden durchsehen</translation>
    </message>
    <message>
        <source>&amp;Compact Library</source>
        <translation>Bibliothek &amp;verdichten</translation>
    </message>
    <message>
        <source>Give back the room that removed articles left</source>
        <translation>Den Platz zurückgeben, den entfernte Artikel ließen</translation>
    </message>
    <message>
        <source>Export &amp;Image…</source>
        <translation>B&amp;ild exportieren …</translation>
    </message>
    <message>
        <source>Write the graph as PNG, SVG or PDF</source>
        <translation>Den Graphen als PNG, SVG oder PDF schreiben</translation>
    </message>
    <message>
        <source>Export &amp;Data…</source>
        <translation>&amp;Daten exportieren …</translation>
    </message>
    <message>
        <source>Write the graph with its sentences for other programs</source>
        <translation>Den Graphen mit seinen Sätzen für andere Programme schreiben</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the window and end the program</source>
        <translation>Das Fenster schließen und das Programm beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Die zurückgenommene Änderung noch einmal machen</translation>
    </message>
    <message>
        <source>Copy with C&amp;itation</source>
        <translation>Mit &amp;Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>Copy the sentences about what is selected, each with its source</source>
        <translation>Die Sätze über das Ausgewählte kopieren, jeden mit seiner Quelle</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Alles aus&amp;wählen</translation>
    </message>
    <message>
        <source>Select every node</source>
        <translation>Jeden Knoten auswählen</translation>
    </message>
    <message>
        <source>Select &amp;None</source>
        <translation>&amp;Nichts auswählen</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Nichts auswählen</translation>
    </message>
    <message>
        <source>Ne&amp;xt Mention</source>
        <translation>Nä&amp;chste Nennung</translation>
    </message>
    <message>
        <source>Go to the next place that names what is selected</source>
        <translation>Zur nächsten Stelle gehen, die das Ausgewählte nennt</translation>
    </message>
    <message>
        <source>&amp;Previous Mention</source>
        <translation>&amp;Vorige Nennung</translation>
    </message>
    <message>
        <source>Go to the place before that names what is selected</source>
        <translation>Zur vorigen Stelle gehen, die das Ausgewählte nennt</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Show the graph larger</source>
        <translation>Den Graphen größer zeigen</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Show the graph smaller</source>
        <translation>Den Graphen kleiner zeigen</translation>
    </message>
    <message>
        <source>&amp;Fit All</source>
        <translation>Alles &amp;einpassen</translation>
    </message>
    <message>
        <source>Show the whole graph</source>
        <translation>Den ganzen Graphen zeigen</translation>
    </message>
    <message>
        <source>Fit &amp;Selection</source>
        <translation>Au&amp;swahl einpassen</translation>
    </message>
    <message>
        <source>Show what is selected as large as it fits</source>
        <translation>Das Ausgewählte so groß zeigen, wie es passt</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>&amp;Legende</translation>
    </message>
    <message>
        <source>Explain shapes, colours and line patterns</source>
        <translation>Formen, Farben und Linienmuster erklären</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Den ganzen Bildschirm nutzen</translation>
    </message>
    <message>
        <source>&amp;Reset Window Layout</source>
        <translation>Fenster &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Put all panels back where they were at first</source>
        <translation>Alle Felder dorthin setzen, wo sie zuerst waren</translation>
    </message>
    <message>
        <source>&amp;Arrange Again</source>
        <translation>Neu &amp;anordnen</translation>
    </message>
    <message>
        <source>Arrange all nodes anew as they were arranged last, except the pinned ones</source>
        <translation>Alle Knoten außer den angehefteten so neu anordnen, wie sie zuletzt angeordnet wurden</translation>
    </message>
    <message>
        <source>Select &amp;Neighbours</source>
        <translation>Nach&amp;barn auswählen</translation>
    </message>
    <message>
        <source>Add everything joined to what is selected</source>
        <translation>Alles hinzufügen, was mit dem Ausgewählten verbunden ist</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>An&amp;heften</translation>
    </message>
    <message>
        <source>Keep the selected nodes where they are when the graph is arranged</source>
        <translation>Die ausgewählten Knoten lassen, wo sie sind, wenn der Graph angeordnet wird</translation>
    </message>
    <message>
        <source>Arrange %1</source>
        <translation>Anordnen: %1</translation>
    </message>
    <message>
        <source>By &amp;Force</source>
        <translation>Nach &amp;Kräften</translation>
    </message>
    <message>
        <source>Joined nodes near each other, others apart</source>
        <translation>Verbundene Knoten nah beieinander, andere voneinander entfernt</translation>
    </message>
    <message>
        <source>In &amp;Rings by Kind</source>
        <translation>In &amp;Ringen nach Art</translation>
    </message>
    <message>
        <source>States inmost, a ring around them for each other kind</source>
        <translation>Staaten innen, um sie ein Ring für jede andere Art</translation>
    </message>
    <message>
        <source>In &amp;Columns by Kind</source>
        <translation>In &amp;Spalten nach Art</translation>
    </message>
    <message>
        <source>A column for each kind of node</source>
        <translation>Eine Spalte für jede Art von Knoten</translation>
    </message>
    <message>
        <source>By &amp;Time</source>
        <translation>Nach &amp;Zeit</translation>
    </message>
    <message>
        <source>From left to right by date, a lane for each kind of node</source>
        <translation>Von links nach rechts nach Datum, eine Bahn für jede Art von Knoten</translation>
    </message>
    <message>
        <source>On the &amp;Map</source>
        <translation>Auf der &amp;Karte</translation>
    </message>
    <message>
        <source>States where they lie in the world, everything else around them</source>
        <translation>Staaten, wo sie in der Welt liegen, alles andere um sie herum</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Graph</source>
        <translation>&amp;Graph</translation>
    </message>
    <message>
        <source>A&amp;rrange</source>
        <translation>A&amp;nordnen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Si&amp;ze by</source>
        <translation>&amp;Größe nach</translation>
    </message>
    <message>
        <source>&amp;Colour by</source>
        <translation>&amp;Farbe nach</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>Main Tool Bar</source>
        <translation>Hauptwerkzeugleiste</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Lö&amp;sen</translation>
    </message>
    <message>
        <source>The graph: states, officials, organizations, meetings and threats, and what ties them. Click on a node or a line to see the sentences that say so. Drag to move, turn the wheel to zoom.</source>
        <translation>Der Graph: Staaten, Amtsträger, Organisationen, Treffen und Bedrohungen und was sie verbindet. Klicken Sie auf einen Knoten oder eine Linie, um die Sätze zu sehen, die es sagen. Ziehen verschiebt, das Mausrad zoomt.</translation>
    </message>
    <message>
        <source>The articles of the library. The one you click on is shown as text below. Select some to filter, copy or remove them.</source>
        <translation>Die Artikel der Bibliothek. Der angeklickte wird darunter als Text gezeigt. Wählen Sie einige aus, um sie zu filtern, zu kopieren oder zu entfernen.</translation>
    </message>
    <message>
        <source>Finds names and sentences while you type. Enter goes to what is found.</source>
        <translation>Findet Namen und Sätze, während Sie tippen. Eingabe führt zum Fund.</translation>
    </message>
    <message>
        <source>The article as it was read. Sentences behind your selection are marked, and so are names: a click on one selects its node.</source>
        <translation>Der Artikel, wie er gelesen wurde. Sätze hinter Ihrer Auswahl sind markiert, ebenso Namen: ein Klick auf einen wählt seinen Knoten aus.</translation>
    </message>
    <message>
        <source>Keeps on the graph what you check here, and nothing else. Each choice says how much it stands for.</source>
        <translation>Behält im Graphen nur, was Sie hier ankreuzen. Jede Wahl sagt, für wie viel sie steht.</translation>
    </message>
    <message>
        <source>What is known of your selection: every sentence by relation, who is cited for it, and whether it is asserted, alleged, denied or planned. “Why?” tells the rule behind it.</source>
        <translation>Was über Ihre Auswahl bekannt ist: jeder Satz nach Beziehung, wer dafür zitiert wird und ob es festgestellt, behauptet, bestritten oder geplant ist. „Warum?“ nennt die Regel dahinter.</translation>
    </message>
    <message>
        <source>Lists nodes, links and sentences of the graph, to sort, filter, copy and save.</source>
        <translation>Listet Knoten, Verbindungen und Sätze des Graphen auf, zum Sortieren, Filtern, Kopieren und Speichern.</translation>
    </message>
    <message>
        <source>Tells how two nodes hang together: every short path as a chain of sentences.</source>
        <translation>Sagt, wie zwei Knoten zusammenhängen: jeder kurze Pfad als Kette von Sätzen.</translation>
    </message>
    <message>
        <source>Lays events and articles along time. A drag along the ruler keeps some days on the graph.</source>
        <translation>Ordnet Ereignisse und Artikel entlang der Zeit. Ziehen am Lineal behält einige Tage im Graphen.</translation>
    </message>
    <message>
        <source>What some assert and others deny: who says so beside who denies it.</source>
        <translation>Was die einen feststellen und die anderen bestreiten: wer es sagt neben dem, der es bestreitet.</translation>
    </message>
    <message>
        <source>How two states dealt with each other month by month, from conflict to cooperation.</source>
        <translation>Wie zwei Staaten Monat für Monat miteinander umgingen, von Konflikt bis Kooperation.</translation>
    </message>
    <message>
        <source>Say when the article that is shown was published</source>
        <translation>Sagen, wann der gezeigte Artikel veröffentlicht wurde</translation>
    </message>
    <message>
        <source>Merge Su&amp;ggestions…</source>
        <translation>&amp;Vorschläge zum Vereinen …</translation>
    </message>
    <message>
        <source>Look for nodes that may be one</source>
        <translation>Knoten suchen, die dasselbe sein könnten</translation>
    </message>
    <message>
        <source>Correct&amp;ions…</source>
        <translation>K&amp;orrekturen …</translation>
    </message>
    <message>
        <source>List all that was corrected, to take it back</source>
        <translation>Alles auflisten, was korrigiert wurde, um es zurückzunehmen</translation>
    </message>
    <message>
        <source>Say which node the words marked in the article mean</source>
        <translation>Sagen, welchen Knoten die im Artikel markierten Worte meinen</translation>
    </message>
    <message>
        <source>Make a node of the name marked in the article</source>
        <translation>Aus dem im Artikel markierten Namen einen Knoten machen</translation>
    </message>
    <message>
        <source>Say what the sentence marked in the article says</source>
        <translation>Sagen, was der im Artikel markierte Satz sagt</translation>
    </message>
    <message>
        <source>Read All A&amp;gain</source>
        <translation>Alles &amp;noch einmal lesen</translation>
    </message>
    <message>
        <source>Read all articles again, as this version and your own words do; corrections stay</source>
        <translation>Alle Artikel noch einmal lesen, wie es diese Version und Ihre eigenen Worte tun; Korrekturen bleiben</translation>
    </message>
    <message>
        <source>Set Art&amp;icle Date…</source>
        <translation>Artikeldatum set&amp;zen …</translation>
    </message>
    <message>
        <source>Marked &amp;Words Mean…</source>
        <translation>&amp;Markierte Worte meinen …</translation>
    </message>
    <message>
        <source>Add Node &amp;from Marked Words…</source>
        <translation>Knoten aus markierten &amp;Worten hinzufügen …</translation>
    </message>
    <message>
        <source>Add Re&amp;lation from Marked Sentence…</source>
        <translation>Beziehung aus markiertem &amp;Satz hinzufügen …</translation>
    </message>
    <message>
        <source>a part of the library, chosen by hand</source>
        <translation>ein von Hand gewählter Teil der Bibliothek</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>D&amp;rucken …</translation>
    </message>
    <message>
        <source>Show how the graph will look on paper, and print it</source>
        <translation>Zeigen, wie der Graph auf Papier aussieht, und ihn drucken</translation>
    </message>
    <message>
        <source>Copy &amp;Picture</source>
        <translation>&amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Copy the graph as a picture, for a document or a message</source>
        <translation>Den Graphen als Bild kopieren, für ein Dokument oder eine Nachricht</translation>
    </message>
    <message>
        <source>Export &amp;Briefing…</source>
        <translation>&amp;Lagebericht exportieren …</translation>
    </message>
    <message>
        <source>Write actors, meetings, threats and contested claims with their sentences, to read or to print</source>
        <translation>Akteure, Treffen, Bedrohungen und strittige Aussagen mit ihren Sätzen schreiben, zum Lesen oder Drucken</translation>
    </message>
    <message>
        <source>The graph is too large to be copied: export it instead.</source>
        <translation>Der Graph ist zu groß zum Kopieren: Exportieren Sie ihn stattdessen.</translation>
    </message>
    <message>
        <source>Copied the picture</source>
        <translation>Bild kopiert</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Lagebericht</translation>
    </message>
    <message>
        <source>&amp;Bundle Lines</source>
        <translation>Linien &amp;bündeln</translation>
    </message>
    <message>
        <source>Let long lines run together along others, to see through many</source>
        <translation>Lange Linien gemeinsam an anderen entlang führen, um durch viele hindurchzusehen</translation>
    </message>
    <message>
        <source>Import Grap&amp;h…</source>
        <translation>Grap&amp;hen importieren …</translation>
    </message>
    <message>
        <source>Take over a graph that Cablegraph or another program wrote: JSON, GraphML, GEXF or CSV</source>
        <translation>Einen Graphen übernehmen, den Cablegraph oder ein anderes Programm schrieb: JSON, GraphML, GEXF oder CSV</translation>
    </message>
    <message>
        <source>What is new, gone and changed between two filters, two days or two libraries.</source>
        <translation>Was zwischen zwei Filtern, zwei Tagen oder zwei Bibliotheken neu, weg und anders ist.</translation>
    </message>
</context>
<context>
    <name>cablegraph::notices::NoticeFrame</name>
    <message>
        <source>Information</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Einzelheiten</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::ArticleDelegate</name>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>%1  ·  in %2</source>
        <comment>date, language</comment>
        <translation>%1  ·  auf %2</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::ArticlesModel</name>
    <message>
        <source>%1
%2</source>
        <comment>title, origin of an article</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>
In %1: it can be read and searched, but nothing is drawn from it.</source>
        <translation>
Auf %1: kann gelesen und durchsucht werden, aber nichts wird daraus gezeichnet.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, date of an article</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>title, language of an article</comment>
        <translation>%1, auf %2</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::ArticlesPanel</name>
    <message>
        <source>Filter articles</source>
        <translation>Artikel filtern</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>&amp;Copy Title</source>
        <translation>Titel &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Remove from Library</source>
        <translation>Aus der Bibliothek &amp;entfernen</translation>
    </message>
    <message>
        <source>Open &amp;Original</source>
        <translation>&amp;Original öffnen</translation>
    </message>
    <message>
        <source>No articles yet.

Open some with File &gt; Open Articles… or drop them on the window.</source>
        <translation>Noch keine Artikel.

Öffnen Sie welche mit Datei &gt; Artikel öffnen … oder ziehen Sie sie auf das Fenster.</translation>
    </message>
    <message>
        <source>No article has these words.</source>
        <translation>Kein Artikel enthält diese Worte.</translation>
    </message>
    <message>
        <source>Set Article &amp;Date…</source>
        <translation>Artikel&amp;datum setzen …</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::ComparePanel</name>
    <message>
        <source>New (%1)</source>
        <translation>Neu (%1)</translation>
    </message>
    <message>
        <source>Gone (%1)</source>
        <translation>Entfallen (%1)</translation>
    </message>
    <message>
        <source>Changed (%1)</source>
        <translation>Geändert (%1)</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>node, relation, node</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Sentences: %1 → %2</source>
        <translation>Sätze: %1 → %2</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Mark on the graph</source>
        <translation>Im Graphen &amp;markieren</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>&amp;Before:</source>
        <translation>V&amp;orher:</translation>
    </message>
    <message>
        <source>&amp;After:</source>
        <translation>&amp;Nachher:</translation>
    </message>
    <message>
        <source>Both sides say the same.</source>
        <translation>Beide Seiten sagen dasselbe.</translation>
    </message>
    <message>
        <source>Choose two sides and compare them: what is new, gone and changed from the one to the other.</source>
        <translation>Wählen Sie zwei Seiten und vergleichen Sie sie: was von der einen zur anderen neu, entfallen und geändert ist.</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::CompareSide</name>
    <message>
        <source>%1: day</source>
        <translation>%1: Tag</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Die ganze Bibliothek</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Until the day</source>
        <translation>Bis zum Tag</translation>
    </message>
    <message>
        <source>Filter “%1”</source>
        <translation>Filter „%1“</translation>
    </message>
    <message>
        <source>Another library…</source>
        <translation>Andere Bibliothek …</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::ConditionsForm</name>
    <message>
        <source>From date</source>
        <translation>Ab Datum</translation>
    </message>
    <message>
        <source>To date</source>
        <translation>Bis Datum</translation>
    </message>
    <message>
        <source>Keep what has no &amp;date</source>
        <translation>&amp;Undatiertes behalten</translation>
    </message>
    <message>
        <source>Articles at least</source>
        <translation>Artikel mindestens</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>beliebig viele</translation>
    </message>
    <message>
        <source>How many articles must say so</source>
        <translation>Wie viele Artikel es sagen müssen</translation>
    </message>
    <message>
        <source>Sources at least</source>
        <translation>Quellen mindestens</translation>
    </message>
    <message>
        <source>How many independent sources must say so: articles of one web site count once</source>
        <translation>Wie viele unabhängige Quellen es sagen müssen: Artikel einer Website zählen einmal</translation>
    </message>
    <message>
        <source>Links of a node at least</source>
        <translation>Verbindungen eines Knotens mindestens</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Links of a node at most</source>
        <translation>Verbindungen eines Knotens höchstens</translation>
    </message>
    <message>
        <source>Name contains</source>
        <translation>Name enthält</translation>
    </message>
    <message>
        <source>Name contains…</source>
        <translation>Name enthält …</translation>
    </message>
    <message>
        <source>Show nodes with these words in their names, and what they are joined to</source>
        <translation>Knoten mit diesen Worten im Namen zeigen und womit sie verbunden sind</translation>
    </message>
    <message>
        <source>A year, a month or a day: 2023, 2023-08 or 2023-08-18</source>
        <translation>Ein Jahr, ein Monat oder ein Tag: 2023, 2023-08 oder 2023-08-18</translation>
    </message>
    <message>
        <source>Confidence at least</source>
        <translation>Sicherheit mindestens</translation>
    </message>
    <message>
        <source>How sure the reading of a sentence must be</source>
        <translation>Wie sicher die Lesart eines Satzes sein muss</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Da&amp;tes</source>
        <translation>Da&amp;ten</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <translation>&amp;Sicherheit</translation>
    </message>
    <message>
        <source>Art&amp;icles</source>
        <translation>Arti&amp;kel</translation>
    </message>
    <message>
        <source>So&amp;urces</source>
        <translation>&amp;Quellen</translation>
    </message>
    <message>
        <source>Lin&amp;ks</source>
        <translation>&amp;Verbindungen</translation>
    </message>
    <message>
        <source>Dates, confidence and &amp;numbers</source>
        <translation>Daten, Sicherheit und &amp;Zahlen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::ContestedPanel</name>
    <message>
        <source>&amp;Show only contested claims on the graph</source>
        <translation>Nur &amp;strittige Aussagen im Graphen zeigen</translation>
    </message>
    <message>
        <source>Both sides of the claim</source>
        <translation>Beide Seiten der Aussage</translation>
    </message>
    <message>
        <source>Contested claims</source>
        <translation>Strittige Aussagen</translation>
    </message>
    <message>
        <source>Filter the graph to the lines that some assert and others deny</source>
        <translation>Den Graphen auf die Linien filtern, die die einen feststellen und die anderen bestreiten</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>node, relation, node</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 for it, %2 against</source>
        <comment>numbers of sentences</comment>
        <translation>%1 dafür, %2 dagegen</translation>
    </message>
    <message>
        <source>1 contested claim</source>
        <translation>1 strittige Aussage</translation>
    </message>
    <message numerus="yes">
        <source>%n contested claims</source>
        <translation>
            <numerusform>%n strittige Aussage</numerusform>
            <numerusform>%n strittige Aussagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing shown is contested.</source>
        <translation>Nichts Gezeigtes ist strittig.</translation>
    </message>
    <message>
        <source>A claim is contested when some sentences assert or allege it and others deny it.</source>
        <translation>Eine Aussage ist strittig, wenn manche Sätze sie feststellen oder behaupten und andere sie bestreiten.</translation>
    </message>
    <message>
        <source>Choose a claim to see who says so and who denies it.</source>
        <translation>Wählen Sie eine Aussage, um zu sehen, wer sie macht und wer sie bestreitet.</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::DyadChart</name>
    <message>
        <source>%1: %2 from 1 event</source>
        <comment>month, score</comment>
        <translation>%1: %2 aus 1 Ereignis</translation>
    </message>
    <message>
        <source>%1: %2 from %3 events</source>
        <comment>month, score, number</comment>
        <translation>%1: %2 aus %3 Ereignissen</translation>
    </message>
    <message>
        <source>Conflict and cooperation by month</source>
        <translation>Konflikt und Kooperation nach Monaten</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::DyadsPanel</name>
    <message>
        <source>Events of the month</source>
        <translation>Ereignisse des Monats</translation>
    </message>
    <message>
        <source>One state</source>
        <translation>Der eine Staat</translation>
    </message>
    <message>
        <source>The other state</source>
        <translation>Der andere Staat</translation>
    </message>
    <message>
        <source>&amp;Copy as CSV</source>
        <translation>Als CSV &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy what is shown as a table for other programs</source>
        <translation>Das Gezeigte als Tabelle für andere Programme kopieren</translation>
    </message>
    <message>
        <source>&amp;Months with Their Scores</source>
        <translation>&amp;Monate mit ihren Werten</translation>
    </message>
    <message>
        <source>&amp;Events with Their Sentences</source>
        <translation>&amp;Ereignisse mit ihren Sätzen</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two states</comment>
        <translation>und</translation>
    </message>
    <message>
        <source>No state has done anything to another yet. Open articles in which states deal with each other.</source>
        <translation>Noch hat kein Staat einem anderen etwas getan. Öffnen Sie Artikel, in denen Staaten miteinander zu tun haben.</translation>
    </message>
    <message>
        <source>Choose two different states.</source>
        <translation>Wählen Sie zwei verschiedene Staaten.</translation>
    </message>
    <message>
        <source>Nothing that has a month is told of these two states.</source>
        <translation>Von diesen zwei Staaten wird nichts erzählt, das einen Monat hat.</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 Ereignis</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 Ereignisse</translation>
    </message>
    <message>
        <source>, %1 more without a month</source>
        <translation>, %1 weitere ohne Monat</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::FacetModel</name>
    <message>
        <source>Nodes are counted.</source>
        <translation>Gezählt werden Knoten.</translation>
    </message>
    <message>
        <source>Links are counted.</source>
        <translation>Gezählt werden Verbindungen.</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>Threat classes</source>
        <translation>Bedrohungsklassen</translation>
    </message>
    <message>
        <source>States and what belongs to them</source>
        <translation>Staaten und was zu ihnen gehört</translation>
    </message>
    <message>
        <source>Nodes are counted: the state, who acts for it, what is in it and the threats it poses.</source>
        <translation>Gezählt werden Knoten: der Staat, wer für ihn handelt, was in ihm liegt und die Bedrohungen, die von ihm ausgehen.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Cooperation and conflict</source>
        <translation>Kooperation und Konflikt</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Who is cited</source>
        <translation>Wer zitiert wird</translation>
    </message>
    <message>
        <source>The article itself</source>
        <translation>Der Artikel selbst</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Show only what is checked</source>
        <translation>Nur Angekreuztes zeigen</translation>
    </message>
    <message>
        <source>Show all but what is checked</source>
        <translation>Alles außer Angekreuztem zeigen</translation>
    </message>
    <message>
        <source>How much there is under the other conditions</source>
        <translation>Wie viel es unter den anderen Bedingungen gibt</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Nur</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Ohne %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Open the filters</source>
        <translation>Die Filter öffnen</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Show everything that the filter hides</source>
        <translation>Alles zeigen, was der Filter verbirgt</translation>
    </message>
    <message>
        <source>%1 of %2 nodes</source>
        <translation>%1 von %2 Knoten</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::FiltersPanel</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Facetten</translation>
    </message>
    <message>
        <source>Open articles, and what is in them can be filtered here.</source>
        <translation>Öffnen Sie Artikel, dann kann hier gefiltert werden, was in ihnen steht.</translation>
    </message>
    <message>
        <source>Show &amp;Only This</source>
        <translation>Nur &amp;dies zeigen</translation>
    </message>
    <message>
        <source>Show All &amp;Without This</source>
        <translation>Alles &amp;ohne dies zeigen</translation>
    </message>
    <message>
        <source>Everything is shown. Check what you want to see.</source>
        <translation>Alles wird gezeigt. Kreuzen Sie an, was Sie sehen wollen.</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::Make</name>
    <message>
        <source>Making the table…</source>
        <translation>Die Tabelle entsteht …</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::NodeNames</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name, kind of a node</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::PageView</name>
    <message>
        <source>Copy with C&amp;itation</source>
        <translation>Mit &amp;Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Sentence</source>
        <translation>&amp;Satz kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;All Sentences with Citations</source>
        <translation>&amp;Alle Sätze mit Quellenangaben kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;Everything</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::PathsPanel</name>
    <message>
        <source>From &amp;Selection</source>
        <translation>Aus Aus&amp;wahl</translation>
    </message>
    <message>
        <source>Follow &amp;direction</source>
        <translation>&amp;Richtung beachten</translation>
    </message>
    <message>
        <source>&amp;Without denied claims</source>
        <translation>Ohne be&amp;strittene Aussagen</translation>
    </message>
    <message>
        <source>Select &amp;Around</source>
        <translation>&amp;Umgebung auswählen</translation>
    </message>
    <message>
        <source>Show &amp;Only These</source>
        <translation>&amp;Nur diese zeigen</translation>
    </message>
    <message>
        <source>Type a part of a name and choose</source>
        <translation>Geben Sie einen Teil eines Namens ein und wählen Sie</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Name of a node</source>
        <translation>Name eines Knotens</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Name of another node</source>
        <translation>Name eines anderen Knotens</translation>
    </message>
    <message>
        <source>Look the other way round</source>
        <translation>In die andere Richtung sehen</translation>
    </message>
    <message>
        <source>Swap the two nodes</source>
        <translation>Die zwei Knoten tauschen</translation>
    </message>
    <message>
        <source>Look for the paths between the two selected nodes</source>
        <translation>Die Pfade zwischen den zwei ausgewählten Knoten suchen</translation>
    </message>
    <message>
        <source>F&amp;rom:</source>
        <translation>&amp;Von:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Nach:</translation>
    </message>
    <message>
        <source>Go along lines only from their beginning to their end</source>
        <translation>Linien nur von ihrem Anfang zu ihrem Ende folgen</translation>
    </message>
    <message>
        <source>Pass over lines that the articles do nothing but deny</source>
        <translation>Linien übergehen, die die Artikel nur bestreiten</translation>
    </message>
    <message>
        <source>Most steps of a path</source>
        <translation>Höchstzahl der Schritte eines Pfads</translation>
    </message>
    <message>
        <source>Longer paths are not shown</source>
        <translation>Längere Pfade werden nicht gezeigt</translation>
    </message>
    <message>
        <source>Steps around the selection</source>
        <translation>Schritte um die Auswahl</translation>
    </message>
    <message>
        <source>How far from the selection</source>
        <translation>Wie weit von der Auswahl</translation>
    </message>
    <message>
        <source>Add the nodes to the selection that are so many steps away or nearer</source>
        <translation>Die Knoten zur Auswahl hinzufügen, die höchstens so viele Schritte entfernt sind</translation>
    </message>
    <message>
        <source>Select the nodes around the selection and look at them alone</source>
        <translation>Die Knoten um die Auswahl auswählen und allein ansehen</translation>
    </message>
    <message>
        <source>&amp;Most steps:</source>
        <translation>Höchstens &amp;Schritte:</translation>
    </message>
    <message>
        <source>Ste&amp;ps around:</source>
        <translation>S&amp;chritte ringsum:</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <source>Looking for paths…</source>
        <translation>Pfade werden gesucht …</translation>
    </message>
    <message>
        <source>These are one node. Name another one to see how the two hang together.</source>
        <translation>Dies ist ein und derselbe Knoten. Nennen Sie einen anderen, um zu sehen, wie die zwei zusammenhängen.</translation>
    </message>
    <message>
        <source>Nothing is open yet. Open articles with File &gt; Open Articles…</source>
        <translation>Noch ist nichts geöffnet. Öffnen Sie Artikel mit Datei &gt; Artikel öffnen …</translation>
    </message>
    <message>
        <source>Name two nodes, or select two on the graph, to see how they hang together and which sentences say so.</source>
        <translation>Nennen Sie zwei Knoten oder wählen Sie zwei im Graphen aus, um zu sehen, wie sie zusammenhängen und welche Sätze es sagen.</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::SavedFiltersBox</name>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Filters saved in this library</source>
        <translation>In dieser Bibliothek gespeicherte Filter</translation>
    </message>
    <message>
        <source>&amp;Save Filter…</source>
        <translation>Filter &amp;speichern …</translation>
    </message>
    <message>
        <source>Save Filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>Rename Filter</source>
        <translation>Filter umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save, rename or delete a filter</source>
        <translation>Einen Filter speichern, umbenennen oder löschen</translation>
    </message>
    <message>
        <source>Save this filter in the library by name; rename or delete a saved one</source>
        <translation>Diesen Filter unter einem Namen in der Bibliothek speichern; einen gespeicherten umbenennen oder löschen</translation>
    </message>
    <message>
        <source>No saved filters</source>
        <translation>Keine gespeicherten Filter</translation>
    </message>
    <message>
        <source>Saved filters…</source>
        <translation>Gespeicherte Filter …</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>Name des Filters:</translation>
    </message>
    <message>
        <source>Another filter is called “%1”. Replace it?</source>
        <translation>Ein anderer Filter heißt „%1“. Ersetzen?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::SearchModel</name>
    <message numerus="yes">
        <source>Named so in %n articles</source>
        <translation>
            <numerusform>So genannt in %n Artikel</numerusform>
            <numerusform>So genannt in %n Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Named so in one article</source>
        <translation>So genannt in einem Artikel</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::SearchPanel</name>
    <message>
        <source>Search names and sentences</source>
        <translation>Namen und Sätze suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>All words must occur. Quotes make a phrase, * any ending; AND, OR and NOT between words.</source>
        <translation>Alle Worte müssen vorkommen. Anführungszeichen bilden eine Wortfolge, * steht für jede Endung; dazwischen AND, OR und NOT.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Open articles, and search them here.</source>
        <translation>Öffnen Sie Artikel, dann können Sie hier darin suchen.</translation>
    </message>
    <message>
        <source>Type a name, or words of a sentence.</source>
        <translation>Geben Sie einen Namen oder Worte eines Satzes ein.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Nichts gefunden für „%1“.</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::TablePage</name>
    <message>
        <source>Only rows that hold all these words</source>
        <translation>Nur Zeilen, die alle diese Worte enthalten</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>Choose the columns; drag their titles to order them</source>
        <translation>Die Spalten wählen; ziehen Sie ihre Titel, um sie zu ordnen</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Take rows along as a table</source>
        <translation>Zeilen als Tabelle mitnehmen</translation>
    </message>
    <message>
        <source>&amp;Copy as CSV</source>
        <translation>Als CSV &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>Als &amp;CSV speichern …</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>No row has these words.</source>
        <translation>Keine Zeile enthält diese Worte.</translation>
    </message>
    <message>
        <source>Nothing to list yet.

Open articles with File &gt; Open Articles…</source>
        <translation>Noch nichts aufzulisten.

Öffnen Sie Artikel mit Datei &gt; Artikel öffnen …</translation>
    </message>
    <message>
        <source>Nothing of this is shown on the graph now.</source>
        <translation>Nichts davon wird jetzt im Graphen gezeigt.</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::TablesPanel</name>
    <message>
        <source>&amp;Nodes</source>
        <translation>&amp;Knoten</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Filter nodes</source>
        <translation>Knoten filtern</translation>
    </message>
    <message>
        <source>&amp;Links</source>
        <translation>&amp;Verbindungen</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Filter links</source>
        <translation>Verbindungen filtern</translation>
    </message>
    <message>
        <source>Evi&amp;dence</source>
        <translation>B&amp;elege</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Filter sentences</source>
        <translation>Sätze filtern</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Wird gemessen …</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::TimelinePanel</name>
    <message>
        <source>Show what happened day by day (Space)</source>
        <translation>Tag für Tag zeigen, was geschah (Leertaste)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>How much time passes in a second</source>
        <translation>Wie viel Zeit in einer Sekunde vergeht</translation>
    </message>
    <message>
        <source>A week a second</source>
        <translation>Eine Woche pro Sekunde</translation>
    </message>
    <message>
        <source>A month a second</source>
        <translation>Ein Monat pro Sekunde</translation>
    </message>
    <message>
        <source>A quarter a second</source>
        <translation>Ein Quartal pro Sekunde</translation>
    </message>
    <message>
        <source>A year a second</source>
        <translation>Ein Jahr pro Sekunde</translation>
    </message>
    <message>
        <source>Show &amp;All Days</source>
        <translation>Alle &amp;Tage zeigen</translation>
    </message>
    <message>
        <source>Take the range of days off the graph (Esc)</source>
        <translation>Den Zeitraum vom Graphen nehmen (Esc)</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Verkleinern (−)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Show the whole time (0)</source>
        <translation>Die ganze Zeit zeigen (0)</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Undatiert</translation>
    </message>
    <message>
        <source>List what has no date again</source>
        <translation>Wieder auflisten, was kein Datum hat</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, lane, date</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n events at this place</source>
        <translation>
            <numerusform>%n Ereignis an dieser Stelle</numerusform>
            <numerusform>%n Ereignisse an dieser Stelle</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>Abs&amp;pielen</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Open an article to see when its events took place.</source>
        <translation>Noch ist nichts geschehen. Öffnen Sie einen Artikel, um zu sehen, wann seine Ereignisse stattfanden.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <comment>a day</comment>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Drag along the ruler to show some days only.</source>
        <translation>Ziehen Sie am Lineal entlang, um nur einige Tage zu zeigen.</translation>
    </message>
    <message>
        <source>Everything has a date</source>
        <translation>Alles hat ein Datum</translation>
    </message>
    <message numerus="yes">
        <source>%n without a date</source>
        <translation>
            <numerusform>%n ohne Datum</numerusform>
            <numerusform>%n ohne Datum</numerusform>
        </translation>
    </message>
    <message>
        <source>and %1 more; click to list them</source>
        <translation>und %1 weitere; Klick listet sie auf</translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>What happened, in lanes over time. The wheel or + and − zoom, a drag moves, a drag along the ruler picks the days that the graph shows. Arrow keys go from item to item, Enter selects.</source>
        <translation>Was geschah, in Bahnen über die Zeit. Mausrad oder + und − zoomen, Ziehen verschiebt, Ziehen am Lineal wählt die Tage, die der Graph zeigt. Pfeiltasten gehen von Eintrag zu Eintrag, Eingabe wählt aus.</translation>
    </message>
    <message>
        <source>Drag to show only what happened on some days</source>
        <translation>Ziehen, um nur zu zeigen, was an einigen Tagen geschah</translation>
    </message>
</context>
<context>
    <name>cablegraph::picture::ExportImageDialog</name>
    <message>
        <source>graph</source>
        <comment>file name</comment>
        <translation>graph</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>&amp;Legende</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Quellen</translation>
    </message>
    <message>
        <source>Tr&amp;ansparent background</source>
        <translation>&amp;Durchsichtiger Hintergrund</translation>
    </message>
    <message>
        <source>Export Image</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation>&amp;Auflösung:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Farben:</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Größe:</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>Date&amp;i:</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf);;All files (*)</source>
        <translation>Bilder (*.png *.svg *.pdf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file name must end in .png, .svg or .pdf.</source>
        <translation>Der Dateiname muss auf .png, .svg oder .pdf enden.</translation>
    </message>
    <message>
        <source>Too large: choose a lower resolution, or SVG or PDF.</source>
        <translation>Zu groß: wählen Sie eine niedrigere Auflösung oder SVG oder PDF.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>Datu&amp;m</translation>
    </message>
    <message>
        <source>Text as o&amp;utlines</source>
        <translation>Text als Um&amp;risse</translation>
    </message>
    <message>
        <source>The whole graph</source>
        <translation>Der ganze Graph</translation>
    </message>
    <message>
        <source>The part in the window</source>
        <translation>Der Teil im Fenster</translation>
    </message>
    <message>
        <source>The selection</source>
        <translation>Die Auswahl</translation>
    </message>
    <message>
        <source>Looks the same wherever it is opened, but can no longer be searched or edited as text</source>
        <translation>Sieht überall gleich aus, kann aber nicht mehr als Text durchsucht oder bearbeitet werden</translation>
    </message>
    <message>
        <source>As large as the drawing</source>
        <translation>So groß wie die Zeichnung</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>&amp;Zeigen:</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>&amp;Papier:</translation>
    </message>
</context>
<context>
    <name>cablegraph::picture::Picture</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cablegraph::preferences::PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aussehen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>L&amp;ibrary</source>
        <translation>&amp;Bibliothek</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Thema:</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Colours of the graph:</source>
        <translation>&amp;Farben des Graphen:</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>For weak red-green vision</source>
        <translation>Bei Rot-Grün-Schwäche</translation>
    </message>
    <message>
        <source>For weak blue-yellow vision</source>
        <translation>Bei Blau-Gelb-Schwäche</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Shapes and line patterns tell everything that colours tell</source>
        <translation>Formen und Linienmuster sagen alles, was Farben sagen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Te&amp;xt size:</source>
        <translation>Te&amp;xtgröße:</translation>
    </message>
    <message>
        <source>Less &amp;motion</source>
        <translation>Weniger Be&amp;wegung</translation>
    </message>
    <message>
        <source>Show changes at once instead of moving there</source>
        <translation>Änderungen sofort zeigen, statt sich dorthin zu bewegen</translation>
    </message>
    <message>
        <source>Language of the &amp;program:</source>
        <translation>Sprache des &amp;Programms:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Backups kept:</source>
        <translation>Sicherungen &amp;behalten:</translation>
    </message>
    <message>
        <source>A dated copy beside the library for each of the last days on which it changed</source>
        <translation>Eine datierte Kopie neben der Bibliothek für jeden der letzten Tage, an denen sie sich änderte</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>&amp;Processors for reading:</source>
        <translation>&amp;Prozessoren zum Lesen:</translation>
    </message>
    <message>
        <source>Tell about articles in other &amp;languages</source>
        <translation>Auf Artikel in anderen &amp;Sprachen hinweisen</translation>
    </message>
    <message>
        <source>Only articles in English are drawn; the others can be read and searched</source>
        <translation>Nur Artikel auf Englisch werden gezeichnet; die anderen können gelesen und durchsucht werden</translation>
    </message>
    <message>
        <source>Another language is used from the next start on. The articles stay as they are written.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start. Die Artikel bleiben, wie sie geschrieben sind.</translation>
    </message>
    <message>
        <source>&amp;Names on the graph:</source>
        <translation>&amp;Namen im Graphen:</translation>
    </message>
    <message>
        <source>In the language of the program</source>
        <translation>In der Sprache des Programms</translation>
    </message>
    <message>
        <source>As in the articles</source>
        <translation>Wie in den Artikeln</translation>
    </message>
    <message>
        <source>States, offices and relations have names in every language; people and organizations keep those of the articles. Search finds both.</source>
        <translation>Staaten, Ämter und Beziehungen haben Namen in jeder Sprache; Menschen und Organisationen behalten die der Artikel. Die Suche findet beide.</translation>
    </message>
</context>
<context>
    <name>cablegraph::preferences::ShortcutsPage</name>
    <message>
        <source>&amp;No Keys</source>
        <translation>&amp;Keine Tasten</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>&amp;Vorgabe</translation>
    </message>
    <message>
        <source>&amp;Take Over</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>Search for an action or a key</source>
        <translation>Nach einer Aktion oder Taste suchen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>New &amp;keys:</source>
        <translation>Neue &amp;Tasten:</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>Choose an action to give it other keys.</source>
        <translation>Wählen Sie eine Aktion, um ihr andere Tasten zu geben.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 is taken by %2.</source>
        <comment>keys; names of actions</comment>
        <translation>%1 gehört schon zu %2.</translation>
    </message>
</context>
<context>
    <name>cablegraph::reader::ArticleView</name>
    <message>
        <source>No article is open.

Click a node or a line of the graph, a sentence, or an article in the list to read it here.</source>
        <translation>Kein Artikel ist geöffnet.

Klicken Sie auf einen Knoten oder eine Linie des Graphen, einen Satz oder einen Artikel in der Liste, um ihn hier zu lesen.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>name of a node, its kind</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <comment>date, origin of an article</comment>
        <translation>%1  ·  %2</translation>
    </message>
</context>
<context>
    <name>cablegraph::reader::TextPane</name>
    <message>
        <source>&amp;Select This Node</source>
        <translation>Diesen Knoten au&amp;swählen</translation>
    </message>
</context>
<context>
    <name>cablegraph::support::TargetRow</name>
    <message>
        <source>%1 exists already. Write over it?</source>
        <translation>%1 gibt es schon. Überschreiben?</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>D&amp;urchsuchen …</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
</TS>
