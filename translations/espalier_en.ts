<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Base</name>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln week</numerusform>
            <numerusform>%Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardText</name>
    <message numerus="yes">
        <source>%n settings, by validation</source>
        <translation>
            <numerusform>%n setting, by validation</numerusform>
            <numerusform>%n settings, by validation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) of these rows or scores must be known before the model is trusted: they stand under Findings.</source>
        <translation>
            <numerusform>%n finding must be known before the model is trusted: it stands under Findings.</numerusform>
            <numerusform>%n findings must be known before the model is trusted: they stand under Findings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is clearly worse in some groups than elsewhere: %n of those that were looked at. Decisions about them need other grounds.</source>
        <translation>
            <numerusform>It is clearly worse in %n group of those that were looked at than elsewhere. Decisions about it need other grounds.</numerusform>
            <numerusform>It is clearly worse in %n groups of those that were looked at than elsewhere. Decisions about them need other grounds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2) on rows that no model was fitted on. Models are ranked on validation; claims are corrected for %n models, and differences within %3 are practically none.</source>
        <translation>
            <numerusform>%1 (%2) on rows that the model was not fitted on. Differences within %3 would be practically none.</numerusform>
            <numerusform>%1 (%2) on rows that no model was fitted on. Models are ranked on validation; claims are corrected for %n models, and differences within %3 are practically none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The confusion of %n classes stands in the JSON form of this card.</source>
        <translation>
            <numerusform>The confusion of %n class stands in the JSON form of this card.</numerusform>
            <numerusform>The confusion of %n classes stands in the JSON form of this card.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups of rows were looked at, and it is clearly worse than elsewhere in %1 of them.</source>
        <translation>
            <numerusform>%n group of rows was looked at, and it is clearly worse than elsewhere in %1 of them.</numerusform>
            <numerusform>%n groups of rows were looked at, and it is clearly worse than elsewhere in %1 of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more features, which the JSON form of this card lists.</source>
        <translation>
            <numerusform>And %n more feature, which the JSON form of this card lists.</numerusform>
            <numerusform>And %n more features, which the JSON form of this card lists.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one of %n classes, with a probability of each</source>
        <translation>
            <numerusform>one class, with its probability</numerusform>
            <numerusform>one of %n classes, with a probability of each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnOfferWords</name>
    <message numerus="yes">
        <source>Category with %n value(s)</source>
        <translation>
            <numerusform>Category with %n value</numerusform>
            <numerusform>Category with %n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareWaterfall</name>
    <message numerus="yes">
        <source>%n other(s) together</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareText</name>
    <message numerus="yes">
        <source>Over %n windows of time, with models of their own, %1 is better than %2 with a probability of %3 %, worse with %4 %, and practically equal with %5 %.</source>
        <translation>
            <numerusform>Over %n window of time, with a model of its own, %1 is better than %2 with a probability of %3 %, worse with %4 %, and practically equal with %5 %.</numerusform>
            <numerusform>Over %n windows of time, with models of their own, %1 is better than %2 with a probability of %3 %, worse with %4 %, and practically equal with %5 %.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GraphRouteText</name>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GraphSceneText</name>
    <message numerus="yes">
        <source>… %n more column(s)</source>
        <translation>
            <numerusform>… %n more column</numerusform>
            <numerusform>… %n more columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonitorCharts</name>
    <message numerus="yes">
        <source>%1 of %n features</source>
        <translation>
            <numerusform>%1 of %n feature</numerusform>
            <numerusform>%1 of %n features</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows predicted %1</source>
        <translation>
            <numerusform>%Ln row predicted %1</numerusform>
            <numerusform>%Ln rows predicted %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PairsText</name>
    <message numerus="yes">
        <source>%n test example(s)</source>
        <translation>
            <numerusform>%n test example</numerusform>
            <numerusform>%n test examples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pg</name>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>%Ln row read</numerusform>
            <numerusform>%Ln rows read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SentenceText</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SqlBlockText</name>
    <message numerus="yes">
        <source>%n feature(s)</source>
        <translation>
            <numerusform>%n feature</numerusform>
            <numerusform>%n features</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message numerus="yes">
        <source>%Ln feature(s)</source>
        <translation>
            <numerusform>%Ln feature</numerusform>
            <numerusform>%Ln features</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the times of %Ln table(s)</source>
        <translation>
            <numerusform>the time of %Ln table</numerusform>
            <numerusform>the times of %Ln tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repair(s)</source>
        <translation>
            <numerusform>%Ln repair</numerusform>
            <numerusform>%Ln repairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln period(s) that are left out</source>
        <translation>
            <numerusform>%Ln period that is left out</numerusform>
            <numerusform>%Ln periods that are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) of which the rows that the role may see are meant</source>
        <translation>
            <numerusform>%Ln table of which the rows that the role may see are meant</numerusform>
            <numerusform>%Ln tables of which the rows that the role may see are meant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a sample of %Ln example(s)</source>
        <translation>
            <numerusform>a sample of %Ln example</numerusform>
            <numerusform>a sample of %Ln examples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StudyText</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, of the last %n row(s)</source>
        <translation>
            <numerusform>%1, of the last %n row</numerusform>
            <numerusform>%1, of the last %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, with %n condition(s)</source>
        <translation>
            <numerusform>%1, with %n condition</numerusform>
            <numerusform>%1, with %n conditions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n row(s)</source>
        <translation>
            <numerusform>the last row</numerusform>
            <numerusform>the last %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message numerus="yes">
        <source>The search over %Ln setting(s) gained %2 over the grid, by %3 on the folds [%4, %5]: that is beyond chance.</source>
        <translation>
            <numerusform>The search over %Ln setting gained %2 over the grid, by %3 on the folds [%4, %5]: that is beyond chance.</numerusform>
            <numerusform>The search over %Ln settings gained %2 over the grid, by %3 on the folds [%4, %5]: that is beyond chance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The search over %Ln setting(s) gained %2 over the grid, by %3 on the folds [%4, %5]: that may be chance.</source>
        <translation>
            <numerusform>The search over %Ln setting gained %2 over the grid, by %3 on the folds [%4, %5]: that may be chance.</numerusform>
            <numerusform>The search over %Ln settings gained %2 over the grid, by %3 on the folds [%4, %5]: that may be chance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The search over %Ln setting(s) found none that is better than the grid&apos;s by more than a standard error.</source>
        <translation>
            <numerusform>The search over %Ln setting found none that is better than the grid&apos;s by more than a standard error.</numerusform>
            <numerusform>The search over %Ln settings found none that is better than the grid&apos;s by more than a standard error.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learned from %Ln further example(s) at rows too, which gained %2, by %3 on the folds [%4, %5].</source>
        <translation>
            <numerusform>Learned from %Ln further example at rows too, which gained %2, by %3 on the folds [%4, %5].</numerusform>
            <numerusform>Learned from %Ln further examples at rows too, which gained %2, by %3 on the folds [%4, %5].</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further example(s) at rows were left out: they gained %2, by %3 on the folds [%4, %5], which is no more than a standard error.</source>
        <translation>
            <numerusform>%Ln further example at rows was left out: it gained %2, by %3 on the folds [%4, %5], which is no more than a standard error.</numerusform>
            <numerusform>%Ln further examples at rows were left out: they gained %2, by %3 on the folds [%4, %5], which is no more than a standard error.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message numerus="yes">
        <source>features of %Ln older snapshot(s) were let go, so that all take at most %2; what was trained on them stays</source>
        <translation>
            <numerusform>features of %Ln older snapshot were let go, so that all take at most %2; what was trained on it stays</numerusform>
            <numerusform>features of %Ln older snapshots were let go, so that all take at most %2; what was trained on them stays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all was scored: %Ln feature(s) change with time, for all at once: %2</source>
        <translation>
            <numerusform>all was scored: %Ln feature changes with time, for all at once: %2</numerusform>
            <numerusform>all was scored: %Ln features change with time, for all at once: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all was scored at once: %Ln prediction(s) may be others now</source>
        <translation>
            <numerusform>all was scored at once: %Ln prediction may be another one now</numerusform>
            <numerusform>all was scored at once: %Ln predictions may be others now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only of %Ln that may be predicted otherwise than before</source>
        <translation>
            <numerusform>only of %Ln that may be predicted otherwise than before</numerusform>
            <numerusform>only of %Ln that may be predicted otherwise than before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::CatalogModel</name>
    <message numerus="yes">
        <source>%1, %n column(s)</source>
        <translation>
            <numerusform>%1, %n column</numerusform>
            <numerusform>%1, %n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::ChangesPanel</name>
    <message numerus="yes">
        <source>%n table(s) written to since the last count.</source>
        <translation>
            <numerusform>%n table written to since the last count.</numerusform>
            <numerusform>%n tables written to since the last count.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::ChartCanvas</name>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln series</numerusform>
            <numerusform>%Ln series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::ConnectionForm</name>
    <message numerus="yes">
        <source>More Parameters (%n given)…</source>
        <translation>
            <numerusform>More Parameters (%n given)…</numerusform>
            <numerusform>More Parameters (%n given)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::DeployPage</name>
    <message numerus="yes">
        <source>%1 %Ln are new in the log.</source>
        <translation>
            <numerusform>%1 %Ln is new in the log.</numerusform>
            <numerusform>%1 %Ln are new in the log.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln predictions of %1 are written, in %2</source>
        <translation>
            <numerusform>%Ln prediction of %1 is written, in %2</numerusform>
            <numerusform>%Ln predictions of %1 are written, in %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::DeployPlan</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) cannot be dropped or retyped while this is deployed: %1</source>
        <translation>
            <numerusform>%n column cannot be dropped or retyped while this is deployed: %1</numerusform>
            <numerusform>%n columns cannot be dropped or retyped while this is deployed: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::ExploreBar</name>
    <message numerus="yes">
        <source>Show %n Hidden</source>
        <translation>
            <numerusform>Show %n Hidden</numerusform>
            <numerusform>Show %n Hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::ExploreMenu</name>
    <message numerus="yes">
        <source>Hide %n Table(s)</source>
        <translation>
            <numerusform>Hide %n Table</numerusform>
            <numerusform>Hide %n Tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show Only %n Table(s)</source>
        <translation>
            <numerusform>Show Only %n Table</numerusform>
            <numerusform>Show Only %n Tables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::FeatureController</name>
    <message numerus="yes">
        <source>%n feature(s) were added to %1.</source>
        <translation>
            <numerusform>%n feature was added to %1.</numerusform>
            <numerusform>%n features were added to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::FindingRow</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Join %n Values</source>
        <translation>
            <numerusform>Join %n Value</numerusform>
            <numerusform>Join %n Values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave Out %n Periods</source>
        <translation>
            <numerusform>Leave Out %n Period</numerusform>
            <numerusform>Leave Out %n Periods</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::GraphDocument</name>
    <message numerus="yes">
        <source>Move %n Table(s)</source>
        <translation>
            <numerusform>Move %n Table</numerusform>
            <numerusform>Move %n Tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pin %n Table(s)</source>
        <translation>
            <numerusform>Pin %n Table</numerusform>
            <numerusform>Pin %n Tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpin %n Table(s)</source>
        <translation>
            <numerusform>Unpin %n Table</numerusform>
            <numerusform>Unpin %n Tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %n Table(s)</source>
        <translation>
            <numerusform>Hide %n Table</numerusform>
            <numerusform>Hide %n Tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n Table(s)</source>
        <translation>
            <numerusform>Show %n Table</numerusform>
            <numerusform>Show %n Tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show Only %n Table(s)</source>
        <translation>
            <numerusform>Show Only %n Table</numerusform>
            <numerusform>Show Only %n Tables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::GraphView</name>
    <message numerus="yes">
        <source>Show %n hidden table(s)</source>
        <translation>
            <numerusform>Show %n hidden table</numerusform>
            <numerusform>Show %n hidden tables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::Gym</name>
    <message numerus="yes">
        <source>Let %n Day(s) Pass in the Gym</source>
        <translation>
            <numerusform>Let %n Day Pass in the Gym</numerusform>
            <numerusform>Let %n Days Pass in the Gym</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::JobsButton</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::PathPanel</name>
    <message numerus="yes">
        <source>%n path(s), the nearest first.</source>
        <translation>
            <numerusform>%n path.</numerusform>
            <numerusform>%n paths, the nearest first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n relation</numerusform>
            <numerusform>%n relations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n path(s) exist; these are the nearest.</source>
        <translation>
            <numerusform>More than %n path exists; this is the nearest.</numerusform>
            <numerusform>More than %n paths exist; these are the nearest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::SamplePanel</name>
    <message numerus="yes">
        <source>All %n row(s).</source>
        <translation>
            <numerusform>%n row in all.</numerusform>
            <numerusform>All %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s)</source>
        <translation>
            <numerusform>The first %n row</numerusform>
            <numerusform>The first %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n random row(s) from %1 of the blocks (seed %2)</source>
        <translation>
            <numerusform>%n random row from %1 of the blocks (seed %2)</numerusform>
            <numerusform>%n random rows from %1 of the blocks (seed %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n random row(s) (seed %1)</source>
        <translation>
            <numerusform>%n random row (seed %1)</numerusform>
            <numerusform>%n random rows (seed %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is read before it is asked for. A read-only query fetches at most %n row(s), and stops at once.</source>
        <translation>
            <numerusform>Nothing is read before it is asked for. A read-only query fetches at most %n row, and stops at once.</numerusform>
            <numerusform>Nothing is read before it is asked for. A read-only query fetches at most %n rows, and stops at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::SnapshotText</name>
    <message numerus="yes">
        <source>%n table(s) read whole: %1</source>
        <translation>
            <numerusform>%n table read whole: %1</numerusform>
            <numerusform>%n tables read whole: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudiesController</name>
    <message numerus="yes">
        <source>%n feature(s)</source>
        <translation>
            <numerusform>%n feature</numerusform>
            <numerusform>%n features</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudyController</name>
    <message numerus="yes">
        <source>%n finding(s) on the Study page to look at first</source>
        <translation>
            <numerusform>%n finding on the Study page to look at first</numerusform>
            <numerusform>%n findings on the Study page to look at first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudyCost</name>
    <message numerus="yes">
        <source>%1: %n feature(s)</source>
        <translation>
            <numerusform>%1: %n feature</numerusform>
            <numerusform>%1: %n features</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudyResults</name>
    <message numerus="yes">
        <source>%n index(es) would make live predictions faster</source>
        <translation>
            <numerusform>%n index would make live predictions faster</numerusform>
            <numerusform>%n indexes would make live predictions faster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) by which rows are seen are guessed</source>
        <translation>
            <numerusform>%n time by which rows are seen is guessed</numerusform>
            <numerusform>%n times by which rows are seen are guessed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) in which the data is unlike the rest</source>
        <translation>
            <numerusform>%n period in which the data is unlike the rest</numerusform>
            <numerusform>%n periods in which the data is unlike the rest</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudyTimeline</name>
    <message numerus="yes">
        <source>%1: %n feature(s)</source>
        <translation>
            <numerusform>%1: %n feature</numerusform>
            <numerusform>%1: %n features</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudyTimes</name>
    <message numerus="yes">
        <source>%n time(s) are guessed: confirm them, or name others</source>
        <translation>
            <numerusform>%n time is guessed: confirm it, or name another</numerusform>
            <numerusform>%n times are guessed: confirm them, or name others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::Suggesting</name>
    <message numerus="yes">
        <source>Accept %n Relation(s)</source>
        <translation>
            <numerusform>Accept %n Relation</numerusform>
            <numerusform>Accept %n Relations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %n Relation(s)</source>
        <translation>
            <numerusform>Dismiss %n Relation</numerusform>
            <numerusform>Dismiss %n Relations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::SuggestionPanel</name>
    <message numerus="yes">
        <source>%n relation(s) that nobody declared</source>
        <translation>
            <numerusform>%n relation that nobody declared</numerusform>
            <numerusform>%n relations that nobody declared</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::TableExportController</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::Training</name>
    <message numerus="yes">
        <source>Train %n Learner(s)</source>
        <translation>
            <numerusform>Train %n Learner</numerusform>
            <numerusform>Train %n Learners</numerusform>
        </translation>
    </message>
</context>
</TS>
