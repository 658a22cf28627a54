<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>FilterSummary</name>
    <message numerus="yes">
        <source>cited at least %n times</source>
        <translation>
            <numerusform>cited at least once</numerusform>
            <numerusform>cited at least %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from at least %n sources</source>
        <translation>
            <numerusform>from at least one source</numerusform>
            <numerusform>from at least %n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with at least %n links</source>
        <translation>
            <numerusform>with at least one link</numerusform>
            <numerusform>with at least %n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with at most %n links</source>
        <translation>
            <numerusform>with at most one link</numerusform>
            <numerusform>with at most %n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and one more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectorPage</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cablegraph::canvas::GraphView</name>
    <message numerus="yes">
        <source>%n hidden: Show All</source>
        <translation>
            <numerusform>%n hidden: Show All</numerusform>
            <numerusform>%n hidden: Show All</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cablegraph::canvas::ToolTip</name>
    <message numerus="yes">
        <source>%n relations</source>
        <translation>
            <numerusform>%n relation</numerusform>
            <numerusform>%n relations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences</source>
        <translation>
            <numerusform>%n sentence</numerusform>
            <numerusform>%n sentences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cablegraph::commands::ChangeVisibility</name>
    <message numerus="yes">
        <source>Hide %n Nodes</source>
        <translation>
            <numerusform>Hide %n Node</numerusform>
            <numerusform>Hide %n Nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show Only %n Nodes</source>
        <translation>
            <numerusform>Show Only %n Node</numerusform>
            <numerusform>Show Only %n Nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expand %n Nodes</source>
        <translation>
            <numerusform>Expand %n Node</numerusform>
            <numerusform>Expand %n Nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collapse %n Nodes</source>
        <translation>
            <numerusform>Collapse %n Node</numerusform>
            <numerusform>Collapse %n Nodes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cablegraph::commands::MoveNodes</name>
    <message numerus="yes">
        <source>Move %n Nodes</source>
        <translation>
            <numerusform>Move %n Node</numerusform>
            <numerusform>Move %n Nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pin %n Nodes</source>
        <translation>
            <numerusform>Pin %n Node</numerusform>
            <numerusform>Pin %n Nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpin %n Nodes</source>
        <translation>
            <numerusform>Unpin %n Node</numerusform>
            <numerusform>Unpin %n Nodes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::ContestedPanel</name>
    <message numerus="yes">
        <source>%n contested claims</source>
        <translation>
            <numerusform>%n contested claim</numerusform>
            <numerusform>%n contested claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::SearchModel</name>
    <message numerus="yes">
        <source>Named so in %n articles</source>
        <translation>
            <numerusform>Named so in %n article</numerusform>
            <numerusform>Named so in %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cablegraph::panels::TimelinePanel</name>
    <message numerus="yes">
        <source>%n events at this place</source>
        <translation>
            <numerusform>%n event at this place</numerusform>
            <numerusform>%n events at this place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a date</source>
        <translation>
            <numerusform>%n without a date</numerusform>
            <numerusform>%n without a date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cablegraph::picture::Picture</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cablegraph::preferences::PreferencesDialog</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
</TS>
