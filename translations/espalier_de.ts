<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>ErrorText</name>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused a query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file could not be read or written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A defect in Espalier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormatText</name>
    <message>
        <source>%1 µs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GraphSceneText</name>
    <message>
        <source>%1, %2 columns, %3 outgoing, %4 incoming</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainText</name>
    <message>
        <source>Machine learning on living PostgreSQL data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en or de.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the window, as in 1280x800.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page to show first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a picture of the window and quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep settings in this file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>espalier::ui::AboutDialog</name>
    <message>
        <source>About Espalier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Espalier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine learning along the relations of a living PostgreSQL database. Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>espalier::ui::CatalogModel</name>
    <message numerus="yes">
        <source>%1, %n column(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>espalier::ui::ChartView</name>
    <message>
        <source>Copy or export this chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>espalier::ui::CommandPalette</name>
    <message>
        <source>Search tables, columns, actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>espalier::ui::ConnectPage</name>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Gym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A private PostgreSQL server with a living shop of fifteen tables, to learn and to try things out. It needs no set-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start and Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to PostgreSQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only until something is deployed. What is left empty comes from the service, the environment and libpq&apos;s defaults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a Study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A study file names its database, so that work goes on where it was left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections that were opened are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent studies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>espalier::ui::ConnectionForm</name>
    <message>
        <source>URI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host or socket folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until the window closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the system&apos;s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no password, or pgpass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if the server offers it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required, server not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required, authority verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required, host verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>espalier::ui::ExplorePage</name>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict This Column (%1)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict Something About Each Row of %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Only %1 and Its Neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Paths From the Study&apos;s Entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Paths From %1 to Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a Path Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No database yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relation graph shows the tables of a database and how they are joined. Connect to one, or open the Gym.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a table or a column to see what it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter tables and columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables by schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all tables again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the catalog again (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the graph as SVG, PDF or PNG</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>espalier::ui::FeatureModel</name>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>espalier::ui::GraphControls</name>
    <message>
        <source>Zoom out (-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to 100 % (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all tables (F)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>espalier::ui::GraphView</name>
    <message>
        <source>Relation graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys go from table to table, plus and minus zoom, Enter looks closer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>espalier::ui::JobRow</name>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>espalier::ui::JobsButton</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What runs now, and what ran</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>espalier::ui::JobsPopup</name>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear Finished</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>espalier::ui::MainWindow</name>
    <message>
        <source>Espalier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the Catalog Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Espalier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme of the System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick what to predict in the graph, or start from a lesson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models are trained on the examples of a study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two or more trained models can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trained model can be deployed into the database as plain SQL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployed projects are followed here: freshness, drift and live performance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No study yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Explore</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>espalier::ui::MessageBar</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what the server or library said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>espalier::ui::PathPanel</name>
    <message>
        <source>Paths from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the list of paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n path(s), the nearest first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No path joins these tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The %n nearest path(s); more exist.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 rows for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most one row for each</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>espalier::ui::RunModel</name>
    <message>
        <source>%1 (baseline)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per row here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per row in SQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>espalier::ui::ShortcutSheet</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation Graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in, out, to 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go from table to table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table and its neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>espalier::ui::SqlView</name>
    <message>
        <source>Copy SQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>espalier::ui::TablePanel</name>
    <message>
        <source>table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partitioned table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>materialized view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foreign table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never analysed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict Something About Each Row…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relations of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>espalier::ui::TopBar</name>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deploying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search tables, columns, actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings and help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
