<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AddBar</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>No matter was decided.</source>
        <translation>No matter was decided.</translation>
    </message>
    <message>
        <source>%1 decided, %2 completed, %3%</source>
        <translation>%1 decided, %2 completed, %3%</translation>
    </message>
    <message>
        <source>The meeting is locked. Reopen it with a reason to change its agenda.</source>
        <translation>The meeting is locked. Reopen it with a reason to change its agenda.</translation>
    </message>
    <message>
        <source>The agenda item is not there any more.</source>
        <translation>The agenda item is not there any more.</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>of an agenda item</comment>
        <translation>No.</translation>
    </message>
    <message>
        <source>No project is called “%1”.</source>
        <translation>No project is called “%1”.</translation>
    </message>
</context>
<context>
    <name>AgendaPane</name>
    <message>
        <source>Title of the item, or the name of a project</source>
        <translation>Title of the item, or the name of a project</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Add item</translation>
    </message>
    <message>
        <source>Nothing on the agenda yet.</source>
        <translation>Nothing on the agenda yet.</translation>
    </message>
    <message>
        <source>Add an item (Insert)</source>
        <translation>Add an item (Insert)</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Follow-up of %1: decided %2, completed %3, %4 %</source>
        <translation>Follow-up of %1: decided %2, completed %3, %4 %</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>show the %n open one(s)</source>
        <translation>
            <numerusform>show the open one</numerusform>
            <numerusform>show the %n open ones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>carried over from %1</source>
        <translation>carried over from %1</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>Asked: %1</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Decided: %1</translation>
    </message>
    <message>
        <source>The meeting is locked. Reopen it with a reason to add an item.</source>
        <translation>The meeting is locked. Reopen it with a reason to add an item.</translation>
    </message>
    <message>
        <source>Add the item %1</source>
        <translation>Add the item %1</translation>
    </message>
    <message>
        <source>Order of the agenda</source>
        <translation>Order of the agenda</translation>
    </message>
    <message>
        <source>Take %1 off the agenda</source>
        <translation>Take %1 off the agenda</translation>
    </message>
    <message>
        <source>Took “%1” off the agenda.</source>
        <translation>Took “%1” off the agenda.</translation>
    </message>
</context>
<context>
    <name>Amount</name>
    <message>
        <source>The amount “%1” is too large.</source>
        <translation>The amount “%1” is too large.</translation>
    </message>
    <message>
        <source>“%1” does not begin with an amount.</source>
        <translation>“%1” does not begin with an amount.</translation>
    </message>
    <message>
        <source>“%2” in the amount “%1” was not understood.</source>
        <translation>“%2” in the amount “%1” was not understood.</translation>
    </message>
    <message>
        <source>“%1” has decimals before its last unit and can be read in two ways.</source>
        <translation>“%1” has decimals before its last unit and can be read in two ways.</translation>
    </message>
    <message>
        <source>“%1” does not go from larger units to smaller ones.</source>
        <translation>“%1” does not go from larger units to smaller ones.</translation>
    </message>
    <message>
        <source>“%2” in “%1” is not one number.</source>
        <translation>“%2” in “%1” is not one number.</translation>
    </message>
    <message>
        <source>The commas in “%1” do not separate thousands.</source>
        <translation>The commas in “%1” do not separate thousands.</translation>
    </message>
    <message>
        <source>The unit is missing in “%1”: write 元, 万元 or 亿元 behind the number.</source>
        <translation>The unit is missing in “%1”: write 元, 万元 or 亿元 behind the number.</translation>
    </message>
</context>
<context>
    <name>AskBar</name>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
</context>
<context>
    <name>AssignForm</name>
    <message>
        <source>What is to be done</source>
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>Responsible unit</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>Responsible person</translation>
    </message>
    <message>
        <source>Standard of completion</source>
        <translation>Standard of completion</translation>
    </message>
    <message>
        <source>Helping units</source>
        <translation>Helping units</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Date of its own</source>
        <translation>Date of its own</translation>
    </message>
    <message>
        <source>in words, if one was named</source>
        <translation>in words, if one was named</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Assign %1</source>
        <translation>Assign %1</translation>
    </message>
    <message>
        <source>cancel the matter instead, with approver and reason.</source>
        <translation>cancel the matter instead, with approver and reason.</translation>
    </message>
    <message>
        <source>“%1” is assigned; its clocks run from today.</source>
        <translation>“%1” is assigned; its clocks run from today.</translation>
    </message>
</context>
<context>
    <name>AttendanceTable</name>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Space: the next one</source>
        <translation>Space: the next one</translation>
    </message>
    <message>
        <source>Attendance of %1: %2</source>
        <translation>Attendance of %1: %2</translation>
    </message>
</context>
<context>
    <name>BannerBar</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
</context>
<context>
    <name>CalendarSection</name>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Rest days and make-up working days from the State Council&apos;s yearly notice. Version: %1</source>
        <translation>Rest days and make-up working days from the State Council&apos;s yearly notice. Version: %1</translation>
    </message>
    <message>
        <source>Years of the calendar</source>
        <translation>Years of the calendar</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Weekdays off</source>
        <translation>Weekdays off</translation>
    </message>
    <message>
        <source>Make-up working days</source>
        <translation>Make-up working days</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>✓ Known</source>
        <translation>✓ Known</translation>
    </message>
    <message>
        <source>▲ No notice yet; plain weekends are assumed</source>
        <translation>▲ No notice yet; plain weekends are assumed</translation>
    </message>
</context>
<context>
    <name>CallBar</name>
    <message>
        <source>Call the meeting</source>
        <translation>Call the meeting</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <source>Its agenda opens with the follow-up of No. %1 and %n item(s) carried over.</source>
        <translation>
            <numerusform>Its agenda opens with the follow-up of No. %1 and %n item carried over.</numerusform>
            <numerusform>Its agenda opens with the follow-up of No. %1 and %n items carried over.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the first meeting: its agenda is empty.</source>
        <translation>It is the first meeting: its agenda is empty.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Call a meeting</source>
        <translation>Call a meeting</translation>
    </message>
</context>
<context>
    <name>CellValue</name>
    <message>
        <source>The cell holds the spreadsheet&apos;s error %1. Correct it there; the text was kept.</source>
        <translation>The cell holds the spreadsheet&apos;s error %1. Correct it there; the text was kept.</translation>
    </message>
    <message>
        <source>The number %1 may mean January or October. Say which; the row waits until then.</source>
        <translation>The number %1 may mean January or October. Say which; the row waits until then.</translation>
    </message>
</context>
<context>
    <name>CellWork</name>
    <message>
        <source>There is nothing on the clipboard that could be pasted.</source>
        <translation>There is nothing on the clipboard that could be pasted.</translation>
    </message>
    <message>
        <source>Select the cell where the first copied cell belongs.</source>
        <translation>Select the cell where the first copied cell belongs.</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cell(s)</source>
        <translation>
            <numerusform>Paste %n cell</numerusform>
            <numerusform>Paste %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n cell(s).</source>
        <translation>
            <numerusform>Pasted %n cell.</numerusform>
            <numerusform>Pasted %n cells.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the cell to fill from and the cells below it.</source>
        <translation>Select the cell to fill from and the cells below it.</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Fill down</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>Clear cells</translation>
    </message>
    <message>
        <source>%1 of several rows</source>
        <translation>%1 of several rows</translation>
    </message>
    <message>
        <source>At most %L1 cells can be written at once; nothing was changed.</source>
        <translation>At most %L1 cells can be written at once; nothing was changed.</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n cell(s).</source>
        <translation>
            <numerusform>Changed %n cell.</numerusform>
            <numerusform>Changed %n cells.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) stayed as they were: %1</source>
        <translation>
            <numerusform>%n cell stayed as it was: %1</numerusform>
            <numerusform>%n cells stayed as they were: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChatText</name>
    <message>
        <source>Planned start</source>
        <translation>Planned start</translation>
    </message>
    <message>
        <source>Planned finish</source>
        <translation>Planned finish</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>due today</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>phone %1</source>
        <translation>phone %1</translation>
    </message>
    <message>
        <source>responsible: %1</source>
        <translation>responsible: %1</translation>
    </message>
    <message>
        <source>responsible: %1, phone %2</source>
        <translation>responsible: %1, phone %2</translation>
    </message>
    <message>
        <source>%1: %2 due %3, %4</source>
        <translation>%1: %2 due %3, %4</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Unit not recorded</source>
        <translation>Unit not recorded</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>as of %1</translation>
    </message>
    <message>
        <source>[Reminder] %1 (%2)</source>
        <translation>[Reminder] %1 (%2)</translation>
    </message>
    <message>
        <source>[Reminder] %1, %2 (%3)</source>
        <translation>[Reminder] %1, %2 (%3)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, line</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Sample data</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The file is damaged: %1</source>
        <translation>The file is damaged: %1</translation>
    </message>
    <message>
        <source>A record of %1 refers to one of %2 that is not there.</source>
        <translation>A record of %1 refers to one of %2 that is not there.</translation>
    </message>
    <message>
        <source>The journal does not know this record.</source>
        <translation>The journal does not know this record.</translation>
    </message>
    <message>
        <source>The record is not what the journal says.</source>
        <translation>The record is not what the journal says.</translation>
    </message>
    <message>
        <source>The journal knows a record that is not there.</source>
        <translation>The journal knows a record that is not there.</translation>
    </message>
    <message>
        <source>Edit %1 does not follow from those before it: %2</source>
        <translation>Edit %1 does not follow from those before it: %2</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>to be added</source>
        <translation>to be added</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>to be added; does not hold up the record</source>
        <translation>to be added; does not hold up the record</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>What was copied is too large to paste: at most %L1 cells. Import it as a file instead; nothing was changed.</source>
        <translation>What was copied is too large to paste: at most %L1 cells. Import it as a file instead; nothing was changed.</translation>
    </message>
</context>
<context>
    <name>ClockSection</name>
    <message>
        <source>Clocks</source>
        <translation>Clocks</translation>
    </message>
    <message>
        <source>How the days of a matter are counted. A change holds for matters dispatched from now on; clocks that run already keep the days they were given.</source>
        <translation>How the days of a matter are counted. A change holds for matters dispatched from now on; clocks that run already keep the days they were given.</translation>
    </message>
    <message>
        <source>Clocks begin</source>
        <translation>Clocks begin</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Rest days</source>
        <translation>Rest days</translation>
    </message>
    <message>
        <source>Feedback within</source>
        <translation>Feedback within</translation>
    </message>
    <message>
        <source> days</source>
        <translation> days</translation>
    </message>
    <message>
        <source>Solved within</source>
        <translation>Solved within</translation>
    </message>
    <message>
        <source>Major or complex, within</source>
        <translation>Major or complex, within</translation>
    </message>
    <message>
        <source> months</source>
        <translation> months</translation>
    </message>
    <message>
        <source>Deployment is due on the day itself. The change is journalled and can be undone.</source>
        <translation>Deployment is due on the day itself. The change is journalled and can be undone.</translation>
    </message>
    <message>
        <source>Change how clocks are counted</source>
        <translation>Change how clocks are counted</translation>
    </message>
    <message>
        <source>Clocks of matters dispatched from now on are counted so.</source>
        <translation>Clocks of matters dispatched from now on are counted so.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 See “duban help”.</source>
        <translation>%1 See “duban help”.</translation>
    </message>
    <message>
        <source>What is to be done? See “duban help”.</source>
        <translation>What is to be done? See “duban help”.</translation>
    </message>
    <message>
        <source>There is no “%1”. See “duban help”.</source>
        <translation>There is no “%1”. See “duban help”.</translation>
    </message>
    <message>
        <source>Usage: duban %1</source>
        <translation>Usage: duban %1</translation>
    </message>
    <message>
        <source>--today wants a day like 2021-11-15, not “%1”.</source>
        <translation>--today wants a day like 2021-11-15, not “%1”.</translation>
    </message>
    <message>
        <source>%1 was written but cannot be read back.</source>
        <translation>%1 was written but cannot be read back.</translation>
    </message>
    <message>
        <source>Written: %1 (%2 bytes)</source>
        <translation>Written: %1 (%2 bytes)</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Projects</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>Matters</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nothing is called that.</translation>
    </message>
    <message numerus="yes">
        <source>%n more: add a word</source>
        <translation>
            <numerusform>%n more: add a word</numerusform>
            <numerusform>%n more: add a word</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, late</source>
        <translation>%1, %2, late</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
</context>
<context>
    <name>ConflictBar</name>
    <message>
        <source>Keep theirs</source>
        <translation>Keep theirs</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Keep mine</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2. %3: %4</source>
        <translation>%1 of %2. %3: %4</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Theirs</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Theirs by %1, %2</source>
        <translation>Theirs by %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were changed by someone else meanwhile. Nothing was written and your text is kept: choose.</source>
        <translation>
            <numerusform>%n value was changed by someone else meanwhile. Nothing was written and your text is kept: choose.</numerusform>
            <numerusform>%n values were changed by someone else meanwhile. Nothing was written and your text is kept: choose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %n cell(s) of the same edit are written with your choice.</source>
        <translation>
            <numerusform>The other cell of the same edit is written with your choice.</numerusform>
            <numerusform>The other %n cells of the same edit are written with your choice.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the choice</source>
        <translation>Write the choice</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n cell(s).</source>
        <translation>
            <numerusform>Wrote %n cell.</numerusform>
            <numerusform>Wrote %n cells.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactBar</name>
    <message>
        <source>With whom</source>
        <translation>With whom</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>What was answered</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The disk is full. The last change to %1 was not written; nothing else was touched.</source>
        <translation>The disk is full. The last change to %1 was not written; nothing else was touched.</translation>
    </message>
    <message>
        <source>%1 is being written by another program. Nothing was changed; try again in a moment.</source>
        <translation>%1 is being written by another program. Nothing was changed; try again in a moment.</translation>
    </message>
    <message>
        <source>%1 can only be read here. Nothing was changed.</source>
        <translation>%1 can only be read here. Nothing was changed.</translation>
    </message>
    <message>
        <source>%1 is not a Duban workspace. It was left as it is; open another file.</source>
        <translation>%1 is not a Duban workspace. It was left as it is; open another file.</translation>
    </message>
    <message>
        <source>%1 is damaged. It was left as it is; restore a backup of it.</source>
        <translation>%1 is damaged. It was left as it is; restore a backup of it.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Look at its folder and rights.</source>
        <translation>%1 cannot be opened. Look at its folder and rights.</translation>
    </message>
    <message>
        <source>%1 could not be read or written: %2. Nothing was changed.</source>
        <translation>%1 could not be read or written: %2. Nothing was changed.</translation>
    </message>
    <message>
        <source>A record that was to be added to %1 is there already. Nothing was changed.</source>
        <translation>A record that was to be added to %1 is there already. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>DatePhrase</name>
    <message>
        <source>“%1” is too long for a date.</source>
        <translation>“%1” is too long for a date.</translation>
    </message>
    <message>
        <source>“%1” has a blank between its figures: one number or two?</source>
        <translation>“%1” has a blank between its figures: one number or two?</translation>
    </message>
    <message>
        <source>“%1” is a range: one date is needed.</source>
        <translation>“%1” is a range: one date is needed.</translation>
    </message>
    <message>
        <source>“%1” counts from a day that is not known here.</source>
        <translation>“%1” counts from a day that is not known here.</translation>
    </message>
    <message>
        <source>“%1” counts working days: write the day that is meant.</source>
        <translation>“%1” counts working days: write the day that is meant.</translation>
    </message>
    <message>
        <source>“%1” is not exact enough: write the month that is meant.</source>
        <translation>“%1” is not exact enough: write the month that is meant.</translation>
    </message>
    <message>
        <source>“%1” is not exact enough: write the day that is meant.</source>
        <translation>“%1” is not exact enough: write the day that is meant.</translation>
    </message>
    <message>
        <source>“%1” does not begin with a year of four figures.</source>
        <translation>“%1” does not begin with a year of four figures.</translation>
    </message>
    <message>
        <source>“%1” names no date.</source>
        <translation>“%1” names no date.</translation>
    </message>
    <message>
        <source>“%1” was not understood as a date.</source>
        <translation>“%1” was not understood as a date.</translation>
    </message>
    <message>
        <source>“%1” in the date “%2” was not understood.</source>
        <translation>“%1” in the date “%2” was not understood.</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>The same</source>
        <translation>The same</translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation>It is %1</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>Decide again</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>It is a new one</source>
        <translation>It is a new one</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Skip this row</source>
        <translation>Skip this row</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>Row %1, %2. %3</source>
        <translation>Row %1, %2. %3</translation>
    </message>
    <message>
        <source>Or type: %1</source>
        <translation>Or type: %1</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>DecisionBox</name>
    <message>
        <source>Write mine</source>
        <translation>Write mine</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Take theirs</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Helping</source>
        <translation>Helping</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Record as matter</source>
        <translation>Record as matter</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Only the decision</source>
        <translation>Only the decision</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Postpone</translation>
    </message>
    <message>
        <source>Postponed ✓</source>
        <translation>Postponed ✓</translation>
    </message>
    <message>
        <source>%1 → %2 %3</source>
        <comment>words, day, weekday</comment>
        <translation>%1 → %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>Record %n matter(s)</source>
        <translation>
            <numerusform>Record %n matter</numerusform>
            <numerusform>Record %n matters</numerusform>
        </translation>
    </message>
    <message>
        <source>no solving clock yet</source>
        <translation>no solving clock yet</translation>
    </message>
    <message>
        <source>one-month clock, %1</source>
        <translation>one-month clock, %1</translation>
    </message>
    <message>
        <source>seven-day clock, %1</source>
        <translation>seven-day clock, %1</translation>
    </message>
    <message>
        <source>The decision was taken away elsewhere. Your text is kept here. Which one holds?</source>
        <translation>The decision was taken away elsewhere. Your text is kept here. Which one holds?</translation>
    </message>
    <message>
        <source>The decision was changed elsewhere to “%1”. Your text is kept here. Which one holds?</source>
        <translation>The decision was changed elsewhere to “%1”. Your text is kept here. Which one holds?</translation>
    </message>
    <message>
        <source>✓ Saved as typed, %1</source>
        <translation>✓ Saved as typed, %1</translation>
    </message>
    <message>
        <source>“%1” is recorded already.</source>
        <translation>“%1” is recorded already.</translation>
    </message>
    <message>
        <source>Record the matter %1</source>
        <translation>Record the matter %1</translation>
    </message>
    <message>
        <source>Postpone %1</source>
        <translation>Postpone %1</translation>
    </message>
    <message>
        <source>“%1” goes to the next meeting.</source>
        <translation>“%1” goes to the next meeting.</translation>
    </message>
