<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>ErrorText</name>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>The server refused a query</source>
        <translation>Der Server hat eine Abfrage abgelehnt</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Nicht gültig</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>Nicht unterstützt</translation>
    </message>
    <message>
        <source>A file could not be read or written</source>
        <translation>Eine Datei konnte nicht gelesen oder geschrieben werden</translation>
    </message>
    <message>
        <source>A defect in Espalier</source>
        <translation>Ein Fehler in Espalier</translation>
    </message>
</context>
<context>
    <name>FormatText</name>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>vor %1 Tagen</translation>
    </message>
</context>
<context>
    <name>GraphSceneText</name>
    <message>
        <source>%1, %2 columns, %3 outgoing, %4 incoming</source>
        <translation>%1, %2 Spalten, %3 ausgehend, %4 eingehend</translation>
    </message>
</context>
<context>
    <name>MainText</name>
    <message>
        <source>Machine learning on living PostgreSQL data.</source>
        <translation>Maschinelles Lernen auf lebenden PostgreSQL-Daten.</translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation>system, light oder dark.</translation>
    </message>
    <message>
        <source>en or de.</source>
        <translation>en oder de.</translation>
    </message>
    <message>
        <source>Size of the window, as in 1280x800.</source>
        <translation>Größe des Fensters, etwa 1280x800.</translation>
    </message>
    <message>
        <source>The page to show first.</source>
        <translation>Die Seite, die zuerst gezeigt wird.</translation>
    </message>
    <message>
        <source>Write a picture of the window and quit.</source>
        <translation>Schreibt ein Bild des Fensters und beendet das Programm.</translation>
    </message>
    <message>
        <source>Keep settings in this file.</source>
        <translation>Einstellungen in dieser Datei halten.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::AboutDialog</name>
    <message>
        <source>About Espalier</source>
        <translation>Über Espalier</translation>
    </message>
    <message>
        <source>Espalier</source>
        <translation>Espalier</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Machine learning along the relations of a living PostgreSQL database. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Maschinelles Lernen entlang der Beziehungen einer lebenden PostgreSQL-Datenbank. Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::CatalogModel</name>
    <message numerus="yes">
        <source>%1, %n column(s)</source>
        <translation>
            <numerusform>%1, %n Spalte</numerusform>
            <numerusform>%1, %n Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ChartView</name>
    <message>
        <source>Copy or export this chart</source>
        <translation>Dieses Diagramm kopieren oder exportieren</translation>
    </message>
    <message>
        <source>Chart menu</source>
        <translation>Diagrammmenü</translation>
    </message>
    <message>
        <source>Copy Image</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy Data</source>
        <translation>Daten kopieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
</context>
<context>
    <name>espalier::ui::CommandPalette</name>
    <message>
        <source>Search tables, columns, actions</source>
        <translation>Tabellen, Spalten, Aktionen suchen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ConnectPage</name>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Open the Gym</source>
        <translation>Gym öffnen</translation>
    </message>
    <message>
        <source>A private PostgreSQL server with a living shop of fifteen tables, to learn and to try things out. It needs no set-up.</source>
        <translation>Ein eigener PostgreSQL-Server mit einem lebenden Laden aus fünfzehn Tabellen, zum Lernen und Ausprobieren. Er braucht keine Einrichtung.</translation>
    </message>
    <message>
        <source>Start and Open</source>
        <translation>Starten und öffnen</translation>
    </message>
    <message>
        <source>Connect to PostgreSQL</source>
        <translation>Mit PostgreSQL verbinden</translation>
    </message>
    <message>
        <source>Read-only until something is deployed. What is left empty comes from the service, the environment and libpq&apos;s defaults.</source>
        <translation>Nur lesend, bis etwas bereitgestellt wird. Was leer bleibt, kommt vom Dienst, aus der Umgebung und aus den Vorgaben von libpq.</translation>
    </message>
    <message>
        <source>Open a Study</source>
        <translation>Studie öffnen</translation>
    </message>
    <message>
        <source>A study file names its database, so that work goes on where it was left.</source>
        <translation>Eine Studiendatei nennt ihre Datenbank, sodass die Arbeit dort weitergeht, wo sie verlassen wurde.</translation>
    </message>
    <message>
        <source>Choose a File…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Recent Connections</source>
        <translation>Letzte Verbindungen</translation>
    </message>
    <message>
        <source>Connections that were opened are listed here.</source>
        <translation>Hier stehen Verbindungen, die schon geöffnet waren.</translation>
    </message>
    <message>
        <source>Recent studies</source>
        <translation>Letzte Studien</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ConnectionForm</name>
    <message>
        <source>URI</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Host or socket folder</source>
        <translation>Host oder Socket-Ordner</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Keep password</source>
        <translation>Passwort behalten</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>until the window closes</source>
        <translation>bis das Fenster schließt</translation>
    </message>
    <message>
        <source>in the system&apos;s keychain</source>
        <translation>im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>no password, or pgpass</source>
        <translation>kein Passwort oder pgpass</translation>
    </message>
    <message>
        <source>as configured</source>
        <translation>wie eingerichtet</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>if the server offers it</source>
        <translation>wenn der Server es anbietet</translation>
    </message>
    <message>
        <source>required, server not verified</source>
        <translation>verlangt, Server ungeprüft</translation>
    </message>
    <message>
        <source>required, authority verified</source>
        <translation>verlangt, Aussteller geprüft</translation>
    </message>
    <message>
        <source>required, host verified</source>
        <translation>verlangt, Host geprüft</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Keine Farbe</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
