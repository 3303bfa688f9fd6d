<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AcceptWords</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n back</source>
        <translation>
            <numerusform>%n back</numerusform>
            <numerusform>%n back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interface(s)</source>
        <translation>
            <numerusform>%n interface</numerusform>
            <numerusform>%n interfaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of ours kept</source>
        <translation>
            <numerusform>%n value of ours kept</numerusform>
            <numerusform>%n values of ours kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) left</source>
        <translation>
            <numerusform>%n conflict left</numerusform>
            <numerusform>%n conflicts left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnLoad</name>
    <message numerus="yes">
        <source>%1, full in %n quarter(s)</source>
        <translation>
            <numerusform>%1, full in %n quarter</numerusform>
            <numerusform>%1, full in %n quarters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n full</source>
        <translation>
            <numerusform>%1, %n full</numerusform>
            <numerusform>%1, %n full</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GraphWords</name>
    <message numerus="yes">
        <source>%Ln system(s)</source>
        <translation>
            <numerusform>%Ln system</numerusform>
            <numerusform>%Ln systems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to give up</source>
        <translation>
            <numerusform>%Ln to give up</numerusform>
            <numerusform>%Ln to give up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cycle(s)</source>
        <translation>
            <numerusform>%Ln cycle</numerusform>
            <numerusform>%Ln cycles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interface(s)</source>
        <translation>
            <numerusform>%Ln interface</numerusform>
            <numerusform>%Ln interfaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hard one(s) the wrong way</source>
        <translation>
            <numerusform>%Ln hard one the wrong way</numerusform>
            <numerusform>%Ln hard ones the wrong way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interface(s) between them</source>
        <translation>
            <numerusform>%Ln interface between them</numerusform>
            <numerusform>%Ln interfaces between them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln system(s) in wave order</source>
        <translation>
            <numerusform>%Ln system in wave order</numerusform>
            <numerusform>%Ln systems in wave order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a row gets, a column gives; crossed cells above the diagonal: %Ln hard one(s) the wrong way</source>
        <translation>
            <numerusform>a row gets, a column gives; crossed cells above the diagonal: %Ln hard one the wrong way</numerusform>
            <numerusform>a row gets, a column gives; crossed cells above the diagonal: %Ln hard ones the wrong way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without interfaces left out</source>
        <translation>
            <numerusform>%Ln without interfaces left out</numerusform>
            <numerusform>%Ln without interfaces left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln other(s)</source>
        <translation>
            <numerusform>+%Ln other</numerusform>
            <numerusform>+%Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 within %Ln step(s) of %2</source>
        <translation>
            <numerusform>%1 within %Ln step of %2</numerusform>
            <numerusform>%1 within %Ln steps of %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %Ln step(s)</source>
        <translation>
            <numerusform>After %Ln step</numerusform>
            <numerusform>After %Ln steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No chain joins %1 this way. Either way there is one of %Ln step(s): choose both directions.</source>
        <translation>
            <numerusform>No chain joins %1 this way. Either way there is one of %Ln step: choose both directions.</numerusform>
            <numerusform>No chain joins %1 this way. Either way there is one of %Ln steps: choose both directions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Step %Ln</source>
        <translation>
            <numerusform>Step %Ln</numerusform>
            <numerusform>Step %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shortest chains between %1: %Ln step(s)</source>
        <translation>
            <numerusform>Shortest chains between %1: %Ln step</numerusform>
            <numerusform>Shortest chains between %1: %Ln steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outside</source>
        <translation>
            <numerusform>%Ln outside</numerusform>
            <numerusform>%Ln outside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interface(s) to replace or make one-way so that all open</source>
        <translation>
            <numerusform>%Ln interface to replace or make one-way so that all open</numerusform>
            <numerusform>%Ln interfaces to replace or make one-way so that all open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interface(s) between quarters</source>
        <translation>
            <numerusform>%Ln interface between quarters</numerusform>
            <numerusform>%Ln interfaces between quarters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) before</source>
        <translation>
            <numerusform>%Ln step before</numerusform>
            <numerusform>%Ln steps before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) on</source>
        <translation>
            <numerusform>%Ln step on</numerusform>
            <numerusform>%Ln steps on</numerusform>
        </translation>
    </message>