</context>
<context>
    <name>DecisionEdit</name>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>As it is spoken: who, with whom, until when. One line a decision.</source>
        <translation>As it is spoken: who, with whom, until when. One line a decision.</translation>
    </message>
</context>
<context>
    <name>DecisionKeeper</name>
    <message>
        <source>The agenda item is not there any more. What you typed: %1</source>
        <translation>The agenda item is not there any more. What you typed: %1</translation>
    </message>
    <message>
        <source>The decision was changed meanwhile. What you typed: %1</source>
        <translation>The decision was changed meanwhile. What you typed: %1</translation>
    </message>
    <message>
        <source>Decision on %1</source>
        <translation>Decision on %1</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>The decisions are not understood (%1). Expected {&quot;decisions&quot;:[{&quot;row&quot;:66,&quot;take&quot;:&quot;new&quot;}]}.</source>
        <translation>The decisions are not understood (%1). Expected {&quot;decisions&quot;:[{&quot;row&quot;:66,&quot;take&quot;:&quot;new&quot;}]}.</translation>
    </message>
    <message>
        <source>Row %1: “%2” is neither “new”, “skip” nor the id of a candidate.</source>
        <translation>Row %1: “%2” is neither “new”, “skip” nor the id of a candidate.</translation>
    </message>
    <message>
        <source>A decision names no row. Rows are the sheet&apos;s own numbers.</source>
        <translation>A decision names no row. Rows are the sheet&apos;s own numbers.</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Fields of the record</source>
        <translation>Fields of the record</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fields</translation>
    </message>
    <message>
        <source>History of the record</source>
        <translation>History of the record</translation>
    </message>
    <message>
        <source>Select a record to see who changed what, and when.</source>
        <translation>Select a record to see who changed what, and when.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nothing selected</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation>Parts of the record</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Close the panel</translation>
    </message>
    <message>
        <source>Close the panel (Alt+Enter opens it again)</source>
        <translation>Close the panel (Alt+Enter opens it again)</translation>
    </message>
</context>
<context>
    <name>EditDetails</name>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>%1, new</translation>
    </message>
    <message>
        <source>%1, removed</source>
        <translation>%1, removed</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more record(s) are not described here.</source>
        <translation>
            <numerusform>%n more record is not described here.</numerusform>
            <numerusform>%n more records are not described here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>Dispatched</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Clock policy</source>
        <translation>Clock policy</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>Responsible unit</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>Responsible person</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Last feedback</source>
        <translation>Last feedback</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Original deadline</source>
        <translation>Original deadline</translation>
    </message>
    <message>
        <source>Current deadline</source>
        <translation>Current deadline</translation>
    </message>
    <message>
        <source>Met on</source>
        <translation>Met on</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Asked on</translation>
    </message>
    <message>
        <source>Asked until</source>
        <translation>Asked until</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Sample data</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cells</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>Total investment</source>
        <translation>Total investment</translation>
    </message>
    <message>
        <source>Done to last year&apos;s end</source>
        <translation>Done to last year&apos;s end</translation>
    </message>
    <message>
        <source>Year&apos;s plan</source>
        <translation>Year&apos;s plan</translation>
    </message>
    <message>
        <source>Done this month</source>
        <translation>Done this month</translation>
    </message>
    <message>
        <source>Done this year</source>
        <translation>Done this year</translation>
    </message>
    <message>
        <source>Figures as of</source>
        <translation>Figures as of</translation>
    </message>
    <message>
        <source>Stage as printed</source>
        <translation>Stage as printed</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>Obstacle</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>Planned start</translation>
    </message>
    <message>
        <source>Actual start</source>
        <translation>Actual start</translation>
    </message>
    <message>
        <source>Planned finish</source>
        <translation>Planned finish</translation>
    </message>
    <message>
        <source>Actual finish</source>
        <translation>Actual finish</translation>
    </message>
    <message>
        <source>Leader in charge</source>
        <translation>Leader in charge</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Also written</source>
        <translation>Also written</translation>
    </message>
    <message>
        <source>Part of bundle</source>
        <translation>Part of bundle</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Kind of unit</source>
        <translation>Kind of unit</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Valid to</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Successor</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>Former names</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Computer login</source>
        <translation>Computer login</translation>
    </message>
    <message>
        <source>Project name</source>
        <translation>Project name</translation>
    </message>
    <message>
        <source>Physical progress</source>
        <translation>Physical progress</translation>
    </message>
    <message>
        <source>Helping units</source>
        <translation>Helping units</translation>
    </message>
    <message>
        <source>Standard of completion</source>
        <translation>Standard of completion</translation>
    </message>
    <message>
        <source>Date decided</source>
        <translation>Date decided</translation>
    </message>
    <message>
        <source>Decided under</source>
        <translation>Decided under</translation>
    </message>
    <message>
        <source>Completion noted at</source>
        <translation>Completion noted at</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>Numbering</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>First number</translation>
    </message>
    <message>
        <source>Usual weekday</source>
        <translation>Usual weekday</translation>
    </message>
    <message>
        <source>Half of the day</source>
        <translation>Half of the day</translation>
    </message>
    <message>
        <source>Place of meeting</source>
        <translation>Place of meeting</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Date of meeting</source>
        <translation>Date of meeting</translation>
    </message>
    <message>
        <source>Reason for opening again</source>
        <translation>Reason for opening again</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Type of item</source>
        <translation>Type of item</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Agenda item</translation>
    </message>
    <message>
        <source>Reporting unit</source>
        <translation>Reporting unit</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>Decision asked</source>
        <translation>Decision asked</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Recurs</source>
        <translation>Recurs</translation>
    </message>
    <message>
        <source>Carried from</source>
        <translation>Carried from</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name of the view</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
</context>
<context>
    <name>FieldEdit</name>
    <message>
        <source>“%1” is not one of the words of this field.</source>
        <translation>“%1” is not one of the words of this field.</translation>
    </message>
    <message>
        <source>There is no unit “%1”. Add it on the page Units first.</source>
        <translation>There is no unit “%1”. Add it on the page Units first.</translation>
    </message>
    <message>
        <source>Several people are called “%1”. Name the unit as well: unit/name.</source>
        <translation>Several people are called “%1”. Name the unit as well: unit/name.</translation>
    </message>
    <message>
        <source>The record is not there any more.</source>
        <translation>The record is not there any more.</translation>
    </message>
    <message>
        <source>The value was changed meanwhile. Your text is kept; choose one.</source>
        <translation>The value was changed meanwhile. Your text is kept; choose one.</translation>
    </message>
    <message>
        <source>There is no person “%1”. Add them on the page People first.</source>
        <translation>There is no person “%1”. Add them on the page People first.</translation>
    </message>