</context>
<context>
    <name>espalier::ui::Database</name>
    <message>
        <source>Connect to %1</source>
        <translation>Mit %1 verbinden</translation>
    </message>
    <message>
        <source>Open the Gym</source>
        <translation>Gym öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Let %n Day(s) Pass in the Gym</source>
        <translation>
            <numerusform>Einen Tag im Gym vergehen lassen</numerusform>
            <numerusform>%n Tage im Gym vergehen lassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh the Catalog</source>
        <translation>Katalog auffrischen</translation>
    </message>
</context>
<context>
    <name>espalier::ui::Deploying</name>
    <message>
        <source>Prepare the Deployment</source>
        <translation>Bereitstellung vorbereiten</translation>
    </message>
    <message>
        <source>Deploy %1</source>
        <translation>%1 bereitstellen</translation>
    </message>
    <message>
        <source>Activate Version %1</source>
        <translation>Version %1 aktivieren</translation>
    </message>
    <message>
        <source>Roll Back %1</source>
        <translation>%1 zurückrollen</translation>
    </message>
    <message>
        <source>Retire %1</source>
        <translation>%1 zurückziehen</translation>
    </message>
    <message>
        <source>Read What Is Deployed</source>
        <translation>Bereitgestelltes lesen</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ExplorePage</name>
    <message>
        <source>Try Again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Predict This Column (%1)…</source>
        <translation>Diese Spalte vorhersagen (%1) …</translation>
    </message>
    <message>
        <source>Predict Something About Each Row of %1…</source>
        <translation>Etwas über jede Zeile von %1 vorhersagen …</translation>
    </message>
    <message>
        <source>Show Only %1 and Its Neighbours</source>
        <translation>Nur %1 und Nachbarn zeigen</translation>
    </message>
    <message>
        <source>Show Paths From the Study&apos;s Entity</source>
        <translation>Pfade von der Entität der Studie zeigen</translation>
    </message>
    <message>
        <source>Show Paths From %1 to Here</source>
        <translation>Pfade von %1 hierher zeigen</translation>
    </message>
    <message>
        <source>Start a Path Here</source>
        <translation>Pfad hier beginnen</translation>
    </message>
    <message>
        <source>Reading the catalog</source>
        <translation>Der Katalog wird gelesen</translation>
    </message>
    <message>
        <source>No database yet</source>
        <translation>Noch keine Datenbank</translation>
    </message>
    <message>
        <source>The relation graph shows the tables of a database and how they are joined. Connect to one, or open the Gym.</source>
        <translation>Der Beziehungsgraph zeigt die Tabellen einer Datenbank und wie sie verbunden sind. Dazu mit einer verbinden oder das Gym öffnen.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Select a table or a column to see what it holds.</source>
        <translation>Eine Tabelle oder Spalte auswählen, um zu sehen, was sie enthält.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Filter tables and columns</source>
        <translation>Tabellen und Spalten filtern</translation>
    </message>
    <message>
        <source>Tables by schema</source>
        <translation>Tabellen nach Schema</translation>
    </message>
    <message>
        <source>Show all tables again</source>
        <translation>Wieder alle Tabellen zeigen</translation>
    </message>
    <message>
        <source>Read the catalog again (F5)</source>
        <translation>Katalog neu lesen (F5)</translation>
    </message>
    <message>
        <source>Export the graph as SVG, PDF or PNG</source>
        <translation>Graph als SVG, PDF oder PNG exportieren</translation>
    </message>
