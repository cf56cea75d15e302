<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AddressText</name>
    <message>
        <source>%1 on this machine</source>
        <comment>a database</comment>
        <translation>%1 auf diesem Rechner</translation>
    </message>
    <message>
        <source>%1 on this machine, port %2</source>
        <comment>a database</comment>
        <translation>%1 auf diesem Rechner, Port %2</translation>
    </message>
</context>
<context>
    <name>AggregateWords</name>
    <message>
        <source>the value itself</source>
        <translation>der Wert selbst</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>whether any</source>
        <translation>ob es gibt</translation>
    </message>
    <message>
        <source>has any</source>
        <translation>hat welche</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>sum of %1</source>
        <translation>Summe von %1</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>Mittel von %1</translation>
    </message>
    <message>
        <source>smallest</source>
        <translation>kleinster Wert</translation>
    </message>
    <message>
        <source>smallest %1</source>
        <translation>kleinster Wert von %1</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>größter Wert</translation>
    </message>
    <message>
        <source>largest %1</source>
        <translation>größter Wert von %1</translation>
    </message>
    <message>
        <source>range</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>range of %1</source>
        <translation>Spanne von %1</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>standard deviation of %1</source>
        <translation>Standardabweichung von %1</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>Median von %1</translation>
    </message>
    <message>
        <source>quantile</source>
        <translation>Quantil</translation>
    </message>
    <message>
        <source>%2 quantile of %1</source>
        <translation>%2-Quantil von %1</translation>
    </message>
    <message>
        <source>share above a number</source>
        <translation>Anteil über einer Zahl</translation>
    </message>
    <message>
        <source>share of %1 above %2</source>
        <translation>Anteil von %1 über %2</translation>
    </message>
    <message>
        <source>first value</source>
        <translation>erster Wert</translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>erster Wert von %1</translation>
    </message>
    <message>
        <source>last value</source>
        <translation>letzter Wert</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>letzter Wert von %1</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>Änderung von %1</translation>
    </message>
    <message>
        <source>trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>trend of %1 per day</source>
        <translation>Trend von %1 je Tag</translation>
    </message>
    <message>
        <source>decaying mean</source>
        <translation>abklingendes Mittel</translation>
    </message>
    <message>
        <source>mean %1, half as much each %2</source>
        <translation>Mittel von %1, je %2 halbes Gewicht</translation>
    </message>
    <message>
        <source>distinct values</source>
        <translation>verschiedene Werte</translation>
    </message>
    <message>
        <source>distinct values of %1</source>
        <translation>verschiedene Werte von %1</translation>
    </message>
    <message>
        <source>rows for each value</source>
        <translation>Zeilen je Wert</translation>
    </message>
    <message>
        <source>rows for each value of %1</source>
        <translation>Zeilen je Wert von %1</translation>
    </message>
    <message>
        <source>most frequent</source>
        <translation>häufigster Wert</translation>
    </message>
    <message>
        <source>most frequent %1</source>
        <translation>häufigster Wert von %1</translation>
    </message>
    <message>
        <source>share of a value</source>
        <translation>Anteil eines Werts</translation>
    </message>
    <message>
        <source>share of %1 that is %2</source>
        <translation>Anteil von %1 gleich %2</translation>
    </message>
    <message>
        <source>diversity</source>
        <translation>Vielfalt</translation>
    </message>
    <message>
        <source>diversity of %1</source>
        <translation>Vielfalt von %1</translation>
    </message>
    <message>
        <source>days since first</source>
        <translation>Tage seit dem ersten</translation>
    </message>
    <message>
        <source>days since last</source>
        <translation>Tage seit dem letzten</translation>
    </message>
    <message>
        <source>mean days between</source>
        <translation>mittlere Tage dazwischen</translation>
    </message>
    <message>
        <source>days since the largest</source>
        <translation>Tage seit dem größten Wert</translation>
    </message>
    <message>
        <source>days since the largest %1</source>
        <translation>Tage seit dem größten Wert von %1</translation>
    </message>
    <message>
        <source>days until the next</source>
        <translation>Tage bis zum nächsten</translation>
    </message>
    <message>
        <source>days until the next %1</source>
        <translation>Tage bis zum nächsten Wert von %1</translation>
    </message>
    <message>
        <source>longest run</source>
        <translation>längste Folge</translation>
    </message>
    <message>
        <source>longest run of %1 being %2</source>
        <translation>längste Folge von %1 gleich %2</translation>
    </message>
    <message>
        <source>how overdue the next is</source>
        <translation>wie überfällig das nächste ist</translation>
    </message>
</context>
<context>
    <name>BarrierText</name>
    <message>
        <source>its name holds bytes that are no text, so no query can name it; its owner can rename it</source>
        <translation>ihr Name enthält Bytes, die kein Text sind, daher kann keine Abfrage sie nennen; ihr Besitzer kann sie umbenennen</translation>
    </message>
    <message>
        <source>another session held it exclusively while the catalog was read; read the catalog again when that session is done</source>
        <translation>eine andere Sitzung hielt sie exklusiv, während der Katalog gelesen wurde; den Katalog erneut lesen, wenn jene Sitzung fertig ist</translation>
    </message>
    <message>
        <source>the role has no SELECT on it, so it cannot be used</source>
        <translation>der Rolle fehlt SELECT, daher nicht benutzbar</translation>
    </message>
    <message>
        <source>row-level security hides rows of it from this role; a study takes those that the role may see on request: in the menu of the table, or by espalierctl study new --rows-i-may-see</source>
        <translation>Zeilensicherheit verbirgt Zeilen vor dieser Rolle; eine Studie nimmt die sichtbaren auf Wunsch: im Menü der Tabelle oder mit espalierctl study new --rows-i-may-see</translation>
    </message>
</context>
<context>
    <name>Base</name>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln Woche</numerusform>
            <numerusform>%Ln Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped on request.</source>
        <translation>Auf Wunsch angehalten.</translation>
    </message>
    <message>
        <source>ROC AUC</source>
        <translation>ROC AUC</translation>
    </message>
    <message>
        <source>Average precision</source>
        <translation>Mittlere Genauigkeit</translation>
    </message>
    <message>
        <source>Log loss</source>
        <translation>Log-Verlust</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Brier-Wert</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Anteil richtig</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>MCC</source>
        <translation>MCC</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>MAE</source>
        <translation>MAE</translation>
    </message>
    <message>
        <source>R²</source>
        <translation>R²</translation>
    </message>
    <message>
        <source>this file cannot be written</source>
        <translation>diese Datei kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Check that the folder is there, that it may be written to, and that the disk is not full</source>
        <translation>Prüfen, ob der Ordner da ist, ob in ihn geschrieben werden darf und ob der Datenträger nicht voll ist</translation>
    </message>
    <message>
        <source>this file cannot be read</source>
        <translation>diese Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Check the path</source>
        <translation>Den Pfad prüfen</translation>
    </message>
    <message>
        <source>this file is larger than %1 bytes</source>
        <translation>diese Datei ist größer als %1 Bytes</translation>
    </message>
    <message>
        <source>Check that it is the file that was meant</source>
        <translation>Prüfen, ob es die gemeinte Datei ist</translation>
    </message>
    <message>
        <source>this folder cannot be made</source>
        <translation>dieser Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>Check that the folder above it may be written to</source>
        <translation>Prüfen, ob in den übergeordneten Ordner geschrieben werden darf</translation>
    </message>
    <message>
        <source>Correct the file; it must be one JSON document</source>
        <translation>Die Datei berichtigen; sie muss ein einziges JSON-Dokument sein</translation>
    </message>
    <message>
        <source>Correct the file</source>
        <translation>Die Datei berichtigen</translation>
    </message>
    <message>
        <source>it is nested deeper than %1 levels</source>
        <translation>es ist tiefer als %1 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>the key &apos;%1&apos; stands twice in one object</source>
        <translation>der Schlüssel &apos;%1&apos; steht zweimal in einem Objekt</translation>
    </message>
    <message>
        <source>this key is missing</source>
        <translation>dieser Schlüssel fehlt</translation>
    </message>
    <message>
        <source>this key is not known</source>
        <translation>dieser Schlüssel ist nicht bekannt</translation>
    </message>
    <message>
        <source>Remove it or correct its spelling</source>
        <translation>Ihn entfernen oder seine Schreibweise berichtigen</translation>
    </message>
    <message>
        <source>an object was expected</source>
        <translation>erwartet wurde ein Objekt</translation>
    </message>
    <message>
        <source>a text was expected</source>
        <translation>erwartet wurde ein Text</translation>
    </message>
    <message>
        <source>a name was expected</source>
        <translation>erwartet wurde ein Name</translation>
    </message>
    <message>
        <source>a number was expected</source>
        <translation>erwartet wurde eine Zahl</translation>
    </message>
    <message>
        <source>a whole number was expected</source>
        <translation>erwartet wurde eine ganze Zahl</translation>
    </message>
    <message>
        <source>a count was expected</source>
        <translation>erwartet wurde eine Anzahl</translation>
    </message>
    <message>
        <source>true or false was expected</source>
        <translation>erwartet wurde true oder false</translation>
    </message>
    <message>
        <source>a list was expected</source>
        <translation>erwartet wurde eine Liste</translation>
    </message>
    <message>
        <source>a list of texts was expected</source>
        <translation>erwartet wurde eine Liste von Texten</translation>
    </message>
    <message>
        <source>a list of numbers was expected</source>
        <translation>erwartet wurde eine Liste von Zahlen</translation>
    </message>
    <message>
        <source>a list of whole numbers was expected</source>
        <translation>erwartet wurde eine Liste ganzer Zahlen</translation>
    </message>
    <message>
        <source>not a code with its arguments</source>
        <translation>kein Code mit seinen Argumenten</translation>
    </message>
    <message>
        <source>this is no amount of memory</source>
        <translation>das ist keine Speichermenge</translation>
    </message>
    <message>
        <source>Write it as 512MB or 4GB</source>
        <translation>Als 512MB oder 4GB schreiben</translation>
    </message>
    <message>
        <source>this is not a point in time</source>
        <translation>das ist kein Zeitpunkt</translation>
    </message>
    <message>
        <source>Write it as 2017-03-01 or 2017-03-01 12:30:00</source>
        <translation>Als 2017-03-01 oder 2017-03-01 12:30:00 schreiben</translation>
    </message>
    <message>
        <source>this is not a length of time</source>
        <translation>das ist keine Zeitspanne</translation>
    </message>
    <message>
        <source>Write it as 90 days, 12 hours or 2 weeks</source>
        <translation>Als „90 days“, „12 hours“ oder „2 weeks“ schreiben</translation>
    </message>
    <message>
        <source>this is longer than ten thousand years</source>
        <translation>das ist länger als zehntausend Jahre</translation>
    </message>
    <message>
        <source>Write a shorter one</source>
        <translation>Eine kürzere schreiben</translation>
    </message>
    <message>
        <source>years and months differ in length</source>
        <translation>Jahre und Monate sind verschieden lang</translation>
    </message>
    <message>
        <source>Write it in days, such as 365 days</source>
        <translation>In Tagen schreiben, etwa „365 days“</translation>
    </message>
</context>
<context>
    <name>CardText</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>Mean label (range)</source>
        <translation>Mittlerer Zielwert (Spanne)</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>Anteil %1</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>As of, from</source>
        <translation>Stichzeit ab</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>by time: what comes later is judged by what came before</source>
        <translation>nach der Zeit: an Späterem wird geprüft, was aus Früherem gelernt wurde</translation>
    </message>
    <message>
        <source>by entity: no entity stands in two parts</source>
        <translation>nach Entität: keine Entität steht in zwei Teilen</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>as a column of the examples gives it</source>
        <translation>wie eine Spalte der Beispiele es angibt</translation>
    </message>
    <message>
        <source>Left out of the scores:</source>
        <translation>Nicht in den Bewertungen:</translation>
    </message>
    <message>
        <source>Learns from no example %1</source>
        <translation>Lernt aus keinem Beispiel %1</translation>
    </message>
    <message>
        <source>The time of %1 was guessed: %2; nobody has confirmed it</source>
        <translation>Die Zeit von %1 ist geraten: %2; niemand hat sie bestätigt</translation>
    </message>
    <message>
        <source>Of %1 only those rows were read that the role may see</source>
        <translation>Von %1 wurden nur die Zeilen gelesen, die die Rolle sehen darf</translation>
    </message>
    <message>
        <source>Examples used</source>
        <translation>Verwendete Beispiele</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>Divided</source>
        <translation>Aufgeteilt</translation>
    </message>
    <message>
        <source>Findings, and What Was Done</source>
        <translation>Befunde und was getan wurde</translation>
    </message>
    <message>
        <source>Nothing was found in these rows that speaks against the scores: no feature that may know the answer, and every score is defined.</source>
        <translation>In diesen Zeilen wurde nichts gefunden, was gegen die Bewertungen spricht: kein Merkmal, das die Antwort kennen könnte, und jede Bewertung ist definiert.</translation>
    </message>
    <message>
        <source>The study itself states:</source>
        <translation>Die Studie selbst legt fest:</translation>
    </message>
    <message>
        <source>Values were taken as they are: none is treated as missing, none is renamed, and no period is left out.</source>
        <translation>Die Werte wurden genommen, wie sie sind: keiner gilt als fehlend, keiner ist umbenannt, und kein Zeitraum ist ausgelassen.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>95 % interval %1</source>
        <translation>95-%-Intervall %1</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>nicht definiert</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Vergleichswert</translation>
    </message>
    <message>
        <source>knowing nothing of the row</source>
        <translation>ohne Wissen über die Zeile</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Judged on</source>
        <translation>Geprüft an</translation>
    </message>
    <message>
        <source>as of %1 to %2</source>
        <translation>zur Stichzeit %1 bis %2</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Lernverfahren</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Chosen among</source>
        <translation>Gewählt aus</translation>
    </message>
    <message numerus="yes">
        <source>%n settings, by validation</source>
        <translation>
            <numerusform>%n Einstellung, nach der Validierung</numerusform>
            <numerusform>%n Einstellungen, nach der Validierung</numerusform>
        </translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Made the score</source>
        <translation>Woraus die Bewertung stammt</translation>
    </message>
    <message>
        <source>a model of %1 examples, whose label was known before the test began</source>
        <translation>aus einem Modell von %1 Beispielen, deren Zielwert vor Beginn des Tests bekannt war</translation>
    </message>
    <message>
        <source>Made the model</source>
        <translation>Woraus das Modell stammt</translation>
    </message>
    <message>
        <source>all %1 examples whose label is known, with the settings found</source>
        <translation>aus allen %1 Beispielen mit bekanntem Zielwert, mit den gefundenen Einstellungen</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>adjusted on validation, where it helped</source>
        <translation>an der Validierung angepasst, wo es half</translation>
    </message>
    <message>
        <source>as the learner gives it</source>
        <translation>wie das Lernverfahren sie ergibt</translation>
    </message>
    <message>
        <source>Training took</source>
        <translation>Training dauerte</translation>
    </message>
    <message>
        <source>The Model</source>
        <translation>Das Modell</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Schnappschuss</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Modellkarte</translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <translation>Auf %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) of these rows or scores must be known before the model is trusted: they stand under Findings.</source>
        <translation>
            <numerusform>%n Befund muss bekannt sein, bevor dem Modell vertraut wird: er steht unter Befunde.</numerusform>
            <numerusform>%n Befunde müssen bekannt sein, bevor dem Modell vertraut wird: sie stehen unter Befunde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows of %1, read %2. Made by Espalier %3 from run %4.</source>
        <translation>Zeilen von %1, gelesen %2. Erstellt von Espalier %3 aus Lauf %4.</translation>
    </message>
    <message>
        <source>Meant for %1, at a moment of prediction: it reads what the database knows at that moment, and nothing later.</source>
        <translation>Gedacht für %1. Zu einem Vorhersagezeitpunkt liest es, was die Datenbank dann weiß, und nichts Späteres.</translation>
    </message>
    <message>
        <source>Meant for %1 as they stand in the database. The study is static: the score holds for rows like these, and says nothing of how the model does when time passes.</source>
        <translation>Gedacht für %1, wie sie in der Datenbank stehen. Die Studie ist statisch: die Bewertung gilt für Zeilen wie diese und sagt nichts darüber, wie gut das Modell bleibt, wenn Zeit vergeht.</translation>
    </message>
    <message>
        <source>It was made and tried on examples as of %1 to %2.</source>
        <translation>Es wurde an Beispielen mit Stichzeiten von %1 bis %2 erstellt und geprüft.</translation>
    </message>
    <message>
        <source>It was made and tried on the rows of this card alone.</source>
        <translation>Es wurde allein an den Zeilen dieser Karte erstellt und geprüft.</translation>
    </message>
    <message>
        <source>Labels lay between %1 and %2: nothing has tried it beyond that range.</source>
        <translation>Die Zielwerte lagen zwischen %1 und %2: außerhalb dieser Spanne hat nichts es geprüft.</translation>
    </message>
    <message>
        <source>Nothing has tried it on values, categories or circumstances that did not occur in them.</source>
        <translation>An Werten, Kategorien oder Umständen, die darin nicht vorkamen, hat nichts es geprüft.</translation>
    </message>
    <message>
        <source>It knows these answers and no other: %1.</source>
        <translation>Es kennt diese Antworten und keine andere: %1.</translation>
    </message>
    <message>
        <source>What changed after %1 it does not know.</source>
        <translation>Was sich nach %1 geändert hat, weiß es nicht.</translation>
    </message>
    <message>
        <source>Train it again when %1 of matured predictions rises above %2, the end of its interval, when monitoring tells that features or predictions have moved, or when tables that it reads change.</source>
        <translation>Neu zu trainieren ist es, wenn %1 gereifter Vorhersagen über %2 steigt, das Ende des Intervalls, wenn die Überwachung meldet, dass Merkmale oder Vorhersagen sich verschoben haben, oder wenn sich Tabellen ändern, die es liest.</translation>
    </message>
    <message>
        <source>Train it again when %1 of matured predictions falls below %2, the end of its interval, when monitoring tells that features or predictions have moved, or when tables that it reads change.</source>
        <translation>Neu zu trainieren ist es, wenn %1 gereifter Vorhersagen unter %2 fällt, das Ende des Intervalls, wenn die Überwachung meldet, dass Merkmale oder Vorhersagen sich verschoben haben, oder wenn sich Tabellen ändern, die es liest.</translation>
    </message>
    <message>
        <source>Whether a prediction was right is known %1 later at the earliest.</source>
        <translation>Ob eine Vorhersage stimmte, ist frühestens %1 später bekannt.</translation>
    </message>
    <message>
        <source>Features were frozen at %1: the score is of predictions that know nothing of what came after, however late the example.</source>
        <translation>Die Merkmale sind bei %1 eingefroren: die Bewertung ist die von Vorhersagen, die nichts von dem wissen, was danach kam, wie spät das Beispiel auch sei.</translation>
    </message>
    <message>
        <source>It was scored on no test: settings were chosen on the same rows that its score is of, so that the score flatters it.</source>
        <translation>Es wurde an keinem Test bewertet: die Einstellungen sind an denselben Zeilen gewählt, von denen die Bewertung stammt, sodass sie ihm schmeichelt.</translation>
    </message>
    <message numerus="yes">
        <source>It is clearly worse in some groups than elsewhere: %n of those that were looked at. Decisions about them need other grounds.</source>
        <translation>
            <numerusform>Es ist in %n der betrachteten Gruppen klar schlechter als sonst. Entscheidungen über sie brauchen andere Gründe.</numerusform>
            <numerusform>Es ist in %n der betrachteten Gruppen klar schlechter als sonst. Entscheidungen über sie brauchen andere Gründe.</numerusform>
        </translation>
    </message>
    <message>
        <source>It finds what goes together in the past, not what causes it: acting on a feature need not change the outcome.</source>
        <translation>Es findet, was in der Vergangenheit zusammen auftrat, nicht, was es verursacht: an einem Merkmal zu drehen muss am Ausgang nichts ändern.</translation>
    </message>
    <message>
        <source>Intended Use and Limits</source>
        <translation>Zweck und Grenzen</translation>
    </message>
    <message>
        <source>%1 (run %2)</source>
        <translation>%1 (Lauf %2)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Gap between parts</source>
        <translation>Lücke zwischen den Teilen</translation>
    </message>
    <message>
        <source>test rows</source>
        <translation>Testzeilen</translation>
    </message>
    <message>
        <source>validation rows</source>
        <translation>Validierungszeilen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Predicted probability</source>
        <translation>Vorhergesagte Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Observed share</source>
        <translation>Beobachteter Anteil</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>False alarms among negatives</source>
        <translation>Fehlalarme unter den Negativen</translation>
    </message>
    <message>
        <source>Found among positives</source>
        <translation>Gefundene unter den Positiven</translation>
    </message>
    <message>
        <source>the diagonal is chance</source>
        <translation>die Diagonale ist Zufall</translation>
    </message>
    <message>
        <source>Precision and Recall</source>
        <translation>Genauigkeit und Trefferquote</translation>
    </message>
    <message>
        <source>Recall: found among positives</source>
        <translation>Trefferquote: gefunden unter Positiven</translation>
    </message>
    <message>
        <source>Precision: right among found</source>
        <translation>Genauigkeit: richtig unter Gefundenen</translation>
    </message>
    <message>
        <source>the dashed line is chance</source>
        <translation>die gestrichelte Linie ist Zufall</translation>
    </message>
    <message>
        <source>Predicted Against Actual</source>
        <translation>Vorhersage gegen Wirklichkeit</translation>
    </message>
    <message>
        <source>the nearer to the diagonal, the better</source>
        <translation>je näher an der Diagonale, desto besser</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Tatsächlich</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Over Time</source>
        <translation>Im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Fitted on what was known then</source>
        <translation>Angepasst an damals Bekanntes</translation>
    </message>
    <message>
        <source>its score had it been fitted at an earlier moment</source>
        <translation>die Bewertung, wäre es zu einem früheren Zeitpunkt angepasst worden</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>practically equal</source>
        <translation>praktisch gleich</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>nicht zu sagen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Against the chosen</source>
        <translation>Gegen das gewählte</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>predicted %1</source>
        <translation>vorhergesagt %1</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>niedriger ist besser</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>höher ist besser</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2) on rows that no model was fitted on. Models are ranked on validation; claims are corrected for %n models, and differences within %3 are practically none.</source>
        <translation>
            <numerusform>%1 (%2) auf Zeilen, an denen das Modell nicht angepasst wurde. Unterschiede bis %3 wären praktisch keine.</numerusform>
            <numerusform>%1 (%2) auf Zeilen, an denen kein Modell angepasst wurde. Gereiht sind sie nach der Validierung; Aussagen sind für %n Modelle korrigiert, und Unterschiede bis %3 sind praktisch keine.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last column says how each does against the chosen one on %1.</source>
        <translation>Die letzte Spalte sagt, wie jedes sich auf %1 gegen das gewählte hält.</translation>
    </message>
    <message>
        <source>How It Errs</source>
        <translation>Wie es irrt</translation>
    </message>
    <message>
        <source>Of %1, predicted by a model that has not seen them.</source>
        <translation>Von %1, vorhergesagt durch ein Modell, das sie nicht gesehen hat.</translation>
    </message>
    <message numerus="yes">
        <source>The confusion of %n classes stands in the JSON form of this card.</source>
        <translation>
            <numerusform>Die Verwechslungen von %n Klasse stehen in der JSON-Form dieser Karte.</numerusform>
            <numerusform>Die Verwechslungen von %n Klassen stehen in der JSON-Form dieser Karte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>A false alarm costs %1, a miss %2.</source>
        <translation>Ein Fehlalarm kostet %1, Übersehenes %2.</translation>
    </message>
    <message>
        <source>Reach it</source>
        <translation>Erreichen sie</translation>
    </message>
    <message>
        <source>of all</source>
        <translation>von allen</translation>
    </message>
    <message>
        <source>Found of what there is</source>
        <translation>Gefunden von allen Fällen</translation>
    </message>
    <message>
        <source>Right of what reaches it</source>
        <translation>Richtig unter ihnen</translation>
    </message>
    <message>
        <source>Cost per row</source>
        <translation>Kosten je Zeile</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>%1 lost without (95 % interval)</source>
        <translation>%1-Verlust ohne (95-%-Intervall)</translation>
    </message>
    <message>
        <source>Where It Is Wrong</source>
        <translation>Wo es irrt</translation>
    </message>
    <message>
        <source>Not looked at: %1</source>
        <translation>Nicht betrachtet: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n groups of rows were looked at, and it is clearly worse than elsewhere in %1 of them.</source>
        <translation>
            <numerusform>%n Gruppe von Zeilen wurde betrachtet; in %1 davon ist es klar schlechter als sonst.</numerusform>
            <numerusform>%n Gruppen von Zeilen wurden betrachtet; in %1 davon ist es klar schlechter als sonst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups overlap; intervals and chances are corrected for their number.</source>
        <translation>Gruppen überschneiden sich; Intervalle und Zufallswahrscheinlichkeiten sind für ihre Anzahl korrigiert.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Worse than elsewhere by</source>
        <translation>Schlechter als sonst um</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>What It Looks At</source>
        <translation>Worauf es schaut</translation>
    </message>
    <message>
        <source>Not explained: %1</source>
        <translation>Nicht erklärt: %1</translation>
    </message>
    <message>
        <source>The model reads no feature.</source>
        <translation>Das Modell liest kein Merkmal.</translation>
    </message>
    <message>
        <source>Of %1 of %2 test rows: the share of all that it adds up, and how much worse the score is with the values of other rows. It tells what the model reads, not what causes what.</source>
        <translation>An %1 von %2 Testzeilen: der Anteil an allem, was es zusammenzählt, und wie viel schlechter die Bewertung mit den Werten anderer Zeilen ist. Das zeigt, was das Modell liest, nicht, was was verursacht.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Merkmal</translation>
    </message>
    <message numerus="yes">
        <source>And %n more features, which the JSON form of this card lists.</source>
        <translation>
            <numerusform>Und %n weiteres Merkmal, das die JSON-Form dieser Karte aufführt.</numerusform>
            <numerusform>Und %n weitere Merkmale, die die JSON-Form dieser Karte aufführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>is %1</source>
        <translation>%1 ist</translation>
    </message>
    <message>
        <source>is not %1</source>
        <translation>nicht %1 ist</translation>
    </message>
    <message>
        <source>is below %1</source>
        <translation>unter %1 liegt</translation>
    </message>
    <message>
        <source>is at most %1</source>
        <translation>höchstens %1 ist</translation>
    </message>
    <message>
        <source>is above %1</source>
        <translation>über %1 liegt</translation>
    </message>
    <message>
        <source>is at least %1</source>
        <translation>mindestens %1 ist</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>vorhanden ist</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>%1 where %2</source>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>whether there is any row of %1 over the next %2</source>
        <translation>ob es über die nächsten %2 eine Zeile in %1 gibt</translation>
    </message>
    <message>
        <source>the %1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>the %1 over rows of %2</source>
        <translation>%1 über Zeilen von %2</translation>
    </message>
    <message>
        <source>%1 over the next %2</source>
        <translation>%1 über die nächsten %2</translation>
    </message>
    <message>
        <source>whether %1 %2</source>
        <translation>ob %1 %2</translation>
    </message>
    <message>
        <source>the value of %1</source>
        <translation>der Wert von %1</translation>
    </message>
    <message>
        <source>%1, as %2 gives it</source>
        <translation>%1, wie %2 es angibt</translation>
    </message>
    <message>
        <source>a probability</source>
        <translation>eine Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>the probability that it is so</source>
        <translation>die Wahrscheinlichkeit, dass es so ist</translation>
    </message>
    <message>
        <source>the probability that it is %1</source>
        <translation>die Wahrscheinlichkeit, dass es %1 ist</translation>
    </message>
    <message numerus="yes">
        <source>one of %n classes, with a probability of each</source>
        <translation>
            <numerusform>eine Klasse mit ihrer Wahrscheinlichkeit</numerusform>
            <numerusform>eine von %n Klassen, mit einer Wahrscheinlichkeit für jede</numerusform>
        </translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>For each row of %1: %2.</source>
        <translation>Für jede Zeile von %1: %2.</translation>
    </message>
    <message>
        <source>rows of %1</source>
        <translation>Zeilen von %1</translation>
    </message>
    <message>
        <source>%1, if they had a row of %2 in the last %3</source>
        <translation>%1, sofern es für sie in der Zeit davor (%3) eine Zeile in %2 gab</translation>
    </message>
    <message>
        <source>no moment: the study is static, and sees all that there is</source>
        <translation>kein Zeitpunkt: die Studie ist statisch und sieht alles, was da ist</translation>
    </message>
    <message>
        <source>every %1, from %2 until %3</source>
        <translation>alle %1, von %2 bis %3</translation>
    </message>
    <message>
        <source>every %1, from %2 on</source>
        <translation>alle %1, ab %2</translation>
    </message>
    <message>
        <source>the time of each row: %1</source>
        <translation>die Zeit jeder Zeile: %1</translation>
    </message>
    <message>
        <source>the time that each example states: %1</source>
        <translation>die Zeit, die jedes Beispiel angibt: %1</translation>
    </message>
    <message>
        <source>Predicts</source>
        <translation>Sagt vorher</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Ergibt</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stichzeit</translation>
    </message>
    <message>
        <source>Truth is known</source>
        <translation>Die Wahrheit ist bekannt</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 danach</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Gemessen an</translation>
    </message>
    <message>
        <source>States besides</source>
        <translation>Legt außerdem fest</translation>
    </message>
    <message>
        <source>What It Answers</source>
        <translation>Was es beantwortet</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is predicted from a probability of %2 on.</source>
        <translation>„%1“ wird ab einer Wahrscheinlichkeit von %2 vorhergesagt.</translation>
    </message>
    <message>
        <source>Nobody has chosen a threshold: &apos;%1&apos; is predicted from a probability of %2 on, which is right only where a false alarm costs as much as a miss.</source>
        <translation>Niemand hat eine Schwelle gewählt: „%1“ wird ab einer Wahrscheinlichkeit von %2 vorhergesagt, was nur richtig ist, wo ein Fehlalarm so viel kostet wie etwas Übersehenes.</translation>
    </message>
    <message>
        <source>On %1 a row costs %2 where nothing is done, and %3 where it is done for all.</source>
        <translation>Auf %1 kostet eine Zeile %2, wo nichts getan wird, und %3, wo es für alle getan wird.</translation>
    </message>
    <message>
        <source>Each number comes with an interval that shall hold the label %1 of the time; it did %2 of the time [%3, %4], and is %5 wide in the mean.</source>
        <translation>Zu jeder Zahl gehört ein Intervall, das die Zielgröße in %1 der Fälle enthalten soll; es tat das in %2 der Fälle [%3, %4] und ist im Mittel %5 breit.</translation>
    </message>
    <message>
        <source>Of %1 of %2 test rows: the share of all that moves the prediction with the values of other rows, and how much worse the score is then. It tells what the model reads, not what causes what.</source>
        <translation>Von %1 von %2 Testzeilen: der Anteil an allem, was die Vorhersage mit den Werten anderer Zeilen bewegt, und wie viel schlechter die Bewertung dann ist. Es sagt, was das Modell liest, nicht was was verursacht.</translation>
    </message>
    <message>
        <source>Espalier %1, %2</source>
        <translation>Espalier %1, %2</translation>
    </message>
    <message>
        <source>the nearer to the diagonal, the more its probabilities can be taken by their word; on average they are off by %1 (expected calibration error)</source>
        <translation>je näher an der Diagonale, desto eher können seine Wahrscheinlichkeiten beim Wort genommen werden; im Mittel liegen sie um %1 daneben (erwarteter Kalibrierungsfehler)</translation>
    </message>
    <message>
        <source>Only learned from</source>
        <translation>Nur zum Lernen</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>its name, or that of its type, holds bytes that are no text, so no query can name it</source>
        <translation>ihr Name oder der ihres Typs enthält Bytes, die kein Text sind, daher kann keine Abfrage sie nennen</translation>
    </message>
    <message>
        <source>Ask its owner to rename it</source>
        <translation>Ihren Eigentümer bitten, sie umzubenennen</translation>
    </message>
    <message>
        <source>Ask the owner of the table to rename it</source>
        <translation>Den Eigentümer der Tabelle bitten, sie umzubenennen</translation>
    </message>
    <message>
        <source>another session held it exclusively while the catalog was read</source>
        <translation>eine andere Sitzung hielt sie exklusiv, während der Katalog gelesen wurde</translation>
    </message>
    <message>
        <source>Read the catalog again when that session is done with it</source>
        <translation>Den Katalog erneut lesen, wenn jene Sitzung damit fertig ist</translation>
    </message>
    <message>
        <source>the role may not read this table</source>
        <translation>die Rolle darf diese Tabelle nicht lesen</translation>
    </message>
    <message>
        <source>Ask for GRANT SELECT ON %1 TO %2</source>
        <translation>Um GRANT SELECT ON %1 TO %2 bitten</translation>
    </message>
    <message>
        <source>Ask for GRANT SELECT ON %1</source>
        <translation>Um GRANT SELECT ON %1 bitten</translation>
    </message>
    <message>
        <source>row-level security hides rows of this table from the role, so that numbers would be of some rows only</source>
        <translation>Zeilensicherheit verbirgt Zeilen dieser Tabelle vor der Rolle, sodass Zahlen nur von einem Teil der Zeilen wären</translation>
    </message>
    <message>
        <source>Connect as a role with BYPASSRLS, leave the table out, or ask for the rows that the role may see: --rows-i-may-see %1 where the study is made, &quot;filtered_tables&quot; in its file</source>
        <translation>Als Rolle mit BYPASSRLS verbinden, die Tabelle weglassen oder die Zeilen verlangen, die die Rolle sehen darf: --rows-i-may-see %1, wo die Studie angelegt wird, &quot;filtered_tables&quot; in ihrer Datei</translation>
    </message>
    <message>
        <source>the role may not read this column</source>
        <translation>die Rolle darf diese Spalte nicht lesen</translation>
    </message>
    <message>
        <source>Ask for GRANT SELECT (%1) ON %2 TO %3</source>
        <translation>Um GRANT SELECT (%1) ON %2 TO %3 bitten</translation>
    </message>
    <message>
        <source>the role may not read it</source>
        <translation>die Rolle darf sie nicht lesen</translation>
    </message>
    <message>
        <source>JSON has no fixed shape: a view or a generated column can name the fields that matter.</source>
        <translation>JSON hat keine feste Form: eine Sicht oder eine generierte Spalte kann die wichtigen Felder benennen.</translation>
    </message>
    <message>
        <source>A range is two values: the lower bound, the upper bound and the width of ranges of numbers and moments are features.</source>
        <translation>Ein Bereich besteht aus zwei Werten: Merkmale sind die untere Grenze, die obere Grenze und die Breite von Bereichen aus Zahlen und Zeitpunkten.</translation>
    </message>
    <message>
        <source>The type is neither a number, a text, a moment nor a length to a model.</source>
        <translation>Der Typ ist für ein Modell weder Zahl noch Text, Zeitpunkt oder Länge.</translation>
    </message>
    <message>
        <source>There is no such table.</source>
        <translation>Diese Tabelle gibt es nicht.</translation>
    </message>
    <message>
        <source>Near it: %1.</source>
        <translation>Ähnlich heißen: %1.</translation>
    </message>
    <message>
        <source>Several schemas have a table of that name.</source>
        <translation>Mehrere Schemas haben eine Tabelle dieses Namens.</translation>
    </message>
    <message>
        <source>Name one of %1.</source>
        <translation>Eine davon nennen: %1.</translation>
    </message>
    <message>
        <source>It took longer than %1 s, which is what looking at rows may take</source>
        <translation>Es dauerte länger als %1 s; mehr darf das Ansehen von Zeilen nicht brauchen</translation>
    </message>
    <message>
        <source>random rows are drawn by TABLESAMPLE, which reads tables only</source>
        <translation>zufällige Zeilen zieht TABLESAMPLE, das nur Tabellen liest</translation>
    </message>
    <message>
        <source>Take the first rows</source>
        <translation>Die ersten Zeilen nehmen</translation>
    </message>
    <message>
        <source>it was written in another format</source>
        <translation>er wurde in einem anderen Format geschrieben</translation>
    </message>
    <message>
        <source>Reading the catalog</source>
        <translation>Der Katalog wird gelesen</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>New tables</source>
        <translation>Neue Tabellen</translation>
    </message>
    <message>
        <source>Tables that are gone</source>
        <translation>Entfallene Tabellen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>probably %1 before</source>
        <translation>vermutlich zuvor %1</translation>
    </message>
    <message>
        <source>new, %1</source>
        <translation>neu, %1</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>zuvor %1</translation>
    </message>
    <message>
        <source>gone, %1</source>
        <translation>entfallen, %1</translation>
    </message>
    <message>
        <source>may be null now</source>
        <translation>darf jetzt Null sein</translation>
    </message>
    <message>
        <source>never null now</source>
        <translation>jetzt nie Null</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>neu: %1</translation>
    </message>
    <message>
        <source>gone: %1</source>
        <translation>entfallen: %1</translation>
    </message>
    <message>
        <source>%1 · %2 a day</source>
        <translation>%1 · %2 je Tag</translation>
    </message>
    <message>
        <source>%1 rows then, %2 now</source>
        <translation>damals %1 Zeilen, jetzt %2</translation>
    </message>
    <message>
        <source>%1 inserted, %2 updated, %3 deleted meanwhile</source>
        <translation>inzwischen %1 eingefügt, %2 geändert, %3 gelöscht</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
</context>
<context>
    <name>ColumnOfferWords</name>
    <message>
        <source>JSON has no fixed shape: a view or a generated column can name the fields that matter.</source>
        <translation>JSON hat keine feste Form: eine Sicht oder eine generierte Spalte kann die wichtigen Felder benennen.</translation>
    </message>
    <message>
        <source>The type is neither a number, a text, a moment nor a length to a model.</source>
        <translation>Der Typ ist für ein Modell weder Zahl noch Text, Zeitpunkt oder Länge.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Yes or no, as 1 or 0</source>
        <translation>Ja oder nein, als 1 oder 0</translation>
    </message>
    <message>
        <source>Number: how long it is</source>
        <translation>Zahl: die Länge</translation>
    </message>
    <message>
        <source>Number: its seconds</source>
        <translation>Zahl: die Sekunden</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message numerus="yes">
        <source>Category with %n value(s)</source>
        <translation>
            <numerusform>Kategorie mit %n Wert</numerusform>
            <numerusform>Kategorie mit %n Werten</numerusform>
        </translation>
    </message>
    <message>
        <source>Text, not known how many values</source>
        <translation>Text, Anzahl der Werte unbekannt</translation>
    </message>
    <message>
        <source>Text with too many values for a category</source>
        <translation>Text mit zu vielen Werten für eine Kategorie</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>Netzwerkadresse</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Moment, probably the row&apos;s time</source>
        <translation>Zeitpunkt, vermutlich die Zeit der Zeile</translation>
    </message>
    <message>
        <source>Identity: part of the primary key</source>
        <translation>Kennung: Teil des Primärschlüssels</translation>
    </message>
    <message>
        <source>Identity: refers to another table</source>
        <translation>Kennung: verweist auf eine andere Tabelle</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Not a feature</source>
        <translation>Kein Merkmal</translation>
    </message>
    <message>
        <source>It tells rows apart, so it is only counted, never a number.</source>
        <translation>Sie unterscheidet Zeilen, wird also nur gezählt und ist nie eine Zahl.</translation>
    </message>
    <message>
        <source>It is only counted; the columns of the table it refers to are features.</source>
        <translation>Sie wird nur gezählt; Merkmale sind die Spalten der Tabelle, auf die sie verweist.</translation>
    </message>
    <message>
        <source>The days from it to the moment of prediction, where a study has one. Over many rows only by hand: %1.</source>
        <translation>Die Tage von ihm bis zum Zeitpunkt der Vorhersage, sofern eine Studie einen hat. Über viele Zeilen nur von Hand: %1.</translation>
    </message>
    <message>
        <source>It decides which rows a feature may see at the moment of prediction. As a feature: the days from it to that moment.</source>
        <translation>Er entscheidet, welche Zeilen ein Merkmal zum Zeitpunkt der Vorhersage sehen darf. Als Merkmal: die Tage von ihm bis dahin.</translation>
    </message>
    <message>
        <source>As it is where one row is reached; over many rows: %1.</source>
        <translation>Unverändert, wo eine einzelne Zeile erreicht wird; über viele Zeilen: %1.</translation>
    </message>
    <message>
        <source>By hand also: %1.</source>
        <translation>Von Hand auch: %1.</translation>
    </message>
    <message>
        <source>A range is two values, and the bounds of this one are neither numbers nor moments.</source>
        <translation>Ein Bereich besteht aus zwei Werten, und die Grenzen dieses Bereichs sind weder Zahlen noch Zeitpunkte.</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Its length and its number of words; as a category not suggested, since the table was never analysed. By hand, over many rows: %1.</source>
        <translation>Seine Länge und die Zahl seiner Wörter; als Kategorie nicht vorgeschlagen, da die Tabelle nie analysiert wurde. Von Hand, über viele Zeilen: %1.</translation>
    </message>
    <message>
        <source>Its length and its number of words; as a category not suggested, with about %1 different values. By hand, over many rows: %2.</source>
        <translation>Seine Länge und die Zahl seiner Wörter; als Kategorie nicht vorgeschlagen, bei etwa %1 verschiedenen Werten. Von Hand, über viele Zeilen: %2.</translation>
    </message>
    <message>
        <source>Its width; by hand also its lower and its upper bound.</source>
        <translation>Seine Breite; von Hand auch die untere und die obere Grenze.</translation>
    </message>
    <message>
        <source>Not suggested: its family (4 or 6) and the length of its mask are numbers, to be chosen by hand.</source>
        <translation>Nicht vorgeschlagen: Familie (4 oder 6) und Länge der Maske sind Zahlen, die von Hand gewählt werden.</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>a value holds bytes that are no text: &apos;%1&apos;</source>
        <translation>ein Wert enthält Bytes, die kein Text sind: „%1“</translation>
    </message>
    <message>
        <source>Find its rows by: SET client_encoding = &apos;SQL_ASCII&apos;; %1; then correct them, or leave the column out</source>
        <translation>Seine Zeilen finden mit: SET client_encoding = &apos;SQL_ASCII&apos;; %1; danach sie berichtigen oder die Spalte weglassen</translation>
    </message>
    <message>
        <source>%1 rows arrived, %2 were announced</source>
        <translation>%1 Zeilen kamen an, %2 waren angekündigt</translation>
    </message>
    <message>
        <source>up to date: nothing had changed in %1 rows</source>
        <translation>aktuell: in %1 Zeilen hatte sich nichts geändert</translation>
    </message>
    <message>
        <source>brought up to date: %1 of %2 rows read, %3 MB</source>
        <translation>auf den neuesten Stand gebracht: %1 von %2 Zeilen gelesen, %3 MB</translation>
    </message>
    <message>
        <source>read: %1 of %2 rows read, %3 MB</source>
        <translation>gelesen: %1 von %2 Zeilen, %3 MB</translation>
    </message>
    <message>
        <source>%1 read whole: %2</source>
        <translation>%1 ganz gelesen: %2</translation>
    </message>
    <message>
        <source>only what changed was read</source>
        <translation>nur was sich änderte, wurde gelesen</translation>
    </message>
    <message>
        <source>it was not read before</source>
        <translation>sie wurde noch nicht gelesen</translation>
    </message>
    <message>
        <source>some of its columns were not read before</source>
        <translation>einige ihrer Spalten wurden noch nicht gelesen</translation>
    </message>
    <message>
        <source>as asked for</source>
        <translation>wie verlangt</translation>
    </message>
    <message>
        <source>it is a view</source>
        <translation>sie ist eine Sicht</translation>
    </message>
    <message>
        <source>it is a foreign table, or has a foreign partition</source>
        <translation>sie ist eine Fremdtabelle oder hat eine fremde Partition</translation>
    </message>
    <message>
        <source>its rows are not kept in a heap</source>
        <translation>ihre Zeilen liegen nicht in einem Heap</translation>
    </message>
    <message>
        <source>it is unlogged: a crash empties it without a trace</source>
        <translation>sie wird nicht protokolliert: ein Absturz leert sie spurlos</translation>
    </message>
    <message>
        <source>other tables inherit from it</source>
        <translation>andere Tabellen erben von ihr</translation>
    </message>
    <message>
        <source>a column is computed when it is read</source>
        <translation>eine Spalte wird erst beim Lesen berechnet</translation>
    </message>
    <message>
        <source>the role may not read all its columns, or not ask which server this is</source>
        <translation>die Rolle darf nicht alle Spalten lesen oder nicht fragen, welcher Server dies ist</translation>
    </message>
    <message>
        <source>PostgreSQL before version 14 cannot be asked</source>
        <translation>PostgreSQL vor Version 14 kann nicht gefragt werden</translation>
    </message>
    <message>
        <source>the server was started meanwhile or is another one, or the role or a setting is</source>
        <translation>der Server wurde inzwischen gestartet oder ist ein anderer, oder die Rolle oder eine Einstellung ist eine andere</translation>
    </message>
    <message>
        <source>the table was rewritten</source>
        <translation>die Tabelle wurde neu geschrieben</translation>
    </message>
    <message>
        <source>a column was altered</source>
        <translation>eine Spalte wurde geändert</translation>
    </message>
    <message>
        <source>only the database can find its examples and their labels</source>
        <translation>nur die Datenbank kann ihre Beispiele und deren Zielwerte finden</translation>
    </message>
    <message>
        <source>most of it changed</source>
        <translation>das meiste hat sich geändert</translation>
    </message>
    <message>
        <source>it was altered meanwhile</source>
        <translation>sie wurde währenddessen geändert</translation>
    </message>
    <message>
        <source>row-level security decides which of its rows are seen</source>
        <translation>Zeilensicherheit entscheidet, welche ihrer Zeilen zu sehen sind</translation>
    </message>
</context>
<context>
    <name>CompareCells</name>
    <message>
        <source>No model is checked.</source>
        <translation>Kein Modell ist angekreuzt.</translation>
    </message>
</context>
<context>
    <name>CompareCharts</name>
    <message>
        <source>Metrics: Higher Is Better</source>
        <translation>Maße: höher ist besser</translation>
    </message>
    <message>
        <source>Errors: Lower Is Better</source>
        <translation>Fehler: niedriger ist besser</translation>
    </message>
    <message>
        <source>All Metrics</source>
        <translation>Alle Maße</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>False positive rate (% of negatives)</source>
        <translation>Falsch-positiv-Rate (% der Negativen)</translation>
    </message>
    <message>
        <source>True positive rate (% of positives)</source>
        <translation>Richtig-positiv-Rate (% der Positiven)</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>Precision and Recall</source>
        <translation>Genauigkeit und Trefferquote</translation>
    </message>
    <message>
        <source>Recall (% of positives found)</source>
        <translation>Trefferquote (% der Positiven gefunden)</translation>
    </message>
    <message>
        <source>Precision (% of found)</source>
        <translation>Genauigkeit (% der Gefundenen)</translation>
    </message>
    <message>
        <source>Mean predicted probability (%)</source>
        <translation>Im Mittel vorhergesagt (%)</translation>
    </message>
    <message>
        <source>Observed positives (%)</source>
        <translation>Beobachtete Positive (%)</translation>
    </message>
    <message>
        <source>as observed</source>
        <translation>wie beobachtet</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Value with 95 % interval</source>
        <translation>Wert mit 95-%-Intervall</translation>
    </message>
    <message>
        <source>%1 ↓</source>
        <translation>%1 ↓</translation>
    </message>
    <message>
        <source>Metric (↓ lower is better)</source>
        <translation>Maß (↓ niedriger ist besser)</translation>
    </message>
    <message>
        <source>Scores of %1</source>
        <translation>Vorhersagen von %1</translation>
    </message>
    <message>
        <source>Predicted probability (%)</source>
        <translation>Vorhergesagte Wahrscheinlichkeit (%)</translation>
    </message>
    <message>
        <source>Rows of the class (%)</source>
        <translation>Zeilen der Klasse (%)</translation>
    </message>
    <message>
        <source>Actual: %1</source>
        <translation>Tatsächlich: %1</translation>
    </message>
    <message>
        <source>Over Time: %1</source>
        <translation>Über die Zeit: %1</translation>
    </message>
    <message>
        <source>Gains</source>
        <translation>Gewinn</translation>
    </message>
    <message>
        <source>Taken, highest scores first (% of rows)</source>
        <translation>Höchste Werte zuerst (% der Zeilen)</translation>
    </message>
    <message>
        <source>Found (% of positives)</source>
        <translation>Gefunden (% der Positiven)</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>Lift (× chance)</source>
        <translation>Lift (× Zufall)</translation>
    </message>
    <message>
        <source>Calibration, and Its Expected Error</source>
        <translation>Kalibrierung und ihr erwarteter Fehler</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Fitted as of</source>
        <translation>Angepasst zum</translation>
    </message>
</context>
<context>
    <name>CompareErrors</name>
    <message>
        <source>Predicted Against Actual: %1</source>
        <translation>Vorhergesagt gegen tatsächlich: %1</translation>
    </message>
    <message>
        <source>Actual (units of the target)</source>
        <translation>Tatsächlich (Einheit des Ziels)</translation>
    </message>
    <message>
        <source>Predicted (units of the target)</source>
        <translation>Vorhergesagt (Einheit des Ziels)</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>Residuals of %1</source>
        <translation>Residuen von %1</translation>
    </message>
    <message>
        <source>Rows (%)</source>
        <translation>Zeilen (%)</translation>
    </message>
    <message>
        <source>Of a normal distribution (units of the target)</source>
        <translation>Einer Normalverteilung (Einheit des Zielwerts)</translation>
    </message>
    <message>
        <source>Actual − predicted (units of the target)</source>
        <translation>Tatsächlich − vorhergesagt (Einheit des Zielwerts)</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>Tenth of the predictions, the lowest first</source>
        <translation>Zehntel der Vorhersagen, das niedrigste zuerst</translation>
    </message>
    <message>
        <source>Error with 95 % interval (units of the target)</source>
        <translation>Fehler mit 95-%-Intervall (Einheit des Zielwerts)</translation>
    </message>
    <message>
        <source>Mean absolute</source>
        <translation>Mittlerer absoluter</translation>
    </message>
    <message>
        <source>Root mean square</source>
        <translation>Wurzel des mittleren quadratischen</translation>
    </message>
    <message>
        <source>Actual − predicted (middle 98 % of rows)</source>
        <translation>Tatsächlich − vorhergesagt (mittlere 98 % der Zeilen)</translation>
    </message>
    <message>
        <source>Quantiles of %1</source>
        <translation>Quantile von %1</translation>
    </message>
    <message>
        <source>Errors of %1</source>
        <translation>Fehler von %1</translation>
    </message>
    <message>
        <source>Within the Intervals of %1</source>
        <translation>Innerhalb der Intervalle von %1</translation>
    </message>
    <message>
        <source>Within their %1 % interval (%)</source>
        <translation>Innerhalb ihres %1-%-Intervalls (%)</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>versprochen</translation>
    </message>
    <message>
        <source>Group of like predictions: the lowest of it</source>
        <translation>Gruppe ähnlicher Vorhersagen: deren niedrigste</translation>
    </message>
</context>
<context>
    <name>CompareRunRows</name>
    <message>
        <source>ranked first</source>
        <translation>an erster Stelle</translation>
    </message>
    <message>
        <source>%1
On other rows: its score is not comparable.</source>
        <translation>%1
Auf anderen Zeilen: sein Wert ist nicht vergleichbar.</translation>
    </message>
    <message>
        <source>%1
What somebody scores on these rows who knows the Gym’s customers as its simulation does. It is no model, and a model scores more by chance only.</source>
        <translation>%1
Was jemand auf diesen Zeilen erreicht, der die Kunden des Gyms so kennt wie dessen Simulation. Es ist kein Modell, und ein Modell erreicht nur durch Zufall mehr.</translation>
    </message>
    <message>
        <source>Best possible</source>
        <translation>Bestmöglich</translation>
    </message>
    <message>
        <source>the Gym’s truth, no model</source>
        <translation>Wahrheit des Gyms, kein Modell</translation>
    </message>
</context>
<context>
    <name>CompareText</name>
    <message>
        <source>%1 (95 % interval %2 to %3)</source>
        <translation>%1 (95-%-Intervall %2 bis %3)</translation>
    </message>
    <message>
        <source>rows of %1</source>
        <translation>Zeilen von %1</translation>
    </message>
    <message>
        <source>The score of the test is of a model of the %1 examples whose label was known before it; the model that is kept has learned from all %2.</source>
        <translation>Der Wert des Tests ist von einem Modell der %1 Beispiele, deren Zielwert vor ihm bekannt war; das Modell, das bleibt, hat von allen %2 gelernt.</translation>
    </message>
    <message>
        <source>%1 is better than %2 with a probability of %3 %: %4.</source>
        <translation>%1 ist mit einer Wahrscheinlichkeit von %3 % besser als %2: %4.</translation>
    </message>
    <message>
        <source>%1 is worse than %2 with a probability of %3 %: %4.</source>
        <translation>%1 ist mit einer Wahrscheinlichkeit von %3 % schlechter als %2: %4.</translation>
    </message>
    <message>
        <source>%1 and %2 are practically equal: their %3 differs by less than %4 with a probability of %5 %.</source>
        <translation>%1 und %2 sind praktisch gleich gut: %3 unterscheidet sich mit einer Wahrscheinlichkeit von %5 % um weniger als %4.</translation>
    </message>
    <message>
        <source>There is one model; train another one to compare.</source>
        <translation>Es gibt ein Modell; trainieren Sie ein weiteres zum Vergleich.</translation>
    </message>
    <message>
        <source>%1 higher by %2 (95 % interval %3 to %4)</source>
        <translation>%1 um %2 höher (95-%-Intervall %3 bis %4)</translation>
    </message>
    <message>
        <source>%1 lower by %2 (95 % interval %3 to %4)</source>
        <translation>%1 um %2 niedriger (95-%-Intervall %3 bis %4)</translation>
    </message>
    <message>
        <source>These rows are too few to tell whether %1 is better than %2: %3.</source>
        <translation>Diese Zeilen sind zu wenige, um zu sagen, ob %1 besser ist als %2: %3.</translation>
    </message>
    <message>
        <source>the mean of runs %1</source>
        <translation>das Mittel der Läufe %1</translation>
    </message>
    <message>
        <source>Its probabilities are recalibrated, which makes the log loss of the validation less by %1.</source>
        <translation>Seine Wahrscheinlichkeiten sind nachkalibriert; das senkt den Log-Loss der Validierung um %1.</translation>
    </message>
    <message numerus="yes">
        <source>Over %n windows of time, with models of their own, %1 is better than %2 with a probability of %3 %, worse with %4 %, and practically equal with %5 %.</source>
        <translation>
            <numerusform>Über %n Zeitfenster mit eigenem Modell ist %1 mit einer Wahrscheinlichkeit von %3 % besser als %2, mit %4 % schlechter und mit %5 % praktisch gleich.</numerusform>
            <numerusform>Über %n Zeitfenster mit je eigenen Modellen ist %1 mit einer Wahrscheinlichkeit von %3 % besser als %2, mit %4 % schlechter und mit %5 % praktisch gleich.</numerusform>
        </translation>
    </message>
    <message>
        <source>by the number that is compared</source>
        <translation>über die verglichene Zahl</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>These rows do not tell whether %1 is better than %2 (probability %3 %) or worse (%4 %): %5.</source>
        <translation>Diese Zeilen sagen nicht, ob %1 besser ist als %2 (Wahrscheinlichkeit %3 %) oder schlechter (%4 %): %5.</translation>
    </message>
    <message>
        <source>better (%1 %)</source>
        <translation>besser (%1 %)</translation>
    </message>
    <message>
        <source>worse (%1 %)</source>
        <translation>schlechter (%1 %)</translation>
    </message>
    <message>
        <source>practically equal (%1 %)</source>
        <translation>praktisch gleich (%1 %)</translation>
    </message>
    <message>
        <source>cannot tell: too few rows</source>
        <translation>unentschieden: zu wenige Zeilen</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>%1 and %2 have no score on the same rows.</source>
        <translation>%1 und %2 haben auf denselben Zeilen keinen Wert.</translation>
    </message>
</context>
<context>
    <name>CompareWaterfall</name>
    <message numerus="yes">
        <source>%n other(s) together</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere zusammen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compile</name>
    <message>
        <source>this feature&apos;s name cannot be the name of a column</source>
        <translation>der Name dieses Merkmals kann kein Spaltenname sein</translation>
    </message>
    <message>
        <source>Give it a name of at most 63 bytes</source>
        <translation>Ihm einen Namen von höchstens 63 Bytes geben</translation>
    </message>
    <message>
        <source>the model has %1 nodes or weights, and a function takes at most %2: each session that calls it keeps about two kilobytes for each</source>
        <translation>das Modell hat %1 Knoten oder Gewichte, und eine Funktion fasst höchstens %2: jede Sitzung, die sie aufruft, hält für jeden davon etwa zwei Kilobyte</translation>
    </message>
    <message>
        <source>Train again with fewer or smaller trees</source>
        <translation>Mit weniger oder kleineren Bäumen neu trainieren</translation>
    </message>
    <message>
        <source>Train again with fewer features</source>
        <translation>Mit weniger Merkmalen neu trainieren</translation>
    </message>
    <message>
        <source>reasons in SQL are of a model of two classes, or of numbers</source>
        <translation>Gründe in SQL gibt es von einem Modell zweier Klassen oder von Zahlen</translation>
    </message>
    <message>
        <source>Deploy it without reasons</source>
        <translation>Es ohne Gründe bereitstellen</translation>
    </message>
    <message>
        <source>its trees are too large to give reasons in SQL</source>
        <translation>seine Bäume sind zu groß, um Gründe in SQL zu geben</translation>
    </message>
    <message>
        <source>Train again with fewer rows or features</source>
        <translation>Mit weniger Zeilen oder Merkmalen neu trainieren</translation>
    </message>
    <message>
        <source>Train again with fewer units or features</source>
        <translation>Mit weniger Einheiten oder Merkmalen neu trainieren</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
</context>
<context>
    <name>Cost</name>
    <message>
        <source>the plan cannot be read</source>
        <translation>der Plan ist nicht lesbar</translation>
    </message>
    <message>
        <source>%1 examples with %2 features need about %3 of memory, %4 are allowed</source>
        <translation>%1 Beispiele mit %2 Merkmalen brauchen etwa %3 Speicher, erlaubt sind %4</translation>
    </message>
    <message>
        <source>Have the features computed inside the database; a sample of %1 examples would fit</source>
        <translation>Die Merkmale in der Datenbank berechnen lassen; eine Stichprobe von %1 Beispielen würde passen</translation>
    </message>
    <message>
        <source>Take a sample, leave features out, or allow more memory; a sample of %1 examples would fit</source>
        <translation>Eine Stichprobe nehmen, Merkmale weglassen oder mehr Speicher erlauben; eine Stichprobe von %1 Beispielen würde passen</translation>
    </message>
    <message>
        <source>counting the examples takes longer than %1 s</source>
        <translation>das Zählen der Beispiele dauert länger als %1 s</translation>
    </message>
    <message>
        <source>Ask for fewer cutoffs, filter the entities, or add an index that the filter can use</source>
        <translation>Weniger Stichzeitpunkte verlangen, die Entitäten filtern oder einen Index anlegen, den der Filter nutzen kann</translation>
    </message>
    <message>
        <source>rows of %1 are on another server</source>
        <translation>Zeilen von %1 liegen auf einem anderen Server</translation>
    </message>
    <message>
        <source>the columns it reads do not fit into the memory allowed</source>
        <translation>die gelesenen Spalten passen nicht in den erlaubten Speicher</translation>
    </message>
    <message>
        <source>the columns it reads fit into memory</source>
        <translation>die gelesenen Spalten passen in den Speicher</translation>
    </message>
    <message>
        <source>as asked for</source>
        <translation>wie verlangt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>counting the examples</source>
        <translation>Beispiele werden gezählt</translation>
    </message>
    <message>
        <source>needs about %1 of memory, %2 are allowed</source>
        <translation>braucht etwa %1 Arbeitsspeicher, %2 sind erlaubt</translation>
    </message>
    <message>
        <source>about %1 here, %2 in the database</source>
        <translation>hier etwa %1, in der Datenbank %2</translation>
    </message>
    <message>
        <source>about %1 here, only %2 in the database</source>
        <translation>hier etwa %1, in der Datenbank nur %2</translation>
    </message>
</context>
<context>
    <name>Deploy</name>
    <message>
        <source>the role may not make the schema</source>
        <translation>die Rolle darf das Schema nicht anlegen</translation>
    </message>
    <message>
        <source>Ask for CREATE SCHEMA %1 AUTHORIZATION %2</source>
        <translation>Um CREATE SCHEMA %1 AUTHORIZATION %2 bitten</translation>
    </message>
    <message>
        <source>the role may not create in the schema</source>
        <translation>die Rolle darf im Schema nichts anlegen</translation>
    </message>
    <message>
        <source>Ask for GRANT CREATE, USAGE ON SCHEMA %1 TO %2</source>
        <translation>Um GRANT CREATE, USAGE ON SCHEMA %1 TO %2 bitten</translation>
    </message>
    <message>
        <source>row security is on: each role gets predictions of the rows it may see</source>
        <translation>Row-Level Security ist an: jede Rolle bekommt Vorhersagen der Zeilen, die sie sehen darf</translation>
    </message>
    <message>
        <source>the model learned from those that %1 may see, and others get other predictions</source>
        <translation>das Modell lernte aus denen, die %1 sehen darf, andere bekommen andere Vorhersagen</translation>
    </message>
    <message>
        <source>The live view runs with the rights of who reads it</source>
        <translation>Die Live-Sicht läuft mit den Rechten dessen, der sie liest</translation>
    </message>
    <message>
        <source>PostgreSQL 15 or later is needed for such a view</source>
        <translation>Für eine solche Sicht ist PostgreSQL 15 oder neuer nötig</translation>
    </message>
    <message>
        <source>it will hold no row: it predicts where %1 is null, and that column is NOT NULL</source>
        <translation>sie wird keine Zeile enthalten: sie sagt voraus, wo %1 leer ist, und diese Spalte ist NOT NULL</translation>
    </message>
    <message>
        <source>Ask for single rows by their key instead</source>
        <translation>Stattdessen einzelne Zeilen mit ihrem Schlüssel abfragen</translation>
    </message>
    <message>
        <source>%1 of %2 features see rows by a time that is a guess</source>
        <translation>%1 von %2 Merkmalen sehen Zeilen nach einer Zeit, die eine Vermutung ist</translation>
    </message>
    <message>
        <source>Confirm it, or name another one: espalierctl study times STUDY shows which</source>
        <translation>Sie bestätigen oder eine andere nennen: espalierctl study times STUDIE zeigt, welche</translation>
    </message>
    <message>
        <source>the model did not learn from the examples %1</source>
        <translation>das Modell lernte nicht aus den Beispielen %1</translation>
    </message>
    <message>
        <source>Rows of any time are predicted all the same</source>
        <translation>Vorhergesagt werden Zeilen jeder Zeit</translation>
    </message>
    <message>
        <source>predictions %1</source>
        <translation>Vorhersagen: %1</translation>
    </message>
    <message>
        <source>The study&apos;s repairs say so</source>
        <translation>So sagen es die Reparaturen der Studie</translation>
    </message>
    <message>
        <source>live predictions need functions with parsed bodies</source>
        <translation>Live-Vorhersagen brauchen Funktionen mit geparstem Rumpf</translation>
    </message>
    <message>
        <source>PostgreSQL 14 or later has them</source>
        <translation>PostgreSQL 14 oder neuer hat sie</translation>
    </message>
    <message>
        <source>it was dropped since it was deployed</source>
        <translation>es wurde seit der Bereitstellung gelöscht</translation>
    </message>
    <message>
        <source>it is not what was deployed: it, or a name that it reads, was changed</source>
        <translation>es ist nicht, was bereitgestellt wurde: es, oder ein Name, den es liest, wurde geändert</translation>
    </message>
    <message>
        <source>Deploy the run again: a version&apos;s objects are made once</source>
        <translation>Den Lauf noch einmal bereitstellen: die Objekte einer Version werden einmal angelegt</translation>
    </message>
    <message>
        <source>Deploying or activating any version makes it again</source>
        <translation>Bereitstellen oder Aktivieren irgendeiner Version legt es neu an</translation>
    </message>
    <message>
        <source>it was changed by hand since it was deployed</source>
        <translation>es wurde seit der Bereitstellung von Hand geändert</translation>
    </message>
    <message>
        <source>Deploying or activating any version puts it right</source>
        <translation>Bereitstellen oder Aktivieren irgendeiner Version bringt es in Ordnung</translation>
    </message>
    <message>
        <source>it was changed by hand since it was deployed, so it may not say what the model says</source>
        <translation>es wurde seit der Bereitstellung von Hand geändert und sagt vielleicht nicht, was das Modell sagt</translation>
    </message>
    <message>
        <source>DROP VIEW %1; then deploy or activate a version, which makes it again</source>
        <translation>DROP VIEW %1; danach eine Version bereitstellen oder aktivieren, was es neu anlegt</translation>
    </message>
    <message>
        <source>a view</source>
        <translation>Eine Sicht</translation>
    </message>
    <message>
        <source>a materialized view</source>
        <translation>Eine materialisierte Sicht</translation>
    </message>
    <message>
        <source>a sequence</source>
        <translation>Eine Sequenz</translation>
    </message>
    <message>
        <source>an index</source>
        <translation>Ein Index</translation>
    </message>
    <message>
        <source>a type</source>
        <translation>Ein Typ</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>Eine Tabelle</translation>
    </message>
    <message>
        <source>a procedure</source>
        <translation>Eine Prozedur</translation>
    </message>
    <message>
        <source>a function</source>
        <translation>Eine Funktion</translation>
    </message>
    <message>
        <source>%1 of this name is there already, and it is of no project</source>
        <translation>%1 dieses Namens ist schon da und gehört zu keinem Projekt</translation>
    </message>
    <message>
        <source>Give the study another name, or rename what is there</source>
        <translation>Der Studie einen anderen Namen geben, oder umbenennen, was da ist</translation>
    </message>
    <message>
        <source>%1 of this name belongs to the project %2</source>
        <translation>%1 dieses Namens gehört zum Projekt %2</translation>
    </message>
    <message>
        <source>Give the study another name, or retire %1 first: espalierctl retire %1</source>
        <translation>Der Studie einen anderen Namen geben, oder zuerst %1 zurückziehen: espalierctl retire %1</translation>
    </message>
    <message>
        <source>its newest row is of %1</source>
        <translation>ihre neueste Zeile ist von %1</translation>
    </message>
    <message>
        <source>none of its rows is known now</source>
        <translation>keine ihrer Zeilen ist jetzt bekannt</translation>
    </message>
    <message>
        <source>windows of the last %1 hold nothing as of now</source>
        <translation>Fenster der letzten %1 enthalten zur Zeit nichts</translation>
    </message>
    <message>
        <source>the live view is empty, as it has only those with a row in the last %1</source>
        <translation>die Live-Sicht ist leer, da sie nur die enthält, die eine Zeile in den letzten %1 haben</translation>
    </message>
    <message>
        <source>Bring the data up to date, or ask as of a past moment with %1</source>
        <translation>Die Daten auf den neuesten Stand bringen, oder mit %1 zu einem vergangenen Zeitpunkt fragen</translation>
    </message>
    <message>
        <source>To deploy it all the same: %1</source>
        <translation>Um dennoch bereitzustellen: %1</translation>
    </message>
    <message>
        <source>its predictions have another form than those of the deployed versions</source>
        <translation>ihre Vorhersagen haben eine andere Form als die der bereitgestellten Versionen</translation>
    </message>
    <message>
        <source>Retire the project first, or give the study another name</source>
        <translation>Zuerst das Projekt zurückziehen, oder der Studie einen anderen Namen geben</translation>
    </message>
    <message>
        <source>%1 since the model&apos;s rows were read</source>
        <translation>%1, seit die Zeilen des Modells gelesen wurden</translation>
    </message>
    <message>
        <source>Take the snapshot again, train, and deploy what comes of it</source>
        <translation>Den Schnappschuss neu aufnehmen, trainieren und bereitstellen, was daraus wird</translation>
    </message>
    <message>
        <source>the live SQL computes another value than training did, from the same rows: %1</source>
        <translation>das Live-SQL berechnet aus denselben Zeilen einen anderen Wert als das Training: %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; of %2 was %3 and is %4</source>
        <translation>„%1“ von %2 war %3 und ist %4</translation>
    </message>
    <message>
        <source>&apos;%1&apos; of %2 was missing and is %3</source>
        <translation>„%1“ von %2 fehlte und ist %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; of %2 was %3 and is missing</source>
        <translation>„%1“ von %2 war %3 und fehlt</translation>
    </message>
    <message>
        <source>Report this as a defect; leave the feature out meanwhile</source>
        <translation>Dies als Fehler melden; das Merkmal bis dahin weglassen</translation>
    </message>
    <message>
        <source>%1 of %2 examples that were looked at have other features now than when the snapshot was taken</source>
        <translation>%1 von %2 betrachteten Beispielen haben jetzt andere Merkmale als bei der Aufnahme des Schnappschusses</translation>
    </message>
    <message>
        <source>Their rows changed since: what was learned from may no longer be so; a new snapshot tells</source>
        <translation>Ihre Zeilen haben sich seitdem geändert: woraus gelernt wurde, gilt vielleicht nicht mehr; ein neuer Schnappschuss zeigt es</translation>
    </message>
    <message>
        <source>its arguments or its result are not those that the registry names</source>
        <translation>sie nimmt und liefert nicht, was das Verzeichnis von ihr sagt</translation>
    </message>
    <message>
        <source>Somebody changed it or espalier.models: deploy the run again</source>
        <translation>Jemand hat sie oder espalier.models geändert: den Lauf noch einmal bereitstellen</translation>
    </message>
    <message>
        <source>no version was active before this one</source>
        <translation>vor dieser war keine Version aktiv</translation>
    </message>
    <message>
        <source>Activate a version by its number instead</source>
        <translation>Stattdessen eine Version mit ihrer Nummer aktivieren</translation>
    </message>
    <message>
        <source>somebody deployed version %1 meanwhile</source>
        <translation>jemand hat inzwischen Version %1 bereitgestellt</translation>
    </message>
    <message>
        <source>Look at the proposal anew, and deploy again</source>
        <translation>Den Vorschlag neu ansehen und noch einmal bereitstellen</translation>
    </message>
    <message>
        <source>the registry was made by a newer version of Espalier</source>
        <translation>das Verzeichnis wurde von einer neueren Version von Espalier angelegt</translation>
    </message>
    <message>
        <source>Update Espalier</source>
        <translation>Espalier aktualisieren</translation>
    </message>
    <message>
        <source>no project of this name is deployed here</source>
        <translation>hier ist kein Projekt dieses Namens bereitgestellt</translation>
    </message>
    <message>
        <source>Deploy one first</source>
        <translation>Zuerst eines bereitstellen</translation>
    </message>
    <message>
        <source>The projects are: %1</source>
        <translation>Die Projekte sind: %1</translation>
    </message>
    <message>
        <source>there is no version %1</source>
        <translation>es gibt keine Version %1</translation>
    </message>
    <message>
        <source>List the versions with espalierctl projects</source>
        <translation>Die Versionen auflisten: espalierctl projects</translation>
    </message>
    <message>
        <source>its row in the registry is not as it was written: %1</source>
        <translation>ihre Zeile im Verzeichnis ist nicht mehr so, wie sie geschrieben wurde: %1</translation>
    </message>
    <message>
        <source>its row in the registry is not as it was written: %1: %2</source>
        <translation>ihre Zeile im Verzeichnis ist nicht mehr so, wie sie geschrieben wurde: %1: %2</translation>
    </message>
    <message>
        <source>Somebody changed espalier.models: deploy the run again, or restore the row</source>
        <translation>Jemand hat espalier.models geändert: den Lauf noch einmal bereitstellen oder die Zeile wiederherstellen</translation>
    </message>
    <message>
        <source>the model does not have the hash that was noted with it</source>
        <translation>das Modell hat nicht den Hash, der bei ihm vermerkt ist</translation>
    </message>
    <message>
        <source>the study does not have the hash that was noted with it</source>
        <translation>die Studie hat nicht den Hash, der bei ihr vermerkt ist</translation>
    </message>
    <message>
        <source>it predicts something else than %1</source>
        <translation>sie sagt etwas anderes voraus als %1</translation>
    </message>
    <message>
        <source>version %1 answers there, and not %2</source>
        <translation>dort antwortet Version %1 und nicht %2</translation>
    </message>
    <message>
        <source>Nothing was changed; see what was changed by hand: espalierctl projects</source>
        <translation>Nichts wurde geändert; was von Hand geändert wurde, zeigt espalierctl projects</translation>
    </message>
    <message>
        <source>the database scores %1 where the model says %2</source>
        <translation>die Datenbank berechnet %1, wo das Modell %2 sagt</translation>
    </message>
    <message>
        <source>Nothing was changed: the score function is not the model&apos;s, or this is a defect to report</source>
        <translation>Nichts wurde geändert: die Bewertungsfunktion ist nicht die des Modells, oder dies ist ein Fehler, der gemeldet werden sollte</translation>
    </message>
    <message>
        <source>%1 of %2 came back</source>
        <translation>%1 von %2 kamen zurück</translation>
    </message>
    <message>
        <source>%1 predictions of %2 rows</source>
        <translation>%1 Vorhersagen zu %2 Zeilen</translation>
    </message>
    <message>
        <source>these are not the columns of its predictions</source>
        <translation>das sind nicht die Spalten seiner Vorhersagen</translation>
    </message>
    <message>
        <source>Ask for those of the rows that somebody looks at, after SET jit = off: PostgreSQL may compile the statement first, for seconds</source>
        <translation>Nach denen der Zeilen fragen, die jemand ansieht, nach SET jit = off: PostgreSQL übersetzt die Anweisung sonst womöglich erst, sekundenlang</translation>
    </message>
    <message>
        <source>%1 features compare rows with each other: to predict one, those of all rows of its moment are computed, as for the whole view</source>
        <translation>%1 Merkmale vergleichen Zeilen miteinander: um eine vorherzusagen, werden die aller Zeilen ihres Zeitpunkts berechnet, wie für die ganze Sicht</translation>
    </message>
    <message>
        <source>Ask the view where many are wanted</source>
        <translation>Wo viele gebraucht werden, die Sicht fragen</translation>
    </message>
    <message>
        <source>no version answers yet that it could be held against as a shadow</source>
        <translation>noch antwortet keine Version, mit der sie als Schatten verglichen werden könnte</translation>
    </message>
    <message>
        <source>Deploy it to answer</source>
        <translation>Bereitstellen, damit sie antwortet</translation>
    </message>
    <message>
        <source>version %1 is its shadow already</source>
        <translation>Version %1 ist schon sein Schatten</translation>
    </message>
    <message>
        <source>Promote that one, or retire it, first</source>
        <translation>Zuerst diese übernehmen oder zurückziehen</translation>
    </message>
    <message>
        <source>it asks another question than version %1, so that both cannot be judged on the same rows</source>
        <translation>sie stellt eine andere Frage als Version %1, sodass beide nicht an denselben Zeilen beurteilt werden können</translation>
    </message>
    <message>
        <source>Deploy it to answer, or ask the same</source>
        <translation>Bereitstellen, damit sie antwortet, oder dasselbe fragen</translation>
    </message>
    <message>
        <source>it has no shadow</source>
        <translation>es hat keinen Schatten</translation>
    </message>
    <message>
        <source>Deploy one: espalierctl deploy STUDY --shadow</source>
        <translation>Einen bereitstellen: espalierctl deploy STUDY --shadow</translation>
    </message>
    <message>
        <source>the reasons of one row take about %1, of a thousand %2; what does not select them does not wait for them</source>
        <translation>die Gründe einer Zeile dauern etwa %1, von tausend %2; was sie nicht auswählt, wartet nicht auf sie</translation>
    </message>
    <message>
        <source>view and functions keep the columns they have: reasons are given by %1</source>
        <translation>Sicht und Funktionen behalten ihre Spalten: Gründe gibt %1</translation>
    </message>
    <message>
        <source>To have them as a column, retire the project and deploy it anew</source>
        <translation>Um sie als Spalte zu haben, das Projekt zurückziehen und neu bereitstellen</translation>
    </message>
    <message>
        <source>this version gives none: where there were reasons, nothing is said</source>
        <translation>diese Version gibt keine: wo Gründe standen, steht nichts</translation>
    </message>
    <message>
        <source>To go on giving them, deploy it with reasons</source>
        <translation>Um weiter welche zu geben, mit Gründen bereitstellen</translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message>
        <source>Placing tables</source>
        <translation>Tabellen werden angeordnet</translation>
    </message>
    <message>
        <source>writing the page</source>
        <translation>die Seite wird geschrieben</translation>
    </message>
    <message>
        <source>painting</source>
        <translation>das Bild wird gezeichnet</translation>
    </message>
    <message>
        <source>writing the picture</source>
        <translation>das Bild wird geschrieben</translation>
    </message>
    <message>
        <source>The tables could not be placed.</source>
        <translation>Die Tabellen konnten nicht angeordnet werden.</translation>
    </message>
    <message>
        <source>Check that the layout plugins of Graphviz are installed.</source>
        <translation>Prüfen, ob die Layout-Plugins von Graphviz installiert sind.</translation>
    </message>
    <message>
        <source>librsvg gave no reason</source>
        <translation>librsvg nannte keinen Grund</translation>
    </message>
    <message>
        <source>The drawing has no size.</source>
        <translation>Die Zeichnung hat keine Größe.</translation>
    </message>
    <message>
        <source>%1 x %2 pixels are more than a PNG can have</source>
        <translation>%1 x %2 Pixel sind mehr, als ein PNG haben kann</translation>
    </message>
    <message>
        <source>The largest scale for it is %1; SVG and PDF have no such limit</source>
        <translation>Der größte Maßstab dafür ist %1; SVG und PDF haben keine solche Grenze</translation>
    </message>
    <message>
        <source>this is no scale</source>
        <translation>das ist kein Maßstab</translation>
    </message>
    <message>
        <source>Give a number above 0</source>
        <translation>Eine Zahl über 0 angeben</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>there are too many moments to look at in memory</source>
        <translation>es sind zu viele Zeitpunkte, um sie im Speicher zu betrachten</translation>
    </message>
    <message>
        <source>Examples see too many rows to be held in memory.</source>
        <translation>Beispiele sehen zu viele Zeilen, um sie im Speicher zu halten.</translation>
    </message>
    <message>
        <source>Compute the features inside the database, or take fewer examples.</source>
        <translation>Die Merkmale in der Datenbank berechnen oder weniger Beispiele nehmen.</translation>
    </message>
    <message>
        <source>The path reaches too many rows to be held in memory.</source>
        <translation>Der Pfad erreicht zu viele Zeilen, um sie im Speicher zu halten.</translation>
    </message>
    <message>
        <source>Compute the features inside the database, or shorten the path.</source>
        <translation>Die Merkmale in der Datenbank berechnen oder den Pfad verkürzen.</translation>
    </message>
    <message>
        <source>it holds moments after the year 294246, which no column in memory can hold</source>
        <translation>sie enthält Zeitpunkte nach dem Jahr 294246, die keine Spalte im Speicher fassen kann</translation>
    </message>
    <message>
        <source>Let the database compute the features</source>
        <translation>Die Merkmale von der Datenbank berechnen lassen</translation>
    </message>
    <message>
        <source>The two sides of a relation hold values of different types.</source>
        <translation>Die beiden Seiten einer Beziehung enthalten Werte verschiedener Typen.</translation>
    </message>
    <message>
        <source>Several rows share the key that a relation refers to.</source>
        <translation>Mehrere Zeilen teilen sich den Schlüssel, auf den eine Beziehung verweist.</translation>
    </message>
    <message>
        <source>the study has no as-of times</source>
        <translation>die Studie hat keine Stichzeiten</translation>
    </message>
    <message>
        <source>the database alone knows when values of %1 are equal</source>
        <translation>nur die Datenbank weiß, wann Werte von %1 gleich sind</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>Zeilen werden verknüpft</translation>
    </message>
    <message>
        <source>computing features</source>
        <translation>Merkmale werden berechnet</translation>
    </message>
    <message>
        <source>finding examples</source>
        <translation>Beispiele werden gesucht</translation>
    </message>
    <message>
        <source>%1 rows: %2 used</source>
        <translation>%1 Zeilen: %2 verwendet</translation>
    </message>
    <message>
        <source>%1 without a key</source>
        <translation>%1 ohne Schlüssel</translation>
    </message>
    <message>
        <source>%1 without a time</source>
        <translation>%1 ohne Zeit</translation>
    </message>
    <message>
        <source>%1 of no entity that is there</source>
        <translation>%1 zu keiner vorhandenen Entität</translation>
    </message>
    <message>
        <source>%1 left out by the filter</source>
        <translation>%1 vom Filter ausgelassen</translation>
    </message>
    <message>
        <source>%1 before their entity was there</source>
        <translation>%1, bevor es ihre Entität gab</translation>
    </message>
    <message>
        <source>%1 in periods left out</source>
        <translation>%1 in ausgelassenen Zeiträumen</translation>
    </message>
    <message>
        <source>%1 whose labels read values that are treated as missing</source>
        <translation>%1, deren Zielwerte Werte lesen, die als fehlend gelten</translation>
    </message>
    <message>
        <source>%1 too young for their labels to be known</source>
        <translation>%1 zu jung für einen bekannten Zielwert</translation>
    </message>
    <message>
        <source>%1 not in the sample</source>
        <translation>%1 nicht in der Stichprobe</translation>
    </message>
    <message>
        <source>%1 without a label</source>
        <translation>%1 ohne Zielwert</translation>
    </message>
    <message>
        <source>%1 said twice</source>
        <translation>%1 doppelt gesagt</translation>
    </message>
    <message>
        <source>%1 that contradict each other</source>
        <translation>%1 einander widersprechend</translation>
    </message>
    <message>
        <source>%1 in no part</source>
        <translation>%1 in keinem Teil</translation>
    </message>
    <message>
        <source>%1 between parts, whose labels were not known when the next one begins</source>
        <translation>%1 zwischen Teilen, deren Zielwert am Anfang des nächsten noch offen war</translation>
    </message>
</context>
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
    <name>Explain</name>
    <message>
        <source>the model does not say what its training rows were like, so that it cannot be explained: an earlier version made it</source>
        <translation>das Modell sagt nicht, wie seine Trainingszeilen waren, und lässt sich darum nicht erklären: eine frühere Version hat es gemacht</translation>
    </message>
    <message>
        <source>Train it again to see its reasons</source>
        <translation>Es neu trainieren, um seine Gründe zu sehen</translation>
    </message>
    <message>
        <source>reading test examples</source>
        <translation>Testbeispiele werden gelesen</translation>
    </message>
    <message>
        <source>adding up what features contribute</source>
        <translation>Beiträge der Merkmale werden summiert</translation>
    </message>
    <message>
        <source>shuffling one feature after the other</source>
        <translation>ein Merkmal nach dem anderen wird vermischt</translation>
    </message>
    <message>
        <source>cutting examples into slices</source>
        <translation>Beispiele werden in Ausschnitte geteilt</translation>
    </message>
    <message>
        <source>scoring each slice</source>
        <translation>jeder Ausschnitt wird bewertet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: %2 bis %3</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation>%1: fehlt</translation>
    </message>
    <message>
        <source>no history: %1</source>
        <translation>keine Vorgeschichte: %1</translation>
    </message>
    <message>
        <source>short history: %1, at most %2</source>
        <translation>kurze Vorgeschichte: %1, höchstens %2</translation>
    </message>
    <message>
        <source>long history: %1, at least %2</source>
        <translation>lange Vorgeschichte: %1, mindestens %2</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>as of %1 to %2</source>
        <translation>zu den Zeitpunkten %1 bis %2</translation>
    </message>
    <message>
        <source>giving all examples one value after the other</source>
        <translation>allen Beispielen wird ein Wert nach dem anderen gegeben</translation>
    </message>
    <message>
        <source>what each feature adds is exact only of linear models and trees: this model weighs all of them together</source>
        <translation>was jedes Merkmal beiträgt, ist nur bei linearen Modellen und Bäumen genau bestimmt: dieses Modell wägt alle zusammen ab</translation>
    </message>
    <message>
        <source>Look at what shuffling a feature costs, at how the prediction goes with it, and at other values of an example</source>
        <translation>Ansehen, was es kostet, ein Merkmal zu mischen, wie die Vorhersage mit ihm geht, und andere Werte eines Beispiels</translation>
    </message>
    <message>
        <source>%1: %2 others</source>
        <translation>%1: %2 andere</translation>
    </message>
</context>
<context>
    <name>FormatText</name>
    <message>
        <source>under 1 µs</source>
        <translation>unter 1 µs</translation>
    </message>
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
    <name>Glossary</name>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>A foreign key between two tables, declared in the database or found in the values and accepted by you. Along relations a row finds its parent (one) and its children (many).</source>
        <translation>Ein Fremdschlüssel zwischen zwei Tabellen, in der Datenbank erklärt oder in den Werten gefunden und von Ihnen angenommen. Entlang der Relationen findet eine Zeile ihre Elternzeile (eine) und ihre Kinder (viele).</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entität</translation>
    </message>
    <message>
        <source>The table about whose rows something is predicted: customers, orders, machines. Each live prediction is of one of its rows.</source>
        <translation>Die Tabelle, über deren Zeilen etwas vorhergesagt wird: Kunden, Bestellungen, Maschinen. Jede Live-Vorhersage gilt einer ihrer Zeilen.</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>The question that is asked, as a file: what is predicted, for which rows, from which features, and how it is tested. It holds no data, so it can be shared and kept under version control.</source>
        <translation>Die Frage, die gestellt wird, als Datei: was vorhergesagt wird, für welche Zeilen, aus welchen Merkmalen, und wie geprüft wird. Sie enthält keine Daten, kann also geteilt und versioniert werden.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>What is to be predicted, of an example for which it is known already. A label about the next 90 days is known only when these 90 days are over.</source>
        <translation>Was vorhergesagt werden soll, von einem Beispiel, bei dem es schon bekannt ist. Ein Zielwert über die nächsten 90 Tage ist erst bekannt, wenn diese 90 Tage vorbei sind.</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stichzeit</translation>
    </message>
    <message>
        <source>The moment at which an example is predicted: its features see only rows from before it. That is why a score tells of the future, and not of what could be looked up.</source>
        <translation>Der Moment, in dem ein Beispiel vorhergesagt wird: Seine Merkmale sehen nur Zeilen von davor. Darum sagt eine Güte etwas über die Zukunft und nicht über das, was man nachschlagen könnte.</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizont</translation>
    </message>
    <message>
        <source>How far ahead the label looks: &quot;in the next 90 days&quot;. A longer one has more events and is known later.</source>
        <translation>Wie weit der Zielwert vorausschaut: „in den nächsten 90 Tagen“. Ein längerer hat mehr Ereignisse und ist später bekannt.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>A value that the model may use: a column of the row or of a parent, or an aggregate over children, such as the number of orders in the last 30 days. It means the same while training and in the live view, to the bit.</source>
        <translation>Ein Wert, den das Modell nutzen darf: eine Spalte der Zeile oder einer Elternzeile oder ein Aggregat über Kinder, etwa die Zahl der Bestellungen der letzten 30 Tage. Es bedeutet beim Training und in der Live-Sicht dasselbe, auf das Bit genau.</translation>
    </message>
    <message>
        <source>Leakage</source>
        <translation>Datenleck</translation>
    </message>
    <message>
        <source>A feature that knows the answer because it was written after the moment of prediction. Scores are wonderful then, and live predictions are not; findings point it out before training.</source>
        <translation>Ein Merkmal, das die Antwort kennt, weil es nach dem Moment der Vorhersage geschrieben wurde. Dann ist die Güte wunderbar und die Live-Vorhersage nicht; Befunde weisen vor dem Training darauf hin.</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Schnappschuss</translation>
    </message>
    <message>
        <source>Examples and features as they were read at one moment, kept on this computer. Models that are compared were trained on the same one.</source>
        <translation>Beispiele und Merkmale, wie sie zu einem Moment gelesen wurden, auf diesem Rechner aufbewahrt. Modelle, die verglichen werden, wurden auf demselben trainiert.</translation>
    </message>
    <message>
        <source>Train, validation, test</source>
        <translation>Training, Validierung, Test</translation>
    </message>
    <message>
        <source>Models learn from the training part, settings are chosen on the validation part, and the test part is looked at last. With times, the test is the latest: it asks whether what was learned still holds.</source>
        <translation>Modelle lernen aus dem Trainingsteil, Einstellungen werden auf dem Validierungsteil gewählt, und der Testteil wird zuletzt angesehen. Mit Zeiten ist der Test das Späteste: Er fragt, ob das Gelernte noch gilt.</translation>
    </message>
    <message>
        <source>Backtest</source>
        <translation>Rücktest</translation>
    </message>
    <message>
        <source>The model as it would have been trained at an earlier moment, scored on what came next. Several of them show whether it would have worked last spring, too.</source>
        <translation>Das Modell, wie es zu einem früheren Moment trainiert worden wäre, bewertet an dem, was folgte. Mehrere davon zeigen, ob es auch im letzten Frühjahr getaugt hätte.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Vergleichswert</translation>
    </message>
    <message>
        <source>A model that uses no feature: it says the share of positives, or the middle, for all. What is not better than it is not worth deploying.</source>
        <translation>Ein Modell, das kein Merkmal nutzt: Es sagt für alle den Anteil der Positiven oder die Mitte. Was nicht besser ist, lohnt keine Bereitstellung.</translation>
    </message>
    <message>
        <source>ROC AUC</source>
        <translation>ROC AUC</translation>
    </message>
    <message>
        <source>How often the model puts the right one of two rows first, of which one is positive and one is not. 0.5 is a coin, 1 is never wrong; it says nothing of a threshold.</source>
        <translation>Wie oft das Modell von zwei Zeilen, von denen eine positiv ist und eine nicht, die richtige voranstellt. 0,5 ist eine Münze, 1 irrt nie; über eine Schwelle sagt es nichts.</translation>
    </message>
    <message>
        <source>Log loss</source>
        <translation>Log-Verlust</translation>
    </message>
    <message>
        <source>How surprised one is by what happened, if one believes the probabilities; lower is better. Being sure and wrong costs most.</source>
        <translation>Wie sehr überrascht, was geschah, wenn man den Wahrscheinlichkeiten glaubt; weniger ist besser. Sicher zu sein und falsch zu liegen kostet am meisten.</translation>
    </message>
    <message>
        <source>RMSE and MAE</source>
        <translation>RMSE und MAE</translation>
    </message>
    <message>
        <source>How far a predicted number is off, in the label&apos;s own unit. MAE is the mean distance; RMSE weighs large misses more.</source>
        <translation>Wie weit eine vorhergesagte Zahl daneben liegt, in der Einheit des Zielwerts. MAE ist der mittlere Abstand; RMSE gewichtet große Fehler stärker.</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Where the score would probably be on other rows like these, in 95 of 100 cases. Two models whose difference has an interval with 0 in it cannot be told apart.</source>
        <translation>Wo die Güte auf anderen Zeilen wie diesen wohl läge, in 95 von 100 Fällen. Zwei Modelle, deren Unterschied ein Intervall mit der 0 darin hat, sind nicht zu unterscheiden.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Whether of all rows with a probability of 20 % about one in five is positive. A model can rank well and still be badly calibrated; costs need calibrated probabilities.</source>
        <translation>Ob von allen Zeilen mit einer Wahrscheinlichkeit von 20 % etwa jede fünfte positiv ist. Ein Modell kann gut ordnen und doch schlecht kalibriert sein; Kosten brauchen kalibrierte Wahrscheinlichkeiten.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>The probability from which on a row counts as positive. It follows from what a false alarm and a miss cost, not from the model.</source>
        <translation>Die Wahrscheinlichkeit, ab der eine Zeile als positiv gilt. Sie folgt daraus, was ein Fehlalarm und was etwas Übersehenes kostet, nicht aus dem Modell.</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>A part of the test rows with something in common: a country, new customers, a month. A model that is good on the whole may be bad on one.</source>
        <translation>Ein Teil der Testzeilen mit etwas Gemeinsamem: ein Land, neue Kunden, ein Monat. Ein Modell, das im Ganzen gut ist, kann in einem schlecht sein.</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>How much worse the score is when a feature&apos;s values are shuffled. It tells what the model uses, not what causes the label.</source>
        <translation>Wie viel schlechter die Güte ist, wenn die Werte eines Merkmals vertauscht werden. Sie sagt, was das Modell nutzt, nicht, was den Zielwert verursacht.</translation>
    </message>
    <message>
        <source>Partial dependence</source>
        <translation>Partielle Abhängigkeit</translation>
    </message>
    <message>
        <source>What the model says on average when one feature is set to a value and all else stays. It shows a direction and a shape: more visits, fewer leave.</source>
        <translation>Was das Modell im Mittel sagt, wenn ein Merkmal auf einen Wert gesetzt wird und alles andere bleibt. Sie zeigt Richtung und Form: mehr Besuche, weniger gehen.</translation>
    </message>
    <message>
        <source>Live view</source>
        <translation>Live-Sicht</translation>
    </message>
    <message>
        <source>A view in your database that predicts when it is read, from the rows that are there then. It is plain SQL: no extension and no service stands behind it.</source>
        <translation>Eine Sicht in Ihrer Datenbank, die vorhersagt, wenn sie gelesen wird, aus den Zeilen, die dann da sind. Sie ist reines SQL: Keine Erweiterung und kein Dienst steht dahinter.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>A deployed model is never overwritten: the next one is a new version, and one of them is active. Going back to an earlier one is one click and one transaction.</source>
        <translation>Ein bereitgestelltes Modell wird nie überschrieben: Das nächste ist eine neue Version, und eine von ihnen ist aktiv. Zu einer früheren zurückzugehen ist ein Klick und eine Transaktion.</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>The values of today are distributed otherwise than those the model learned from. It may matter or not: look at the score that has matured since, and at what drifted.</source>
        <translation>Die Werte von heute sind anders verteilt als die, aus denen das Modell gelernt hat. Es kann schaden oder nicht: Sehen Sie auf die seither gereifte Güte und auf das, was sich verschoben hat.</translation>
    </message>
    <message>
        <source>Matured</source>
        <translation>Gereift</translation>
    </message>
    <message>
        <source>Of predictions that were logged, those whose label is known by now. The score on them is what was really kept of the promise.</source>
        <translation>Von protokollierten Vorhersagen die, deren Zielwert inzwischen bekannt ist. Die Güte auf ihnen ist, was vom Versprechen wirklich gehalten wurde.</translation>
    </message>
    <message>
        <source>A row of the entity at one moment, with its label. The same customer at ten moments is ten examples; intervals count them as one customer.</source>
        <translation>Eine Zeile der Entität zu einem Moment, mit ihrem Zielwert. Derselbe Kunde zu zehn Momenten ist zehn Beispiele; Intervalle zählen sie als einen Kunden.</translation>
    </message>
</context>
<context>
    <name>GraphRouteText</name>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n Tabelle</numerusform>
            <numerusform>%n Tabellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GraphSceneText</name>
    <message numerus="yes">
        <source>… %n more column(s)</source>
        <translation>
            <numerusform>… %n weitere Spalte</numerusform>
            <numerusform>… %n weitere Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer columns</source>
        <translation>Weniger Spalten zeigen</translation>
    </message>
    <message>
        <source>%1, %2 columns, %3 outgoing, %4 incoming relations</source>
        <translation>%1, %2 Spalten, %3 ausgehende, %4 eingehende Beziehungen</translation>
    </message>
</context>
<context>
    <name>Gym</name>
    <message>
        <source>The owner of the folder cannot be changed.</source>
        <translation>Der Eigentümer des Ordners lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>The folder belongs to somebody else.</source>
        <translation>Der Ordner gehört jemand anderem.</translation>
    </message>
    <message>
        <source>The configuration cannot be written.</source>
        <translation>Die Konfiguration lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Choose another folder for the sample database.</source>
        <translation>Einen anderen Ordner für die Beispieldatenbank wählen.</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 ist gescheitert</translation>
    </message>
    <message>
        <source>See %1.</source>
        <translation>Siehe %1.</translation>
    </message>
    <message>
        <source>The folder exists and holds no database cluster.</source>
        <translation>Der Ordner ist vorhanden und enthält keinen Datenbankcluster.</translation>
    </message>
    <message>
        <source>The program could not be started.</source>
        <translation>Das Programm konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Check that the user %1 may run it in %2.</source>
        <translation>Prüfen, ob der Benutzer %1 es in %2 ausführen darf.</translation>
    </message>
    <message>
        <source>No PostgreSQL server programs are installed.</source>
        <translation>Es sind keine Serverprogramme von PostgreSQL installiert.</translation>
    </message>
    <message>
        <source>It was made by PostgreSQL %1, whose programs are not installed.</source>
        <translation>Sie wurde von PostgreSQL %1 angelegt, dessen Programme nicht installiert sind.</translation>
    </message>
    <message>
        <source>Install the package %1.</source>
        <translation>Das Paket %1 installieren.</translation>
    </message>
    <message>
        <source>The database holds a schema of that name already.</source>
        <translation>Die Datenbank enthält schon ein Schema dieses Namens.</translation>
    </message>
    <message>
        <source>Make the shop in an empty database.</source>
        <translation>Den Laden in einer leeren Datenbank anlegen.</translation>
    </message>
    <message>
        <source>The database holds no shop.</source>
        <translation>Die Datenbank enthält keinen Laden.</translation>
    </message>
    <message>
        <source>Start the gym, which makes one.</source>
        <translation>Das Gym starten, das einen anlegt.</translation>
    </message>
    <message>
        <source>The shop was made by another version.</source>
        <translation>Der Laden wurde von einer anderen Version angelegt.</translation>
    </message>
    <message>
        <source>Make a new sample database.</source>
        <translation>Eine neue Beispieldatenbank anlegen.</translation>
    </message>
    <message>
        <source>The history must end at midnight.</source>
        <translation>Die Geschichte muss um Mitternacht enden.</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3.</source>
        <translation>%1 liegt nicht zwischen %2 und %3.</translation>
    </message>
    <message>
        <source>Making the database cluster</source>
        <translation>Der Datenbankcluster wird angelegt</translation>
    </message>
    <message>
        <source>Starting the database server</source>
        <translation>Der Datenbankserver wird gestartet</translation>
    </message>
    <message>
        <source>Making keys and indexes</source>
        <translation>Schlüssel und Indizes werden angelegt</translation>
    </message>
    <message>
        <source>Letting the shop live</source>
        <translation>Der Laden läuft</translation>
    </message>
    <message>
        <source>there is no such bug</source>
        <translation>einen solchen Fehler gibt es nicht</translation>
    </message>
    <message>
        <source>Name one of %1</source>
        <translation>Eine davon nennen: %1</translation>
    </message>
    <message>
        <source>The shop did not live then.</source>
        <translation>Den Laden gab es damals nicht.</translation>
    </message>
</context>
<context>
    <name>Learn</name>
    <message>
        <source>a regression needs a number as its label</source>
        <translation>eine Regression braucht eine Zahl als Zielwert</translation>
    </message>
    <message>
        <source>Choose a classification task</source>
        <translation>Eine Klassifikation als Aufgabe wählen</translation>
    </message>
    <message>
        <source>the label of row %1 (%2) is missing or infinite</source>
        <translation>der Zielwert von Zeile %1 (%2) fehlt oder ist unendlich</translation>
    </message>
    <message>
        <source>Train on rows whose label is known</source>
        <translation>Auf Zeilen trainieren, deren Zielwert bekannt ist</translation>
    </message>
    <message>
        <source>a classification needs a category as its label</source>
        <translation>eine Klassifikation braucht eine Kategorie als Zielwert</translation>
    </message>
    <message>
        <source>Choose the regression task</source>
        <translation>Die Regression als Aufgabe wählen</translation>
    </message>
    <message>
        <source>the label of row %1 (%2) is missing or not one of the classes</source>
        <translation>der Zielwert von Zeile %1 (%2) fehlt oder ist keine der Klassen</translation>
    </message>
    <message>
        <source>%1 has no parameter of this name</source>
        <translation>%1 hat keinen Parameter dieses Namens</translation>
    </message>
    <message>
        <source>Remove it or correct its spelling</source>
        <translation>Ihn entfernen oder seine Schreibweise berichtigen</translation>
    </message>
    <message>
        <source>%1 is not a number from %2 to %3</source>
        <translation>%1 ist keine Zahl von %2 bis %3</translation>
    </message>
    <message>
        <source>%1 is not a whole number from %2 to %3</source>
        <translation>%1 ist keine ganze Zahl von %2 bis %3</translation>
    </message>
    <message>
        <source>Choose a value in its range</source>
        <translation>Einen Wert aus seinem Bereich wählen</translation>
    </message>
    <message>
        <source>this learner does not suit the task</source>
        <translation>dieses Lernverfahren eignet sich nicht für die Aufgabe</translation>
    </message>
    <message>
        <source>Choose another learner</source>
        <translation>Ein anderes Lernverfahren wählen</translation>
    </message>
    <message>
        <source>there are no rows to train on</source>
        <translation>es gibt keine Zeilen zum Trainieren</translation>
    </message>
    <message>
        <source>Widen the study, or make the other parts smaller</source>
        <translation>Die Studie weiter fassen oder die anderen Teile verkleinern</translation>
    </message>
    <message>
        <source>its columns are not of one length</source>
        <translation>die Spalten sind nicht gleich lang</translation>
    </message>
    <message>
        <source>a binary task needs exactly two classes</source>
        <translation>eine binäre Aufgabe braucht genau zwei Klassen</translation>
    </message>
    <message>
        <source>Choose the multiclass task</source>
        <translation>Die Aufgabe multiclass wählen</translation>
    </message>
    <message>
        <source>all training rows are of one class</source>
        <translation>alle Trainingszeilen sind von einer Klasse</translation>
    </message>
    <message>
        <source>Choose a split or a label with both classes before the cut</source>
        <translation>Eine Aufteilung oder einen Zielwert mit beiden Klassen vor dem Schnitt wählen</translation>
    </message>
    <message>
        <source>there is no feature that varies over the training rows</source>
        <translation>kein Merkmal ist über die Trainingszeilen veränderlich</translation>
    </message>
    <message>
        <source>Add features</source>
        <translation>Merkmale hinzufügen</translation>
    </message>
    <message>
        <source>a multiclass task needs at least three classes here</source>
        <translation>eine Aufgabe multiclass braucht hier mindestens drei Klassen</translation>
    </message>
    <message>
        <source>Choose the binary task</source>
        <translation>Die Aufgabe binary wählen</translation>
    </message>
    <message>
        <source>a feature must be a number or a category</source>
        <translation>ein Merkmal muss eine Zahl oder eine Kategorie sein</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Es weglassen</translation>
    </message>
    <message>
        <source>the fit gave numbers that no model may hold: %1</source>
        <translation>das Training ergab Zahlen, die kein Modell enthalten darf: %1</translation>
    </message>
    <message>
        <source>Look for extreme values among the features and the label</source>
        <translation>Bei Merkmalen und Zielwert nach extremen Werten suchen</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>der Speicher reicht nicht</translation>
    </message>
    <message>
        <source>Use fewer rows or features, or a smaller model</source>
        <translation>Weniger Zeilen oder Merkmale oder ein kleineres Modell verwenden</translation>
    </message>
    <message>
        <source>fitted</source>
        <translation>angepasst</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>boosting</source>
        <translation>Bäume werden ergänzt</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>Merkmale werden kodiert</translation>
    </message>
    <message>
        <source>growing trees</source>
        <translation>Bäume wachsen</translation>
    </message>
    <message>
        <source>growing trees of at most %1 leaves, so that the forest can be deployed</source>
        <translation>Bäume mit höchstens %1 Blättern wachsen, damit der Wald bereitgestellt werden kann</translation>
    </message>
    <message>
        <source>fitting</source>
        <translation>das Modell wird angepasst</translation>
    </message>
    <message>
        <source>solving</source>
        <translation>das Gleichungssystem wird gelöst</translation>
    </message>
    <message>
        <source>calibrating</source>
        <translation>wird kalibriert</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Vergleichswert</translation>
    </message>
    <message>
        <source>Predicts the mean, or the class shares, of the training rows: what every other learner has to beat.</source>
        <translation>Sagt den Mittelwert oder die Klassenanteile der Trainingszeilen vorher: was jedes andere Lernverfahren schlagen muss.</translation>
    </message>
    <message>
        <source>Boosted trees (XGBoost)</source>
        <translation>Boosting-Bäume (XGBoost)</translation>
    </message>
    <message>
        <source>Small trees added one after the other, each correcting the sum of those before it.</source>
        <translation>Kleine Bäume, einer nach dem anderen ergänzt; jeder verbessert die Summe der vorigen.</translation>
    </message>
    <message>
        <source>Rounds of boosting, at most</source>
        <translation>Höchstzahl der Boosting-Runden</translation>
    </message>
    <message>
        <source>How much of each tree is added: smaller needs more rounds</source>
        <translation>Wie viel von jedem Baum dazukommt: kleiner braucht mehr Runden</translation>
    </message>
    <message>
        <source>Levels of a tree</source>
        <translation>Ebenen eines Baums</translation>
    </message>
    <message>
        <source>The least weight of the rows in a leaf; a hundredth of the rows where not given, from 1 to 10</source>
        <translation>Das kleinste Gewicht der Zeilen in einem Blatt; ohne Angabe ein Hundertstel der Zeilen, von 1 bis 10</translation>
    </message>
    <message>
        <source>Share of the rows for each tree</source>
        <translation>Anteil der Zeilen für jeden Baum</translation>
    </message>
    <message>
        <source>Share of the features for each tree</source>
        <translation>Anteil der Merkmale für jeden Baum</translation>
    </message>
    <message>
        <source>Penalty on the values of leaves</source>
        <translation>Strafe auf die Werte der Blätter</translation>
    </message>
    <message>
        <source>Rounds without a better validation loss before it stops; 0 never stops early</source>
        <translation>Runden ohne besseren Validierungsverlust, nach denen es aufhört; 0 hört nie vorzeitig auf</translation>
    </message>
    <message>
        <source>Random forest</source>
        <translation>Zufallswald (Random Forest)</translation>
    </message>
    <message>
        <source>The mean of many deep trees, each grown on its own sample of rows and features.</source>
        <translation>Der Mittelwert vieler tiefer Bäume, jeder auf seiner eigenen Stichprobe von Zeilen und Merkmalen gewachsen.</translation>
    </message>
    <message>
        <source>Trees</source>
        <translation>Bäume</translation>
    </message>
    <message>
        <source>A leaf has at least so many rows; more where the forest could not be deployed otherwise</source>
        <translation>Ein Blatt hat mindestens so viele Zeilen; mehr, wo der Wald sonst nicht bereitgestellt werden könnte</translation>
    </message>
    <message>
        <source>The share of the features that is tried for each split; not set, the square root of their number</source>
        <translation>Der Anteil der Merkmale, die bei jeder Teilung versucht werden; ohne Angabe die Wurzel ihrer Anzahl</translation>
    </message>
    <message>
        <source>Logistic regression</source>
        <translation>Logistische Regression</translation>
    </message>
    <message>
        <source>A linear model of the log-odds, with its weights kept small; probabilities come out calibrated.</source>
        <translation>Ein lineares Modell der Log-Odds mit klein gehaltenen Gewichten; die Wahrscheinlichkeiten sind kalibriert.</translation>
    </message>
    <message>
        <source>The inverse of the penalty on the weights: smaller is simpler; 100 by the rows where not given, from 0.01 to 1</source>
        <translation>Der Kehrwert der Strafe auf die Gewichte: kleiner ist einfacher; ohne Angabe 100 durch die Zeilen, von 0,01 bis 1</translation>
    </message>
    <message>
        <source>Ridge regression</source>
        <translation>Ridge-Regression</translation>
    </message>
    <message>
        <source>Per row, on standardized inputs; 0 chooses it by leave-one-out error</source>
        <translation>Je Zeile, auf standardisierten Eingaben; 0 wählt sie nach dem Leave-one-out-Fehler</translation>
    </message>
    <message>
        <source>Linear SVM</source>
        <translation>Lineare SVM</translation>
    </message>
    <message>
        <source>The plane with the widest margin between classes, calibrated on rows it has not seen.</source>
        <translation>Die Ebene mit dem breitesten Abstand zwischen den Klassen, kalibriert auf Zeilen, die sie nicht gesehen hat.</translation>
    </message>
    <message>
        <source>The price of a row on the wrong side of its margin: smaller is simpler</source>
        <translation>Der Preis einer Zeile auf der falschen Seite des Abstands: kleiner ist einfacher</translation>
    </message>
    <message>
        <source>%1 rows of %2 inputs need about %3 of memory, %4 are allowed</source>
        <translation>%1 Zeilen mit %2 Eingaben brauchen etwa %3 Arbeitsspeicher, %4 sind erlaubt</translation>
    </message>
    <message>
        <source>Take a sample, leave features out, or allow more memory; about %1 % of the examples would fit</source>
        <translation>Eine Stichprobe nehmen, Merkmale weglassen oder mehr Speicher erlauben; etwa %1 % der Beispiele würden passen</translation>
    </message>
    <message>
        <source>needs about %1 of memory, %2 are allowed</source>
        <translation>braucht etwa %1 Arbeitsspeicher, %2 sind erlaubt</translation>
    </message>
    <message>
        <source>Least absolute deviations</source>
        <translation>Kleinste absolute Abweichungen</translation>
    </message>
    <message>
        <source>A linear model fitted to the absolute error, with its weights kept small: labels far out count less than in a ridge regression.</source>
        <translation>Ein lineares Modell, auf den absoluten Fehler angepasst, mit klein gehaltenen Gewichten: Zielwerte weit außen zählen weniger als bei einer Ridge-Regression.</translation>
    </message>
    <message>
        <source>Blend</source>
        <translation>Mischung</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>fitting a sample of %1 of %2 rows</source>
        <translation>eine Stichprobe von %1 von %2 Zeilen wird angepasst</translation>
    </message>
    <message>
        <source>SVM with radial kernel</source>
        <translation>SVM mit radialem Kern</translation>
    </message>
    <message>
        <source>The widest margin between two classes, or the flattest tube around a number, by similarity to rows it has learned from: 10,000 at most, a sample of more.</source>
        <translation>Der breiteste Rand zwischen zwei Klassen oder der flachste Schlauch um eine Zahl, nach der Ähnlichkeit zu Zeilen, aus denen gelernt wurde: höchstens 10.000, von mehr eine Stichprobe.</translation>
    </message>
    <message>
        <source>How near a row must be to count as similar, divided by the number of inputs: smaller is smoother</source>
        <translation>Wie nah eine Zeile sein muss, um als ähnlich zu gelten, geteilt durch die Zahl der Eingaben: kleiner ist glatter</translation>
    </message>
    <message>
        <source>How far a number may be off at no price, in standard deviations</source>
        <translation>Wie weit eine Zahl ohne Kosten danebenliegen darf, in Standardabweichungen</translation>
    </message>
    <message>
        <source>Kernel ridge</source>
        <translation>Kernel-Ridge</translation>
    </message>
    <message>
        <source>Ridge regression on the similarity to some of the rows, with its penalty chosen by leave-one-out error; from 10,000 rows at most, a sample of more.</source>
        <translation>Ridge-Regression auf der Ähnlichkeit zu einigen der Zeilen, deren Strafe nach dem Leave-one-out-Fehler gewählt wird; aus höchstens 10.000 Zeilen, von mehr einer Stichprobe.</translation>
    </message>
    <message>
        <source>How many rows similarity is measured to, at most</source>
        <translation>Zu wie vielen Zeilen die Ähnlichkeit höchstens gemessen wird</translation>
    </message>
    <message>
        <source>Additive boosted trees</source>
        <translation>Additive Boosting-Bäume</translation>
    </message>
    <message>
        <source>Boosted trees that look at one feature each: what it predicts is a sum of one curve for each feature, which can be read.</source>
        <translation>Boosting-Bäume, die je ein Merkmal ansehen: Die Vorhersage ist die Summe aus einer lesbaren Kurve für jedes Merkmal.</translation>
    </message>
    <message>
        <source>1: trees may look at two features, whose pairs then count too; there are no curves of single features any more</source>
        <translation>1: Bäume dürfen zwei Merkmale ansehen, sodass auch Paare zählen; Kurven einzelner Merkmale gibt es dann nicht mehr</translation>
    </message>
    <message>
        <source>A linear model whose weights are kept small, by leave-one-out error, or more where validation says so. Of a yes/no question that compares a number, it learns that number, and then how probable the answer is.</source>
        <translation>Ein lineares Modell mit klein gehaltenen Gewichten, nach dem Leave-one-out-Fehler oder stärker, wo die Validierung dafür spricht. Bei einer Ja-Nein-Frage, die eine Zahl vergleicht, lernt es diese Zahl und dann, wie wahrscheinlich die Antwort ist.</translation>
    </message>
    <message>
        <source>Dense network</source>
        <translation>Dichtes Netz</translation>
    </message>
    <message>
        <source>One or two layers of units between inputs and answer, each a weighted sum of the layer before that counts only above 0; from 100 rows on, from a sample where rows times inputs are more than 20 million.</source>
        <translation>Ein oder zwei Schichten von Einheiten zwischen Eingaben und Antwort, jede eine gewichtete Summe der Schicht davor, die nur über 0 zählt; ab 100 Zeilen, aus einer Stichprobe, wo Zeilen mal Eingaben mehr als 20 Millionen sind.</translation>
    </message>
    <message>
        <source>How many layers stand between inputs and answer</source>
        <translation>Wie viele Schichten zwischen Eingaben und Antwort stehen</translation>
    </message>
    <message>
        <source>How many units each of these layers has</source>
        <translation>Wie viele Einheiten jede dieser Schichten hat</translation>
    </message>
    <message>
        <source>How often all rows are passed over, at most; validation may stop earlier</source>
        <translation>Wie oft höchstens über alle Zeilen gegangen wird; die Validierung kann es früher beenden</translation>
    </message>
    <message>
        <source>How far each batch of rows moves the weights</source>
        <translation>Wie weit jeder Stapel von Zeilen die Gewichte bewegt</translation>
    </message>
    <message>
        <source>How strongly weights are kept small</source>
        <translation>Wie stark die Gewichte klein gehalten werden</translation>
    </message>
    <message>
        <source>Passes without gain on validation before it stops; 0 never stops early</source>
        <translation>Durchgänge ohne Gewinn auf der Validierung, nach denen es aufhört; 0 hört nie vorzeitig auf</translation>
    </message>
    <message>
        <source>pass %1 of %2 at most</source>
        <translation>Durchgang %1 von höchstens %2</translation>
    </message>
    <message>
        <source>A network needs %1 rows to learn from; there are %2</source>
        <translation>Ein Netz braucht %1 Zeilen zum Lernen; es sind %2 da</translation>
    </message>
    <message>
        <source>The network would have %1 weights; at most %2 can be deployed</source>
        <translation>Das Netz hätte %1 Gewichte; höchstens %2 können bereitgestellt werden</translation>
    </message>
    <message>
        <source>Train with fewer units, or with fewer features</source>
        <translation>Mit weniger Einheiten oder mit weniger Merkmalen trainieren</translation>
    </message>
    <message>
        <source>the label of row %1 (%2) is too large to be computed with: beyond %3</source>
        <translation>der Zielwert von Zeile %1 (%2) ist zu groß, um damit zu rechnen: jenseits von %3</translation>
    </message>
    <message>
        <source>Leave such rows out by a filter</source>
        <translation>Solche Zeilen durch einen Filter weglassen</translation>
    </message>
    <message>
        <source>Only so many features, those that weigh most in a fit with all of them; chosen by validation where not given</source>
        <translation>Nur so viele Merkmale, die schwersten in einer Anpassung mit allen; ohne Angabe durch die Validierung gewählt</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>The lesson has no title.</source>
        <translation>Die Lektion hat keinen Titel.</translation>
    </message>
    <message>
        <source>Begin with a line “# Title”.</source>
        <translation>Mit einer Zeile „# Titel“ beginnen.</translation>
    </message>
    <message>
        <source>The lesson does not say how long it takes.</source>
        <translation>Die Lektion sagt nicht, wie lange sie dauert.</translation>
    </message>
    <message>
        <source>Write &lt;!-- minutes: 10 --&gt; below the title.</source>
        <translation>&lt;!-- minutes: 10 --&gt; unter den Titel schreiben.</translation>
    </message>
    <message>
        <source>A block is marked “%1”.</source>
        <translation>Ein Block ist mit „%1“ bezeichnet.</translation>
    </message>
    <message>
        <source>Mark it sql or espalierctl.</source>
        <translation>Ihn mit sql oder espalierctl bezeichnen.</translation>
    </message>
    <message>
        <source>A block is empty.</source>
        <translation>Ein Block ist leer.</translation>
    </message>
    <message>
        <source>A block begins here and does not end.</source>
        <translation>Hier beginnt ein Block, der nicht endet.</translation>
    </message>
    <message>
        <source>End it with a line of three backticks.</source>
        <translation>Ihn mit einer Zeile aus drei Gravis-Zeichen beenden.</translation>
    </message>
    <message>
        <source>A quote of the command is not closed.</source>
        <translation>Ein Anführungszeichen des Befehls ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>Close the quote.</source>
        <translation>Das Anführungszeichen schließen.</translation>
    </message>
    <message>
        <source>The block is no call of espalierctl.</source>
        <translation>Der Block ruft nicht espalierctl auf.</translation>
    </message>
    <message>
        <source>Write one call into it, as it is typed.</source>
        <translation>Einen Aufruf hineinschreiben, wie er getippt wird.</translation>
    </message>
    <message>
        <source>There is no such lesson.</source>
        <translation>Eine solche Lektion gibt es nicht.</translation>
    </message>
    <message>
        <source>espalierctl lesson lists all.</source>
        <translation>espalierctl lesson nennt alle.</translation>
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
    <message>
        <source>Open the sample database.</source>
        <translation>Die Beispieldatenbank öffnen.</translation>
    </message>
    <message>
        <source>Open a study file.</source>
        <translation>Eine Studiendatei öffnen.</translation>
    </message>
    <message>
        <source>Write a picture of every page and quit.</source>
        <translation>Ein Bild jeder Seite schreiben und beenden.</translation>
    </message>
    <message>
        <source>Open this database: an address, or settings as psql takes them.</source>
        <translation>Diese Datenbank öffnen: eine Adresse oder Angaben, wie psql sie nimmt.</translation>
    </message>
    <message>
        <source>One of %1.</source>
        <translation>Eine von %1.</translation>
    </message>
    <message>
        <source>--%1 cannot be &quot;%2&quot;. It is one of %3.</source>
        <translation>--%1 kann nicht „%2“ sein. Möglich sind: %3.</translation>
    </message>
    <message>
        <source>One study file is opened at a time.</source>
        <translation>Es wird eine Studiendatei auf einmal geöffnet.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>--size takes a width and a height of %1 at most, as in 1280x800.</source>
        <translation>--size nimmt eine Breite und eine Höhe von höchstens %1, wie in 1280x800.</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>its task, classes, outputs and link do not go together</source>
        <translation>Aufgabe, Klassen, Ausgaben und Linkfunktion passen nicht zusammen</translation>
    </message>
    <message>
        <source>a class is there twice</source>
        <translation>eine Klasse ist doppelt vorhanden</translation>
    </message>
    <message>
        <source>a class holds a NUL byte</source>
        <translation>eine Klasse enthält ein NUL-Byte</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is empty, not a name, or there twice</source>
        <translation>„%1“ ist leer, kein Name oder doppelt vorhanden</translation>
    </message>
    <message>
        <source>only a binary model has one, and its numbers must be moderate</source>
        <translation>nur ein binäres Modell hat eine, und ihre Zahlen müssen sich in Grenzen halten</translation>
    </message>
    <message>
        <source>its feature, kind or numbers are not possible for this family</source>
        <translation>Merkmal, Art oder Zahlen sind bei dieser Modellfamilie nicht möglich</translation>
    </message>
    <message>
        <source>the weights do not fit the inputs, or one of them is not moderate</source>
        <translation>die Gewichte passen nicht zu den Eingaben, oder eines hält sich nicht in Grenzen</translation>
    </message>
    <message>
        <source>a bias or a scale is not moderate</source>
        <translation>eine Verschiebung oder eine Skalierung hält sich nicht in Grenzen</translation>
    </message>
    <message>
        <source>it is not a tree: a size, a child, an input or a number is out of range</source>
        <translation>es ist kein Baum: eine Größe, ein Kind, eine Eingabe oder eine Zahl liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>Train the model again, or restore the document from where it came</source>
        <translation>Das Modell neu trainieren oder das Dokument aus seiner Quelle wiederherstellen</translation>
    </message>
    <message>
        <source>the model reads this feature, and it is not there</source>
        <translation>das Modell liest dieses Merkmal, und es ist nicht da</translation>
    </message>
    <message>
        <source>the model reads this feature as a number, and it is not one</source>
        <translation>das Modell liest dieses Merkmal als Zahl, und es ist keine</translation>
    </message>
    <message>
        <source>the model reads this feature as a category, and it is not one</source>
        <translation>das Modell liest dieses Merkmal als Kategorie, und es ist keine</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not one of its values</source>
        <translation>&apos;%1&apos; ist keiner seiner Werte</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a kind of input</source>
        <translation>&apos;%1&apos; ist keine Art von Eingabe</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a family</source>
        <translation>&apos;%1&apos; ist keine Modellfamilie</translation>
    </message>
    <message>
        <source>this version of the document is not known; a newer program may have written it</source>
        <translation>diese Version des Dokuments ist nicht bekannt; ein neueres Programm kann es geschrieben haben</translation>
    </message>
    <message>
        <source>only a model of a number has them, and their bands must ascend</source>
        <translation>nur ein Modell einer Zahl hat sie, und ihre Bereiche müssen aufsteigen</translation>
    </message>
</context>
<context>
    <name>Monitor</name>
    <message>
        <source>something else has the name of the log or of one of its views</source>
        <translation>etwas anderes trägt den Namen des Protokolls oder einer seiner Sichten</translation>
    </message>
    <message>
        <source>Rename it, or refresh without a log: espalierctl score PROJECT --no-log</source>
        <translation>Anders benennen, oder ohne Protokoll auffrischen: espalierctl score PROJECT --no-log</translation>
    </message>
    <message>
        <source>the role may not make the log of predictions</source>
        <translation>die Rolle darf das Protokoll der Vorhersagen nicht anlegen</translation>
    </message>
    <message>
        <source>%1 is not estimated before labels are known</source>
        <translation>%1 wird nicht geschätzt, bevor Labels bekannt sind</translation>
    </message>
    <message>
        <source>when it was deployed, it was not noted how far it was off on test rows, or they were too few to tell</source>
        <translation>beim Bereitstellen wurde nicht vermerkt, wie weit es auf Testzeilen daneben lag, oder es waren zu wenige, um es zu sagen</translation>
    </message>
</context>
<context>
    <name>MonitorCharts</name>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>versprochen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>What Came True</source>
        <translation>Was eingetroffen ist</translation>
    </message>
    <message>
        <source>Week of the prediction</source>
        <translation>Woche der Vorhersage</translation>
    </message>
    <message>
        <source>the prediction itself</source>
        <translation>die Vorhersage selbst</translation>
    </message>
    <message>
        <source>nothing is logged yet</source>
        <translation>noch nichts protokolliert</translation>
    </message>
    <message>
        <source>labels are given for other moments</source>
        <translation>Zielwerte sind für andere Zeitpunkte gegeben</translation>
    </message>
    <message>
        <source>labels from %1</source>
        <translation>Zielwerte ab %1</translation>
    </message>
    <message>
        <source>no label is known yet</source>
        <translation>noch kein Zielwert bekannt</translation>
    </message>
    <message>
        <source>%1 · as promised</source>
        <translation>%1 · wie versprochen</translation>
    </message>
    <message>
        <source>%1 · better than promised</source>
        <translation>%1 · besser als versprochen</translation>
    </message>
    <message>
        <source>%1 · worse than promised</source>
        <translation>%1 · schlechter als versprochen</translation>
    </message>
    <message>
        <source>not noted when deployed</source>
        <translation>beim Bereitstellen nicht festgehalten</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>noch nicht gemessen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n features</source>
        <translation>
            <numerusform>%1 von %n Merkmal</numerusform>
            <numerusform>%1 von %n Merkmalen</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Nothing that this version predicted is logged. Refresh Predictions on the Deploy page, or espalierctl score PROJECT, logs what is predicted from then on.</source>
        <translation>Von dieser Version ist nichts protokolliert. „Vorhersagen auffrischen“ auf der Seite Bereitstellen oder espalierctl score PROJECT protokolliert von da an, was vorhergesagt wird.</translation>
    </message>
    <message>
        <source>Labels are given for moments of their own, which are none of those predicted at.</source>
        <translation>Zielwerte sind für eigene Zeitpunkte gegeben, und an keinem davon wurde vorhergesagt.</translation>
    </message>
    <message>
        <source>No label of the %1 logged predictions is known yet. The first will be on %2.</source>
        <translation>Von den %1 protokollierten Vorhersagen ist noch kein Zielwert bekannt. Der erste wird es am %2.</translation>
    </message>
    <message>
        <source>No label of the %1 logged predictions is known yet.</source>
        <translation>Von den %1 protokollierten Vorhersagen ist noch kein Zielwert bekannt.</translation>
    </message>
    <message>
        <source>The rows that the active version learned from were not noted. Deploy it again.</source>
        <translation>Die Zeilen, aus denen die aktive Version gelernt hat, sind nicht festgehalten. Erneut bereitstellen.</translation>
    </message>
    <message>
        <source>Measured when predictions are refreshed.</source>
        <translation>Wird gemessen, wenn Vorhersagen aufgefrischt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows predicted %1</source>
        <translation>
            <numerusform>%Ln Zeile vorhergesagt %1</numerusform>
            <numerusform>%Ln Zeilen vorhergesagt %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · stalest source: %2, %3</source>
        <translation>%1 · älteste Quelle: %2, %3</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>%1 estimated</source>
        <translation>%1 geschätzt</translation>
    </message>
    <message>
        <source>%1 · %2 of importance</source>
        <translation>%1 · %2 der Wichtigkeit</translation>
    </message>
</context>
<context>
    <name>PairsText</name>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>H, of Friedman and Popescu: 0 where two features only add up, 1 where each alone does nothing. Of the %1 features that add most, on %2 of %3 test examples.</source>
        <translation>H nach Friedman und Popescu: 0, wo sich zwei Merkmale nur addieren, 1, wo jedes allein nichts bewirkt. Von den %1 Merkmalen, die am meisten beitragen, an %2 von %3 Testbeispielen.</translation>
    </message>
    <message>
        <source>%1 × %2 (H %3)</source>
        <translation>%1 × %2 (H %3)</translation>
    </message>
    <message>
        <source>The probability of %1</source>
        <translation>Die Wahrscheinlichkeit von %1</translation>
    </message>
    <message>
        <source>What is predicted</source>
        <translation>Was vorhergesagt wird</translation>
    </message>
    <message>
        <source>%1 where all of %2 of %3 test examples have one value of each, all else left as it is. Down: %4. Across: %5. No example has the values of a faint cell.</source>
        <translation>%1, wenn alle von %2 von %3 Testbeispielen je einen Wert haben und alles andere bleibt, wie es ist. Nach unten: %4. Nach rechts: %5. Die Werte einer blassen Zelle hat kein Beispiel.</translation>
    </message>
    <message numerus="yes">
        <source>%n test example(s)</source>
        <translation>
            <numerusform>%n Testbeispiel</numerusform>
            <numerusform>%n Testbeispiele</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3: %4. %5, %6 with these values.</source>
        <translation>%1: %2, %3: %4. %5, %6 mit diesen Werten.</translation>
    </message>
</context>
<context>
    <name>PaletteWords</name>
    <message>
        <source>%1, %2 rows</source>
        <translation>%1, %2 Zeilen</translation>
    </message>
    <message>
        <source>primary key</source>
        <translation>Primärschlüssel</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>eindeutig</translation>
    </message>
    <message>
        <source>refers to %1</source>
        <translation>verweist auf %1</translation>
    </message>
</context>
<context>
    <name>Parameter</name>
    <message>
        <source>c</source>
        <translation>C</translation>
    </message>
    <message>
        <source>colsample_bytree</source>
        <translation>Merkmale je Baum</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>early_stopping</source>
        <translation>Runden ohne Gewinn</translation>
    </message>
    <message>
        <source>epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>eta</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>fraction</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>lambda</source>
        <translation>Lambda</translation>
    </message>
    <message>
        <source>min_child_weight</source>
        <translation>kleinstes Blattgewicht</translation>
    </message>
    <message>
        <source>min_leaf</source>
        <translation>kleinstes Blatt</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>Strafe</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>subsample</source>
        <translation>Zeilen je Baum</translation>
    </message>
    <message>
        <source>trees</source>
        <translation>Bäume</translation>
    </message>
    <message>
        <source>decay</source>
        <translation>Gewichtsabnahme</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>features</source>
        <translation>Merkmale</translation>
    </message>
</context>
<context>
    <name>PathText</name>
    <message>
        <source>by</source>
        <comment>a column</comment>
        <translation>über</translation>
    </message>
    <message>
        <source>many</source>
        <comment>rows</comment>
        <translation>viele</translation>
    </message>
</context>
<context>
    <name>Pg</name>
    <message>
        <source>Ask the owner of the database for the privilege that the message names.</source>
        <translation>Den Eigentümer der Datenbank um das Recht bitten, das die Meldung nennt.</translation>
    </message>
    <message>
        <source>The database can only be read here: it is a standby, or the role is limited to reading.</source>
        <translation>Die Datenbank lässt sich hier nur lesen: sie ist ein Standby, oder die Rolle ist auf das Lesen beschränkt.</translation>
    </message>
    <message>
        <source>Check the user name and the password.</source>
        <translation>Benutzernamen und Passwort prüfen.</translation>
    </message>
    <message>
        <source>Check the name of the database.</source>
        <translation>Den Namen der Datenbank prüfen.</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>Erneut verbinden.</translation>
    </message>
    <message>
        <source>The server ended the session; connect again.</source>
        <translation>Der Server hat die Sitzung beendet; erneut verbinden.</translation>
    </message>
    <message>
        <source>The server is recovering from a crash; connect again in a moment.</source>
        <translation>Der Server erholt sich von einem Absturz; gleich noch einmal verbinden.</translation>
    </message>
    <message>
        <source>The server is starting or stopping; connect again in a moment.</source>
        <translation>Der Server startet oder fährt herunter; gleich noch einmal verbinden.</translation>
    </message>
    <message>
        <source>The server ended an idle session (idle_session_timeout); connect again.</source>
        <translation>Der Server hat eine untätige Sitzung beendet (idle_session_timeout); erneut verbinden.</translation>
    </message>
    <message>
        <source>The server ended an idle transaction (idle_in_transaction_session_timeout); connect again.</source>
        <translation>Der Server hat eine untätige Transaktion beendet (idle_in_transaction_session_timeout); erneut verbinden.</translation>
    </message>
    <message>
        <source>The server has no connection left; close others, or try again later.</source>
        <translation>Der Server hat keine Verbindung mehr frei; andere schließen oder es später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The server stopped the query: statement_timeout was reached, or someone cancelled it.</source>
        <translation>Der Server hat die Abfrage angehalten: statement_timeout war erreicht, oder jemand hat sie abgebrochen.</translation>
    </message>
    <message>
        <source>Another session holds a lock on what is needed; try again in a moment.</source>
        <translation>Eine andere Sitzung hält eine Sperre auf das, was gebraucht wird; gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Another transaction was in the way; try again.</source>
        <translation>Eine andere Transaktion war im Weg; noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The disk of the server is full.</source>
        <translation>Die Platte des Servers ist voll.</translation>
    </message>
    <message>
        <source>The server is out of memory; ask for fewer columns or rows.</source>
        <translation>Dem Server geht der Speicher aus; weniger Spalten oder Zeilen verlangen.</translation>
    </message>
    <message>
        <source>A limit set on the server was reached; ask for fewer columns or rows.</source>
        <translation>Eine auf dem Server gesetzte Grenze ist erreicht; weniger Spalten oder Zeilen verlangen.</translation>
    </message>
    <message>
        <source>The database holds text that is not valid in its encoding.</source>
        <translation>Die Datenbank enthält Text, der in ihrer Kodierung nicht gültig ist.</translation>
    </message>
    <message>
        <source>A character has no equivalent in the encoding of the database.</source>
        <translation>Ein Zeichen hat in der Kodierung der Datenbank keine Entsprechung.</translation>
    </message>
    <message>
        <source>The query is larger than the server allows; use fewer features.</source>
        <translation>Die Abfrage ist größer, als der Server erlaubt; weniger Merkmale verwenden.</translation>
    </message>
    <message>
        <source>Out of memory.</source>
        <translation>Der Speicher reicht nicht.</translation>
    </message>
    <message>
        <source>No answer within the connect timeout.</source>
        <translation>Keine Antwort innerhalb der Frist zum Verbinden (connect_timeout).</translation>
    </message>
    <message>
        <source>Check the user name and the password; the server does not say whether the password has expired.</source>
        <translation>Benutzernamen und Passwort prüfen; der Server sagt nicht, ob das Passwort abgelaufen ist.</translation>
    </message>
    <message>
        <source>The server does not let this user in from here; check the user name and pg_hba.conf.</source>
        <translation>Der Server lässt diesen Benutzer von hier nicht ein; Benutzernamen und pg_hba.conf prüfen.</translation>
    </message>
    <message>
        <source>Ask its owner to GRANT CONNECT on it.</source>
        <translation>Ihr Eigentümer kann sie mit GRANT CONNECT freigeben.</translation>
    </message>
    <message>
        <source>The server is starting or stopping; try again in a moment.</source>
        <translation>Der Server startet oder fährt herunter; gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The server asks for a password; give one.</source>
        <translation>Der Server verlangt ein Passwort; eines angeben.</translation>
    </message>
    <message>
        <source>Check sslmode and the certificates.</source>
        <translation>sslmode und die Zertifikate prüfen.</translation>
    </message>
    <message>
        <source>The server is there, but not of the kind that target_session_attrs asks for: leave that out, or name the host that is.</source>
        <translation>Der Server ist da, aber nicht von der Art, die target_session_attrs verlangt: das weglassen oder den Host nennen, der es ist.</translation>
    </message>
    <message>
        <source>Check the user name and how the server authenticates.</source>
        <translation>Den Benutzernamen prüfen und wie der Server Benutzer anmeldet.</translation>
    </message>
    <message>
        <source>Check the spelling of the host, and the network.</source>
        <translation>Die Schreibweise des Hosts und das Netzwerk prüfen.</translation>
    </message>
    <message>
        <source>Check that the server runs there, the port, and firewalls between.</source>
        <translation>Prüfen, ob der Server dort läuft, dazu den Port und Firewalls dazwischen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of its values</source>
        <translation>„%1“ ist keiner der möglichen Werte</translation>
    </message>
    <message>
        <source>It may be one of %1</source>
        <translation>Möglich ist eines von %1</translation>
    </message>
    <message>
        <source>no service of this name is described</source>
        <translation>kein Dienst dieses Namens ist beschrieben</translation>
    </message>
    <message>
        <source>Describe it in ~/.pg_service.conf, or give host and dbname</source>
        <translation>Ihn in ~/.pg_service.conf beschreiben oder host und dbname angeben</translation>
    </message>
    <message>
        <source>The services are: %1</source>
        <translation>Die Dienste sind: %1</translation>
    </message>
    <message>
        <source>No service is named %1, so it was taken for a database of the server that the PG* environment names; one of another server is postgresql://USER@HOST/DATABASE.</source>
        <translation>Kein Dienst heißt %1, daher galt es als Datenbank des Servers, den die Umgebung in PG* nennt; eine eines anderen Servers ist postgresql://BENUTZER@HOST/DATENBANK.</translation>
    </message>
    <message>
        <source>No service is named %1 (there are %2), so it was taken for a database of the server that the PG* environment names; one of another server is postgresql://USER@HOST/DATABASE.</source>
        <translation>Kein Dienst heißt %1 (es gibt %2), daher galt es als Datenbank des Servers, den die Umgebung in PG* nennt; eine eines anderen Servers ist postgresql://BENUTZER@HOST/DATENBANK.</translation>
    </message>
    <message>
        <source>The connection string holds a NUL character.</source>
        <translation>Die Verbindungszeichenkette enthält ein NUL-Zeichen.</translation>
    </message>
    <message>
        <source>The user name or the password holds a character that ends it in a URI.</source>
        <translation>Der Benutzername oder das Passwort enthält ein Zeichen, das in einer URI sein Ende bedeutet.</translation>
    </message>
    <message>
        <source>Write @ as %1, : as %2, / as %3, ? as %4 and # as %5 there; or leave the password to PGPASSWORD or ~/.pgpass.</source>
        <translation>Dort @ als %1, : als %2, / als %3, ? als %4 und # als %5 schreiben; oder das Passwort PGPASSWORD oder ~/.pgpass überlassen.</translation>
    </message>
    <message>
        <source>It cannot be read; which part is not shown, since it may be of the password.</source>
        <translation>Sie ist nicht lesbar; welcher Teil, wird nicht gezeigt, da er zum Passwort gehören kann.</translation>
    </message>
    <message>
        <source>Give a URI (postgresql://user@host/database, with % before codes of special characters only), keywords (host=... dbname=...), or the name of a service or of a database.</source>
        <translation>Eine URI angeben (postgresql://benutzer@host/datenbank, mit % nur vor den Codes von Sonderzeichen), Schlüsselwörter (host=... dbname=...) oder den Namen eines Dienstes oder einer Datenbank.</translation>
    </message>
    <message>
        <source>The program stood still for %1 seconds in the middle of what the server sent, so the session was ended.</source>
        <translation>Das Programm stand mitten in dem, was der Server sandte, %1 Sekunden still, daher wurde die Sitzung beendet.</translation>
    </message>
    <message>
        <source>Run it again.</source>
        <translation>Noch einmal ausführen.</translation>
    </message>
    <message>
        <source>The connection to the server was lost.</source>
        <translation>Die Verbindung zum Server ging verloren.</translation>
    </message>
    <message>
        <source>A standby ends a long read that keeps it from following its primary: raise max_standby_streaming_delay there, turn hot_standby_feedback on, or read the primary</source>
        <translation>Ein Standby beendet langes Lesen, das ihn hindert, seinem Primärserver zu folgen: dort max_standby_streaming_delay erhöhen, hot_standby_feedback einschalten oder vom Primärserver lesen</translation>
    </message>
    <message>
        <source>It holds a NUL character, which PostgreSQL cannot store.</source>
        <translation>Darin ist ein NUL-Zeichen, das PostgreSQL nicht speichern kann.</translation>
    </message>
    <message>
        <source>The statement is no query.</source>
        <translation>Die Anweisung ist keine Abfrage.</translation>
    </message>
    <message>
        <source>The statement is no plain command.</source>
        <translation>Die Anweisung ist kein einfacher Befehl.</translation>
    </message>
    <message>
        <source>The statement is no COPY TO STDOUT.</source>
        <translation>Die Anweisung ist kein COPY TO STDOUT.</translation>
    </message>
    <message>
        <source>The statement is no COPY FROM STDIN.</source>
        <translation>Die Anweisung ist kein COPY FROM STDIN.</translation>
    </message>
    <message>
        <source>row-level security hides rows of this table from the role</source>
        <translation>Zeilensicherheit verbirgt Zeilen dieser Tabelle vor der Rolle</translation>
    </message>
    <message>
        <source>Read the catalog again</source>
        <translation>Den Katalog neu lesen</translation>
    </message>
    <message>
        <source>A pooler between refuses transactions: let it pool by transaction or by session, or connect past it.</source>
        <translation>Ein Pooler dazwischen lehnt Transaktionen ab: ihn je Transaktion oder je Sitzung poolen lassen oder an ihm vorbei verbinden.</translation>
    </message>
    <message>
        <source>The transaction had failed before, so it was rolled back.</source>
        <translation>Die Transaktion war schon zuvor gescheitert, daher wurde sie zurückgerollt.</translation>
    </message>
    <message>
        <source>this table was rewritten or replaced while it was read</source>
        <translation>diese Tabelle wurde neu geschrieben oder ersetzt, während sie gelesen wurde</translation>
    </message>
    <message>
        <source>Nothing of it was kept; read again when it is no longer being altered</source>
        <translation>Nichts davon wurde behalten; erneut lesen, wenn sie nicht mehr geändert wird</translation>
    </message>
    <message>
        <source>process %1 (%2, as %3) holds a lock on %4</source>
        <translation>Prozess %1 (%2, als %3) hält eine Sperre auf %4</translation>
    </message>
    <message>
        <source>process %1 (%2, as %3) waits for a lock on %4</source>
        <translation>Prozess %1 (%2, als %3) wartet auf eine Sperre auf %4</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>a prepared transaction holds a lock on %1</source>
        <translation>eine vorbereitete Transaktion hält eine Sperre auf %1</translation>
    </message>
    <message>
        <source>a prepared transaction waits for a lock on %1</source>
        <translation>eine vorbereitete Transaktion wartet auf eine Sperre auf %1</translation>
    </message>
    <message>
        <source>Whoever held the lock has let it go meanwhile; try again</source>
        <translation>Wer die Sperre hielt, hat sie inzwischen freigegeben; noch einmal versuchen</translation>
    </message>
    <message>
        <source>Try again when that session is done with it</source>
        <translation>Noch einmal versuchen, wenn jene Sitzung damit fertig ist</translation>
    </message>
    <message>
        <source>this server is a standby: it cannot be written to</source>
        <translation>dieser Server ist ein Standby: auf ihn kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Connect to the primary</source>
        <translation>Mit dem Primärserver verbinden</translation>
    </message>
    <message>
        <source>this session is limited to reading (default_transaction_read_only is on)</source>
        <translation>diese Sitzung ist auf das Lesen beschränkt (default_transaction_read_only ist an)</translation>
    </message>
    <message>
        <source>Connect as a role that may change the database, or ask for ALTER ROLE %1 SET default_transaction_read_only = off</source>
        <translation>Als Rolle verbinden, die die Datenbank ändern darf, oder um ALTER ROLE %1 SET default_transaction_read_only = off bitten</translation>
    </message>
    <message>
        <source>The link broke while the change was being made, and the server undid it.</source>
        <translation>Die Verbindung brach ab, während die Änderung vorgenommen wurde, und der Server hat sie rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Nothing was changed; try again.</source>
        <translation>Nichts wurde geändert; noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The server is still at it.</source>
        <translation>Der Server ist noch dabei.</translation>
    </message>
    <message>
        <source>The server did not answer.</source>
        <translation>Der Server hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Whether the change was made is not known; connect again and look, before doing it again.</source>
        <translation>Ob die Änderung vorgenommen wurde, ist nicht bekannt; erneut verbinden und nachsehen, bevor sie wiederholt wird.</translation>
    </message>
    <message>
        <source>it holds the smallest bigint, which no column in memory can hold</source>
        <translation>sie enthält das kleinste bigint, das keine Spalte im Speicher fassen kann</translation>
    </message>
    <message>
        <source>Let the database compute the features</source>
        <translation>Die Merkmale von der Datenbank berechnen lassen</translation>
    </message>
    <message>
        <source>The server counted %1 rows, %2 arrived.</source>
        <translation>Der Server zählte %1 Zeilen, %2 kamen an.</translation>
    </message>
    <message>
        <source>The stream holds %1 (after %2 rows).</source>
        <translation>Der Datenstrom enthält %1 (nach %2 Zeilen).</translation>
    </message>
    <message>
        <source>bytes after the trailer</source>
        <translation>Bytes nach der Endmarke</translation>
    </message>
    <message>
        <source>no binary COPY</source>
        <translation>kein binäres COPY</translation>
    </message>
    <message>
        <source>unknown flags</source>
        <translation>unbekannte Flags</translation>
    </message>
    <message>
        <source>%1 values in a row of %2 fields</source>
        <translation>%1 Werte in einer Zeile mit %2 Feldern</translation>
    </message>
    <message>
        <source>a negative length</source>
        <translation>eine negative Länge</translation>
    </message>
    <message>
        <source>a value of %1 bytes in %2, which is read as %3</source>
        <translation>einen Wert von %1 Bytes in %2, gelesen als %3</translation>
    </message>
    <message>
        <source>no trailer</source>
        <translation>keine Endmarke</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>%Ln Zeile gelesen</numerusform>
            <numerusform>%Ln Zeilen gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>opening the way through %1</source>
        <translation>der Weg über %1 wird geöffnet</translation>
    </message>
    <message>
        <source>%1 names no SSH server.</source>
        <translation>%1 benennt keinen SSH-Server.</translation>
    </message>
    <message>
        <source>Write user@host:port, where user and port may be left out, or a Host of the configuration of ssh.</source>
        <translation>Zu schreiben ist Benutzer@Rechner:Port, wobei Benutzer und Port fehlen dürfen, oder ein Host aus der Konfiguration von ssh.</translation>
    </message>
    <message>
        <source>Only one host can be reached through SSH.</source>
        <translation>Über SSH kann nur ein Rechner erreicht werden.</translation>
    </message>
    <message>
        <source>Name one host and one port.</source>
        <translation>Einen Rechner und einen Port angeben.</translation>
    </message>
    <message>
        <source>The program ssh was not found or could not be started.</source>
        <translation>Das Programm ssh wurde nicht gefunden oder konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Install it (the package openssh-client), or name it in ESPALIER_SSH.</source>
        <translation>Es installieren (das Paket openssh-client) oder in ESPALIER_SSH benennen.</translation>
    </message>
    <message>
        <source>The SSH server shows another key than the one that is known of it: somebody may stand in between.</source>
        <translation>Der SSH-Server zeigt einen anderen Schlüssel als den, der von ihm bekannt ist: Es könnte jemand dazwischenstehen.</translation>
    </message>
    <message>
        <source>Ask its owner whether the key was changed. Only if it was, run ssh-keygen -R %1 and connect once with ssh in a terminal.</source>
        <translation>Beim Betreiber nachfragen, ob der Schlüssel geändert wurde. Nur dann ssh-keygen -R %1 ausführen und sich einmal in einem Terminal mit ssh verbinden.</translation>
    </message>
    <message>
        <source>The key of the SSH server is not known here, so nothing was sent to it.</source>
        <translation>Der Schlüssel des SSH-Servers ist hier nicht bekannt, darum wurde ihm nichts gesendet.</translation>
    </message>
    <message>
        <source>Run this once in a terminal, and compare the fingerprint that it shows with the owner&apos;s: %1</source>
        <translation>Einmal in einem Terminal ausführen und den angezeigten Fingerabdruck mit dem des Betreibers vergleichen: %1</translation>
    </message>
    <message>
        <source>The SSH server did not let this user in. It is never asked for a password here: a key has to do.</source>
        <translation>Der SSH-Server hat diesen Benutzer nicht hereingelassen. Nach einem Passwort wird hier nie gefragt: Ein Schlüssel muss genügen.</translation>
    </message>
    <message>
        <source>Add the key to the agent with ssh-add, or name it in the configuration of ssh; this has to work in a terminal without a question: %1</source>
        <translation>Den Schlüssel mit ssh-add dem Agenten geben oder in der Konfiguration von ssh nennen; dies muss in einem Terminal ohne Rückfrage gehen: %1</translation>
    </message>
    <message>
        <source>The name of the SSH server was not found.</source>
        <translation>Der Name des SSH-Servers wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the SSH server&apos;s name.</source>
        <translation>Den Namen des SSH-Servers prüfen.</translation>
    </message>
    <message>
        <source>The SSH server does not answer.</source>
        <translation>Der SSH-Server antwortet nicht.</translation>
    </message>
    <message>
        <source>Check its name and port, and whether a firewall is in between.</source>
        <translation>Seinen Namen und Port prüfen, und ob eine Firewall dazwischen ist.</translation>
    </message>
    <message>
        <source>A port of this computer that was to be forwarded is taken.</source>
        <translation>Ein Port dieses Computers, der weitergeleitet werden sollte, ist belegt.</translation>
    </message>
    <message>
        <source>The configuration of ssh cannot be used.</source>
        <translation>Die Konfiguration von ssh ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Correct what ssh complains of.</source>
        <translation>Berichtigen, was ssh beanstandet.</translation>
    </message>
    <message>
        <source>The program ssh ended.</source>
        <translation>Das Programm ssh hat sich beendet.</translation>
    </message>
    <message>
        <source>See what it says in a terminal: %1</source>
        <translation>Nachsehen, was es in einem Terminal sagt: %1</translation>
    </message>
    <message>
        <source>The SSH server let the connection in and could not hand it on to the database server.</source>
        <translation>Der SSH-Server hat die Verbindung angenommen, konnte sie aber nicht an den Datenbankserver weiterreichen.</translation>
    </message>
    <message>
        <source>Check the database server&apos;s host and port as %1 sees them (localhost is that computer itself), and whether forwarding is allowed there.</source>
        <translation>Rechner und Port des Datenbankservers prüfen, wie %1 sie sieht (localhost ist jener Computer selbst), und ob dort Weiterleitungen erlaubt sind.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>the database has no such table</source>
        <translation>die Datenbank hat keine solche Tabelle</translation>
    </message>
    <message>
        <source>Refresh the catalog, or correct the study</source>
        <translation>Den Katalog auffrischen oder die Studie berichtigen</translation>
    </message>
    <message>
        <source>There is a table %1</source>
        <translation>Es gibt eine Tabelle %1</translation>
    </message>
    <message>
        <source>the table has no such column</source>
        <translation>die Tabelle hat keine solche Spalte</translation>
    </message>
    <message>
        <source>It has %1</source>
        <translation>Sie hat %1</translation>
    </message>
    <message>
        <source>Choose a date or timestamp column from which %1 is known</source>
        <translation>Eine Spalte mit Datum oder Zeitstempel wählen, ab der %1 bekannt ist</translation>
    </message>
    <message>
        <source>this column is no date or time</source>
        <translation>diese Spalte ist weder Datum noch Zeit</translation>
    </message>
    <message>
        <source>Choose a column of dates or timestamps, or of years</source>
        <translation>Eine Spalte mit Datum, Zeitstempel oder Jahr wählen</translation>
    </message>
    <message>
        <source>Choose a date or timestamp column</source>
        <translation>Eine Spalte mit Datum oder Zeitstempel wählen</translation>
    </message>
    <message>
        <source>a range is no moment</source>
        <translation>ein Bereich ist kein Zeitpunkt</translation>
    </message>
    <message>
        <source>Choose a column of dates or timestamps</source>
        <translation>Eine Spalte mit Datum oder Zeitstempel wählen</translation>
    </message>
    <message>
        <source>years and months are read from whole numbers, and this column holds none</source>
        <translation>Jahre und Monate werden aus ganzen Zahlen gelesen, und diese Spalte enthält keine</translation>
    </message>
    <message>
        <source>Leave the calendar out, or choose another column</source>
        <translation>Den Kalender weglassen oder eine andere Spalte wählen</translation>
    </message>
    <message>
        <source>a whole number alone is no time</source>
        <translation>eine ganze Zahl allein ist keine Zeit</translation>
    </message>
    <message>
        <source>Say whether it is a year (1998) or a year_month (199803), under calendar</source>
        <translation>Unter calendar angeben, ob sie year (1998) oder year_month (199803) ist</translation>
    </message>
    <message>
        <source>its time is borrowed over a hop that reaches many rows</source>
        <translation>ihre Zeit ist über einen Schritt geliehen, der viele Zeilen erreicht</translation>
    </message>
    <message>
        <source>A row borrows the time of the one row that it refers to</source>
        <translation>Eine Zeile leiht sich die Zeit der einen Zeile, auf die sie verweist</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number to compare with</source>
        <translation>„%1“ ist keine Zahl, mit der sich vergleichen lässt</translation>
    </message>
    <message>
        <source>Write a number</source>
        <translation>Eine Zahl schreiben</translation>
    </message>
    <message>
        <source>the columns of a hop do not pair up</source>
        <translation>die Spalten eines Schritts bilden keine Paare</translation>
    </message>
    <message>
        <source>this hop is said to reach one row, but no key makes it so</source>
        <translation>dieser Schritt soll eine Zeile erreichen, aber kein Schlüssel sorgt dafür</translation>
    </message>
    <message>
        <source>Mark the hop as to-many and aggregate over it</source>
        <translation>Den Schritt als einen zu vielen Zeilen kennzeichnen und über ihn aggregieren</translation>
    </message>
    <message>
        <source>its path reaches many rows</source>
        <translation>sein Pfad erreicht viele Zeilen</translation>
    </message>
    <message>
        <source>Choose an aggregate</source>
        <translation>Ein Aggregat wählen</translation>
    </message>
    <message>
        <source>its path reaches one row, there is nothing to aggregate</source>
        <translation>sein Pfad erreicht eine Zeile, es gibt nichts zu aggregieren</translation>
    </message>
    <message>
        <source>Use the aggregate direct</source>
        <translation>Das Aggregat direct verwenden</translation>
    </message>
    <message>
        <source>its path reaches one row, there is nothing to aggregate again</source>
        <translation>sein Pfad erreicht eine Zeile, es gibt nichts noch einmal zu aggregieren</translation>
    </message>
    <message>
        <source>the path of what it aggregates first reaches one row</source>
        <translation>der Pfad dessen, was es zuerst aggregiert, erreicht eine Zeile</translation>
    </message>
    <message>
        <source>Make it a part of the feature&apos;s own path</source>
        <translation>Ihn zu einem Teil des eigenen Pfads des Merkmals machen</translation>
    </message>
    <message>
        <source>Make the path a part of the feature&apos;s own path</source>
        <translation>Den Pfad zu einem Teil des eigenen Pfads des Merkmals machen</translation>
    </message>
    <message>
        <source>%1 needs no column</source>
        <translation>%1 braucht keine Spalte</translation>
    </message>
    <message>
        <source>%1 needs numbers</source>
        <translation>%1 braucht Zahlen</translation>
    </message>
    <message>
        <source>%1 needs categories</source>
        <translation>%1 braucht Kategorien</translation>
    </message>
    <message>
        <source>%1 needs categories, or yes and no</source>
        <translation>%1 braucht Kategorien oder Ja und Nein</translation>
    </message>
    <message>
        <source>%1 needs dates or times</source>
        <translation>%1 braucht ein Datum oder eine Zeit</translation>
    </message>
    <message>
        <source>%1 needs a column that can be read</source>
        <translation>%1 braucht eine lesbare Spalte</translation>
    </message>
    <message>
        <source>Use count, distinct_count or last</source>
        <translation>count, distinct_count oder last verwenden</translation>
    </message>
    <message>
        <source>the aggregate %1 needs a column</source>
        <translation>das Aggregat %1 braucht eine Spalte</translation>
    </message>
    <message>
        <source>a part is taken of a column</source>
        <translation>ein Teil wird von einer Spalte genommen</translation>
    </message>
    <message>
        <source>Name the column, or leave the part out</source>
        <translation>Die Spalte nennen oder den Teil weglassen</translation>
    </message>
    <message>
        <source>a column of type %1 has no part %2</source>
        <translation>eine Spalte vom Typ %1 hat keinen Teil %2</translation>
    </message>
    <message>
        <source>Choose one of %1</source>
        <translation>Eines wählen von: %1</translation>
    </message>
    <message>
        <source>Leave the part out</source>
        <translation>Den Teil weglassen</translation>
    </message>
    <message>
        <source>“%1” is not one word: small letters, digits and characters beyond ASCII make one</source>
        <translation>„%1“ ist nicht ein Wort: kleine Buchstaben, Ziffern und Zeichen jenseits von ASCII bilden eines</translation>
    </message>
    <message>
        <source>Write one word, such as %1</source>
        <translation>Ein Wort schreiben, etwa %1</translation>
    </message>
    <message>
        <source>a word is given, and the part is not has_word</source>
        <translation>es ist ein Wort angegeben, und der Teil ist nicht has_word</translation>
    </message>
    <message>
        <source>a date is a feature only as a difference to the as-of time, and this study has none</source>
        <translation>ein Datum ist nur als Abstand zum Stichzeitpunkt ein Merkmal, und diese Studie hat keinen</translation>
    </message>
    <message>
        <source>an identity is only to be counted</source>
        <translation>eine Kennung ist nur zum Zählen da</translation>
    </message>
    <message>
        <source>it aggregates either a column or an aggregate, not both</source>
        <translation>es aggregiert entweder eine Spalte oder ein Aggregat, nicht beides</translation>
    </message>
    <message>
        <source>Leave the column out</source>
        <translation>Die Spalte weglassen</translation>
    </message>
    <message>
        <source>the aggregate %1 is not taken of numbers</source>
        <translation>das Aggregat %1 wird nicht von Zahlen genommen</translation>
    </message>
    <message>
        <source>Use sum, mean, min, max or last</source>
        <translation>sum, mean, min, max oder last verwenden</translation>
    </message>
    <message>
        <source>what it aggregates first gives a category, not a number</source>
        <translation>was es zuerst aggregiert, ergibt eine Kategorie, keine Zahl</translation>
    </message>
    <message>
        <source>Use an aggregate that gives numbers, such as distinct_count or share</source>
        <translation>Ein Aggregat verwenden, das Zahlen ergibt, etwa distinct_count oder share</translation>
    </message>
    <message>
        <source>there are %1 features, %2 at most fit into a view</source>
        <translation>es sind %1 Merkmale, in eine Sicht passen höchstens %2</translation>
    </message>
    <message>
        <source>Leave some out</source>
        <translation>Einige weglassen</translation>
    </message>
    <message>
        <source>the study has no as-of time</source>
        <translation>die Studie hat keinen Stichzeitpunkt</translation>
    </message>
    <message>
        <source>Give the target an as-of time</source>
        <translation>Dem Ziel einen Stichzeitpunkt geben</translation>
    </message>
    <message>
        <source>%1 has no time that tells when its rows came</source>
        <translation>%1 hat keine Zeit, die sagt, wann ihre Zeilen kamen</translation>
    </message>
    <message>
        <source>Say when its rows are known: espalierctl study times STUDY suggests a time</source>
        <translation>Angeben, wann ihre Zeilen bekannt sind: espalierctl study times STUDIE schlägt eine Zeit vor</translation>
    </message>
    <message>
        <source>Say when they are known: espalierctl study times STUDY suggests a time</source>
        <translation>Angeben, wann sie bekannt sind: espalierctl study times STUDIE schlägt eine Zeit vor</translation>
    </message>
    <message>
        <source>Say when they happen: espalierctl study times STUDY suggests a time</source>
        <translation>Angeben, wann sie eintreten: espalierctl study times STUDIE schlägt eine Zeit vor</translation>
    </message>
    <message>
        <source>the entity&apos;s table has no primary key</source>
        <translation>die Tabelle der Entität hat keinen Primärschlüssel</translation>
    </message>
    <message>
        <source>A foreign table can have none: copy its keys into a table of this database, and ask about the rows of that one</source>
        <translation>Eine Fremdtabelle kann keinen haben: ihre Schlüssel in eine Tabelle dieser Datenbank kopieren und nach deren Zeilen fragen</translation>
    </message>
    <message>
        <source>Add one: predictions are told apart by it</source>
        <translation>Einen hinzufügen: an ihm werden Vorhersagen unterschieden</translation>
    </message>
    <message>
        <source>a regression needs numbers to predict</source>
        <translation>eine Regression braucht Zahlen zum Vorhersagen</translation>
    </message>
    <message>
        <source>Choose the task binary or multiclass</source>
        <translation>Die Aufgabe binary oder multiclass wählen</translation>
    </message>
    <message>
        <source>this column cannot be a label: %1</source>
        <translation>diese Spalte kann kein Zielwert sein: %1</translation>
    </message>
    <message>
        <source>the as-of column is no date or time</source>
        <translation>die Spalte des Stichzeitpunkts ist weder Datum noch Zeit</translation>
    </message>
    <message>
        <source>a condition is either true or not</source>
        <translation>eine Bedingung ist entweder wahr oder nicht</translation>
    </message>
    <message>
        <source>Choose the task binary</source>
        <translation>Die Aufgabe binary wählen</translation>
    </message>
    <message>
        <source>the rows at its path&apos;s end have no time</source>
        <translation>die Zeilen am Ende des Pfads haben keine Zeit</translation>
    </message>
    <message>
        <source>a future target aggregates over a path with a to-many hop</source>
        <translation>ein Ziel in der Zukunft aggregiert über einen Pfad mit einem Schritt zu vielen Zeilen</translation>
    </message>
    <message>
        <source>the target&apos;s events have no time</source>
        <translation>die Ereignisse des Ziels haben keine Zeit</translation>
    </message>
    <message>
        <source>a binary task needs a condition on the aggregate</source>
        <translation>eine binäre Aufgabe braucht eine Bedingung an das Aggregat</translation>
    </message>
    <message>
        <source>Add a condition such as = 0, or use the aggregate exists</source>
        <translation>Eine Bedingung wie = 0 hinzufügen oder das Aggregat exists verwenden</translation>
    </message>
    <message>
        <source>a future target needs an aggregate</source>
        <translation>ein Ziel in der Zukunft braucht ein Aggregat</translation>
    </message>
    <message>
        <source>values decay with their age, and what is to come has none</source>
        <translation>Werte klingen mit ihrem Alter ab, und was erst kommt, hat keines</translation>
    </message>
    <message>
        <source>Choose mean or sum</source>
        <translation>mean oder sum wählen</translation>
    </message>
    <message>
        <source>the label looks it up, so that no label is known without it, and the study treats it as missing</source>
        <translation>der Zielwert schlägt sie nach, sodass ohne sie kein Zielwert bekannt ist, und die Studie behandelt sie als fehlend</translation>
    </message>
    <message>
        <source>Leave the repair out, or ask for another label</source>
        <translation>Die Reparatur weglassen oder nach einem anderen Zielwert fragen</translation>
    </message>
    <message>
        <source>the condition compares numbers, and this aggregate gives a category</source>
        <translation>die Bedingung vergleicht Zahlen, und dieses Aggregat ergibt eine Kategorie</translation>
    </message>
    <message>
        <source>the entity&apos;s primary key has %1 columns</source>
        <translation>der Primärschlüssel der Entität hat %1 Spalten</translation>
    </message>
    <message>
        <source>Name one column of the examples for each</source>
        <translation>Für jede eine Spalte der Beispiele nennen</translation>
    </message>
    <message>
        <source>only a category is read as another, and this column holds none</source>
        <translation>nur eine Kategorie wird als eine andere gelesen, und diese Spalte enthält keine</translation>
    </message>
    <message>
        <source>Treat a period of it as missing, or read it through a view of the database</source>
        <translation>Einen Zeitraum von ihr als fehlend behandeln oder sie durch eine Sicht der Datenbank lesen</translation>
    </message>
    <message>
        <source>its type has no value &apos;%1&apos;</source>
        <translation>ihr Typ hat keinen Wert „%1“</translation>
    </message>
    <message>
        <source>Write one of its values</source>
        <translation>Einen seiner Werte schreiben</translation>
    </message>
    <message>
        <source>keys and times are read as they are, and the study repairs this one</source>
        <translation>Schlüssel und Zeiten werden gelesen, wie sie sind, und die Studie repariert diese Spalte</translation>
    </message>
    <message>
        <source>Leave the repair out; examples of a period that is not to be learned from can be left out</source>
        <translation>Die Reparatur weglassen; Beispiele eines Zeitraums, aus dem nicht gelernt werden soll, lassen sich weglassen</translation>
    </message>
    <message>
        <source>its rows have no time, so that none is of the period in which %1 is to be missing</source>
        <translation>ihre Zeilen haben keine Zeit, sodass keine aus dem Zeitraum ist, in dem %1 fehlen soll</translation>
    </message>
    <message>
        <source>a direct feature has no window, no condition and no lag</source>
        <translation>ein direktes Merkmal hat kein Fenster, keine Bedingung und keinen Rückstand</translation>
    </message>
    <message>
        <source>what is compared or divided is a number, and this is a category</source>
        <translation>verglichen oder geteilt wird eine Zahl, und dies ist eine Kategorie</translation>
    </message>
    <message>
        <source>it compares examples with each other, and a sample leaves some out</source>
        <translation>es vergleicht Beispiele miteinander, und eine Stichprobe lässt einige aus</translation>
    </message>
    <message>
        <source>Take all examples, or leave the comparison out</source>
        <translation>Alle Beispiele nehmen oder den Vergleich weglassen</translation>
    </message>
    <message>
        <source>what examples have in common is one row, and this path reaches many</source>
        <translation>was Beispiele gemeinsam haben, ist eine Zeile, und dieser Pfad erreicht viele</translation>
    </message>
    <message>
        <source>Choose a path of to-one hops</source>
        <translation>Einen Pfad wählen, der je eine Zeile erreicht</translation>
    </message>
    <message>
        <source>examples at each row are learned from, and a random split would score examples of the same time</source>
        <translation>aus Beispielen an jeder Zeile wird gelernt, und eine zufällige Aufteilung würde Beispiele derselben Zeit bewerten</translation>
    </message>
    <message>
        <source>Split by time or by entity</source>
        <translation>Nach der Zeit oder nach der Entität aufteilen</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>it is missing far more often in one period than around it</source>
        <translation>sie fehlt in einem Zeitraum weit öfter als davor und danach</translation>
    </message>
    <message>
        <source>it is missing far more often in %1 periods than around them</source>
        <translation>sie fehlt in %1 Zeiträumen weit öfter als davor und danach</translation>
    </message>
    <message>
        <source>it begins in the middle: before, it says nothing</source>
        <translation>sie beginnt mittendrin: davor sagt sie nichts</translation>
    </message>
    <message>
        <source>it stays at one value in one period as nowhere else</source>
        <translation>sie bleibt in einem Zeitraum bei einem Wert wie sonst nirgends</translation>
    </message>
    <message>
        <source>it stays at one value in %1 periods as nowhere else</source>
        <translation>sie bleibt in %1 Zeiträumen bei einem Wert wie sonst nirgends</translation>
    </message>
    <message>
        <source>it holds values far out of its range in one period</source>
        <translation>sie enthält in einem Zeitraum Werte weit außerhalb ihres Bereichs</translation>
    </message>
    <message>
        <source>it holds values far out of its range in %1 periods</source>
        <translation>sie enthält in %1 Zeiträumen Werte weit außerhalb ihres Bereichs</translation>
    </message>
    <message>
        <source>it stands at another level in one period, by a whole factor</source>
        <translation>sie steht in einem Zeitraum auf einer anderen Höhe, um einen ganzen Faktor</translation>
    </message>
    <message>
        <source>it stands at another level in %1 periods, by a whole factor</source>
        <translation>sie steht in %1 Zeiträumen auf einer anderen Höhe, um einen ganzen Faktor</translation>
    </message>
    <message>
        <source>it holds rows twice in one period</source>
        <translation>sie enthält in einem Zeitraum Zeilen doppelt</translation>
    </message>
    <message>
        <source>it holds rows twice in %1 periods</source>
        <translation>sie enthält in %1 Zeiträumen Zeilen doppelt</translation>
    </message>
    <message>
        <source>it calls one category by two names</source>
        <translation>sie nennt eine Kategorie mit zwei Namen</translation>
    </message>
    <message>
        <source>it calls categories by two names</source>
        <translation>sie nennt Kategorien mit zwei Namen</translation>
    </message>
    <message>
        <source>it stood still in one period</source>
        <translation>sie stand in einem Zeitraum still</translation>
    </message>
    <message>
        <source>it stood still in %1 periods</source>
        <translation>sie stand in %1 Zeiträumen still</translation>
    </message>
    <message>
        <source>missing in %1 of %2 rows %3, %4 around</source>
        <translation>fehlt in %1 von %2 Zeilen %3, ringsum in %4</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in %2 of %3 rows %4, %5 around</source>
        <translation>„%1“ in %2 von %3 Zeilen %4, ringsum in %5</translation>
    </message>
    <message>
        <source>missing in %1 of %2 rows before %3, %4 after</source>
        <translation>fehlt in %1 von %2 Zeilen vor %3, danach in %4</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in %2 of %3 rows before %4, %5 after</source>
        <translation>„%1“ in %2 von %3 Zeilen vor %4, danach in %5</translation>
    </message>
    <message>
        <source>far out in %1 of %2 rows %3, %4 around</source>
        <translation>weit außerhalb in %1 von %2 Zeilen %3, ringsum in %4</translation>
    </message>
    <message>
        <source>at %1 times the middle of all</source>
        <translation>beim %1-Fachen der Mitte aller</translation>
    </message>
    <message>
        <source>at 1/%1 of the middle of all</source>
        <translation>bei 1/%1 der Mitte aller</translation>
    </message>
    <message>
        <source>%1 rows %2 are %3 times the level before and after</source>
        <translation>%1 Zeilen %2 liegen beim %3-Fachen der Höhe davor und danach</translation>
    </message>
    <message>
        <source>%1 rows %2 are 1/%3 of the level before and after</source>
        <translation>%1 Zeilen %2 liegen bei 1/%3 der Höhe davor und danach</translation>
    </message>
    <message>
        <source>the same but for the key as another row in %1 of %2 rows %3, %4 around</source>
        <translation>bis auf den Schlüssel gleich einer anderen Zeile in %1 von %2 Zeilen %3, ringsum in %4</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in %2 rows up to %3, %4 of them there</source>
        <translation>„%1“ in %2 Zeilen bis %3, dort %4 von ihnen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; after %2, %3 there</source>
        <translation>„%1“ nach %2, dort %3</translation>
    </message>
    <message>
        <source>no row %1, where rows were to be expected on %2 days</source>
        <translation>keine Zeile %1, wo an %2 Tagen Zeilen zu erwarten waren</translation>
    </message>
    <message>
        <source>no row of &apos;%1&apos; %2, where rows were to be expected on %3 days</source>
        <translation>keine Zeile von „%1“ %2, wo an %3 Tagen Zeilen zu erwarten waren</translation>
    </message>
    <message>
        <source>%1 of %2 examples look at this time</source>
        <translation>%1 von %2 Beispielen blicken auf diese Zeit</translation>
    </message>
    <message>
        <source>by the label</source>
        <translation>durch den Zielwert</translation>
    </message>
    <message>
        <source>some by the label</source>
        <translation>manche durch den Zielwert</translation>
    </message>
    <message>
        <source>all rows came at once, as from a restored dump: when columns were filled cannot be told by who wrote the rows, so only their distributions over the rows&apos; ages were looked at</source>
        <translation>alle Zeilen kamen auf einmal, wie aus einer wiederhergestellten Sicherung: wann Spalten gefüllt wurden, ist nicht daran zu erkennen, wer die Zeilen schrieb; betrachtet wurde daher nur ihre Verteilung über das Alter der Zeilen</translation>
    </message>
    <message>
        <source>one transaction wrote %1 of %2 rows, whose times span %3 days</source>
        <translation>eine Transaktion schrieb %1 von %2 Zeilen, deren Zeiten %3 Tage umfassen</translation>
    </message>
    <message>
        <source>%1 transactions wrote %2 of %3 rows, whose times span %4 days</source>
        <translation>%1 Transaktionen schrieben %2 von %3 Zeilen, deren Zeiten %4 Tage umfassen</translation>
    </message>
    <message>
        <source>each by one transaction or a few: %1</source>
        <translation>jede von einer Transaktion oder wenigen: %1</translation>
    </message>
    <message>
        <source>%1 (%2 rows of %3 days)</source>
        <translation>%1 (%2 Zeilen aus %3 Tagen)</translation>
    </message>
    <message>
        <source>%1 is filled in old rows and not in young ones: it may tell what happened after the moment of prediction</source>
        <translation>%1 ist in alten Zeilen gefüllt und in jungen nicht: das kann verraten, was nach dem Zeitpunkt der Vorhersage geschah</translation>
    </message>
    <message>
        <source>%1 grows with the age of its row: it may tell what happened after the moment of prediction</source>
        <translation>%1 wächst mit dem Alter der Zeile: das kann verraten, was nach dem Zeitpunkt der Vorhersage geschah</translation>
    </message>
    <message>
        <source>not missing in %1 of the %2 rows of the older half of the history, in %3 of the %4 youngest</source>
        <translation>vorhanden in %1 der %2 Zeilen der älteren Hälfte der Geschichte, in %3 der %4 jüngsten</translation>
    </message>
    <message>
        <source>not &apos;%1&apos; in %2 of the %3 rows of the older half of the history, in %4 of the %5 youngest</source>
        <translation>nicht „%1“ in %2 der %3 Zeilen der älteren Hälfte der Geschichte, in %4 der %5 jüngsten</translation>
    </message>
    <message>
        <source>%1 on average in the %2 rows of the older half of the history, %3 in the %4 youngest</source>
        <translation>im Mittel %1 in den %2 Zeilen der älteren Hälfte der Geschichte, %3 in den %4 jüngsten</translation>
    </message>
    <message>
        <source>it writes one category in several ways, and a model takes each for another</source>
        <translation>sie schreibt eine Kategorie auf mehrere Weisen, und ein Modell hält jede für eine andere</translation>
    </message>
    <message>
        <source>%1 spellings of %2 values in %3 rows: %4</source>
        <translation>%1 Schreibweisen von %2 Werten in %3 Zeilen: %4</translation>
    </message>
    <message>
        <source>&apos;%1&apos; %2</source>
        <translation>„%1“ %2</translation>
    </message>
    <message>
        <source>they differ only by case or by the blanks around them, a model goes by spelling</source>
        <translation>sie unterscheiden sich nur in Groß- und Kleinschreibung oder in Leerzeichen am Rand, ein Modell geht nach der Schreibweise</translation>
    </message>
    <message>
        <source>the column compares without regard to case (collation %1), a model goes by spelling</source>
        <translation>die Spalte vergleicht ohne Rücksicht auf Groß- und Kleinschreibung (Sortierfolge %1), ein Modell geht nach der Schreibweise</translation>
    </message>
    <message>
        <source>the column compares them as equal (collation %1), a model goes by spelling</source>
        <translation>der Spalte gelten sie als gleich (Sortierfolge %1), ein Modell geht nach der Schreibweise</translation>
    </message>
    <message>
        <source>spellings of %1 columns</source>
        <translation>Schreibweisen von %1 Spalten</translation>
    </message>
    <message>
        <source>periods of %1 tables in %2 rows</source>
        <translation>Zeiträume von %1 Tabellen in %2 Zeilen</translation>
    </message>
    <message>
        <source>looking at the history of tables</source>
        <translation>die Vergangenheit der Tabellen wird geprüft</translation>
    </message>
    <message>
        <source>looking at how categories are written</source>
        <translation>die Schreibweisen von Kategorien werden geprüft</translation>
    </message>
</context>
<context>
    <name>ReasonsText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>log-odds</source>
        <translation>Log-Odds</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>log of a class&apos;s weight</source>
        <translation>Logarithmus des Klassengewichts</translation>
    </message>
    <message>
        <source>units of the target</source>
        <translation>Einheiten des Ziels</translation>
    </message>
    <message>
        <source>Every example starts at %1; what is known of %2 makes it %3 (%4)</source>
        <translation>Jedes Beispiel beginnt bei %1; was von %2 bekannt ist, macht daraus %3 (%4)</translation>
    </message>
    <message>
        <source>%1: predicted %2, and it was %3.</source>
        <translation>%1: vorhergesagt %2, und es war %3.</translation>
    </message>
    <message>
        <source>%1: a probability of %2 for %3, and it was %4.</source>
        <translation>%1: eine Wahrscheinlichkeit von %2 für %3, und es war %4.</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>How it goes with %1</source>
        <translation>Zusammenhang mit %1</translation>
    </message>
    <message>
        <source>Probability of %1 (%)</source>
        <translation>Wahrscheinlichkeit von %1 (%)</translation>
    </message>
    <message>
        <source>Predicted (units of the target)</source>
        <translation>Vorhergesagt (Einheit des Ziels)</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Single example %1</source>
        <translation>Einzelnes Beispiel %1</translation>
    </message>
    <message>
        <source>Mean, with eight tenths of examples and single ones</source>
        <translation>Mittel, mit acht Zehnteln der Beispiele und einzelnen</translation>
    </message>
    <message>
        <source>%1 (%2 of such lie between %3 and %4)</source>
        <translation>%1 (%2 von solchen liegen zwischen %3 und %4)</translation>
    </message>
    <message>
        <source>Predicted %1, and it was %2.</source>
        <translation>Vorhergesagt %1, und es war %2.</translation>
    </message>
    <message>
        <source>A probability of %1 for %2, and it was %3.</source>
        <translation>Eine Wahrscheinlichkeit von %1 für %2, und es war %3.</translation>
    </message>
    <message>
        <source>%1 No reasons: %2. %3.</source>
        <translation>%1 Keine Gründe: %2. %3.</translation>
    </message>
    <message>
        <source>What %1 adds</source>
        <translation>Was %1 beiträgt</translation>
    </message>
    <message>
        <source>Adds (%1)</source>
        <translation>Beitrag (%1)</translation>
    </message>
    <message>
        <source>Adds for %1 (%2)</source>
        <translation>Beitrag für %1 (%2)</translation>
    </message>
    <message>
        <source>Examples, about as many from each to the next</source>
        <translation>Beispiele, von Punkt zu Punkt etwa gleich viele</translation>
    </message>
    <message>
        <source>Adds to every example of that value</source>
        <translation>Beitrag bei jedem Beispiel mit diesem Wert</translation>
    </message>
    <message>
        <source>log-odds, before the probability is recalibrated</source>
        <translation>Log-Odds, bevor die Wahrscheinlichkeit nachkalibriert wird</translation>
    </message>
    <message>
        <source>Share of the examples</source>
        <translation>Anteil der Beispiele</translation>
    </message>
    <message>
        <source>%1 This is of the model that the test is scored by, which learned from this example too.</source>
        <translation>%1 Das ist vom Modell, nach dem der Test bewertet ist; es hat auch von diesem Beispiel gelernt.</translation>
    </message>
    <message>
        <source>%1 This is of the model that the test is scored by, which learned from this example too; those that had not seen it said %2.</source>
        <translation>%1 Das ist vom Modell, nach dem der Test bewertet ist; es hat auch von diesem Beispiel gelernt. Die es nicht gesehen hatten, sagten %2.</translation>
    </message>
</context>
<context>
    <name>Relations</name>
    <message>
        <source>checking values</source>
        <translation>Werte werden geprüft</translation>
    </message>
    <message>
        <source>checking values: %1 of %2 relations</source>
        <translation>Werte werden geprüft: %1 von %2 Beziehungen</translation>
    </message>
</context>
<context>
    <name>Screening</name>
    <message>
        <source>%1 rows of %2</source>
        <translation>%1 Zeilen von %2</translation>
    </message>
    <message>
        <source>who wrote %1 rows of %2 tables</source>
        <translation>wer %1 Zeilen von %2 Tabellen schrieb</translation>
    </message>
    <message>
        <source>%1 of %2 training examples, drawn with seed %3</source>
        <translation>%1 von %2 Trainingsbeispielen, gezogen mit Startwert %3</translation>
    </message>
    <message>
        <source>there are no examples</source>
        <translation>es gibt keine Beispiele</translation>
    </message>
    <message>
        <source>area under the ROC curve</source>
        <translation>eine Fläche unter der ROC-Kurve von</translation>
    </message>
    <message>
        <source>share of the label&apos;s information</source>
        <translation>einen Anteil der Information des Zielwerts von</translation>
    </message>
    <message>
        <source>share of the label&apos;s variance, by ranks,</source>
        <translation>einen Anteil der Varianz des Zielwerts (nach Rängen) von</translation>
    </message>
    <message>
        <source>it borrows %1, which the data contradict</source>
        <translation>sie leiht sich %1, dem die Daten widersprechen</translation>
    </message>
    <message>
        <source>it is mostly missing, and rows without a time are never seen</source>
        <translation>sie fehlt meist, und Zeilen ohne Zeit werden nie gesehen</translation>
    </message>
    <message>
        <source>missing in %1 of %2 (%3) rows</source>
        <translation>fehlt in %1 von %2 (%3) Zeilen</translation>
    </message>
    <message>
        <source>rows without a time are never seen: nothing says from when on they are known</source>
        <translation>Zeilen ohne Zeit werden nie gesehen: nichts sagt, ab wann sie bekannt sind</translation>
    </message>
    <message>
        <source>rows that refer to it are older than it says: it does not tell when its row came</source>
        <translation>Zeilen, die auf sie verweisen, sind älter, als sie sagt: sie sagt nicht, wann ihre Zeile kam</translation>
    </message>
    <message>
        <source>some rows that refer to it are older than it says</source>
        <translation>einige Zeilen, die auf sie verweisen, sind älter, als sie sagt</translation>
    </message>
    <message>
        <source>%1 of %2 (%3) rows of %4 are older by %5 than the row of %6 they refer to</source>
        <translation>%1 von %2 (%3) Zeilen von %4 sind nach %5 älter als die Zeile von %6, auf die sie verweisen</translation>
    </message>
    <message>
        <source>rows of one key are valid at once: a last value is that of the one which began last, and a mean, a sum or a count is of several; end each where the next begins, or take last values</source>
        <translation>Zeilen eines Schlüssels gelten gleichzeitig: ein letzter Wert ist der von der zuletzt begonnenen, Mittelwert, Summe und Anzahl sind von mehreren; jede dort enden lassen, wo die nächste beginnt, oder letzte Werte nehmen</translation>
    </message>
    <message>
        <source>%1 of %2 (%3) rows are valid when the next one of their key begins</source>
        <translation>%1 von %2 (%3) Zeilen gelten noch, wenn die nächste ihres Schlüssels beginnt</translation>
    </message>
    <message>
        <source>%1 features take them together, such as %2</source>
        <translation>%1 Merkmale nehmen sie zusammen, etwa %2</translation>
    </message>
    <message>
        <source>between one version of a key and the next no version is valid for %1: it seems to be the last moment of its row, not the first after it</source>
        <translation>zwischen einer Fassung eines Schlüssels und der nächsten gilt %1 lang keine: es scheint der letzte Augenblick der Zeile zu sein, nicht der erste nach ihr</translation>
    </message>
    <message>
        <source>%1 of %2 (%3) versions with a next one end before that begins, mostly by %4</source>
        <translation>%1 von %2 (%3) Fassungen mit einer nächsten enden, bevor diese beginnt, meist um %4</translation>
    </message>
    <message>
        <source>%1 of %2 is filled after %3, from which on the study lets the row be seen</source>
        <translation>%1 von %2 wird nach %3 gefüllt, ab dem die Studie die Zeile sehen lässt</translation>
    </message>
    <message>
        <source>%1 of %2 is filled by a later change, after %3, from which on the study lets the row be seen</source>
        <translation>%1 von %2 wird durch eine spätere Änderung gefüllt, nach %3, ab dem die Studie die Zeile sehen lässt</translation>
    </message>
    <message>
        <source>%1 is later than %2 in %3 of the rows that have it, by %4 in the middle, and missing in %5 of %6 rows</source>
        <translation>%1 ist in %3 der Zeilen, die es haben, später als %2, in der Mitte um %4, und fehlt in %5 von %6 Zeilen</translation>
    </message>
    <message>
        <source>it is filled together with %1</source>
        <translation>es wird zusammen mit %1 gefüllt</translation>
    </message>
    <message>
        <source>it is missing in %1 of %2 rows that were not written again, and in %3 of %4 that were</source>
        <translation>es fehlt in %1 von %2 Zeilen, die nicht noch einmal geschrieben wurden, und in %3 von %4, die es wurden</translation>
    </message>
    <message>
        <source>it is &apos;%1&apos; in %2 of %3 rows that were not written again, and in %4 of %5 that were</source>
        <translation>es ist „%1“ in %2 von %3 Zeilen, die nicht noch einmal geschrieben wurden, und in %4 von %5, die es wurden</translation>
    </message>
    <message>
        <source>what the label reads is known late, and the youngest examples are taken before all of their horizon is</source>
        <translation>was der Zielwert liest, ist spät bekannt, und die jüngsten Beispiele werden genommen, bevor ihr Horizont es ganz ist</translation>
    </message>
    <message>
        <source>95 % of %1 rows of %2 are known within %3 after %4</source>
        <translation>95 % von %1 Zeilen von %2 sind binnen %3 nach %4 bekannt</translation>
    </message>
    <message>
        <source>the horizon of %1 (%2) of %3 examples was over less than that ago</source>
        <translation>der Horizont von %1 (%2) von %3 Beispielen ist seit weniger als dem vorbei</translation>
    </message>
    <message>
        <source>the study does not say what span the label looks at, and a column of the examples seems to</source>
        <translation>die Studie sagt nicht, welche Spanne der Zielwert betrachtet, und eine Spalte der Beispiele scheint es zu tun</translation>
    </message>
    <message>
        <source>%1 is %2 to %3 days after %4 in %5 rows</source>
        <translation>%1 liegt in %5 Zeilen %2 bis %3 Tage nach %4</translation>
    </message>
    <message>
        <source>the label is decided after %1, and a row that is not decided yet counts as an example: what will hold is learned as what does not</source>
        <translation>der Zielwert wird nach %1 entschieden, und eine noch nicht entschiedene Zeile zählt als Beispiel: was noch zutreffen wird, wird als unzutreffend gelernt</translation>
    </message>
    <message>
        <source>%1 comes up to %2 after %3 in 95 % of the rows that have it</source>
        <translation>%1 kommt in 95 % der Zeilen, die es haben, bis zu %2 nach %3</translation>
    </message>
    <message>
        <source>%1 (%2) of %3 rows are younger than that</source>
        <translation>%1 (%2) von %3 Zeilen sind jünger</translation>
    </message>
    <message>
        <source>the horizon of cutoffs reaches past the newest row of what is asked about: that nothing came after it is not known, and counts as an answer</source>
        <translation>der Horizont von Stichzeitpunkten reicht über die neueste Zeile dessen hinaus, wonach gefragt wird: dass danach nichts kam, ist nicht bekannt und zählt doch als Antwort</translation>
    </message>
    <message>
        <source>the newest row of %1 is of %2</source>
        <translation>die neueste Zeile von %1 ist von %2</translation>
    </message>
    <message>
        <source>%1 of %2 cutoffs with %3 of %4 examples look past it</source>
        <translation>%1 von %2 Stichzeitpunkten mit %3 von %4 Beispielen blicken darüber hinaus</translation>
    </message>
    <message>
        <source>%1 of these cutoffs see no row at all</source>
        <translation>%1 dieser Stichzeitpunkte sehen gar keine Zeile</translation>
    </message>
    <message>
        <source>labels of one entity look at the same time: neighbouring examples say partly the same, so there are fewer independent ones than rows; features see a label only when its span is over</source>
        <translation>Zielwerte einer Entität betrachten dieselbe Zeit: benachbarte Beispiele sagen zum Teil dasselbe, es gibt also weniger unabhängige als Zeilen; Merkmale sehen einen Zielwert erst, wenn seine Spanne vorbei ist</translation>
    </message>
    <message>
        <source>%1 of %2 examples begin before the %3 of the one before are over, of %4 entities</source>
        <translation>%1 von %2 Beispielen beginnen, bevor %3 des vorigen vorbei sind, von %4 Entitäten</translation>
    </message>
    <message>
        <source>%1 days lie between them in the middle, so that a moment is in %2 labels</source>
        <translation>in der Mitte liegen %1 Tage zwischen ihnen, sodass ein Augenblick in %2 Zielwerten liegt</translation>
    </message>
    <message>
        <source>labels of the training look at time that the validation or the test is asked about: scores may be too good</source>
        <translation>Zielwerte des Trainings betrachten Zeit, nach der Validierung oder Test gefragt werden: die Bewertungen können zu gut sein</translation>
    </message>
    <message>
        <source>the given parts are not divided by time: the training learns from what comes after that which it is tested on</source>
        <translation>die vorgegebenen Teile sind nicht nach Zeit getrennt: das Training lernt aus dem, was nach dem Geprüften kommt</translation>
    </message>
    <message>
        <source>the span of %1 of %2 training examples is not over at %3, when the next part begins</source>
        <translation>die Spanne von %1 von %2 Trainingsbeispielen ist bei %3 nicht vorbei, wenn der nächste Teil beginnt</translation>
    </message>
    <message>
        <source>%1 of %2 training examples are not before %3, when the validation or the test begins</source>
        <translation>%1 von %2 Trainingsbeispielen liegen nicht vor %3, wenn Validierung oder Test beginnt</translation>
    </message>
    <message>
        <source>nothing tells when each of its rows came, so one that came later is an example from the first cutoff on: that it is there today tells what it will do</source>
        <translation>nichts sagt, wann ihre Zeilen kamen, sodass eine spätere vom ersten Stichzeitpunkt an ein Beispiel ist: dass es sie heute gibt, verrät, was sie tun wird</translation>
    </message>
    <message>
        <source>%1 of %2 rows looked at have nothing before the first cutoff and something after it</source>
        <translation>%1 von %2 betrachteten Zeilen haben vor dem ersten Stichzeitpunkt nichts und danach etwas</translation>
    </message>
    <message>
        <source>%1 of their examples are of cutoffs before their first row</source>
        <translation>%1 ihrer Beispiele sind von Stichzeitpunkten vor ihrer ersten Zeile</translation>
    </message>
    <message>
        <source>alone it reaches %1 %2 on %3 training examples</source>
        <translation>allein erreicht es %1 %2 auf %3 Trainingsbeispielen</translation>
    </message>
    <message>
        <source>it is a copy of the label or an ordered function of it</source>
        <translation>es ist eine Kopie des Zielwerts oder eine geordnete Funktion von ihm</translation>
    </message>
    <message>
        <source>it alone predicts the label so well that it may not have been known before</source>
        <translation>es allein sagt den Zielwert so gut voraus, dass es zuvor vielleicht nicht bekannt war</translation>
    </message>
    <message>
        <source>it is filled when the label is: both become known at the same time</source>
        <translation>es wird gefüllt, wenn der Zielwert es wird: beide werden zugleich bekannt</translation>
    </message>
    <message>
        <source>missing in %1 of the %2 examples without a label, and in %3 of those with one</source>
        <translation>fehlt in %1 der %2 Beispiele ohne Zielwert und in %3 derer mit einem</translation>
    </message>
    <message>
        <source>%1 of what misses it has no label</source>
        <translation>%1 dessen, dem es fehlt, hat keinen Zielwert</translation>
    </message>
    <message>
        <source>it is mostly after the moment of prediction, and is no plan by its name: it may not have been known then</source>
        <translation>es liegt meist nach dem Zeitpunkt der Vorhersage und ist dem Namen nach kein Plan: es war dann vielleicht nicht bekannt</translation>
    </message>
    <message>
        <source>later in %1 of %2 training examples that have it</source>
        <translation>später in %1 von %2 Trainingsbeispielen, die es haben</translation>
    </message>
    <message>
        <source>whether it is missing tells the label: it may be filled because of it</source>
        <translation>ob es fehlt, verrät den Zielwert: es wird vielleicht seinetwegen gefüllt</translation>
    </message>
    <message>
        <source>missing in %1 of %2 training examples</source>
        <translation>fehlt in %1 von %2 Trainingsbeispielen</translation>
    </message>
    <message>
        <source>that alone reaches %1 %2</source>
        <translation>das allein erreicht %1 %2</translation>
    </message>
    <message>
        <source>the label is %1 in %2 of those and in %3 of the others</source>
        <translation>der Zielwert ist %1 in %2 davon und in %3 der übrigen</translation>
    </message>
    <message>
        <source>reading examples</source>
        <translation>Beispiele werden gelesen</translation>
    </message>
    <message>
        <source>looking at when columns are filled</source>
        <translation>es wird geprüft, wann Spalten gefüllt werden</translation>
    </message>
    <message>
        <source>fetching</source>
        <translation>Zeilen werden geholt</translation>
    </message>
    <message>
        <source>comparing with the label</source>
        <translation>Merkmale werden mit dem Zielwert verglichen</translation>
    </message>
    <message>
        <source>suggesting: %1 features done, %2</source>
        <translation>Vorschläge: %1 Merkmale fertig, %2</translation>
    </message>
    <message>
        <source>ranking</source>
        <translation>Merkmale werden gereiht</translation>
    </message>
    <message>
        <source>the study has no features</source>
        <translation>die Studie hat keine Merkmale</translation>
    </message>
    <message>
        <source>Choose some, or let Espalier suggest them</source>
        <translation>Welche wählen oder von Espalier vorschlagen lassen</translation>
    </message>
    <message>
        <source>the time was over before any feature was computed</source>
        <translation>die Zeit war um, bevor ein Merkmal berechnet war</translation>
    </message>
    <message>
        <source>Allow more seconds or fewer rows</source>
        <translation>Mehr Sekunden oder weniger Zeilen zulassen</translation>
    </message>
    <message>
        <source>there is no feature along the relations</source>
        <translation>entlang der Beziehungen gibt es kein Merkmal</translation>
    </message>
    <message>
        <source>Accept relations, or name the time columns</source>
        <translation>Beziehungen annehmen oder die Zeitspalten nennen</translation>
    </message>
    <message>
        <source>no feature tells of the label beyond chance: the study keeps those it has</source>
        <translation>kein Merkmal sagt mehr über den Zielwert als der Zufall: die Studie behält, was sie hat</translation>
    </message>
    <message>
        <source>there are few examples to learn from; with those at the rows of a table there would be more. Training tries both, and keeps them where validation agrees</source>
        <translation>es gibt wenige Beispiele zum Lernen; mit denen an den Zeilen einer Tabelle wären es mehr. Das Training versucht beides und behält sie, wo die Validierung zustimmt</translation>
    </message>
    <message>
        <source>%1 to learn from; about %2 more at the rows of %3</source>
        <translation>%1 zum Lernen; etwa %2 mehr an den Zeilen von %3</translation>
    </message>
    <message>
        <source>no key of the database makes the row that is referred to the only one, and some rows share what refers to them: it counts as referring to none; leave one row of each, or aggregate over them</source>
        <translation>kein Schlüssel der Datenbank macht die Zeile, auf die verwiesen wird, zur einzigen, und manche Zeilen teilen, was auf sie verweist: es gilt als Verweis auf keine; lassen Sie je eine Zeile übrig oder aggregieren Sie darüber</translation>
    </message>
    <message>
        <source>%1 values are those of several of %2 rows, such as %3</source>
        <translation>%1 Werte gehören zu mehreren von %2 Zeilen, etwa %3</translation>
    </message>
</context>
<context>
    <name>SentenceParts</name>
    <message>
        <source>the column</source>
        <translation>die Spalte</translation>
    </message>
    <message>
        <source>examples of my own</source>
        <translation>eigene Beispiele</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Vorhersagen:</translation>
    </message>
    <message>
        <source>of</source>
        <translation>von</translation>
    </message>
    <message>
        <source>over the next</source>
        <translation>in den nächsten</translation>
    </message>
    <message>
        <source>for each</source>
        <translation>für jede Zeile von</translation>
    </message>
    <message>
        <source>where</source>
        <translation>wobei</translation>
    </message>
    <message>
        <source>What to predict</source>
        <translation>Was vorhergesagt wird</translation>
    </message>
    <message>
        <source>Table of events</source>
        <translation>Tabelle der Ereignisse</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entität</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizont</translation>
    </message>
    <message>
        <source>Unit of the horizon</source>
        <translation>Einheit des Horizonts</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Grundgesamtheit</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>no condition</source>
        <translation>keine Bedingung</translation>
    </message>
    <message>
        <source>An operator and a value: = 0, &gt; 15, is null. Empty to predict the value itself.</source>
        <translation>Ein Operator und ein Wert: = 0, &gt; 15, is null. Leer, um den Wert selbst vorherzusagen.</translation>
    </message>
</context>
<context>
    <name>SentenceText</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weiterer</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>this column is no longer there</source>
        <translation>diese Spalte ist nicht mehr da</translation>
    </message>
    <message>
        <source>another table has this name now: it was made anew, or swapped by renaming</source>
        <translation>eine andere Tabelle hat jetzt diesen Namen: sie wurde neu angelegt oder durch Umbenennen getauscht</translation>
    </message>
    <message>
        <source>another column has this name now: it was dropped and added, or renamed</source>
        <translation>eine andere Spalte hat jetzt diesen Namen: sie wurde gelöscht und hinzugefügt, oder umbenannt</translation>
    </message>
    <message>
        <source>its type was %1 and is %2</source>
        <translation>ihr Typ war %1 und ist %2</translation>
    </message>
    <message>
        <source>its bytes in the cache are not what was written</source>
        <translation>seine Bytes im Zwischenspeicher sind nicht, was geschrieben wurde</translation>
    </message>
    <message>
        <source>Take the snapshot again</source>
        <translation>Den Schnappschuss neu aufnehmen</translation>
    </message>
    <message>
        <source>every example has the same label, &apos;%1&apos;</source>
        <translation>jedes Beispiel hat denselben Zielwert, „%1“</translation>
    </message>
    <message>
        <source>Change the target&apos;s condition, horizon or filter so that both outcomes occur</source>
        <translation>Bedingung, Horizont oder Filter des Ziels so ändern, dass beide Ausgänge vorkommen</translation>
    </message>
    <message>
        <source>a binary task has two classes, and the label has %1</source>
        <translation>eine binäre Aufgabe hat zwei Klassen, und der Zielwert hat %1</translation>
    </message>
    <message>
        <source>Choose the task multiclass, or put a condition on the label</source>
        <translation>Die Aufgabe multiclass wählen oder dem Zielwert eine Bedingung geben</translation>
    </message>
    <message>
        <source>the label has %1 classes, %2 at most are trained</source>
        <translation>der Zielwert hat %1 Klassen, trainiert werden höchstens %2</translation>
    </message>
    <message>
        <source>Choose a label with fewer values, or the task regression</source>
        <translation>Einen Zielwert mit weniger Werten wählen oder die Aufgabe regression</translation>
    </message>
    <message>
        <source>some labels are infinite</source>
        <translation>einige Zielwerte sind unendlich</translation>
    </message>
    <message>
        <source>Leave such rows out by a filter</source>
        <translation>Solche Zeilen durch einen Filter weglassen</translation>
    </message>
    <message>
        <source>every label is %1</source>
        <translation>jeder Zielwert ist %1</translation>
    </message>
    <message>
        <source>There is nothing to learn: change the target</source>
        <translation>Es gibt nichts zu lernen: das Ziel ändern</translation>
    </message>
    <message>
        <source>the sample holds no example</source>
        <translation>die Stichprobe enthält kein Beispiel</translation>
    </message>
    <message>
        <source>Take more rows: an entity is taken with all of its examples; or check that there are any</source>
        <translation>Mehr Zeilen nehmen: eine Entität wird mit all ihren Beispielen genommen; oder prüfen, ob es überhaupt welche gibt</translation>
    </message>
    <message>
        <source>there are no examples</source>
        <translation>es gibt keine Beispiele</translation>
    </message>
    <message>
        <source>there are no examples (%1)</source>
        <translation>es gibt keine Beispiele (%1)</translation>
    </message>
    <message>
        <source>Check that the table has rows, that the filter lets some through, and that the schedule lies within the history</source>
        <translation>Prüfen, ob die Tabelle Zeilen hat, ob der Filter welche durchlässt und ob der Zeitplan in der Geschichte liegt</translation>
    </message>
    <message>
        <source>no example has a label</source>
        <translation>kein Beispiel hat einen Zielwert</translation>
    </message>
    <message>
        <source>Check the target&apos;s column, and that labels are known already</source>
        <translation>Die Spalte des Ziels prüfen und ob Zielwerte schon bekannt sind</translation>
    </message>
    <message>
        <source>all examples contradict each other</source>
        <translation>alle Beispiele widersprechen einander</translation>
    </message>
    <message>
        <source>Give each key and moment one label</source>
        <translation>Jedem Schlüssel und Zeitpunkt einen Zielwert geben</translation>
    </message>
    <message>
        <source>no snapshot was taken of this study as it is now</source>
        <translation>von dieser Studie, wie sie jetzt ist, wurde kein Schnappschuss aufgenommen</translation>
    </message>
    <message>
        <source>Take one: espalierctl snapshot STUDY, or Fetch Examples on the Study page</source>
        <translation>Einen aufnehmen: espalierctl snapshot STUDIE oder „Beispiele holen“ auf der Seite Studie</translation>
    </message>
    <message>
        <source>no snapshot was taken of this study here; there are rows of %1</source>
        <translation>von dieser Studie wurde hier kein Schnappschuss aufgenommen; es gibt Zeilen aus %1</translation>
    </message>
    <message>
        <source>Name that database with -d, or take one of this: espalierctl snapshot STUDY, or Fetch on the Study page; a run of another database is deployed with --run and --from-another-database</source>
        <translation>Jene Datenbank mit -d nennen oder einen von dieser aufnehmen: espalierctl snapshot STUDIE oder „Beispiele holen“ auf der Seite Studie; ein Lauf einer anderen Datenbank wird mit --run und --from-another-database bereitgestellt</translation>
    </message>
    <message>
        <source>it is not kept here</source>
        <translation>er ist hier nicht vorhanden</translation>
    </message>
    <message>
        <source>rows of several databases are kept: %1</source>
        <translation>Zeilen mehrerer Datenbanken sind vorhanden: %1</translation>
    </message>
    <message>
        <source>Name the one that is meant with --database</source>
        <translation>Die gemeinte mit --database nennen</translation>
    </message>
    <message>
        <source>%1 (read %2)</source>
        <translation>%1 (gelesen %2)</translation>
    </message>
    <message>
        <source>the examples reach from %1 to %2, too short a time for a split by time</source>
        <translation>die Beispiele reichen von %1 bis %2, zu kurz für eine Aufteilung nach Zeit</translation>
    </message>
    <message>
        <source>Start the schedule earlier, shorten the horizon, or split by entity</source>
        <translation>Den Zeitplan früher beginnen lassen, den Horizont verkürzen oder nach Entität aufteilen</translation>
    </message>
    <message>
        <source>the study names no split column</source>
        <translation>die Studie nennt keine Spalte für die Aufteilung</translation>
    </message>
    <message>
        <source>Name one in the target</source>
        <translation>Eine im Ziel nennen</translation>
    </message>
    <message>
        <source>this kind of split is not known</source>
        <translation>diese Art der Aufteilung ist nicht bekannt</translation>
    </message>
    <message>
        <source>Use time, entity, random or given</source>
        <translation>„time“, „entity“, „random“ oder „given“ verwenden</translation>
    </message>
    <message>
        <source>there is no example with a label</source>
        <translation>es gibt kein Beispiel mit einem Zielwert</translation>
    </message>
    <message>
        <source>no example falls into the %1 part</source>
        <translation>kein Beispiel fällt in den Teil %1</translation>
    </message>
    <message>
        <source>Use more examples, other shares, or another kind of split</source>
        <translation>Mehr Beispiele, andere Anteile oder eine andere Art der Aufteilung verwenden</translation>
    </message>
</context>
<context>
    <name>SqlBlockText</name>
    <message>
        <source>Its rows tell no time: all of them are visible, always.</source>
        <translation>Ihre Zeilen nennen keine Zeit: Alle sind immer sichtbar.</translation>
    </message>
    <message>
        <source>Visible are rows with %1 before the as-of time.</source>
        <translation>Sichtbar sind Zeilen, deren %1 vor dem Stichzeitpunkt liegt.</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between columns</comment>
        <translation> und </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s)</source>
        <translation>
            <numerusform>%n Merkmal</numerusform>
            <numerusform>%n Merkmale</numerusform>
        </translation>
    </message>
    <message>
        <source>All rows of each example in one pass, for %1.</source>
        <translation>Alle Zeilen jedes Beispiels in einem Durchgang, für %1.</translation>
    </message>
    <message>
        <source>Windows: %1.</source>
        <translation>Fenster: %1.</translation>
    </message>
    <message>
        <source>Rows older than %1 are not read.</source>
        <translation>Ältere Zeilen werden nicht gelesen (Grenze: %1).</translation>
    </message>
    <message>
        <source>A number for each of these rows is taken of further rows first.</source>
        <translation>Zuvor wird zu jeder dieser Zeilen eine Zahl aus weiteren Zeilen gebildet.</translation>
    </message>
    <message>
        <source>Some features take only rows that meet a condition.</source>
        <translation>Manche Merkmale nehmen nur Zeilen, die eine Bedingung erfüllen.</translation>
    </message>
    <message>
        <source>Each row of %1 that was there, at each cutoff, every %2, whose horizon of %3 is over.</source>
        <translation>Jede vorhandene Zeile von %1 zu jedem Stichtag (alle %2), dessen Horizont (%3) vorüber ist.</translation>
    </message>
    <message>
        <source>Only those that had an event in the %1 before.</source>
        <translation>Nur solche mit einem Ereignis davor (binnen %1).</translation>
    </message>
    <message>
        <source>The examples</source>
        <translation>Die Beispiele</translation>
    </message>
    <message>
        <source>The moments</source>
        <translation>Die Zeitpunkte</translation>
    </message>
    <message>
        <source>The label: %1</source>
        <translation>Der Zielwert: %1</translation>
    </message>
    <message>
        <source>Each row of %1.</source>
        <translation>Jede Zeile von %1.</translation>
    </message>
    <message>
        <source>Each row of %1 as of its own %2.</source>
        <translation>Jede Zeile von %1 zum Zeitpunkt ihres eigenen %2.</translation>
    </message>
    <message>
        <source>With their labels, as %1 holds them.</source>
        <translation>Mit ihren Zielwerten, wie %1 sie enthält.</translation>
    </message>
    <message>
        <source>What is to be predicted now: rows of %1.</source>
        <translation>Was jetzt vorherzusagen ist: Zeilen von %1.</translation>
    </message>
    <message>
        <source>Each key and as-of time once: examples may repeat.</source>
        <translation>Jeder Schlüssel und Zeitpunkt einmal: Beispiele können sich wiederholen.</translation>
    </message>
    <message>
        <source>The row that each example is about, for %1.</source>
        <translation>Die Zeile, um die es in jedem Beispiel geht, für %1.</translation>
    </message>
    <message>
        <source>At most one row for each example, for %1.</source>
        <translation>Höchstens eine Zeile je Beispiel, für %1.</translation>
    </message>
    <message>
        <source>What comes to it from the as-of time on, for %1.</source>
        <translation>Was ab dem Stichzeitpunkt hinzukommt (%1).</translation>
    </message>
    <message>
        <source>All is as it was %1 before the as-of time.</source>
        <translation>Alles ist auf dem Stand von %1 vor dem Stichzeitpunkt.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The cache was made by a newer version of Espalier.</source>
        <translation>Der Zwischenspeicher stammt von einer neueren Version von Espalier.</translation>
    </message>
    <message>
        <source>Use that version, or another cache file.</source>
        <translation>Jene Version oder eine andere Datei für den Zwischenspeicher verwenden.</translation>
    </message>
    <message>
        <source>The entry needs %1; free that much on the disk of the cache.</source>
        <translation>Der Eintrag braucht %1; so viel auf dem Datenträger des Zwischenspeichers freigeben.</translation>
    </message>
    <message>
        <source>its bytes in %1 are not what was written: the disk damaged them</source>
        <translation>seine Bytes in %1 sind nicht die geschriebenen: der Datenträger hat sie beschädigt</translation>
    </message>
    <message>
        <source>Make it again, or put the file back from a backup</source>
        <translation>Es neu anlegen oder die Datei aus einer Sicherung zurückholen</translation>
    </message>
    <message>
        <source>Free space on the disk of the cache.</source>
        <translation>Platz auf dem Datenträger des Zwischenspeichers schaffen.</translation>
    </message>
    <message>
        <source>Another instance is writing to the cache; try again in a moment.</source>
        <translation>Eine andere Instanz schreibt gerade in den Zwischenspeicher; gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Check that the folder of the cache exists and may be written to.</source>
        <translation>Prüfen, ob der Ordner des Zwischenspeichers da ist und in ihn geschrieben werden darf.</translation>
    </message>
    <message>
        <source>The damaged cache cannot be moved aside</source>
        <translation>Der beschädigte Zwischenspeicher kann nicht beiseitegelegt werden</translation>
    </message>
    <message>
        <source>Delete the file.</source>
        <translation>Die Datei löschen.</translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message>
        <source>its comment says so: “%1”</source>
        <translation>ihr Kommentar sagt es: „%1“</translation>
    </message>
    <message>
        <source>its name says so: %1</source>
        <translation>ihr Name sagt es: %1</translation>
    </message>
    <message>
        <source>it is the primary key of %1</source>
        <translation>sie ist der Primärschlüssel von %1</translation>
    </message>
    <message>
        <source>it refers to another table from %1</source>
        <translation>sie verweist von %1 auf eine andere Tabelle</translation>
    </message>
    <message>
        <source>a sequence gives its values</source>
        <translation>eine Sequenz vergibt ihre Werte</translation>
    </message>
    <message>
        <source>this is the label&apos;s own column</source>
        <translation>das ist die Spalte des Zielwerts selbst</translation>
    </message>
    <message>
        <source>this is the example&apos;s own label</source>
        <translation>das ist der Zielwert des Beispiels selbst</translation>
    </message>
    <message>
        <source>this is the split of the examples, which says nothing of an entity</source>
        <translation>das ist die Aufteilung der Beispiele, die nichts über eine Entität sagt</translation>
    </message>
    <message>
        <source>it reads the table of the examples, and the study does not say what span their label looks at, so when a row is known is not known</source>
        <translation>es liest die Tabelle der Beispiele, und die Studie sagt nicht, welche Spanne ihr Zielwert betrachtet; wann eine Zeile bekannt ist, ist also unbekannt</translation>
    </message>
    <message>
        <source>State the span as label_window of the target, or leave the feature out</source>
        <translation>Die Spanne als label_window des Ziels angeben oder das Merkmal weglassen</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Es weglassen</translation>
    </message>
    <message>
        <source>the study does not say what span the label of %1 looks at: when a label is known is not known, so examples whose labels are still open, and labels of training that look into the test, cannot be told</source>
        <translation>die Studie sagt nicht, welche Spanne der Zielwert von %1 betrachtet: wann ein Zielwert bekannt ist, ist unbekannt, sodass Beispiele mit noch offenem Zielwert und Zielwerte des Trainings, die in den Test reichen, nicht zu erkennen sind</translation>
    </message>
    <message>
        <source>&quot;%1&quot; speaks of %2</source>
        <translation>„%1“ spricht von %2</translation>
    </message>
    <message>
        <source>when the label is known is not said, so it counts as known at %1: where it is decided later, say how much later</source>
        <translation>wann der Zielwert bekannt ist, ist nicht gesagt; er gilt daher als bekannt bei %1: wird er später entschieden, ist anzugeben, wie viel später</translation>
    </message>
    <message>
        <source>its rows tell of a later time: %1</source>
        <translation>ihre Zeilen nennen eine spätere Zeit: %1</translation>
    </message>
    <message>
        <source>it looks like a table of labels, and its rows count as known at %1: what a label looks at comes after that</source>
        <translation>sie sieht wie eine Tabelle von Zielwerten aus, und ihre Zeilen gelten als bekannt bei %1: was ein Zielwert betrachtet, kommt danach</translation>
    </message>
    <message>
        <source>its column %1 divides examples into parts</source>
        <translation>ihre Spalte %1 teilt Beispiele auf</translation>
    </message>
    <message>
        <source>it has a column %1</source>
        <translation>sie hat eine Spalte %1</translation>
    </message>
    <message>
        <source>it is named so</source>
        <translation>sie heißt so</translation>
    </message>
    <message>
        <source>features return to its rows without a time, so an example sees rows of its own future</source>
        <translation>Merkmale kehren ohne Zeit zu ihren Zeilen zurück, sodass ein Beispiel Zeilen seiner eigenen Zukunft sieht</translation>
    </message>
    <message>
        <source>features return to its rows, and the example&apos;s own label is among them</source>
        <translation>Merkmale kehren zu ihren Zeilen zurück, und der Zielwert des Beispiels selbst ist darunter</translation>
    </message>
    <message>
        <source>%1 of %2 features, such as %3</source>
        <translation>%1 von %2 Merkmalen, etwa %3</translation>
    </message>
    <message>
        <source>%1 tells no hour and counts as its end: what %2 holds of that same day is seen as known</source>
        <translation>%1 nennt keine Uhrzeit und zählt als Ende des Tages: was %2 von demselben Tag enthält, gilt als bekannt</translation>
    </message>
    <message>
        <source>%1 tells no hour and counts as its end: what %2 holds of that same time is seen as known</source>
        <translation>%1 nennt keine Uhrzeit und zählt als Ende seiner Zeit: was %2 von derselben Zeit enthält, gilt als bekannt</translation>
    </message>
    <message>
        <source>%1 goes by %2</source>
        <translation>%1 geht nach %2</translation>
    </message>
    <message>
        <source>it has no time column, so its rows count as always known</source>
        <translation>sie hat keine Zeitspalte, ihre Zeilen gelten also als immer bekannt</translation>
    </message>
    <message>
        <source>it has no time column, so its rows count as always known, and they do change: an example sees values that came later</source>
        <translation>sie hat keine Zeitspalte, ihre Zeilen gelten also als immer bekannt, und sie ändern sich: ein Beispiel sieht Werte, die später kamen</translation>
    </message>
    <message>
        <source>the study names no time for it, so an example sees its rows before they came; %1 looks like their time</source>
        <translation>die Studie nennt keine Zeit für sie, sodass ein Beispiel ihre Zeilen sieht, bevor sie kamen; %1 sieht nach ihrer Zeit aus</translation>
    </message>
    <message>
        <source>the server counts %1 rows inserted, %2 updated, %3 deleted</source>
        <translation>der Server zählt %1 eingefügte, %2 geänderte, %3 gelöschte Zeilen</translation>
    </message>
    <message>
        <source>the server counts %1 updates of the %2 rows of %3</source>
        <translation>der Server zählt %1 Änderungen an den %2 Zeilen von %3</translation>
    </message>
    <message>
        <source>%1 tells what came last, and is overwritten as long as more comes: as it stands today it says what did not come after the moment of prediction</source>
        <translation>%1 sagt, was zuletzt kam, und wird überschrieben, solange mehr kommt: so, wie es heute dasteht, sagt es, was nach dem Zeitpunkt der Vorhersage nicht mehr kam</translation>
    </message>
    <message>
        <source>%1 changes in place: it is read as it is today, not as it was at the moment of prediction</source>
        <translation>%1 wird überschrieben: gelesen wird der heutige Wert, nicht der zum Zeitpunkt der Vorhersage</translation>
    </message>
    <message>
        <source>nothing tells when each of its rows came, so an example sees those that came later</source>
        <translation>nichts sagt, wann ihre Zeilen kamen, sodass ein Beispiel auch die späteren sieht</translation>
    </message>
    <message>
        <source>%1 is the time of the one row that an example has of %2, the same for all that refer to it: nothing tells when each of them came, so an example sees those that came later</source>
        <translation>%1 ist die Zeit der einen Zeile, die ein Beispiel von %2 hat, und für alle gleich, die auf sie verweisen: nichts sagt, wann jede von ihnen kam, sodass ein Beispiel auch die späteren sieht</translation>
    </message>
    <message>
        <source>%1 is the time of the one row that an example has of %2: it is right for rows that are written together with that one, and shows the future of all others</source>
        <translation>%1 ist die Zeit der einen Zeile, die ein Beispiel von %2 hat: richtig für Zeilen, die zusammen mit ihr geschrieben werden; von allen anderen zeigt sie die Zukunft</translation>
    </message>
    <message>
        <source>its rows are known from the moment of prediction on, and what is seen lies before that: no example sees one</source>
        <translation>ihre Zeilen sind ab dem Zeitpunkt der Vorhersage bekannt, und gesehen wird, was davor liegt: kein Beispiel sieht eine</translation>
    </message>
    <message>
        <source>its time is a guess: confirm it, or name another one</source>
        <translation>ihre Zeit ist eine Vermutung: sie ist zu bestätigen, oder eine andere zu nennen</translation>
    </message>
    <message>
        <source>%1 features see its rows by %2</source>
        <translation>%1 Merkmale sehen ihre Zeilen nach %2</translation>
    </message>
    <message>
        <source>the question has no as-of time, and its tables tell times: features see rows that came after what is to be predicted, and the examples are divided without regard to time</source>
        <translation>die Frage hat keinen Zeitpunkt, und ihre Tabellen nennen Zeiten: Merkmale sehen Zeilen, die nach dem Vorherzusagenden kamen, und die Beispiele werden ohne Rücksicht auf die Zeit aufgeteilt</translation>
    </message>
    <message>
        <source>rows come by time: %1</source>
        <translation>Zeilen kommen mit der Zeit: %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>%1 is a key used as a number: it tells rows apart and how old they are, and means nothing for new ones</source>
        <translation>%1 ist ein Schlüssel, der als Zahl verwendet wird: er unterscheidet Zeilen und sagt, wie alt sie sind; für neue bedeutet er nichts</translation>
    </message>
    <message>
        <source>%1 columns of the example&apos;s own row, or of the one that tells its moment, are features: they must be known at %2 already, which a look at the data can tell</source>
        <translation>%1 Spalten der Zeile des Beispiels selbst, oder derjenigen, die seinen Zeitpunkt nennt, sind Merkmale: sie müssen bei %2 schon bekannt sein, was ein Blick in die Daten zeigen kann</translation>
    </message>
    <message>
        <source>an entity&apos;s cutoffs fall on both sides of a random split: scores will be too good</source>
        <translation>die Stichzeitpunkte einer Entität fallen bei zufälliger Aufteilung auf beide Seiten: die Bewertungen werden zu gut</translation>
    </message>
    <message>
        <source>a random split learns from examples that come after those it is tested on</source>
        <translation>eine zufällige Aufteilung lernt aus Beispielen, die nach denen kommen, an denen geprüft wird</translation>
    </message>
    <message>
        <source>entities are apart, but times are not: what changes with time is not tested</source>
        <translation>Entitäten sind getrennt, Zeiten aber nicht: was sich mit der Zeit ändert, wird nicht geprüft</translation>
    </message>
    <message>
        <source>row-level security hides rows of it from %1: the study sees those that %1 may see, and another role sees others</source>
        <translation>Row-Level Security verbirgt Zeilen vor %1: die Studie sieht die, die %1 sehen darf, eine andere Rolle sieht andere</translation>
    </message>
    <message>
        <source>the server has no statistics of texts, so which of them are categories is not known, and only their lengths are suggested: run ANALYZE, and read the catalog again</source>
        <translation>der Server hat keine Statistik der Texte; welche von ihnen Kategorien sind, ist unbekannt, und nur ihre Längen werden vorgeschlagen: ANALYZE ausführen und den Katalog neu lesen</translation>
    </message>
    <message>
        <source>never analysed: %1</source>
        <translation>nie analysiert: %1</translation>
    </message>
    <message>
        <source>leave out %1</source>
        <translation>%1 weglassen</translation>
    </message>
    <message>
        <source>mark %1 as known in advance</source>
        <translation>%1 als im Voraus bekannt kennzeichnen</translation>
    </message>
    <message>
        <source>take no column as the time of %1</source>
        <translation>keine Spalte als Zeit von %1 nehmen</translation>
    </message>
    <message>
        <source>take %1 as the time of %2</source>
        <translation>%1 als Zeit von %2 nehmen</translation>
    </message>
    <message>
        <source>let %1 of %2 be known from %3 on</source>
        <translation>%1 von %2 erst ab %3 als bekannt ansehen</translation>
    </message>
    <message>
        <source>split by time</source>
        <translation>nach Zeit aufteilen</translation>
    </message>
    <message>
        <source>split by entity</source>
        <translation>nach Entität aufteilen</translation>
    </message>
    <message>
        <source>split at random</source>
        <translation>zufällig aufteilen</translation>
    </message>
    <message>
        <source>split as given</source>
        <translation>wie vorgegeben aufteilen</translation>
    </message>
    <message>
        <source>take the start of the day as the moment of prediction</source>
        <translation>den Beginn des Tages als Zeitpunkt der Vorhersage nehmen</translation>
    </message>
    <message>
        <source>take the end of the day as the moment of prediction</source>
        <translation>das Ende des Tages als Zeitpunkt der Vorhersage nehmen</translation>
    </message>
    <message>
        <source>let labels be known %1 after the as-of time</source>
        <translation>Zielwerte erst %1 nach dem Zeitpunkt als bekannt ansehen</translation>
    </message>
    <message>
        <source>state how long after the as-of time a label is known</source>
        <translation>angeben, wie lange nach dem Zeitpunkt ein Zielwert bekannt ist</translation>
    </message>
    <message>
        <source>let the schedule end at %1</source>
        <translation>den Zeitplan mit %1 enden lassen</translation>
    </message>
    <message>
        <source>ask only of those that had a row of %1 in the %2 before</source>
        <translation>nur nach denen fragen, die davor binnen %2 eine Zeile von %1 hatten</translation>
    </message>
    <message>
        <source>ask as of %1</source>
        <translation>zum Zeitpunkt %1 fragen</translation>
    </message>
    <message>
        <source>leave out the examples %1</source>
        <translation>die Beispiele %1 weglassen</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>zwischen %1 und %2</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>always</source>
        <translation>zu jeder Zeit</translation>
    </message>
    <message>
        <source>read &apos;%1&apos; of %2 as &apos;%3&apos;</source>
        <translation>„%1“ von %2 als „%3“ lesen</translation>
    </message>
    <message>
        <source>read values of %1: %2</source>
        <translation>Werte von %1 anders lesen: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; as &apos;%2&apos;</source>
        <translation>„%1“ als „%2“</translation>
    </message>
    <message>
        <source>treat %1 as missing %2</source>
        <translation>%1 als fehlend behandeln %2</translation>
    </message>
    <message>
        <source>the argument &apos;%1&apos; is no number</source>
        <translation>das Argument „%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>Write it as in &quot;0.9&quot; or &quot;100&quot;</source>
        <translation>Es schreiben wie in &quot;0.9&quot; oder &quot;100&quot;</translation>
    </message>
    <message>
        <source>the aggregate %1 takes no argument</source>
        <translation>das Aggregat %1 nimmt kein Argument</translation>
    </message>
    <message>
        <source>a quantile lies between 0 and 1</source>
        <translation>ein Quantil liegt zwischen 0 und 1</translation>
    </message>
    <message>
        <source>Write it as in &quot;0.9&quot;</source>
        <translation>Es schreiben wie in &quot;0.9&quot;</translation>
    </message>
    <message>
        <source>the argument &apos;%1&apos; is no half-life</source>
        <translation>das Argument „%1“ ist keine Halbwertszeit</translation>
    </message>
    <message>
        <source>Write it as in &quot;30 days&quot;</source>
        <translation>Sie schreiben wie in &quot;30 days&quot;</translation>
    </message>
    <message>
        <source>its path has %1 hops, and %2 are the most</source>
        <translation>der Pfad hat %1 Schritte, höchstens %2 sind erlaubt</translation>
    </message>
    <message>
        <source>Start from a table that is nearer, or leave it out</source>
        <translation>Von einer näheren Tabelle ausgehen oder es weglassen</translation>
    </message>
    <message>
        <source>it has %1 conditions, and %2 are the most</source>
        <translation>es sind %1 Bedingungen, höchstens %2 sind erlaubt</translation>
    </message>
    <message>
        <source>Put them into a view of the database</source>
        <translation>Sie in eine Sicht der Datenbank legen</translation>
    </message>
    <message>
        <source>there are %1 cutoffs every %2 from %3 on, and %4 are the most</source>
        <translation>es sind %1 Stichzeitpunkte, alle %2 ab %3, höchstens %4 sind erlaubt</translation>
    </message>
    <message>
        <source>Let them begin later, or let more time pass between them</source>
        <translation>Sie später beginnen oder mehr Zeit zwischen ihnen vergehen lassen</translation>
    </message>
    <message>
        <source>there are %1, and %2 are the most</source>
        <translation>es sind %1, höchstens %2 sind erlaubt</translation>
    </message>
    <message>
        <source>Leave some out</source>
        <translation>Einige weglassen</translation>
    </message>
    <message>
        <source>there are more than %1 repairs or periods</source>
        <translation>es sind mehr als %1 Reparaturen oder Zeiträume</translation>
    </message>
    <message>
        <source>a name has lower case letters, digits and _, a letter first, at most 40</source>
        <translation>ein Name hat Kleinbuchstaben, Ziffern und _, einen Buchstaben zuerst, höchstens 40 Zeichen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a name of the registry, beside which the study&apos;s view would stand</source>
        <translation>„%1“ ist ein Name des Verzeichnisses, neben dem die Sicht der Studie stünde</translation>
    </message>
    <message>
        <source>Give the study another name</source>
        <translation>Der Studie einen anderen Namen geben</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is what the features of a version of &apos;%2&apos; are called in the database</source>
        <translation>„%1“ heißen in der Datenbank die Merkmale einer Version von „%2“</translation>
    </message>
    <message>
        <source>this is not the name of a table</source>
        <translation>das ist kein Tabellenname</translation>
    </message>
    <message>
        <source>Write it as schema.table</source>
        <translation>Ihn als schema.tabelle schreiben</translation>
    </message>
    <message>
        <source>there is no such task</source>
        <translation>diese Aufgabe gibt es nicht</translation>
    </message>
    <message>
        <source>there is no such aggregate</source>
        <translation>dieses Aggregat gibt es nicht</translation>
    </message>
    <message>
        <source>It is one of %1</source>
        <translation>Möglich sind %1</translation>
    </message>
    <message>
        <source>there is no such column</source>
        <translation>diese Spalte gibt es nicht</translation>
    </message>
    <message>
        <source>List them with espalierctl catalog --json</source>
        <translation>Die Spalten auflisten: espalierctl catalog --json</translation>
    </message>
    <message>
        <source>no path of relations leads there from %1 to many rows</source>
        <translation>kein Pfad aus Beziehungen führt von %1 dorthin zu vielen Zeilen</translation>
    </message>
    <message>
        <source>See espalierctl paths %1 %2 --length 6</source>
        <translation>Siehe espalierctl paths %1 %2 --length 6</translation>
    </message>
    <message>
        <source>this is not a condition on %1</source>
        <translation>das ist keine Bedingung an %1</translation>
    </message>
    <message>
        <source>Write a column, an operator and a value, such as &quot;status = returned&quot; or &quot;amount &gt; 15&quot;</source>
        <translation>Eine Spalte, einen Operator und einen Wert schreiben, etwa &quot;status = returned&quot; oder &quot;amount &gt; 15&quot;</translation>
    </message>
    <message>
        <source>this is not a condition</source>
        <translation>das ist keine Bedingung</translation>
    </message>
    <message>
        <source>Write an operator and a value, such as = 0, &gt; 15 or is null</source>
        <translation>Einen Operator und einen Wert schreiben, etwa „= 0“, „&gt; 15“ oder „is null“</translation>
    </message>
    <message>
        <source>none of its columns looks like a label</source>
        <translation>keine ihrer Spalten sieht wie ein Zielwert aus</translation>
    </message>
    <message>
        <source>Name one</source>
        <translation>Eine nennen</translation>
    </message>
    <message>
        <source>no relation leads from it to the key of another table</source>
        <translation>keine Beziehung führt von ihr zum Schlüssel einer anderen Tabelle</translation>
    </message>
    <message>
        <source>Name the entity and the columns of the examples that stand for its key</source>
        <translation>Die Entität nennen und die Spalten der Beispiele, die für ihren Schlüssel stehen</translation>
    </message>
    <message>
        <source>no relation leads from it to the key of %1</source>
        <translation>keine Beziehung führt von ihr zum Schlüssel von %1</translation>
    </message>
    <message>
        <source>Name the columns of the examples that stand for its key</source>
        <translation>Die Spalten der Beispiele nennen, die für ihren Schlüssel stehen</translation>
    </message>
    <message>
        <source>Write TABLE.COLUMN, or TABLE(COLUMNS)-&gt;PARENT.COLUMN for a time that stands in the row referred to; then &quot;as year&quot;, &quot;until COLUMN&quot; (&quot;plus 1 day&quot; where it is the last day), &quot;recorded COLUMN&quot; or &quot;delay 2 hours&quot; where it is so</source>
        <translation>TABELLE.SPALTE schreiben, oder TABELLE(SPALTEN)-&gt;ELTERNTABELLE.SPALTE für eine Zeit, die in der Zeile steht, auf die verwiesen wird; danach &quot;as year&quot;, &quot;until SPALTE&quot; (&quot;plus 1 day&quot;, wo es der letzte Tag ist), &quot;recorded SPALTE&quot; oder &quot;delay 2 hours&quot;, wo es so ist</translation>
    </message>
    <message>
        <source>plus follows until</source>
        <translation>plus folgt auf until</translation>
    </message>
    <message>
        <source>a whole number is one of %1</source>
        <translation>eine ganze Zahl ist eines von %1</translation>
    </message>
    <message>
        <source>this column is no date or time</source>
        <translation>diese Spalte ist weder Datum noch Zeit</translation>
    </message>
    <message>
        <source>this column is no date or time; a whole number is one where &quot;as year&quot; or &quot;as year_month&quot; stands behind it</source>
        <translation>diese Spalte ist weder Datum noch Zeit; eine ganze Zahl ist es, wenn „as year“ oder „as year_month“ dahinter steht</translation>
    </message>
    <message>
        <source>this names no relation</source>
        <translation>das nennt keine Beziehung</translation>
    </message>
    <message>
        <source>this names no column</source>
        <translation>das nennt keine Spalte</translation>
    </message>
    <message>
        <source>no such relation leads there</source>
        <translation>keine solche Beziehung führt dorthin</translation>
    </message>
    <message>
        <source>the table has no such column</source>
        <translation>die Tabelle hat keine solche Spalte</translation>
    </message>
    <message>
        <source>no single way of relations leads from a row to that column</source>
        <translation>kein eindeutiger Weg über Beziehungen führt von einer Zeile zu jener Spalte</translation>
    </message>
    <message>
        <source>the table has no column %1</source>
        <translation>die Tabelle hat keine Spalte %1</translation>
    </message>
    <message>
        <source>the period has neither a beginning nor an end</source>
        <translation>der Zeitraum hat weder Anfang noch Ende</translation>
    </message>
    <message>
        <source>Give from, until or both</source>
        <translation>„from“, „until“ oder beides angeben</translation>
    </message>
    <message>
        <source>the period ends before it begins</source>
        <translation>der Zeitraum endet, bevor er beginnt</translation>
    </message>
    <message>
        <source>from is its first moment, until the first after it</source>
        <translation>„from“ ist sein erster Augenblick, „until“ der erste nach ihm</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is read as itself</source>
        <translation>„%1“ wird als es selbst gelesen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is read as two values</source>
        <translation>„%1“ wird als zwei Werte gelesen</translation>
    </message>
    <message>
        <source>Keep one of them</source>
        <translation>Einen davon behalten</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is read as &apos;%2&apos;, which is read as &apos;%3&apos;</source>
        <translation>„%1“ wird als „%2“ gelesen, was als „%3“ gelesen wird</translation>
    </message>
    <message>
        <source>Read &apos;%1&apos; as &apos;%2&apos; at once</source>
        <translation>„%1“ gleich als „%2“ lesen</translation>
    </message>
    <message>
        <source>without an as-of time no example is of a period</source>
        <translation>ohne Stichzeitpunkt ist kein Beispiel aus einem Zeitraum</translation>
    </message>
    <message>
        <source>Leave it out, or filter the rows</source>
        <translation>Ihn weglassen oder die Zeilen filtern</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not one of %2</source>
        <translation>&apos;%1&apos; ist keines von %2</translation>
    </message>
    <message>
        <source>%1; write it as %2</source>
        <translation>%1; zu schreiben als %2</translation>
    </message>
    <message>
        <source>this is not the name of a table; write it as schema.table</source>
        <translation>das ist kein Name einer Tabelle; als schema.tabelle schreiben</translation>
    </message>
    <message>
        <source>it is 0 or more</source>
        <translation>es ist 0 oder mehr</translation>
    </message>
    <message>
        <source>without an as-of time there is nothing to count it from; leave it out</source>
        <translation>ohne Stichzeitpunkt gibt es nichts, ab dem es zählt; weglassen</translation>
    </message>
    <message>
        <source>a path to a time needs the time&apos;s column</source>
        <translation>ein Pfad zu einer Zeit braucht die Spalte der Zeit</translation>
    </message>
    <message>
        <source>horizon and every must be above 0</source>
        <translation>horizon und every müssen über 0 liegen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no window; write 90 days or 5 rows</source>
        <translation>&apos;%1&apos; ist kein Fenster; „90 days“ oder „5 rows“ schreiben</translation>
    </message>
    <message>
        <source>child_columns and parent_columns must pair up</source>
        <translation>child_columns und parent_columns müssen Paare bilden</translation>
    </message>
    <message>
        <source>one of row, future and given is needed</source>
        <translation>eines von „row“, „future“ und „given“ ist nötig</translation>
    </message>
    <message>
        <source>one of missing and renamed is needed</source>
        <translation>eines von missing und renamed ist nötig</translation>
    </message>
    <message>
        <source>a time column is missing; leave a static table out</source>
        <translation>eine Zeitspalte fehlt; eine statische Tabelle weglassen</translation>
    </message>
    <message>
        <source>there is no until that it could follow</source>
        <translation>es gibt kein until, dem es folgen könnte</translation>
    </message>
    <message>
        <source>validation and test must be above 0 and together below 1</source>
        <translation>validation und test müssen über 0 und zusammen unter 1 liegen</translation>
    </message>
    <message>
        <source>a sample has at least one row</source>
        <translation>eine Stichprobe hat mindestens eine Zeile</translation>
    </message>
    <message>
        <source>the name &apos;%1&apos; is empty or longer than 63 bytes</source>
        <translation>der Name &apos;%1&apos; ist leer oder länger als 63 Bytes</translation>
    </message>
    <message>
        <source>two features are named &apos;%1&apos;</source>
        <translation>zwei Merkmale heißen &apos;%1&apos;</translation>
    </message>
    <message>
        <source>there is no metric &apos;%1&apos;</source>
        <translation>es gibt kein Maß &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a given split needs a given target with a split column</source>
        <translation>eine vorgegebene Aufteilung braucht ein vorgegebenes Ziel mit einer Spalte der Aufteilung</translation>
    </message>
    <message>
        <source>a split by time needs an as-of time; use random or entity</source>
        <translation>eine Aufteilung nach Zeit braucht einen Stichzeitpunkt; random oder entity verwenden</translation>
    </message>
    <message>
        <source>without an as-of time there is nothing to freeze; leave it out</source>
        <translation>ohne Stichzeitpunkt gibt es nichts einzufrieren; weglassen</translation>
    </message>
    <message>
        <source>formats are numbered from 1</source>
        <translation>Formate sind ab 1 nummeriert</translation>
    </message>
    <message>
        <source>this study was written by a newer version of Espalier (format %1, this program knows %2)</source>
        <translation>diese Studie schrieb eine neuere Version von Espalier (Format %1, dieses Programm kennt %2)</translation>
    </message>
    <message>
        <source>Update Espalier to open it</source>
        <translation>Espalier aktualisieren, um sie zu öffnen</translation>
    </message>
    <message>
        <source>a lag is longer than nothing</source>
        <translation>ein Rückstand ist länger als nichts</translation>
    </message>
    <message>
        <source>at character %1: %2</source>
        <translation>an Zeichen %1: %2</translation>
    </message>
    <message>
        <source>the quote is not closed</source>
        <translation>das Anführungszeichen wird nicht geschlossen</translation>
    </message>
    <message>
        <source>Close it with %1; a quote within is doubled</source>
        <translation>Mit %1 schließen; ein Anführungszeichen darin steht doppelt</translation>
    </message>
    <message>
        <source>this sign means nothing in a question</source>
        <translation>dieses Zeichen bedeutet in einer Frage nichts</translation>
    </message>
    <message>
        <source>Names with other signs stand in double quotes, values in single ones</source>
        <translation>Namen mit anderen Zeichen stehen in doppelten Anführungszeichen, Werte in einfachen</translation>
    </message>
    <message>
        <source>“%1” is expected here</source>
        <translation>hier wird „%1“ erwartet</translation>
    </message>
    <message>
        <source>expected here is one of %1</source>
        <translation>hier wird eines von diesen erwartet: %1</translation>
    </message>
    <message>
        <source>If the name or value is meant, write %1</source>
        <translation>Ist der Name oder der Wert gemeint, %1 schreiben</translation>
    </message>
    <message>
        <source>expected here is a column of the entity, or an aggregate such as count(orders)</source>
        <translation>hier wird eine Spalte der Entität erwartet oder ein Aggregat wie count(orders)</translation>
    </message>
    <message>
        <source>the name of a table is expected here</source>
        <translation>hier wird der Name einer Tabelle erwartet</translation>
    </message>
    <message>
        <source>the name of a column is expected here</source>
        <translation>hier wird der Name einer Spalte erwartet</translation>
    </message>
    <message>
        <source>a comparison is expected here: = 0, &gt; 15</source>
        <translation>hier wird ein Vergleich erwartet: = 0, &gt; 15</translation>
    </message>
    <message>
        <source>a value is expected here</source>
        <translation>hier wird ein Wert erwartet</translation>
    </message>
    <message>
        <source>Say how far the future reaches: over next 90 days</source>
        <translation>Sagen, wie weit die Zukunft reicht: over next 90 days</translation>
    </message>
    <message>
        <source>Say about whose rows it is: for each customers</source>
        <translation>Sagen, um wessen Zeilen es geht: for each customers</translation>
    </message>
    <message>
        <source>this is said already</source>
        <translation>das ist schon gesagt</translation>
    </message>
    <message>
        <source>this is not said in a question of this kind</source>
        <translation>das wird in einer Frage dieser Art nicht gesagt</translation>
    </message>
    <message>
        <source>%1 has no such column</source>
        <translation>%1 hat keine solche Spalte</translation>
    </message>
    <message>
        <source>%1 takes a table, and no column</source>
        <translation>%1 wird von einer Tabelle genommen und nicht von einer Spalte</translation>
    </message>
    <message>
        <source>%1 is taken of a column</source>
        <translation>%1 wird von einer Spalte genommen</translation>
    </message>
    <message>
        <source>Write table.column</source>
        <translation>Als Tabelle.Spalte schreiben</translation>
    </message>
    <message>
        <source>this does not say which columns refer to another row</source>
        <translation>das sagt nicht, welche Spalten auf eine andere Zeile verweisen</translation>
    </message>
    <message>
        <source>Write the relations from the entity on, each by the columns that refer: via orders(customer_id), lines(order_id); espalierctl paths ENTITY TABLE lists the ways</source>
        <translation>Die Beziehungen von der Entität an schreiben, jede mit den Spalten, die verweisen: via orders(customer_id), lines(order_id); espalierctl paths ENTITY TABLE nennt die Wege</translation>
    </message>
    <message>
        <source>this way ends at %1</source>
        <translation>dieser Weg endet bei %1</translation>
    </message>
    <message>
        <source>there is no such relation from %1</source>
        <translation>von %1 geht keine solche Beziehung aus</translation>
    </message>
    <message>
        <source>several relations are called so: say both ends, as in orders(place_id) -&gt; places(id)</source>
        <translation>mehrere Beziehungen heißen so: beide Enden nennen, wie in orders(place_id) -&gt; places(id)</translation>
    </message>
    <message>
        <source>a name or a value holds a line break or another control character, which no line can</source>
        <translation>ein Name oder ein Wert enthält einen Zeilenumbruch oder ein anderes Steuerzeichen, was keine Zeile kann</translation>
    </message>
    <message>
        <source>no line says this question: %1</source>
        <translation>keine Zeile sagt diese Frage: %1</translation>
    </message>
    <message>
        <source>no line says this question: what it would say is read as another one in this database</source>
        <translation>keine Zeile sagt diese Frage: was sie sagen würde, wird in dieser Datenbank als eine andere gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln feature(s)</source>
        <translation>
            <numerusform>%Ln Merkmal</numerusform>
            <numerusform>%Ln Merkmale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the times of %Ln table(s)</source>
        <translation>
            <numerusform>die Zeit von %Ln Tabelle</numerusform>
            <numerusform>die Zeiten von %Ln Tabellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repair(s)</source>
        <translation>
            <numerusform>%Ln Reparatur</numerusform>
            <numerusform>%Ln Reparaturen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln period(s) that are left out</source>
        <translation>
            <numerusform>%Ln Zeitraum, der ausgelassen wird</numerusform>
            <numerusform>%Ln Zeiträume, die ausgelassen werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) of which the rows that the role may see are meant</source>
        <translation>
            <numerusform>%Ln Tabelle, von der die Zeilen gemeint sind, die die Rolle sehen darf</numerusform>
            <numerusform>%Ln Tabellen, von denen die Zeilen gemeint sind, die die Rolle sehen darf</numerusform>
        </translation>
    </message>
    <message>
        <source>features that see nothing from %1 on</source>
        <translation>Merkmale, die von %1 an nichts sehen</translation>
    </message>
    <message numerus="yes">
        <source>a sample of %Ln example(s)</source>
        <translation>
            <numerusform>eine Stichprobe von %Ln Beispiel</numerusform>
            <numerusform>eine Stichprobe von %Ln Beispielen</numerusform>
        </translation>
    </message>
    <message>
        <source>a split of its own</source>
        <translation>eine eigene Aufteilung</translation>
    </message>
    <message>
        <source>the metric %1</source>
        <translation>das Maß %1</translation>
    </message>
    <message>
        <source>the title “%1”</source>
        <translation>der Titel „%1“</translation>
    </message>
    <message>
        <source>learn from examples at the cutoffs only</source>
        <translation>nur aus Beispielen an den Stichtagen lernen</translation>
    </message>
    <message>
        <source>learn from examples at the moment of each row of %1 too, where validation agrees</source>
        <translation>auch aus Beispielen zum Zeitpunkt jeder Zeile von %1 lernen, wo die Validierung zustimmt</translation>
    </message>
    <message>
        <source>columns of the example&apos;s own row, such as %1, are no features, as nobody has said what is known at %2 already: add by hand what is</source>
        <translation>Spalten der Zeile des Beispiels selbst, etwa %1, sind keine Merkmale, da niemand gesagt hat, was zum Zeitpunkt %2 schon bekannt ist: von Hand hinzufügen, was es ist</translation>
    </message>
    <message>
        <source>its rows were written over, and nothing says in which columns: %1 are read as they are today, not as they were at the moment of prediction</source>
        <translation>ihre Zeilen wurden überschrieben, und nichts sagt, in welchen Spalten: %1 werden gelesen, wie sie heute sind, nicht wie zum Zeitpunkt der Vorhersage</translation>
    </message>
</context>
<context>
    <name>StudySuggestion</name>
    <message>
        <source>%1 of %2 training examples</source>
        <translation>%1 von %2 Trainingsbeispielen</translation>
    </message>
    <message>
        <source>%1 training examples</source>
        <translation>%1 Trainingsbeispiele</translation>
    </message>
    <message>
        <source>%1 of %2 candidates computed on %3 in %4 s, ranked by mutual information with the label</source>
        <translation>%1 von %2 Kandidaten auf %3 in %4 s berechnet, geordnet nach Transinformation mit dem Zielwert</translation>
    </message>
    <message>
        <source>Left Out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>its rows tell no time, later ones may be among them</source>
        <translation>ihre Zeilen nennen keine Zeit, spätere können darunter sein</translation>
    </message>
    <message>
        <source>mostly after the moment of prediction, not known by then</source>
        <translation>meist nach dem Zeitpunkt der Vorhersage, dann noch nicht bekannt</translation>
    </message>
    <message>
        <source>alone it nearly tells the label</source>
        <translation>verrät allein fast den Zielwert</translation>
    </message>
    <message>
        <source>below the first %1</source>
        <translation>nicht unter den ersten %1</translation>
    </message>
    <message>
        <source>says the same as %1</source>
        <translation>sagt dasselbe wie %1</translation>
    </message>
    <message>
        <source>says nothing about the label</source>
        <translation>sagt nichts über den Zielwert</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 fehlend</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>konstant</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>nicht berechnet</translation>
    </message>
    <message>
        <source>%1
%2 of the label&apos;s %3 bits</source>
        <translation>%1
%2 von den %3 Bit des Zielwerts</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
</context>
<context>
    <name>StudyText</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <translation>%1, letzte %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, of the last %n row(s)</source>
        <translation>
            <numerusform>%1, der letzten %n Zeile</numerusform>
            <numerusform>%1, der letzten %n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, with %n condition(s)</source>
        <translation>
            <numerusform>%1, mit %n Bedingung</numerusform>
            <numerusform>%1, mit %n Bedingungen</numerusform>
        </translation>
    </message>
    <message>
        <source>the moment of prediction</source>
        <translation>Zeitpunkt der Vorhersage</translation>
    </message>
    <message>
        <source>hour of %1</source>
        <translation>Stunde von %1</translation>
    </message>
    <message>
        <source>weekday of %1</source>
        <translation>Wochentag von %1</translation>
    </message>
    <message>
        <source>day of the month of %1</source>
        <translation>Tag im Monat von %1</translation>
    </message>
    <message>
        <source>day of the year of %1</source>
        <translation>Tag im Jahr von %1</translation>
    </message>
    <message>
        <source>week of %1</source>
        <translation>Woche von %1</translation>
    </message>
    <message>
        <source>month of %1</source>
        <translation>Monat von %1</translation>
    </message>
    <message>
        <source>%1 at a weekend</source>
        <translation>%1 am Wochenende</translation>
    </message>
    <message>
        <source>seconds of %1</source>
        <translation>Sekunden von %1</translation>
    </message>
    <message>
        <source>length of %1</source>
        <translation>Länge von %1</translation>
    </message>
    <message>
        <source>words of %1</source>
        <translation>Wörter von %1</translation>
    </message>
    <message>
        <source>a word in %1</source>
        <translation>ein Wort in %1</translation>
    </message>
    <message>
        <source>“%1” in %2</source>
        <translation>„%1“ in %2</translation>
    </message>
    <message>
        <source>family of %1</source>
        <translation>Familie von %1</translation>
    </message>
    <message>
        <source>mask length of %1</source>
        <translation>Maskenlänge von %1</translation>
    </message>
    <message>
        <source>lower bound of %1</source>
        <translation>untere Grenze von %1</translation>
    </message>
    <message>
        <source>upper bound of %1</source>
        <translation>obere Grenze von %1</translation>
    </message>
    <message>
        <source>width of %1</source>
        <translation>Breite von %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>static, without as-of times</source>
        <translation>statisch, ohne Stichzeiten</translation>
    </message>
    <message>
        <source>as of each example&apos;s own time</source>
        <translation>zur eigenen Zeit jedes Beispiels</translation>
    </message>
    <message>
        <source>frozen at %1</source>
        <translation>eingefroren am %1</translation>
    </message>
    <message>
        <source>%1, as it was %2 before</source>
        <translation>%1, Stand: %2 zuvor</translation>
    </message>
    <message>
        <source>%1, for %2 of the last row of %3</source>
        <translation>%1, für %2 der letzten Zeile von %3</translation>
    </message>
    <message>
        <source>sine of the hour of %1</source>
        <translation>Sinus der Stunde von %1</translation>
    </message>
    <message>
        <source>cosine of the hour of %1</source>
        <translation>Kosinus der Stunde von %1</translation>
    </message>
    <message>
        <source>sine of the weekday of %1</source>
        <translation>Sinus des Wochentags von %1</translation>
    </message>
    <message>
        <source>cosine of the weekday of %1</source>
        <translation>Kosinus des Wochentags von %1</translation>
    </message>
    <message>
        <source>sine of the day of the year of %1</source>
        <translation>Sinus des Tages im Jahr von %1</translation>
    </message>
    <message>
        <source>cosine of the day of the year of %1</source>
        <translation>Kosinus des Tages im Jahr von %1</translation>
    </message>
    <message>
        <source>the last %1</source>
        <translation>die letzten %1</translation>
    </message>
    <message numerus="yes">
        <source>the last %n row(s)</source>
        <translation>
            <numerusform>die letzte Zeile</numerusform>
            <numerusform>die letzten %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>all time</source>
        <translation>alle Zeit</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>Prozentrang</translation>
    </message>
    <message>
        <source>z-score</source>
        <translation>z-Wert</translation>
    </message>
    <message>
        <source>distance to the highest</source>
        <translation>Abstand zum höchsten</translation>
    </message>
    <message>
        <source>distance to the lowest</source>
        <translation>Abstand zum niedrigsten</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>%1 among all of that moment</source>
        <translation>%1 unter allen dieses Zeitpunkts</translation>
    </message>
    <message>
        <source>%1 among those of the same row of %2</source>
        <translation>%1 unter denen derselben Zeile von %2</translation>
    </message>
    <message>
        <source>%1, divided by the same over %2</source>
        <translation>%1, geteilt durch dasselbe über %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Subject</name>
    <message>
        <source>sample database</source>
        <translation>Beispieldatenbank</translation>
    </message>
    <message>
        <source>golden rows</source>
        <translation>Vergleichszeilen</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>das Bild</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>golden row</source>
        <translation>Vergleichszeile</translation>
    </message>
    <message>
        <source>statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>host name</source>
        <translation>Rechnername</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>login as</source>
        <translation>Anmeldung als</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation>Schnappschuss</translation>
    </message>
    <message>
        <source>TLS with</source>
        <translation>TLS mit</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training der Modelle</translation>
    </message>
    <message>
        <source>example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>commit</source>
        <translation>Commit der Transaktion</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>Maßstab</translation>
    </message>
    <message>
        <source>split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name der Studie</translation>
    </message>
    <message>
        <source>gym</source>
        <translation>Gym</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>an error without words</source>
        <translation>ein Fehler ohne Worte</translation>
    </message>
    <message>
        <source>the training program cannot be started</source>
        <translation>das Programm für das Training lässt sich nicht starten</translation>
    </message>
    <message>
        <source>Install espalierctl beside espalier, or name it in ESPALIER_WORKER</source>
        <translation>espalierctl neben espalier installieren oder es in ESPALIER_WORKER nennen</translation>
    </message>
    <message>
        <source>there is no such run</source>
        <translation>diesen Lauf gibt es nicht</translation>
    </message>
    <message>
        <source>this snapshot has no such run</source>
        <translation>dieser Schnappschuss hat keinen solchen Lauf</translation>
    </message>
    <message>
        <source>List the runs with espalierctl compare STUDY</source>
        <translation>Die Läufe auflisten: espalierctl compare STUDIE</translation>
    </message>
    <message>
        <source>stopped before it was done</source>
        <translation>angehalten, bevor es fertig war</translation>
    </message>
    <message>
        <source>the training process ended with code %1</source>
        <translation>der Trainingsprozess endete mit Code %1</translation>
    </message>
    <message>
        <source>Try fewer rows or features, or other parameters</source>
        <translation>Weniger Zeilen oder Merkmale oder andere Parameter versuchen</translation>
    </message>
    <message>
        <source>there is no learner of this name</source>
        <translation>es gibt kein Lernverfahren dieses Namens</translation>
    </message>
    <message>
        <source>List them with espalierctl train --list</source>
        <translation>Die Lernverfahren auflisten: espalierctl train --list</translation>
    </message>
    <message>
        <source>reading the snapshot</source>
        <translation>der Schnappschuss wird gelesen</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>evaluating</source>
        <translation>das Modell wird bewertet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number</source>
        <translation>&apos;%1&apos; ist keine Zahl</translation>
    </message>
    <message>
        <source>fit %1 of %2, %3</source>
        <translation>Anpassung %1 von %2, %3</translation>
    </message>
    <message>
        <source>it was trained before models were kept so that they can be explained</source>
        <translation>er wurde trainiert, bevor Modelle so aufgehoben wurden, dass sie sich erklären lassen</translation>
    </message>
    <message>
        <source>Train it again to see its reasons</source>
        <translation>Es neu trainieren, um seine Gründe zu sehen</translation>
    </message>
    <message>
        <source>a run that it is the mean of is not there</source>
        <translation>ein Lauf, dessen Mittel es ist, ist nicht da</translation>
    </message>
    <message>
        <source>Train the blend together with the learners it is made of</source>
        <translation>Die Mischung zusammen mit den Verfahren trainieren, aus denen sie besteht</translation>
    </message>
    <message>
        <source>setting %1 of %2, best so far %3</source>
        <translation>Einstellung %1 von %2, bisher am besten %3</translation>
    </message>
    <message>
        <source>setting %1, best so far %2</source>
        <translation>Einstellung %1, bisher am besten %2</translation>
    </message>
    <message>
        <source>no example before the test is scored that it could be of</source>
        <translation>kein Beispiel vor dem Test ist bewertet, von dem sie sein könnte</translation>
    </message>
    <message>
        <source>Give the validation more time or a larger share</source>
        <translation>Der Validierung mehr Zeit oder einen größeren Anteil geben</translation>
    </message>
    <message numerus="yes">
        <source>The search over %Ln setting(s) gained %2 over the grid, by %3 on the folds [%4, %5]: that is beyond chance.</source>
        <translation>
            <numerusform>Die Suche über %Ln Einstellung hat gegenüber dem Raster %2 gewonnen, nach %3 auf den Prüfteilen [%4, %5]: Das ist kein Zufall.</numerusform>
            <numerusform>Die Suche über %Ln Einstellungen hat gegenüber dem Raster %2 gewonnen, nach %3 auf den Prüfteilen [%4, %5]: Das ist kein Zufall.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The search over %Ln setting(s) gained %2 over the grid, by %3 on the folds [%4, %5]: that may be chance.</source>
        <translation>
            <numerusform>Die Suche über %Ln Einstellung hat gegenüber dem Raster %2 gewonnen, nach %3 auf den Prüfteilen [%4, %5]: Das kann Zufall sein.</numerusform>
            <numerusform>Die Suche über %Ln Einstellungen hat gegenüber dem Raster %2 gewonnen, nach %3 auf den Prüfteilen [%4, %5]: Das kann Zufall sein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The search over %Ln setting(s) found none that is better than the grid&apos;s by more than a standard error.</source>
        <translation>
            <numerusform>Die Suche über %Ln Einstellung hat keine gefunden, die um mehr als einen Standardfehler besser ist als die des Rasters.</numerusform>
            <numerusform>Die Suche über %Ln Einstellungen hat keine gefunden, die um mehr als einen Standardfehler besser ist als die des Rasters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learned from %Ln further example(s) at rows too, which gained %2, by %3 on the folds [%4, %5].</source>
        <translation>
            <numerusform>Auch aus %Ln weiteren Beispiel an Zeilen gelernt, was %2 gewann, nach %3 auf den Prüfteilen [%4, %5].</numerusform>
            <numerusform>Auch aus %Ln weiteren Beispielen an Zeilen gelernt, was %2 gewann, nach %3 auf den Prüfteilen [%4, %5].</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further example(s) at rows were left out: they gained %2, by %3 on the folds [%4, %5], which is no more than a standard error.</source>
        <translation>
            <numerusform>%Ln weiteres Beispiel an Zeilen wurde weggelassen: es gewann %2, nach %3 auf den Prüfteilen [%4, %5], nicht mehr als einen Standardfehler.</numerusform>
            <numerusform>%Ln weitere Beispiele an Zeilen wurden weggelassen: sie gewannen %2, nach %3 auf den Prüfteilen [%4, %5], nicht mehr als einen Standardfehler.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatIfText</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is missing: %2</source>
        <translation>%1 fehlt: %2</translation>
    </message>
    <message>
        <source>%1 = %2: %3</source>
        <translation>%1 = %2: %3</translation>
    </message>
    <message>
        <source>%1 = %2, %3 standard deviations away: %4</source>
        <translation>%1 = %2, %3 Standardabweichungen entfernt: %4</translation>
    </message>
    <message>
        <source>With these values: predicted %1, instead of %2.</source>
        <translation>Mit diesen Werten: vorhergesagt %1 statt %2.</translation>
    </message>
    <message>
        <source>With these values: a probability of %1 for %2, instead of %3.</source>
        <translation>Mit diesen Werten: eine Wahrscheinlichkeit von %1 für %2 statt %3.</translation>
    </message>
    <message>
        <source>It is said to be %1, and no value of a single feature changes that: those of %2 examples were tried.</source>
        <translation>Vorhergesagt ist %1, und kein Wert eines einzelnen Merkmals ändert das: die von %2 Beispielen wurden versucht.</translation>
    </message>
    <message>
        <source>It is said to be %1. What alone would change that, the nearest first, of the values of %2 examples:</source>
        <translation>Vorhergesagt ist %1. Was allein das ändern würde, das Nächste zuerst, von den Werten von %2 Beispielen:</translation>
    </message>
</context>
<context>
    <name>WindowWords</name>
    <message>
        <source>all history</source>
        <translation>alles davor</translation>
    </message>
    <message>
        <source>last %1 rows</source>
        <translation>letzte %1 Zeilen</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>the model is of other %1</source>
        <translation>das Modell ist von anderen Zeilen: %1</translation>
    </message>
    <message>
        <source>Train on the rows of this database, or name the run and say that it is from another one</source>
        <translation>Mit den Zeilen dieser Datenbank trainieren, oder den Lauf nennen und sagen, dass er aus einer anderen ist</translation>
    </message>
    <message>
        <source>Train on the rows of this database, or name the run and say that it is from another one; this server does not tell its system identifier, so after each start it counts as another one</source>
        <translation>Mit den Zeilen dieser Datenbank trainieren, oder den Lauf nennen und sagen, dass er aus einer anderen ist; dieser Server nennt seine Systemkennung nicht und zählt daher nach jedem Start als ein anderer</translation>
    </message>
    <message>
        <source>its rows were read at another address of this database: %1</source>
        <translation>ihre Zeilen wurden unter einer anderen Adresse dieser Datenbank gelesen: %1</translation>
    </message>
    <message>
        <source>Nothing is to be done where both are one: a copy of the server&apos;s files is told by nothing but its address</source>
        <translation>Wenn beide eine sind, ist nichts zu tun: eine Kopie der Dateien des Servers ist an nichts als ihrer Adresse zu erkennen</translation>
    </message>
    <message>
        <source>the part has one class only, so that there is no %1</source>
        <translation>der Teil hat nur eine Klasse, sodass es kein %1 gibt</translation>
    </message>
    <message>
        <source>the part has one value only, so that there is no %1</source>
        <translation>der Teil hat nur einen Wert, sodass es kein %1 gibt</translation>
    </message>
    <message>
        <source>Split otherwise, or take more examples, so that every part has both outcomes</source>
        <translation>Anders aufteilen oder mehr Beispiele nehmen, sodass jeder Teil beide Ausgänge hat</translation>
    </message>
    <message>
        <source>it is worse than the baseline on test rows: %1 %2, the baseline %3</source>
        <translation>es ist auf Testzeilen schlechter als die Vergleichsbasis: %1 %2, die Basis %3</translation>
    </message>
    <message>
        <source>it does not beat the baseline on test rows: %1 %2, the baseline %3</source>
        <translation>es schlägt die Vergleichsbasis auf Testzeilen nicht: %1 %2, die Basis %3</translation>
    </message>
    <message>
        <source>it does not clearly beat the baseline on test rows: %1 %2, the baseline %3</source>
        <translation>es schlägt die Vergleichsbasis auf Testzeilen nicht eindeutig: %1 %2, die Basis %3</translation>
    </message>
    <message>
        <source>Other features, more rows or another learner may help; knowing nothing predicts as well</source>
        <translation>Andere Merkmale, mehr Zeilen oder ein anderes Lernverfahren können helfen; ohne jedes Wissen sagt man ebenso gut voraus</translation>
    </message>
    <message>
        <source>danger of leakage: %1</source>
        <translation>Gefahr von Datenlecks: %1</translation>
    </message>
    <message>
        <source>Leave it out, or see to it that it is known at the moment of prediction; espalierctl study check STUDY has the fix</source>
        <translation>Es weglassen, oder dafür sorgen, dass es zum Zeitpunkt der Vorhersage bekannt ist; espalierctl study check STUDIE hat das Mittel</translation>
    </message>
    <message>
        <source>deploying</source>
        <translation>stellt bereit</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>Verbindung wird aufgebaut</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>das Bild wird gezeichnet</translation>
    </message>
    <message>
        <source>reading examples</source>
        <translation>Beispiele werden gelesen</translation>
    </message>
    <message>
        <source>fetching features</source>
        <translation>Merkmale werden geholt</translation>
    </message>
    <message>
        <source>scoring</source>
        <translation>Vorhersagen werden berechnet</translation>
    </message>
    <message>
        <source>writing predictions</source>
        <translation>Vorhersagen werden geschrieben</translation>
    </message>
    <message>
        <source>reading rows</source>
        <translation>Zeilen werden gelesen</translation>
    </message>
    <message>
        <source>keeping the snapshot</source>
        <translation>der Schnappschuss wird aufbewahrt</translation>
    </message>
    <message>
        <source>writing the SQL</source>
        <translation>das SQL wird geschrieben</translation>
    </message>
    <message>
        <source>counting rows that come and go</source>
        <translation>Zeilen, die kommen und gehen, werden gezählt</translation>
    </message>
    <message>
        <source>is neither accepted nor dismissed</source>
        <translation>ist weder angenommen noch verworfen</translation>
    </message>
    <message>
        <source>was written by a newer Espalier</source>
        <translation>wurde von einem neueren Espalier geschrieben</translation>
    </message>
    <message>
        <source>Not a number.</source>
        <translation>Keine Zahl.</translation>
    </message>
    <message>
        <source>Out of range.</source>
        <translation>Außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>Not 1.</source>
        <translation>Nicht 1.</translation>
    </message>
    <message>
        <source>this names no relation</source>
        <translation>das nennt keine Beziehung</translation>
    </message>
    <message>
        <source>the columns of child and parent do not pair up</source>
        <translation>die Spalten von Kind und Eltern bilden keine Paare</translation>
    </message>
    <message>
        <source>a column of it does not exist</source>
        <translation>eine Spalte davon gibt es nicht</translation>
    </message>
    <message>
        <source>Write CHILD(COLUMNS)-&gt;PARENT, as in orders(customer_id)-&gt;customers</source>
        <translation>KIND(SPALTEN)-&gt;ELTERN schreiben, wie in orders(customer_id)-&gt;customers</translation>
    </message>
    <message>
        <source>the sample database is not running</source>
        <translation>die Beispieldatenbank läuft nicht</translation>
    </message>
    <message>
        <source>Start it with espalierctl gym start</source>
        <translation>Sie mit „espalierctl gym start“ starten</translation>
    </message>
    <message>
        <source>no version of it is active</source>
        <translation>keine Version davon ist aktiv</translation>
    </message>
    <message>
        <source>Activate one first</source>
        <translation>Erst eine aktivieren</translation>
    </message>
    <message>
        <source>the end of the name tells no format</source>
        <translation>das Ende des Namens nennt kein Format</translation>
    </message>
    <message>
        <source>Name a file that ends with .svg, .pdf, .png, .mmd (Mermaid) or .dbml</source>
        <translation>Eine Datei nennen, die auf .svg, .pdf, .png, .mmd (Mermaid) oder .dbml endet</translation>
    </message>
    <message>
        <source>nothing was trained on its newest snapshot</source>
        <translation>auf ihrem neuesten Schnappschuss wurde nichts trainiert</translation>
    </message>
    <message>
        <source>Train it first</source>
        <translation>Sie erst trainieren</translation>
    </message>
    <message>
        <source>its test examples are not those of %1</source>
        <translation>ihre Testbeispiele sind nicht die von %1</translation>
    </message>
    <message>
        <source>Give both studies the same target, filter and split, and take both snapshots of the same rows of one database</source>
        <translation>Beiden Studien dasselbe Ziel, denselben Filter und dieselbe Aufteilung geben und beide Schnappschüsse von denselben Zeilen einer Datenbank aufnehmen</translation>
    </message>
    <message>
        <source>the metric %1 is not defined on its test examples</source>
        <translation>das Maß %1 ist auf ihren Testbeispielen nicht definiert</translation>
    </message>
    <message>
        <source>Choose another metric</source>
        <translation>Ein anderes Maß wählen</translation>
    </message>
    <message numerus="yes">
        <source>features of %Ln older snapshot(s) were let go, so that all take at most %2; what was trained on them stays</source>
        <translation>
            <numerusform>Merkmale von %Ln älterem Schnappschuss wurden entfernt, damit alle höchstens %2 belegen; was darauf trainiert wurde, bleibt</numerusform>
            <numerusform>Merkmale von %Ln älteren Schnappschüssen wurden entfernt, damit alle höchstens %2 belegen; was darauf trainiert wurde, bleibt</numerusform>
        </translation>
    </message>
    <message>
        <source>writing the table</source>
        <translation>die Tabelle wird geschrieben</translation>
    </message>
    <message>
        <source>there is such a file already</source>
        <translation>eine solche Datei gibt es schon</translation>
    </message>
    <message>
        <source>Name another file; on the command line, --force replaces it</source>
        <translation>Eine andere Datei nennen; auf der Kommandozeile ersetzt --force sie</translation>
    </message>
    <message>
        <source>what it predicted of validation and test examples is not kept</source>
        <translation>was er für Validierungs- und Testbeispiele vorhergesagt hat, ist nicht aufbewahrt</translation>
    </message>
    <message>
        <source>Train it again</source>
        <translation>Ihn noch einmal trainieren</translation>
    </message>
    <message>
        <source>its snapshot has no test examples</source>
        <translation>sein Schnappschuss hat keine Testbeispiele</translation>
    </message>
    <message>
        <source>Give the study a larger test part, and train it again</source>
        <translation>Der Studie einen größeren Testteil geben und sie neu trainieren</translation>
    </message>
    <message>
        <source>no test example has this key</source>
        <translation>kein Testbeispiel hat diesen Schlüssel</translation>
    </message>
    <message>
        <source>List the examples and their parts with espalierctl export STUDY --output FILE</source>
        <translation>Die Beispiele und ihre Teile auflisten mit espalierctl export STUDY --output FILE</translation>
    </message>
    <message>
        <source>reading logs and labels</source>
        <translation>Protokolle und Zielwerte werden gelesen</translation>
    </message>
    <message>
        <source>it predicts &apos;%1&apos; from a probability of %2 on</source>
        <translation>es sagt ab einer Wahrscheinlichkeit von %2 „%1“ vorher</translation>
    </message>
    <message>
        <source>The Compare page and espalierctl decide STUDY say what a threshold is worth</source>
        <translation>Die Seite „Vergleichen“ und espalierctl decide STUDY sagen, was eine Schwelle wert ist</translation>
    </message>
    <message>
        <source>no study of that name is kept</source>
        <translation>keine Studie dieses Namens ist aufbewahrt</translation>
    </message>
    <message>
        <source>List them with espalierctl study list</source>
        <translation>espalierctl study list zählt sie auf</translation>
    </message>
    <message>
        <source>several studies have that name: %1</source>
        <translation>mehrere Studien heißen so: %1</translation>
    </message>
    <message>
        <source>Name one by its id, as it stands there</source>
        <translation>Eine bei ihrer Kennung nennen, wie sie dort steht</translation>
    </message>
    <message>
        <source>it was not trained on these rows</source>
        <translation>es wurde nicht auf diesen Zeilen trainiert</translation>
    </message>
    <message>
        <source>List the models that were with espalierctl compare STUDY</source>
        <translation>Welche Modelle es wurden, zeigt espalierctl compare STUDY</translation>
    </message>
    <message>
        <source>the deployed model was learned by nothing that is here</source>
        <translation>das bereitgestellte Modell wurde von nichts gelernt, was es hier gibt</translation>
    </message>
    <message>
        <source>Train the study with another learner, and deploy that</source>
        <translation>Die Studie mit einem anderen Verfahren trainieren und dieses bereitstellen</translation>
    </message>
    <message>
        <source>the new model is not seen to be better than the deployed one</source>
        <translation>das neue Modell ist nicht als besser erkennbar als das bereitgestellte</translation>
    </message>
    <message>
        <source>Promote it all the same with --anyway</source>
        <translation>Es mit --anyway trotzdem übernehmen</translation>
    </message>
    <message>
        <source>Name a file that ends with .html, .pdf or .json</source>
        <translation>Eine Datei nennen, die auf .html, .pdf oder .json endet</translation>
    </message>
    <message>
        <source>no test example has this key as of this moment</source>
        <translation>kein Testbeispiel hat diesen Schlüssel zu diesem Zeitpunkt</translation>
    </message>
    <message>
        <source>what it predicts of examples of the part %1 is not kept</source>
        <translation>was es für Beispiele des Teils %1 vorhersagt, ist nicht aufbewahrt</translation>
    </message>
    <message>
        <source>it predicts a number, not a class</source>
        <translation>es sagt eine Zahl vorher, keine Klasse</translation>
    </message>
    <message>
        <source>Say between which numbers, with --from and --to or --off-from and --off-to</source>
        <translation>Die Zahlen nennen, zwischen denen es liegen soll, mit --from und --to oder --off-from und --off-to</translation>
    </message>
    <message>
        <source>there is no class &quot;%1&quot;</source>
        <translation>es gibt keine Klasse „%1“</translation>
    </message>
    <message>
        <source>Name one of: %1</source>
        <translation>Eine von diesen nennen: %1</translation>
    </message>
    <message>
        <source>the model has no such feature</source>
        <translation>das Modell hat kein solches Merkmal</translation>
    </message>
    <message>
        <source>List its features with espalierctl explain STUDY</source>
        <translation>Seine Merkmale mit espalierctl explain STUDY auflisten</translation>
    </message>
    <message>
        <source>it ended with exit code %1</source>
        <translation>er endete mit dem Code %1</translation>
    </message>
    <message>
        <source>it holds a character that no timer&apos;s file can hold</source>
        <translation>es enthält ein Zeichen, das in keiner Datei eines Timers stehen kann</translation>
    </message>
    <message>
        <source>Name a service of pg_service.conf as the database</source>
        <translation>Als Datenbank einen Dienst aus pg_service.conf nennen</translation>
    </message>
    <message>
        <source>nothing was logged yet</source>
        <translation>es wurde noch nichts protokolliert</translation>
    </message>
    <message>
        <source>Make the log with espalierctl score %1</source>
        <translation>Das Protokoll mit espalierctl score %1 anlegen</translation>
    </message>
    <message>
        <source>its address holds a password, which no timer&apos;s file should</source>
        <translation>ihre Adresse enthält ein Passwort, was keine Datei eines Timers sollte</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>%1 ist keine Zahl</translation>
    </message>
    <message>
        <source>Give a number, or nothing for a missing value</source>
        <translation>Eine Zahl angeben, oder nichts für einen fehlenden Wert</translation>
    </message>
    <message>
        <source>it predicts a number, which no value turns into another answer</source>
        <translation>es sagt eine Zahl vorher, die kein Wert zu einer anderen Antwort macht</translation>
    </message>
    <message>
        <source>Give other values to see how it moves</source>
        <translation>Andere Werte angeben, um zu sehen, wie sie sich bewegt</translation>
    </message>
    <message>
        <source>no example has this key</source>
        <translation>kein Beispiel hat diesen Schlüssel</translation>
    </message>
    <message>
        <source>no example has this key as of this moment</source>
        <translation>kein Beispiel hat diesen Schlüssel zu diesem Zeitpunkt</translation>
    </message>
    <message>
        <source>its primary key is another one than when the examples were read</source>
        <translation>ihr Primärschlüssel ist ein anderer als damals, als die Beispiele gelesen wurden</translation>
    </message>
    <message>
        <source>the examples are of other %1</source>
        <translation>die Beispiele sind von anderen Zeilen: %1</translation>
    </message>
    <message>
        <source>Connect to the database that they are of</source>
        <translation>Mit der Datenbank verbinden, aus der sie sind</translation>
    </message>
    <message numerus="yes">
        <source>all was scored: %Ln feature(s) change with time, for all at once: %2</source>
        <translation>
            <numerusform>alles wurde vorhergesagt: %Ln Merkmal ändert sich mit der Zeit, für alle zugleich: %2</numerusform>
            <numerusform>alles wurde vorhergesagt: %Ln Merkmale ändern sich mit der Zeit, für alle zugleich: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>all was scored: values are treated as missing by the time of another table</source>
        <translation>alles wurde vorhergesagt: Werte gelten nach der Zeit einer anderen Tabelle als fehlend</translation>
    </message>
    <message numerus="yes">
        <source>all was scored at once: %Ln prediction(s) may be others now</source>
        <translation>
            <numerusform>alles wurde auf einmal vorhergesagt: %Ln Vorhersage kann jetzt anders sein</numerusform>
            <numerusform>alles wurde auf einmal vorhergesagt: %Ln Vorhersagen können jetzt anders sein</numerusform>
        </translation>
    </message>
    <message>
        <source>all was scored: it is not known of which moment the table of predictions was</source>
        <translation>alles wurde vorhergesagt: von welchem Zeitpunkt die Tabelle der Vorhersagen war, ist nicht bekannt</translation>
    </message>
    <message>
        <source>all was scored: the table held predictions of version %1</source>
        <translation>alles wurde vorhergesagt: die Tabelle enthielt Vorhersagen von Version %1</translation>
    </message>
    <message>
        <source>all was scored: the table of predictions is of a later moment than it is now</source>
        <translation>alles wurde vorhergesagt: die Tabelle der Vorhersagen ist von einem späteren Zeitpunkt als jetzt</translation>
    </message>
    <message>
        <source>all was scored: nothing is kept here of the rows that it was scored by before</source>
        <translation>alles wurde vorhergesagt: von den Zeilen der vorigen Vorhersagen ist hier nichts aufbewahrt</translation>
    </message>
    <message>
        <source>all was scored: %1 does not tell what changed: %2</source>
        <translation>alles wurde vorhergesagt: %1 verrät nicht, was sich geändert hat: %2</translation>
    </message>
    <message>
        <source>all was scored: %1 changed, on which all may hang</source>
        <translation>alles wurde vorhergesagt: %1 hat sich geändert, wovon alles abhängen kann</translation>
    </message>
    <message numerus="yes">
        <source>only of %Ln that may be predicted otherwise than before</source>
        <translation>
            <numerusform>nur von %Ln, das jetzt anders vorhergesagt werden kann</numerusform>
            <numerusform>nur von %Ln, die jetzt anders vorhergesagt werden können</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody else refreshed the predictions meanwhile</source>
        <translation>jemand anderes hat die Vorhersagen inzwischen aufgefrischt</translation>
    </message>
    <message>
        <source>Refresh them again</source>
        <translation>Sie noch einmal auffrischen</translation>
    </message>
    <message>
        <source>all was scored: parts of a key hold a comma and a blank, as stand between its parts</source>
        <translation>alles wurde vorhergesagt: Teile eines Schlüssels enthalten Komma und Leerzeichen, wie sie zwischen seinen Teilen stehen</translation>
    </message>
    <message>
        <source>No connection of this name is kept.</source>
        <translation>Unter diesem Namen ist keine Verbindung gespeichert.</translation>
    </message>
    <message>
        <source>espalierctl connections lists those that are kept.</source>
        <translation>espalierctl connections zeigt, welche gespeichert sind.</translation>
    </message>
    <message>
        <source>Several connections have this name.</source>
        <translation>Mehrere Verbindungen heißen so.</translation>
    </message>
    <message>
        <source>Name its folder, too (folder/name), or give its id.</source>
        <translation>Auch den Ordner angeben (Ordner/Name) oder die Kennung.</translation>
    </message>
    <message>
        <source>The Gym is always there: it is neither copied nor deleted.</source>
        <translation>Das Gym ist immer da: Es wird weder kopiert noch gelöscht.</translation>
    </message>
    <message>
        <source>Deploy a study of count(fulfillment.orders) = 0 over next 30 days for each growth.customers</source>
        <translation>Eine Studie zu count(fulfillment.orders) = 0 over next 30 days for each growth.customers bereitstellen</translation>
    </message>
    <message>
        <source>what is predicted is not as of one moment that could be another one than now</source>
        <translation>was vorhergesagt wird, gilt nicht für einen einzigen Zeitpunkt, der ein anderer als jetzt sein könnte</translation>
    </message>
    <message>
        <source>Name no moment</source>
        <translation>Keinen Zeitpunkt nennen</translation>
    </message>
    <message>
        <source>is still to come: now it is %1</source>
        <translation>liegt noch in der Zukunft: jetzt ist es %1</translation>
    </message>
    <message>
        <source>Name a moment that is past</source>
        <translation>Einen vergangenen Zeitpunkt nennen</translation>
    </message>
    <message>
        <source>what was predicted as of %1 is there already, and what was said is not rewritten</source>
        <translation>die Vorhersagen für %1 stehen bereits da, und was gesagt wurde, wird nicht umgeschrieben</translation>
    </message>
    <message>
        <source>Name that moment or a later one</source>
        <translation>Diesen Zeitpunkt oder einen späteren nennen</translation>
    </message>
    <message>
        <source>several rows of the parent share %1 of these values, such as %2: one row would have several parents</source>
        <translation>mehrere Zeilen der Elterntabelle teilen %1 dieser Werte, etwa %2: eine Zeile hätte mehrere Eltern</translation>
    </message>
    <message>
        <source>Refer to columns whose values each belong to one row of the parent</source>
        <translation>Verweisen Sie auf Spalten, deren Werte je zu einer Zeile der Elterntabelle gehören</translation>
    </message>
    <message>
        <source>no key holds the parent&apos;s columns, and whether their values are those of one row each could not be looked at in time</source>
        <translation>kein Schlüssel umfasst die Spalten der Elterntabelle, und ob ihre Werte zu je einer Zeile gehören, ließ sich nicht rechtzeitig nachsehen</translation>
    </message>
    <message>
        <source>espalierctl relations --no-check accepts it without looking</source>
        <translation>espalierctl relations --no-check nimmt sie ungesehen an</translation>
    </message>
    <message>
        <source>may be leakage: %1</source>
        <translation>vielleicht ein Leck: %1</translation>
    </message>
    <message>
        <source>%1 %2 on test rows is nearly perfect</source>
        <translation>%1 %2 auf Testzeilen ist fast vollkommen</translation>
    </message>
    <message>
        <source>Mostly one of the features has the answer in it: see what it says this by, with Why? or espalierctl explain STUDY</source>
        <translation>Meist steckt die Antwort in einem der Merkmale: mit Warum? oder espalierctl explain STUDY nachsehen, woran es liegt</translation>
    </message>
    <message>
        <source>Days that passed in the Gym stay; espalierctl gym reset makes a new shop</source>
        <translation>Tage, die im Gym vergangen sind, bleiben; „espalierctl gym reset“ legt einen neuen Laden an</translation>
    </message>
    <message>
        <source>The Gym runs on; espalierctl gym stop stops it</source>
        <translation>Das Gym läuft weiter; „espalierctl gym stop“ hält es an</translation>
    </message>
    <message>
        <source>What changes are told against stays, until espalierctl changes --keep takes it anew</source>
        <translation>Der Stand, gegen den Änderungen gezeigt werden, bleibt, bis „espalierctl changes --keep“ ihn neu festhält</translation>
    </message>
    <message>
        <source>What %1 predicted stays in its table and its log; espalierctl retire %1 removes them</source>
        <translation>Was %1 vorhergesagt hat, bleibt in seiner Tabelle und seinem Protokoll; „espalierctl retire %1“ entfernt beide</translation>
    </message>
    <message>
        <source>Version %2 of %1 stays in the Gym, and does not answer</source>
        <translation>Version %2 von %1 bleibt im Gym und antwortet nicht</translation>
    </message>
    <message>
        <source>%1 stays as it is in the Gym: something else was done with it since</source>
        <translation>%1 bleibt im Gym, wie es ist: Seither wurde etwas anderes damit gemacht</translation>
    </message>
    <message>
        <source>%1 stays as it is: it was changed since</source>
        <translation>%1 bleibt, wie es ist: Es wurde seither geändert</translation>
    </message>
    <message>
        <source>The kept study %1 stays: it was changed since</source>
        <translation>Die aufbewahrte Studie %1 bleibt: Sie wurde seither geändert</translation>
    </message>
    <message>
        <source>it has not run, or nothing is noted by which it could be undone</source>
        <translation>er ist nicht gelaufen, oder es ist nichts vermerkt, womit er rückgängig gemacht werden könnte</translation>
    </message>
    <message>
        <source>Start the lesson over with espalierctl lesson %1 --start-over</source>
        <translation>Die Lektion mit „espalierctl lesson %1 --start-over“ von vorn beginnen</translation>
    </message>
    <message>
        <source>it let time pass in the Gym, which cannot be undone</source>
        <translation>er ließ im Gym Zeit vergehen, was nicht rückgängig zu machen ist</translation>
    </message>
    <message>
        <source>Make a new shop with espalierctl gym reset, in which nothing is deployed</source>
        <translation>Mit „espalierctl gym reset“ einen neuen Laden anlegen, in dem nichts bereitgestellt ist</translation>
    </message>
    <message>
        <source>the Gym&apos;s truth is known of one question: whether an order of a customer comes, or none</source>
        <translation>die Wahrheit des Gyms ist von einer Frage bekannt: ob von einem Kunden eine Bestellung kommt oder keine</translation>
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
    <name>espalier::ui::CardController</name>
    <message>
        <source>Model Card</source>
        <translation>Modellkarte</translation>
    </message>
    <message>
        <source>Page (*.html);;PDF document (*.pdf);;JSON for programs (*.json)</source>
        <translation>Seite (*.html);;PDF-Dokument (*.pdf);;JSON für Programme (*.json)</translation>
    </message>
    <message>
        <source>Model card in %1</source>
        <translation>Modellkarte in %1</translation>
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
    <name>espalier::ui::ChangesPanel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Counts what the server has counted; one small query each time.</source>
        <translation>Liest die Zähler des Servers; jedes Mal eine kleine Abfrage.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>Nothing was written since the last count.</source>
        <translation>Seit der letzten Zählung wurde nichts geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) written to since the last count.</source>
        <translation>
            <numerusform>Seit der letzten Zählung wurde in %n Tabelle geschrieben.</numerusform>
            <numerusform>Seit der letzten Zählung wurde in %n Tabellen geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>No visit yet</source>
        <translation>Noch kein Besuch</translation>
    </message>
    <message>
        <source>Once a database is connected to, what changed in it since the last visit is listed here.</source>
        <translation>Sobald eine Datenbank verbunden ist, steht hier, was sich in ihr seit dem letzten Besuch geändert hat.</translation>
    </message>
    <message>
        <source>The first visit</source>
        <translation>Der erste Besuch</translation>
    </message>
    <message>
        <source>From now on it is noticed what changes: tables, columns, keys and numbers of rows.</source>
        <translation>Von jetzt an wird bemerkt, was sich ändert: Tabellen, Spalten, Schlüssel und Zeilenzahlen.</translation>
    </message>
    <message>
        <source>Since the last visit: %1</source>
        <translation>Seit dem letzten Besuch: %1</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Nichts geändert</translation>
    </message>
    <message>
        <source>Nothing changed since %1.</source>
        <translation>Nichts geändert seit %1.</translation>
    </message>
    <message>
        <source>Rows per second</source>
        <translation>Zeilen je Sekunde</translation>
    </message>
    <message>
        <source>Count rows that come and go, every two seconds while this page is open</source>
        <translation>Zeilen zählen, die kommen und gehen, alle zwei Sekunden, solange diese Seite offen ist</translation>
    </message>
    <message>
        <source>Changes since the last visit</source>
        <translation>Änderungen seit dem letzten Besuch</translation>
    </message>
    <message>
        <source>Rows per second by table</source>
        <translation>Zeilen je Sekunde nach Tabelle</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ChartCanvas</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1: %2 with %3.</source>
        <translation>%1: %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln Reihe</numerusform>
            <numerusform>%Ln Reihen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln Punkt</numerusform>
            <numerusform>%Ln Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2; %3, %4.</source>
        <translation>%1: %2; %3, %4.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
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
    <message>
        <source>Choose a folder that may be written to.</source>
        <translation>Einen Ordner wählen, in den geschrieben werden darf.</translation>
    </message>
    <message>
        <source>Show as Chart</source>
        <translation>Als Diagramm zeigen</translation>
    </message>
    <message>
        <source>Show as Table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>the file could not be written</source>
        <translation>die Datei konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Export Chart</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>Pictures (*.png);;Drawings (*.svg);;Comma-separated values (*.csv)</source>
        <translation>Bilder (*.png);;Zeichnungen (*.svg);;Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Chart as a table</source>
        <translation>Diagramm als Tabelle</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ColourChoice</name>
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
    <name>espalier::ui::ColumnDetail</name>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>As a feature</source>
        <translation>Als Merkmal</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>Null</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>none: the table was not analysed, or the role may not see them</source>
        <translation>keine: Tabelle nicht analysiert oder Statistik für die Rolle nicht sichtbar</translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation>Versch.</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>rows are stored in its order</source>
        <translation>Zeilen sind danach geordnet gespeichert</translation>
    </message>
    <message>
        <source>rows are stored in its reverse order</source>
        <translation>Zeilen sind umgekehrt danach geordnet gespeichert</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>allowed, %1 of the rows</source>
        <translation>erlaubt, %1 der Zeilen</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>primary key (%1)</source>
        <translation>Primärschlüssel (%1)</translation>
    </message>
    <message>
        <source>unique (%1)</source>
        <translation>eindeutig (%1)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Indizes</translation>
    </message>
    <message>
        <source>Refers to %1</source>
        <translation>Verweist auf %1</translation>
    </message>
    <message>
        <source>Referred to by %1</source>
        <translation>Verweis von %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>How values spread</source>
        <translation>Verteilung der Werte</translation>
    </message>
    <message>
        <source>How the less common values spread</source>
        <translation>Verteilung der selteneren Werte</translation>
    </message>
    <message>
        <source>(empty text)</source>
        <translation>(leerer Text)</translation>
    </message>
    <message>
        <source>Most common values, of all rows</source>
        <translation>Häufigste Werte, von allen Zeilen</translation>
    </message>
</context>
<context>
    <name>espalier::ui::CommandPalette</name>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>&gt; actions only    @ tables only    # columns only    orders.total or words in any order</source>
        <translation>&gt; nur Aktionen    @ nur Tabellen    # nur Spalten    orders.total oder Wörter in beliebiger Folge</translation>
    </message>
    <message>
        <source>Search tables, columns, keys, comments, features, models, projects, actions</source>
        <translation>Tabellen, Spalten, Schlüssel, Kommentare, Merkmale, Modelle, Projekte, Aktionen suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
</context>
<context>
    <name>espalier::ui::CompareClasses</name>
    <message>
        <source>Scores</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>ROC of %1 against All Others</source>
        <translation>ROC von %1 gegen alle anderen</translation>
    </message>
    <message>
        <source>Precision and Recall of %1</source>
        <translation>Genauigkeit und Trefferquote von %1</translation>
    </message>
    <message>
        <source>None of these examples is positive: there is nothing to be told apart.</source>
        <translation>Keines dieser Beispiele ist positiv: Es gibt nichts zu unterscheiden.</translation>
    </message>
    <message>
        <source>All of these examples are positive: there is nothing to be told apart.</source>
        <translation>Alle diese Beispiele sind positiv: Es gibt nichts zu unterscheiden.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::CompareConfusion</name>
    <message>
        <source>Confusion</source>
        <translation>Verwechslungen</translation>
    </message>
    <message>
        <source>Confusion of %1</source>
        <translation>Verwechslungen von %1</translation>
    </message>
    <message>
        <source>Actual %1</source>
        <translation>Tatsächlich %1</translation>
    </message>
    <message>
        <source>Predicted %1</source>
        <translation>Vorhergesagt %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Threshold:</source>
        <translation>Schwelle:</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>A row whose probability is at least this counts as positive</source>
        <translation>Eine Zeile mit mindestens dieser Wahrscheinlichkeit gilt als positiv</translation>
    </message>
    <message>
        <source>A row for each actual class, a column for each predicted one: counts; right answers are bold.</source>
        <translation>Eine Zeile je tatsächlicher, eine Spalte je vorhergesagter Klasse: Anzahlen; Richtiges ist fett.</translation>
    </message>
    <message>
        <source>A row for each actual class, a column for each predicted one: counts and percent of all; right answers are bold.</source>
        <translation>Eine Zeile je tatsächlicher, eine Spalte je vorhergesagter Klasse: Anzahl und Prozent von allen; Richtiges ist fett.</translation>
    </message>
    <message>
        <source>Click a cell to see its examples</source>
        <translation>Auf eine Zelle klicken, um ihre Beispiele zu sehen</translation>
    </message>
    <message>
        <source>Curves of:</source>
        <translation>Kurven von:</translation>
    </message>
    <message>
        <source>Class whose curves are drawn</source>
        <translation>Klasse, deren Kurven gezeichnet werden</translation>
    </message>
    <message>
        <source>One class against all others, by the probability that it is given</source>
        <translation>Eine Klasse gegen alle anderen, nach der Wahrscheinlichkeit, die sie bekommt</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Tatsächlich</translation>
    </message>
</context>
<context>
    <name>espalier::ui::CompareDecide</name>
    <message>
        <source>each time</source>
        <translation>jedes Mal</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>am Tag</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>in der Woche</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>im Monat</translation>
    </message>
    <message>
        <source>%1 of %2 rows reach the threshold, with %3 of %4 positives among them.</source>
        <translation>%1 von %2 Zeilen erreichen die Schwelle, darunter %3 von %4 Positiven.</translation>
    </message>
    <message>
        <source>A row costs %1; where nothing is done %2, where it is done for all %3.</source>
        <translation>Eine Zeile kostet %1; wo nichts getan wird %2, wo es für alle getan wird %3.</translation>
    </message>
    <message>
        <source>Against doing nothing a row saves %1.</source>
        <translation>Gegenüber Nichtstun spart eine Zeile %1.</translation>
    </message>
    <message>
        <source>Against doing nothing that saves %1 %2 (95 % interval %3 to %4), of %5 examples that come.</source>
        <translation>Gegenüber Nichtstun spart das %1 %2 (95-%-Intervall %3 bis %4), bei %5 Beispielen, die kommen.</translation>
    </message>
    <message>
        <source>A false alarm costs</source>
        <translation>Ein Fehlalarm kostet</translation>
    </message>
    <message>
        <source>Cost of a false alarm</source>
        <translation>Kosten eines Fehlalarms</translation>
    </message>
    <message>
        <source>A miss costs</source>
        <translation>Ein Übersehen kostet</translation>
    </message>
    <message>
        <source>Cost of a miss</source>
        <translation>Kosten eines Übersehens</translation>
    </message>
    <message>
        <source>Cheapest Threshold</source>
        <translation>Günstigste Schwelle</translation>
    </message>
    <message>
        <source>The threshold at which false alarms and misses of the validation rows cost least; it is deployed with the model</source>
        <translation>Die Schwelle, bei der Fehlalarme und Übersehenes der Validierungszeilen am wenigsten kosten; sie wird mit dem Modell bereitgestellt</translation>
    </message>
    <message>
        <source>Room to act on</source>
        <translation>Raum zu handeln für</translation>
    </message>
    <message>
        <source>How many can be acted on</source>
        <translation>Bei wie vielen gehandelt werden kann</translation>
    </message>
    <message>
        <source>In what time</source>
        <translation>In welcher Zeit</translation>
    </message>
    <message>
        <source>Threshold for That Many</source>
        <translation>Schwelle für so viele</translation>
    </message>
    <message>
        <source>The threshold that so many reach of the examples that come in that time, as they came in the validation; it is deployed with the model</source>
        <translation>Die Schwelle, die so viele der Beispiele erreichen, die in dieser Zeit kommen, wie sie in der Validierung kamen; sie wird mit dem Modell bereitgestellt</translation>
    </message>
</context>
<context>
    <name>espalier::ui::CompareExamples</name>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Examples: %1</source>
        <translation>Beispiele: %1</translation>
    </message>
    <message>
        <source>The selected model was trained on other rows.</source>
        <translation>Das gewählte Modell wurde auf anderen Zeilen trainiert.</translation>
    </message>
    <message>
        <source>Select an example to see why it is predicted so.</source>
        <translation>Ein Beispiel auswählen, um zu sehen, warum es so vorhergesagt wird.</translation>
    </message>
    <message>
        <source>Reasons are worked out…</source>
        <translation>Gründe werden ermittelt…</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 bis %3</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 unter %2</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>vorhergesagt</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>actual − predicted</source>
        <translation>tatsächlich − vorhergesagt</translation>
    </message>
    <message>
        <source>off by</source>
        <translation>daneben um</translation>
    </message>
    <message>
        <source>%1 of %2 test examples</source>
        <translation>%1 von %2 Testbeispielen</translation>
    </message>
    <message>
        <source>%1 of %2 validation examples</source>
        <translation>%1 von %2 Validierungsbeispielen</translation>
    </message>
    <message>
        <source>the first %1</source>
        <translation>die ersten %1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>As Of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Tatsächlich</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Actual − Predicted</source>
        <translation>Tatsächlich − vorhergesagt</translation>
    </message>
    <message>
        <source>Probability of %1</source>
        <translation>Wahrscheinlichkeit von %1</translation>
    </message>
    <message>
        <source>Off By</source>
        <translation>Daneben um</translation>
    </message>
    <message>
        <source>Its Probability</source>
        <translation>Deren Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Actual:</source>
        <translation>Tatsächlich:</translation>
    </message>
    <message>
        <source>Actual class</source>
        <translation>Tatsächliche Klasse</translation>
    </message>
    <message>
        <source>Predicted:</source>
        <translation>Vorhergesagt:</translation>
    </message>
    <message>
        <source>Predicted class</source>
        <translation>Vorhergesagte Klasse</translation>
    </message>
    <message>
        <source>Order of examples</source>
        <translation>Reihenfolge der Beispiele</translation>
    </message>
    <message>
        <source>Farthest off first</source>
        <translation>Am weitesten daneben</translation>
    </message>
    <message>
        <source>Highest first</source>
        <translation>Höchste zuerst</translation>
    </message>
    <message>
        <source>Lowest first</source>
        <translation>Niedrigste zuerst</translation>
    </message>
    <message>
        <source>All of Them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Also outside of the range that was clicked</source>
        <translation>Auch außerhalb des angeklickten Bereichs</translation>
    </message>
    <message>
        <source>Reasons of the selected example</source>
        <translation>Gründe des ausgewählten Beispiels</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Write those that are listed to a file of comma-separated values</source>
        <translation>Die aufgelisteten in eine Datei kommagetrennter Werte schreiben</translation>
    </message>
    <message>
        <source>Open in the Database</source>
        <translation>In der Datenbank öffnen</translation>
    </message>
</context>
<context>
    <name>espalier::ui::CompareLearning</name>
    <message>
        <source>Examples fitted on</source>
        <translation>Beispiele, aus denen gelernt wurde</translation>
    </message>
    <message>
        <source>Models are fitted on fewer examples…</source>
        <translation>Modelle werden aus weniger Beispielen gelernt …</translation>
    </message>
    <message>
        <source>Would more examples help? The same settings are fitted on an eighth, a quarter, a half and all of the entities, and scored on the same validation rows.</source>
        <translation>Würden mehr Beispiele helfen? Mit denselben Einstellungen wird aus einem Achtel, einem Viertel, der Hälfte und allen der Entitäten gelernt und auf denselben Zeilen der Validierung bewertet.</translation>
    </message>
    <message>
        <source>Work Out</source>
        <translation>Berechnen</translation>
    </message>
    <message>
        <source>Work Out for %1</source>
        <translation>Für %1 berechnen</translation>
    </message>
    <message>
        <source>Fits the selected model&apos;s settings four times, in a process of its own that can be stopped</source>
        <translation>Lernt viermal mit den Einstellungen des gewählten Modells, in einem eigenen Prozess, der angehalten werden kann</translation>
    </message>
    <message>
        <source>%1 on validation (95 % interval)</source>
        <translation>%1 auf der Validierung (95-%-Intervall)</translation>
    </message>
    <message>
        <source>Learning Curve of %1</source>
        <translation>Lernkurve von %1</translation>
    </message>
    <message>
        <source>Learning Curves</source>
        <translation>Lernkurven</translation>
    </message>
</context>
<context>
    <name>espalier::ui::CompareNumbers</name>
    <message>
        <source>Predicted Against Actual</source>
        <translation>Vorhergesagt gegen tatsächlich</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>Residuen</translation>
    </message>
    <message>
        <source>Quantiles of Residuals</source>
        <translation>Quantile der Residuen</translation>
    </message>
    <message>
        <source>Error by Tenth</source>
        <translation>Fehler je Zehntel</translation>
    </message>
    <message>
        <source>Within the Intervals</source>
        <translation>Innerhalb der Intervalle</translation>
    </message>
    <message>
        <source>Intervals are made of the validation, and the test tells whether they hold. There is nothing to tell on another part, of too few examples, or of runs of an earlier version.</source>
        <translation>Intervalle werden aus der Validierung gemacht, und der Test sagt, ob sie halten. Auf einem anderen Teil, bei zu wenigen Beispielen und von Läufen einer früheren Version ist nichts zu sagen.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ComparePage</name>
    <message>
        <source> · rows of %1, read %2</source>
        <translation> · Zeilen aus %1, gelesen %2</translation>
    </message>
    <message>
        <source>Nothing to Compare Yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Rows the models were ranked on</source>
        <translation>Zeilen, nach denen die Modelle geordnet sind</translation>
    </message>
    <message>
        <source>Rows no choice was made on; they come last in time</source>
        <translation>Zeilen, nach denen nichts ausgewählt wurde; zeitlich die letzten</translation>
    </message>
    <message>
        <source>Rows to score on</source>
        <translation>Zeilen zum Bewerten</translation>
    </message>
    <message>
        <source>Deploy…</source>
        <translation>Bereitstellen …</translation>
    </message>
    <message>
        <source>Write the selected model into the database as SQL; it is shown first</source>
        <translation>Das gewählte Modell als SQL in die Datenbank schreiben; es wird vorher gezeigt</translation>
    </message>
    <message>
        <source>%1 of %2 examples used, features %3</source>
        <translation>%1 von %2 Beispielen verwendet, Merkmale %3</translation>
    </message>
    <message>
        <source>%1. It was trained on rows that were read %2: a score on other rows is not comparable, and it is not drawn.</source>
        <translation>%1. Es wurde auf Zeilen trainiert, die %2 gelesen wurden: Eine Bewertung auf anderen Zeilen ist nicht vergleichbar und wird nicht gezeichnet.</translation>
    </message>
    <message>
        <source>Nothing was trained on these rows yet.</source>
        <translation>Auf diesen Zeilen wurde noch nichts trainiert.</translation>
    </message>
    <message>
        <source>Export Predictions…</source>
        <translation>Vorhersagen exportieren …</translation>
    </message>
    <message>
        <source>Write what the selected model predicts of validation and test examples to a CSV file</source>
        <translation>Was das ausgewählte Modell für Validierungs- und Testbeispiele vorhersagt, in eine CSV-Datei schreiben</translation>
    </message>
    <message>
        <source>The selected model was trained on other rows.</source>
        <translation>Das gewählte Modell wurde auf anderen Zeilen trainiert.</translation>
    </message>
    <message>
        <source>Reasons are worked out…</source>
        <translation>Gründe werden ermittelt…</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Which features, tables and paths the selected model&apos;s score follows from</source>
        <translation>Aus welchen Merkmalen, Tabellen und Pfaden sich das Ergebnis des gewählten Modells ergibt</translation>
    </message>
    <message>
        <source>Where Is It Wrong?</source>
        <translation>Wo irrt es?</translation>
    </message>
    <message>
        <source>The kinds of examples that the selected model is worst at</source>
        <translation>Die Arten von Beispielen, bei denen das gewählte Modell am schlechtesten ist</translation>
    </message>
    <message>
        <source>Model Card…</source>
        <translation>Modellkarte …</translation>
    </message>
    <message>
        <source>Write all that is to be known of the selected model to one file: HTML, PDF or JSON</source>
        <translation>Alles, was über das ausgewählte Modell zu wissen ist, in eine Datei schreiben: HTML, PDF oder JSON</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>What the selected model predicts of each example, the farthest off first</source>
        <translation>Was das ausgewählte Modell für jedes Beispiel vorhersagt, am weitesten daneben zuerst</translation>
    </message>
    <message>
        <source>Models Are Read…</source>
        <translation>Modelle werden gelesen…</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ComparePairs</name>
    <message>
        <source>All pairs of the strongest features are tried…</source>
        <translation>Alle Paare der stärksten Merkmale werden versucht…</translation>
    </message>
    <message>
        <source>The model does not read two features.</source>
        <translation>Das Modell liest keine zwei Merkmale.</translation>
    </message>
    <message>
        <source>All examples are given one value of each after the other…</source>
        <translation>Allen Beispielen wird nacheinander je ein Wert gegeben…</translation>
    </message>
    <message>
        <source>Which Work Together</source>
        <translation>Welche zusammenwirken</translation>
    </message>
    <message>
        <source>Of the features that matter most, which two do more together than each alone</source>
        <translation>Welche zwei der wichtigsten Merkmale zusammen mehr bewirken als jedes allein</translation>
    </message>
    <message>
        <source>Pair of features</source>
        <translation>Paar von Merkmalen</translation>
    </message>
    <message>
        <source>Predictions by two features</source>
        <translation>Vorhersagen nach zwei Merkmalen</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ComparePlots</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The selected model was trained on other rows.</source>
        <translation>Das gewählte Modell wurde auf anderen Zeilen trainiert.</translation>
    </message>
    <message>
        <source>This model has no predictions for these rows.</source>
        <translation>Dieses Modell hat keine Vorhersagen für diese Zeilen.</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Fitted on what was known then, scored on what came next</source>
        <translation>Angepasst auf das damals Bekannte, bewertet auf dem, was folgte</translation>
    </message>
</context>
<context>
    <name>espalier::ui::CompareReasons</name>
    <message>
        <source>%1.
%2.</source>
        <translation>%1.
%2.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation>Warum? %1</translation>
    </message>
    <message>
        <source>The model reads no feature.</source>
        <translation>Das Modell liest kein Merkmal.</translation>
    </message>
    <message>
        <source>%1 · %2 (%3 to %4)</source>
        <translation>%1 · %2 (%3 bis %4)</translation>
    </message>
    <message>
        <source>Share of what all add to the outcome, in the mean over %1 of %2 test examples, and how much worse %3 gets with the values of other examples (95 % interval). Of the model of the %4 examples before the test.</source>
        <translation>Anteil an dem, was alle zum Ergebnis beitragen, im Mittel über %1 von %2 Testbeispielen, und um wie viel %3 mit den Werten anderer Beispiele schlechter wird (95-%-Intervall). Vom Modell der %4 Beispiele vor dem Test.</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Reasons by</source>
        <translation>Gründe nach</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Choose a feature</source>
        <translation>Ein Merkmal wählen</translation>
    </message>
    <message>
        <source>All examples are given one value after the other…</source>
        <translation>Allen Beispielen wird ein Wert nach dem anderen gegeben …</translation>
    </message>
    <message>
        <source>How it goes with:</source>
        <translation>Zusammenhang mit:</translation>
    </message>
    <message>
        <source>Feature that predictions go with</source>
        <translation>Merkmal, mit dem Vorhersagen zusammenhängen</translation>
    </message>
    <message>
        <source>On the Graph</source>
        <translation>Im Graphen</translation>
    </message>
    <message>
        <source>Where in the relation graph the answer comes from</source>
        <translation>Woher im Beziehungsgraphen die Antwort kommt</translation>
    </message>
    <message>
        <source>Share of what all move the outcome by when they are shuffled, in the mean over %1 of %2 test examples, and how much worse %3 gets then (95 % interval). Of the model of the %4 examples before the test.</source>
        <translation>Anteil an dem, was alle das Ergebnis bewegen, wenn sie gemischt werden, im Mittel über %1 von %2 Testbeispielen, und wie viel schlechter %3 dann wird (95-%-Intervall). Des Modells aus den %4 Beispielen vor dem Test.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::CompareRow</name>
    <message>
        <source>The row is read…</source>
        <translation>Die Zeile wird gelesen…</translation>
    </message>
    <message>
        <source>↑ %1 (%2)</source>
        <comment>a table that the row refers to, and how many rows</comment>
        <translation>↑ %1 (%2)</translation>
    </message>
    <message>
        <source>↓ %1 (%2)</source>
        <comment>a table that refers to the row, and how many rows</comment>
        <translation>↓ %1 (%2)</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>The row is no longer in the database.</source>
        <translation>Die Zeile ist nicht mehr in der Datenbank.</translation>
    </message>
    <message>
        <source>No rows.</source>
        <translation>Keine Zeilen.</translation>
    </message>
    <message>
        <source>No rows were known then.</source>
        <translation>Damals waren keine Zeilen bekannt.</translation>
    </message>
    <message>
        <source>%1 of %2 rows.</source>
        <translation>%1 von %2 Zeilen.</translation>
    </message>
    <message>
        <source>The newest %1 of %2 rows.</source>
        <translation>Die neuesten %1 von %2 Zeilen.</translation>
    </message>
    <message>
        <source>The study has no time that tells when they came: all that are there today count.</source>
        <translation>Die Studie hat keine Zeit, die sagt, wann sie kamen: Alle, die heute da sind, zählen.</translation>
    </message>
    <message>
        <source>Open in the Database</source>
        <translation>In der Datenbank öffnen</translation>
    </message>
    <message>
        <source>The row as it stands in the database, with what it refers to and what refers to it</source>
        <translation>Die Zeile, wie sie in der Datenbank steht, mit dem, worauf sie verweist und was auf sie verweist</translation>
    </message>
    <message>
        <source>Tables around the row</source>
        <translation>Tabellen um die Zeile</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>Rows that were known before %1, with the values that they have now.</source>
        <translation>Zeilen, die vor %1 bekannt waren, mit den Werten, die sie jetzt haben.</translation>
    </message>
    <message>
        <source>Rows as they are now.</source>
        <translation>Zeilen, wie sie jetzt sind.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::CompareSlices</name>
    <message>
        <source>No other model</source>
        <translation>Kein anderes Modell</translation>
    </message>
    <message>
        <source>%1.
%2.</source>
        <translation>%1.
%2.</translation>
    </message>
    <message>
        <source>Where Is It Wrong?</source>
        <translation>Wo irrt es?</translation>
    </message>
    <message>
        <source>Where Is It Wrong? %1</source>
        <translation>Wo irrt es? %1</translation>
    </message>
    <message>
        <source>There are too few examples to look at some of them by themselves.</source>
        <translation>Es sind zu wenige Beispiele, um einige davon für sich zu betrachten.</translation>
    </message>
    <message>
        <source>It is clearly worse in none of %1 slices.</source>
        <translation>In keinem von %1 Ausschnitten ist es deutlich schlechter.</translation>
    </message>
    <message>
        <source>It is clearly worse in %1 of %2 slices.</source>
        <translation>In %1 von %2 Ausschnitten ist es deutlich schlechter.</translation>
    </message>
    <message>
        <source>%1 of %2 test examples, %3 %4.</source>
        <translation>%1 von %2 Testbeispielen, %3 %4.</translation>
    </message>
    <message>
        <source>%1 of %2 validation examples, %3 %4.</source>
        <translation>%1 von %2 Validierungsbeispielen, %3 %4.</translation>
    </message>
    <message>
        <source>%1 %2 Differences and chances are corrected for how many slices were looked at; too few examples are not scored.</source>
        <translation>%1 %2 Unterschiede und Zufälligkeit sind dafür korrigiert, wie viele Ausschnitte betrachtet wurden; zu wenige Beispiele werden nicht bewertet.</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Worse Than Elsewhere By</source>
        <translation>Schlechter als sonst um</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>Better Than It By</source>
        <translation>Besser als dieses um</translation>
    </message>
    <message>
        <source>Beside:</source>
        <translation>Neben:</translation>
    </message>
    <message>
        <source>Model beside it</source>
        <translation>Modell daneben</translation>
    </message>
    <message>
        <source>Slices</source>
        <translation>Ausschnitte</translation>
    </message>
    <message>
        <source>The selected model was trained on other rows.</source>
        <translation>Das gewählte Modell wurde auf anderen Zeilen trainiert.</translation>
    </message>
    <message>
        <source>Slices are looked at…</source>
        <translation>Ausschnitte werden betrachtet …</translation>
    </message>
    <message>
        <source>%1 Not, or not all, by what examples refer to: %2.</source>
        <translation>%1 Nicht oder nicht ganz danach, worauf Beispiele verweisen: %2.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::CompareWhatIf</name>
    <message>
        <source>Values are tried…</source>
        <translation>Werte werden versucht …</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>Trägt bei</translation>
    </message>
    <message>
        <source>Would Add</source>
        <translation>Trüge bei</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation>%1 ist keine Zahl.</translation>
    </message>
    <message>
        <source>Give the example this value</source>
        <translation>Dem Beispiel diesen Wert geben</translation>
    </message>
    <message>
        <source>What If?</source>
        <translation>Was wäre, wenn?</translation>
    </message>
    <message>
        <source>Give the example other values and see the prediction move</source>
        <translation>Dem Beispiel andere Werte geben und sehen, wie sich die Vorhersage bewegt</translation>
    </message>
    <message>
        <source>What Would Change the Answer</source>
        <translation>Was die Antwort ändern würde</translation>
    </message>
    <message>
        <source>The nearest value of a single feature, of those that occur outside of the test</source>
        <translation>Der nächste Wert eines einzelnen Merkmals, von denen, die außerhalb des Tests vorkommen</translation>
    </message>
    <message>
        <source>As It Was</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <source>Values can be edited; an empty one is missing.</source>
        <translation>Werte lassen sich ändern; ein leerer fehlt.</translation>
    </message>
    <message>
        <source>Values of the example</source>
        <translation>Werte des Beispiels</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ConnectController</name>
    <message>
        <source>Opening the Gym</source>
        <translation>Gym wird geöffnet</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindung wird hergestellt</translation>
    </message>
    <message>
        <source>Gym</source>
        <translation>Gym</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Verbindung zu %1 wird aufgebaut</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
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
        <source>Connect to PostgreSQL</source>
        <translation>Mit PostgreSQL verbinden</translation>
    </message>
    <message>
        <source>Read-only until something is deployed. What is left empty comes from the service, the environment and libpq&apos;s defaults.</source>
        <translation>Nur lesend, bis etwas bereitgestellt wird. Was leer bleibt, kommt vom Dienst, aus der Umgebung und aus den Vorgaben von libpq.</translation>
    </message>
    <message>
        <source>Start and Open the Gym</source>
        <translation>Gym starten und öffnen</translation>
    </message>
    <message>
        <source>Continue a Study</source>
        <translation>Studie fortsetzen</translation>
    </message>
    <message>
        <source>Each study is kept as it was left, from its first moment on. Opening one opens its database.</source>
        <translation>Jede Studie bleibt vom ersten Augenblick an, wie sie verlassen wurde. Mit ihr öffnet sich ihre Datenbank.</translation>
    </message>
    <message>
        <source>None is kept yet. A study file that somebody saved can be opened, too.</source>
        <translation>Noch gibt es keine. Auch eine gespeicherte Studiendatei lässt sich öffnen.</translation>
    </message>
    <message>
        <source>Open a Study File…</source>
        <translation>Studiendatei öffnen…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Undo takes it back</source>
        <translation>Lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Kept studies</source>
        <translation>Aufbewahrte Studien</translation>
    </message>
    <message>
        <source>Steps of the test</source>
        <translation>Schritte der Prüfung</translation>
    </message>
    <message>
        <source>The password for %1 is all that is missing: type it below and press Enter.</source>
        <translation>Für %1 fehlt nur noch das Passwort: unten eingeben und Eingabe drücken.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ConnectionDelegate</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
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
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Through SSH</source>
        <translation>Über SSH</translation>
    </message>
    <message>
        <source>as the database and its host</source>
        <translation>wie die Datenbank und ihr Rechner</translation>
    </message>
    <message>
        <source>More Parameters…</source>
        <translation>Weitere Parameter…</translation>
    </message>
    <message numerus="yes">
        <source>More Parameters (%n given)…</source>
        <translation>
            <numerusform>Weitere Parameter (%n angegeben)…</numerusform>
            <numerusform>Weitere Parameter (%n angegeben)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Keeps the connection without opening it, and never its password</source>
        <translation>Speichert die Verbindung, ohne sie zu öffnen, und nie ihr Passwort</translation>
    </message>
    <message>
        <source>user@host:port</source>
        <translation>Benutzer@Rechner:Port</translation>
    </message>
    <message>
        <source>Whom the system&apos;s ssh is to reach, or a Host of ~/.ssh/config. It has its own agent, configuration and known hosts; the host above is the one that it leads to from there.</source>
        <translation>Wen das ssh des Systems erreichen soll, oder ein Host aus ~/.ssh/config. Es hat seinen eigenen Agenten, seine Konfiguration und seine bekannten Rechner; der Rechner oben ist der, zu dem es von dort aus führt.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ConnectionList</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Open the Connection</source>
        <translation>Verbindung öffnen</translation>
    </message>
    <message>
        <source>Opens it, and asks for no more than a password</source>
        <translation>Öffnet sie und fragt höchstens nach dem Passwort</translation>
    </message>
    <message>
        <source>New Connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>New connection: an empty form</source>
        <translation>Neue Verbindung: ein leeres Formular</translation>
    </message>
    <message>
        <source>Edit the Connection</source>
        <translation>Verbindung bearbeiten</translation>
    </message>
    <message>
        <source>Edit: name, folder, colour and where it leads</source>
        <translation>Bearbeiten: Name, Ordner, Farbe und wohin sie führt</translation>
    </message>
    <message>
        <source>Rename the Connection</source>
        <translation>Verbindung umbenennen</translation>
    </message>
    <message>
        <source>Rename in place</source>
        <translation>An Ort und Stelle umbenennen</translation>
    </message>
    <message>
        <source>Duplicate the Connection</source>
        <translation>Verbindung duplizieren</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete the Connection</source>
        <translation>Verbindung löschen</translation>
    </message>
    <message>
        <source>Delete; undo takes it back</source>
        <translation>Löschen; Rückgängig holt sie zurück</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ConnectionTest</name>
    <message>
        <source>there are no tables in it</source>
        <translation>es sind keine Tabellen darin</translation>
    </message>
    <message>
        <source>%1 of %2 tables can be read</source>
        <translation>%1 von %2 Tabellen sind lesbar</translation>
    </message>
    <message>
        <source>%1; ask their owner to GRANT SELECT on them</source>
        <translation>%1; ihr Eigentümer kann sie mit GRANT SELECT freigeben</translation>
    </message>
    <message>
        <source>not encrypted: over a socket of this computer, or not asked for</source>
        <translation>unverschlüsselt: über einen Socket dieses Rechners, oder nicht verlangt</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ConnectionText</name>
    <message>
        <source>not used yet</source>
        <translation>noch nicht benutzt</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>zuletzt benutzt %1</translation>
    </message>
    <message>
        <source>found in pg_service.conf</source>
        <translation>in pg_service.conf gefunden</translation>
    </message>
    <message>
        <source>found in the password file</source>
        <translation>in der Passwortdatei gefunden</translation>
    </message>
    <message>
        <source>PostgreSQL %1</source>
        <translation>PostgreSQL %1</translation>
    </message>
    <message>
        <source>Gym</source>
        <translation>Gym</translation>
    </message>
    <message>
        <source>The private sample database</source>
        <translation>Die private Beispieldatenbank</translation>
    </message>
    <message>
        <source>Found on this computer</source>
        <translation>Auf diesem Computer gefunden</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
</context>
<context>
    <name>espalier::ui::Connections</name>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ConnectionsController</name>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
</context>
<context>
    <name>espalier::ui::DataHistory</name>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>konstant</translation>
    </message>
    <message>
        <source>another scale</source>
        <translation>anderer Maßstab</translation>
    </message>
    <message>
        <source>out of range</source>
        <translation>außer Bereich</translation>
    </message>
    <message>
        <source>rows doubled</source>
        <translation>Zeilen doppelt</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>umbenannt</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>noch nicht da</translation>
    </message>
    <message>
        <source>stood still</source>
        <translation>stand still</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>alle Zeilen</translation>
    </message>
    <message>
        <source>History of the data</source>
        <translation>Geschichte der Daten</translation>
    </message>
    <message>
        <source>No period is unlike the rest.</source>
        <translation>Kein Zeitraum ist anders als der Rest.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
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
    <message>
        <source>Refresh the Catalog</source>
        <translation>Katalog auffrischen</translation>
    </message>
</context>
<context>
    <name>espalier::ui::Deciding</name>
    <message>
        <source>Change Costs</source>
        <translation>Kosten ändern</translation>
    </message>
    <message>
        <source>Move Threshold</source>
        <translation>Schwelle verschieben</translation>
    </message>
    <message>
        <source>Change Capacity</source>
        <translation>Kapazität ändern</translation>
    </message>
    <message>
        <source>Choose Class</source>
        <translation>Klasse wählen</translation>
    </message>
    <message>
        <source>Choose Models</source>
        <translation>Modelle wählen</translation>
    </message>
</context>
<context>
    <name>espalier::ui::DeployController</name>
    <message>
        <source>Nothing is deployed in a connected database yet.</source>
        <translation>In einer verbundenen Datenbank ist noch nichts bereitgestellt.</translation>
    </message>
    <message>
        <source>Deploy a Model</source>
        <translation>Ein Modell bereitstellen</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>No models of the open study yet. Train some first.</source>
        <translation>Von der offenen Studie gibt es noch keine Modelle. Zuerst welche trainieren.</translation>
    </message>
    <message>
        <source>Nothing was trained on the newest rows yet. Train again first.</source>
        <translation>Auf den neuesten Zeilen wurde noch nichts trainiert. Zuerst erneut trainieren.</translation>
    </message>
    <message>
        <source>%1, %2 %3 on test rows</source>
        <translation>%1, %2 %3 auf Testzeilen</translation>
    </message>
    <message>
        <source>What was trained for the open study is looked up.</source>
        <translation>Was für die offene Studie trainiert wurde, wird nachgesehen.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::DeployLive</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>by %1 · %2</source>
        <translation>nach %1 · %2</translation>
    </message>
    <message>
        <source>the first by %1 · %2</source>
        <translation>die ersten nach %1 · %2</translation>
    </message>
    <message>
        <source>Predictions Now</source>
        <translation>Vorhersagen jetzt</translation>
    </message>
    <message>
        <source>Live predictions</source>
        <translation>Aktuelle Vorhersagen</translation>
    </message>
    <message>
        <source>Refresh Predictions</source>
        <translation>Vorhersagen auffrischen</translation>
    </message>
    <message>
        <source>Score all rows, replace the table of predictions, and log what is said</source>
        <translation>Alle Zeilen bewerten, die Tabelle der Vorhersagen ersetzen und protokollieren, was vorhergesagt wird</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Read the live view</source>
        <translation>Die Live-Sicht lesen</translation>
    </message>
    <message>
        <source>Refresh What Changed</source>
        <translation>Geändertes auffrischen</translation>
    </message>
    <message>
        <source>Score only what may be predicted otherwise than the table has it; drift is not measured</source>
        <translation>Nur vorhersagen, was anders ausfallen kann, als es in der Tabelle steht; Drift wird nicht gemessen</translation>
    </message>
    <message>
        <source>true probability</source>
        <translation>wahre Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>On average over what may come, these predictions have a ROC AUC of %1; the truth itself has %2, and more cannot be had. They are off by %3 on average.</source>
        <translation>Im Mittel über das, was kommen kann, haben diese Vorhersagen eine ROC-AUC von %1; die Wahrheit selbst hat %2, mehr ist nicht zu haben. Im Mittel liegen sie um %3 daneben.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::DeployPage</name>
    <message>
        <source>Deploy It All the Same?</source>
        <translation>Trotzdem bereitstellen?</translation>
    </message>
    <message>
        <source>Deploy Anyway</source>
        <translation>Trotzdem bereitstellen</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Nothing to Deploy Yet</source>
        <translation>Noch nichts bereitzustellen</translation>
    </message>
    <message>
        <source>The view answers with the rows as they are now.</source>
        <translation>Die Sicht antwortet mit den Zeilen, wie sie jetzt sind.</translation>
    </message>
    <message>
        <source>Model:</source>
        <translation>Modell:</translation>
    </message>
    <message>
        <source>Model to deploy</source>
        <translation>Bereitzustellendes Modell</translation>
    </message>
    <message>
        <source>Show the SQL</source>
        <translation>SQL zeigen</translation>
    </message>
    <message>
        <source>Write the deployment and check rights, without changing anything</source>
        <translation>Die Bereitstellung schreiben und Rechte prüfen, ohne etwas zu ändern</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Bereitstellen</translation>
    </message>
    <message>
        <source>Run what is shown, in one transaction</source>
        <translation>Das Gezeigte in einer Transaktion ausführen</translation>
    </message>
    <message>
        <source>What Will Be Done</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>Live Predictions</source>
        <translation>Aktuelle Vorhersagen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Version %1 of %2 is live</source>
        <translation>Version %1 von %2 ist live</translation>
    </message>
    <message>
        <source>%1 is retired</source>
        <translation>%1 ist zurückgezogen</translation>
    </message>
    <message>
        <source>All its versions and its live view are removed from the database.</source>
        <translation>Alle seine Versionen und seine Live-Sicht sind aus der Datenbank entfernt.</translation>
    </message>
    <message>
        <source>Version %1 predicted them.</source>
        <translation>Version %1 hat sie vorhergesagt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln are new in the log.</source>
        <translation>
            <numerusform>%1 %Ln ist neu im Protokoll.</numerusform>
            <numerusform>%1 %Ln sind neu im Protokoll.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln predictions of %1 are written, in %2</source>
        <translation>
            <numerusform>%Ln Vorhersage von %1 ist geschrieben, in %2</numerusform>
            <numerusform>%Ln Vorhersagen von %1 sind geschrieben, in %2</numerusform>
        </translation>
    </message>
    <message>
        <source>About the deployment</source>
        <translation>Zur Bereitstellung</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>The shadow of %1 is retired</source>
        <translation>Der Schatten von %1 ist zurückgezogen</translation>
    </message>
    <message>
        <source>It is removed from the database, with what was logged of it.</source>
        <translation>Er ist aus der Datenbank entfernt, mit dem, was von ihm protokolliert war.</translation>
    </message>
    <message>
        <source>Version %1 of %2 is a shadow</source>
        <translation>Version %1 von %2 ist ein Schatten</translation>
    </message>
    <message>
        <source>It answers nobody. Refreshing the predictions logs what it says beside what is answered.</source>
        <translation>Sie antwortet niemandem. Das Auffrischen der Vorhersagen protokolliert, was sie sagt, neben dem, was geantwortet wird.</translation>
    </message>
    <message>
        <source>%1 Nothing is logged of its shadow: %2.</source>
        <translation>%1 Von seinem Schatten ist nichts protokolliert: %2.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::DeployPlan</name>
    <message>
        <source>See What Will Be Done First</source>
        <translation>Zuerst sehen, was geschehen wird</translation>
    </message>
    <message>
        <source>The SQL is written and rights are checked; nothing changes before Deploy is pressed.</source>
        <translation>Das SQL wird geschrieben und Rechte werden geprüft; vor „Bereitstellen“ ändert sich nichts.</translation>
    </message>
    <message>
        <source>Show the SQL</source>
        <translation>SQL zeigen</translation>
    </message>
    <message>
        <source>No Model to Deploy</source>
        <translation>Kein Modell zum Bereitstellen</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) cannot be dropped or retyped while this is deployed: %1</source>
        <translation>
            <numerusform>%n Spalte kann nicht gelöscht oder im Typ geändert werden, solange dies bereitgestellt ist: %1</numerusform>
            <numerusform>%n Spalten können nicht gelöscht oder im Typ geändert werden, solange dies bereitgestellt ist: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Steps of the deployment</source>
        <translation>Schritte der Bereitstellung</translation>
    </message>
    <message>
        <source>Good to Know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Scores of golden rows</source>
        <translation>Vorhersagen der Vergleichszeilen</translation>
    </message>
    <message>
        <source>With reasons</source>
        <translation>Mit Gründen</translation>
    </message>
    <message>
        <source>A function that says of a key which features its prediction follows from most</source>
        <translation>Eine Funktion, die zu einem Schlüssel sagt, aus welchen Merkmalen seine Vorhersage am meisten folgt</translation>
    </message>
    <message>
        <source>As a shadow of what answers</source>
        <translation>Als Schatten dessen, was antwortet</translation>
    </message>
    <message>
        <source>It answers nobody: what it would say is logged beside what is answered</source>
        <translation>Er antwortet niemandem: Was er sagen würde, wird neben dem protokolliert, was geantwortet wird</translation>
    </message>
</context>
<context>
    <name>espalier::ui::DeployVersions</name>
    <message>
        <source>Retire %1</source>
        <translation>%1 zurückziehen</translation>
    </message>
    <message>
        <source>Retire %1?</source>
        <translation>%1 zurückziehen?</translation>
    </message>
    <message>
        <source>All its versions and its live view are removed from the database. This cannot be undone.</source>
        <translation>Alle seine Versionen und seine Live-Sicht werden aus der Datenbank entfernt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Version %1 · %2
%3 %4</source>
        <translation>Version %1 · %2
%3 %4</translation>
    </message>
    <message>
        <source> · active</source>
        <translation> · aktiv</translation>
    </message>
    <message>
        <source>
rows of %1, read %2</source>
        <translation>
Zeilen aus %1, gelesen %2</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Deployed project</source>
        <translation>Bereitgestelltes Projekt</translation>
    </message>
    <message>
        <source>Everything that is deployed in this database, whatever study is open</source>
        <translation>Alles, was in dieser Datenbank bereitgestellt ist, gleich welche Studie offen ist</translation>
    </message>
    <message>
        <source>Nothing is deployed yet</source>
        <translation>Noch ist nichts bereitgestellt</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Make the selected version the one that answers; readers never wait</source>
        <translation>Die gewählte Version antworten lassen; Lesende warten nie</translation>
    </message>
    <message>
        <source>Roll Back</source>
        <translation>Zurückrollen</translation>
    </message>
    <message>
        <source>Go back to the version that was active before</source>
        <translation>Zur zuvor aktiven Version zurückkehren</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Zurückziehen …</translation>
    </message>
    <message>
        <source>Remove the project and all its versions from the database</source>
        <translation>Das Projekt mit allen Versionen aus der Datenbank entfernen</translation>
    </message>
    <message>
        <source> · shadow</source>
        <translation> · Schatten</translation>
    </message>
    <message>
        <source>Open Its Study</source>
        <translation>Ihre Studie öffnen</translation>
    </message>
    <message>
        <source>Show the question and the features of the selected version, to go on from there</source>
        <translation>Frage und Merkmale der gewählten Version zeigen, um von dort weiterzuarbeiten</translation>
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
    <message>
        <source>Refresh Predictions of %1</source>
        <translation>Vorhersagen von %1 auffrischen</translation>
    </message>
    <message>
        <source>Promote the Shadow of %1</source>
        <translation>Schatten von %1 übernehmen</translation>
    </message>
    <message>
        <source>Retire the Shadow of %1</source>
        <translation>Schatten von %1 zurückziehen</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ExampleController</name>
    <message>
        <source>Connect to the database that the examples are of to see the row.</source>
        <translation>Die Zeile ist zu sehen, wenn die Datenbank verbunden ist, aus der die Beispiele sind.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::Explaining</name>
    <message>
        <source>Explain %1</source>
        <translation>%1 erklären</translation>
    </message>
    <message>
        <source>Find where %1 is wrong</source>
        <translation>Finden, wo %1 irrt</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ExploreBar</name>
    <message>
        <source>Show All Schemas</source>
        <translation>Alle Schemas zeigen</translation>
    </message>
    <message>
        <source>Hide All Schemas</source>
        <translation>Alle Schemas ausblenden</translation>
    </message>
    <message numerus="yes">
        <source>Show %n Hidden</source>
        <translation>
            <numerusform>%n Ausgeblendete zeigen</numerusform>
            <numerusform>%n Ausgeblendete zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Find in the Graph</source>
        <translation>Im Graphen suchen</translation>
    </message>
    <message>
        <source>Undo in the Graph</source>
        <translation>Im Graphen rückgängig machen</translation>
    </message>
    <message>
        <source>Redo in the Graph</source>
        <translation>Im Graphen wiederholen</translation>
    </message>
    <message>
        <source>Lay Out the Graph Again</source>
        <translation>Graph neu anordnen</translation>
    </message>
    <message>
        <source>Refresh the Graph</source>
        <translation>Graph aktualisieren</translation>
    </message>
    <message>
        <source>Export the Graph…</source>
        <translation>Graph exportieren …</translation>
    </message>
    <message>
        <source>Export the Selected Tables…</source>
        <translation>Gewählte Tabellen exportieren …</translation>
    </message>
    <message>
        <source>Copy the Graph as Mermaid</source>
        <translation>Graph als Mermaid kopieren</translation>
    </message>
    <message>
        <source>Copy the Graph as DBML</source>
        <translation>Graph als DBML kopieren</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in the graph</source>
        <translation>Im Graphen suchen</translation>
    </message>
    <message>
        <source>Show all tables again</source>
        <translation>Wieder alle Tabellen zeigen</translation>
    </message>
    <message>
        <source>Tables one relation away</source>
        <translation>Tabellen, eine Beziehung entfernt</translation>
    </message>
    <message>
        <source>Tables two relations away</source>
        <translation>Tabellen, zwei Beziehungen entfernt</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>Schemas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>1 hop</source>
        <translation>1 Schritt</translation>
    </message>
    <message>
        <source>2 hops</source>
        <translation>2 Schritte</translation>
    </message>
    <message>
        <source>Choose the schemas that are shown</source>
        <translation>Wählen, welche Schemas gezeigt werden</translation>
    </message>
    <message>
        <source>Export the graph</source>
        <translation>Graph exportieren</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <comment>what was done</comment>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <comment>what was undone</comment>
        <translation>Wiederholen: %1</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ExploreController</name>
    <message>
        <source>Where the answer of %1 comes from: the share of each table, and relations the thicker the more comes over them, on %2 test examples.</source>
        <translation>Woher die Antwort von %1 kommt: der Anteil jeder Tabelle, und Beziehungen umso dicker, je mehr über sie kommt, an %2 Testbeispielen.</translation>
    </message>
    <message>
        <source>Show the Study</source>
        <translation>Die Studie zeigen</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ExploreDrawer</name>
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
</context>
<context>
    <name>espalier::ui::ExploreInspector</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <source>Missing Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ExploreMenu</name>
    <message>
        <source>Predict This Column (%1)…</source>
        <translation>Diese Spalte vorhersagen (%1) …</translation>
    </message>
    <message>
        <source>Predict Something About Each Row of %1…</source>
        <translation>Etwas über jede Zeile von %1 vorhersagen …</translation>
    </message>
    <message>
        <source>Focus on %1 and Its Neighbours</source>
        <translation>Fokus auf %1 und Nachbarn</translation>
    </message>
    <message>
        <source>Focus on Two Relations Around %1</source>
        <translation>Fokus auf zwei Beziehungen um %1</translation>
    </message>
    <message>
        <source>Show Paths From the Study&apos;s Entity to %1</source>
        <translation>Pfade von der Entität der Studie nach %1 zeigen</translation>
    </message>
    <message>
        <source>Show Paths From %1 to %2</source>
        <translation>Pfade von %1 nach %2 zeigen</translation>
    </message>
    <message>
        <source>Show Paths to %1…</source>
        <translation>Pfade nach %1 zeigen …</translation>
    </message>
    <message>
        <source>Start a Path Here</source>
        <translation>Pfad hier beginnen</translation>
    </message>
    <message numerus="yes">
        <source>Hide %n Table(s)</source>
        <translation>
            <numerusform>%n Tabelle ausblenden</numerusform>
            <numerusform>%n Tabellen ausblenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show Only %n Table(s)</source>
        <translation>
            <numerusform>Nur %n Tabelle zeigen</numerusform>
            <numerusform>Nur %n Tabellen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show or Put Away Its Neighbours</source>
        <translation>Nachbarn zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin in Its Place</source>
        <translation>An ihrem Platz anheften</translation>
    </message>
    <message>
        <source>Add %1 as Feature…</source>
        <translation>%1 als Merkmal hinzufügen …</translation>
    </message>
    <message>
        <source>Use the Rows of %1 That the Role May See</source>
        <translation>Die für die Rolle sichtbaren Zeilen von %1 benutzen</translation>
    </message>
    <message>
        <source>Fill In This Column (%1)</source>
        <translation>Diese Spalte ergänzen (%1)</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ExplorePage</name>
    <message>
        <source>Try Again</source>
        <translation>Noch einmal versuchen</translation>
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
</context>
<context>
    <name>espalier::ui::ExportController</name>
    <message>
        <source>Export Relation Graph</source>
        <translation>Beziehungsgraph exportieren</translation>
    </message>
    <message>
        <source>SVG picture (*.svg);;PDF document (*.pdf);;PNG picture (*.png);;Mermaid text (*.mmd);;DBML text (*.dbml)</source>
        <translation>SVG-Bild (*.svg);;PDF-Dokument (*.pdf);;PNG-Bild (*.png);;Mermaid-Text (*.mmd);;DBML-Text (*.dbml)</translation>
    </message>
    <message>
        <source>Export to %1</source>
        <translation>Nach %1 exportieren</translation>
    </message>
</context>
<context>
    <name>espalier::ui::FeatureController</name>
    <message>
        <source>No path of at most four relations leads from the study&apos;s entity to %1.</source>
        <translation>Kein Pfad aus höchstens vier Beziehungen führt von der Entität der Studie zu %1.</translation>
    </message>
    <message>
        <source>%1 has these features already.</source>
        <translation>%1 hat diese Merkmale schon.</translation>
    </message>
    <message>
        <source>Add Features</source>
        <translation>Merkmale hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) were added to %1.</source>
        <translation>
            <numerusform>%n Merkmal wurde zu %1 hinzugefügt.</numerusform>
            <numerusform>%n Merkmale wurden zu %1 hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Nothing is suggested along this path.</source>
        <translation>Entlang dieses Pfads wird nichts vorgeschlagen.</translation>
    </message>
    <message>
        <source>Use Visible Rows</source>
        <translation>Sichtbare Zeilen benutzen</translation>
    </message>
    <message>
        <source>%1 takes the rows of %2 that the role may see. Other roles see others, and get other predictions.</source>
        <translation>%1 nimmt die Zeilen von %2, die die Rolle sehen darf. Andere Rollen sehen andere und erhalten andere Vorhersagen.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::FeatureDialog</name>
    <message>
        <source>Add Feature to %1</source>
        <translation>Merkmal zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 itself</source>
        <translation>%1 selbst</translation>
    </message>
    <message>
        <source>its rows</source>
        <translation>ihre Zeilen</translation>
    </message>
    <message>
        <source>a word</source>
        <translation>ein Wort</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>ein Wert</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a share, as 0.9</source>
        <translation>ein Anteil wie 0.9</translation>
    </message>
    <message>
        <source>a half-life, as 30 days</source>
        <translation>eine Halbwertszeit wie 30 days</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>nichts weiter</translation>
    </message>
    <message>
        <source>It gives no feature along this path.</source>
        <translation>Sie ergibt entlang dieses Pfads kein Merkmal.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>nichts weiter</translation>
    </message>
    <message>
        <source>%1 over each of %2</source>
        <translation>%1 über die Zeilen von %2</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 zuvor</translation>
    </message>
    <message>
        <source>at the as-of time</source>
        <translation>zum Stichzeitpunkt</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Geteilt durch</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>Among</source>
        <translation>Unter</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>the same over %1</source>
        <translation>dasselbe über %1</translation>
    </message>
    <message>
        <source>with nothing</source>
        <translation>mit nichts</translation>
    </message>
    <message>
        <source>its %1</source>
        <translation>als %1</translation>
    </message>
    <message>
        <source>all of that moment</source>
        <translation>allen dieses Zeitpunkts</translation>
    </message>
    <message>
        <source>those of the same row of %1 (%2)</source>
        <translation>denen derselben Zeile von %1 (%2)</translation>
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
    <message>
        <source>%1
Its rows are seen by a time that is guessed</source>
        <translation>%1
Seine Zeilen werden nach einer vermuteten Zeit gesehen</translation>
    </message>
</context>
<context>
    <name>espalier::ui::FindingRow</name>
    <message>
        <source>Danger</source>
        <translation>Gefahr</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>%1 weglassen</translation>
    </message>
    <message>
        <source>Say that the rows of %1 are known in advance and do not change</source>
        <translation>Angeben, dass die Zeilen von %1 im Voraus bekannt sind und sich nicht ändern</translation>
    </message>
    <message>
        <source>Let the rows of %1 be seen from %2 on</source>
        <translation>Die Zeilen von %1 ab %2 sichtbar machen</translation>
    </message>
    <message>
        <source>Change how examples are split</source>
        <translation>Aufteilung der Beispiele ändern</translation>
    </message>
    <message>
        <source>Leave Out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Leave Out %1</source>
        <translation>%1 weglassen</translation>
    </message>
    <message>
        <source>Known in Advance</source>
        <translation>Im Voraus bekannt</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Split by Time</source>
        <translation>Nach Zeit aufteilen</translation>
    </message>
    <message>
        <source>Change Split</source>
        <translation>Aufteilung ändern</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Known from %1</source>
        <translation>Bekannt ab %1</translation>
    </message>
    <message>
        <source>An example counts, and its label is seen, only %1 after its moment of prediction</source>
        <translation>Ein Beispiel zählt, und sein Zielwert wird gesehen, erst %1 nach seinem Zeitpunkt der Vorhersage</translation>
    </message>
    <message>
        <source>Say how long after the moment of prediction the label looks</source>
        <translation>Angeben, wie weit der Zielwert über den Zeitpunkt der Vorhersage hinausblickt</translation>
    </message>
    <message>
        <source>Take no examples whose horizon ends after the data</source>
        <translation>Keine Beispiele nehmen, deren Horizont nach den Daten endet</translation>
    </message>
    <message>
        <source>Ask as of %1 of each row, and split by it</source>
        <translation>Zum Zeitpunkt %1 jeder Zeile fragen und danach aufteilen</translation>
    </message>
    <message>
        <source>Known after %1</source>
        <translation>Bekannt nach %1</translation>
    </message>
    <message>
        <source>State Span…</source>
        <translation>Spanne angeben …</translation>
    </message>
    <message>
        <source>End at %1</source>
        <translation>Enden am %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Zum Zeitpunkt %1</translation>
    </message>
    <message>
        <source>Treat as Missing</source>
        <translation>Als fehlend behandeln</translation>
    </message>
    <message>
        <source>Join with &quot;%1&quot;</source>
        <translation>Mit &quot;%1&quot; vereinen</translation>
    </message>
    <message>
        <source>Leave Out Period</source>
        <translation>Zeitraum auslassen</translation>
    </message>
    <message>
        <source>Begin at %1</source>
        <translation>Bei %1 beginnen</translation>
    </message>
    <message>
        <source>Other ways to deal with it</source>
        <translation>Andere Wege, damit umzugehen</translation>
    </message>
    <message>
        <source>%1: other ways to deal with it</source>
        <translation>%1: andere Wege, damit umzugehen</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>Read the values of %1 %2 as missing</source>
        <translation>Die Werte von %1 %2 als fehlend lesen</translation>
    </message>
    <message>
        <source>Learn from no example %1</source>
        <translation>Aus keinem Beispiel %1 lernen</translation>
    </message>
    <message>
        <source>Let nothing tell the time of the rows of %1</source>
        <translation>Nichts soll die Zeit der Zeilen von %1 sagen</translation>
    </message>
    <message>
        <source>Say which moment of its day the as-of time is</source>
        <translation>Sagen, welcher Moment seines Tages der Stichzeitpunkt ist</translation>
    </message>
    <message>
        <source>Name No Time</source>
        <translation>Keine Zeit nennen</translation>
    </message>
    <message>
        <source>As of Its Start</source>
        <translation>Zu seinem Beginn</translation>
    </message>
    <message>
        <source>As of Its End</source>
        <translation>Zu seinem Ende</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; as &quot;%2&quot;</source>
        <translation>&quot;%1&quot; als &quot;%2&quot;</translation>
    </message>
    <message>
        <source>Read values of %1: %2</source>
        <translation>Werte von %1 lesen: %2</translation>
    </message>
    <message numerus="yes">
        <source>Join %n Values</source>
        <translation>
            <numerusform>%n Wert vereinen</numerusform>
            <numerusform>%n Werte vereinen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave Out %n Periods</source>
        <translation>
            <numerusform>%n Zeitraum auslassen</numerusform>
            <numerusform>%n Zeiträume auslassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask only of those that had a row of %1 in the %2 before</source>
        <translation>Nur nach denen fragen, die davor (%2) eine Zeile von %1 hatten</translation>
    </message>
    <message>
        <source>Only Those Seen Before</source>
        <translation>Nur schon Gesehene</translation>
    </message>
    <message>
        <source>Learn from examples at the moment of each row of %1 too, where validation agrees</source>
        <translation>Auch aus Beispielen zum Zeitpunkt jeder Zeile von %1 lernen, wo die Validierung zustimmt</translation>
    </message>
    <message>
        <source>Cutoffs Only</source>
        <translation>Nur Stichtage</translation>
    </message>
    <message>
        <source>Learn from More</source>
        <translation>Aus mehr lernen</translation>
    </message>
</context>
<context>
    <name>espalier::ui::FindingsView</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Check the Data</source>
        <translation>Daten prüfen</translation>
    </message>
    <message>
        <source>Told from the study alone: the data was not looked at yet</source>
        <translation>Nur aus der Studie erkannt: Die Daten wurden noch nicht geprüft</translation>
    </message>
    <message>
        <source>Features were added since the data was looked at</source>
        <translation>Seit der Prüfung der Daten kamen Merkmale hinzu</translation>
    </message>
    <message>
        <source>Looked at: %1</source>
        <translation>Geprüft: %1</translation>
    </message>
    <message>
        <source>Nothing found that speaks against training</source>
        <translation>Nichts gefunden, was gegen das Training spricht</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Read the examples once and compare each feature of the training part with the label</source>
        <translation>Die Beispiele einmal lesen und jedes Merkmal im Trainingsteil mit dem Zielwert vergleichen</translation>
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
    <name>espalier::ui::GraphDocument</name>
    <message>
        <source>Lay Out the Relation Graph</source>
        <translation>Beziehungsgraph anordnen</translation>
    </message>
    <message numerus="yes">
        <source>Move %n Table(s)</source>
        <translation>
            <numerusform>%n Tabelle verschieben</numerusform>
            <numerusform>%n Tabellen verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pin %n Table(s)</source>
        <translation>
            <numerusform>%n Tabelle anheften</numerusform>
            <numerusform>%n Tabellen anheften</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpin %n Table(s)</source>
        <translation>
            <numerusform>%n Tabelle lösen</numerusform>
            <numerusform>%n Tabellen lösen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %n Table(s)</source>
        <translation>
            <numerusform>%n Tabelle ausblenden</numerusform>
            <numerusform>%n Tabellen ausblenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n Table(s)</source>
        <translation>
            <numerusform>%n Tabelle zeigen</numerusform>
            <numerusform>%n Tabellen zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show Only %n Table(s)</source>
        <translation>
            <numerusform>Nur %n Tabelle zeigen</numerusform>
            <numerusform>Nur %n Tabellen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show All Tables</source>
        <translation>Alle Tabellen zeigen</translation>
    </message>
    <message>
        <source>Show All Columns</source>
        <translation>Alle Spalten zeigen</translation>
    </message>
    <message>
        <source>Show Fewer Columns</source>
        <translation>Weniger Spalten zeigen</translation>
    </message>
    <message>
        <source>Lay Out Again</source>
        <translation>Neu anordnen</translation>
    </message>
    <message>
        <source>Lay Out the Relation Graph Again</source>
        <translation>Beziehungsgraph neu anordnen</translation>
    </message>
</context>
<context>
    <name>espalier::ui::GraphView</name>
    <message>
        <source>Relation graph</source>
        <translation>Beziehungsgraph</translation>
    </message>
    <message>
        <source>Show or put away neighbours</source>
        <translation>Nachbarn zeigen oder ausblenden</translation>
    </message>
    <message numerus="yes">
        <source>Show %n hidden table(s)</source>
        <translation>
            <numerusform>%n ausgeblendete Tabelle zeigen</numerusform>
            <numerusform>%n ausgeblendete Tabellen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow keys go along relations, Tab from table to table, plus and minus zoom, Enter looks closer.</source>
        <translation>Pfeiltasten folgen den Beziehungen, Tab geht von Tabelle zu Tabelle, Plus und Minus ändern die Größe, die Eingabetaste zeigt die Nachbarn.</translation>
    </message>
    <message>
        <source>%1, %2 of the answer</source>
        <translation>%1, %2 der Antwort</translation>
    </message>
    <message>
        <source>Overview of the graph</source>
        <translation>Übersicht des Graphen</translation>
    </message>
</context>
<context>
    <name>espalier::ui::Gym</name>
    <message>
        <source>Start the Gym</source>
        <translation>Gym starten</translation>
    </message>
    <message numerus="yes">
        <source>Let %n Day(s) Pass in the Gym</source>
        <translation>
            <numerusform>Einen Tag im Gym vergehen lassen</numerusform>
            <numerusform>%n Tage im Gym vergehen lassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the Gym Anew</source>
        <translation>Gym neu anlegen</translation>
    </message>
</context>
<context>
    <name>espalier::ui::GymBar</name>
    <message>
        <source>Make the Gym Anew</source>
        <translation>Gym neu anlegen</translation>
    </message>
    <message>
        <source>The shop and all that is deployed in it are replaced by a new shop. Studies and models that are kept here stay.</source>
        <translation>Der Laden und alles, was in ihm bereitgestellt ist, wird durch einen neuen ersetzt. Studien und Modelle, die hier aufbewahrt werden, bleiben.</translation>
    </message>
    <message>
        <source>The Gym: working…</source>
        <translation>Das Gym: arbeitet…</translation>
    </message>
    <message>
        <source>The Gym: its clock stands at %1 · %2 rows</source>
        <translation>Das Gym: seine Uhr steht auf %1 · %2 Zeilen</translation>
    </message>
    <message>
        <source>The Gym does not run. Lessons start it; the first time takes about a minute.</source>
        <translation>Das Gym läuft nicht. Lektionen starten es; das erste Mal dauert etwa eine Minute.</translation>
    </message>
    <message>
        <source>Let Time Pass</source>
        <translation>Zeit vergehen lassen</translation>
    </message>
    <message>
        <source>New customers, visits, orders; late labels ripen, prices and habits drift</source>
        <translation>Neue Kunden, Besuche, Bestellungen; späte Zielwerte reifen, Preise und Gewohnheiten verschieben sich</translation>
    </message>
    <message>
        <source>A Day</source>
        <translation>Ein Tag</translation>
    </message>
    <message>
        <source>A Week</source>
        <translation>Eine Woche</translation>
    </message>
    <message>
        <source>A Month</source>
        <translation>Ein Monat</translation>
    </message>
    <message>
        <source>Three Months</source>
        <translation>Drei Monate</translation>
    </message>
    <message>
        <source>A Week with a Bug</source>
        <translation>Eine Woche mit einem Fehler</translation>
    </message>
    <message>
        <source>Page Views Are Not Counted</source>
        <translation>Seitenaufrufe werden nicht gezählt</translation>
    </message>
    <message>
        <source>Some Prices a Hundred Times Too High</source>
        <translation>Manche Preise hundertmal zu hoch</translation>
    </message>
    <message>
        <source>Addresses without a Place</source>
        <translation>Adressen ohne Ort</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>A day passes every five seconds</source>
        <translation>Alle fünf Sekunden vergeht ein Tag</translation>
    </message>
    <message>
        <source>Anew</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>A new shop in place of this one</source>
        <translation>Ein neuer Laden anstelle von diesem</translation>
    </message>
    <message>
        <source>Small: 10,000 Rows</source>
        <translation>Klein: 10.000 Zeilen</translation>
    </message>
    <message>
        <source>Usual: 100,000 Rows</source>
        <translation>Üblich: 100.000 Zeilen</translation>
    </message>
    <message>
        <source>Large: 1,000,000 Rows</source>
        <translation>Groß: 1.000.000 Zeilen</translation>
    </message>
    <message>
        <source>Start It</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start the sample database</source>
        <translation>Die Beispieldatenbank starten</translation>
    </message>
</context>
<context>
    <name>espalier::ui::HeatTable</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>espalier::ui::HelpDialog</name>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Opens a PostgreSQL database, or the Gym, a sample shop that needs no set-up. Your database is only read until you deploy something.</source>
        <translation>Öffnet eine PostgreSQL-Datenbank oder das Gym, einen Beispielladen ohne Einrichtung. Ihre Datenbank wird nur gelesen, bis Sie etwas bereitstellen.</translation>
    </message>
    <message>
        <source>Open the Gym to look around without a database of your own.</source>
        <translation>Öffnen Sie das Gym, um sich ohne eigene Datenbank umzusehen.</translation>
    </message>
    <message>
        <source>Or paste an address such as postgresql://user@host/database, and press Test: it says which step fails.</source>
        <translation>Oder fügen Sie eine Adresse wie postgresql://user@host/database ein und drücken Sie „Testen“: Es sagt, welcher Schritt scheitert.</translation>
    </message>
    <message>
        <source>Studies that you left stand beside the connections, and open as they were.</source>
        <translation>Studien, die Sie verlassen haben, stehen neben den Verbindungen und öffnen sich, wie sie waren.</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <source>The tables of the database and the relations between them. Here you choose what to predict.</source>
        <translation>Die Tabellen der Datenbank und die Relationen zwischen ihnen. Hier wählen Sie, was vorhergesagt wird.</translation>
    </message>
    <message>
        <source>Click a table, then a column, and press &quot;Predict&quot;; without a column it is asked what will happen next to its rows.</source>
        <translation>Klicken Sie auf eine Tabelle, dann auf eine Spalte, und drücken Sie „Vorhersagen“; ohne Spalte wird gefragt, was ihren Zeilen als Nächstes geschieht.</translation>
    </message>
    <message>
        <source>Keys that nobody declared are suggested at the right: check them and accept those that are true.</source>
        <translation>Schlüssel, die niemand erklärt hat, werden rechts vorgeschlagen: Prüfen Sie sie und nehmen Sie die wahren an.</translation>
    </message>
    <message>
        <source>A double click shows a table with its neighbours; Paths, at the right, lists the ways from it to another table.</source>
        <translation>Ein Doppelklick zeigt eine Tabelle mit ihren Nachbarn; „Pfade“, rechts, nennt die Wege von ihr zu einer anderen Tabelle.</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>The question as a sentence, the time line it asks along, the features it uses, and what is to be known about them.</source>
        <translation>Die Frage als Satz, die Zeitlinie, an der sie fragt, die Merkmale, die sie nutzt, und was über sie zu wissen ist.</translation>
    </message>
    <message>
        <source>Read the sentence, and change what is meant otherwise; it can be pasted as one line, too.</source>
        <translation>Lesen Sie den Satz und ändern Sie, was anders gemeint ist; er kann auch als eine Zeile eingefügt werden.</translation>
    </message>
    <message>
        <source>Press &quot;Suggest Features&quot;: they are ranked by what they tell of the label, on earlier rows only.</source>
        <translation>Drücken Sie „Merkmale vorschlagen“: Sie werden danach geordnet, was sie über den Zielwert sagen, nur auf früheren Zeilen.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Trains models on this computer, each in a process of its own that can be stopped at once.</source>
        <translation>Trainiert Modelle auf diesem Rechner, jedes in einem eigenen Prozess, der sofort angehalten werden kann.</translation>
    </message>
    <message>
        <source>Leave the learners as they are, and press &quot;Train&quot;: settings are chosen on rows before the test.</source>
        <translation>Lassen Sie die Lernverfahren, wie sie sind, und drücken Sie „Trainieren“: Einstellungen werden auf Zeilen vor dem Test gewählt.</translation>
    </message>
    <message>
        <source>The table fills while they train; the line through all of it is the baseline.</source>
        <translation>Die Tabelle füllt sich, während sie trainieren; die Linie durch alles ist die Baseline.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>All models on the same rows, which none of them learned from: which is better, whether that is real, why it says what it says, and where it is wrong.</source>
        <translation>Alle Modelle auf denselben Zeilen, aus denen keines gelernt hat: welches besser ist, ob das echt ist, warum es sagt, was es sagt, und wo es irrt.</translation>
    </message>
    <message>
        <source>Read the sentence under the list: it says whether the difference may be chance.</source>
        <translation>Lesen Sie den Satz unter der Liste: Er sagt, ob der Unterschied Zufall sein kann.</translation>
    </message>
    <message>
        <source>Drag the threshold, or say what a false alarm and a miss cost.</source>
        <translation>Ziehen Sie die Schwelle, oder sagen Sie, was ein Fehlalarm und etwas Übersehenes kosten.</translation>
    </message>
    <message>
        <source>&quot;Why?&quot;, &quot;Where Is It Wrong?&quot; and &quot;Examples&quot; answer below the charts; a click on a chart lists its examples.</source>
        <translation>„Warum?“, „Wo irrt es?“ und „Beispiele“ antworten unter den Diagrammen; ein Klick auf ein Diagramm nennt seine Beispiele.</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Bereitstellen</translation>
    </message>
    <message>
        <source>Puts the chosen model into your database as plain SQL: a view that predicts when it is read. All of it is shown before it runs, and runs in one transaction.</source>
        <translation>Bringt das gewählte Modell als reines SQL in Ihre Datenbank: eine Sicht, die vorhersagt, wenn sie gelesen wird. Alles wird gezeigt, bevor es läuft, und läuft in einer Transaktion.</translation>
    </message>
    <message>
        <source>Look at what will be created, and at what is checked first.</source>
        <translation>Sehen Sie an, was angelegt und was zuvor geprüft wird.</translation>
    </message>
    <message>
        <source>Press &quot;Deploy&quot;: some rows are computed in the database, and must equal what the model says here.</source>
        <translation>Drücken Sie „Bereitstellen“: Einige Zeilen werden in der Datenbank berechnet und müssen ergeben, was das Modell hier sagt.</translation>
    </message>
    <message>
        <source>Copy a query into your application. An earlier version is active again by one click.</source>
        <translation>Kopieren Sie eine Abfrage in Ihre Anwendung. Eine frühere Version ist mit einem Klick wieder aktiv.</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>What is deployed, how fresh its predictions are, what was promised and what came true.</source>
        <translation>Was bereitgestellt ist, wie frisch seine Vorhersagen sind, was versprochen wurde und was eintraf.</translation>
    </message>
    <message>
        <source>Press &quot;Refresh&quot; to ask the database how its projects fare.</source>
        <translation>Drücken Sie „Aktualisieren“, um die Datenbank zu fragen, wie es ihren Projekten geht.</translation>
    </message>
    <message>
        <source>Where values have moved, look at what moved, then against now.</source>
        <translation>Wo sich Werte verschoben haben, sehen Sie an, was: damals gegen jetzt.</translation>
    </message>
    <message>
        <source>&quot;Retrain&quot; learns from what is known by now, and says whether that is better before it takes the place.</source>
        <translation>„Neu trainieren“ lernt aus dem, was jetzt bekannt ist, und sagt, ob das besser ist, bevor es den Platz einnimmt.</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Lessons that run in place on the Gym, whose truth is known.</source>
        <translation>Lektionen, die an Ort und Stelle auf dem Gym laufen, dessen Wahrheit bekannt ist.</translation>
    </message>
    <message>
        <source>Press &quot;Run All Steps&quot;, or run one after the other and read on.</source>
        <translation>Drücken Sie „Alle Schritte ausführen“, oder führen Sie einen nach dem anderen aus und lesen Sie weiter.</translation>
    </message>
    <message>
        <source>&quot;Open Its Study&quot; shows in the window what a lesson made by commands.</source>
        <translation>„Ihre Studie öffnen“ zeigt im Fenster, was eine Lektion mit Befehlen angelegt hat.</translation>
    </message>
    <message>
        <source>Let time pass in the Gym, also with a bug, and look at Monitor.</source>
        <translation>Lassen Sie im Gym Zeit vergehen, auch mit einem Fehler, und sehen Sie bei „Beobachten“ nach.</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Hilfe: %1</translation>
    </message>
    <message>
        <source>Words on this page</source>
        <translation>Wörter auf dieser Seite</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Weitere Wörter</translation>
    </message>
    <message>
        <source>Look at the findings: each says what is wrong, and many have a button that mends it.</source>
        <translation>Sehen Sie die Befunde an: Jeder sagt, was falsch ist, und viele haben einen Knopf, der es behebt.</translation>
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
    <name>espalier::ui::LearnLesson</name>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
</context>
<context>
    <name>espalier::ui::LearnPage</name>
    <message>
        <source>%1 min · %2 of %3 steps done</source>
        <translation>%1 min · %2 von %3 Schritten getan</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Weiter: %1</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Run All Steps</source>
        <translation>Alle Schritte ausführen</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Runs the steps one after the other, until one fails</source>
        <translation>Führt die Schritte nacheinander aus, bis einer scheitert</translation>
    </message>
    <message>
        <source>Start Over</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>Forgets the steps that are done, and removes what they wrote. What they deployed stays.</source>
        <translation>Vergisst die getanen Schritte und entfernt, was sie geschrieben haben. Was sie bereitgestellt haben, bleibt.</translation>
    </message>
    <message>
        <source>Open Its Study</source>
        <translation>Ihre Studie öffnen</translation>
    </message>
    <message>
        <source>No step has made one yet</source>
        <translation>Noch kein Schritt hat eine angelegt</translation>
    </message>
</context>
<context>
    <name>espalier::ui::LearnStep</name>
    <message>
        <source>Step %1: a query</source>
        <translation>Schritt %1: eine Abfrage</translation>
    </message>
    <message>
        <source>Step %1: a command</source>
        <translation>Schritt %1: ein Befehl</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>läuft…</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>dauerte %1</translation>
    </message>
    <message>
        <source>done before</source>
        <translation>früher getan</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Run Again</source>
        <translation>Noch einmal ausführen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>%1: step %2</source>
        <translation>%1: Schritt %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>What step %1 said</source>
        <translation>Ausgabe von Schritt %1</translation>
    </message>
    <message>
        <source>Rows of step %1</source>
        <translation>Zeilen von Schritt %1</translation>
    </message>
    <message>
        <source>Command of step %1</source>
        <translation>Befehl von Schritt %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Takes back what this step did, and all that ran after it in this lesson</source>
        <translation>Nimmt zurück, was dieser Schritt getan hat, und alles, was danach in dieser Lektion lief</translation>
    </message>
</context>
<context>
    <name>espalier::ui::Learning</name>
    <message>
        <source>Lesson “%1”, Step %2</source>
        <translation>Lektion „%1“, Schritt %2</translation>
    </message>
    <message>
        <source>Undo Step %2 of Lesson “%1”</source>
        <translation>Lektion „%1“, Schritt %2 rückgängig machen</translation>
    </message>
</context>
<context>
    <name>espalier::ui::LearningCurves</name>
    <message>
        <source>Learning curve of %1</source>
        <translation>Lernkurve von %1</translation>
    </message>
</context>
<context>
    <name>espalier::ui::MainWindow</name>
    <message>
        <source>Espalier</source>
        <translation>Espalier</translation>
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
    <message>
        <source>Lessons run on the sample database.</source>
        <translation>Lektionen laufen auf der Beispieldatenbank.</translation>
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
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>espalier::ui::MissingIndexRow</name>
    <message>
        <source>One live prediction reads all %1 rows (%2) now, about %3 with it; the index takes about %4.</source>
        <translation>Eine Live-Vorhersage liest jetzt alle %1 Zeilen (%2), damit etwa %3; der Index belegt etwa %4.</translation>
    </message>
    <message>
        <source>For the features along %1</source>
        <translation>Für die Merkmale entlang %1</translation>
    </message>
    <message>
        <source>Copy SQL</source>
        <translation>SQL kopieren</translation>
    </message>
</context>
<context>
    <name>espalier::ui::MomentEdit</name>
    <message>
        <source>As of</source>
        <translation>Zum Zeitpunkt</translation>
    </message>
    <message>
        <source>A moment that is past, with what was known then; otherwise now</source>
        <translation>Ein vergangener Zeitpunkt mit dem, was damals bekannt war; sonst jetzt</translation>
    </message>
    <message>
        <source>Moment as of which it is asked, UTC</source>
        <translation>Zeitpunkt, für den gefragt wird, UTC</translation>
    </message>
</context>
<context>
    <name>espalier::ui::MonitorChallenger</name>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>The new model</source>
        <translation>Das neue Modell</translation>
    </message>
    <message>
        <source>%1 (%2) beside the same trained on the %3 examples whose label is known now.</source>
        <translation>%1 (%2) neben dem gleichen Verfahren, trainiert auf den %3 Beispielen, deren Zielwert jetzt bekannt ist.</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>nicht definiert</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Test examples that neither knew</source>
        <translation>Testbeispiele, die keines kannte</translation>
    </message>
    <message>
        <source>There is no test example that %1 cannot have known: what the new model is worth beside it cannot be told yet.</source>
        <translation>Es gibt kein Testbeispiel, das %1 nicht gekannt haben kann: Was das neue Modell daneben wert ist, lässt sich noch nicht sagen.</translation>
    </message>
    <message>
        <source>Of the %1 rows that are predicted now, these would move most:</source>
        <translation>Von den %1 Zeilen, die jetzt vorhergesagt werden, würden sich diese am meisten verschieben:</translation>
    </message>
    <message>
        <source>%1 of the %2 rows that are predicted now (%3) would change sides, these most:</source>
        <translation>%1 der %2 Zeilen, die jetzt vorhergesagt werden (%3), würden die Seite wechseln, am stärksten diese:</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>New score</source>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <source>Promote the New Model</source>
        <translation>Neues Modell übernehmen</translation>
    </message>
    <message>
        <source>Promote It Anyway</source>
        <translation>Trotzdem übernehmen</translation>
    </message>
    <message>
        <source>Deploys it as the next version, which answers from then on</source>
        <translation>Stellt es als nächste Version bereit, die von da an antwortet</translation>
    </message>
    <message>
        <source>It is not seen to be better. Deploys it as the next version all the same</source>
        <translation>Es ist nicht als besser erkennbar. Stellt es trotzdem als nächste Version bereit</translation>
    </message>
    <message>
        <source>Scores of both models</source>
        <translation>Werte beider Modelle</translation>
    </message>
    <message>
        <source>Rows that would change sides</source>
        <translation>Zeilen, die die Seite wechseln würden</translation>
    </message>
    <message>
        <source>Deploy as Shadow</source>
        <translation>Als Schatten bereitstellen</translation>
    </message>
    <message>
        <source>There is a shadow already: promote it, or retire it, first</source>
        <translation>Es gibt schon einen Schatten: ihn zuerst übernehmen oder zurückziehen</translation>
    </message>
    <message>
        <source>Deploys it beside what answers: it answers nobody, and both are judged on what comes</source>
        <translation>Stellt es neben dem bereit, was antwortet: Es antwortet niemandem, und beide werden an dem beurteilt, was kommt</translation>
    </message>
</context>
<context>
    <name>espalier::ui::MonitorDetails</name>
    <message>
        <source>What Came True</source>
        <translation>Was eingetroffen ist</translation>
    </message>
    <message>
        <source>Reading what was logged and which labels are known.</source>
        <translation>Es wird gelesen, was protokolliert wurde und welche Zielwerte bekannt sind.</translation>
    </message>
    <message>
        <source>What Moved</source>
        <translation>Was sich verschoben hat</translation>
    </message>
    <message>
        <source>Features then and now</source>
        <translation>Merkmale damals und jetzt</translation>
    </message>
</context>
<context>
    <name>espalier::ui::MonitorPage</name>
    <message>
        <source>Nothing to Monitor Yet</source>
        <translation>Noch nichts zu beobachten</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Active version</source>
        <translation>Aktive Version</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Lernverfahren</translation>
    </message>
    <message>
        <source>Promised on test rows</source>
        <translation>Versprochen (Testzeilen)</translation>
    </message>
    <message>
        <source>Deployed</source>
        <translation>Bereitgestellt</translation>
    </message>
    <message>
        <source>Version %1 · active</source>
        <translation>Version %1 · aktiv</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Deployed Projects</source>
        <translation>Bereitgestellte Projekte</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Open in Deploy</source>
        <translation>In „Bereitstellen“ öffnen</translation>
    </message>
    <message>
        <source>Versions, live predictions and the way back</source>
        <translation>Versionen, aktuelle Vorhersagen und der Weg zurück</translation>
    </message>
    <message>
        <source>Deployed projects</source>
        <translation>Bereitgestellte Projekte</translation>
    </message>
    <message>
        <source>Version History</source>
        <translation>Versionsverlauf</translation>
    </message>
    <message>
        <source>Version history</source>
        <translation>Versionsverlauf</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Predictions refreshed</source>
        <translation>Vorhersagen aufgefrischt</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Versprochen</translation>
    </message>
    <message>
        <source>Came true</source>
        <translation>Eingetroffen</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Read the registry, the logs and the labels again</source>
        <translation>Verzeichnis, Protokolle und Zielwerte neu lesen</translation>
    </message>
    <message>
        <source>Performance and Drift</source>
        <translation>Güte und Verschiebung</translation>
    </message>
    <message>
        <source>Retrain</source>
        <translation>Neu trainieren</translation>
    </message>
    <message>
        <source>Train the selected one on what is known now, and see whether that is better</source>
        <translation>Das gewählte auf dem trainieren, was jetzt bekannt ist, und sehen, ob das besser ist</translation>
    </message>
    <message>
        <source>New Model</source>
        <translation>Neues Modell</translation>
    </message>
    <message>
        <source>Keep It Fresh</source>
        <translation>Frisch halten</translation>
    </message>
    <message>
        <source>About the selected project</source>
        <translation>Zum gewählten Projekt</translation>
    </message>
    <message>
        <source>Version %1 · shadow</source>
        <translation>Version %1 · Schatten</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Schatten</translation>
    </message>
</context>
<context>
    <name>espalier::ui::MonitorSchedule</name>
    <message>
        <source>Kept by</source>
        <translation>Gehalten von</translation>
    </message>
    <message>
        <source>every</source>
        <translation>jede(n)</translation>
    </message>
    <message>
        <source>systemd</source>
        <translation>systemd</translation>
    </message>
    <message>
        <source>cron</source>
        <translation>cron</translation>
    </message>
    <message>
        <source>the server (pg_cron)</source>
        <translation>dem Server (pg_cron)</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Each week also a better model, where there is one</source>
        <translation>Jede Woche auch ein besseres Modell, wo es eines gibt</translation>
    </message>
    <message>
        <source>Put each file into ~/.config/systemd/user, then enable its timer: predictions are refreshed and logged.</source>
        <translation>Jede Datei nach ~/.config/systemd/user legen und ihren Timer einschalten: Vorhersagen werden aufgefrischt und protokolliert.</translation>
    </message>
    <message>
        <source>Add the lines by crontab -e: predictions are refreshed and logged.</source>
        <translation>Die Zeilen mit crontab -e hinzufügen: Vorhersagen werden aufgefrischt und protokolliert.</translation>
    </message>
    <message>
        <source>Run it once in the database that cron.database_name names: the server logs what the live view says.</source>
        <translation>Einmal in der Datenbank ausführen, die cron.database_name nennt: Der Server protokolliert, was die Live-Sicht sagt.</translation>
    </message>
    <message>
        <source>Timers</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>dbt</source>
        <translation>dbt</translation>
    </message>
    <message>
        <source>Put both files into a folder of the dbt project&apos;s models: each run keeps the predictions as a table and tests them, and dbt knows what they are made of.</source>
        <translation>Legen Sie beide Dateien in einen Ordner der Modelle des dbt-Projekts: jeder Lauf hält die Vorhersagen als Tabelle und testet sie, und dbt weiß, woraus sie gemacht sind.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::MonitorShadow</name>
    <message>
        <source>Nothing is logged of it yet. Refreshing the predictions logs what both say.</source>
        <translation>Noch ist nichts von ihr protokolliert. Das Auffrischen der Vorhersagen protokolliert, was beide sagen.</translation>
    </message>
    <message>
        <source>Of what both said, no label is known yet.</source>
        <translation>Von dem, was beide gesagt haben, ist noch kein Zielwert bekannt.</translation>
    </message>
    <message>
        <source>The metric is not defined on what both said: which one is better cannot be told.</source>
        <translation>Das Maß ist für das, was beide gesagt haben, nicht definiert: welche besser ist, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Version %1 (%2) is logged beside version %3, which answers. Nobody who asks sees it.</source>
        <translation>Version %1 (%2) wird neben Version %3, die antwortet, protokolliert. Niemand, der fragt, sieht sie.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Champion · version %1</source>
        <translation>Champion · Version %1</translation>
    </message>
    <message>
        <source>Challenger · version %1</source>
        <translation>Herausforderer · Version %1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>%1 on the same rows</source>
        <translation>%1 auf denselben Zeilen</translation>
    </message>
    <message>
        <source>Labels known</source>
        <translation>Bekannte Zielwerte</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Geschätzt</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Versprochen</translation>
    </message>
    <message>
        <source>Promote the Challenger</source>
        <translation>Herausforderer übernehmen</translation>
    </message>
    <message>
        <source>It answers from then on; the version before can be rolled back to</source>
        <translation>Er antwortet von da an; zur Version davor führt ein Weg zurück</translation>
    </message>
    <message>
        <source>Retire the Challenger</source>
        <translation>Herausforderer zurückziehen</translation>
    </message>
    <message>
        <source>Remove it from the database, with what is logged of it</source>
        <translation>Aus der Datenbank entfernen, mit dem, was von ihm protokolliert ist</translation>
    </message>
    <message>
        <source>Scores of champion and challenger</source>
        <translation>Ergebnisse von Champion und Herausforderer</translation>
    </message>
</context>
<context>
    <name>espalier::ui::MovedModel</name>
    <message>
        <source>%1 · moved</source>
        <translation>%1 · verschoben</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Moved where it is above %1</source>
        <translation>Verschoben, wo es über %1 liegt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>Population stability: how far the rows moved among the bins of those learned from</source>
        <translation>Populationsstabilität: wie weit sich die Zeilen zwischen den Klassen der gelernten verschoben haben</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Damals</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>New values</source>
        <translation>Neue Werte</translation>
    </message>
    <message>
        <source>The share of what the model says that hangs on the feature</source>
        <translation>Der Anteil dessen, was das Modell sagt, der an dem Merkmal hängt</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
</context>
<context>
    <name>espalier::ui::NameDialog</name>
    <message>
        <source>Rename Study</source>
        <translation>Studie umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the study</source>
        <translation>Name der Studie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>What is deployed already keeps its name: under another one the study is another project.</source>
        <translation>Was schon bereitgestellt ist, behält seinen Namen: Unter einem anderen ist die Studie ein anderes Projekt.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::Page</name>
    <message>
        <source>Take a Sample</source>
        <translation>Stichprobe nehmen</translation>
    </message>
</context>
<context>
    <name>espalier::ui::Pairing</name>
    <message>
        <source>Find which features of %1 work together</source>
        <translation>Suchen, welche Merkmale von %1 zusammenwirken</translation>
    </message>
</context>
<context>
    <name>espalier::ui::PaletteController</name>
    <message>
        <source>feature</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>%1 %2 on test rows</source>
        <translation>%1 %2 auf Testzeilen</translation>
    </message>
    <message>
        <source>deployed</source>
        <translation>bereitgestellt</translation>
    </message>
    <message>
        <source>project, view, live predictions</source>
        <translation>Projekt, Sicht, Live-Vorhersagen</translation>
    </message>
    <message>
        <source>no version is active</source>
        <translation>keine Version ist aktiv</translation>
    </message>
    <message>
        <source>version %1 is live</source>
        <translation>Version %1 ist live</translation>
    </message>
    <message>
        <source>study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ParameterModel</name>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (Vorgabe)</translation>
    </message>
    <message>
        <source>Never kept: it is given anew each time</source>
        <translation>Wird nie gespeichert: Es ist jedes Mal neu anzugeben</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Schlüsselwort</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ParametersDialog</name>
    <message>
        <source>More Parameters</source>
        <translation>Weitere Parameter</translation>
    </message>
    <message>
        <source>Find a parameter</source>
        <translation>Parameter suchen</translation>
    </message>
    <message>
        <source>Parameters of libpq</source>
        <translation>Parameter von libpq</translation>
    </message>
    <message>
        <source>What libpq knows, in its own words. Only what differs from the default is kept; it is described in the documentation of libpq under its keyword.</source>
        <translation>Was libpq kennt, in seinen eigenen Worten. Gespeichert wird nur, was von der Vorgabe abweicht; beschrieben ist es in der Dokumentation von libpq unter seinem Schlüsselwort.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Take Over</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>espalier::ui::PasswordStore</name>
    <message>
        <source>Keep the password for this session only.</source>
        <translation>Das Passwort nur für diese Sitzung behalten.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::PathPanel</name>
    <message numerus="yes">
        <source>%n path(s), the nearest first.</source>
        <translation>
            <numerusform>%n Pfad.</numerusform>
            <numerusform>%n Pfade, der kürzeste zuerst.</numerusform>
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
    <message>
        <source>its rows, counted</source>
        <translation>ihre Zeilen, gezählt</translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n Beziehung</numerusform>
            <numerusform>%n Beziehungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose two tables to see how they are joined.</source>
        <translation>Zwei Tabellen wählen, um zu sehen, wie sie verbunden sind.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>No path of at most four relations joins these tables.</source>
        <translation>Kein Pfad aus höchstens vier Beziehungen verbindet diese Tabellen.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n path(s) exist; these are the nearest.</source>
        <translation>
            <numerusform>Es gibt mehr als %n Pfad; dies ist der kürzeste.</numerusform>
            <numerusform>Es gibt mehr als %n Pfade; dies sind die kürzesten.</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Table each of whose rows the path starts from</source>
        <translation>Tabelle, von deren Zeilen der Pfad jeweils ausgeht</translation>
    </message>
    <message>
        <source>Table where the path ends</source>
        <translation>Tabelle, in der der Pfad endet</translation>
    </message>
    <message>
        <source>Column at the end</source>
        <translation>Spalte am Ende</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <source>Add Features of This Path</source>
        <translation>Merkmale dieses Pfads hinzufügen</translation>
    </message>
    <message>
        <source>Add what is suggested along this path to the study</source>
        <translation>Der Studie hinzufügen, was entlang dieses Pfads vorgeschlagen wird</translation>
    </message>
</context>
<context>
    <name>espalier::ui::QuestionText</name>
    <message>
        <source>The question as text</source>
        <translation>Die Frage als Text</translation>
    </message>
    <message>
        <source>Enter applies it. Tables are joined by their first path; another one is named by the columns that refer: via orders(customer_id)</source>
        <translation>Die Eingabetaste übernimmt sie. Tabellen werden auf ihrem ersten Pfad verbunden; ein anderer wird mit den Spalten genannt, die verweisen: via orders(customer_id)</translation>
    </message>
</context>
<context>
    <name>espalier::ui::RateModel</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
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
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Rows inserted per second</source>
        <translation>Eingefügte Zeilen je Sekunde</translation>
    </message>
    <message>
        <source>Rows updated per second</source>
        <translation>Geänderte Zeilen je Sekunde</translation>
    </message>
    <message>
        <source>Rows deleted per second</source>
        <translation>Gelöschte Zeilen je Sekunde</translation>
    </message>
</context>
<context>
    <name>espalier::ui::Retraining</name>
    <message>
        <source>Retrain %1</source>
        <translation>%1 neu trainieren</translation>
    </message>
    <message>
        <source>Promote the New Model of %1</source>
        <translation>Das neue Modell von %1 übernehmen</translation>
    </message>
    <message>
        <source>Deploy the New Model of %1 as Shadow</source>
        <translation>Neues Modell von %1 als Schatten bereitstellen</translation>
    </message>
</context>
<context>
    <name>espalier::ui::RunModel</name>
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
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>running, %1</source>
        <translation>läuft, %1</translation>
    </message>
</context>
<context>
    <name>espalier::ui::SampleModel</name>
    <message>
        <source>not known then</source>
        <translation>damals nicht bekannt</translation>
    </message>
</context>
<context>
    <name>espalier::ui::SamplePanel</name>
    <message>
        <source>Try Again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>Die Tabelle ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>All %n row(s).</source>
        <translation>
            <numerusform>Insgesamt %n Zeile.</numerusform>
            <numerusform>Alle %n Zeilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s)</source>
        <translation>
            <numerusform>%n Zeile vom Anfang</numerusform>
            <numerusform>Die ersten %n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n random row(s) from %1 of the blocks (seed %2)</source>
        <translation>
            <numerusform>%n zufällige Zeile aus %1 der Blöcke (Startwert %2)</numerusform>
            <numerusform>%n zufällige Zeilen aus %1 der Blöcke (Startwert %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n random row(s) (seed %1)</source>
        <translation>
            <numerusform>%n zufällige Zeile (Startwert %1)</numerusform>
            <numerusform>%n zufällige Zeilen (Startwert %1)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; how many there are is not known.</source>
        <translation>%1; wie viele es insgesamt gibt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 of about %2.</source>
        <translation>%1 von etwa %2.</translation>
    </message>
    <message>
        <source>Row security may hide some.</source>
        <translation>Zeilensicherheit verbirgt vielleicht einige.</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>Random rows</source>
        <translation>Zufällige Zeilen</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>Welche Zeilen</translation>
    </message>
    <message>
        <source>Random rows come from blocks drawn by TABLESAMPLE</source>
        <translation>Zufällige Zeilen kommen aus Blöcken, die TABLESAMPLE zieht</translation>
    </message>
    <message>
        <source>Random rows are drawn from tables only</source>
        <translation>Zufällige Zeilen werden nur aus Tabellen gezogen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Show Rows</source>
        <translation>Zeilen zeigen</translation>
    </message>
    <message>
        <source>Show Again</source>
        <translation>Erneut zeigen</translation>
    </message>
    <message>
        <source>Rows of %1</source>
        <translation>Zeilen von %1</translation>
    </message>
    <message>
        <source>The current row</source>
        <translation>Die aktuelle Zeile</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected values</source>
        <translation>Die gewählten Werte kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is read before it is asked for. A read-only query fetches at most %n row(s), and stops at once.</source>
        <translation>
            <numerusform>Ohne Anforderung wird nichts gelesen. Eine nur lesende Abfrage holt höchstens %n Zeile und lässt sich sofort anhalten.</numerusform>
            <numerusform>Ohne Anforderung wird nichts gelesen. Eine nur lesende Abfrage holt höchstens %n Zeilen und lässt sich sofort anhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not readable: %1.</source>
        <translation>Nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>Reading rows…</source>
        <translation>Zeilen werden gelesen …</translation>
    </message>
    <message>
        <source>The rows could not be read.</source>
        <translation>Die Zeilen konnten nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::Shaping</name>
    <message>
        <source>Read Columns of Features</source>
        <translation>Spalten der Merkmale lesen</translation>
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
    <name>espalier::ui::SnapshotText</name>
    <message>
        <source>computed in the database %1</source>
        <translation>%1 in der Datenbank berechnet</translation>
    </message>
    <message>
        <source>%1 read whole: %2</source>
        <translation>%1 ganz gelesen: %2</translation>
    </message>
    <message>
        <source>brought up to date %1: %2 of %3 rows read</source>
        <translation>%1 aktualisiert: %2 von %3 Zeilen gelesen</translation>
    </message>
    <message>
        <source>read %1: %2 rows</source>
        <translation>%1 gelesen: %2 Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) read whole: %1</source>
        <translation>
            <numerusform>%n Tabelle ganz gelesen: %1</numerusform>
            <numerusform>%n Tabellen ganz gelesen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 examples used</source>
        <translation>%1 von %2 Beispielen verwendet</translation>
    </message>
    <message>
        <source>brought up to date %1: nothing had changed in %2 rows</source>
        <translation>%1 aktualisiert: in %2 Zeilen hatte sich nichts geändert</translation>
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
    <message>
        <source>Copy Command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
</context>
<context>
    <name>espalier::ui::Studies</name>
    <message>
        <source>Rename Study</source>
        <translation>Studie umbenennen</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudiesController</name>
    <message>
        <source>Another window has that study open. This is a copy, called %1.</source>
        <translation>Diese Studie ist in einem anderen Fenster offen. Hier steht eine Kopie, sie heißt %1.</translation>
    </message>
    <message>
        <source>Gym</source>
        <translation>Gym</translation>
    </message>
    <message>
        <source>no database yet</source>
        <translation>noch keine Datenbank</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s)</source>
        <translation>
            <numerusform>%n Merkmal</numerusform>
            <numerusform>%n Merkmale</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudyController</name>
    <message>
        <source>Connect to a database first; then say what to predict.</source>
        <translation>Zuerst mit einer Datenbank verbinden, dann sagen, was vorhergesagt werden soll.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>PostgreSQL %1</source>
        <translation>PostgreSQL %1</translation>
    </message>
    <message>
        <source>Open Study</source>
        <translation>Studie öffnen</translation>
    </message>
    <message>
        <source>Studies (*.json)</source>
        <translation>Studien (*.json)</translation>
    </message>
    <message>
        <source>Save Study</source>
        <translation>Studie speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) on the Study page to look at first</source>
        <translation>
            <numerusform>Zuerst %n Befund auf der Seite Studie ansehen</numerusform>
            <numerusform>Zuerst %n Befunde auf der Seite Studie ansehen</numerusform>
        </translation>
    </message>
    <message>
        <source> · a sample of %1 of %2 examples, by hash of the key of %3, seed %4</source>
        <extracomment>%1: the number of examples in the sample; %2: that of all; %3: the table whose rows it is about</extracomment>
        <translation> · eine Stichprobe von %1 aus %2 Beispielen, nach dem Hash des Schlüssels von %3, Startwert %4</translation>
    </message>
    <message>
        <source>%1 features · train %2 · validation %3 · test %4 · rows of %5</source>
        <translation>%1 Merkmale · Training %2 · Validierung %3 · Test %4 · Zeilen aus %5</translation>
    </message>
    <message>
        <source>The server is not reached; it is tried again</source>
        <translation>Der Server wird nicht erreicht; es wird wieder versucht</translation>
    </message>
    <message>
        <source> · %1 more at rows</source>
        <translation> · %1 mehr an Zeilen</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudyCost</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>This computer: the columns it reads, %1, fit into memory</source>
        <translation>Dieser Rechner: Die gelesenen Spalten, %1, passen in den Speicher</translation>
    </message>
    <message>
        <source>The database: %1</source>
        <translation>Die Datenbank: %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>about %1, %2 with the indexes below</source>
        <translation>etwa %1, mit den Indizes unten %2</translation>
    </message>
    <message>
        <source>About %1 examples, %2 features · %3 in memory</source>
        <translation>Etwa %1 Beispiele, %2 Merkmale · %3 im Speicher</translation>
    </message>
    <message>
        <source>%1 · some %2</source>
        <translation>%1 · ungefähr %2</translation>
    </message>
    <message>
        <source>The Cost Is Not Known</source>
        <translation>Der Aufwand ist nicht bekannt</translation>
    </message>
    <message>
        <source>Estimate Again</source>
        <translation>Erneut schätzen</translation>
    </message>
    <message>
        <source>No Estimate Yet</source>
        <translation>Noch keine Schätzung</translation>
    </message>
    <message>
        <source>Size and time are estimated once the study fits the database.</source>
        <translation>Größe und Zeit werden geschätzt, sobald die Studie zur Datenbank passt.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>In memory</source>
        <translation>Im Speicher</translation>
    </message>
    <message>
        <source>about %1, %2 features</source>
        <translation>etwa %1, %2 Merkmale</translation>
    </message>
    <message>
        <source>Computed by</source>
        <translation>Berechnet durch</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>about %1 on this computer, %2 in the database</source>
        <translation>etwa %1 auf diesem Rechner, %2 in der Datenbank</translation>
    </message>
    <message>
        <source>about %1 on this computer; in the database not known: its planner tells no cost over shards</source>
        <translation>etwa %1 auf diesem Rechner; in der Datenbank nicht bekannt: ihr Planer nennt über Shards keinen Aufwand</translation>
    </message>
    <message>
        <source>Live prediction</source>
        <translation>Live-Vorhersage</translation>
    </message>
    <message>
        <source>None: rows of one key are found by an index</source>
        <translation>Keine: Zeilen eines Schlüssels werden über einen Index gefunden</translation>
    </message>
    <message>
        <source>Training reads whole tables either way</source>
        <translation>Das Training liest in jedem Fall ganze Tabellen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n feature(s)</source>
        <translation>
            <numerusform>%1: %n Merkmal</numerusform>
            <numerusform>%1: %n Merkmale</numerusform>
        </translation>
    </message>
    <message>
        <source>examples and labels</source>
        <translation>Beispiele und Zielwerte</translation>
    </message>
    <message>
        <source>Missing Indexes</source>
        <translation>Fehlende Indizes</translation>
    </message>
    <message>
        <source>Where the Database Would Spend It</source>
        <translation>Wofür die Datenbank sie bräuchte</translation>
    </message>
    <message>
        <source>Estimated by PostgreSQL</source>
        <translation>Von PostgreSQL geschätzt</translation>
    </message>
    <message>
        <source>Cost by path</source>
        <translation>Aufwand nach Pfad</translation>
    </message>
    <message>
        <source>All live predictions</source>
        <translation>Alle Live-Vorhersagen</translation>
    </message>
    <message>
        <source>about %1 for about %2 rows</source>
        <translation>etwa %1 für etwa %2 Zeilen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Aufwand</translation>
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
    <message>
        <source>Check the Data</source>
        <translation>Daten prüfen</translation>
    </message>
    <message>
        <source>Fix a Finding</source>
        <translation>Befund beheben</translation>
    </message>
    <message>
        <source>Take a Sample</source>
        <translation>Stichprobe nehmen</translation>
    </message>
    <message>
        <source>Begin and End with the Data</source>
        <translation>Mit den Daten beginnen und enden</translation>
    </message>
    <message>
        <source>Duplicate Study</source>
        <translation>Studie duplizieren</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudyFeatures</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Use Features</source>
        <translation>Merkmale verwenden</translation>
    </message>
    <message>
        <source>Leave Features Out</source>
        <translation>Merkmale weglassen</translation>
    </message>
    <message>
        <source>Remove Features</source>
        <translation>Merkmale entfernen</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Suggest Features</source>
        <translation>Merkmale vorschlagen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the selected features from the list (Del)</source>
        <translation>Die gewählten Merkmale aus der Liste entfernen (Entf)</translation>
    </message>
    <message>
        <source>Filter features</source>
        <translation>Merkmale filtern</translation>
    </message>
    <message>
        <source>No Features Yet</source>
        <translation>Noch keine Merkmale</translation>
    </message>
    <message>
        <source>Those along the relations can be suggested.</source>
        <translation>Merkmale entlang der Beziehungen lassen sich vorschlagen.</translation>
    </message>
    <message>
        <source>Looking at features along the relations: %1</source>
        <translation>Merkmale entlang der Beziehungen werden geprüft: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Compute features along the relations and rank them by what they tell of the label</source>
        <translation>Merkmale entlang der Beziehungen berechnen und danach ordnen, was sie über den Zielwert sagen</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudyFoot</name>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the study to a file (Ctrl+S); without one it is kept as it is, too</source>
        <translation>Die Studie in eine Datei speichern (Strg+S); auch ohne Datei bleibt sie erhalten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Fetch Examples</source>
        <translation>Beispiele holen</translation>
    </message>
    <message>
        <source>Bring the snapshot of examples and features up to date: only rows that changed are read. The context menu reads all rows afresh.</source>
        <translation>Beispiele und Merkmale im lokalen Zwischenspeicher aktualisieren: Nur geänderte Zeilen werden gelesen. Das Kontextmenü liest alle Zeilen neu.</translation>
    </message>
    <message>
        <source>Fetch All Rows Afresh</source>
        <translation>Alle Zeilen neu holen</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Go on to training</source>
        <translation>Weiter zum Training</translation>
    </message>
    <message>
        <source>Export Frame…</source>
        <translation>Tabelle exportieren …</translation>
    </message>
    <message>
        <source>Write the examples and features that were fetched to a CSV file, and their SQL beside it</source>
        <translation>Die geholten Beispiele und Merkmale in eine CSV-Datei schreiben und ihr SQL daneben</translation>
    </message>
    <message>
        <source>Undo %1 (Ctrl+Z)</source>
        <translation>Rückgängig: %1 (Strg+Z)</translation>
    </message>
    <message>
        <source>Redo %1 (Ctrl+Shift+Z)</source>
        <translation>Wiederholen: %1 (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <source>Open a study file (Ctrl+O); kept studies are listed above, under the name of this one</source>
        <translation>Eine Studiendatei öffnen (Strg+O); aufbewahrte Studien stehen oben, unter dem Namen dieser</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudyMenu</name>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>All Studies</source>
        <translation>Alle Studien</translation>
    </message>
    <message>
        <source>Show all studies that are kept, on the page Connect</source>
        <translation>Zeigt alle aufbewahrten Studien auf der Seite Verbinden</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudyPage</name>
    <message>
        <source>No Database Yet</source>
        <translation>Noch keine Datenbank</translation>
    </message>
    <message>
        <source>What Shall Be Predicted?</source>
        <translation>Was soll vorhergesagt werden?</translation>
    </message>
    <message>
        <source>Change Split</source>
        <translation>Aufteilung ändern</translation>
    </message>
    <message>
        <source>Change Question</source>
        <translation>Frage ändern</translation>
    </message>
    <message>
        <source>Complete the sentence above, or open a study file.</source>
        <translation>Den Satz oben vervollständigen oder eine Studiendatei öffnen.</translation>
    </message>
    <message>
        <source>What an example sees, and what is asked of it</source>
        <translation>Was ein Beispiel sieht und was gefragt ist</translation>
    </message>
    <message>
        <source>Change Regime</source>
        <translation>Stand der Merkmale ändern</translation>
    </message>
    <message>
        <source>Use All Examples</source>
        <translation>Alle Beispiele verwenden</translation>
    </message>
    <message>
        <source>State Span of Labels</source>
        <translation>Spanne der Zielwerte angeben</translation>
    </message>
    <message>
        <source>Change Time</source>
        <translation>Zeit ändern</translation>
    </message>
    <message>
        <source>Change Examples</source>
        <translation>Beispiele ändern</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudyQuestion</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Create Study</source>
        <translation>Studie anlegen</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Lower case letters, digits and _; also the view&apos;s name in the database</source>
        <translation>Kleinbuchstaben, Ziffern und _; auch der Name der Sicht in der Datenbank</translation>
    </message>
    <message>
        <source>New Question</source>
        <translation>Neue Frage</translation>
    </message>
    <message>
        <source>Predict %1 for each %2, with the examples of %3</source>
        <translation>%1 für jede Zeile von %2 vorhersagen, mit den Beispielen aus %3</translation>
    </message>
    <message>
        <source>Name of the study</source>
        <translation>Name der Studie</translation>
    </message>
    <message>
        <source>Features are kept where the entity stays the same, and suggested anew otherwise</source>
        <translation>Merkmale bleiben, wenn die Entität bleibt, sonst werden sie neu vorgeschlagen</translation>
    </message>
    <message>
        <source>State Span</source>
        <translation>Spanne angeben</translation>
    </message>
    <message>
        <source>Edit the question as one line of text</source>
        <translation>Die Frage als eine Zeile Text bearbeiten</translation>
    </message>
    <message>
        <source>Edit as Text</source>
        <translation>Als Text bearbeiten</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudyRegime</name>
    <message>
        <source>Features as of</source>
        <translation>Merkmale zur</translation>
    </message>
    <message>
        <source>each example&apos;s time</source>
        <translation>Zeit jedes Beispiels</translation>
    </message>
    <message>
        <source>one date</source>
        <translation>einem Datum</translation>
    </message>
    <message>
        <source>Up to when features see</source>
        <translation>Bis wann Merkmale sehen</translation>
    </message>
    <message>
        <source>As of each example&apos;s own time is what a live database does. Frozen at one date is for comparing with results that were obtained so.</source>
        <translation>Zur eigenen Zeit jedes Beispiels ist, was eine lebende Datenbank tut. Eingefroren an einem Datum dient dem Vergleich mit Ergebnissen, die so gewonnen wurden.</translation>
    </message>
    <message>
        <source>Moment at which features are frozen, UTC</source>
        <translation>Zeitpunkt, an dem die Merkmale eingefroren sind, UTC</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudyResults</name>
    <message>
        <source>Findings (%1)</source>
        <translation>Befunde (%1)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Read before the last change of the study</source>
        <translation>Vor der letzten Änderung der Studie gelesen</translation>
    </message>
    <message>
        <source>The first %1 examples</source>
        <translation>Die ersten %1 Beispiele</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Preview of examples</source>
        <translation>Vorschau der Beispiele</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Read some examples with their features from the database</source>
        <translation>Einige Beispiele mit ihren Merkmalen aus der Datenbank lesen</translation>
    </message>
    <message>
        <source>No Examples Read Yet</source>
        <translation>Noch keine Beispiele gelesen</translation>
    </message>
    <message>
        <source>Some examples with their features, from the database.</source>
        <translation>Einige Beispiele mit ihren Merkmalen, aus der Datenbank.</translation>
    </message>
    <message>
        <source>Read Examples</source>
        <translation>Beispiele lesen</translation>
    </message>
    <message>
        <source>No SQL Yet</source>
        <translation>Noch kein SQL</translation>
    </message>
    <message>
        <source>It is shown once the study fits the database.</source>
        <translation>Es erscheint, sobald die Studie zur Datenbank passt.</translation>
    </message>
    <message>
        <source>Cost (%1)</source>
        <translation>Aufwand (%1)</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Aufwand</translation>
    </message>
    <message numerus="yes">
        <source>%n index(es) would make live predictions faster</source>
        <translation>
            <numerusform>%n Index würde Live-Vorhersagen beschleunigen</numerusform>
            <numerusform>%n Indizes würden Live-Vorhersagen beschleunigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Size and time, estimated before anything is fetched</source>
        <translation>Größe und Zeit, geschätzt, bevor etwas gelesen wird</translation>
    </message>
    <message>
        <source>Times (%1)</source>
        <translation>Zeiten (%1)</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) by which rows are seen are guessed</source>
        <translation>
            <numerusform>%n Zeit, nach der Zeilen gesehen werden, ist vermutet</numerusform>
            <numerusform>%n Zeiten, nach denen Zeilen gesehen werden, sind vermutet</numerusform>
        </translation>
    </message>
    <message>
        <source>The time by which the rows of each table are seen</source>
        <translation>Die Zeit, nach der die Zeilen jeder Tabelle gesehen werden</translation>
    </message>
    <message>
        <source>History (%1)</source>
        <translation>Verlauf (%1)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) in which the data is unlike the rest</source>
        <translation>
            <numerusform>%n Zeitraum, in dem die Daten anders sind als sonst</numerusform>
            <numerusform>%n Zeiträume, in denen die Daten anders sind als sonst</numerusform>
        </translation>
    </message>
    <message>
        <source>How many rows came when, and periods in which the data is unlike the rest</source>
        <translation>Wie viele Zeilen wann kamen, und Zeiträume, in denen die Daten anders sind als sonst</translation>
    </message>
    <message>
        <source>The Data Was Not Looked At Yet</source>
        <translation>Die Daten wurden noch nicht angesehen</translation>
    </message>
    <message>
        <source>How many rows came when, and periods in which a column is missing, constant, renamed or out of its range.</source>
        <translation>Wie viele Zeilen wann kamen, und Zeiträume, in denen eine Spalte fehlt, konstant, umbenannt oder außerhalb ihres Bereichs ist.</translation>
    </message>
    <message>
        <source>Check the Data</source>
        <translation>Daten prüfen</translation>
    </message>
    <message>
        <source>About the study</source>
        <translation>Zur Studie</translation>
    </message>
    <message>
        <source>History of the data</source>
        <translation>Geschichte der Daten</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudyRows</name>
    <message>
        <source>the cutoffs only</source>
        <translation>nur den Stichtagen</translation>
    </message>
    <message>
        <source>each row of %1 too</source>
        <translation>auch jeder Zeile von %1</translation>
    </message>
    <message>
        <source>Learn from</source>
        <translation>Lernen aus</translation>
    </message>
    <message>
        <source>Examples to learn from</source>
        <translation>Beispiele, aus denen gelernt wird</translation>
    </message>
    <message>
        <source>Where there are few examples, those at the moments of the rows of a table help some questions. Training tries both, keeps them where validation agrees, and scores on the cutoffs only.</source>
        <translation>Wo es wenige Beispiele gibt, helfen mancher Frage solche zu den Zeitpunkten der Zeilen einer Tabelle. Das Training versucht beides, behält sie, wo die Validierung zustimmt, und bewertet nur an den Stichtagen.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudySample</name>
    <message>
        <source>Sample of %1 examples, seed %2</source>
        <translation>Stichprobe von %1 Beispielen, Startwert %2</translation>
    </message>
    <message>
        <source>Whole entities, by a hash of their keys: the same ones each time</source>
        <translation>Ganze Entitäten, nach einem Hash ihrer Schlüssel: jedes Mal dieselben</translation>
    </message>
    <message>
        <source>Use All</source>
        <translation>Alle verwenden</translation>
    </message>
    <message>
        <source>Learn from all examples again</source>
        <translation>Wieder aus allen Beispielen lernen</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudySentence</name>
    <message>
        <source>it exists</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>it had one in the last %1</source>
        <translation>mit einem in den letzten %1</translation>
    </message>
    <message>
        <source>whose by %1, when by %2</source>
        <translation>wessen nach %1, wann nach %2</translation>
    </message>
    <message>
        <source>%1, split by %2</source>
        <translation>%1, aufgeteilt nach %2</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudySplit</name>
    <message>
        <source>by time</source>
        <translation>nach Zeit</translation>
    </message>
    <message>
        <source>by entity</source>
        <translation>nach Entität</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>wie vorgegeben</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Split of the examples</source>
        <translation>Aufteilung der Beispiele</translation>
    </message>
    <message>
        <source>Share for validation</source>
        <translation>Anteil für die Validierung</translation>
    </message>
    <message>
        <source>Share for the test</source>
        <translation>Anteil für den Test</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>By time judges a model as it will be used: on what comes later</source>
        <translation>Nach Zeit beurteilt ein Modell, wie es benutzt wird: an dem, was später kommt</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudySql</name>
    <message>
        <source>Blocks of the SQL</source>
        <translation>Blöcke des SQL</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudyTimeline</name>
    <message>
        <source>label (%1)</source>
        <translation>Zielwert (%1)</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Zeitlinie</translation>
    </message>
    <message>
        <source>Features see the history before the as-of time t; then comes the %1. Examples are split into train, validation and test.</source>
        <translation>Merkmale sehen die Vergangenheit vor dem Stichzeitpunkt t; danach kommt: %1. Beispiele sind in Training, Validierung und Test geteilt.</translation>
    </message>
    <message>
        <source>history: features see this</source>
        <translation>Vergangenheit: das sehen Merkmale</translation>
    </message>
    <message>
        <source>as of t</source>
        <translation>Stand t</translation>
    </message>
    <message>
        <source>train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n feature(s)</source>
        <translation>
            <numerusform>%1: %n Merkmal</numerusform>
            <numerusform>%1: %n Merkmale</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a window and its features</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudyTimes</name>
    <message>
        <source>always known</source>
        <translation>immer bekannt</translation>
    </message>
    <message>
        <source>known in advance</source>
        <translation>im Voraus bekannt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Of a sample of %1 rows, %2 are known at the middle as-of time, and %3 only after the last</source>
        <translation>Von %1 Zeilen einer Stichprobe sind %2 zur mittleren Stichzeit bekannt und %3 erst nach der letzten</translation>
    </message>
    <message>
        <source>%1 have no time: no example sees them</source>
        <translation>%1 haben keine Zeit: kein Beispiel sieht sie</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) are guessed: confirm them, or name others</source>
        <translation>
            <numerusform>%n Zeit ist vermutet: bestätigen oder eine andere nennen</numerusform>
            <numerusform>%n Zeiten sind vermutet: bestätigen oder andere nennen</numerusform>
        </translation>
    </message>
    <message>
        <source>From when on an example sees the rows of each table</source>
        <translation>Ab wann ein Beispiel die Zeilen jeder Tabelle sieht</translation>
    </message>
    <message>
        <source>The question has no as-of time: an example sees all rows</source>
        <translation>Die Frage hat keine Stichzeit: ein Beispiel sieht alle Zeilen</translation>
    </message>
    <message>
        <source>Check the Data counts them</source>
        <translation>„Daten prüfen“ zählt sie</translation>
    </message>
    <message>
        <source>could go by %1</source>
        <translation>%1 käme in Frage</translation>
    </message>
    <message>
        <source>examples, known when what their label looks at is over</source>
        <translation>Beispiele, bekannt, sobald vorbei ist, worauf ihr Zielwert blickt</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht verwendet</translation>
    </message>
    <message>
        <source>its label %1 is known %2 after %3</source>
        <translation>sein Zielwert %1 ist %2 nach %3 bekannt</translation>
    </message>
    <message>
        <source>nothing tells when its rows came: %1 is the same for all rows of an example</source>
        <translation>nichts sagt, wann ihre Zeilen kamen: %1 ist für alle Zeilen eines Beispiels gleich</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>vermutet</translation>
    </message>
    <message>
        <source>guessed: %1</source>
        <translation>vermutet: %1</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>%1 bestätigen</translation>
    </message>
    <message>
        <source>Suggested: %1</source>
        <translation>Vorschlag: %1</translation>
    </message>
    <message>
        <source>Of the Row That It Refers To</source>
        <translation>Von der Zeile, auf die sie verweist</translation>
    </message>
    <message>
        <source>Known in Advance</source>
        <translation>Im Voraus bekannt</translation>
    </message>
    <message>
        <source>Always Known</source>
        <translation>Immer bekannt</translation>
    </message>
    <message>
        <source>Times of the tables</source>
        <translation>Zeiten der Tabellen</translation>
    </message>
</context>
<context>
    <name>espalier::ui::Suggesting</name>
    <message>
        <source>Check Suggested Relations</source>
        <translation>Vorgeschlagene Beziehungen prüfen</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n Relation(s)</source>
        <translation>
            <numerusform>%n Beziehung annehmen</numerusform>
            <numerusform>%n Beziehungen annehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %n Relation(s)</source>
        <translation>
            <numerusform>%n Beziehung verwerfen</numerusform>
            <numerusform>%n Beziehungen verwerfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept a Time Column</source>
        <translation>Zeitspalte annehmen</translation>
    </message>
    <message>
        <source>Dismiss a Time Column</source>
        <translation>Zeitspalte verwerfen</translation>
    </message>
</context>
<context>
    <name>espalier::ui::SuggestionDelegate</name>
    <message>
        <source>Accept (Return)</source>
        <translation>Annehmen (Eingabetaste)</translation>
    </message>
    <message>
        <source>Dismiss (Del)</source>
        <translation>Verwerfen (Entf)</translation>
    </message>
</context>
<context>
    <name>espalier::ui::SuggestionPanel</name>
    <message>
        <source>Try Again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Time Columns</source>
        <translation>Zeitspalten</translation>
    </message>
    <message>
        <source>Suggested Relations</source>
        <translation>Vorgeschlagene Beziehungen</translation>
    </message>
    <message>
        <source>Close the list of suggestions</source>
        <translation>Liste der Vorschläge schließen</translation>
    </message>
    <message>
        <source>Check Values</source>
        <translation>Werte prüfen</translation>
    </message>
    <message>
        <source>Looks up a sample of the values in the other table; nothing is changed</source>
        <translation>Sucht eine Stichprobe der Werte in der anderen Tabelle; nichts wird geändert</translation>
    </message>
    <message>
        <source>Accept All Confirmed</source>
        <translation>Alle bestätigten annehmen</translation>
    </message>
    <message>
        <source>Uses every relation that its values confirm</source>
        <translation>Benutzt jede Beziehung, die von ihren Werten bestätigt wird</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>Prüfung anhalten</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>Return accepts, Delete dismisses</source>
        <translation>Die Eingabetaste nimmt an, Entf verwirft</translation>
    </message>
    <message>
        <source>Nothing to suggest: every column that looks like a reference has a relation, or was decided on.</source>
        <translation>Nichts vorzuschlagen: für jede Spalte, die wie ein Verweis aussieht, gibt es eine Beziehung oder eine Entscheidung.</translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s) that nobody declared</source>
        <translation>
            <numerusform>%n Beziehung, die niemand deklariert hat</numerusform>
            <numerusform>%n Beziehungen, die niemand deklariert hat</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of them confirmed by their values. None is used until it is accepted.</source>
        <translation>%1, davon %2 durch ihre Werte bestätigt. Keine wird benutzt, bevor sie angenommen ist.</translation>
    </message>
    <message>
        <source>%1. None is used until it is accepted.</source>
        <translation>%1. Keine wird benutzt, bevor sie angenommen ist.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::SuggestionWords</name>
    <message>
        <source>declared keys of that name lead there</source>
        <translation>deklarierte Schlüssel dieses Namens führen dorthin</translation>
    </message>
    <message>
        <source>named after the table</source>
        <translation>nach der Tabelle benannt</translation>
    </message>
    <message>
        <source>named after a table of its module</source>
        <translation>nach einer Tabelle des Moduls benannt</translation>
    </message>
    <message>
        <source>a role before the table&apos;s name</source>
        <translation>eine Rolle vor dem Tabellennamen</translation>
    </message>
    <message>
        <source>a person&apos;s role</source>
        <translation>Rolle einer Person</translation>
    </message>
    <message>
        <source>another row of the same table</source>
        <translation>andere Zeile derselben Tabelle</translation>
    </message>
    <message>
        <source>named as the key</source>
        <translation>heißt wie der Schlüssel</translation>
    </message>
    <message>
        <source>all columns of the key by name</source>
        <translation>alle Spalten des Schlüssels dem Namen nach</translation>
    </message>
    <message>
        <source>named as a beginning</source>
        <translation>dem Namen nach ein Beginn</translation>
    </message>
    <message>
        <source>named as a moment</source>
        <translation>dem Namen nach ein Zeitpunkt</translation>
    </message>
    <message>
        <source>never null</source>
        <translation>nie Null</translation>
    </message>
    <message>
        <source>indexed</source>
        <translation>indiziert</translation>
    </message>
    <message>
        <source>rows lie in its order</source>
        <translation>Zeilen liegen danach geordnet</translation>
    </message>
    <message>
        <source>the only date or time</source>
        <translation>einziges Datum oder einzige Zeit</translation>
    </message>
    <message>
        <source>values not checked</source>
        <translation>Werte nicht geprüft</translation>
    </message>
    <message>
        <source>refuted by the statistics</source>
        <translation>von der Statistik widerlegt</translation>
    </message>
    <message>
        <source>the parent has no rows</source>
        <translation>die Elterntabelle hat keine Zeilen</translation>
    </message>
    <message>
        <source>no values to check</source>
        <translation>keine Werte zu prüfen</translation>
    </message>
    <message>
        <source>%1 of %2 values</source>
        <translation>%1 von %2 Werten</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Zweifelhaft</translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation>Widerlegt</translation>
    </message>
    <message>
        <source>types differ a little</source>
        <translation>Typen weichen etwas ab</translation>
    </message>
    <message>
        <source>%1 refers to %2: %3.</source>
        <translation>%1 verweist auf %2: %3.</translation>
    </message>
    <message>
        <source>when its rows came to be, %1</source>
        <translation>wann ihre Zeilen entstanden sind, %1</translation>
    </message>
    <message>
        <source>%1 tells when a row came to be. %2.</source>
        <translation>%1 sagt, wann eine Zeile entstanden ist. %2.</translation>
    </message>
    <message>
        <source>named as a year, with values that are years</source>
        <translation>benannt wie ein Jahr, mit Werten, die Jahre sind</translation>
    </message>
    <message>
        <source>rows are valid for a time</source>
        <translation>Zeilen gelten eine Zeit lang</translation>
    </message>
    <message>
        <source>rows were entered later than that</source>
        <translation>Zeilen wurden später als dann eingetragen</translation>
    </message>
    <message>
        <source>the time of the row that it refers to</source>
        <translation>die Zeit der Zeile, auf die sie verweist</translation>
    </message>
    <message>
        <source>%1, each once in %2 rows</source>
        <translation>%1, je einmal in %2 Zeilen</translation>
    </message>
</context>
<context>
    <name>espalier::ui::TableColumnModel</name>
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
</context>
<context>
    <name>espalier::ui::TableColumns</name>
    <message>
        <source>Columns of %1</source>
        <translation>Spalten von %1</translation>
    </message>
    <message>
        <source>Filter columns, types, comments</source>
        <translation>Spalten, Typen, Kommentare filtern</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>espalier::ui::TableDetails</name>
    <message>
        <source>Defined as</source>
        <translation>Definiert als</translation>
    </message>
    <message>
        <source>Definition of the view</source>
        <translation>Definition der Sicht</translation>
    </message>
    <message>
        <source>Rows at past visits</source>
        <translation>Zeilen bei früheren Besuchen</translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation>Primärschlüssel</translation>
    </message>
    <message>
        <source>none: no study can be about its rows</source>
        <translation>keiner: über ihre Zeilen ist keine Studie möglich</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>Eindeutig</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Indizes</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>not known: never analysed</source>
        <translation>nicht bekannt: nie analysiert</translation>
    </message>
    <message>
        <source>about %1, as last analysed</source>
        <translation>etwa %1, nach der letzten Analyse</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Auf Platte</translation>
    </message>
    <message>
        <source>%1, %2 for each row with its indexes</source>
        <translation>%1, %2 je Zeile mit Indizes</translation>
    </message>
    <message>
        <source>%1 with indexes</source>
        <translation>%1 mit Indizes</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitionen</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>%1 inserted, %2 updated, %3 deleted since the statistics were reset</source>
        <translation>%1 eingefügt, %2 geändert, %3 gelöscht, seit die Statistik zurückgesetzt wurde</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>Lesbar</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no: %1</source>
        <translation>nein: %1</translation>
    </message>
    <message>
        <source>Row security</source>
        <translation>Zeilensicherheit</translation>
    </message>
    <message>
        <source>on: %1</source>
        <translation>an: %1</translation>
    </message>
    <message>
        <source>on: it hides no row from this role</source>
        <translation>an: vor dieser Rolle verbirgt sie keine Zeile</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
</context>
<context>
    <name>espalier::ui::TableExportController</name>
    <message>
        <source>Export Frame</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>Export Predictions</source>
        <translation>Vorhersagen exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Export to %1</source>
        <translation>Nach %1 exportieren</translation>
    </message>
    <message>
        <source>Export Examples</source>
        <translation>Beispiele exportieren</translation>
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
        <source>Predict %1…</source>
        <translation>%1 vorhersagen …</translation>
    </message>
    <message>
        <source>Predict Something About Each Row…</source>
        <translation>Etwas über jede Zeile vorhersagen …</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>Columns %1</source>
        <translation>Spalten %1</translation>
    </message>
    <message>
        <source>Relations %1</source>
        <translation>Beziehungen %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>Add %1 as Feature…</source>
        <translation>%1 als Merkmal hinzufügen …</translation>
    </message>
    <message>
        <source>Add Its Rows as Feature…</source>
        <translation>Ihre Zeilen als Merkmal hinzufügen …</translation>
    </message>
    <message>
        <source>Fill In %1</source>
        <translation>%1 ergänzen</translation>
    </message>
    <message>
        <source>Makes a study that predicts it in the rows where it is missing</source>
        <translation>Legt eine Studie an, die sie in den Zeilen vorhersagt, in denen sie fehlt</translation>
    </message>
</context>
<context>
    <name>espalier::ui::TableRelations</name>
    <message>
        <source>one or none</source>
        <translation>eine oder keine</translation>
    </message>
    <message>
        <source>one</source>
        <translation>eine</translation>
    </message>
    <message>
        <source>at most one</source>
        <translation>höchstens eine</translation>
    </message>
    <message>
        <source>many</source>
        <translation>viele</translation>
    </message>
    <message>
        <source>for 1 in %1</source>
        <translation>bei 1 von %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>Each row refers to a row of %1: %2 is its %3</source>
        <translation>Jede Zeile verweist auf eine Zeile von %1: %2 ist deren %3</translation>
    </message>
    <message>
        <source>Rows of %1 refer to a row here: their %2 is its %3</source>
        <translation>Zeilen von %1 verweisen auf eine Zeile hier: ihr %2 ist deren %3</translation>
    </message>
    <message>
        <source>Not declared: suggested and accepted</source>
        <translation>Nicht deklariert: vorgeschlagen und angenommen</translation>
    </message>
    <message>
        <source>Foreign key %1</source>
        <translation>Fremdschlüssel %1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Relations of %1</source>
        <translation>Beziehungen von %1</translation>
    </message>
</context>
<context>
    <name>espalier::ui::TableTimeModel</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The time from which an example sees a row</source>
        <translation>Die Zeit, ab der ein Beispiel eine Zeile sieht</translation>
    </message>
    <message>
        <source>Goes By</source>
        <translation>Richtet sich nach</translation>
    </message>
    <message>
        <source>What speaks for that time, or for another one</source>
        <translation>Was für diese Zeit spricht oder für eine andere</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>The earliest time of a sample of the rows</source>
        <translation>Die früheste Zeit in einer Stichprobe der Zeilen</translation>
    </message>
    <message>
        <source>Known From</source>
        <translation>Bekannt ab</translation>
    </message>
    <message>
        <source>Of a sample of the rows, those known at the middle of the examples&apos; as-of times</source>
        <translation>Von einer Stichprobe der Zeilen jene, die zur mittleren Stichzeit der Beispiele bekannt sind</translation>
    </message>
    <message>
        <source>Seen at the Middle</source>
        <translation>Zur Mitte gesehen</translation>
    </message>
    <message>
        <source>Of a sample of the rows, those not known before the last as-of time: no example sees them</source>
        <translation>Von einer Stichprobe der Zeilen jene, die vor der letzten Stichzeit nicht bekannt sind: kein Beispiel sieht sie</translation>
    </message>
    <message>
        <source>After the Last</source>
        <translation>Nach der letzten</translation>
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
    <name>espalier::ui::TrainController</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No study yet. Say what to predict first.</source>
        <translation>Noch keine Studie. Zuerst sagen, was vorhergesagt werden soll.</translation>
    </message>
    <message>
        <source>Make a Study</source>
        <translation>Studie anlegen</translation>
    </message>
    <message>
        <source>No models yet. Train some first.</source>
        <translation>Noch keine Modelle. Zuerst welche trainieren.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>%1, searched</source>
        <translation>%1, gesucht</translation>
    </message>
    <message>
        <source>What was trained for the open study is looked up.</source>
        <translation>Was für die offene Studie trainiert wurde, wird nachgesehen.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::TrainLearners</name>
    <message>
        <source>Change Search</source>
        <translation>Suche ändern</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>%1 auswählen</translation>
    </message>
    <message>
        <source>Uncheck %1</source>
        <translation>%1 abwählen</translation>
    </message>
    <message>
        <source>%1 What you leave as it is here is chosen on the examples before the test.</source>
        <translation>%1 Was Sie hier lassen, wie es ist, wird auf den Beispielen vor dem Test gewählt.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>%1 von %2 ändern</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Lernverfahren</translation>
    </message>
    <message>
        <source>Search beyond the grid:</source>
        <translation>Zusätzlich suchen:</translation>
    </message>
    <message>
        <source>no settings</source>
        <translation>keine Einstellungen</translation>
    </message>
    <message>
        <source> settings</source>
        <translation> Einstellungen</translation>
    </message>
    <message>
        <source>So many settings of each learner are tried beyond the usual ones. Those that were tried before are kept: a search that was stopped goes on from them</source>
        <translation>So viele Einstellungen jedes Lernverfahrens werden über die üblichen hinaus versucht. Was schon versucht wurde, ist aufbewahrt: Eine angehaltene Suche geht von dort weiter</translation>
    </message>
    <message>
        <source>Settings to search beyond the grid</source>
        <translation>Einstellungen, die über das Raster hinaus gesucht werden</translation>
    </message>
</context>
<context>
    <name>espalier::ui::TrainPage</name>
    <message>
        <source>Nothing to Train On Yet</source>
        <translation>Noch nichts zum Trainieren</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Lernverfahren</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Train all that are checked, each in a process of its own</source>
        <translation>Alle angekreuzten trainieren, jedes in einem eigenen Prozess</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>Rangliste</translation>
    </message>
    <message>
        <source>on validation rows, with 95 % intervals</source>
        <translation>auf Validierungszeilen, mit 95-%-Intervallen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Nothing Trained Yet</source>
        <translation>Noch nichts trainiert</translation>
    </message>
    <message>
        <source>The checked learners are trained on the same rows, beside a baseline that knows nothing.</source>
        <translation>Die angekreuzten Lernverfahren werden auf denselben Zeilen trainiert, neben einem Vergleichswert, der nichts weiß.</translation>
    </message>
    <message>
        <source>Stop at once (Esc); what is done stays</source>
        <translation>Sofort anhalten (Esc); was fertig ist, bleibt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
    <message>
        <source>Fetch All Rows Afresh</source>
        <translation>Alle Zeilen neu holen</translation>
    </message>
</context>
<context>
    <name>espalier::ui::Watching</name>
    <message>
        <source>Look at What Is Deployed</source>
        <translation>Bereitgestelltes ansehen</translation>
    </message>
</context>
<context>
    <name>espalier::ui::WindowActions</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
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
        <source>Save Study</source>
        <translation>Studie speichern</translation>
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
        <source>English language</source>
        <translation>Sprache Englisch</translation>
    </message>
    <message>
        <source>German language</source>
        <translation>Sprache Deutsch</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <comment>what was done</comment>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <comment>what was undone</comment>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Save as File…</source>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <source>Open Study File…</source>
        <translation>Studiendatei öffnen…</translation>
    </message>
    <message>
        <source>New Study</source>
        <translation>Neue Studie</translation>
    </message>
    <message>
        <source>Duplicate Study</source>
        <translation>Studie duplizieren</translation>
    </message>
    <message>
        <source>Rename Study…</source>
        <translation>Studie umbenennen…</translation>
    </message>
    <message>
        <source>Delete Study</source>
        <translation>Studie löschen</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Help on This Page</source>
        <translation>Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>Spanish language</source>
        <translation>Spanische Sprache</translation>
    </message>
    <message>
        <source>French language</source>
        <translation>Französische Sprache</translation>
    </message>
    <message>
        <source>Chinese language</source>
        <translation>Chinesische Sprache</translation>
    </message>
</context>
</TS>
