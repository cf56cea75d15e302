<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
    <name>espalier::ui::Database</name>
    <message numerus="yes">
        <source>Let %n Day(s) Pass in the Gym</source>
        <translation>
            <numerusform>Let %n Day Pass in the Gym</numerusform>
            <numerusform>Let %n Days Pass in the Gym</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::DeployPage</name>
    <message numerus="yes">
        <source>%n column(s) cannot be dropped or retyped while this is deployed: %1</source>
        <translation>
            <numerusform>%n column cannot be dropped or retyped while this is deployed: %1</numerusform>
            <numerusform>%n columns cannot be dropped or retyped while this is deployed: %1</numerusform>
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
        <source>The %n nearest path(s); more exist.</source>
        <translation>
            <numerusform>The nearest path; more exist.</numerusform>
            <numerusform>The %n nearest paths; more exist.</numerusform>
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
