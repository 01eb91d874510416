<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AddBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Amount</name>
    <message>
        <source>The amount “%1” is too large.</source>
        <translation>金额“%1”太大，请核对。</translation>
    </message>
    <message>
        <source>“%1” does not begin with an amount.</source>
        <translation>“%1”开头读不出金额。</translation>
    </message>
    <message>
        <source>“%2” in the amount “%1” was not understood.</source>
        <translation>金额“%1”中的“%2”读不出来。</translation>
    </message>
    <message>
        <source>“%1” has decimals before its last unit and can be read in two ways.</source>
        <translation>“%1”在最后一个单位之前带了小数，有两种读法，请改写清楚。</translation>
    </message>
    <message>
        <source>“%1” does not go from larger units to smaller ones.</source>
        <translation>“%1”的单位不是由大到小，请核对。</translation>
    </message>
    <message>
        <source>“%2” in “%1” is not one number.</source>
        <translation>“%1”中的“%2”不是一个数。</translation>
    </message>
    <message>
        <source>The commas in “%1” do not separate thousands.</source>
        <translation>“%1”中的逗号不是千位分隔，请核对。</translation>
    </message>
    <message>
        <source>The unit is missing in “%1”: write 元, 万元 or 亿元 behind the number.</source>
        <translation>“%1”缺少单位，请在数字后写明元、万元或亿元。</translation>
    </message>
</context>
<context>
    <name>BannerBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>CellValue</name>
    <message>
        <source>The cell holds the spreadsheet&apos;s error %1. Correct it there; the text was kept.</source>
        <translation>单元格里是表格的错误值 %1。请在原表中改正，原文已保留。</translation>
    </message>
    <message>
        <source>The number %1 may mean January or October. Say which; the row waits until then.</source>
        <translation>数字 %1 可能是1月，也可能是10月。请选定，在此之前该行暂不写入。</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The file is damaged: %1</source>
        <translation>文件已损坏：%1</translation>
    </message>
    <message>
        <source>A record of %1 refers to one of %2 that is not there.</source>
        <translation>%1 中有记录指向 %2 中不存在的记录。</translation>
    </message>
    <message>
        <source>The journal does not know this record.</source>
        <translation>操作记录中没有这条记录。</translation>
    </message>
    <message>
        <source>The record is not what the journal says.</source>
        <translation>这条记录与操作记录不符。</translation>
    </message>
    <message>
        <source>The journal knows a record that is not there.</source>
        <translation>操作记录中有这条记录，文件里却没有。</translation>
    </message>
    <message>
        <source>Edit %1 does not follow from those before it: %2</source>
        <translation>第%1次更改与之前的更改接不上：%2</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 See “duban help”.</source>
        <translation>%1 请看“duban help”。</translation>
    </message>
    <message>
        <source>What is to be done? See “duban help”.</source>
        <translation>没有写明要做什么。请看“duban help”。</translation>
    </message>
    <message>
        <source>There is no “%1”. See “duban help”.</source>
        <translation>没有“%1”这个命令。请看“duban help”。</translation>
    </message>
    <message>
        <source>Usage: duban %1</source>
        <translation>用法：duban %1</translation>
    </message>
    <message>
        <source>--today wants a day like 2021-11-15, not “%1”.</source>
        <translation>--today 要写成 2021-11-15 这样的日期，“%1”不行。</translation>
    </message>
    <message>
        <source>%1 was written but cannot be read back.</source>
        <translation>%1 已写入，但读不回来。</translation>
    </message>
    <message>
        <source>Written: %1 (%2 bytes)</source>
        <translation>已写入：%1（%2 字节）</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The disk is full. The last change to %1 was not written; nothing else was touched.</source>
        <translation>磁盘已满，%1 的最后一次修改未写入，其余内容未动。</translation>
    </message>
    <message>
        <source>%1 is being written by another program. Nothing was changed; try again in a moment.</source>
        <translation>另一个程序正在写入 %1。未作改动，请稍后再试。</translation>
    </message>
    <message>
        <source>%1 can only be read here. Nothing was changed.</source>
        <translation>%1 在这里只能读取，未作改动。</translation>
    </message>
    <message>
        <source>%1 is not a Duban workspace. It was left as it is; open another file.</source>
        <translation>%1 不是督办台文件，未作改动。请打开其他文件。</translation>
    </message>
    <message>
        <source>%1 is damaged. It was left as it is; restore a backup of it.</source>
        <translation>%1 已损坏，未作改动。请用备份恢复。</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Look at its folder and rights.</source>
        <translation>%1 打不开。请检查所在文件夹和权限。</translation>
    </message>
    <message>
        <source>%1 could not be read or written: %2. Nothing was changed.</source>
        <translation>%1 无法读写：%2。未作改动。</translation>
    </message>
    <message>
        <source>A record that was to be added to %1 is there already. Nothing was changed.</source>
        <translation>要加入%1的一条记录已经存在，没有作任何更改。</translation>
    </message>
</context>
<context>
    <name>DatePhrase</name>
    <message>
        <source>“%1” is too long for a date.</source>
        <translation>“%1”太长，不是日期。</translation>
    </message>
    <message>
        <source>“%1” has a blank between its figures: one number or two?</source>
        <translation>“%1”的数字之间有空格，是一个数还是两个数？请核对。</translation>
    </message>
    <message>
        <source>“%1” is a range: one date is needed.</source>
        <translation>“%1”是一段时间，这里要填一个日期。</translation>
    </message>
    <message>
        <source>“%1” counts from a day that is not known here.</source>
        <translation>“%1”从哪天算起，这里不得而知，请写明日期。</translation>
    </message>
    <message>
        <source>“%1” counts working days: write the day that is meant.</source>
        <translation>“%1”按工作日计，请写明是哪一天。</translation>
    </message>
    <message>
        <source>“%1” is not exact enough: write the month that is meant.</source>
        <translation>“%1”不够具体，请写明是哪个月。</translation>
    </message>
    <message>
        <source>“%1” is not exact enough: write the day that is meant.</source>
        <translation>“%1”不够具体，请写明是哪一天。</translation>
    </message>
    <message>
        <source>“%1” does not begin with a year of four figures.</source>
        <translation>“%1”开头不是四位数的年份，请核对。</translation>
    </message>
    <message>
        <source>“%1” names no date.</source>
        <translation>“%1”没有写出日期。</translation>
    </message>
    <message>
        <source>“%1” was not understood as a date.</source>
        <translation>“%1”读不成日期。</translation>
    </message>
    <message>
        <source>“%1” in the date “%2” was not understood.</source>
        <translation>日期“%2”中的“%1”读不出来。</translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>Row %1, %2. %3</source>
        <translation>第%1行 %2：%3</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>重新选择</translation>
    </message>
    <message>
        <source>Skip this row</source>
        <translation>跳过此行</translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation>就是“%1”</translation>
    </message>
    <message>
        <source>It is a new one</source>
        <translation>是新的一项</translation>
    </message>
    <message>
        <source>Or type: %1</source>
        <translation>或填写：%1</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>The decisions are not understood (%1). Expected {&quot;decisions&quot;:[{&quot;row&quot;:66,&quot;take&quot;:&quot;new&quot;}]}.</source>
        <translation>选择文件读不懂（%1）。应写成 {&quot;decisions&quot;:[{&quot;row&quot;:66,&quot;take&quot;:&quot;new&quot;}]}。</translation>
    </message>
    <message>
        <source>Row %1: “%2” is neither “new”, “skip” nor the id of a candidate.</source>
        <translation>第%1行：“%2”不是“new”“skip”，也不是候选记录的编号。</translation>
    </message>
    <message>
        <source>A decision names no row. Rows are the sheet&apos;s own numbers.</source>
        <translation>有一项选择没有写明行号。行号用原表的行号。</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Fields of the record</source>
        <translation>记录的内容</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>History of the record</source>
        <translation>记录的历史</translation>
    </message>
    <message>
        <source>Select a record to see who changed what, and when.</source>
        <translation>选中一条记录，看谁在何时改了什么。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>未选中</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>督办事项</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>交办日期</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>签收日期</translation>
    </message>
    <message>
        <source>Clock policy</source>
        <translation>时限规则</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进展情况</translation>
    </message>
    <message>
        <source>Last feedback</source>
        <translation>最近反馈</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Original deadline</source>
        <translation>原定期限</translation>
    </message>
    <message>
        <source>Current deadline</source>
        <translation>当前期限</translation>
    </message>
    <message>
        <source>Met on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>Asked until</source>
        <translation>申请延至</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>编制单位</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>示例数据</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>项目类别</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>建设地点</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>建设内容及规模</translation>
    </message>
    <message>
        <source>Total investment</source>
        <translation>总投资</translation>
    </message>
    <message>
        <source>Done to last year&apos;s end</source>
        <translation>至上年底累计完成</translation>
    </message>
    <message>
        <source>Year&apos;s plan</source>
        <translation>年度计划</translation>
    </message>
    <message>
        <source>Done this month</source>
        <translation>本月完成</translation>
    </message>
    <message>
        <source>Done this year</source>
        <translation>累计完成</translation>
    </message>
    <message>
        <source>Figures as of</source>
        <translation>数据截至</translation>
    </message>
    <message>
        <source>Stage as printed</source>
        <translation>阶段原文</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停工</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>所属库</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>难点堵点</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下步计划</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>计划开工</translation>
    </message>
    <message>
        <source>Actual start</source>
        <translation>实际开工</translation>
    </message>
    <message>
        <source>Planned finish</source>
        <translation>计划竣工</translation>
    </message>
    <message>
        <source>Actual finish</source>
        <translation>实际竣工</translation>
    </message>
    <message>
        <source>Leader in charge</source>
        <translation>包联领导</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Also written</source>
        <translation>其他写法</translation>
    </message>
    <message>
        <source>Part of bundle</source>
        <translation>所属打捆项目</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Kind of unit</source>
        <translation>单位类别</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>启用日期</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>停用日期</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>承接单位</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>曾用名</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Computer login</source>
        <translation>电脑登录名</translation>
    </message>
    <message>
        <source>Project name</source>
        <translation>项目名称</translation>
    </message>
    <message>
        <source>Physical progress</source>
        <translation>形象进度</translation>
    </message>