</context>
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
    <name>RoadmapWords</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShownWords</name>
    <message numerus="yes">
        <source>%n system(s)</source>
        <translation>
            <numerusform>%n system</numerusform>
            <numerusform>%n systems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aallokko::gui::AuditPage</name>
    <message numerus="yes">
        <source>%n change(s) copied.</source>
        <translation>
            <numerusform>%n change copied.</numerusform>
            <numerusform>%n changes copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aallokko::gui::BulkEditDialog</name>
    <message numerus="yes">
        <source>Edit %n system(s) at once</source>
        <translation>
            <numerusform>Edit %n system at once</numerusform>
            <numerusform>Edit %n systems at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) change; one undo takes all back.</source>
        <translation>
            <numerusform>%n system changes; one undo takes it back.</numerusform>
            <numerusform>%n systems change; one undo takes all back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n system(s)</source>
        <translation>
            <numerusform>Change %n system</numerusform>
            <numerusform>Change %n systems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aallokko::gui::ChangePanel</name>
    <message numerus="yes">
        <source>Without %n field(s)</source>
        <translation>
            <numerusform>Without %n field</numerusform>
            <numerusform>Without %n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aallokko::gui::CompareDialog</name>
    <message numerus="yes">
        <source>%n system(s) side by side</source>
        <translation>
            <numerusform>%n system side by side</numerusform>
            <numerusform>%n systems side by side</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ; they are marked with ≠.</source>
        <translation>
            <numerusform>%n field differs; it is marked with ≠.</numerusform>
            <numerusform>%n fields differ; they are marked with ≠.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aallokko::gui::ConflictBox</name>
    <message numerus="yes">
        <source>Decide %n later</source>
        <translation>
            <numerusform>Decide %n later</numerusform>
            <numerusform>Decide %n later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep ours in %n</source>
        <translation>
            <numerusform>Keep ours in %n</numerusform>
            <numerusform>Keep ours in %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the file&apos;s in %n</source>
        <translation>
            <numerusform>Take the file&apos;s in %n</numerusform>
            <numerusform>Take the file&apos;s in %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aallokko::gui::DuplicatesPage</name>
    <message numerus="yes">
        <source>%1: %2, %n system(s), %3 differing field(s)</source>
        <translation>
            <numerusform>%1: %2, %n system, %3 differing field</numerusform>
            <numerusform>%1: %2, %n systems, %3 differing fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aallokko::gui::HistoryDialog</name>
    <message numerus="yes">
        <source>Undo %n step(s)</source>
        <translation>
            <numerusform>Undo %n step</numerusform>
            <numerusform>Undo %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do %n step(s) again</source>
        <translation>
            <numerusform>Do %n step again</numerusform>
            <numerusform>Do %n steps again</numerusform>
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
    <message numerus="yes">
        <source>%n system(s) changed</source>
        <translation>
            <numerusform>%n system changed</numerusform>
            <numerusform>%n systems changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) written</source>
        <translation>
            <numerusform>%n cell written</numerusform>
            <numerusform>%n cells written</numerusform>
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
    <name>aallokko::gui::MovePanel</name>
    <message numerus="yes">
        <source>%n thing(s) break.</source>
        <translation>
            <numerusform>%n thing breaks.</numerusform>
            <numerusform>%n things break.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other milestone(s) move along, and every date that is reckoned from it.</source>
        <translation>
            <numerusform>%n other milestone moves along, and every date that is reckoned from it.</numerusform>
            <numerusform>%n other milestones move along, and every date that is reckoned from it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aallokko::gui::OutcomeDialog</name>
    <message numerus="yes">
        <source>%1 %2 (%n system(s))</source>
        <translation>
            <numerusform>%1 %2 (%n system)</numerusform>
            <numerusform>%1 %2 (%n systems)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aallokko::gui::OverviewPage</name>
    <message numerus="yes">
        <source>%1: %n system(s)</source>
        <translation>
            <numerusform>%1: %n system</numerusform>
            <numerusform>%1: %n systems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>error(s)</source>
        <translation>
            <numerusform>error</numerusform>
            <numerusform>errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>warning(s)</source>
        <translation>
            <numerusform>warning</numerusform>
            <numerusform>warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remark(s)</source>
        <translation>
            <numerusform>remark</numerusform>
            <numerusform>remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>is the approved plan, with %n accepted deficit(s)</source>
        <translation>
            <numerusform>is the approved plan, with %n accepted deficit</numerusform>
            <numerusform>is the approved plan, with %n accepted deficits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>system(s) without a decided outcome</source>
        <translation>
            <numerusform>system without a decided outcome</numerusform>
            <numerusform>systems without a decided outcome</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>system(s) pinned to a quarter</source>
        <translation>
            <numerusform>system pinned to a quarter</numerusform>
            <numerusform>systems pinned to a quarter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>acceptance(s) of findings have expired</source>
        <translation>
            <numerusform>acceptance of findings have expired</numerusform>
            <numerusform>acceptances of findings have expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n step(s))</source>
        <translation>
            <numerusform>%1 (%n step)</numerusform>
            <numerusform>%1 (%n steps)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>system(s) added</source>
        <translation>
            <numerusform>system added</numerusform>
            <numerusform>systems added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>system(s) changed</source>
        <translation>
            <numerusform>system changed</numerusform>
            <numerusform>systems changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>planner run(s)</source>
        <translation>
            <numerusform>planner run</numerusform>
            <numerusform>planner runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>and %n more change</numerusform>
            <numerusform>and %n more changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>system(s) consolidated</source>
        <translation>
            <numerusform>system consolidated</numerusform>
            <numerusform>systems consolidated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>system(s) not in time</source>
        <translation>
            <numerusform>system not in time</numerusform>
            <numerusform>systems not in time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bottleneck(s): full in some quarter</source>
        <translation>
            <numerusform>bottleneck: full in some quarter</numerusform>
            <numerusform>bottlenecks: full in some quarter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n system(s) late</source>
        <translation>
            <numerusform>%1 of %n system late</numerusform>
            <numerusform>%1 of %n systems late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s) at risk.</source>
        <translation>
            <numerusform>%n milestone at risk.</numerusform>
            <numerusform>%n milestones at risk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s) have passed.</source>
        <translation>
            <numerusform>%n milestone have passed.</numerusform>
            <numerusform>%n milestones have passed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later milestone(s) are not listed here.</source>
        <translation>
            <numerusform>%n later milestone are not listed here.</numerusform>
            <numerusform>%n later milestones are not listed here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue measure(s)</source>
        <translation>
            <numerusform>overdue measure</numerusform>
            <numerusform>overdue measures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aallokko::gui::OverviewPanel</name>
    <message numerus="yes">
        <source>%n system(s)</source>
        <translation>
            <numerusform>%n system</numerusform>
            <numerusform>%n systems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aallokko::gui::PreviewPanel</name>
    <message numerus="yes">
        <source>%n column(s) to settle</source>
        <translation>
            <numerusform>%n column to settle</numerusform>
            <numerusform>%n columns to settle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aallokko::gui::QualityPage</name>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s)</source>
        <translation>
            <numerusform>%Ln remark</numerusform>
            <numerusform>%Ln remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln accepted</numerusform>
            <numerusform>%Ln accepted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aallokko::gui::ReportsPage</name>
    <message numerus="yes">
        <source>Left out for this audience: %n field(s), by ground</source>
        <translation>
            <numerusform>Left out for this audience: %n field, by ground</numerusform>
            <numerusform>Left out for this audience: %n fields, by ground</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) are in %1</source>
        <translation>
            <numerusform>%n letter are in %1</numerusform>
            <numerusform>%n letters are in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aallokko::gui::ScenariosPage</name>
    <message numerus="yes">
        <source>%1 is the approved plan; %n deficit(s) were accepted with it.</source>
        <translation>
            <numerusform>%1 is the approved plan; %n deficit were accepted with it.</numerusform>
            <numerusform>%1 is the approved plan; %n deficits were accepted with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aallokko::gui::UndoDialog</name>
    <message numerus="yes">
        <source>%n thing(s) would be taken back:</source>
        <translation>
            <numerusform>%n thing would be taken back:</numerusform>
            <numerusform>%n things would be taken back:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) would stay, because somebody changed or used them since:</source>
        <translation>
            <numerusform>%n thing would stay, because somebody changed or used them since:</numerusform>
            <numerusform>%n things would stay, because somebody changed or used them since:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aallokko::gui::WavesPage</name>
    <message numerus="yes">
        <source>%n consolidated</source>
        <translation>
            <numerusform>%n consolidated</numerusform>
            <numerusform>%n consolidated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken over and going on as is</source>
        <translation>
            <numerusform>%n taken over and going on as is</numerusform>
            <numerusform>%n taken over and going on as is</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in time</source>
        <translation>
            <numerusform>%n not in time</numerusform>
            <numerusform>%n not in time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a wave, with the reason</source>
        <translation>
            <numerusform>%n without a wave, with the reason</numerusform>
            <numerusform>%n without a wave, with the reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system(s): %1</source>
        <translation>
            <numerusform>%n system: %1</numerusform>
            <numerusform>%n systems: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pin(s) are newer than this plan (%1). Cards and load bars show them already; run the planner to fit the others around them.</source>
        <translation>
            <numerusform>%n pin is newer than this plan (%1). Cards and load bars show it already; run the planner to fit the others around it.</numerusform>
            <numerusform>%n pins are newer than this plan (%1). Cards and load bars show them already; run the planner to fit the others around them.</numerusform>
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
    <message numerus="yes">
        <source>%n taken over</source>
        <translation>
            <numerusform>%n taken over</numerusform>
            <numerusform>%n taken over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consolidated, %1</source>
        <translation>
            <numerusform>%n consolidated, %1</numerusform>
            <numerusform>%n consolidated, %1</numerusform>
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
    <name>aallokko::models::Duplicates</name>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) merged into one system. Undo takes it back.</source>
        <translation>
            <numerusform>%n row merged into one system. Undo takes it back.</numerusform>
            <numerusform>%n rows merged into one system. Undo takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) decided. Undo takes it back.</source>
        <translation>
            <numerusform>%n system decided. Undo takes it back.</numerusform>
            <numerusform>%n systems decided. Undo takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aallokko::models::GraphList</name>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aallokko::models::ImportLedger</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
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
<context>
    <name>aallokko::models::RoadmapTree</name>
    <message numerus="yes">
        <source>%1: %n cut-over(s).</source>
        <translation>
            <numerusform>%1: %n cut-over.</numerusform>
            <numerusform>%1: %n cut-overs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) with findings.</source>
        <translation>
            <numerusform>%n system with findings.</numerusform>
            <numerusform>%n systems with findings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aallokko::models::SystemFilter</name>
    <message numerus="yes">
        <source>%n system(s)</source>
        <translation>
            <numerusform>%n system</numerusform>
            <numerusform>%n systems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aallokko::models::Workbench</name>
    <message numerus="yes">
        <source>%n step(s) undone.</source>
        <translation>
            <numerusform>%n step undone.</numerusform>
            <numerusform>%n steps undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) done again.</source>
        <translation>
            <numerusform>%n step done again.</numerusform>
            <numerusform>%n steps done again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aallokko::gui::WorkPlanPage</name>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n row copied.</numerusform>
            <numerusform>%n rows copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) stored.</source>
        <translation>
            <numerusform>%n measure stored.</numerusform>
            <numerusform>%n measures stored.</numerusform>
        </translation>
    </message>
</context>
</TS>