</context>
<context>
    <name>FigureButton</name>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Duban workspaces (*.duban)</source>
        <translation>Duban workspaces (*.duban)</translation>
    </message>
    <message>
        <source>Where the new workspace is kept</source>
        <translation>Where the new workspace is kept</translation>
    </message>
    <message>
        <source>Key projects.duban</source>
        <translation>Key projects.duban</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Open a workspace</translation>
    </message>
    <message>
        <source>Where the sample workspace is kept</source>
        <translation>Where the sample workspace is kept</translation>
    </message>
    <message>
        <source>Sample.duban</source>
        <translation>Sample.duban</translation>
    </message>
    <message>
        <source>%1 backup.duban</source>
        <translation>%1 backup.duban</translation>
    </message>
    <message>
        <source>Where the backup is written</source>
        <translation>Where the backup is written</translation>
    </message>
    <message>
        <source>Choose a ledger</source>
        <translation>Choose a ledger</translation>
    </message>
    <message>
        <source>Ledgers (*.xlsx *.xlsm *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Ledgers (*.xlsx *.xlsm *.csv *.tsv *.txt);;All files (*)</translation>
    </message>
</context>
<context>
    <name>FileVerbs</name>
    <message>
        <source>Say where to: -o FILE.</source>
        <translation>Say where to: -o FILE.</translation>
    </message>
    <message>
        <source>“%1”: %2 records.</source>
        <translation>“%1”: %2 records.</translation>
    </message>
    <message>
        <source>--on wants a day like 2021-11-15, not “%1”.</source>
        <translation>--on wants a day like 2021-11-15, not “%1”.</translation>
    </message>
    <message>
        <source>The file is whole; its journal gives its tables.</source>
        <translation>The file is whole; its journal gives its tables.</translation>
    </message>
    <message>
        <source>A backup needs another name than the file itself.</source>
        <translation>A backup needs another name than the file itself.</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Restore %1</translation>
    </message>
    <message>
        <source>There is no table “%1”. Tables: projects, matters.</source>
        <translation>There is no table “%1”. Tables: projects, matters.</translation>
    </message>
    <message>
        <source>A pack is written as .pdf.</source>
        <translation>A pack is written as .pdf.</translation>
    </message>
    <message>
        <source>There is no unit “%1”.</source>
        <translation>There is no unit “%1”.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Rename %1</translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <translation>Merge %1 into %2</translation>
    </message>
    <message>
        <source>There are no two units, people or projects “%1” and “%2”.</source>
        <translation>There are no two units, people or projects “%1” and “%2”.</translation>
    </message>
    <message>
        <source>There is no part “%1”. Parts: %2.</source>
        <translation>There is no part “%1”. Parts: %2.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter: words or pinyin initials</source>
        <translation>Filter: words or pinyin initials</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Group by</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Group: %1</translation>
    </message>
    <message>
        <source>%1 ≤ %2</source>
        <translation>%1 ≤ %2</translation>
    </message>
    <message>
        <source>%1 ≥ %2</source>
        <translation>%1 ≥ %2</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: %2 to %3</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <translation>%1 contains “%2”</translation>
    </message>
    <message>
        <source>Nothing recorded</source>
        <translation>Nothing recorded</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 and %n more</source>
        <translation>
            <numerusform>%1: %2 and %n more</numerusform>
            <numerusform>%1: %2 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Without groups</source>
        <translation>Without groups</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Enter changes it, Delete takes it out.</source>
        <translation>Enter changes it, Delete takes it out.</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>Choose a ledger…</source>
        <translation>Choose a ledger…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Open the sample</translation>
    </message>
    <message>
        <source>Begin with the ledger that you have</source>
        <translation>Begin with the ledger that you have</translation>
    </message>
    <message>
        <source>Projects, meetings and matters live in one file; no network, no server. Your Excel file is not touched.</source>
        <translation>Projects, meetings and matters live in one file; no network, no server. Your Excel file is not touched.</translation>
    </message>
    <message>
        <source>Import a ledger</source>
        <translation>Import a ledger</translation>
    </message>
    <message>
        <source>Recognises headers and units. You check every row before it is written, and one undo takes it back.</source>
        <translation>Recognises headers and units. You check every row before it is written, and one undo takes it back.</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Look at the sample</translation>
    </message>
    <message>
        <source>175 projects and 120 matters, made up, labelled as sample data on every page.</source>
        <translation>175 projects and 120 matters, made up, labelled as sample data on every page.</translation>
    </message>
    <message>
        <source>Make an empty one Ctrl+N</source>
        <translation>Make an empty one Ctrl+N</translation>
    </message>
    <message>
        <source>Open… Ctrl+O</source>
        <translation>Open… Ctrl+O</translation>
    </message>
    <message>
        <source>Keyboard F1</source>
        <translation>Keyboard F1</translation>
    </message>
    <message>
        <source>Need an empty file?</source>
        <translation>Need an empty file?</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Opened last</translation>
    </message>
    <message>
        <source>Open a file that you have</source>
        <translation>Open a file that you have</translation>
    </message>
    <message>
        <source>A file that ends in .duban. It can be dropped here too.</source>
        <translation>A file that ends in .duban. It can be dropped here too.</translation>
    </message>
</context>
<context>
    <name>FrozenColumns</name>
    <message>
        <source>Frozen columns</source>
        <translation>Frozen columns</translation>
    </message>
</context>
<context>
    <name>GroupRow</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message>
        <source>(cleared)</source>
        <translation>(cleared)</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>sample FILE
Makes the labelled sample workspace. Refuses a file that exists.</source>
        <translation>sample FILE
Makes the labelled sample workspace. Refuses a file that exists.</translation>
    </message>
    <message>
        <source>history FILE [ID] [--json]
Every edit, or those of one record.</source>
        <translation>history FILE [ID] [--json]
Every edit, or those of one record.</translation>
    </message>
    <message>
        <source>undo FILE [--json]
Takes back the last edit. 1 = nothing to undo.</source>
        <translation>undo FILE [--json]
Takes back the last edit. 1 = nothing to undo.</translation>
    </message>
    <message>
        <source>redo FILE [--json]
Brings back the last edit taken back. 1 = nothing to redo.</source>
        <translation>redo FILE [--json]
Brings back the last edit taken back. 1 = nothing to redo.</translation>
    </message>
    <message>
        <source>check FILE [--json]
Proves the file: pages, references, journal, rules. 1 = findings.</source>
        <translation>check FILE [--json]
Proves the file: pages, references, journal, rules. 1 = findings.</translation>
    </message>
    <message>
        <source>backup FILE OUT [--json]
Writes a whole, checked copy.</source>
        <translation>backup FILE OUT [--json]
Writes a whole, checked copy.</translation>
    </message>
    <message>
        <source>restore FILE BACKUP [--json]
Makes the file what the backup was, as one edit that can be undone.</source>
        <translation>restore FILE BACKUP [--json]
Makes the file what the backup was, as one edit that can be undone.</translation>
    </message>
    <message>
        <source>export FILE projects|matters -o OUT.xlsx|csv [--json]
Writes a table that can be taken in again.</source>
        <translation>export FILE projects|matters -o OUT.xlsx|csv [--json]
Writes a table that can be taken in again.</translation>
    </message>
    <message>
        <source>rename FILE UNIT NAME [--on D] [--json]
Renames a unit from a day on; earlier records keep the old name.</source>
        <translation>rename FILE UNIT NAME [--on D] [--json]
Renames a unit from a day on; earlier records keep the old name.</translation>
    </message>
    <message>
        <source>merge FILE FROM INTO [--on D] [--json]
Merges two units, people or projects, given by id or name.</source>
        <translation>merge FILE FROM INTO [--on D] [--json]
Merges two units, people or projects, given by id or name.</translation>
    </message>
    <message>
        <source>help [VERB]
Says how a verb is called.</source>
        <translation>help [VERB]
Says how a verb is called.</translation>
    </message>
    <message>
        <source>There is no “%1”. See “duban help”.</source>
        <translation>There is no “%1”. See “duban help”.</translation>
    </message>
    <message>
        <source>duban [FILE] opens the window. Without a window:</source>
        <translation>duban [FILE] opens the window. Without a window:</translation>
    </message>
    <message>
        <source>Exit codes: 0 fine, 1 something to look at, 2 wrong use, 3 could not. --by NAME says who acts, --lang zh|en the language.</source>
        <translation>Exit codes: 0 fine, 1 something to look at, 2 wrong use, 3 could not. --by NAME says who acts, --lang zh|en the language.</translation>
    </message>
    <message>
        <source>import FILE LEDGER [--as projects|weekly|matters] [--unit NAME] [--sheet S] [--money-unit 元|万元|亿元] [--decide FILE.json] [--dry-run] [--json]
Takes a ledger in as one edit; makes FILE if it is not there. 1 = rows are undecided or refused.</source>
        <translation>import FILE LEDGER [--as projects|weekly|matters] [--unit NAME] [--sheet S] [--money-unit 元|万元|亿元] [--decide FILE.json] [--dry-run] [--json]
Takes a ledger in as one edit; makes FILE if it is not there. 1 = rows are undecided or refused.</translation>
    </message>
    <message>
        <source>list FILE projects|matters|overdue|due|meetings|units [--kind matters|nodes|all] [--today D] [--csv|--json] [--exit-code]
Says what stands in the file. With --exit-code, 1 = something is overdue.</source>
        <translation>list FILE projects|matters|overdue|due|meetings|units [--kind matters|nodes|all] [--today D] [--csv|--json] [--exit-code]
Says what stands in the file. With --exit-code, 1 = something is overdue.</translation>
    </message>
    <message>
        <source>pack FILE [--today D] [--unit U] [--parts a,b] -o OUT.pdf [--json]
Writes the briefing pack. Parts, in the order given: cover, contents, overall, overdue, leaders, due, lights, obstacles, projects, sheets. Without --parts, all but leaders and sheets.</source>
        <translation>pack FILE [--today D] [--unit U] [--parts a,b] -o OUT.pdf [--json]
Writes the briefing pack. Parts, in the order given: cover, contents, overall, overdue, leaders, due, lights, obstacles, projects, sheets. Without --parts, all but leaders and sheets.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>Taken back or brought back: %1</source>
        <translation>Taken back or brought back: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Filter: all words, in any column</source>
        <translation>Filter: all words, in any column</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Everyone</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Any day</translation>
    </message>
    <message>
        <source>What the edit changed</source>
        <translation>What the edit changed</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Showing %1 / %2 edits</source>
        <translation>Showing %1 / %2 edits</translation>
    </message>
    <message>
        <source>%1 · reading older ones…</source>
        <translation>%1 · reading older ones…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Redo: %1</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>HistoryVerb</name>
    <message>
        <source>“%1” is no id of a record.</source>
        <translation>“%1” is no id of a record.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>To decide</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>The same name stands under another unit: %1</source>
        <translation>The same name stands under another unit: %1</translation>
    </message>
    <message>
        <source>The same code stands with another title: %1</source>
        <translation>The same code stands with another title: %1</translation>
    </message>
    <message>
        <source>Looks like %1</source>
        <translation>Looks like %1</translation>
    </message>
    <message>
        <source>%1 may mean %2</source>
        <translation>%1 may mean %2</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Choose a ledger: project list, weekly form or matter list, as .xlsx or .csv. Nothing is written before you have seen every row.</source>
        <translation>Choose a ledger: project list, weekly form or matter list, as .xlsx or .csv. Nothing is written before you have seen every row.</translation>
    </message>
    <message>
        <source>Choose a ledger…</source>
        <translation>Choose a ledger…</translation>
    </message>
    <message>
        <source>Rows of the ledger</source>
        <translation>Rows of the ledger</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Filter rows</translation>
    </message>
    <message>
        <source>F8 next problem</source>
        <translation>F8 next problem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Choose a ledger</source>
        <translation>Choose a ledger</translation>
    </message>
    <message>
        <source>Ledgers (*.xlsx *.xlsm *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Ledgers (*.xlsx *.xlsm *.csv *.tsv *.txt);;All files (*)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Reading %1…</translation>
    </message>
    <message>
        <source>%1: %2 Nothing was written.</source>
        <translation>%1: %2 Nothing was written.</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>sheet “%1”</translation>
    </message>
    <message>
        <source>header in row %1</source>
        <translation>header in row %1</translation>
    </message>
    <message>
        <source>unit %1</source>
        <translation>unit %1</translation>
    </message>
    <message>
        <source>money in %1</source>
        <translation>money in %1</translation>
    </message>
    <message>
        <source>money unit not said</source>
        <translation>money unit not said</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>as of %1</translation>
    </message>
    <message>
        <source>as-of day not said</source>
        <translation>as-of day not said</translation>
    </message>
    <message numerus="yes">
        <source>Write %n row(s)</source>
        <translation>
            <numerusform>Write %n row</numerusform>
            <numerusform>Write %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Unchanged rows are left alone; %1 refused and %2 undecided rows are not written. One undo takes all of it back.</source>
        <translation>Unchanged rows are left alone; %1 refused and %2 undecided rows are not written. One undo takes all of it back.</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Writing %1…</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Import %1</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n row(s).</source>
        <translation>
            <numerusform>Imported %n row.</numerusform>
            <numerusform>Imported %n rows.</numerusform>
        </translation>
    </message>
    <message>
        <source>Showing %1 / %2</source>
        <translation>Showing %1 / %2</translation>
    </message>
    <message>
        <source>Import a ledger</source>
        <translation>Import a ledger</translation>
    </message>
    <message>
        <source>Save refused rows as…</source>
        <translation>Save refused rows as…</translation>
    </message>
    <message>
        <source>The columns are taken as they were last time for these headers.</source>
        <translation>The columns are taken as they were last time for these headers.</translation>
    </message>
    <message>
        <source>Where the refused rows are written</source>
        <translation>Where the refused rows are written</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 refused</translation>
    </message>
    <message numerus="yes">
        <source>%n refused row(s) were written to %1.</source>
        <translation>
            <numerusform>%n refused row was written to %1.</numerusform>
            <numerusform>%n refused rows were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportSums</name>
    <message>
        <source>%1 %2 亿元</source>
        <translation>%1 %2 亿元</translation>
    </message>
    <message>
        <source>%1 %2 亿元 ＝ the sheet&apos;s total</source>
        <translation>%1 %2 亿元 ＝ the sheet&apos;s total</translation>
    </message>
    <message>
        <source>▲ %1 %2 亿元, the sheet&apos;s total says %3</source>
        <translation>▲ %1 %2 亿元, the sheet&apos;s total says %3</translation>
    </message>
    <message>
        <source>▲ Row %1: %2</source>
        <translation>▲ Row %1: %2</translation>
    </message>
    <message>
        <source>%1: %2 more than its rows add up to</source>
        <translation>%1: %2 more than its rows add up to</translation>
    </message>
    <message numerus="yes">
        <source>%1; the difference of %2 stands in the %n row(s) left out</source>
        <translation>
            <numerusform>%1; the difference of %2 stands in the %n row left out</numerusform>
            <numerusform>%1; the difference of %2 stands in the %n rows left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; the difference is %2, in the %n row(s) left out stand %3</source>
        <translation>
            <numerusform>%1; the difference is %2, in the %n row left out stand %3</numerusform>
            <numerusform>%1; the difference is %2, in the %n rows left out stand %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportTable</name>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Total (万元)</source>
        <translation>Total (万元)</translation>
    </message>
    <message>
        <source>Planned finish</source>
        <translation>Planned finish</translation>
    </message>
    <message>
        <source>What has to be said</source>
        <translation>What has to be said</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>Dispatched</translation>
    </message>
    <message>
        <source>－ Skipped</source>
        <translation>－ Skipped</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Column %1: %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ImportVerb</name>
    <message>
        <source>--as wants projects, weekly or matters.</source>
        <translation>--as wants projects, weekly or matters.</translation>
    </message>
    <message>
        <source>--money-unit wants 元, 万元 or 亿元.</source>
        <translation>--money-unit wants 元, 万元 or 亿元.</translation>
    </message>
    <message>
        <source>The decisions in %1 cannot be read.</source>
        <translation>The decisions in %1 cannot be read.</translation>
    </message>
    <message>
        <source>%1: %2 rows read; %3 new, %4 changed, %5 unchanged, %6 undecided, %7 refused.</source>
        <translation>%1: %2 rows read; %3 new, %4 changed, %5 unchanged, %6 undecided, %7 refused.</translation>
    </message>
    <message>
        <source>Row %1 %2: %3</source>
        <translation>Row %1 %2: %3</translation>
    </message>
    <message>
        <source>Row %1, %2: is it “%3”? (%4)</source>
        <translation>Row %1, %2: is it “%3”? (%4)</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Row %1: %2</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Import %1</translation>
    </message>
    <message>
        <source>Made the new workspace %1.</source>
        <translation>Made the new workspace %1.</translation>
    </message>
</context>
<context>
    <name>ItemFacts</name>
    <message>
        <source>100 million yuan</source>
        <translation>100 million yuan</translation>
    </message>
    <message>
        <source>10,000 yuan</source>
        <translation>10,000 yuan</translation>
    </message>
    <message>
        <source>responsible: %1</source>
        <translation>responsible: %1</translation>
    </message>
    <message>
        <source>leader: %1</source>
        <translation>leader: %1</translation>
    </message>
    <message>
        <source>total investment %1 %2</source>
        <translation>total investment %1 %2</translation>
    </message>
    <message>
        <source>Year&apos;s investment and schedule, %1</source>
        <translation>Year&apos;s investment and schedule, %1</translation>
    </message>
    <message>
        <source>Year&apos;s plan</source>
        <translation>Year&apos;s plan</translation>
    </message>
    <message>
        <source>Due by now</source>
        <translation>Due by now</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>%1 points behind schedule</source>
        <translation>%1 points behind schedule</translation>
    </message>
    <message>
        <source>%1 points ahead of schedule</source>
        <translation>%1 points ahead of schedule</translation>
    </message>
    <message>
        <source>Decided before (%1, %2)</source>
        <translation>Decided before (%1, %2)</translation>
    </message>
    <message>
        <source>%1, %2: decided %3 · completed %4 · %5 %</source>
        <translation>%1, %2: decided %3 · completed %4 · %5 %</translation>
    </message>
    <message numerus="yes">
        <source>%n matter(s) of that meeting are overdue</source>
        <translation>
            <numerusform>%n matter of that meeting is overdue</numerusform>
            <numerusform>%n matters of that meeting are overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it is open.</source>
        <translation>Nothing of it is open.</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Still open</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>. </source>
        <comment>between sentences that are read aloud</comment>
        <translation>. </translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>“%1” was changed since. Nothing was taken back; undo the later change first.</source>
        <translation>“%1” was changed since. Nothing was taken back; undo the later change first.</translation>
    </message>
    <message>
        <source>The journal holds a value that cannot be read.</source>
        <translation>The journal holds a value that cannot be read.</translation>
    </message>
    <message>
        <source>The journal names a table “%1” that is not known.</source>
        <translation>The journal names a table “%1” that is not known.</translation>
    </message>
    <message>
        <source>The journal has no such edit.</source>
        <translation>The journal has no such edit.</translation>
    </message>
</context>
<context>
    <name>KeyboardList</name>
    <message>
        <source>Edit the cell; typing replaces it</source>
        <translation>Edit the cell; typing replaces it</translation>
    </message>
    <message>
        <source>Take the text over and edit the next or previous cell</source>
        <translation>Take the text over and edit the next or previous cell</translation>
    </message>
    <message>
        <source>Leave the cell as it was; close a strip</source>
        <translation>Leave the cell as it was; close a strip</translation>
    </message>
    <message>
        <source>Select several rows</source>
        <translation>Select several rows</translation>
    </message>
    <message>
        <source>Copy the selected rows for a spreadsheet</source>
        <translation>Copy the selected rows for a spreadsheet</translation>
    </message>
    <message>
        <source>On the overdue list: go to the matter or project</source>
        <translation>On the overdue list: go to the matter or project</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>What it does</translation>
    </message>
    <message>
        <source>On matters and late lists: contact note</source>
        <translation>On matters and late lists: contact note</translation>
    </message>
    <message>
        <source>On matters and late lists: copy as text for chat</source>
        <translation>On matters and late lists: copy as text for chat</translation>
    </message>
    <message>
        <source>On matters: record feedback</source>
        <translation>On matters: record feedback</translation>
    </message>
    <message>
        <source>Back and forward through the pages</source>
        <translation>Back and forward through the pages</translation>
    </message>
    <message>
        <source>Show or hide the menu</source>
        <translation>Show or hide the menu</translation>
    </message>
    <message>
        <source>Print… Ctrl+P</source>
        <translation>Print… Ctrl+P</translation>
    </message>
    <message>
        <source>Keyboard of Duban</source>
        <translation>Keyboard of Duban</translation>
    </message>
</context>
<context>
    <name>LastDay</name>
    <message>
        <source>There is no day %1 in month %2 of %3.</source>
        <translation>There is no day %1 in month %2 of %3.</translation>
    </message>
    <message>
        <source>There is no month %1.</source>
        <translation>There is no month %1.</translation>
    </message>
    <message>
        <source>There is no quarter %1.</source>
        <translation>There is no quarter %1.</translation>
    </message>
    <message>
        <source>The year %1 is not between %2 and %3.</source>
        <translation>The year %1 is not between %2 and %3.</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>%1 has no sheet “%2”. Nothing was taken in.</source>
        <translation>%1 has no sheet “%2”. Nothing was taken in.</translation>
    </message>
    <message>
        <source>No header row was recognised in %1. A ledger needs a column 项目名称 (or 事项内容 for matters) and one more that is known, such as 总投资 or 责任单位. Nothing was taken in.</source>
        <translation>No header row was recognised in %1. A ledger needs a column 项目名称 (or 事项内容 for matters) and one more that is known, such as 总投资 or 责任单位. Nothing was taken in.</translation>
    </message>
</context>
<context>
    <name>LedgerPlan</name>
    <message>
        <source>no record of this file</source>
        <translation>no record of this file</translation>
    </message>
    <message>
        <source>The same matter stands further up in this ledger. Its text was kept.</source>
        <translation>The same matter stands further up in this ledger. Its text was kept.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>LedgerRows</name>
    <message>
        <source>The group says %1 projects; %2 rows stand below it.</source>
        <translation>The group says %1 projects; %2 rows stand below it.</translation>
    </message>
    <message>
        <source>“%1” is no class of matters. Say which it is.</source>
        <translation>“%1” is no class of matters. Say which it is.</translation>
    </message>
    <message>
        <source>“%1” is no state of matters. Say which it is.</source>
        <translation>“%1” is no state of matters. Say which it is.</translation>
    </message>
    <message>
        <source>The row has no name. Its text was kept; nothing of it was taken in.</source>
        <translation>The row has no name. Its text was kept; nothing of it was taken in.</translation>
    </message>
    <message>
        <source>A name of more than %1 characters is a paragraph in the wrong column. The text was kept.</source>
        <translation>A name of more than %1 characters is a paragraph in the wrong column. The text was kept.</translation>
    </message>
    <message>
        <source>A clock starts on a day; “%1” is longer. Say which day.</source>
        <translation>A clock starts on a day; “%1” is longer. Say which day.</translation>
    </message>
</context>
<context>
    <name>Light</name>
    <message numerus="yes">
        <source>Planned finish passed %n day(s) ago</source>
        <translation>
            <numerusform>Planned finish passed %n day ago</numerusform>
            <numerusform>Planned finish passed %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Planned start passed %n day(s) ago</source>
        <translation>
            <numerusform>Planned start passed %n day ago</numerusform>
            <numerusform>Planned start passed %n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Investment %1 points behind schedule</source>
        <translation>Investment %1 points behind schedule</translation>
    </message>
    <message>
        <source>Investment %1 points ahead of schedule</source>
        <translation>Investment %1 points ahead of schedule</translation>
    </message>
</context>
<context>
    <name>ListVerb</name>
    <message>
        <source>Planned start</source>
        <translation>Planned start</translation>
    </message>
    <message>
        <source>Planned finish</source>
        <translation>Planned finish</translation>
    </message>
    <message>
        <source>--kind wants matters, nodes or all.</source>
        <translation>--kind wants matters, nodes or all.</translation>
    </message>
    <message>
        <source>No holiday notice of %1 is known; plain weekends are assumed.</source>
        <translation>No holiday notice of %1 is known; plain weekends are assumed.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Days late</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Days left</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>Matters</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>There is no list “%1”. Lists: projects, matters, overdue, due, meetings, units.</source>
        <translation>There is no list “%1”. Lists: projects, matters, overdue, due, meetings, units.</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>Light, high contrast</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>Dark, high contrast</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>Appearance and language</translation>
    </message>
    <message>
        <source>On this computer, for every file. Everything but the language changes at once.</source>
        <translation>On this computer, for every file. Everything but the language changes at once.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Size of text</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>The program speaks another language from its next start on. Ctrl+Plus, Ctrl+Minus and Ctrl+0 zoom from any page.</source>
        <translation>The program speaks another language from its next start on. Ctrl+Plus, Ctrl+Minus and Ctrl+0 zoom from any page.</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;New workspace…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Open &amp;recent</translation>
    </message>
    <message>
        <source>Open the &amp;sample…</source>
        <translation>Open the &amp;sample…</translation>
    </message>
    <message>
        <source>&amp;Import a ledger…</source>
        <translation>&amp;Import a ledger…</translation>
    </message>
    <message>
        <source>Briefing &amp;pack…</source>
        <translation>Briefing &amp;pack…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Back up…</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>&amp;New row</source>
        <translation>&amp;New row</translation>
    </message>
    <message>
        <source>&amp;Merge two rows…</source>
        <translation>&amp;Merge two rows…</translation>
    </message>
    <message>
        <source>Next &amp;problem of the import</source>
        <translation>Next &amp;problem of the import</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Pages</translation>
    </message>
    <message>
        <source>&amp;Detail panel</source>
        <translation>&amp;Detail panel</translation>
    </message>
    <message>
        <source>Next &amp;region</source>
        <translation>Next &amp;region</translation>
    </message>
    <message>
        <source>Look for &amp;changes by others</source>
        <translation>Look for &amp;changes by others</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Appearance</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>As the &amp;system</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Text size</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>&amp;Large</source>
        <translation>&amp;Large</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Keyboard</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>New &amp;window</translation>
    </message>
    <message>
        <source>&amp;Search or command…</source>
        <translation>&amp;Search or command…</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Go</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Forward</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>&amp;Next page</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>&amp;Previous page</translation>
    </message>
    <message>
        <source>Names in the &amp;navigation</source>
        <translation>Names in the &amp;navigation</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom &amp;in</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom &amp;out</translation>
    </message>
    <message>
        <source>Zoom &amp;100 %</source>
        <translation>Zoom &amp;100 %</translation>
    </message>
    <message>
        <source>Light, &amp;high contrast</source>
        <translation>Light, &amp;high contrast</translation>
    </message>
    <message>
        <source>Dark, high &amp;contrast</source>
        <translation>Dark, high &amp;contrast</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>%1 was not opened. %2</source>
        <translation>%1 was not opened. %2</translation>
    </message>
    <message>
        <source>The program speaks %1 from its next start on.</source>
        <translation>The program speaks %1 from its next start on.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Taken back: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Done again: %1</translation>
    </message>
    <message>
        <source>A whole, checked copy was written to %1.</source>
        <translation>A whole, checked copy was written to %1.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>Duban</source>
        <translation>Duban</translation>
    </message>
    <message>
        <source>No file is open</source>
        <translation>No file is open</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (read-only)</translation>
    </message>
    <message>
        <source>%1 — Duban</source>
        <translation>%1 — Duban</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message numerus="yes">
        <source>(%n matter(s) overdue) %1 — Duban</source>
        <translation>
            <numerusform>(%n matter overdue) %1 — Duban</numerusform>
            <numerusform>(%n matters overdue) %1 — Duban</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MappingPanel</name>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n column(s) not recognised</source>
        <translation>
            <numerusform>▲ %n column not recognised</numerusform>
            <numerusform>▲ %n columns not recognised</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Column %1, %2</source>
        <translation>Column %1, %2</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Not imported</translation>
    </message>
    <message>
        <source>Choose a field…</source>
        <translation>Choose a field…</translation>
    </message>
</context>
<context>
    <name>MatterMoves</name>
    <message>
        <source>Say until which day.</source>
        <translation>Say until which day.</translation>
    </message>
    <message>
        <source>The new day must be later than the present one, %1.</source>
        <translation>The new day must be later than the present one, %1.</translation>
    </message>
    <message>
        <source>approver</source>
        <translation>approver</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>reason</translation>
    </message>
    <message>
        <source>Cannot ask for an extension: missing reason.</source>
        <translation>Cannot ask for an extension: missing reason.</translation>
    </message>
    <message>
        <source>Cannot approve the extension: missing %1.</source>
        <translation>Cannot approve the extension: missing %1.</translation>
    </message>
    <message>
        <source>No open deadline for solving is recorded: nothing to extend.</source>
        <translation>No open deadline for solving is recorded: nothing to extend.</translation>
    </message>
    <message>
        <source>Cannot refuse the extension: missing %1.</source>
        <translation>Cannot refuse the extension: missing %1.</translation>
    </message>
    <message>
        <source>what is to be done</source>
        <translation>what is to be done</translation>
    </message>
    <message>
        <source>responsible unit</source>
        <translation>responsible unit</translation>
    </message>
    <message>
        <source>class</source>
        <translation>class</translation>
    </message>
    <message>
        <source>day of assignment</source>
        <translation>day of assignment</translation>
    </message>
    <message>
        <source>Cannot assign: missing %1.</source>
        <translation>Cannot assign: missing %1.</translation>
    </message>
    <message>
        <source>A plan needs at least one date that it is to be met by.</source>
        <translation>A plan needs at least one date that it is to be met by.</translation>
    </message>
    <message>
        <source>“%1” is not a day after the plan was made.</source>
        <translation>“%1” is not a day after the plan was made.</translation>
    </message>
    <message>
        <source>Choose another class than the one that it has.</source>
        <translation>Choose another class than the one that it has.</translation>
    </message>
    <message>
        <source>Cannot change the class: missing reason.</source>
        <translation>Cannot change the class: missing reason.</translation>
    </message>
    <message>
        <source>The matter has not been assigned yet. Assign it first.</source>
        <translation>The matter has not been assigned yet. Assign it first.</translation>
    </message>
    <message>
        <source>The matter is closed. Reopen it first.</source>
        <translation>The matter is closed. Reopen it first.</translation>
    </message>
    <message>
        <source>No extension is asked for.</source>
        <translation>No extension is asked for.</translation>
    </message>
    <message>
        <source>An extension is asked for already. Answer that one first.</source>
        <translation>An extension is asked for already. Answer that one first.</translation>
    </message>
    <message>
        <source>Only a major or complex matter goes on by a plan. Change its class first.</source>
        <translation>Only a major or complex matter goes on by a plan. Change its class first.</translation>
    </message>
    <message>
        <source>The deployment is recorded already.</source>
        <translation>The deployment is recorded already.</translation>
    </message>
    <message>
        <source>The receipt is recorded already.</source>
        <translation>The receipt is recorded already.</translation>
    </message>
    <message>
        <source>Completion is asked for already.</source>
        <translation>Completion is asked for already.</translation>
    </message>
    <message>
        <source>Completion is not asked for: there is nothing to return.</source>
        <translation>Completion is not asked for: there is nothing to return.</translation>
    </message>
    <message>
        <source>The matter is suspended already.</source>
        <translation>The matter is suspended already.</translation>
    </message>
    <message>
        <source>The matter is not suspended.</source>
        <translation>The matter is not suspended.</translation>
    </message>
    <message>
        <source>The matter is not there any more.</source>
        <translation>The matter is not there any more.</translation>
    </message>
    <message>
        <source>The matter has been assigned already.</source>
        <translation>The matter has been assigned already.</translation>
    </message>
    <message>
        <source>Only a completed matter is signed off. Complete it first.</source>
        <translation>Only a completed matter is signed off. Complete it first.</translation>
    </message>
    <message>
        <source>The matter is still open.</source>
        <translation>The matter is still open.</translation>
    </message>
    <message>
        <source>Cannot record this: missing %1.</source>
        <translation>Cannot record this: missing %1.</translation>
    </message>
    <message>
        <source>Say on which day it happened.</source>
        <translation>Say on which day it happened.</translation>
    </message>
    <message>
        <source>%1 is still to come.</source>
        <translation>%1 is still to come.</translation>
    </message>
    <message>
        <source>what was arranged</source>
        <translation>what was arranged</translation>
    </message>
    <message>
        <source>Cannot record the deployment: missing %1.</source>
        <translation>Cannot record the deployment: missing %1.</translation>
    </message>
    <message>
        <source>what is reported</source>
        <translation>what is reported</translation>
    </message>
    <message>
        <source>Cannot record the feedback: missing %1.</source>
        <translation>Cannot record the feedback: missing %1.</translation>
    </message>
    <message>
        <source>what was answered</source>
        <translation>what was answered</translation>
    </message>
    <message>
        <source>Cannot record the contact: missing %1.</source>
        <translation>Cannot record the contact: missing %1.</translation>
    </message>
    <message>
        <source>The project is not there any more.</source>
        <translation>The project is not there any more.</translation>
    </message>
    <message>
        <source>the result</source>
        <translation>the result</translation>
    </message>
    <message>
        <source>Cannot ask for completion: missing %1.</source>
        <translation>Cannot ask for completion: missing %1.</translation>
    </message>
    <message>
        <source>Cannot return the matter: missing %1.</source>
        <translation>Cannot return the matter: missing %1.</translation>
    </message>
    <message>
        <source>evidence of completion</source>
        <translation>evidence of completion</translation>
    </message>
    <message>
        <source>grade of the review</source>
        <translation>grade of the review</translation>
    </message>
    <message>
        <source>Cannot complete: missing %1.</source>
        <translation>Cannot complete: missing %1.</translation>
    </message>
    <message>
        <source>Cannot sign off: missing approver.</source>
        <translation>Cannot sign off: missing approver.</translation>
    </message>
    <message>
        <source>Cannot reopen: missing %1.</source>
        <translation>Cannot reopen: missing %1.</translation>
    </message>
    <message>
        <source>Cannot cancel the matter: missing %1.</source>
        <translation>Cannot cancel the matter: missing %1.</translation>
    </message>
    <message>
        <source>The municipal government</source>
        <translation>The municipal government</translation>
    </message>
    <message>
        <source>The key-project office</source>
        <translation>The key-project office</translation>
    </message>
    <message>
        <source>That is before the matter was assigned on %1.</source>
        <translation>That is before the matter was assigned on %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what is missing</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>MatterPanel</name>
    <message>
        <source>How the matter stands</source>
        <translation>How the matter stands</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>assigned on %1</source>
        <translation>assigned on %1</translation>
    </message>
    <message>
        <source>Extension asked</source>
        <translation>Extension asked</translation>
    </message>
    <message>
        <source>originally %1</source>
        <translation>originally %1</translation>
    </message>
</context>
<context>
    <name>MatterStory</name>
    <message>
        <source>done %1</source>
        <translation>done %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>done late, %1</source>
        <translation>done late, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Helpers</source>
        <translation>Helpers</translation>
    </message>
    <message>
        <source>Feedback to</source>
        <translation>Feedback to</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>signed off</source>
        <translation>signed off</translation>
    </message>
    <message>
        <source>completed, awaiting sign-off</source>
        <translation>completed, awaiting sign-off</translation>
    </message>
    <message>
        <source>needs evidence and grade of the review</source>
        <translation>needs evidence and grade of the review</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Sign-off</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Clocks</translation>
    </message>
    <message>
        <source>Completion noted at %1</source>
        <translation>Completion noted at %1</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Where it comes from</translation>
    </message>
    <message>
        <source>Nothing recorded yet.</source>
        <translation>Nothing recorded yet.</translation>
    </message>
    <message>
        <source>Records of handling</source>
        <translation>Records of handling</translation>
    </message>
</context>
<context>
    <name>MatterTable</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>Responsible unit</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>Responsible person</translation>
    </message>
    <message>
        <source>Current deadline</source>
        <translation>Current deadline</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Clock not started</source>
        <translation>Clock not started</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Not recorded</translation>
    </message>
</context>
<context>
    <name>Matters</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Due today</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n day(s)</source>
        <translation>
            <numerusform>%1 · %n day</numerusform>
            <numerusform>%1 · %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Current deadline</source>
        <translation>Current deadline</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Not recorded</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation>%1, due %2</translation>
    </message>
    <message>
        <source>Original deadline</source>
        <translation>Original deadline</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>1m</source>
        <translation>1m</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>%1, extension asked</source>
        <translation>%1, extension asked</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Due today or this week</source>
        <translation>Due today or this week</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Completed, awaiting sign-off</source>
        <translation>Completed, awaiting sign-off</translation>
    </message>
    <message>
        <source>Signed off or cancelled</source>
        <translation>Signed off or cancelled</translation>
    </message>
    <message>
        <source>Extension asked</source>
        <translation>Extension asked</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day with its year</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>Done %1</translation>
    </message>
</context>
<context>
    <name>MattersPage</name>
    <message>
        <source>Matters</source>
        <translation>Matters</translation>
    </message>
    <message>
        <source>No matters yet. Import the list that you have.</source>
        <translation>No matters yet. Import the list that you have.</translation>
    </message>
    <message>
        <source>Import a ledger…</source>
        <translation>Import a ledger…</translation>
    </message>
    <message>
        <source>No matter matches the filter.</source>
        <translation>No matter matches the filter.</translation>
    </message>
    <message>
        <source>%1 · ■ %2 overdue</source>
        <translation>%1 · ■ %2 overdue</translation>
    </message>
    <message>
        <source>Copy as text for chat</source>
        <translation>Copy as text for chat</translation>
    </message>
    <message>
        <source>Not signed off</source>
        <translation>Not signed off</translation>
    </message>
    <message>
        <source>None of the selected matters is late or due this week.</source>
        <translation>None of the selected matters is late or due this week.</translation>
    </message>
    <message>
        <source>Copied. Paste it into the chat.</source>
        <translation>Copied. Paste it into the chat.</translation>
    </message>
    <message>
        <source>13710 deadlines</source>
        <translation>13710 deadlines</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>No. %1</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, series</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>MeetingEdit</name>
    <message>
        <source>An agenda item needs a title.</source>
        <translation>An agenda item needs a title.</translation>
    </message>
    <message>
        <source>“%1” has a decision or matters and stays on the agenda. Postpone it instead.</source>
        <translation>“%1” has a decision or matters and stays on the agenda. Postpone it instead.</translation>
    </message>
    <message>
        <source>“%1” was carried over to %2. Take it off that agenda first.</source>
        <translation>“%1” was carried over to %2. Take it off that agenda first.</translation>
    </message>
    <message>
        <source>Matters were made of this decision: it can be reworded, not taken away.</source>
        <translation>Matters were made of this decision: it can be reworded, not taken away.</translation>
    </message>
    <message>
        <source>The unit is not there any more.</source>
        <translation>The unit is not there any more.</translation>
    </message>
    <message>
        <source>Follow-up of the assignments of %1</source>
        <translation>Follow-up of the assignments of %1</translation>
    </message>
    <message>
        <source>Write what was decided.</source>
        <translation>Write what was decided.</translation>
    </message>
    <message>
        <source>A meeting needs a day.</source>
        <translation>A meeting needs a day.</translation>
    </message>
    <message>
        <source>“%1” is on that day already.</source>
        <translation>“%1” is on that day already.</translation>
    </message>
    <message>
        <source>A meeting series needs a name.</source>
        <translation>A meeting series needs a name.</translation>
    </message>
    <message>
        <source>There is a meeting series “%1” already.</source>
        <translation>There is a meeting series “%1” already.</translation>
    </message>
    <message>
        <source>The meeting series is not there any more.</source>
        <translation>The meeting series is not there any more.</translation>
    </message>
    <message>
        <source>The meeting is not there any more.</source>
        <translation>The meeting is not there any more.</translation>
    </message>
    <message>
        <source>“%1” is not closed, so it cannot be opened again.</source>
        <translation>“%1” is not closed, so it cannot be opened again.</translation>
    </message>
    <message>
        <source>Say why the meeting is opened again.</source>
        <translation>Say why the meeting is opened again.</translation>
    </message>
    <message>
        <source>Say why the meeting is cancelled.</source>
        <translation>Say why the meeting is cancelled.</translation>
    </message>
    <message>
        <source>Matters were decided at “%1”: it was held and cannot be cancelled.</source>
        <translation>Matters were decided at “%1”: it was held and cannot be cancelled.</translation>
    </message>
    <message>
        <source>“%1” is closed. To change it, open it again and say why.</source>
        <translation>“%1” is closed. To change it, open it again and say why.</translation>
    </message>
    <message>
        <source>“%1” was cancelled and cannot be changed.</source>
        <translation>“%1” was cancelled and cannot be changed.</translation>
    </message>
    <message>
        <source>The agenda item is not there any more.</source>
        <translation>The agenda item is not there any more.</translation>
    </message>
    <message>
        <source>“%1” was held after it and keeps its number. Open that one again first.</source>
        <translation>“%1” was held after it and keeps its number. Open that one again first.</translation>
    </message>
</context>
<context>
    <name>MeetingFields</name>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Half of the day</source>
        <translation>Half of the day</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>▲ Not a day</source>
        <translation>▲ Not a day</translation>
    </message>
    <message>
        <source>%1, rest day</source>
        <translation>%1, rest day</translation>
    </message>
    <message>
        <source>Nobody is called so. Add the person under People.</source>
        <translation>Nobody is called so. Add the person under People.</translation>
    </message>
</context>
<context>
    <name>MeetingHead</name>
    <message>
        <source>Copy the minutes</source>
        <translation>Copy the minutes</translation>
    </message>
    <message>
        <source>No meeting this week…</source>
        <translation>No meeting this week…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Reopen…</translation>
    </message>
    <message>
        <source>Close the meeting…</source>
        <translation>Close the meeting…</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1, locked</translation>
    </message>
    <message>
        <source>%1, opened again: %2</source>
        <translation>%1, opened again: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>When and where: %1</source>
        <translation>When and where: %1</translation>
    </message>
</context>
<context>
    <name>MeetingListModel</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>MeetingSheet</name>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>tab, count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Open from the last meeting</source>
        <translation>Open from the last meeting</translation>
    </message>
    <message>
        <source>Attendance %1 / %2</source>
        <translation>Attendance %1 / %2</translation>
    </message>
</context>
<context>
    <name>MeetingWords</name>
    <message>
        <source>d MMM</source>
        <comment>format of a day</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>No day yet</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, weekday</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and weekday, half of the day</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Due today</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n day(s)</source>
        <translation>
            <numerusform>%1 · %n day</numerusform>
            <numerusform>%1 · %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing decided</source>
        <translation>Nothing decided</translation>
    </message>
    <message>
        <source>decided %1 · completed %2</source>
        <translation>decided %1 · completed %2</translation>
    </message>
    <message>
        <source>%1, item %2</source>
        <translation>%1, item %2</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>Start %1</source>
        <translation>Start %1</translation>
    </message>
    <message numerus="yes">
        <source>%n matter(s) will be assigned, their clocks start on %1.</source>
        <translation>
            <numerusform>%n matter will be assigned, its clock starts on %1.</numerusform>
            <numerusform>%n matters will be assigned, their clocks start on %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No matter waits for its clock to start.</source>
        <translation>No matter waits for its clock to start.</translation>
    </message>
    <message>
        <source>Close %1 and lock it? %2</source>
        <translation>Close %1 and lock it? %2</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>Close the meeting</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Close %1</translation>
    </message>
    <message>
        <source>reopen the meeting with a reason instead.</source>
        <translation>reopen the meeting with a reason instead.</translation>
    </message>
    <message>
        <source>%1 is closed. The clocks of its matters run.</source>
        <translation>%1 is closed. The clocks of its matters run.</translation>
    </message>
    <message>
        <source>Reopen %1? Its matters and their clocks stay as they are.</source>
        <translation>Reopen %1? Its matters and their clocks stay as they are.</translation>
    </message>
    <message>
        <source>Reason for opening it again</source>
        <translation>Reason for opening it again</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>Reopen %1</translation>
    </message>
    <message>
        <source>close the meeting again instead.</source>
        <translation>close the meeting again instead.</translation>
    </message>
    <message>
        <source>%1 is open again.</source>
        <translation>%1 is open again.</translation>
    </message>
    <message>
        <source>No meeting on %1? Its number goes to the next one.</source>
        <translation>No meeting on %1? Its number goes to the next one.</translation>
    </message>
    <message>
        <source>Why there is no meeting</source>
        <translation>Why there is no meeting</translation>
    </message>
    <message>
        <source>Cancel this meeting</source>
        <translation>Cancel this meeting</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Cancel %1</translation>
    </message>
    <message>
        <source>%1 is cancelled; its number is free again.</source>
        <translation>%1 is cancelled; its number is free again.</translation>
    </message>
    <message>
        <source>The minutes are in the clipboard.</source>
        <translation>The minutes are in the clipboard.</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>New meeting</translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <translation>Start the meeting</translation>
    </message>
    <message>
        <source>Series of meetings</source>
        <translation>Series of meetings</translation>
    </message>
    <message>
        <source>Meetings, newest first</source>
        <translation>Meetings, newest first</translation>
    </message>
    <message>
        <source>Settings of the series…</source>
        <translation>Settings of the series…</translation>
    </message>
    <message>
        <source>No meetings yet. Say once how the weekly meeting is called and numbered.</source>
        <translation>No meetings yet. Say once how the weekly meeting is called and numbered.</translation>
    </message>
    <message>
        <source>Set up the weekly meeting…</source>
        <translation>Set up the weekly meeting…</translation>
    </message>
    <message>
        <source>No meeting of this series yet.</source>
        <translation>No meeting of this series yet.</translation>
    </message>
    <message>
        <source>Back to the meeting</source>
        <translation>Back to the meeting</translation>
    </message>
    <message>
        <source>Show full screen</source>
        <translation>Show full screen</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
</context>
<context>
    <name>MergeBar</name>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>The other way round</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>“%1” goes into “%2”. %3</source>
        <translation>“%1” goes into “%2”. %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing else moves.</source>
        <translation>Nothing else moves.</translation>
    </message>
    <message>
        <source>What moves: %1.</source>
        <translation>What moves: %1.</translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <translation>Merge %1 into %2</translation>
    </message>
    <message>
        <source>%1 was merged into %2.</source>
        <translation>%1 was merged into %2.</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>lead</translation>
    </message>
    <message>
        <source>helping</source>
        <translation>helping</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>due</source>
        <translation>due</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>standard</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, carried over from %2</source>
        <translation>%1, carried over from %2</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <translation>(%1) %2</translation>
    </message>
    <message>
        <source>Minutes of %1</source>
        <translation>Minutes of %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>day of the meeting</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, half of the day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Time: %1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Place: %1</translation>
    </message>
    <message>
        <source>Chair: %1</source>
        <translation>Chair: %1</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>“%1” is too long for an amount.</source>
        <translation>“%1” is too long for an amount.</translation>
    </message>
    <message>
        <source>“%1” has a blank between its figures: one number or two?</source>
        <translation>“%1” has a blank between its figures: one number or two?</translation>
    </message>
    <message>
        <source>“%1” is not in yuan, and nothing is converted here.</source>
        <translation>“%1” is not in yuan, and nothing is converted here.</translation>
    </message>
    <message>
        <source>“%1” is in brackets: write a minus for a negative amount.</source>
        <translation>“%1” is in brackets: write a minus for a negative amount.</translation>
    </message>
    <message>
        <source>“%1” is a range: one amount is needed.</source>
        <translation>“%1” is a range: one amount is needed.</translation>
    </message>
    <message>
        <source>The cell holds no number.</source>
        <translation>The cell holds no number.</translation>
    </message>
    <message>
        <source>The amount “%1” is too large.</source>
        <translation>The amount “%1” is too large.</translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>New class</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Node reached</source>
        <translation>Node reached</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Dates of the plan</source>
        <translation>Dates of the plan</translation>
    </message>
    <message>
        <source>The day asked for</source>
        <translation>The day asked for</translation>
    </message>
    <message>
        <source>Separated by ; or 、</source>
        <translation>Separated by ; or 、</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Approver</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>With whom</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>Arranged by</source>
        <translation>Arranged by</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Arrangement</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>reopen the matter instead, with a reason.</source>
        <translation>reopen the matter instead, with a reason.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>move, matter</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is recorded: %2.</source>
        <comment>move, matter</comment>
        <translation>%1 is recorded: %2.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n late</source>
        <translation>
            <numerusform>%1, %n late</numerusform>
            <numerusform>%1, %n late</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>OfficeEdit</name>
    <message>
        <source>A stage lasts at least one day.</source>
        <translation>A stage lasts at least one day.</translation>
    </message>
    <message>
        <source>That person is not there any more.</source>
        <translation>That person is not there any more.</translation>
    </message>
</context>
<context>
    <name>OutcomeChips</name>
    <message>
        <source>All %1</source>
        <translation>All %1</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n matter(s)</source>
        <translation>
            <numerusform>%n matter</numerusform>
            <numerusform>%n matters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message>
        <source>How long overdue</source>
        <translation>How long overdue</translation>
    </message>
    <message numerus="yes">
        <source>%n matter(s) ›</source>
        <translation>
            <numerusform>%n matter ›</numerusform>
            <numerusform>%n matters ›</numerusform>
        </translation>
    </message>
    <message>
        <source>1–7 days</source>
        <translation>1–7 days</translation>
    </message>
    <message>
        <source>8–30 days</source>
        <translation>8–30 days</translation>
    </message>
    <message>
        <source>Over 30 days</source>
        <translation>Over 30 days</translation>
    </message>
    <message>
        <source>Overdue %1: %2</source>
        <translation>Overdue %1: %2</translation>
    </message>
    <message>
        <source>No matter is overdue.</source>
        <translation>No matter is overdue.</translation>
    </message>
    <message>
        <source>Most: %1, %2</source>
        <translation>Most: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n other unit(s), %2</source>
        <translation>
            <numerusform>%1; %n other unit, %2</numerusform>
            <numerusform>%1; %n other units, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them names a unit.</source>
        <translation>None of them names a unit.</translation>
    </message>
    <message>
        <source>Since the last meeting</source>
        <translation>Since the last meeting</translation>
    </message>
    <message>
        <source>Since meeting No. %1</source>
        <translation>Since meeting No. %1</translation>
    </message>
    <message>
        <source>Since the last look</source>
        <translation>Since the last look</translation>
    </message>
    <message>
        <source>No meeting has been closed yet. What changes after one will stand here.</source>
        <translation>No meeting has been closed yet. What changes after one will stand here.</translation>
    </message>
    <message>
        <source>Newly overdue</source>
        <translation>Newly overdue</translation>
    </message>
    <message>
        <source>Turned red</source>
        <translation>Turned red</translation>
    </message>
    <message>
        <source>By the figures of now: a project whose planned day passed since then.</source>
        <translation>By the figures of now: a project whose planned day passed since then.</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Signed off</translation>
    </message>
    <message>
        <source>The days of sign-off are not recorded.</source>
        <translation>The days of sign-off are not recorded.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Started</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>reason, obstacle</comment>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) overdue</source>
        <translation>
            <numerusform>%1, %n day overdue</numerusform>
            <numerusform>%1, %n days overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Next: %1</translation>
    </message>
    <message numerus="yes">
        <source>The %n project(s) that need attention most</source>
        <translation>
            <numerusform>The %n project that needs attention most</numerusform>
            <numerusform>The %n projects that need attention most</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n red project(s) ›</source>
        <translation>
            <numerusform>The %n red project ›</numerusform>
            <numerusform>All %n red projects ›</numerusform>
        </translation>
    </message>
    <message>
        <source>Projects that need attention most</source>
        <translation>Projects that need attention most</translation>
    </message>
    <message>
        <source>No project has a red or yellow light.</source>
        <translation>No project has a red or yellow light.</translation>
    </message>
    <message>
        <source>Most in need of attention: %1, %2</source>
        <translation>Most in need of attention: %1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4. %5</source>
        <translation>%1, %2, %3: %4. %5</translation>
    </message>
    <message>
        <source>Meeting No. %1 is on %2: %3 items on the agenda, %4 of them carried over.</source>
        <translation>Meeting No. %1 is on %2: %3 items on the agenda, %4 of them carried over.</translation>
    </message>
    <message>
        <source>Open the agenda ›</source>
        <translation>Open the agenda ›</translation>
    </message>
    <message>
        <source>Overdue matters</source>
        <translation>Overdue matters</translation>
    </message>
    <message numerus="yes">
        <source>matter(s)</source>
        <comment>unit behind a number</comment>
        <translation>
            <numerusform>matter</numerusform>
            <numerusform>matters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s), longest %1</source>
        <translation>
            <numerusform>%n unit, longest %1</numerusform>
            <numerusform>%n units, longest %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing overdue</source>
        <translation>Nothing overdue</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>Due this week</translation>
    </message>
    <message numerus="yes">
        <source>item(s)</source>
        <comment>unit behind a number</comment>
        <translation>
            <numerusform>item</numerusform>
            <numerusform>items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>%n due today</numerusform>
            <numerusform>%n due today</numerusform>
        </translation>
    </message>
    <message>
        <source>Red projects</source>
        <translation>Red projects</translation>
    </message>
    <message numerus="yes">
        <source>project(s)</source>
        <comment>unit behind a number</comment>
        <translation>
            <numerusform>project</numerusform>
            <numerusform>projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new since the last meeting</source>
        <translation>
            <numerusform>%n new since the last meeting</numerusform>
            <numerusform>%n new since the last meeting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yellow</source>
        <translation>
            <numerusform>%n yellow</numerusform>
            <numerusform>%n yellow</numerusform>
        </translation>
    </message>
    <message>
        <source>Should have started</source>
        <translation>Should have started</translation>
    </message>
    <message>
        <source>Longest %1</source>
        <translation>Longest %1</translation>
    </message>
    <message>
        <source>All that were due have started</source>
        <translation>All that were due have started</translation>
    </message>
    <message>
        <source>Year&apos;s investment done</source>
        <translation>Year&apos;s investment done</translation>
    </message>
    <message>
        <source>No figure of what is done</source>
        <translation>No figure of what is done</translation>
    </message>
    <message>
        <source>No year&apos;s plan is recorded</source>
        <translation>No year&apos;s plan is recorded</translation>
    </message>
    <message>
        <source>%1 / %2 亿元</source>
        <translation>%1 / %2 亿元</translation>
    </message>
    <message numerus="yes">
        <source>, %n not reported</source>
        <translation>
            <numerusform>, %n not reported</numerusform>
            <numerusform>, %n not reported</numerusform>
        </translation>
    </message>
    <message>
        <source>Last meeting&apos;s assignments</source>
        <translation>Last meeting&apos;s assignments</translation>
    </message>
    <message>
        <source>No meeting has been closed yet</source>
        <translation>No meeting has been closed yet</translation>
    </message>
    <message>
        <source>It assigned nothing</source>
        <translation>It assigned nothing</translation>
    </message>
    <message>
        <source>%1 decided, %2 completed</source>
        <translation>%1 decided, %2 completed</translation>
    </message>
    <message>
        <source>Investment against schedule</source>
        <translation>Investment against schedule</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Schedule</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Done (亿元)</source>
        <translation>Done (亿元)</translation>
    </message>
    <message>
        <source>Schedule (亿元)</source>
        <translation>Schedule (亿元)</translation>
    </message>
    <message>
        <source>Ahead (points)</source>
        <translation>Ahead (points)</translation>
    </message>
    <message>
        <source>Show the table behind the chart, or the chart (Alt+T)</source>
        <translation>Show the table behind the chart, or the chart (Alt+T)</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Investment against schedule: not known</source>
        <translation>Investment against schedule: not known</translation>
    </message>
    <message>
        <source>Investment is %1 points behind schedule</source>
        <translation>Investment is %1 points behind schedule</translation>
    </message>
    <message>
        <source>Investment is %1 points ahead of schedule</source>
        <translation>Investment is %1 points ahead of schedule</translation>
    </message>
    <message>
        <source>亿元, as of %1</source>
        <translation>亿元, as of %1</translation>
    </message>
    <message>
        <source>亿元, figures of %1 to %2</source>
        <translation>亿元, figures of %1 to %2</translation>
    </message>
    <message>
        <source>No project has a plan for the year, so there is nothing to draw.</source>
        <translation>No project has a plan for the year, so there is nothing to draw.</translation>
    </message>
    <message>
        <source>No project says what is done and as of which day.</source>
        <translation>No project says what is done and as of which day.</translation>
    </message>
    <message>
        <source>The months before are not recorded: only the day of the figures is drawn.</source>
        <translation>The months before are not recorded: only the day of the figures is drawn.</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) did not report.</source>
        <translation>
            <numerusform>%n project did not report.</numerusform>
            <numerusform>%n projects did not report.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) left out: their figures are of another year.</source>
        <translation>
            <numerusform>%n project left out: its figures are of another year.</numerusform>
            <numerusform>%n projects left out: their figures are of another year.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>Done %1</translation>
    </message>
    <message>
        <source>%1 points behind schedule</source>
        <translation>%1 points behind schedule</translation>
    </message>
    <message>
        <source>%1 points ahead of schedule</source>
        <translation>%1 points ahead of schedule</translation>
    </message>
    <message>
        <source>Lights by unit</source>
        <translation>Lights by unit</translation>
    </message>
    <message>
        <source>Red</source>
        <comment>light</comment>
        <translation>Red</translation>
    </message>
    <message>
        <source>Yellow</source>
        <comment>light</comment>
        <translation>Yellow</translation>
    </message>
    <message>
        <source>Green</source>
        <comment>light</comment>
        <translation>Green</translation>
    </message>
    <message>
        <source>Lights by unit: %1 red and %2 yellow of %3 projects</source>
        <translation>Lights by unit: %1 red and %2 yellow of %3 projects</translation>
    </message>
    <message>
        <source>No unit recorded</source>
        <translation>No unit recorded</translation>
    </message>
    <message>
        <source>%1: %2 red, %3 yellow, %4 green, %5 not rated</source>
        <translation>%1: %2 red, %3 yellow, %4 green, %5 not rated</translation>
    </message>
    <message numerus="yes">
        <source>All %n unit(s) ›</source>
        <translation>
            <numerusform>All %n unit ›</numerusform>
            <numerusform>All %n units ›</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM (ddd)</source>
        <translation>d MMM (ddd)</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>today, %1</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <translation>tomorrow, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n matter(s) newly overdue</source>
        <translation>
            <numerusform>%n matter newly overdue</numerusform>
            <numerusform>%n matters newly overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) turned red</source>
        <translation>
            <numerusform>%n project turned red</numerusform>
            <numerusform>%n projects turned red</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matter(s) signed off</source>
        <translation>
            <numerusform>%n matter signed off</numerusform>
            <numerusform>%n matters signed off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) started</source>
        <translation>
            <numerusform>%n project started</numerusform>
            <numerusform>%n projects started</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things that happened</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Since the last look on %1: %2</source>
        <translation>Since the last look on %1: %2</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Make the pack</source>
        <translation>Make the pack</translation>
    </message>
    <message>
        <source>Nothing here yet. Import the ledger that you have, and this page tells how it stands.</source>
        <translation>Nothing here yet. Import the ledger that you have, and this page tells how it stands.</translation>
    </message>
    <message>
        <source>Import a ledger…</source>
        <translation>Import a ledger…</translation>
    </message>
    <message>
        <source>Meeting No. %1 · %2</source>
        <translation>Meeting No. %1 · %2</translation>
    </message>
    <message>
        <source>%1 · total investment %2 亿元 · year&apos;s plan %3 亿元</source>
        <translation>%1 · total investment %2 亿元 · year&apos;s plan %3 亿元</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
