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
    <name>DecisionBar</name>
    <message>
        <source>Row %1, %2. %3</source>
        <translation>Row %1, %2. %3</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>Decide again</translation>
    </message>
    <message>
        <source>Skip this row</source>
        <translation>Skip this row</translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation>It is %1</translation>
    </message>
    <message>
        <source>It is a new one</source>
        <translation>It is a new one</translation>
    </message>
    <message>
        <source>Or type: %1</source>
        <translation>Or type: %1</translation>
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
        <source>There is no part “%1”. Parts: overdue, due, projects.</source>
        <translation>There is no part “%1”. Parts: overdue, due, projects.</translation>
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
        <source>New workspace… Ctrl+N</source>
        <translation>New workspace… Ctrl+N</translation>
    </message>
    <message>
        <source>Open a workspace… Ctrl+O</source>
        <translation>Open a workspace… Ctrl+O</translation>
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
        <source>Start empty</source>
        <translation>Start empty</translation>
    </message>
    <message>
        <source>A new file without projects. Type them in, or import later.</source>
        <translation>A new file without projects. Type them in, or import later.</translation>
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
        <source>list FILE projects|matters|overdue|due|units [--kind matters|nodes|all] [--today D] [--csv|--json] [--exit-code]
Says what stands in the file. With --exit-code, 1 = something is overdue.</source>
        <translation>list FILE projects|matters|overdue|due|units [--kind matters|nodes|all] [--today D] [--csv|--json] [--exit-code]
Says what stands in the file. With --exit-code, 1 = something is overdue.</translation>
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
        <source>pack FILE [--today D] [--parts a,b] -o OUT.pdf [--json]
Writes the briefing pack.</source>
        <translation>pack FILE [--today D] [--parts a,b] -o OUT.pdf [--json]
Writes the briefing pack.</translation>
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
        <source>Another file…</source>
        <translation>Another file…</translation>
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
    <message>
        <source>All %1</source>
        <translation>All %1</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
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
    <message numerus="yes">
        <source>▲ %1 %2 亿元, the sheet&apos;s total says %3; %n row(s) are left out</source>
        <translation>
            <numerusform>▲ %1 %2 亿元, the sheet&apos;s total says %3; %n row is left out</numerusform>
            <numerusform>▲ %1 %2 亿元, the sheet&apos;s total says %3; %n rows are left out</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ Row %1: %2</source>
        <translation>▲ Row %1: %2</translation>
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
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
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
        <source>There is no list “%1”. Lists: projects, matters, overdue, due, units.</source>
        <translation>There is no list “%1”. Lists: projects, matters, overdue, due, units.</translation>
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
    <message numerus="yes">
        <source>(%n overdue) %1 — Duban</source>
        <translation>
            <numerusform>(%n overdue) %1 — Duban</numerusform>
            <numerusform>(%n overdue) %1 — Duban</numerusform>
        </translation>
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
</context>
<context>
    <name>MappingPanel</name>
    <message>
        <source>How the columns were understood</source>
        <translation>How the columns were understood</translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation>On the sheet</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>Taken as</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>△ Not taken</source>
        <translation>△ Not taken</translation>
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
        <source>Open matters only</source>
        <translation>Open matters only</translation>
    </message>
    <message>
        <source>%1 · ■ %2 overdue</source>
        <translation>%1 · ■ %2 overdue</translation>
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
</context>
<context>
    <name>PackPage</name>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Write the pack</source>
        <translation>Write the pack</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
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
        <source>A pack needs its as-of day.</source>
        <translation>A pack needs its as-of day.</translation>
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
    <message numerus="yes">
        <source>Planned finish passed %n day(s) ago</source>
        <translation>
            <numerusform>Planned finish passed %n day ago</numerusform>
            <numerusform>Planned finish passed %n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>A project needs a name.</source>
        <translation>A project needs a name.</translation>
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
        <source>Red lights only</source>
        <translation>Red lights only</translation>
    </message>
    <message>
        <source>%1 · total investment %2 亿元 · year&apos;s plan %3 亿元</source>
        <translation>%1 · total investment %2 亿元 · year&apos;s plan %3 亿元</translation>
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
        <source>%1 of %2 was changed meanwhile to “%3”. Your text “%4” is kept. Which one holds?</source>
        <translation>%1 of %2 was changed meanwhile to “%3”. Your text “%4” is kept. Which one holds?</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Keep theirs</translation>
    </message>
    <message>
        <source>Write mine</source>
        <translation>Write mine</translation>
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
        <source>%1 · %2 matters among them</source>
        <translation>%1 · %2 matters among them</translation>
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
        <source>Filter: all words, in any column</source>
        <translation>Filter: all words, in any column</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
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
</context>
<context>
    <name>TextLayer</name>
    <message>
        <source>The pages could not be made searchable: %1.</source>
        <translation>The pages could not be made searchable: %1.</translation>
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
        <source>Open matters</source>
        <translation>Open matters</translation>
    </message>
    <message>
        <source>There is a unit “%1” already.</source>
        <translation>There is a unit “%1” already.</translation>
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
        <source>Overdue list</source>
        <translation>Overdue list</translation>
    </message>
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
</context>
</TS>