</context>
<context>
    <name>espalier::ui::FeatureModel</name>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Relevanz</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
</context>
<context>
    <name>espalier::ui::GraphControls</name>
    <message>
        <source>Zoom out (-)</source>
        <translation>Verkleinern (-)</translation>
    </message>
    <message>
        <source>Zoom to 100 % (0)</source>
        <translation>Auf 100 % (0)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Show all tables (F)</source>
        <translation>Alle Tabellen zeigen (F)</translation>
    </message>
</context>
<context>
    <name>espalier::ui::GraphView</name>
    <message>
        <source>Relation graph</source>
        <translation>Beziehungsgraph</translation>
    </message>
    <message>
        <source>Arrow keys go from table to table, plus and minus zoom, Enter looks closer.</source>
        <translation>Pfeiltasten gehen von Tabelle zu Tabelle, Plus und Minus ändern die Größe, die Eingabetaste zeigt die Nachbarn.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::JobRow</name>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>%1 anhalten</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>espalier::ui::JobsButton</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n Auftrag</numerusform>
            <numerusform>%n Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation>Keine Aufträge</translation>
    </message>
    <message>
        <source>What runs now, and what ran</source>
        <translation>Was jetzt läuft und was gelaufen ist</translation>
    </message>
</context>
<context>
    <name>espalier::ui::JobsPopup</name>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Es läuft nichts.</translation>
    </message>
    <message>
        <source>Clear Finished</source>
        <translation>Fertige entfernen</translation>
    </message>
</context>
<context>
    <name>espalier::ui::MainWindow</name>
    <message>
        <source>Espalier</source>
        <translation>Espalier</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Bereitstellen</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Search Everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Show Inspector</source>
        <translation>Inspektor zeigen</translation>
    </message>
    <message>
        <source>Show Jobs</source>
        <translation>Aufträge zeigen</translation>
    </message>
    <message>
        <source>Read the Catalog Again</source>
        <translation>Katalog neu lesen</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Espalier</source>
        <translation>Über Espalier</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Theme of the System</source>
        <translation>Farbschema des Systems</translation>
    </message>
    <message>
        <source>Light Theme</source>
        <translation>Helles Farbschema</translation>
    </message>
    <message>
        <source>Dark Theme</source>
        <translation>Dunkles Farbschema</translation>
    </message>
    <message>
        <source>Language of the System</source>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>Pick what to predict in the graph, or start from a lesson.</source>
        <translation>Im Graphen wählen, was vorhergesagt werden soll, oder mit einer Lektion beginnen.</translation>
    </message>
    <message>
        <source>Models are trained on the examples of a study.</source>
        <translation>Modelle werden auf den Beispielen einer Studie trainiert.</translation>
    </message>
    <message>
        <source>Two or more trained models can be compared.</source>
        <translation>Zwei oder mehr trainierte Modelle lassen sich vergleichen.</translation>
    </message>
    <message>
        <source>A trained model can be deployed into the database as plain SQL.</source>
        <translation>Ein trainiertes Modell lässt sich als reines SQL in der Datenbank bereitstellen.</translation>
    </message>
    <message>
        <source>Deployed projects are followed here: freshness, drift and live performance.</source>
        <translation>Hier werden bereitgestellte Projekte verfolgt: Aktualität, Drift und Güte im Betrieb.</translation>
    </message>
    <message>
        <source>No study yet</source>
        <translation>Noch keine Studie</translation>
    </message>
    <message>
        <source>Open Explore</source>
        <translation>Erkunden öffnen</translation>
    </message>