</context>
<context>
    <name>PackCheck</name>
    <message>
        <source>%1: %2 rows printed, %3 on the list</source>
        <translation>%1: %2 rows printed, %3 on the list</translation>
    </message>
    <message>
        <source>%1: the sums differ from the list&apos;s</source>
        <translation>%1: the sums differ from the list&apos;s</translation>
    </message>
</context>
<context>
    <name>PackPage</name>
    <message>
        <source>Briefing pack %1</source>
        <translation>Briefing pack %1</translation>
    </message>
    <message>
        <source>Where the pack is written</source>
        <translation>Where the pack is written</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Choose at least one part.</source>
        <translation>Choose at least one part.</translation>
    </message>
    <message>
        <source>Writing the pack…</source>
        <translation>Writing the pack…</translation>
    </message>
    <message>
        <source>The pack was written to %1.</source>
        <translation>The pack was written to %1.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Open it</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Briefing pack</source>
        <translation>Briefing pack</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Drag or Alt+↑↓</source>
        <translation>Drag or Alt+↑↓</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Fit</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>Show the whole page</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>The printer took nothing.</source>
        <translation>The printer took nothing.</translation>
    </message>
    <message>
        <source>Setting the pack in type…</source>
        <translation>Setting the pack in type…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 / %2 · %3%</source>
        <translation>Page %1 / %2 · %3%</translation>
    </message>
    <message>
        <source>Printing the pack…</source>
        <translation>Printing the pack…</translation>
    </message>