</context>
<context>
    <name>FieldEdit</name>
    <message>
        <source>“%1” is not one of the words of this field.</source>
        <translation>此栏没有“%1”这个选项。</translation>
    </message>
    <message>
        <source>There is no unit “%1”. Add it on the page Units first.</source>
        <translation>没有单位“%1”。请先在“单位”页新建。</translation>
    </message>
    <message>
        <source>Several people are called “%1”. Name the unit as well: unit/name.</source>
        <translation>有多人叫“%1”。请连单位一起写：单位/姓名。</translation>
    </message>
    <message>
        <source>The record is not there any more.</source>
        <translation>这条记录已不存在。</translation>
    </message>
    <message>
        <source>The value was changed meanwhile. Your text is kept; choose one.</source>
        <translation>此栏刚被改动，填写的内容已保留。请选择保留哪一个。</translation>
    </message>
    <message>
        <source>There is no person “%1”. Add them on the page People first.</source>
        <translation>没有人员“%1”。请先在“人员”页新建。</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Duban workspaces (*.duban)</source>
        <translation>督办台文件 (*.duban)</translation>
    </message>
    <message>
        <source>Where the new workspace is kept</source>
        <translation>新文件存到哪里</translation>
    </message>
    <message>
        <source>Key projects.duban</source>
        <translation>重点项目.duban</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Where the sample workspace is kept</source>
        <translation>示例文件存到哪里</translation>
    </message>
    <message>
        <source>Sample.duban</source>
        <translation>示例.duban</translation>
    </message>
    <message>
        <source>%1 backup.duban</source>
        <translation>%1 备份.duban</translation>
    </message>
    <message>
        <source>Where the backup is written</source>
        <translation>备份存到哪里</translation>
    </message>
    <message>
        <source>Choose a ledger</source>
        <translation>选择台账</translation>
    </message>
    <message>
        <source>Ledgers (*.xlsx *.xlsm *.csv *.tsv *.txt);;All files (*)</source>
        <translation>台账 (*.xlsx *.xlsm *.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>FileVerbs</name>
    <message>
        <source>Say where to: -o FILE.</source>
        <translation>请写明写到哪个文件：-o FILE。</translation>
    </message>
    <message>
        <source>“%1”: %2 records.</source>
        <translation>“%1”：%2 条记录。</translation>
    </message>
    <message>
        <source>--on wants a day like 2021-11-15, not “%1”.</source>
        <translation>--on 要写成 2021-11-15 这样的日期，“%1”不行。</translation>
    </message>
    <message>
        <source>There is no part “%1”. Parts: overdue, due, projects.</source>
        <translation>没有“%1”这一部分。可选：overdue、due、projects。</translation>
    </message>
    <message>
        <source>The file is whole; its journal gives its tables.</source>
        <translation>文件完好，操作记录与各表一致。</translation>
    </message>
    <message>
        <source>A backup needs another name than the file itself.</source>
        <translation>备份不能与原文件同名，请换一个名称。</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>恢复 %1</translation>
    </message>
    <message>
        <source>There is no table “%1”. Tables: projects, matters.</source>
        <translation>没有“%1”这张表。可选：projects、matters。</translation>
    </message>
    <message>
        <source>A pack is written as .pdf.</source>
        <translation>汇报材料包只能存为 .pdf。</translation>
    </message>
    <message>
        <source>There is no unit “%1”.</source>
        <translation>没有单位“%1”。</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>“%1”更名</translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <translation>将“%1”并入“%2”</translation>
    </message>
    <message>
        <source>There are no two units, people or projects “%1” and “%2”.</source>
        <translation>“%1”和“%2”不是两个单位、两名人员或两个项目，未合并。</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>Choose a ledger…</source>
        <translation>选择台账…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>New workspace… Ctrl+N</source>
        <translation>新建空白文件… Ctrl+N</translation>
    </message>
    <message>
        <source>Open a workspace… Ctrl+O</source>
        <translation>打开已有文件… Ctrl+O</translation>
    </message>
    <message>
        <source>Begin with the ledger that you have</source>
        <translation>从手头的台账开始</translation>
    </message>
    <message>
        <source>Projects, meetings and matters live in one file; no network, no server. Your Excel file is not touched.</source>
        <translation>项目、例会、督办事项存在一个文件里，不联网，不装服务器。原来的 Excel 不会被改动。</translation>
    </message>
    <message>
        <source>Import a ledger</source>
        <translation>导入 Excel 台账</translation>
    </message>
    <message>
        <source>Recognises headers and units. You check every row before it is written, and one undo takes it back.</source>
        <translation>认出表头和单位，先核对再写入，可一次撤销。</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>先看示例</translation>
    </message>
    <message>
        <source>175 projects and 120 matters, made up, labelled as sample data on every page.</source>
        <translation>175 个项目、120 件督办事项，均为虚构，每页标明“示例数据”。</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>新建空白文件</translation>
    </message>
    <message>
        <source>A new file without projects. Type them in, or import later.</source>
        <translation>没有项目的新文件，可直接录入，也可以后导入。</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>sample FILE
Makes the labelled sample workspace. Refuses a file that exists.</source>
        <translation>sample FILE
生成标有“示例数据”的示例文件。文件已存在则不写。</translation>
    </message>
    <message>
        <source>list FILE projects|matters|overdue|due|units [--kind matters|nodes|all] [--today D] [--csv|--json] [--exit-code]
Says what stands in the file. With --exit-code, 1 = something is overdue.</source>
        <translation>list FILE projects|matters|overdue|due|units [--kind matters|nodes|all] [--today D] [--csv|--json] [--exit-code]
列出文件里的内容。加 --exit-code 时，返回 1 = 有超期。</translation>
    </message>
    <message>
        <source>history FILE [ID] [--json]
Every edit, or those of one record.</source>
        <translation>history FILE [ID] [--json]
列出全部更改，或一条记录的更改。</translation>
    </message>
    <message>
        <source>undo FILE [--json]
Takes back the last edit. 1 = nothing to undo.</source>
        <translation>undo FILE [--json]
撤销最近一次更改。返回 1 = 没有可撤销的更改。</translation>
    </message>
    <message>
        <source>redo FILE [--json]
Brings back the last edit taken back. 1 = nothing to redo.</source>
        <translation>redo FILE [--json]
重做最近一次撤销的更改。返回 1 = 没有可重做的更改。</translation>
    </message>
    <message>
        <source>check FILE [--json]
Proves the file: pages, references, journal, rules. 1 = findings.</source>
        <translation>check FILE [--json]
检查文件：存储页、引用、操作记录、规则。返回 1 = 有问题。</translation>
    </message>
    <message>
        <source>backup FILE OUT [--json]
Writes a whole, checked copy.</source>
        <translation>backup FILE OUT [--json]
写出完整并经检查的备份。</translation>
    </message>
    <message>
        <source>restore FILE BACKUP [--json]
Makes the file what the backup was, as one edit that can be undone.</source>
        <translation>restore FILE BACKUP [--json]
把文件恢复成备份的样子，作为一次可撤销的更改。</translation>
    </message>
    <message>
        <source>export FILE projects|matters -o OUT.xlsx|csv [--json]
Writes a table that can be taken in again.</source>
        <translation>export FILE projects|matters -o OUT.xlsx|csv [--json]
导出表格，可再次导入。</translation>
    </message>
    <message>
        <source>pack FILE [--today D] [--parts a,b] -o OUT.pdf [--json]
Writes the briefing pack.</source>
        <translation>pack FILE [--today D] [--parts a,b] -o OUT.pdf [--json]
生成汇报材料包。</translation>
    </message>
    <message>
        <source>rename FILE UNIT NAME [--on D] [--json]
Renames a unit from a day on; earlier records keep the old name.</source>
        <translation>rename FILE UNIT NAME [--on D] [--json]
单位自某日起更名，之前的记录保留旧名。</translation>
    </message>
    <message>
        <source>merge FILE FROM INTO [--on D] [--json]
Merges two units, people or projects, given by id or name.</source>
        <translation>merge FILE FROM INTO [--on D] [--json]
合并两个单位、两名人员或两个项目，用编号或名称指明。</translation>
    </message>
    <message>
        <source>help [VERB]
Says how a verb is called.</source>
        <translation>help [VERB]
说明命令的用法。</translation>
    </message>
    <message>
        <source>There is no “%1”. See “duban help”.</source>
        <translation>没有“%1”这个命令。请看“duban help”。</translation>
    </message>
    <message>
        <source>duban [FILE] opens the window. Without a window:</source>
        <translation>duban [FILE] 打开窗口。不开窗口时：</translation>
    </message>
    <message>
        <source>Exit codes: 0 fine, 1 something to look at, 2 wrong use, 3 could not. --by NAME says who acts, --lang zh|en the language.</source>
        <translation>返回值：0 正常，1 有事项需要查看，2 用法有误，3 未能完成。--by NAME 指明操作人，--lang zh|en 指明语言。</translation>
    </message>
    <message>
        <source>import FILE LEDGER [--as projects|weekly|matters] [--unit NAME] [--sheet S] [--money-unit 元|万元|亿元] [--decide FILE.json] [--dry-run] [--json]
Takes a ledger in as one edit; makes FILE if it is not there. 1 = rows are undecided or refused.</source>
        <translation>import FILE LEDGER [--as projects|weekly|matters] [--unit NAME] [--sheet S] [--money-unit 元|万元|亿元] [--decide FILE.json] [--dry-run] [--json]
把台账作为一次更改导入；FILE不存在时新建。返回 1 = 有待定或拒收的行。</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Taken back or brought back: %1</source>
        <translation>撤销或重做：%1</translation>
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
        <translation>“%1”不是记录的编号。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>The same name stands under another unit: %1</source>
        <translation>同一名称已在另一单位名下：%1</translation>
    </message>
    <message>
        <source>The same code stands with another title: %1</source>
        <translation>同一编号已用于另一名称：%1</translation>
    </message>
    <message>
        <source>Looks like %1</source>
        <translation>与“%1”相近</translation>
    </message>
    <message>
        <source>%1 may mean %2</source>
        <translation>%1可能是 %2</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Choose a ledger: project list, weekly form or matter list, as .xlsx or .csv. Nothing is written before you have seen every row.</source>
        <translation>请选择台账：项目清单、周报或督办事项清单，.xlsx 或 .csv。逐行核对之前，不写入任何内容。</translation>
    </message>
    <message>
        <source>Choose a ledger…</source>
        <translation>选择台账…</translation>
    </message>
    <message>
        <source>Rows of the ledger</source>
        <translation>台账各行</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>筛选行</translation>
    </message>
    <message>
        <source>F8 next problem</source>
        <translation>F8 下一处问题</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>换一个文件…</translation>
    </message>
    <message>
        <source>Choose a ledger</source>
        <translation>选择台账</translation>
    </message>
    <message>
        <source>Ledgers (*.xlsx *.xlsm *.csv *.tsv *.txt);;All files (*)</source>
        <translation>台账 (*.xlsx *.xlsm *.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>%1: %2 Nothing was written.</source>
        <translation>%1：%2未写入任何内容。</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>表“%1”</translation>
    </message>
    <message>
        <source>header in row %1</source>
        <translation>表头第%1行</translation>
    </message>
    <message>
        <source>unit %1</source>
        <translation>责任单位：%1</translation>
    </message>
    <message>
        <source>money in %1</source>
        <translation>单位：%1</translation>
    </message>
    <message>
        <source>money unit not said</source>
        <translation>未注明金额单位</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>as-of day not said</source>
        <translation>未注明截至日期</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>Write %n row(s)</source>
        <translation>
            <numerusform>写入 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Unchanged rows are left alone; %1 refused and %2 undecided rows are not written. One undo takes all of it back.</source>
        <translation>未变的不动；拒收 %1 行、待定 %2 行不写入。写入后可一次撤销。</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>正在写入 %1…</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n row(s).</source>
        <translation>
            <numerusform>已导入 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Showing %1 / %2</source>
        <translation>显示 %1 / %2</translation>
    </message>
    <message>
        <source>Import a ledger</source>
        <translation>导入台账</translation>
    </message>
</context>
<context>
    <name>ImportSums</name>
    <message>
        <source>%1 %2 亿元</source>
        <translation>%1合计 %2 亿元</translation>
    </message>
    <message>
        <source>%1 %2 亿元 ＝ the sheet&apos;s total</source>
        <translation>%1合计 %2 亿元，与表内合计一致</translation>
    </message>
    <message>
        <source>▲ %1 %2 亿元, the sheet&apos;s total says %3</source>
        <translation>▲ %1合计 %2 亿元，表内合计 %3</translation>
    </message>
    <message numerus="yes">
        <source>▲ %1 %2 亿元, the sheet&apos;s total says %3; %n row(s) are left out</source>
        <translation>
            <numerusform>▲ %1合计 %2 亿元，表内合计 %3，另有 %n 行不写入</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ Row %1: %2</source>
        <translation>▲ 第%1行：%2</translation>
    </message>
</context>
<context>
    <name>ImportTable</name>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Total (万元)</source>
        <translation>总投资 万元</translation>
    </message>
    <message>
        <source>Planned finish</source>
        <translation>计划竣工</translation>
    </message>
    <message>
        <source>What has to be said</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>交办日期</translation>
    </message>
    <message>
        <source>－ Skipped</source>
        <translation>－ 跳过</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>%1列 %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ImportVerb</name>
    <message>
        <source>--as wants projects, weekly or matters.</source>
        <translation>--as 只能写 projects、weekly 或 matters。</translation>
    </message>
    <message>
        <source>--money-unit wants 元, 万元 or 亿元.</source>
        <translation>--money-unit 只能写元、万元或亿元。</translation>
    </message>
    <message>
        <source>The decisions in %1 cannot be read.</source>
        <translation>选择文件 %1 读不出来。</translation>
    </message>
    <message>
        <source>%1: %2 rows read; %3 new, %4 changed, %5 unchanged, %6 undecided, %7 refused.</source>
        <translation>%1：读取 %2 行；新增 %3，变更 %4，未变 %5，待定 %6，拒收 %7。</translation>
    </message>
    <message>
        <source>Row %1 %2: %3</source>
        <translation>第%1行 %2：%3</translation>
    </message>
    <message>
        <source>Row %1, %2: is it “%3”? (%4)</source>
        <translation>第%1行 %2：是“%3”吗？（%4）</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第%1行：%2</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Made the new workspace %1.</source>
        <translation>已新建文件%1。</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>“%1” was changed since. Nothing was taken back; undo the later change first.</source>
        <translation>“%1”之后又有改动，未撤销。请先撤销后来的改动。</translation>
    </message>
    <message>
        <source>The journal holds a value that cannot be read.</source>
        <translation>操作记录中有读不出的内容。</translation>
    </message>
    <message>
        <source>The journal names a table “%1” that is not known.</source>
        <translation>操作记录中有未知的表“%1”。</translation>
    </message>
    <message>
        <source>The journal has no such edit.</source>
        <translation>操作记录中没有这次更改。</translation>
    </message>
</context>
<context>
    <name>KeyboardList</name>
    <message>
        <source>Edit the cell; typing replaces it</source>
        <translation>编辑单元格；直接输入则替换原文</translation>
    </message>
    <message>
        <source>Take the text over and edit the next or previous cell</source>
        <translation>确认输入，转到下一格或上一格</translation>
    </message>
    <message>
        <source>Leave the cell as it was; close a strip</source>
        <translation>单元格恢复原样；关闭操作条</translation>
    </message>
    <message>
        <source>Select several rows</source>
        <translation>选中多行</translation>
    </message>
    <message>
        <source>Copy the selected rows for a spreadsheet</source>
        <translation>复制选中的行，可粘贴到 Excel</translation>
    </message>
    <message>
        <source>On the overdue list: go to the matter or project</source>
        <translation>在超期清单中：转到该事项或项目</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
</context>
<context>
    <name>LastDay</name>
    <message>
        <source>There is no day %1 in month %2 of %3.</source>
        <translation>%3年%2月没有%1日，请核对。</translation>
    </message>
    <message>
        <source>There is no month %1.</source>
        <translation>没有%1月，请核对。</translation>
    </message>
    <message>
        <source>There is no quarter %1.</source>
        <translation>没有第%1季度，请核对。</translation>
    </message>
    <message>
        <source>The year %1 is not between %2 and %3.</source>
        <translation>%1年不在%2年至%3年之间，请核对。</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>%1 has no sheet “%2”. Nothing was taken in.</source>
        <translation>%1 中没有工作表“%2”，未导入任何内容。</translation>
    </message>
    <message>
        <source>No header row was recognised in %1. A ledger needs a column 项目名称 (or 事项内容 for matters) and one more that is known, such as 总投资 or 责任单位. Nothing was taken in.</source>
        <translation>%1 中认不出表头。台账要有“项目名称”列（督办事项为“事项内容”），再有一列认得的，如“总投资”“责任单位”。未导入任何内容。</translation>
    </message>
</context>
<context>
    <name>LedgerPlan</name>
    <message>
        <source>no record of this file</source>
        <translation>不是本文件的记录</translation>
    </message>
    <message>
        <source>The same matter stands further up in this ledger. Its text was kept.</source>
        <translation>台账前面已有同一事项，原文已保留。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>LedgerRows</name>
    <message>
        <source>The group says %1 projects; %2 rows stand below it.</source>
        <translation>分组写明 %1 项，其下有 %2 行。</translation>
    </message>
    <message>
        <source>“%1” is no class of matters. Say which it is.</source>
        <translation>“%1”不是事项类别，请选定。</translation>
    </message>
    <message>
        <source>“%1” is no state of matters. Say which it is.</source>
        <translation>“%1”不是办理状态，请选定。</translation>
    </message>
    <message>
        <source>The row has no name. Its text was kept; nothing of it was taken in.</source>
        <translation>名称为空，该行未导入。原文已保留，补上名称后再导入。</translation>
    </message>
    <message>
        <source>A name of more than %1 characters is a paragraph in the wrong column. The text was kept.</source>
        <translation>名称超过%1个字，像是填错列的一段话。原文已保留。</translation>
    </message>
    <message>
        <source>A clock starts on a day; “%1” is longer. Say which day.</source>
        <translation>时限要从某一天起算，“%1”不止一天。请写明是哪一天。</translation>
    </message>
</context>
<context>
    <name>Light</name>
    <message numerus="yes">
        <source>Planned finish passed %n day(s) ago</source>
        <translation>
            <numerusform>竣工已过 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Planned start passed %n day(s) ago</source>
        <translation>
            <numerusform>应开未开 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已竣工</translation>
    </message>
    <message>
        <source>Investment %1 points behind schedule</source>
        <translation>投资滞后序时 %1 个百分点</translation>
    </message>
    <message>
        <source>Investment %1 points ahead of schedule</source>
        <translation>投资超前序时 %1 个百分点</translation>
    </message>
</context>
<context>
    <name>ListVerb</name>
    <message>
        <source>Planned start</source>
        <translation>计划开工</translation>
    </message>
    <message>
        <source>Planned finish</source>
        <translation>计划竣工</translation>
    </message>
    <message>
        <source>--kind wants matters, nodes or all.</source>
        <translation>--kind 只能写 matters、nodes 或 all。</translation>
    </message>
    <message>
        <source>No holiday notice of %1 is known; plain weekends are assumed.</source>
        <translation>%1 年放假安排尚未导入，暂按普通周末计算。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>督办事项</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>超期天数</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>剩余天数</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>督办事项</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超期</translation>
    </message>
    <message>
        <source>There is no list “%1”. Lists: projects, matters, overdue, due, units.</source>
        <translation>没有“%1”这个清单。可选：projects、matters、overdue、due、units。</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>新建空白文件(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>Open the &amp;sample…</source>
        <translation>打开示例(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Import a ledger…</source>
        <translation>导入台账(&amp;I)…</translation>
    </message>
    <message>
        <source>Briefing &amp;pack…</source>
        <translation>汇报材料(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New row</source>
        <translation>新增一行(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Merge two rows…</source>
        <translation>合并两行(&amp;M)…</translation>
    </message>
    <message>
        <source>Next &amp;problem of the import</source>
        <translation>导入的下一处问题(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>页面(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Detail panel</source>
        <translation>详情栏(&amp;D)</translation>
    </message>
    <message>
        <source>Next &amp;region</source>
        <translation>下一区域(&amp;R)</translation>
    </message>
    <message>
        <source>Look for &amp;changes by others</source>
        <translation>查看他人的改动(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>字号(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>标准(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Large</source>
        <translation>大(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>%1 was not opened. %2</source>
        <translation>%1 未打开。%2</translation>
    </message>
    <message>
        <source>The program speaks %1 from its next start on.</source>
        <translation>下次启动时改用 %1。</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>A whole, checked copy was written to %1.</source>
        <translation>完整并经检查的备份已写入 %1。</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Duban</source>
        <translation>督办台</translation>
    </message>
    <message>
        <source>No file is open</source>
        <translation>未打开文件</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1（只读）</translation>
    </message>
    <message>
        <source>%1 — Duban</source>
        <translation>%1 — 督办台</translation>
    </message>
    <message numerus="yes">
        <source>(%n overdue) %1 — Duban</source>
        <translation>
            <numerusform>(%n 件超期) %1 — 督办台</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>MappingPanel</name>
    <message>
        <source>How the columns were understood</source>
        <translation>列的对应</translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation>表内列名</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>对应为</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>△ Not taken</source>
        <translation>△ 不导入</translation>
    </message>
</context>
<context>
    <name>Matters</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>超期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日到期</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n day(s)</source>
        <translation>
            <numerusform>%1 · %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Current deadline</source>
        <translation>当前期限</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation>%1，%2到期</translation>
    </message>
    <message>
        <source>Original deadline</source>
        <translation>原定期限</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>1m</source>
        <translation>月</translation>
    </message>
    <message>
        <source>P</source>
        <translation>计</translation>
    </message>
    <message>
        <source>%1, extension asked</source>
        <translation>%1，申请延期</translation>
    </message>
</context>
<context>
    <name>MattersPage</name>
    <message>
        <source>Matters</source>
        <translation>督办事项</translation>
    </message>
    <message>
        <source>No matters yet. Import the list that you have.</source>
        <translation>还没有督办事项。请导入手头的清单。</translation>
    </message>
    <message>
        <source>Import a ledger…</source>
        <translation>导入台账…</translation>
    </message>
    <message>
        <source>No matter matches the filter.</source>
        <translation>没有符合条件的督办事项</translation>
    </message>
    <message>
        <source>Open matters only</source>
        <translation>只看在办</translation>
    </message>
    <message>
        <source>%1 · ■ %2 overdue</source>
        <translation>%1 · ■ 超期 %2</translation>
    </message>
</context>
<context>
    <name>MergeBar</name>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>对调</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>“%1” goes into “%2”. %3</source>
        <translation>“%1”并入“%2”。%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing else moves.</source>
        <translation>没有其他记录随之变动。</translation>
    </message>
    <message>
        <source>What moves: %1.</source>
        <translation>随之变动：%1。</translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <translation>将“%1”并入“%2”</translation>
    </message>
    <message>
        <source>%1 was merged into %2.</source>
        <translation>“%1”已并入“%2”。</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>“%1” is too long for an amount.</source>
        <translation>“%1”太长，不是金额。</translation>
    </message>
    <message>
        <source>“%1” has a blank between its figures: one number or two?</source>
        <translation>“%1”的数字之间有空格，是一个数还是两个数？请核对。</translation>
    </message>
    <message>
        <source>“%1” is not in yuan, and nothing is converted here.</source>
        <translation>“%1”不是人民币，这里不作换算，请改填人民币金额。</translation>
    </message>
    <message>
        <source>“%1” is in brackets: write a minus for a negative amount.</source>
        <translation>“%1”带括号。负数请写负号。</translation>
    </message>
    <message>
        <source>“%1” is a range: one amount is needed.</source>
        <translation>“%1”是一个范围，这里要填一个金额。</translation>
    </message>
    <message>
        <source>The cell holds no number.</source>
        <translation>单元格里不是数字。</translation>
    </message>
    <message>
        <source>The amount “%1” is too large.</source>
        <translation>金额“%1”太大，请核对。</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n late</source>
        <translation>
            <numerusform>%1，%n 个迟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackPage</name>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Write the pack</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Briefing pack %1</source>
        <translation>汇报材料 %1</translation>
    </message>
    <message>
        <source>Where the pack is written</source>
        <translation>汇报材料存到哪里</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>A pack needs its as-of day.</source>
        <translation>汇报材料要注明截至日期，请填写。</translation>
    </message>
    <message>
        <source>Choose at least one part.</source>
        <translation>请至少选一项内容。</translation>
    </message>
    <message>
        <source>Writing the pack…</source>
        <translation>正在生成汇报材料…</translation>
    </message>
    <message>
        <source>The pack was written to %1.</source>
        <translation>汇报材料已写入 %1。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Briefing pack</source>
        <translation>汇报材料</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>The PDF was not written: you stopped it.</source>
        <translation>已停止，PDF 未写入。</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>No people yet. An import brings them, or add one by name.</source>
        <translation>还没有人员。导入台账时会带入，也可按姓名新建。</translation>
    </message>
    <message>
        <source>No person matches the filter.</source>
        <translation>没有符合条件的人员</translation>
    </message>
    <message>
        <source>Name of the new person</source>
        <translation>新人员的姓名</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>新建人员</translation>
    </message>
    <message>
        <source>Merge two…</source>
        <translation>合并两个…</translation>
    </message>
    <message>
        <source>Select two people, then Ctrl+M</source>
        <translation>选中两人，再按 Ctrl+M</translation>
    </message>
    <message>
        <source>Add person %1</source>
        <translation>新建人员“%1”</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>已新建“%1”。</translation>
    </message>
    <message>
        <source>Select the two entries that are one person (Ctrl+click), then merge.</source>
        <translation>请选中其实是同一人的两条（Ctrl+单击），再合并。</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>Light</source>
        <translation>灯</translation>
    </message>
    <message>
        <source>Ahead (points)</source>
        <translation>较序时 百分点</translation>
    </message>
    <message>
        <source>Figures as of %1</source>
        <translation>数据截至 %1</translation>
    </message>
    <message numerus="yes">
        <source>Planned finish passed %n day(s) ago</source>
        <translation>
            <numerusform>竣工已过 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>A project needs a name.</source>
        <translation>项目名称不能为空。</translation>
    </message>
</context>
<context>
    <name>ProjectsPage</name>
    <message>
        <source>Name of the new project</source>
        <translation>新项目的名称</translation>
    </message>
    <message>
        <source>Add project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>No projects yet. Import the ledger that you have, or add one by name.</source>
        <translation>还没有项目。请导入手头的台账，或按名称新建。</translation>
    </message>
    <message>
        <source>Import a ledger…</source>
        <translation>导入台账…</translation>
    </message>
    <message>
        <source>No project matches the filter.</source>
        <translation>没有符合条件的项目</translation>
    </message>
    <message>
        <source>Add project %1</source>
        <translation>新建项目“%1”</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>已新建“%1”。</translation>
    </message>
    <message>
        <source>Red lights only</source>
        <translation>只看红灯</translation>
    </message>
    <message>
        <source>%1 · total investment %2 亿元 · year&apos;s plan %3 亿元</source>
        <translation>%1 · 总投资 %2 亿元 · 年度计划 %3 亿元</translation>
    </message>
</context>
<context>
    <name>ReadingOptions</name>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>As its headers say</source>
        <translation>按表头判断</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>读作</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>金额单位</translation>
    </message>
    <message>
        <source>As the sheet says</source>
        <translation>按表内注明</translation>
    </message>
    <message>
        <source>Unit of rows that name none</source>
        <translation>未写单位的行归入的单位</translation>
    </message>
    <message>
        <source>For rows that name none</source>
        <translation>未写单位的行归入此单位</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>责任单位</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Matter</source>
        <translation>督办事项</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Settings of the file</source>
        <translation>文件设置</translation>
    </message>
    <message>
        <source>Refused row</source>
        <translation>拒收的行</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
</context>
<context>
    <name>RecordModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 of %2 was changed meanwhile to “%3”. Your text “%4” is kept. Which one holds?</source>
        <translation>“%2”的%1刚被改为“%3”，填写的“%4”还在。保留哪一个？</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>保留对方的</translation>
    </message>
    <message>
        <source>Write mine</source>
        <translation>写入我的</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>The record is not there any more.</source>
        <translation>这条记录已不存在。</translation>
    </message>
    <message>
        <source>Choose two different records to merge.</source>
        <translation>请选择两条不同的记录再合并。</translation>
    </message>
    <message>
        <source>A name cannot be empty.</source>
        <translation>名称不能为空。</translation>
    </message>
    <message>
        <source>There is a unit “%1” already. Merge the two if they are one.</source>
        <translation>已有单位“%1”。如果是同一单位，请合并。</translation>
    </message>
    <message>
        <source>The unit was renamed on a later day already. Choose a day after %1.</source>
        <translation>该单位在更晚的日期已更名。请选 %1 之后的日期。</translation>
    </message>
    <message>
        <source>Say from which day on the unit carries its new name.</source>
        <translation>请写明单位从哪一天起用新名称。</translation>
    </message>
</context>
<context>
    <name>RenameBar</name>
    <message>
        <source>New name of the unit</source>
        <translation>单位的新名称</translation>
    </message>
    <message>
        <source>Renamed from this day on:</source>
        <translation>自此日起更名：</translation>
    </message>
    <message>
        <source>First day of the new name</source>
        <translation>新名称启用日期</translation>
    </message>
    <message>
        <source>Correct the writing, for all days</source>
        <translation>只是改正写法，不分日期</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>更名</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>New name of “%1”:</source>
        <translation>“%1”的新名称：</translation>
    </message>
    <message>
        <source>Say from which day on the unit carries its new name.</source>
        <translation>请填写新名称从哪天起用。</translation>
    </message>
    <message>
        <source>Rename unit to %1</source>
        <translation>单位更名为“%1”</translation>
    </message>
    <message>
        <source>The unit is called %1 now.</source>
        <translation>单位已更名为“%1”。</translation>
    </message>
</context>
<context>
    <name>RuleCheck</name>
    <message>
        <source>A deadline without a date.</source>
        <translation>有时限没有日期。</translation>
    </message>
    <message>
        <source>A deadline of no matter.</source>
        <translation>有时限不属于任何督办事项。</translation>
    </message>
    <message>
        <source>The unit “%1” is its own successor.</source>
        <translation>单位“%1”的承接单位是它自己。</translation>
    </message>
    <message>
        <source>No holiday notice of %1 is known; plain weekends are assumed.</source>
        <translation>%1 年放假安排尚未导入，暂按普通周末计算。</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>The program is incomplete: its schema is not in it. Install it again.</source>
        <translation>程序不完整，缺少数据结构。请重新安装。</translation>
    </message>
    <message>
        <source>%1 is damaged: its table “%2” is not as it should be. Restore a backup of it.</source>
        <translation>%1 已损坏：表“%2”不对。请用备份恢复。</translation>
    </message>
</context>
<context>
    <name>SheetReading</name>
    <message>
        <source>“%1” has more than %2 rows, which is the most that is read. Split it into several files.</source>
        <translation>“%1”超过 %2 行的读取上限。请拆成几个文件。</translation>
    </message>
    <message>
        <source>Row %2 of “%1” has more than %3 columns, which is the most that is read. Check whether a line end is missing there.</source>
        <translation>“%1”第%2行超过 %3 列的读取上限。请检查该处是否漏了换行。</translation>
    </message>
    <message>
        <source>“%1” has more than %2 filled cells, which is the most that is read. Split it into several files.</source>
        <translation>“%1”有内容的单元格超过 %2 个的读取上限。请拆成几个文件。</translation>
    </message>
    <message>
        <source>Row %2, column %3 of “%1” holds a text of more than %4 characters, which is the most that is read. Check whether a closing quotation mark is missing there.</source>
        <translation>“%1”第%2行第%3列的文字超过 %4 字的读取上限。请检查该处是否漏了后引号。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check whether you may read it and no other program keeps it.</source>
        <translation>“%1”打不开。请检查有没有读取权限，是否被其他程序占用。</translation>
    </message>
    <message>
        <source>“%1” is neither a workbook nor text. Open it in the program it was made with and save it as .xlsx or as delimited text.</source>
        <translation>“%1”既不是工作簿也不是文本。请用原来的程序打开，另存为 .xlsx 或带分隔符的文本。</translation>
    </message>
    <message>
        <source>The text in “%1” is written in none of UTF-8, UTF-16, GB18030 and Big5. Open it in the program it was made with and save it as UTF-8.</source>
        <translation>“%1”的文字编码不是 UTF-8、UTF-16、GB18030 或 Big5。请用原来的程序打开，另存为 UTF-8。</translation>
    </message>
    <message>
        <source>The text in “%1” is written in %2 but broken at line %3. Ask for the file again, or save it again in the program it was made with.</source>
        <translation>“%1”的文字编码是 %2，但第%3行已损坏。请重新索取，或用原来的程序重新保存。</translation>
    </message>
    <message>
        <source>“%1” is protected by a password. Open it, remove the password and save it as .xlsx.</source>
        <translation>“%1”有密码保护。请打开后去掉密码，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>“%1” is a text document or a presentation, not a table. Copy its table into a spreadsheet program and save that as .xlsx.</source>
        <translation>“%1”是文字文档或演示文稿，不是表格。请把其中的表复制到表格软件，存为 .xlsx。</translation>
    </message>
    <message>
        <source>“%1” is a workbook in the old .xls format, which is not read. Open it in a spreadsheet program and save it as .xlsx.</source>
        <translation>“%1”是旧的 .xls 格式，这里不读。请用表格软件打开，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>没有文件“%1”。</translation>
    </message>
    <message>
        <source>“%1” is a folder or a device, not a file with a table.</source>
        <translation>“%1”是文件夹或设备，不是表格文件。</translation>
    </message>
    <message>
        <source>“%1” is empty. Ask for the file again.</source>
        <translation>“%1”是空文件。请重新索取。</translation>
    </message>
    <message>
        <source>“%1” is larger than %2, which is the most that is read. Split the table into several files.</source>
        <translation>“%1”大于 %2 的读取上限。请把表拆成几个文件。</translation>
    </message>
    <message>
        <source>“%1” is incomplete: its end is missing. Ask for the file again.</source>
        <translation>“%1”不完整，缺少结尾。请重新索取。</translation>
    </message>
    <message>
        <source>“%1” is damaged: its list of contents cannot be read. Ask for the file again.</source>
        <translation>“%1”已损坏，读不出内部目录。请重新索取。</translation>
    </message>
    <message>
        <source>“%1” holds more than %2 parts, which no spreadsheet needs. Open it in a spreadsheet program and save it as a new .xlsx file.</source>
        <translation>“%1”内部超过 %2 个部件，正常表格没有这么多。请用表格软件打开，另存为新的 .xlsx 文件。</translation>
    </message>
    <message>
        <source>“%1” is incomplete: its part “%2” is missing. Open it in a spreadsheet program and save it again, or ask for the file again.</source>
        <translation>“%1”不完整，缺少部件“%2”。请用表格软件打开后重新保存，或重新索取。</translation>
    </message>
    <message>
        <source>“%1” is damaged: its part “%2” cannot be found. Ask for the file again.</source>
        <translation>“%1”已损坏，找不到部件“%2”。请重新索取。</translation>
    </message>
    <message>
        <source>The part “%1” of “%2” is packed in a way that is not read. Open the file in a spreadsheet program and save it as a new .xlsx file.</source>
        <translation>“%2”的部件“%1”压缩方式特殊，这里不读。请用表格软件打开，另存为新的 .xlsx 文件。</translation>
    </message>
    <message>
        <source>“%1” is damaged: its part “%2” cannot be opened. Ask for the file again.</source>
        <translation>“%1”已损坏，打不开部件“%2”。请重新索取。</translation>
    </message>
    <message>
        <source>The part “%1” of “%2” is larger than %3 when unpacked, which is the most that is read. Split the table into several files.</source>
        <translation>“%2”的部件“%1”解压后大于 %3 的读取上限。请把表拆成几个文件。</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 when unpacked, which is the most that is read. Split the table into several files.</source>
        <translation>“%1”解压后大于 %2 的读取上限。请把表拆成几个文件。</translation>
    </message>
    <message>
        <source>The part “%1” of “%2” is more than %3 times larger unpacked than packed, as files made to do harm are. If you trust its sender, open it in a spreadsheet program and save only the rows that matter as a new .xlsx file.</source>
        <translation>“%2”的部件“%1”解压后大了 %3 倍以上，恶意文件才会这样。如果来源可靠，请用表格软件打开，只把要用的行另存为新的 .xlsx 文件。</translation>
    </message>
    <message>
        <source>The part “%1” of “%2” does not match its checksum: the file was damaged on its way. Ask for the file again.</source>
        <translation>“%2”的部件“%1”校验不符，文件在传送中损坏。请重新索取。</translation>
    </message>
    <message>
        <source>The part “%1” of “%2” cannot be unpacked: the file is damaged or incomplete. Ask for the file again.</source>
        <translation>“%2”的部件“%1”无法解压，文件已损坏或不完整。请重新索取。</translation>
    </message>
    <message>
        <source>The part “%1” of “%2” is broken at line %3. Open the file in a spreadsheet program and save it again, or ask for the file again.</source>
        <translation>“%2”的部件“%1”第%3行已损坏。请用表格软件打开后重新保存，或重新索取。</translation>
    </message>
    <message>
        <source>The part “%1” of “%2” nests its elements more than %3 levels deep, which no spreadsheet does. Ask its sender how it was made.</source>
        <translation>“%2”的部件“%1”嵌套超过 %3 层，正常表格不会这样。请问清文件是怎样生成的。</translation>
    </message>
    <message>
        <source>The part “%1” of “%2” declares a document type or entities, which spreadsheets never do and harmful files do. Ask its sender how it was made.</source>
        <translation>“%2”的部件“%1”声明了文档类型或实体，正常表格不会这样，恶意文件才会。请问清文件是怎样生成的。</translation>
    </message>
    <message>
        <source>The sheet “%1” of “%2” joins cells at “%3”, which is no range of cells. Open the file in a spreadsheet program and save it again.</source>
        <translation>“%2”的工作表“%1”在“%3”合并单元格，但这不是单元格区域。请用表格软件打开后重新保存。</translation>
    </message>
    <message>
        <source>The sheet “%1” of “%2” joins cells at “%3”, beyond the last row or column that is read (row %4, column %5).</source>
        <translation>“%2”的工作表“%1”在“%3”合并单元格，超出读取范围（第%4行、第%5列）。</translation>
    </message>
    <message>
        <source>The sheet “%1” of “%2” has more than %3 joined ranges of cells, which is the most that is read. Copy its values into a new sheet.</source>
        <translation>“%2”的工作表“%1”合并单元格超过 %3 处的读取上限。请把数值复制到新的工作表。</translation>
    </message>
    <message>
        <source>“%1” is a binary workbook (.xlsb), which is not read. Open it in a spreadsheet program and save it as .xlsx.</source>
        <translation>“%1”是二进制工作簿（.xlsb），这里不读。请用表格软件打开，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>“%1” is an OpenDocument file (.ods), which is not read. Open it in a spreadsheet program and save it as .xlsx.</source>
        <translation>“%1”是 OpenDocument 文件（.ods），这里不读。请用表格软件打开，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>“%1” is a zip file without a workbook in it. Unpack it and take the table itself, an .xlsx file or delimited text.</source>
        <translation>“%1”是压缩包，里面不是工作簿。请先解压，再选其中的表格（.xlsx 或带分隔符的文本）。</translation>
    </message>
    <message>
        <source>The part “%1” of “%2” is not a workbook. Open the file in a spreadsheet program and save it as .xlsx.</source>
        <translation>“%2”的部件“%1”不是工作簿。请用表格软件打开，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>“%1” is incomplete: its sheet “%2” is not in the file. Open it in a spreadsheet program and save it again, or ask for the file again.</source>
        <translation>“%1”不完整，文件里没有工作表“%2”。请用表格软件打开后重新保存，或重新索取。</translation>
    </message>
    <message>
        <source>“%1” holds no sheet with a table.</source>
        <translation>“%1”里没有带表格的工作表。</translation>
    </message>
    <message>
        <source>The sheet “%1” of “%2” holds no table. Open the file in a spreadsheet program and save it again.</source>
        <translation>“%2”的工作表“%1”里没有表格。请用表格软件打开后重新保存。</translation>
    </message>
    <message>
        <source>The cell %1 on sheet “%2” of “%3” points to a text that is not in the file. Open the file in a spreadsheet program and save it again, or ask for the file again.</source>
        <translation>“%3”的工作表“%2”中，单元格 %1 的文字不在文件里。请用表格软件打开后重新保存，或重新索取。</translation>
    </message>
    <message>
        <source>The sheet “%1” of “%2” has a row %3, but at most %4 rows are read. Move what stands there further up, or split the table.</source>
        <translation>“%2”的工作表“%1”有第%3行，但最多只读 %4 行。请把该处内容上移，或把表拆开。</translation>
    </message>
    <message>
        <source>The sheet “%1” of “%2” has a column %3 in row %4, but columns are read only up to %5. Move what stands there further left, or split the table.</source>
        <translation>“%2”的工作表“%1”第%4行有%3列，但最多只读到%5列。请把该处内容左移，或把表拆开。</translation>
    </message>
    <message>
        <source>“%1” has more than %2 filled cells, which is the most that is read. Split the table into several files.</source>
        <translation>“%1”有内容的单元格超过 %2 个的读取上限。请把表拆成几个文件。</translation>
    </message>
    <message>
        <source>The sheet “%1” of “%2” names “%3” as a place near row %4, which is neither a row nor a cell. Open the file in a spreadsheet program and save it again.</source>
        <translation>“%2”的工作表“%1”第%4行附近写的位置“%3”既不是行也不是单元格。请用表格软件打开后重新保存。</translation>
    </message>
    <message>
        <source>“%1” holds more than %2 texts, which is the most that is read. Split the table into several files.</source>
        <translation>“%1”的文字超过 %2 条的读取上限。请把表拆成几个文件。</translation>
    </message>
    <message>
        <source>“%1” holds a text of more than %2 characters in one cell, which is the most that is read. Shorten it or move it to a document of its own.</source>
        <translation>“%1”有单元格的文字超过 %2 字的读取上限。请缩短，或另存为单独的文档。</translation>
    </message>
    <message>
        <source>“%1” holds more than %2 cell formats, which is the most that is read. Copy its values into a new file.</source>
        <translation>“%1”的单元格格式超过 %2 种的读取上限。请把数值复制到新文件。</translation>
    </message>
</context>
<context>
    <name>Shown</name>
    <message>
        <source>%1 (万元)</source>
        <translation>%1 万元</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <translation>%1（至 %2）</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>不低于 %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
</context>
<context>
    <name>StageListPage</name>
    <message>
        <source>Nothing is overdue.</source>
        <translation>没有超期事项。</translation>
    </message>
    <message>
        <source>No overdue stage matches the filter.</source>
        <translation>没有符合条件的超期时限</translation>
    </message>
    <message>
        <source>Nothing more is due this week.</source>
        <translation>本周再没有到期的事项。</translation>
    </message>
    <message>
        <source>No stage matches the filter.</source>
        <translation>没有符合条件的时限</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超期清单</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>本周到期</translation>
    </message>
    <message>
        <source>%1 · %2 matters among them</source>
        <translation>%1 · 涉及事项 %2 件</translation>
    </message>
</context>
<context>
    <name>StageListTable</name>
    <message>
        <source>Planned start</source>
        <translation>计划开工</translation>
    </message>
    <message>
        <source>Planned finish</source>
        <translation>计划竣工</translation>
    </message>
    <message>
        <source>Unit not recorded</source>
        <translation>单位未登记</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Matter or project</source>
        <translation>事项或项目</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>超期天数</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>剩余天数</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>超期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日到期</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>剩 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Sample data</source>
        <translation>示例数据</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Today %1 %2</source>
        <translation>今天 %1 %2</translation>
    </message>
    <message>
        <source>▲ No holidays for %1 yet; plain weekends assumed</source>
        <translation>▲ %1 年放假安排尚未导入，暂按普通周末计算</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>%1 was changed meanwhile. Nothing was written; look at both versions and choose.</source>
        <translation>%1刚被改动，未写入。请看过两个版本再选择。</translation>
    </message>
    <message>
        <source>There is no file %1. Check its name and folder.</source>
        <translation>没有文件 %1。请检查名称和文件夹。</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a workspace (*.duban).</source>
        <translation>%1 不是文件。请选择督办台文件（*.duban）。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Look at the rights of the file.</source>
        <translation>%1 读不出来。请检查文件权限。</translation>
    </message>
    <message>
        <source>%1 is not a Duban workspace. It was left as it is; open another file.</source>
        <translation>%1 不是督办台文件，未作改动。请打开其他文件。</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is. Choose another name.</source>
        <translation>%1 已存在，未作改动。请换一个名称。</translation>
    </message>
    <message>
        <source>%1 could not be made. Choose another folder.</source>
        <translation>%1 无法新建。请换一个文件夹。</translation>
    </message>
    <message>
        <source>Opened for reading only.</source>
        <translation>以只读方式打开。</translation>
    </message>
    <message>
        <source>The file or its folder may not be written; it is open for reading only.</source>
        <translation>文件或所在文件夹不可写，现为只读。</translation>
    </message>
    <message>
        <source>%1 is a database of another program. It was left as it is; open another file.</source>
        <translation>%1 是其他程序的数据库，未作改动。请打开其他文件。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Duban. It was left as it is; update the program to open it.</source>
        <translation>%1 由更新版本的督办台写成，未作改动。请升级程序后再打开。</translation>
    </message>
    <message>
        <source>%1 is damaged: it names no format. Restore a backup of it.</source>
        <translation>%1 已损坏，没有格式标记。请用备份恢复。</translation>
    </message>
    <message>
        <source>In use by “%1”; opened for reading only.</source>
        <translation>文件正由“%1”使用，现为只读。</translation>
    </message>
    <message>
        <source>Other records refer to what would be taken away. Nothing was changed.</source>
        <translation>其他记录引用了要去掉的内容，未作改动。</translation>
    </message>
    <message>
        <source>%1 is damaged; no backup was written over an older one.</source>
        <translation>%1 已损坏，未写备份，原有备份保留。</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1 无法写入，请换一个文件夹。</translation>
    </message>
    <message>
        <source>%1 is the file that is open; it cannot be its own backup. Choose another name.</source>
        <translation>%1正是打开着的文件，不能作自己的备份。请换一个文件名。</translation>
    </message>
    <message>
        <source>Another program changed the file meanwhile. Nothing was written.</source>
        <translation>其他程序刚改动了文件，没有写入。</translation>
    </message>
</context>
<context>
    <name>Suspects</name>
    <message>
        <source>%1万元 stood here, now %2万元: 万 and 亿 may have been mixed up.</source>
        <translation>原为%1万元，现为%2万元，可能把万、亿弄混了，请核对。</translation>
    </message>
    <message>
        <source>The year&apos;s cumulative figure fell from %1万元 to %2万元.</source>
        <translation>本年累计由%1万元降为%2万元，请核对。</translation>
    </message>
    <message>
        <source>Done so far, %1万元, is more than the total investment, %2万元.</source>
        <translation>已完成%1万元，超过总投资%2万元，请核对。</translation>
    </message>
    <message>
        <source>%1万元 is thousands of times away from the other rows: 万 and 亿 may have been mixed up.</source>
        <translation>%1万元与其他行相差几千倍，可能把万、亿弄混了，请核对。</translation>
    </message>
    <message>
        <source>The sheet&apos;s 合计 says %1万元; the rows taken in add up to %2万元.</source>
        <translation>表内合计为%1万元，导入各行相加为%2万元，请核对。</translation>
    </message>
</context>
<context>
    <name>TableFile</name>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1 无法写入，请换一个文件夹。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 无法写入：%2。</translation>
    </message>
    <message>
        <source>A table is written as .xlsx or .csv, not .%1.</source>
        <translation>表格只能存为 .xlsx 或 .csv，不能存为 .%1。</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Nothing here yet.</source>
        <translation>这里还没有内容。</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>没有符合条件的内容</translation>
    </message>
    <message>
        <source>Filter: all words, in any column</source>
        <translation>筛选：任意列，词间加空格</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Showing %1 / %2</source>
        <translation>显示 %1 / %2</translation>
    </message>
    <message>
        <source>%1 · %2 selected</source>
        <translation>%1 · 已选 %2 行</translation>
    </message>
</context>
<context>
    <name>TextLayer</name>
    <message>
        <source>The pages could not be made searchable: %1.</source>
        <translation>页面文字无法做成可查找的：%1。</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo Ctrl+Z</source>
        <translation>撤销 Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>Overdue</source>
        <translation>超期</translation>
    </message>
    <message>
        <source>A name cannot be empty.</source>
        <translation>名称不能为空。</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>在办事项</translation>
    </message>
    <message>
        <source>There is a unit “%1” already.</source>
        <translation>已有单位“%1”。</translation>
    </message>
</context>
<context>
    <name>UnitsPage</name>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>No units yet. An import brings them, or add one by name.</source>
        <translation>还没有单位。导入台账时会带入，也可按名称新建。</translation>
    </message>
    <message>
        <source>No unit matches the filter.</source>
        <translation>没有符合条件的单位</translation>
    </message>
    <message>
        <source>Name of the new unit</source>
        <translation>新单位的名称</translation>
    </message>
    <message>
        <source>Add unit</source>
        <translation>新建单位</translation>
    </message>
    <message>
        <source>Add unit %1</source>
        <translation>新建单位“%1”</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>已新建“%1”。</translation>
    </message>
    <message>
        <source>Merged units too</source>
        <translation>含已并入的单位</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>更名…</translation>
    </message>
    <message>
        <source>Merge two…</source>
        <translation>合并两个…</translation>
    </message>
    <message>
        <source>Select two units, then Ctrl+M</source>
        <translation>选中两个单位，再按 Ctrl+M</translation>
    </message>
    <message>
        <source>Select the unit that is renamed first.</source>
        <translation>请先选中要更名的单位。</translation>
    </message>
    <message>
        <source>Select the two units that are one (Ctrl+click), then merge.</source>
        <translation>请选中其实是同一单位的两条（Ctrl+单击），再合并。</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>%1 cannot be written: its folder does not exist.</source>
        <translation>%1 无法写入：所在文件夹不存在。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>%1 may not be written to.</source>
        <translation>%1 没有写入权限。</translation>
    </message>
    <message>
        <source>There is not enough room on the disk for %1.</source>
        <translation>磁盘空间不足，%1 未写入。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 无法写入：%2。</translation>
    </message>
</context>
<context>
    <name>Word</name>
    <message>
        <source>Overdue list</source>
        <translation>超期清单</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>本周到期</translation>
    </message>
    <message>
        <source>Project table</source>
        <translation>项目一览</translation>
    </message>
    <message>
        <source>From dispatch</source>
        <translation>自交办起算</translation>
    </message>
    <message>
        <source>From receipt</source>
        <translation>自签收起算</translation>
    </message>
    <message>
        <source>Start day not counted</source>
        <translation>次日起算</translation>
    </message>
    <message>
        <source>Start day counted</source>
        <translation>当日起算</translation>
    </message>
    <message>
        <source>Calendar days</source>
        <translation>自然日</translation>
    </message>
    <message>
        <source>Calendar days, moved off rest days</source>
        <translation>自然日，遇休息日顺延</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Class not recorded</source>
        <translation>类别未登记</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>Complex</source>
        <translation>复杂</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>已立项</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>已交办</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已签收</translation>
    </message>
    <message>
        <source>Deployed</source>
        <translation>已部署</translation>
    </message>
    <message>
        <source>Fed back</source>
        <translation>已反馈</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>Completion asked</source>
        <translation>申请办结</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退回续办</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>已销号</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>挂账</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Day 1: deploy</source>
        <translation>第1日 部署</translation>
    </message>
    <message>
        <source>Day 3: feedback</source>
        <translation>第3日 反馈</translation>
    </message>
    <message>
        <source>Day 7: resolve</source>
        <translation>第7日 解决</translation>
    </message>
    <message>
        <source>One month</source>
        <translation>一个月</translation>
    </message>
    <message>
        <source>Plan node</source>
        <translation>计划节点</translation>
    </message>
    <message>
        <source>Extension asked</source>
        <translation>申请延期</translation>
    </message>
    <message>
        <source>Extension approved</source>
        <translation>延期已批准</translation>
    </message>
    <message>
        <source>Extension refused</source>
        <translation>延期未批准</translation>
    </message>
    <message>
        <source>Extension withdrawn</source>
        <translation>延期已撤回</translation>
    </message>
    <message>
        <source>Stage not recorded</source>
        <translation>阶段未登记</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>谋划</translation>
    </message>
    <message>
        <source>Negotiating</source>
        <translation>在谈</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签约</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>前期</translation>
    </message>
    <message>
        <source>Newly started</source>
        <translation>新开工</translation>
    </message>
    <message>
        <source>Under construction</source>
        <translation>在建</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>竣工</translation>
    </message>
    <message>
        <source>In production</source>
        <translation>投产</translation>
    </message>
    <message>
        <source>At capacity</source>
        <translation>达产达效</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>终止</translation>
    </message>
    <message>
        <source>No pool</source>
        <translation>未入库</translation>
    </message>
    <message>
        <source>Reserve pool</source>
        <translation>储备库</translation>
    </message>
    <message>
        <source>Construction pool</source>
        <translation>建设库</translation>
    </message>
    <message>
        <source>Output pool</source>
        <translation>达效库</translation>
    </message>
    <message>
        <source>Other unit</source>
        <translation>其他单位</translation>
    </message>
    <message>
        <source>Bureau</source>
        <translation>内设机构</translation>
    </message>
    <message>
        <source>Subdistrict office</source>
        <translation>办事处</translation>
    </message>
    <message>
        <source>Park operation centre</source>
        <translation>园区运营中心</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>Municipal agency</source>
        <translation>市派驻机构</translation>
    </message>
    <message>
        <source>State company</source>
        <translation>区属国企</translation>
    </message>
    <message>
        <source>Leading group</source>
        <translation>领导小组</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Project ledger</source>
        <translation>项目台账</translation>
    </message>
    <message>
        <source>Weekly form</source>
        <translation>周报</translation>
    </message>
    <message>
        <source>Matter list</source>
        <translation>督办事项清单</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Done late</source>
        <translation>超期完成</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超期</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>未评</translation>
    </message>
    <message>
        <source>Green light</source>
        <translation>绿灯</translation>
    </message>
    <message>
        <source>Yellow light</source>
        <translation>黄灯</translation>
    </message>
    <message>
        <source>Red light</source>
        <translation>红灯</translation>
    </message>
</context>
<context>
    <name>WorkCalendar</name>
    <message>
        <source>Line %1 of the calendar is not a date with “rest” or “work”. Nothing of it was taken.</source>
        <translation>放假安排第%1行不是日期加“rest”或“work”，整份未导入。</translation>
    </message>
</context>
<context>
    <name>WorkspaceFile</name>
    <message>
        <source>Other programs keep changing the file. Nothing was written; try again in a moment.</source>
        <translation>其他程序一直在改动此文件。未写入，请稍后再试。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的更改。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的更改。</translation>
    </message>
</context>
</TS>