</context>
<context>
    <name>espalier::ui::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Show what the server or library said</source>
        <translation>Zeigt, was der Server oder die Bibliothek gesagt hat</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>espalier::ui::PathPanel</name>
    <message>
        <source>Paths from %1 to %2</source>
        <translation>Pfade von %1 nach %2</translation>
    </message>
    <message>
        <source>Close the list of paths</source>
        <translation>Liste der Pfade schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n path(s), the nearest first.</source>
        <translation>
            <numerusform>%n Pfad.</numerusform>
            <numerusform>%n Pfade, der kürzeste zuerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>No path joins these tables.</source>
        <translation>Kein Pfad verbindet diese Tabellen.</translation>
    </message>
    <message numerus="yes">
        <source>The %n nearest path(s); more exist.</source>
        <translation>
            <numerusform>Der nächste Pfad; es gibt mehr.</numerusform>
            <numerusform>Die %n nächsten Pfade; es gibt mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 rows for each</source>
        <translation>etwa %1 Zeilen für jede</translation>
    </message>
    <message>
        <source>at most one row for each</source>
        <translation>höchstens eine Zeile für jede</translation>
    </message>
</context>
<context>
    <name>espalier::ui::RunModel</name>
    <message>
        <source>%1 (baseline)</source>
        <translation>%1 (Vergleichswert)</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Per row here</source>
        <translation>Je Zeile hier</translation>
    </message>
    <message>
        <source>Per row in SQL</source>
        <translation>Je Zeile in SQL</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ShortcutSheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Relation Graph</source>
        <translation>Beziehungsgraph</translation>
    </message>
    <message>
        <source>Zoom in, out, to 100 %</source>
        <translation>Vergrößern, verkleinern, auf 100 %</translation>
    </message>
    <message>
        <source>Show all tables</source>
        <translation>Alle Tabellen zeigen</translation>
    </message>
    <message>
        <source>Go from table to table</source>
        <translation>Von Tabelle zu Tabelle gehen</translation>
    </message>
    <message>
        <source>A table and its neighbours</source>
        <translation>Eine Tabelle und ihre Nachbarn</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabetaste</translation>
    </message>
</context>
<context>
    <name>espalier::ui::SqlView</name>
    <message>
        <source>Copy SQL</source>
        <translation>SQL kopieren</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudyDocument</name>
    <message>
        <source>New Study</source>
        <translation>Neue Studie</translation>
    </message>
    <message>
        <source>Suggest Features</source>
        <translation>Merkmale vorschlagen</translation>
    </message>
    <message>
        <source>Open Study</source>
        <translation>Studie öffnen</translation>
    </message>
    <message>
        <source>Preview Examples</source>
        <translation>Beispiele ansehen</translation>
    </message>
</context>
<context>
    <name>espalier::ui::TablePanel</name>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>partitioned table</source>
        <translation>partitionierte Tabelle</translation>
    </message>
    <message>
        <source>view</source>
        <translation>Sicht</translation>
    </message>
    <message>
        <source>materialized view</source>
        <translation>materialisierte Sicht</translation>
    </message>
    <message>
        <source>foreign table</source>
        <translation>Fremdtabelle</translation>
    </message>
    <message>
        <source>never analysed</source>
        <translation>nie analysiert</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>Null</translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation>Versch.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Predict %1…</source>
        <translation>%1 vorhersagen …</translation>
    </message>
    <message>
        <source>Predict Something About Each Row…</source>
        <translation>Etwas über jede Zeile vorhersagen …</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation>Spalten von %1</translation>
    </message>
    <message>
        <source>Relations of %1</source>
        <translation>Beziehungen von %1</translation>
    </message>
</context>
<context>
    <name>espalier::ui::TopBar</name>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Verbindung: %1</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>nur lesend</translation>
    </message>
    <message>
        <source>deploying</source>
        <translation>stellt bereit</translation>
    </message>
    <message>
        <source>No study</source>
        <translation>Keine Studie</translation>
    </message>
    <message>
        <source>Study: %1</source>
        <translation>Studie: %1</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Studien</translation>
    </message>
    <message>
        <source>Search tables, columns, actions</source>
        <translation>Tabellen, Spalten, Aktionen suchen</translation>
    </message>
    <message>
        <source>Settings and help</source>
        <translation>Einstellungen und Hilfe</translation>
    </message>
</context>
<context>
    <name>espalier::ui::Training</name>
    <message>
        <source>Fetch Examples</source>
        <translation>Beispiele holen</translation>
    </message>
    <message numerus="yes">
        <source>Train %n Learner(s)</source>
        <translation>
            <numerusform>%n Lernverfahren trainieren</numerusform>
            <numerusform>%n Lernverfahren trainieren</numerusform>
        </translation>
    </message>
</context>
</TS>