</context>
<context>
    <name>PackSettings</name>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>A4 upright, type area of official documents</source>
        <translation>A4 upright, type area of official documents</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Compiled by (cover)</source>
        <translation>Compiled by (cover)</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>All units</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Name of the office</translation>
    </message>
    <message>
        <source>A pack needs its as-of day.</source>
        <translation>A pack needs its as-of day.</translation>
    </message>
    <message>
        <source>All text can be searched</source>
        <translation>All text can be searched</translation>
    </message>
    <message>
        <source>No font here has these characters; a box stands for each: %1</source>
        <translation>No font here has these characters; a box stands for each: %1</translation>
    </message>
    <message>
        <source>Figures equal the lists</source>
        <translation>Figures equal the lists</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>All typefaces are installed</source>
        <translation>All typefaces are installed</translation>
    </message>
    <message>
        <source>Typefaces not installed: %1</source>
        <translation>Typefaces not installed: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Every page says 示例数据</source>
        <translation>Every page says 示例数据</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page as it will be printed</source>
        <translation>Page as it will be printed</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>PaletteDelegate</name>
    <message>
        <source>■ Late</source>
        <translation>■ Late</translation>
    </message>
</context>
<context>
    <name>PartList</name>
    <message>
        <source>Parts of the pack</source>
        <translation>Parts of the pack</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, page %2</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>PasteBar</name>
    <message>
        <source>Cells that cannot be written</source>
        <translation>Cells that cannot be written</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Paste %1 × %2</source>
        <translation>Paste %1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>Write %n cell(s)</source>
        <translation>
            <numerusform>Write %n cell</numerusform>
            <numerusform>Write %n cells</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to write</source>
        <translation>Nothing to write</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — “%2”: %3</source>
        <translation>%1 — “%2”: %3</translation>
    </message>
    <message>
        <source>The header row is left out.</source>
        <translation>The header row is left out.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are below the end of the list; nothing is written for them.</source>
        <translation>
            <numerusform>%n row is below the end of the list; nothing is written for it.</numerusform>
            <numerusform>%n rows are below the end of the list; nothing is written for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are right of the last column; nothing is written for them.</source>
        <translation>
            <numerusform>%n column is right of the last column; nothing is written for it.</numerusform>
            <numerusform>%n columns are right of the last column; nothing is written for them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>The PDF was not written: you stopped it.</source>
        <translation>The PDF was not written: you stopped it.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>No people yet. An import brings them, or add one by name.</source>
        <translation>No people yet. An import brings them, or add one by name.</translation>
    </message>
    <message>
        <source>No person matches the filter.</source>
        <translation>No person matches the filter.</translation>
    </message>
    <message>
        <source>Name of the new person</source>
        <translation>Name of the new person</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>Merge two…</source>
        <translation>Merge two…</translation>
    </message>
    <message>
        <source>Select two people, then Ctrl+M</source>
        <translation>Select two people, then Ctrl+M</translation>
    </message>
    <message>
        <source>Add person %1</source>
        <translation>Add person %1</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>Added %1.</translation>
    </message>
    <message>
        <source>Select the two entries that are one person (Ctrl+click), then merge.</source>
        <translation>Select the two entries that are one person (Ctrl+click), then merge.</translation>
    </message>
