<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>MoveAdvice</name>
    <message numerus="yes">
        <source>%1: breaks %n demand(s), %2</source>
        <translation>
            <numerusform>%1: breaks %n demand, %2</numerusform>
            <numerusform>%1: breaks %n demands, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aallokko::gui::InventoryPage</name>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) pasted</source>
        <translation>
            <numerusform>%n cell pasted</numerusform>
            <numerusform>%n cells pasted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) could not be read; they stay marked in their cells</source>
        <translation>
            <numerusform>%n text could not be read; it stays marked in its cell</numerusform>
            <numerusform>%n texts could not be read; they stay marked in their cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aallokko::models::Board</name>
    <message numerus="yes">
        <source>%n system(s), %1</source>
        <translation>
            <numerusform>%n system, %1</numerusform>
            <numerusform>%n systems, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system(s)</source>
        <translation>
            <numerusform>%n system</numerusform>
            <numerusform>%n systems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aallokko::models::BoardColumn</name>
    <message numerus="yes">
        <source>%n takeover(s)</source>
        <translation>
            <numerusform>%n takeover</numerusform>
            <numerusform>%n takeovers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aallokko::models::DetailsModel</name>
    <message numerus="yes">
        <source>%n interface(s)</source>
        <translation>
            <numerusform>%n interface</numerusform>
            <numerusform>%n interfaces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aallokko::models::ImportRun</name>
    <message numerus="yes">
        <source>Reading %n file(s)</source>
        <translation>
            <numerusform>Reading %n file</numerusform>
            <numerusform>Reading %n files</numerusform>
        </translation>
    </message>
</context>
</TS>