</context>
<context>
    <name>PersonSection</name>
    <message>
        <source>Who am I</source>
        <translation>Who am I</translation>
    </message>
    <message>
        <source>The journal says who changed what. It knows the computer login; choose whose it is.</source>
        <translation>The journal says who changed what. It knows the computer login; choose whose it is.</translation>
    </message>
    <message>
        <source>Computer login</source>
        <translation>Computer login</translation>
    </message>
    <message>
        <source>That is</source>
        <translation>That is</translation>
    </message>
    <message>
        <source>The journal says</source>
        <translation>The journal says</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Name of the office</translation>
    </message>
    <message>
        <source>The office&apos;s name stands on covers of packs.</source>
        <translation>The office&apos;s name stands on covers of packs.</translation>
    </message>
    <message>
        <source>Nobody of the register</source>
        <translation>Nobody of the register</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Say who %1 is</source>
        <translation>Say who %1 is</translation>
    </message>
    <message>
        <source>The journal now says %1.</source>
        <translation>The journal now says %1.</translation>
    </message>
    <message>
        <source>Name the office</source>
        <translation>Name the office</translation>
    </message>
    <message>
        <source>The office is now called %1.</source>
        <translation>The office is now called %1.</translation>
    </message>
</context>
<context>
    <name>PlainTable</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
</context>
<context>
    <name>ProgramMark</name>
    <message>
        <source>Duban</source>
        <translation>Duban</translation>
    </message>
</context>
<context>
    <name>ProjectSummary</name>
    <message>
        <source>Obstacle</source>
        <translation>Obstacle</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Investment (万元)</source>
        <translation>Investment (万元)</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Year&apos;s plan</source>
        <translation>Year&apos;s plan</translation>
    </message>
    <message>
        <source>Done this year</source>
        <translation>Done this year</translation>
    </message>
    <message>
        <source>Against schedule</source>
        <translation>Against schedule</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>no date recorded</source>
        <translation>no date recorded</translation>
    </message>
    <message numerus="yes">
        <source>■ %n day(s) overdue</source>
        <translation>
            <numerusform>■ %n day overdue</numerusform>
            <numerusform>■ %n days overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>due today</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>Matters</translation>
    </message>
    <message>
        <source>Decided in meetings</source>
        <translation>Decided in meetings</translation>
    </message>
    <message>
        <source>Summary of the project</source>
        <translation>Summary of the project</translation>
    </message>
</context>
<context>
    <name>ProjectorView</name>
    <message>
        <source>%1. %2</source>
        <comment>item of a meeting, what is known of it</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Sample data</translation>
    </message>
    <message>
        <source>Decision asked</source>
        <translation>Decision asked</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>Obstacles</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>Open matters</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectorWindow</name>
    <message>
        <source>← Previous item</source>
        <translation>← Previous item</translation>
    </message>
    <message>
        <source>→ Next item</source>
        <translation>→ Next item</translation>
    </message>
    <message>
        <source>D Decide</source>
        <translation>D Decide</translation>
    </message>
    <message>
        <source>F9 Hide the recorder</source>
        <translation>F9 Hide the recorder</translation>
    </message>
    <message>
        <source>Esc Leave</source>
        <translation>Esc Leave</translation>
    </message>
    <message>
        <source>Nothing on the agenda</source>
        <translation>Nothing on the agenda</translation>
    </message>
    <message>
        <source>→ Next item: %1</source>
        <translation>→ Next item: %1</translation>
    </message>
    <message>
        <source>Item %1 / %2</source>
        <translation>Item %1 / %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>F9 Show the recorder</source>
        <translation>F9 Show the recorder</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>Recorder</translation>
    </message>
    <message>
        <source>To the other screen</source>
        <translation>To the other screen</translation>
    </message>
    <message>
        <source>Back beside the item</source>
        <translation>Back beside the item</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Ahead (points)</source>
        <translation>Ahead (points)</translation>
    </message>
    <message>
        <source>Figures as of %1</source>
        <translation>Figures as of %1</translation>
    </message>
    <message>
        <source>A project needs a name.</source>
        <translation>A project needs a name.</translation>
    </message>
    <message>
        <source>No planned finish</source>
        <translation>No planned finish</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Finish overdue</source>
        <translation>Finish overdue</translation>
    </message>
    <message>
        <source>Should have started</source>
        <translation>Should have started</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Running</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start overdue %n day(s)</source>
        <translation>
            <numerusform>Start %n day overdue</numerusform>
            <numerusform>Start %n days overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Due today</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n day(s)</source>
        <translation>
            <numerusform>%1 · %n day</numerusform>
            <numerusform>%1 · %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned finish: %1</source>
        <translation>Planned finish: %1</translation>
    </message>
    <message>
        <source>Planned start: %1</source>
        <translation>Planned start: %1</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>Late since</source>
        <translation>Late since</translation>
    </message>
</context>
<context>
    <name>ProjectsPage</name>
    <message>
        <source>Name of the new project</source>
        <translation>Name of the new project</translation>
    </message>
    <message>
        <source>Add project</source>
        <translation>Add project</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>No projects yet. Import the ledger that you have, or add one by name.</source>
        <translation>No projects yet. Import the ledger that you have, or add one by name.</translation>
    </message>
    <message>
        <source>Import a ledger…</source>
        <translation>Import a ledger…</translation>
    </message>
    <message>
        <source>No project matches the filter.</source>
        <translation>No project matches the filter.</translation>
    </message>
    <message>
        <source>Add project %1</source>
        <translation>Add project %1</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>Added %1.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>New project</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>All fields</translation>
    </message>
    <message>
        <source>%1 · a bundle counts as one</source>
        <translation>%1 · a bundle counts as one</translation>
    </message>
    <message numerus="yes">
        <source>%1 · with %n part(s) of bundles</source>
        <translation>
            <numerusform>%1 · with %n part of bundles</numerusform>
            <numerusform>%1 · with %n parts of bundles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RangePopup</name>
    <message>
        <source>Not before</source>
        <translation>Not before</translation>
    </message>
    <message>
        <source>At least (万元)</source>
        <translation>At least (万元)</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>Not after</translation>
    </message>
    <message>
        <source>At most (万元)</source>
        <translation>At most (万元)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A day, or words for one</source>
        <translation>A day, or words for one</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <translation>▲ %1</translation>
    </message>
</context>
<context>
    <name>ReadingOptions</name>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>As its headers say</source>
        <translation>As its headers say</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Read as</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>Money in</translation>
    </message>
    <message>
        <source>As the sheet says</source>
        <translation>As the sheet says</translation>
    </message>
    <message>
        <source>Unit of rows that name none</source>
        <translation>Unit of rows that name none</translation>
    </message>
    <message>
        <source>For rows that name none</source>
        <translation>For rows that name none</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Matter</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>Settings of the file</source>
        <translation>Settings of the file</translation>
    </message>
    <message>
        <source>Refused row</source>
        <translation>Refused row</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Record of handling</source>
        <translation>Record of handling</translation>
    </message>
    <message>
        <source>Meeting series</source>
        <translation>Meeting series</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Agenda item</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Saved view</translation>
    </message>
</context>
<context>
    <name>RecordModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 is worked out; it cannot be typed.</source>
        <translation>%1 is worked out; it cannot be typed.</translation>
    </message>
    <message>
        <source>%1 Your text: “%2”.</source>
        <translation>%1 Your text: “%2”.</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Let all columns scroll</source>
        <translation>Let all columns scroll</translation>
    </message>
    <message>
        <source>Freeze up to “%1”</source>
        <translation>Freeze up to “%1”</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Agenda item</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Recorded at this meeting</source>
        <translation>Recorded at this meeting</translation>
    </message>
    <message>
        <source>To the other screen</source>
        <translation>To the other screen</translation>
    </message>
    <message>
        <source>Clocks start when the meeting closes</source>
        <translation>Clocks start when the meeting closes</translation>
    </message>
    <message numerus="yes">
        <source>Agenda: %n item(s)</source>
        <translation>
            <numerusform>Agenda: %n item</numerusform>
            <numerusform>Agenda: %n items</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 carried over</source>
        <translation>, %1 carried over</translation>
    </message>
    <message numerus="yes">
        <source>%n matter(s) recorded at this meeting</source>
        <translation>
            <numerusform>%n matter recorded at this meeting</numerusform>
            <numerusform>%n matters recorded at this meeting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>The record is not there any more.</source>
        <translation>The record is not there any more.</translation>
    </message>
    <message>
        <source>Choose two different records to merge.</source>
        <translation>Choose two different records to merge.</translation>
    </message>
    <message>
        <source>A name cannot be empty.</source>
        <translation>A name cannot be empty.</translation>
    </message>
    <message>
        <source>There is a unit “%1” already. Merge the two if they are one.</source>
        <translation>There is a unit “%1” already. Merge the two if they are one.</translation>
    </message>
    <message>
        <source>The unit was renamed on a later day already. Choose a day after %1.</source>
        <translation>The unit was renamed on a later day already. Choose a day after %1.</translation>
    </message>
    <message>
        <source>Say from which day on the unit carries its new name.</source>
        <translation>Say from which day on the unit carries its new name.</translation>
    </message>
</context>
<context>
    <name>RenameBar</name>
    <message>
        <source>New name of the unit</source>
        <translation>New name of the unit</translation>
    </message>
    <message>
        <source>Renamed from this day on:</source>
        <translation>Renamed from this day on:</translation>
    </message>
    <message>
        <source>First day of the new name</source>
        <translation>First day of the new name</translation>
    </message>
    <message>
        <source>Correct the writing, for all days</source>
        <translation>Correct the writing, for all days</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>New name of “%1”:</source>
        <translation>New name of “%1”:</translation>
    </message>
    <message>
        <source>Say from which day on the unit carries its new name.</source>
        <translation>Say from which day on the unit carries its new name.</translation>
    </message>
    <message>
        <source>Rename unit to %1</source>
        <translation>Rename unit to %1</translation>
    </message>
    <message>
        <source>The unit is called %1 now.</source>
        <translation>The unit is called %1 now.</translation>
    </message>
</context>
<context>
    <name>RowFilter</name>
    <message>
        <source>Nothing recorded</source>
        <translation>Nothing recorded</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n record(s)</source>
        <translation>
            <numerusform>%1: %n record</numerusform>
            <numerusform>%1: %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n late</source>
        <translation>
            <numerusform>%1, %n late</numerusform>
            <numerusform>%1, %n late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleCheck</name>
    <message>
        <source>A deadline without a date.</source>
        <translation>A deadline without a date.</translation>
    </message>
    <message>
        <source>A deadline of no matter.</source>
        <translation>A deadline of no matter.</translation>
    </message>
    <message>
        <source>The unit “%1” is its own successor.</source>
        <translation>The unit “%1” is its own successor.</translation>
    </message>
    <message>
        <source>No holiday notice of %1 is known; plain weekends are assumed.</source>
        <translation>No holiday notice of %1 is known; plain weekends are assumed.</translation>
    </message>
    <message>
        <source>A meeting of no series, or without a day.</source>
        <translation>A meeting of no series, or without a day.</translation>
    </message>
    <message>
        <source>The meeting of %1 has no number.</source>
        <translation>The meeting of %1 has no number.</translation>
    </message>
    <message>
        <source>“%1” is there twice: on %2 and on %3.</source>
        <translation>“%1” is there twice: on %2 and on %3.</translation>
    </message>
    <message>
        <source>The agenda item “%1” belongs to no meeting.</source>
        <translation>The agenda item “%1” belongs to no meeting.</translation>
    </message>
    <message>
        <source>An attendance of no meeting.</source>
        <translation>An attendance of no meeting.</translation>
    </message>
    <message>
        <source>“%1” was decided at %2, which is closed, but was never assigned.</source>
        <translation>“%1” was decided at %2, which is closed, but was never assigned.</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>The program is incomplete: its schema is not in it. Install it again.</source>
        <translation>The program is incomplete: its schema is not in it. Install it again.</translation>
    </message>
    <message>
        <source>%1 is damaged: its table “%2” is not as it should be. Restore a backup of it.</source>
        <translation>%1 is damaged: its table “%2” is not as it should be. Restore a backup of it.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search or type a command</source>
        <translation>Search or type a command</translation>
    </message>
    <message>
        <source>Find a project, a matter, a unit, a person or a command (Ctrl+K)</source>
        <translation>Find a project, a matter, a unit, a person or a command (Ctrl+K)</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
</context>
<context>
    <name>SeriesBar</name>
    <message>
        <source>No usual day</source>
        <translation>No usual day</translation>
    </message>
    <message>
        <source>Name of the series</source>
        <translation>Name of the series</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>Numbering</translation>
    </message>
    <message>
        <source>First number in this file</source>
        <translation>First number in this file</translation>
    </message>
    <message>
        <source>Usual day</source>
        <translation>Usual day</translation>
    </message>
    <message>
        <source>Half of the day</source>
        <translation>Half of the day</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Weekly key-project meeting</source>
        <translation>Weekly key-project meeting</translation>
    </message>
    <message>
        <source>How is the meeting called and numbered? Meetings held before this file count with the first number.</source>
        <translation>How is the meeting called and numbered? Meetings held before this file count with the first number.</translation>
    </message>
    <message>
        <source>Make the series</source>
        <translation>Make the series</translation>
    </message>
    <message>
        <source>Meetings that were already called keep their numbers.</source>
        <translation>Meetings that were already called keep their numbers.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Make the series %1</source>
        <translation>Make the series %1</translation>
    </message>
    <message>
        <source>Settings of the series %1</source>
        <translation>Settings of the series %1</translation>
    </message>
</context>
<context>
    <name>SeriesEdit</name>
    <message>
        <source>The series is not there any more.</source>
        <translation>The series is not there any more.</translation>
    </message>
    <message>
        <source>A series needs a name.</source>
        <translation>A series needs a name.</translation>
    </message>
    <message>
        <source>The settings of the series were changed meanwhile.</source>
        <translation>The settings of the series were changed meanwhile.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Saved at once</source>
        <translation>Saved at once</translation>
    </message>
</context>
<context>
    <name>SheetReading</name>
    <message>
        <source>“%1” has more than %2 rows, which is the most that is read. Split it into several files.</source>
        <translation>“%1” has more than %2 rows, which is the most that is read. Split it into several files.</translation>
    </message>
    <message>
        <source>Row %2 of “%1” has more than %3 columns, which is the most that is read. Check whether a line end is missing there.</source>
        <translation>Row %2 of “%1” has more than %3 columns, which is the most that is read. Check whether a line end is missing there.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 filled cells, which is the most that is read. Split it into several files.</source>
        <translation>“%1” has more than %2 filled cells, which is the most that is read. Split it into several files.</translation>
    </message>
    <message>
        <source>Row %2, column %3 of “%1” holds a text of more than %4 characters, which is the most that is read. Check whether a closing quotation mark is missing there.</source>
        <translation>Row %2, column %3 of “%1” holds a text of more than %4 characters, which is the most that is read. Check whether a closing quotation mark is missing there.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check whether you may read it and no other program keeps it.</source>
        <translation>“%1” cannot be opened. Check whether you may read it and no other program keeps it.</translation>
    </message>
    <message>
        <source>“%1” is neither a workbook nor text. Open it in the program it was made with and save it as .xlsx or as delimited text.</source>
        <translation>“%1” is neither a workbook nor text. Open it in the program it was made with and save it as .xlsx or as delimited text.</translation>
    </message>
    <message>
        <source>The text in “%1” is written in none of UTF-8, UTF-16, GB18030 and Big5. Open it in the program it was made with and save it as UTF-8.</source>
        <translation>The text in “%1” is written in none of UTF-8, UTF-16, GB18030 and Big5. Open it in the program it was made with and save it as UTF-8.</translation>
    </message>
    <message>
        <source>The text in “%1” is written in %2 but broken at line %3. Ask for the file again, or save it again in the program it was made with.</source>
        <translation>The text in “%1” is written in %2 but broken at line %3. Ask for the file again, or save it again in the program it was made with.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password. Open it, remove the password and save it as .xlsx.</source>
        <translation>“%1” is protected by a password. Open it, remove the password and save it as .xlsx.</translation>
    </message>
    <message>
        <source>“%1” is a text document or a presentation, not a table. Copy its table into a spreadsheet program and save that as .xlsx.</source>
        <translation>“%1” is a text document or a presentation, not a table. Copy its table into a spreadsheet program and save that as .xlsx.</translation>
    </message>
    <message>
        <source>“%1” is a workbook in the old .xls format, which is not read. Open it in a spreadsheet program and save it as .xlsx.</source>
        <translation>“%1” is a workbook in the old .xls format, which is not read. Open it in a spreadsheet program and save it as .xlsx.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>There is no file “%1”.</translation>
    </message>
    <message>
        <source>“%1” is a folder or a device, not a file with a table.</source>
        <translation>“%1” is a folder or a device, not a file with a table.</translation>
    </message>
    <message>
        <source>“%1” is empty. Ask for the file again.</source>
        <translation>“%1” is empty. Ask for the file again.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2, which is the most that is read. Split the table into several files.</source>
        <translation>“%1” is larger than %2, which is the most that is read. Split the table into several files.</translation>
    </message>
    <message>
        <source>“%1” is incomplete: its end is missing. Ask for the file again.</source>
        <translation>“%1” is incomplete: its end is missing. Ask for the file again.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its list of contents cannot be read. Ask for the file again.</source>
        <translation>“%1” is damaged: its list of contents cannot be read. Ask for the file again.</translation>
    </message>
    <message>
        <source>“%1” holds more than %2 parts, which no spreadsheet needs. Open it in a spreadsheet program and save it as a new .xlsx file.</source>
        <translation>“%1” holds more than %2 parts, which no spreadsheet needs. Open it in a spreadsheet program and save it as a new .xlsx file.</translation>
    </message>
    <message>
        <source>“%1” is incomplete: its part “%2” is missing. Open it in a spreadsheet program and save it again, or ask for the file again.</source>
        <translation>“%1” is incomplete: its part “%2” is missing. Open it in a spreadsheet program and save it again, or ask for the file again.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its part “%2” cannot be found. Ask for the file again.</source>
        <translation>“%1” is damaged: its part “%2” cannot be found. Ask for the file again.</translation>
    </message>
    <message>
        <source>The part “%1” of “%2” is packed in a way that is not read. Open the file in a spreadsheet program and save it as a new .xlsx file.</source>
        <translation>The part “%1” of “%2” is packed in a way that is not read. Open the file in a spreadsheet program and save it as a new .xlsx file.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its part “%2” cannot be opened. Ask for the file again.</source>
        <translation>“%1” is damaged: its part “%2” cannot be opened. Ask for the file again.</translation>
    </message>
    <message>
        <source>The part “%1” of “%2” is larger than %3 when unpacked, which is the most that is read. Split the table into several files.</source>
        <translation>The part “%1” of “%2” is larger than %3 when unpacked, which is the most that is read. Split the table into several files.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 when unpacked, which is the most that is read. Split the table into several files.</source>
        <translation>“%1” is larger than %2 when unpacked, which is the most that is read. Split the table into several files.</translation>
    </message>
    <message>
        <source>The part “%1” of “%2” is more than %3 times larger unpacked than packed, as files made to do harm are. If you trust its sender, open it in a spreadsheet program and save only the rows that matter as a new .xlsx file.</source>
        <translation>The part “%1” of “%2” is more than %3 times larger unpacked than packed, as files made to do harm are. If you trust its sender, open it in a spreadsheet program and save only the rows that matter as a new .xlsx file.</translation>
    </message>
    <message>
        <source>The part “%1” of “%2” does not match its checksum: the file was damaged on its way. Ask for the file again.</source>
        <translation>The part “%1” of “%2” does not match its checksum: the file was damaged on its way. Ask for the file again.</translation>
    </message>
    <message>
        <source>The part “%1” of “%2” cannot be unpacked: the file is damaged or incomplete. Ask for the file again.</source>
        <translation>The part “%1” of “%2” cannot be unpacked: the file is damaged or incomplete. Ask for the file again.</translation>
    </message>
    <message>
        <source>The part “%1” of “%2” is broken at line %3. Open the file in a spreadsheet program and save it again, or ask for the file again.</source>
        <translation>The part “%1” of “%2” is broken at line %3. Open the file in a spreadsheet program and save it again, or ask for the file again.</translation>
    </message>
    <message>
        <source>The part “%1” of “%2” nests its elements more than %3 levels deep, which no spreadsheet does. Ask its sender how it was made.</source>
        <translation>The part “%1” of “%2” nests its elements more than %3 levels deep, which no spreadsheet does. Ask its sender how it was made.</translation>
    </message>
    <message>
        <source>The part “%1” of “%2” declares a document type or entities, which spreadsheets never do and harmful files do. Ask its sender how it was made.</source>
        <translation>The part “%1” of “%2” declares a document type or entities, which spreadsheets never do and harmful files do. Ask its sender how it was made.</translation>
    </message>
    <message>
        <source>The sheet “%1” of “%2” joins cells at “%3”, which is no range of cells. Open the file in a spreadsheet program and save it again.</source>
        <translation>The sheet “%1” of “%2” joins cells at “%3”, which is no range of cells. Open the file in a spreadsheet program and save it again.</translation>
    </message>
    <message>
        <source>The sheet “%1” of “%2” joins cells at “%3”, beyond the last row or column that is read (row %4, column %5).</source>
        <translation>The sheet “%1” of “%2” joins cells at “%3”, beyond the last row or column that is read (row %4, column %5).</translation>
    </message>
    <message>
        <source>The sheet “%1” of “%2” has more than %3 joined ranges of cells, which is the most that is read. Copy its values into a new sheet.</source>
        <translation>The sheet “%1” of “%2” has more than %3 joined ranges of cells, which is the most that is read. Copy its values into a new sheet.</translation>
    </message>
    <message>
        <source>“%1” is a binary workbook (.xlsb), which is not read. Open it in a spreadsheet program and save it as .xlsx.</source>
        <translation>“%1” is a binary workbook (.xlsb), which is not read. Open it in a spreadsheet program and save it as .xlsx.</translation>
    </message>
    <message>
        <source>“%1” is an OpenDocument file (.ods), which is not read. Open it in a spreadsheet program and save it as .xlsx.</source>
        <translation>“%1” is an OpenDocument file (.ods), which is not read. Open it in a spreadsheet program and save it as .xlsx.</translation>
    </message>
    <message>
        <source>“%1” is a zip file without a workbook in it. Unpack it and take the table itself, an .xlsx file or delimited text.</source>
        <translation>“%1” is a zip file without a workbook in it. Unpack it and take the table itself, an .xlsx file or delimited text.</translation>
    </message>
    <message>
        <source>The part “%1” of “%2” is not a workbook. Open the file in a spreadsheet program and save it as .xlsx.</source>
        <translation>The part “%1” of “%2” is not a workbook. Open the file in a spreadsheet program and save it as .xlsx.</translation>
    </message>
    <message>
        <source>“%1” is incomplete: its sheet “%2” is not in the file. Open it in a spreadsheet program and save it again, or ask for the file again.</source>
        <translation>“%1” is incomplete: its sheet “%2” is not in the file. Open it in a spreadsheet program and save it again, or ask for the file again.</translation>
    </message>
    <message>
        <source>“%1” holds no sheet with a table.</source>
        <translation>“%1” holds no sheet with a table.</translation>
    </message>
    <message>
        <source>The sheet “%1” of “%2” holds no table. Open the file in a spreadsheet program and save it again.</source>
        <translation>The sheet “%1” of “%2” holds no table. Open the file in a spreadsheet program and save it again.</translation>
    </message>
    <message>
        <source>The cell %1 on sheet “%2” of “%3” points to a text that is not in the file. Open the file in a spreadsheet program and save it again, or ask for the file again.</source>
        <translation>The cell %1 on sheet “%2” of “%3” points to a text that is not in the file. Open the file in a spreadsheet program and save it again, or ask for the file again.</translation>
    </message>
    <message>
        <source>The sheet “%1” of “%2” has a row %3, but at most %4 rows are read. Move what stands there further up, or split the table.</source>
        <translation>The sheet “%1” of “%2” has a row %3, but at most %4 rows are read. Move what stands there further up, or split the table.</translation>
    </message>
    <message>
        <source>The sheet “%1” of “%2” has a column %3 in row %4, but columns are read only up to %5. Move what stands there further left, or split the table.</source>
        <translation>The sheet “%1” of “%2” has a column %3 in row %4, but columns are read only up to %5. Move what stands there further left, or split the table.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 filled cells, which is the most that is read. Split the table into several files.</source>
        <translation>“%1” has more than %2 filled cells, which is the most that is read. Split the table into several files.</translation>
    </message>
    <message>
        <source>The sheet “%1” of “%2” names “%3” as a place near row %4, which is neither a row nor a cell. Open the file in a spreadsheet program and save it again.</source>
        <translation>The sheet “%1” of “%2” names “%3” as a place near row %4, which is neither a row nor a cell. Open the file in a spreadsheet program and save it again.</translation>
    </message>
    <message>
        <source>“%1” holds more than %2 texts, which is the most that is read. Split the table into several files.</source>
        <translation>“%1” holds more than %2 texts, which is the most that is read. Split the table into several files.</translation>
    </message>
    <message>
        <source>“%1” holds a text of more than %2 characters in one cell, which is the most that is read. Shorten it or move it to a document of its own.</source>
        <translation>“%1” holds a text of more than %2 characters in one cell, which is the most that is read. Shorten it or move it to a document of its own.</translation>
    </message>
    <message>
        <source>“%1” holds more than %2 cell formats, which is the most that is read. Copy its values into a new file.</source>
        <translation>“%1” holds more than %2 cell formats, which is the most that is read. Copy its values into a new file.</translation>
    </message>
</context>
<context>
    <name>Shown</name>
    <message>
        <source>%1 (万元)</source>
        <translation>%1 (万元)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <translation>%1 (until %2)</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>at least %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>about %1</translation>
    </message>
    <message>
        <source>%1 万元</source>
        <translation>%1 万元</translation>
    </message>
    <message>
        <source>%1 · item %2 %3</source>
        <translation>%1 · item %2 %3</translation>
    </message>
</context>
<context>
    <name>ShownRows</name>
    <message numerus="yes">
        <source>%1 (%n)</source>
        <translation>
            <numerusform>%1 (%n)</numerusform>
            <numerusform>%1 (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ■ %n late</source>
        <translation>
            <numerusform>%1 ■ %n late</numerusform>
            <numerusform>%1 ■ %n late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StageListPage</name>
    <message>
        <source>Nothing is overdue.</source>
        <translation>Nothing is overdue.</translation>
    </message>
    <message>
        <source>No overdue stage matches the filter.</source>
        <translation>No overdue stage matches the filter.</translation>
    </message>
    <message>
        <source>Nothing more is due this week.</source>
        <translation>Nothing more is due this week.</translation>
    </message>
    <message>
        <source>No stage matches the filter.</source>
        <translation>No stage matches the filter.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>Due this week</translation>
    </message>
    <message>
        <source>Contact note</source>
        <translation>Contact note</translation>
    </message>
    <message>
        <source>Copy as text for chat</source>
        <translation>Copy as text for chat</translation>
    </message>
    <message>
        <source>Select the row that you called about.</source>
        <translation>Select the row that you called about.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>subject, whom to call</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Contact note on %1</source>
        <translation>Contact note on %1</translation>
    </message>
    <message>
        <source>The contact note on %1 is recorded.</source>
        <translation>The contact note on %1 is recorded.</translation>
    </message>
    <message>
        <source>Select a row of the unit that is to be reminded.</source>
        <translation>Select a row of the unit that is to be reminded.</translation>
    </message>
    <message>
        <source>The rows of %1 are copied. Paste them into the chat.</source>
        <translation>The rows of %1 are copied. Paste them into the chat.</translation>
    </message>
    <message>
        <source>%1 · %2 stages · %3 matters</source>
        <translation>%1 · %2 stages · %3 matters</translation>
    </message>
</context>
<context>
    <name>StageListTable</name>
    <message>
        <source>Planned start</source>
        <translation>Planned start</translation>
    </message>
    <message>
        <source>Planned finish</source>
        <translation>Planned finish</translation>
    </message>
    <message>
        <source>Unit not recorded</source>
        <translation>Unit not recorded</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Matter or project</source>
        <translation>Matter or project</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Days late</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Days left</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Due today</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leader</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Sample data</source>
        <translation>Sample data</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Today %1 %2</source>
        <translation>Today %1 %2</translation>
    </message>
    <message>
        <source>▲ No holidays for %1 yet; plain weekends assumed</source>
        <translation>▲ No holidays for %1 yet; plain weekends assumed</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Choose file</source>
        <translation>Choose file</translation>
    </message>
    <message>
        <source>Map columns</source>
        <translation>Map columns</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Step %1 of %2: %3</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>%1 was changed meanwhile. Nothing was written; look at both versions and choose.</source>
        <translation>%1 was changed meanwhile. Nothing was written; look at both versions and choose.</translation>
    </message>
    <message>
        <source>There is no file %1. Check its name and folder.</source>
        <translation>There is no file %1. Check its name and folder.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a workspace (*.duban).</source>
        <translation>%1 is not a file. Choose a workspace (*.duban).</translation>
    </message>
    <message>
        <source>%1 cannot be read. Look at the rights of the file.</source>
        <translation>%1 cannot be read. Look at the rights of the file.</translation>
    </message>
    <message>
        <source>%1 is not a Duban workspace. It was left as it is; open another file.</source>
        <translation>%1 is not a Duban workspace. It was left as it is; open another file.</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is. Choose another name.</source>
        <translation>%1 exists already and was left as it is. Choose another name.</translation>
    </message>
    <message>
        <source>%1 could not be made. Choose another folder.</source>
        <translation>%1 could not be made. Choose another folder.</translation>
    </message>
    <message>
        <source>Opened for reading only.</source>
        <translation>Opened for reading only.</translation>
    </message>
    <message>
        <source>The file or its folder may not be written; it is open for reading only.</source>
        <translation>The file or its folder may not be written; it is open for reading only.</translation>
    </message>
    <message>
        <source>%1 is a database of another program. It was left as it is; open another file.</source>
        <translation>%1 is a database of another program. It was left as it is; open another file.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Duban. It was left as it is; update the program to open it.</source>
        <translation>%1 was written by a newer Duban. It was left as it is; update the program to open it.</translation>
    </message>
    <message>
        <source>%1 is damaged: it names no format. Restore a backup of it.</source>
        <translation>%1 is damaged: it names no format. Restore a backup of it.</translation>
    </message>
    <message>
        <source>In use by “%1”; opened for reading only.</source>
        <translation>In use by “%1”; opened for reading only.</translation>
    </message>
    <message>
        <source>Other records refer to what would be taken away. Nothing was changed.</source>
        <translation>Other records refer to what would be taken away. Nothing was changed.</translation>
    </message>
    <message>
        <source>%1 is damaged; no backup was written over an older one.</source>
        <translation>%1 is damaged; no backup was written over an older one.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1 could not be written. Choose another folder.</translation>
    </message>
    <message>
        <source>%1 is the file that is open; it cannot be its own backup. Choose another name.</source>
        <translation>%1 is the file that is open; it cannot be its own backup. Choose another name.</translation>
    </message>
    <message>
        <source>Another program changed the file meanwhile. Nothing was written.</source>
        <translation>Another program changed the file meanwhile. Nothing was written.</translation>
    </message>
    <message>
        <source>%1 is damaged: it is not as format %2 should be. Restore a backup of it.</source>
        <translation>%1 is damaged: it is not as format %2 should be. Restore a backup of it.</translation>
    </message>
</context>
<context>
    <name>Suspects</name>
    <message>
        <source>%1万元 stood here, now %2万元: 万 and 亿 may have been mixed up.</source>
        <translation>%1万元 stood here, now %2万元: 万 and 亿 may have been mixed up.</translation>
    </message>
    <message>
        <source>The year&apos;s cumulative figure fell from %1万元 to %2万元.</source>
        <translation>The year&apos;s cumulative figure fell from %1万元 to %2万元.</translation>
    </message>
    <message>
        <source>Done so far, %1万元, is more than the total investment, %2万元.</source>
        <translation>Done so far, %1万元, is more than the total investment, %2万元.</translation>
    </message>
    <message>
        <source>%1万元 is thousands of times away from the other rows: 万 and 亿 may have been mixed up.</source>
        <translation>%1万元 is thousands of times away from the other rows: 万 and 亿 may have been mixed up.</translation>
    </message>
    <message>
        <source>The sheet&apos;s 合计 says %1万元; the rows taken in add up to %2万元.</source>
        <translation>The sheet&apos;s 合计 says %1万元; the rows taken in add up to %2万元.</translation>
    </message>
</context>
<context>
    <name>SuspicionNotice</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Written; please check. %1</source>
        <translation>Written; please check. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (and %n more)</numerusform>
            <numerusform>%1 (and %n more)</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>It is right</translation>
    </message>
</context>
<context>
    <name>TableFile</name>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1 could not be written. Choose another folder.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 could not be written: %2.</translation>
    </message>
    <message>
        <source>A table is written as .xlsx or .csv, not .%1.</source>
        <translation>A table is written as .xlsx or .csv, not .%1.</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Nothing here yet.</source>
        <translation>Nothing here yet.</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Nothing matches the filter.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>Showing %1 / %2</source>
        <translation>Showing %1 / %2</translation>
    </message>
    <message>
        <source>%1 · %2 selected</source>
        <translation>%1 · %2 selected</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>%1 · %2 %3 亿元</source>
        <translation>%1 · %2 %3 亿元</translation>
    </message>
    <message>
        <source>Export the list as it is shown</source>
        <translation>Export the list as it is shown</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV file (*.csv)</source>
        <translation>Excel workbook (*.xlsx);;CSV file (*.csv)</translation>
    </message>
    <message>
        <source>%1 %2.xlsx</source>
        <translation>%1 %2.xlsx</translation>
    </message>
    <message>
        <source>The list was written to %1.</source>
        <translation>The list was written to %1.</translation>
    </message>
</context>
<context>
    <name>TextLayer</name>
    <message>
        <source>The pages could not be made searchable: %1.</source>
        <translation>The pages could not be made searchable: %1.</translation>
    </message>
</context>
<context>
    <name>ThumbnailModel</name>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo Ctrl+Z</source>
        <translation>Undo Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>A name cannot be empty.</source>
        <translation>A name cannot be empty.</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>There is a unit “%1” already.</source>
        <translation>There is a unit “%1” already.</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>Matters</translation>
    </message>
</context>
<context>
    <name>UnitsPage</name>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>No units yet. An import brings them, or add one by name.</source>
        <translation>No units yet. An import brings them, or add one by name.</translation>
    </message>
    <message>
        <source>No unit matches the filter.</source>
        <translation>No unit matches the filter.</translation>
    </message>
    <message>
        <source>Name of the new unit</source>
        <translation>Name of the new unit</translation>
    </message>
    <message>
        <source>Add unit</source>
        <translation>Add unit</translation>
    </message>
    <message>
        <source>Add unit %1</source>
        <translation>Add unit %1</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>Added %1.</translation>
    </message>
    <message>
        <source>Merged units too</source>
        <translation>Merged units too</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>Merge two…</source>
        <translation>Merge two…</translation>
    </message>
    <message>
        <source>Select two units, then Ctrl+M</source>
        <translation>Select two units, then Ctrl+M</translation>
    </message>
    <message>
        <source>Select the unit that is renamed first.</source>
        <translation>Select the unit that is renamed first.</translation>
    </message>
    <message>
        <source>Select the two units that are one (Ctrl+click), then merge.</source>
        <translation>Select the two units that are one (Ctrl+click), then merge.</translation>
    </message>
</context>
<context>
    <name>ValuesPopup</name>
    <message>
        <source>Contains…</source>
        <translation>Contains…</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>Find a value</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation>Values of %1</translation>
    </message>
    <message>
        <source>Nothing recorded</source>
        <translation>Nothing recorded</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>View: %1 ▾</source>
        <translation>View: %1 ▾</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>standard</translation>
    </message>
    <message>
        <source>View: %1, changed ▾</source>
        <translation>View: %1, changed ▾</translation>
    </message>
    <message>
        <source>%1 (shared in this file)</source>
        <translation>%1 (shared in this file)</translation>
    </message>
    <message>
        <source>Save this view as…</source>
        <translation>Save this view as…</translation>
    </message>
    <message>
        <source>Save “%1” as it is now</source>
        <translation>Save “%1” as it is now</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>Rename “%1”…</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Delete “%1”</translation>
    </message>
    <message>
        <source>Back to the standard view</source>
        <translation>Back to the standard view</translation>
    </message>
    <message>
        <source>Save view %1</source>
        <translation>Save view %1</translation>
    </message>
    <message>
        <source>Everyone who opens this file finds the view %1.</source>
        <translation>Everyone who opens this file finds the view %1.</translation>
    </message>
    <message>
        <source>Rename view %1</source>
        <translation>Rename view %1</translation>
    </message>
    <message>
        <source>Delete view %1</source>
        <translation>Delete view %1</translation>
    </message>
    <message>
        <source>Deleted the view %1.</source>
        <translation>Deleted the view %1.</translation>
    </message>
</context>
<context>
    <name>ViewNameBar</name>
    <message>
        <source>For everyone who opens this file</source>
        <translation>For everyone who opens this file</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Save view</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name of the view</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>%1 cannot be written: its folder does not exist.</source>
        <translation>%1 cannot be written: its folder does not exist.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 is a folder, not a file.</translation>
    </message>
    <message>
        <source>%1 may not be written to.</source>
        <translation>%1 may not be written to.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk for %1.</source>
        <translation>There is not enough room on the disk for %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 could not be written: %2.</translation>
    </message>
</context>
<context>
    <name>Word</name>
    <message>
        <source>Due this week</source>
        <translation>Due this week</translation>
    </message>
    <message>
        <source>Project table</source>
        <translation>Project table</translation>
    </message>
    <message>
        <source>From dispatch</source>
        <translation>From dispatch</translation>
    </message>
    <message>
        <source>From receipt</source>
        <translation>From receipt</translation>
    </message>
    <message>
        <source>Start day not counted</source>
        <translation>Start day not counted</translation>
    </message>
    <message>
        <source>Start day counted</source>
        <translation>Start day counted</translation>
    </message>
    <message>
        <source>Calendar days</source>
        <translation>Calendar days</translation>
    </message>
    <message>
        <source>Calendar days, moved off rest days</source>
        <translation>Calendar days, moved off rest days</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Working days</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Class not recorded</source>
        <translation>Class not recorded</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Ordinary</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Major</translation>
    </message>
    <message>
        <source>Complex</source>
        <translation>Complex</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Filed</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Assigned</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Deployed</source>
        <translation>Deployed</translation>
    </message>
    <message>
        <source>Fed back</source>
        <translation>Fed back</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>In work</translation>
    </message>
    <message>
        <source>Completion asked</source>
        <translation>Completion asked</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Signed off</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Day 1: deploy</source>
        <translation>Day 1: deploy</translation>
    </message>
    <message>
        <source>Day 3: feedback</source>
        <translation>Day 3: feedback</translation>
    </message>
    <message>
        <source>Day 7: resolve</source>
        <translation>Day 7: resolve</translation>
    </message>
    <message>
        <source>One month</source>
        <translation>One month</translation>
    </message>
    <message>
        <source>Plan node</source>
        <translation>Plan node</translation>
    </message>
    <message>
        <source>Extension asked</source>
        <translation>Extension asked</translation>
    </message>
    <message>
        <source>Extension approved</source>
        <translation>Extension approved</translation>
    </message>
    <message>
        <source>Extension refused</source>
        <translation>Extension refused</translation>
    </message>
    <message>
        <source>Extension withdrawn</source>
        <translation>Extension withdrawn</translation>
    </message>
    <message>
        <source>Stage not recorded</source>
        <translation>Stage not recorded</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>Negotiating</source>
        <translation>Negotiating</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparing</translation>
    </message>
    <message>
        <source>Newly started</source>
        <translation>Newly started</translation>
    </message>
    <message>
        <source>Under construction</source>
        <translation>Under construction</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>In production</source>
        <translation>In production</translation>
    </message>
    <message>
        <source>At capacity</source>
        <translation>At capacity</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>No pool</source>
        <translation>No pool</translation>
    </message>
    <message>
        <source>Reserve pool</source>
        <translation>Reserve pool</translation>
    </message>
    <message>
        <source>Construction pool</source>
        <translation>Construction pool</translation>
    </message>
    <message>
        <source>Output pool</source>
        <translation>Output pool</translation>
    </message>
    <message>
        <source>Other unit</source>
        <translation>Other unit</translation>
    </message>
    <message>
        <source>Bureau</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Subdistrict office</source>
        <translation>Subdistrict office</translation>
    </message>
    <message>
        <source>Park operation centre</source>
        <translation>Park operation centre</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Municipal agency</source>
        <translation>Municipal agency</translation>
    </message>
    <message>
        <source>State company</source>
        <translation>State company</translation>
    </message>
    <message>
        <source>Leading group</source>
        <translation>Leading group</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>Project ledger</source>
        <translation>Project ledger</translation>
    </message>
    <message>
        <source>Weekly form</source>
        <translation>Weekly form</translation>
    </message>
    <message>
        <source>Matter list</source>
        <translation>Matter list</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Done late</source>
        <translation>Done late</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Not recorded</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Not rated</translation>
    </message>
    <message>
        <source>Green light</source>
        <translation>Green light</translation>
    </message>
    <message>
        <source>Yellow light</source>
        <translation>Yellow light</translation>
    </message>
    <message>
        <source>Red light</source>
        <translation>Red light</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Overall situation</source>
        <translation>Overall situation</translation>
    </message>
    <message>
        <source>Overdue list (by unit)</source>
        <translation>Overdue list (by unit)</translation>
    </message>
    <message>
        <source>Overdue list (by leader)</source>
        <translation>Overdue list (by leader)</translation>
    </message>
    <message>
        <source>Red and yellow light projects</source>
        <translation>Red and yellow light projects</translation>
    </message>
    <message>
        <source>Projects in difficulty</source>
        <translation>Projects in difficulty</translation>
    </message>
    <message>
        <source>One project a page</source>
        <translation>One project a page</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Assignment</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Deployment</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Turned into a plan</source>
        <translation>Turned into a plan</translation>
    </message>
    <message>
        <source>Class changed</source>
        <translation>Class changed</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Resumed</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reopened</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Not graded</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>Excellent</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>Numbered by year</source>
        <translation>Numbered by year</translation>
    </message>
    <message>
        <source>Numbered on and on</source>
        <translation>Numbered on and on</translation>
    </message>
    <message>
        <source>Time not recorded</source>
        <translation>Time not recorded</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Morning</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Afternoon</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Evening</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>In preparation</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Sitting</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Meeting cancelled</source>
        <translation>Meeting cancelled</translation>
    </message>
    <message>
        <source>Follow-up of the last meeting</source>
        <translation>Follow-up of the last meeting</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Progress report</translation>
    </message>
    <message>
        <source>Project report</source>
        <translation>Project report</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Special report</source>
        <translation>Special report</translation>
    </message>
    <message>
        <source>Not discussed yet</source>
        <translation>Not discussed yet</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Discussed</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Postponed</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Excused</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observer</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>Record receipt</source>
        <translation>Record receipt</translation>
    </message>
    <message>
        <source>Record deployment</source>
        <translation>Record deployment</translation>
    </message>
    <message>
        <source>Record feedback</source>
        <translation>Record feedback</translation>
    </message>
    <message>
        <source>Contact note</source>
        <translation>Contact note</translation>
    </message>
    <message>
        <source>Ask for an extension</source>
        <translation>Ask for an extension</translation>
    </message>
    <message>
        <source>Approve the extension</source>
        <translation>Approve the extension</translation>
    </message>
    <message>
        <source>Refuse the extension</source>
        <translation>Refuse the extension</translation>
    </message>
    <message>
        <source>Ask for completion</source>
        <translation>Ask for completion</translation>
    </message>
    <message>
        <source>Return to the unit</source>
        <translation>Return to the unit</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Sign off</translation>
    </message>
    <message>
        <source>Go on by a dated plan</source>
        <translation>Go on by a dated plan</translation>
    </message>
    <message>
        <source>Change the class</source>
        <translation>Change the class</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspend</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Cancel the matter</source>
        <translation>Cancel the matter</translation>
    </message>
</context>
<context>
    <name>WorkCalendar</name>
    <message>
        <source>Line %1 of the calendar is not a date with “rest” or “work”. Nothing of it was taken.</source>
        <translation>Line %1 of the calendar is not a date with “rest” or “work”. Nothing of it was taken.</translation>
    </message>
</context>
<context>
    <name>WorkspaceFile</name>
    <message>
        <source>Other programs keep changing the file. Nothing was written; try again in a moment.</source>
        <translation>Other programs keep changing the file. Nothing was written; try again in a moment.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>There is nothing to redo.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone: %2</source>
        <translation>“%1” cannot be undone: %2</translation>
    </message>
</context>
</TS>
