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
    <name>Agenda</name>
    <message>
        <source>No matter was decided.</source>
        <translation>未确定督办事项。</translation>
    </message>
    <message>
        <source>%1 decided, %2 completed, %3%</source>
        <translation>确定%1件，已办结%2件，占比%3%</translation>
    </message>
    <message>
        <source>The meeting is locked. Reopen it with a reason to change its agenda.</source>
        <translation>会议已锁定。写明理由重新开启后可改议程。</translation>
    </message>
    <message>
        <source>The agenda item is not there any more.</source>
        <translation>议题已不存在。</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>of an agenda item</comment>
        <translation>序</translation>
    </message>
    <message>
        <source>No project is called “%1”.</source>
        <translation>没有名为“%1”的项目。</translation>
    </message>
</context>
<context>
    <name>AgendaPane</name>
    <message>
        <source>Title of the item, or the name of a project</source>
        <translation>议题名称，或项目名称</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>增加议题</translation>
    </message>
    <message>
        <source>Nothing on the agenda yet.</source>
        <translation>还没有议题。</translation>
    </message>
    <message>
        <source>Add an item (Insert)</source>
        <translation>增加议题（Insert）</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>Follow-up of %1: decided %2, completed %3, %4 %</source>
        <translation>%1会议交办落实：确定%2件，已办结%3件，占比%4%</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n 件超期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>show the %n open one(s)</source>
        <translation>
            <numerusform>看未办结 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>carried over from %1</source>
        <translation>结转自%1</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>请定：%1</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>议定：%1</translation>
    </message>
    <message>
        <source>The meeting is locked. Reopen it with a reason to add an item.</source>
        <translation>会议已锁定。写明理由重新开启后可增加议题。</translation>
    </message>
    <message>
        <source>Add the item %1</source>
        <translation>增加议题 %1</translation>
    </message>
    <message>
        <source>Order of the agenda</source>
        <translation>调整议程顺序</translation>
    </message>
    <message>
        <source>Take %1 off the agenda</source>
        <translation>撤下议题 %1</translation>
    </message>
    <message>
        <source>Took “%1” off the agenda.</source>
        <translation>已撤下议题“%1”。</translation>
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
    <name>AskBar</name>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
</context>
<context>
    <name>AssignForm</name>
    <message>
        <source>What is to be done</source>
        <translation>事项内容</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Standard of completion</source>
        <translation>完成标准</translation>
    </message>
    <message>
        <source>Helping units</source>
        <translation>协办单位</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Date of its own</source>
        <translation>完成期限</translation>
    </message>
    <message>
        <source>in words, if one was named</source>
        <translation>按原话填写，可不填</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Assign %1</source>
        <translation>交办 %1</translation>
    </message>
    <message>
        <source>cancel the matter instead, with approver and reason.</source>
        <translation>请改用“撤销事项”，并写明批准人和理由。</translation>
    </message>
    <message>
        <source>“%1” is assigned; its clocks run from today.</source>
        <translation>“%1”已交办，时限自今日起算。</translation>
    </message>
</context>
<context>
    <name>AttendanceTable</name>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出席情况</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>参会人员</translation>
    </message>
    <message>
        <source>Space: the next one</source>
        <translation>按空格换下一种</translation>
    </message>
    <message>
        <source>Attendance of %1: %2</source>
        <translation>%1 出席情况：%2</translation>
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
    <name>CalendarSection</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Rest days and make-up working days from the State Council&apos;s yearly notice. Version: %1</source>
        <translation>国务院每年的放假安排和调休。版本：%1</translation>
    </message>
    <message>
        <source>Years of the calendar</source>
        <translation>日历年份</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Weekdays off</source>
        <translation>工作日放假（天）</translation>
    </message>
    <message>
        <source>Make-up working days</source>
        <translation>调休上班（天）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>✓ Known</source>
        <translation>✓ 已有</translation>
    </message>
    <message>
        <source>▲ No notice yet; plain weekends are assumed</source>
        <translation>▲ 放假安排尚未导入，暂按普通周末计算</translation>
    </message>
</context>
<context>
    <name>CallBar</name>
    <message>
        <source>Call the meeting</source>
        <translation>召集会议</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>Its agenda opens with the follow-up of No. %1 and %n item(s) carried over.</source>
        <translation>
            <numerusform>议程自动列入第%1次会议交办落实，结转议题 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the first meeting: its agenda is empty.</source>
        <translation>这是首次会议，议程为空。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Call a meeting</source>
        <translation>召集会议</translation>
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
    <name>CellWork</name>
    <message>
        <source>There is nothing on the clipboard that could be pasted.</source>
        <translation>剪贴板上没有可粘贴的内容。</translation>
    </message>
    <message>
        <source>Select the cell where the first copied cell belongs.</source>
        <translation>请先选中要粘贴到的第一个单元格。</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cell(s)</source>
        <translation>
            <numerusform>粘贴 %n 格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n cell(s).</source>
        <translation>
            <numerusform>已粘贴 %n 格。</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the cell to fill from and the cells below it.</source>
        <translation>请选中填充的起始单元格及其下方单元格。</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>清空单元格</translation>
    </message>
    <message>
        <source>%1 of several rows</source>
        <translation>批量填写%1</translation>
    </message>
    <message>
        <source>At most %L1 cells can be written at once; nothing was changed.</source>
        <translation>一次最多写入 %L1 格；未作任何改动。</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n cell(s).</source>
        <translation>
            <numerusform>已修改 %n 格。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) stayed as they were: %1</source>
        <translation>
            <numerusform>%n 格未改：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChatText</name>
    <message>
        <source>Planned start</source>
        <translation>计划开工</translation>
    </message>
    <message>
        <source>Planned finish</source>
        <translation>计划竣工</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>超期%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今日到期</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>剩%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>phone %1</source>
        <translation>电话%1</translation>
    </message>
    <message>
        <source>responsible: %1</source>
        <translation>责任人%1</translation>
    </message>
    <message>
        <source>responsible: %1, phone %2</source>
        <translation>责任人%1 电话%2</translation>
    </message>
    <message>
        <source>%1: %2 due %3, %4</source>
        <translation>%1 %2 %3到期 %4</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Unit not recorded</source>
        <translation>未登记单位</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>[Reminder] %1 (%2)</source>
        <translation>【督办提醒】%1（%2）</translation>
    </message>
    <message>
        <source>[Reminder] %1, %2 (%3)</source>
        <translation>【督办提醒】%1 %2（%3）</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, line</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>示例数据</translation>
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
    <name>ChipRow</name>
    <message>
        <source>to be added</source>
        <translation>待补</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>to be added; does not hold up the record</source>
        <translation>待补，不影响记录</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>What was copied is too large to paste: at most %L1 cells. Import it as a file instead; nothing was changed.</source>
        <translation>复制的内容过大，最多粘贴 %L1 格。请改用文件导入；未作任何改动。</translation>
    </message>
</context>
<context>
    <name>ClockSection</name>
    <message>
        <source>Clocks</source>
        <translation>时限规则</translation>
    </message>
    <message>
        <source>How the days of a matter are counted. A change holds for matters dispatched from now on; clocks that run already keep the days they were given.</source>
        <translation>事项的天数怎样计算。改动只用于此后交办的事项，已在计时的事项期限不变。</translation>
    </message>
    <message>
        <source>Clocks begin</source>
        <translation>起算</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>Rest days</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>Feedback within</source>
        <translation>反馈时限</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Solved within</source>
        <translation>解决时限</translation>
    </message>
    <message>
        <source>Major or complex, within</source>
        <translation>重大或复杂事项时限</translation>
    </message>
    <message>
        <source> months</source>
        <translation> 个月</translation>
    </message>
    <message>
        <source>Deployment is due on the day itself. The change is journalled and can be undone.</source>
        <translation>部署当日到期。改动记入操作记录，可以撤销。</translation>
    </message>
    <message>
        <source>Change how clocks are counted</source>
        <translation>修改时限规则</translation>
    </message>
    <message>
        <source>Clocks of matters dispatched from now on are counted so.</source>
        <translation>此后交办的事项按新规则计时。</translation>
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
    <name>CommandPalette</name>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>督办事项</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>没有找到。</translation>
    </message>
    <message numerus="yes">
        <source>%n more: add a word</source>
        <translation>
            <numerusform>另有 %n 个，再加一个词</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, late</source>
        <translation>%1，%2，已迟</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>ConflictBar</name>
    <message>
        <source>Keep theirs</source>
        <translation>保留对方的</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 of %2. %3: %4</source>
        <translation>%2的%1。%3：%4</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Theirs by %1, %2</source>
        <translation>对方：%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were changed by someone else meanwhile. Nothing was written and your text is kept: choose.</source>
        <translation>
            <numerusform>有 %n 处刚被他人修改。未写入，您的文字已保留，请选择。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %n cell(s) of the same edit are written with your choice.</source>
        <translation>
            <numerusform>同一次修改的另外 %n 格随您的选择一并写入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the choice</source>
        <translation>按选择写入</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n cell(s).</source>
        <translation>
            <numerusform>已写入 %n 格。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactBar</name>
    <message>
        <source>With whom</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>答复内容</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
    <name>Decision</name>
    <message>
        <source>The same</source>
        <translation>同一项</translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation>就是“%1”</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>重新决定</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新的一项</translation>
    </message>
    <message>
        <source>It is a new one</source>
        <translation>是新的一项</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Skip this row</source>
        <translation>跳过此行</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>Row %1, %2. %3</source>
        <translation>第%1行 %2：%3</translation>
    </message>
    <message>
        <source>Or type: %1</source>
        <translation>或填写：%1</translation>
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
        <translation>写入我的</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>主办</translation>
    </message>
    <message>
        <source>Helping</source>
        <translation>协办</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Record as matter</source>
        <translation>记为督办事项</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Only the decision</source>
        <translation>只记议定</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>延后</translation>
    </message>
    <message>
        <source>Postponed ✓</source>
        <translation>已延后 ✓</translation>
    </message>
    <message>
        <source>%1 → %2 %3</source>
        <comment>words, day, weekday</comment>
        <translation>%1 → %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>Record %n matter(s)</source>
        <translation>
            <numerusform>记为 %n 件督办事项</numerusform>
        </translation>
    </message>
    <message>
        <source>no solving clock yet</source>
        <translation>未定类别，暂无解决时限</translation>
    </message>
    <message>
        <source>one-month clock, %1</source>
        <translation>一个月时钟 %1</translation>
    </message>
    <message>
        <source>seven-day clock, %1</source>
        <translation>7日时钟 %1</translation>
    </message>
    <message>
        <source>The decision was taken away elsewhere. Your text is kept here. Which one holds?</source>
        <translation>议定内容在别处被清空，您录入的文字仍在此处。保留哪一个？</translation>
    </message>
    <message>
        <source>The decision was changed elsewhere to “%1”. Your text is kept here. Which one holds?</source>
        <translation>议定内容在别处被改为“%1”，您录入的文字仍在此处。保留哪一个？</translation>
    </message>
    <message>
        <source>✓ Saved as typed, %1</source>
        <translation>✓ 已随打随存 %1</translation>
    </message>
    <message>
        <source>“%1” is recorded already.</source>
        <translation>“%1”已记为督办事项。</translation>
    </message>
    <message>
        <source>Record the matter %1</source>
        <translation>记为督办事项 %1</translation>
    </message>
    <message>
        <source>Postpone %1</source>
        <translation>延后议题 %1</translation>
    </message>
    <message>
        <source>“%1” goes to the next meeting.</source>
        <translation>“%1”结转下次会议。</translation>
    </message>
</context>
<context>
    <name>DecisionEdit</name>
    <message>
        <source>Decision</source>
        <translation>议定内容</translation>
    </message>
    <message>
        <source>As it is spoken: who, with whom, until when. One line a decision.</source>
        <translation>随讲随记：谁办、会同谁、何时办结。一行一件。</translation>
    </message>
</context>
<context>
    <name>DecisionKeeper</name>
    <message>
        <source>The agenda item is not there any more. What you typed: %1</source>
        <translation>议题已不存在。您录入的文字：%1</translation>
    </message>
    <message>
        <source>The decision was changed meanwhile. What you typed: %1</source>
        <translation>议定内容刚被他人改动。您录入的文字：%1</translation>
    </message>
    <message>
        <source>Decision on %1</source>
        <translation>议定内容 %1</translation>
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
    <message>
        <source>Parts of the record</source>
        <translation>记录的各部分</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>关闭详情</translation>
    </message>
    <message>
        <source>Close the panel (Alt+Enter opens it again)</source>
        <translation>关闭详情（Alt+Enter 重新打开）</translation>
    </message>
</context>
<context>
    <name>EditDetails</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>%1 · 新增</translation>
    </message>
    <message>
        <source>%1, removed</source>
        <translation>%1 · 删除</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more record(s) are not described here.</source>
        <translation>
            <numerusform>另有 %n 条记录未在此列出。</numerusform>
        </translation>
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
    <message>
        <source>Helping units</source>
        <translation>协办单位</translation>
    </message>
    <message>
        <source>Standard of completion</source>
        <translation>完成标准</translation>
    </message>
    <message>
        <source>Date decided</source>
        <translation>议定时限</translation>
    </message>
    <message>
        <source>Decided under</source>
        <translation>议定于</translation>
    </message>
    <message>
        <source>Completion noted at</source>
        <translation>办结通报于</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>办理事项</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>复核等次</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>会议系列</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>编号办法</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>首次序号</translation>
    </message>
    <message>
        <source>Usual weekday</source>
        <translation>开会星期</translation>
    </message>
    <message>
        <source>Half of the day</source>
        <translation>上午或下午</translation>
    </message>
    <message>
        <source>Place of meeting</source>
        <translation>会议地点</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Date of meeting</source>
        <translation>会议日期</translation>
    </message>
    <message>
        <source>Reason for opening again</source>
        <translation>重新开启理由</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Type of item</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Reporting unit</source>
        <translation>汇报单位</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>涉及项目</translation>
    </message>
    <message>
        <source>Decision asked</source>
        <translation>请定事项</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>议定内容</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Recurs</source>
        <translation>每次都列</translation>
    </message>
    <message>
        <source>Carried from</source>
        <translation>结转自</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出席情况</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
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
    <name>FigureButton</name>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1：%2%3</translation>
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
    <message>
        <source>There is no part “%1”. Parts: %2.</source>
        <translation>没有“%1”这一部分。可选：%2。</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter: words or pinyin initials</source>
        <translation>筛选：文字或拼音首字母</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>分组：%1</translation>
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
        <translation>%1：%2 至 %3</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <translation>%1含“%2”</translation>
    </message>
    <message>
        <source>Nothing recorded</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2、%3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 and %n more</source>
        <translation>
            <numerusform>%1：%2等另 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Without groups</source>
        <translation>不分组</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Enter changes it, Delete takes it out.</source>
        <translation>回车修改，Delete 键去掉。</translation>
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
        <source>Make an empty one Ctrl+N</source>
        <translation>新建空白文件 Ctrl+N</translation>
    </message>
    <message>
        <source>Open… Ctrl+O</source>
        <translation>打开… Ctrl+O</translation>
    </message>
    <message>
        <source>Keyboard F1</source>
        <translation>键盘操作 F1</translation>
    </message>
    <message>
        <source>Need an empty file?</source>
        <translation>需要一个空文件？</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Open a file that you have</source>
        <translation>打开已有文件</translation>
    </message>
    <message>
        <source>A file that ends in .duban. It can be dropped here too.</source>
        <translation>*.duban 文件，也可拖到这里。</translation>
    </message>
</context>
<context>
    <name>FrozenColumns</name>
    <message>
        <source>Frozen columns</source>
        <translation>冻结列</translation>
    </message>
</context>
<context>
    <name>GroupRow</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n 个迟</numerusform>
        </translation>
    </message>
    <message>
        <source>(cleared)</source>
        <translation>（清空）</translation>
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
    <message>
        <source>list FILE projects|matters|overdue|due|meetings|units [--kind matters|nodes|all] [--today D] [--csv|--json] [--exit-code]
Says what stands in the file. With --exit-code, 1 = something is overdue.</source>
        <translation>list FILE projects|matters|overdue|due|meetings|units [--kind matters|nodes|all] [--today D] [--csv|--json] [--exit-code]
列出文件里的内容。加 --exit-code 时，返回 1 = 有超期。</translation>
    </message>
    <message>
        <source>pack FILE [--today D] [--unit U] [--parts a,b] -o OUT.pdf [--json]
Writes the briefing pack. Parts, in the order given: cover, contents, overall, overdue, leaders, due, lights, obstacles, projects, sheets. Without --parts, all but leaders and sheets.</source>
        <translation>pack FILE [--today D] [--unit U] [--parts a,b] -o OUT.pdf [--json]
生成汇报材料包。各部分按所列顺序：cover（封面）、contents（目录）、overall（总体情况）、overdue（超期清单，按单位）、leaders（超期清单，按领导）、due（本周到期）、lights（红灯、黄灯项目）、obstacles（推进困难项目）、projects（项目一览）、sheets（一项目一页）。不写 --parts 则除 leaders、sheets 外全部印出。</translation>
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
    <name>HistoryPage</name>
    <message>
        <source>Filter: all words, in any column</source>
        <translation>筛选：多个词都要有，任意列</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>任意日期</translation>
    </message>
    <message>
        <source>What the edit changed</source>
        <translation>此次操作改动的内容</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
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
        <source>Showing %1 / %2 edits</source>
        <translation>显示 %1 / %2 次操作</translation>
    </message>
    <message>
        <source>%1 · reading older ones…</source>
        <translation>%1 · 正在读取更早的…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>操作记录</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
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
    <message>
        <source>Save refused rows as…</source>
        <translation>拒收行另存…</translation>
    </message>
    <message>
        <source>The columns are taken as they were last time for these headers.</source>
        <translation>已套用上次对这些表头的对应方式。</translation>
    </message>
    <message>
        <source>Where the refused rows are written</source>
        <translation>拒收行写到哪里</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 拒收行</translation>
    </message>
    <message numerus="yes">
        <source>%n refused row(s) were written to %1.</source>
        <translation>
            <numerusform>%n 行拒收已写入 %1。</numerusform>
        </translation>
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
    <message>
        <source>▲ Row %1: %2</source>
        <translation>▲ 第%1行：%2</translation>
    </message>
    <message>
        <source>%1: %2 more than its rows add up to</source>
        <translation>%1，比各行之和多 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; the difference of %2 stands in the %n row(s) left out</source>
        <translation>
            <numerusform>%1，差 %2 在未写入的 %n 行里</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; the difference is %2, in the %n row(s) left out stand %3</source>
        <translation>
            <numerusform>%1，差 %2；未写入的 %n 行里有 %3</numerusform>
        </translation>
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
    <name>ItemFacts</name>
    <message>
        <source>100 million yuan</source>
        <translation>亿元</translation>
    </message>
    <message>
        <source>10,000 yuan</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>responsible: %1</source>
        <translation>责任人%1</translation>
    </message>
    <message>
        <source>leader: %1</source>
        <translation>包联领导%1</translation>
    </message>
    <message>
        <source>total investment %1 %2</source>
        <translation>总投资 %1 %2</translation>
    </message>
    <message>
        <source>Year&apos;s investment and schedule, %1</source>
        <translation>年度投资与序时（%1）</translation>
    </message>
    <message>
        <source>Year&apos;s plan</source>
        <translation>年度计划</translation>
    </message>
    <message>
        <source>Due by now</source>
        <translation>应完成</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>%1 points behind schedule</source>
        <translation>滞后序时 %1 个百分点</translation>
    </message>
    <message>
        <source>%1 points ahead of schedule</source>
        <translation>超序时 %1 个百分点</translation>
    </message>
    <message>
        <source>Decided before (%1, %2)</source>
        <translation>上次议定（%1，%2）</translation>
    </message>
    <message>
        <source>%1, %2: decided %3 · completed %4 · %5 %</source>
        <translation>%1会议（%2）确定 %3 件 · 已办结 %4 件 · 占比 %5%</translation>
    </message>
    <message numerus="yes">
        <source>%n matter(s) of that meeting are overdue</source>
        <translation>
            <numerusform>上次会议交办事项超期 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it is open.</source>
        <translation>上次会议交办事项已全部办结。</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>未办结事项</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>涉及项目</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>. </source>
        <comment>between sentences that are read aloud</comment>
        <translation>。</translation>
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
    <message>
        <source>On matters and late lists: contact note</source>
        <translation>督办事项和清单中：催办</translation>
    </message>
    <message>
        <source>On matters and late lists: copy as text for chat</source>
        <translation>督办事项和清单中：复制为群消息</translation>
    </message>
    <message>
        <source>On matters: record feedback</source>
        <translation>督办事项中：记录反馈</translation>
    </message>
    <message>
        <source>Back and forward through the pages</source>
        <translation>在看过的页面间后退、前进</translation>
    </message>
    <message>
        <source>Show or hide the menu</source>
        <translation>显示或隐藏菜单</translation>
    </message>
    <message>
        <source>Print… Ctrl+P</source>
        <translation>打印… Ctrl+P</translation>
    </message>
    <message>
        <source>Keyboard of Duban</source>
        <translation>督办台键盘操作</translation>
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
        <source>There is no list “%1”. Lists: projects, matters, overdue, due, meetings, units.</source>
        <translation>没有清单“%1”。清单有：projects、matters、overdue、due、meetings、units。</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>会议系列</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>议题数</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>确定件数</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>办结件数</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>浅色高对比度</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>深色高对比度</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>界面</translation>
    </message>
    <message>
        <source>On this computer, for every file. Everything but the language changes at once.</source>
        <translation>只用于这台电脑，对所有文件有效。除语言外立即生效。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>The program speaks another language from its next start on. Ctrl+Plus, Ctrl+Minus and Ctrl+0 zoom from any page.</source>
        <translation>语言在下次启动时改变。在任何页面可用 Ctrl+加号、Ctrl+减号和 Ctrl+0 缩放。</translation>
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
    <message>
        <source>New &amp;window</source>
        <translation>新建窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Search or command…</source>
        <translation>搜索或命令(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>下一页面(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>上一页面(&amp;P)</translation>
    </message>
    <message>
        <source>Names in the &amp;navigation</source>
        <translation>导航显示名称(&amp;N)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Zoom &amp;100 %</source>
        <translation>原始大小(&amp;1)</translation>
    </message>
    <message>
        <source>Light, &amp;high contrast</source>
        <translation>浅色高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>Dark, high &amp;contrast</source>
        <translation>深色高对比度(&amp;C)</translation>
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
    <message numerus="yes">
        <source>(%n matter(s) overdue) %1 — Duban</source>
        <translation>
            <numerusform>(%n 件超期) %1 — 督办台</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MappingPanel</name>
    <message>
        <source>Columns</source>
        <translation>列的对应</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n column(s) not recognised</source>
        <translation>
            <numerusform>▲ %n 列未认出</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Column %1, %2</source>
        <translation>%1列 %2</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Choose a field…</source>
        <translation>选择字段…</translation>
    </message>
</context>
<context>
    <name>MatterMoves</name>
    <message>
        <source>Say until which day.</source>
        <translation>请写明延至何日。</translation>
    </message>
    <message>
        <source>The new day must be later than the present one, %1.</source>
        <translation>新期限须晚于当前期限 %1。</translation>
    </message>
    <message>
        <source>approver</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Cannot ask for an extension: missing reason.</source>
        <translation>不能申请延期：缺理由。</translation>
    </message>
    <message>
        <source>Cannot approve the extension: missing %1.</source>
        <translation>不能批准延期：缺%1。</translation>
    </message>
    <message>
        <source>No open deadline for solving is recorded: nothing to extend.</source>
        <translation>没有未完成的解决时限，无可延期。</translation>
    </message>
    <message>
        <source>Cannot refuse the extension: missing %1.</source>
        <translation>不能答复延期：缺%1。</translation>
    </message>
    <message>
        <source>what is to be done</source>
        <translation>事项内容</translation>
    </message>
    <message>
        <source>responsible unit</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>day of assignment</source>
        <translation>交办日期</translation>
    </message>
    <message>
        <source>Cannot assign: missing %1.</source>
        <translation>不能交办：缺%1。</translation>
    </message>
    <message>
        <source>A plan needs at least one date that it is to be met by.</source>
        <translation>计划至少要有一个完成日期。</translation>
    </message>
    <message>
        <source>“%1” is not a day after the plan was made.</source>
        <translation>“%1”不是订立计划之后的日期。</translation>
    </message>
    <message>
        <source>Choose another class than the one that it has.</source>
        <translation>请选择与现在不同的类别。</translation>
    </message>
    <message>
        <source>Cannot change the class: missing reason.</source>
        <translation>不能改列：缺理由。</translation>
    </message>
    <message>
        <source>The matter has not been assigned yet. Assign it first.</source>
        <translation>事项尚未交办，请先交办。</translation>
    </message>
    <message>
        <source>The matter is closed. Reopen it first.</source>
        <translation>事项已了结，请先重新打开。</translation>
    </message>
    <message>
        <source>No extension is asked for.</source>
        <translation>没有待批的延期申请。</translation>
    </message>
    <message>
        <source>An extension is asked for already. Answer that one first.</source>
        <translation>已有一份延期申请，请先答复。</translation>
    </message>
    <message>
        <source>Only a major or complex matter goes on by a plan. Change its class first.</source>
        <translation>只有重大、复杂事项可转计划推进，请先改列类别。</translation>
    </message>
    <message>
        <source>The deployment is recorded already.</source>
        <translation>部署已有记录。</translation>
    </message>
    <message>
        <source>The receipt is recorded already.</source>
        <translation>签收已有记录。</translation>
    </message>
    <message>
        <source>Completion is asked for already.</source>
        <translation>已申请办结。</translation>
    </message>
    <message>
        <source>Completion is not asked for: there is nothing to return.</source>
        <translation>尚未申请办结，无可退回。</translation>
    </message>
    <message>
        <source>The matter is suspended already.</source>
        <translation>事项已挂账。</translation>
    </message>
    <message>
        <source>The matter is not suspended.</source>
        <translation>事项没有挂账。</translation>
    </message>
    <message>
        <source>The matter is not there any more.</source>
        <translation>该事项已不存在。</translation>
    </message>
    <message>
        <source>The matter has been assigned already.</source>
        <translation>事项已经交办。</translation>
    </message>
    <message>
        <source>Only a completed matter is signed off. Complete it first.</source>
        <translation>只有已办结的事项才能销号，请先办结。</translation>
    </message>
    <message>
        <source>The matter is still open.</source>
        <translation>事项尚在办理。</translation>
    </message>
    <message>
        <source>Cannot record this: missing %1.</source>
        <translation>不能记录：缺%1。</translation>
    </message>
    <message>
        <source>Say on which day it happened.</source>
        <translation>请写明日期。</translation>
    </message>
    <message>
        <source>%1 is still to come.</source>
        <translation>%1 还没有到。</translation>
    </message>
    <message>
        <source>what was arranged</source>
        <translation>部署内容</translation>
    </message>
    <message>
        <source>Cannot record the deployment: missing %1.</source>
        <translation>不能记录部署：缺%1。</translation>
    </message>
    <message>
        <source>what is reported</source>
        <translation>反馈内容</translation>
    </message>
    <message>
        <source>Cannot record the feedback: missing %1.</source>
        <translation>不能记录反馈：缺%1。</translation>
    </message>
    <message>
        <source>what was answered</source>
        <translation>答复内容</translation>
    </message>
    <message>
        <source>Cannot record the contact: missing %1.</source>
        <translation>不能记录催办：缺%1。</translation>
    </message>
    <message>
        <source>The project is not there any more.</source>
        <translation>该项目已不存在。</translation>
    </message>
    <message>
        <source>the result</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>Cannot ask for completion: missing %1.</source>
        <translation>不能申请办结：缺%1。</translation>
    </message>
    <message>
        <source>Cannot return the matter: missing %1.</source>
        <translation>不能退回：缺%1。</translation>
    </message>
    <message>
        <source>evidence of completion</source>
        <translation>办结材料</translation>
    </message>
    <message>
        <source>grade of the review</source>
        <translation>复核等次</translation>
    </message>
    <message>
        <source>Cannot complete: missing %1.</source>
        <translation>不能办结：缺%1。</translation>
    </message>
    <message>
        <source>Cannot sign off: missing approver.</source>
        <translation>不能销号：缺批准人。</translation>
    </message>
    <message>
        <source>Cannot reopen: missing %1.</source>
        <translation>不能重新打开：缺%1。</translation>
    </message>
    <message>
        <source>Cannot cancel the matter: missing %1.</source>
        <translation>不能撤销事项：缺%1。</translation>
    </message>
    <message>
        <source>The municipal government</source>
        <translation>市政府</translation>
    </message>
    <message>
        <source>The key-project office</source>
        <translation>重点项目办</translation>
    </message>
    <message>
        <source>That is before the matter was assigned on %1.</source>
        <translation>早于交办日 %1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what is missing</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>MatterPanel</name>
    <message>
        <source>How the matter stands</source>
        <translation>办理情况</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>办理</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>assigned on %1</source>
        <translation>交办于 %1</translation>
    </message>
    <message>
        <source>Extension asked</source>
        <translation>申请延期</translation>
    </message>
    <message>
        <source>originally %1</source>
        <translation>原定 %1</translation>
    </message>
</context>
<context>
    <name>MatterStory</name>
    <message>
        <source>done %1</source>
        <translation>%1完成</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>done late, %1</source>
        <translation>%1完成，迟</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>超期 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>剩 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>承办</translation>
    </message>
    <message>
        <source>Helpers</source>
        <translation>协办</translation>
    </message>
    <message>
        <source>Feedback to</source>
        <translation>反馈至</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>完成标准</translation>
    </message>
    <message>
        <source>signed off</source>
        <translation>已销号</translation>
    </message>
    <message>
        <source>completed, awaiting sign-off</source>
        <translation>已办结，待销号</translation>
    </message>
    <message>
        <source>needs evidence and grade of the review</source>
        <translation>须有办结材料和复核等次</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>销号</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Completion noted at %1</source>
        <translation>%1确认办结</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>来龙去脉</translation>
    </message>
    <message>
        <source>Nothing recorded yet.</source>
        <translation>尚无记录。</translation>
    </message>
    <message>
        <source>Records of handling</source>
        <translation>办理记录</translation>
    </message>
</context>
<context>
    <name>MatterTable</name>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>督办事项</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Current deadline</source>
        <translation>当前期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Clock not started</source>
        <translation>散会后起算</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>未登记</translation>
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
    <message>
        <source>Urgency</source>
        <translation>时限分组</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超期</translation>
    </message>
    <message>
        <source>Due today or this week</source>
        <translation>今日与本周到期</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>后续</translation>
    </message>
    <message>
        <source>Completed, awaiting sign-off</source>
        <translation>已办结，待销号</translation>
    </message>
    <message>
        <source>Signed off or cancelled</source>
        <translation>已销号、已撤销</translation>
    </message>
    <message>
        <source>Extension asked</source>
        <translation>申请延期</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day with its year</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>办结 %1</translation>
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
        <source>%1 · ■ %2 overdue</source>
        <translation>%1 · ■ 超期 %2</translation>
    </message>
    <message>
        <source>Copy as text for chat</source>
        <translation>复制为群消息</translation>
    </message>
    <message>
        <source>Not signed off</source>
        <translation>未销号</translation>
    </message>
    <message>
        <source>None of the selected matters is late or due this week.</source>
        <translation>所选事项没有超期或本周到期的。</translation>
    </message>
    <message>
        <source>Copied. Paste it into the chat.</source>
        <translation>已复制，可粘贴到群里。</translation>
    </message>
    <message>
        <source>13710 deadlines</source>
        <translation>13710 限时办结</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>No. %1</source>
        <translation>第%1次</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, series</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>MeetingEdit</name>
    <message>
        <source>An agenda item needs a title.</source>
        <translation>议题须有标题。</translation>
    </message>
    <message>
        <source>“%1” has a decision or matters and stays on the agenda. Postpone it instead.</source>
        <translation>“%1”已有议定意见或督办事项，不能移出议程，可改为缓议。</translation>
    </message>
    <message>
        <source>“%1” was carried over to %2. Take it off that agenda first.</source>
        <translation>“%1”已转入%2，请先从该次议程中移出。</translation>
    </message>
    <message>
        <source>Matters were made of this decision: it can be reworded, not taken away.</source>
        <translation>该议定意见已形成督办事项，可修改文字，不能清空。</translation>
    </message>
    <message>
        <source>The unit is not there any more.</source>
        <translation>该单位已不存在。</translation>
    </message>
    <message>
        <source>Follow-up of the assignments of %1</source>
        <translation>%1交办事项落实情况</translation>
    </message>
    <message>
        <source>Write what was decided.</source>
        <translation>请填写议定意见。</translation>
    </message>
    <message>
        <source>A meeting needs a day.</source>
        <translation>会议须有日期。</translation>
    </message>
    <message>
        <source>“%1” is on that day already.</source>
        <translation>当日已有“%1”。</translation>
    </message>
    <message>
        <source>A meeting series needs a name.</source>
        <translation>会议系列须有名称。</translation>
    </message>
    <message>
        <source>There is a meeting series “%1” already.</source>
        <translation>已有会议系列“%1”。</translation>
    </message>
    <message>
        <source>The meeting series is not there any more.</source>
        <translation>该会议系列已不存在。</translation>
    </message>
    <message>
        <source>The meeting is not there any more.</source>
        <translation>该会议已不存在。</translation>
    </message>
    <message>
        <source>“%1” is not closed, so it cannot be opened again.</source>
        <translation>“%1”尚未结束，无需重新打开。</translation>
    </message>
    <message>
        <source>Say why the meeting is opened again.</source>
        <translation>请说明重新打开会议的原因。</translation>
    </message>
    <message>
        <source>Say why the meeting is cancelled.</source>
        <translation>请说明取消会议的原因。</translation>
    </message>
    <message>
        <source>Matters were decided at “%1”: it was held and cannot be cancelled.</source>
        <translation>“%1”已议定督办事项，会议已召开，不能取消。</translation>
    </message>
    <message>
        <source>“%1” is closed. To change it, open it again and say why.</source>
        <translation>“%1”已结束。如需修改，请先重新打开并说明原因。</translation>
    </message>
    <message>
        <source>“%1” was cancelled and cannot be changed.</source>
        <translation>“%1”已取消，不能修改。</translation>
    </message>
    <message>
        <source>The agenda item is not there any more.</source>
        <translation>该议题已不存在。</translation>
    </message>
    <message>
        <source>“%1” was held after it and keeps its number. Open that one again first.</source>
        <translation>“%1”在其后召开，次数不变。请先重新打开该次会议。</translation>
    </message>
</context>
<context>
    <name>MeetingFields</name>
    <message>
        <source>Day</source>
        <translation>会议日期</translation>
    </message>
    <message>
        <source>Half of the day</source>
        <translation>上午或下午</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>▲ Not a day</source>
        <translation>▲ 不是日期</translation>
    </message>
    <message>
        <source>%1, rest day</source>
        <translation>%1 · 休息日</translation>
    </message>
    <message>
        <source>Nobody is called so. Add the person under People.</source>
        <translation>没有此人。请先在“人员”中增加。</translation>
    </message>
</context>
<context>
    <name>MeetingHead</name>
    <message>
        <source>Copy the minutes</source>
        <translation>复制纪要</translation>
    </message>
    <message>
        <source>No meeting this week…</source>
        <translation>本周不开会…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>重新开启…</translation>
    </message>
    <message>
        <source>Close the meeting…</source>
        <translation>散会…</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1 · 已锁定</translation>
    </message>
    <message>
        <source>%1, opened again: %2</source>
        <translation>%1 · 重新开启：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>When and where: %1</source>
        <translation>会议时间地点：%1</translation>
    </message>
</context>
<context>
    <name>MeetingListModel</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n 件超期</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>MeetingSheet</name>
    <message>
        <source>Decided</source>
        <translation>议定事项</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>上次交办</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>tab, count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>Open from the last meeting</source>
        <translation>上次未办结</translation>
    </message>
    <message>
        <source>Attendance %1 / %2</source>
        <translation>出席 %1 / %2</translation>
    </message>
</context>
<context>
    <name>MeetingWords</name>
    <message>
        <source>d MMM</source>
        <comment>format of a day</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>日期未定</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, weekday</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and weekday, half of the day</comment>
        <translation>%1%2</translation>
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
        <source>%1 · %n day(s)</source>
        <translation>
            <numerusform>%1 · %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing decided</source>
        <translation>未议定事项</translation>
    </message>
    <message>
        <source>decided %1 · completed %2</source>
        <translation>确定 %1 件 · 办结 %2 件</translation>
    </message>
    <message>
        <source>%1, item %2</source>
        <translation>%1 第%2项</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>Start %1</source>
        <translation>召开%1</translation>
    </message>
    <message numerus="yes">
        <source>%n matter(s) will be assigned, their clocks start on %1.</source>
        <translation>
            <numerusform>将交办 %n 件督办事项，时限自%1起算。</numerusform>
        </translation>
    </message>
    <message>
        <source>No matter waits for its clock to start.</source>
        <translation>没有待交办的督办事项。</translation>
    </message>
    <message>
        <source>Close %1 and lock it? %2</source>
        <translation>散会并锁定%1？%2</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>散会</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1散会</translation>
    </message>
    <message>
        <source>reopen the meeting with a reason instead.</source>
        <translation>请写明理由重新开启会议。</translation>
    </message>
    <message>
        <source>%1 is closed. The clocks of its matters run.</source>
        <translation>%1已散会，督办事项开始计时。</translation>
    </message>
    <message>
        <source>Reopen %1? Its matters and their clocks stay as they are.</source>
        <translation>重新开启%1？已交办的事项和时限不变。</translation>
    </message>
    <message>
        <source>Reason for opening it again</source>
        <translation>重新开启的理由</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新开启</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>重新开启%1</translation>
    </message>
    <message>
        <source>close the meeting again instead.</source>
        <translation>请再次散会。</translation>
    </message>
    <message>
        <source>%1 is open again.</source>
        <translation>%1已重新开启。</translation>
    </message>
    <message>
        <source>No meeting on %1? Its number goes to the next one.</source>
        <translation>%1不开会？本次序号留给下次会议。</translation>
    </message>
    <message>
        <source>Why there is no meeting</source>
        <translation>不开会的原因</translation>
    </message>
    <message>
        <source>Cancel this meeting</source>
        <translation>取消本次会议</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>取消%1</translation>
    </message>
    <message>
        <source>%1 is cancelled; its number is free again.</source>
        <translation>已取消%1，序号留给下次会议。</translation>
    </message>
    <message>
        <source>The minutes are in the clipboard.</source>
        <translation>会议纪要已复制到剪贴板。</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>召集会议</translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <translation>开会</translation>
    </message>
    <message>
        <source>Series of meetings</source>
        <translation>会议系列</translation>
    </message>
    <message>
        <source>Meetings, newest first</source>
        <translation>历次会议，新的在前</translation>
    </message>
    <message>
        <source>Settings of the series…</source>
        <translation>会议设置…</translation>
    </message>
    <message>
        <source>No meetings yet. Say once how the weekly meeting is called and numbered.</source>
        <translation>还没有例会。先定好例会名称和编号办法。</translation>
    </message>
    <message>
        <source>Set up the weekly meeting…</source>
        <translation>设置周例会…</translation>
    </message>
    <message>
        <source>No meeting of this series yet.</source>
        <translation>还没有召集过会议。</translation>
    </message>
    <message>
        <source>Back to the meeting</source>
        <translation>回到会场</translation>
    </message>
    <message>
        <source>Show full screen</source>
        <translation>全屏查看</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>共 %n 次会议</numerusform>
        </translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>例会</translation>
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
    <name>Minutes</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>helping</source>
        <translation>配合单位</translation>
    </message>
    <message>
        <source>person</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>due</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>完成标准</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, carried over from %2</source>
        <translation>%1（由%2转入）</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <translation>（%1）%2</translation>
    </message>
    <message>
        <source>Minutes of %1</source>
        <translation>%1会议纪要</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>day of the meeting</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, half of the day</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>时间：%1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>地点：%1</translation>
    </message>
    <message>
        <source>Chair: %1</source>
        <translation>主持：%1</translation>
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
    <name>MoveForm</name>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>延至</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>改列为</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>复核等次</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Node reached</source>
        <translation>完成节点</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Dates of the plan</source>
        <translation>计划日期</translation>
    </message>
    <message>
        <source>The day asked for</source>
        <translation>按申请日期</translation>
    </message>
    <message>
        <source>Separated by ; or 、</source>
        <translation>以、或；分隔</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>复核人</translation>
    </message>
    <message>
        <source>Arranged by</source>
        <translation>部署人</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>部署内容</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>反馈内容</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>办结材料</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>reopen the matter instead, with a reason.</source>
        <translation>请改用“重新打开”，并写明理由。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>move, matter</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 is recorded: %2.</source>
        <comment>move, matter</comment>
        <translation>已记录%1：%2。</translation>
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
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>OfficeEdit</name>
    <message>
        <source>A stage lasts at least one day.</source>
        <translation>每一阶段至少一天。</translation>
    </message>
    <message>
        <source>That person is not there any more.</source>
        <translation>此人已不在名册中。</translation>
    </message>
</context>
<context>
    <name>OutcomeChips</name>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
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
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>How long overdue</source>
        <translation>超期时长</translation>
    </message>
    <message numerus="yes">
        <source>%n matter(s) ›</source>
        <translation>
            <numerusform>%n 件 ›</numerusform>
        </translation>
    </message>
    <message>
        <source>1–7 days</source>
        <translation>1–7 天</translation>
    </message>
    <message>
        <source>8–30 days</source>
        <translation>8–30 天</translation>
    </message>
    <message>
        <source>Over 30 days</source>
        <translation>30 天以上</translation>
    </message>
    <message>
        <source>Overdue %1: %2</source>
        <translation>超期 %1：%2</translation>
    </message>
    <message>
        <source>No matter is overdue.</source>
        <translation>没有超期事项。</translation>
    </message>
    <message>
        <source>Most: %1, %2</source>
        <translation>最多：%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n other unit(s), %2</source>
        <translation>
            <numerusform>%1，其余 %n 个单位 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them names a unit.</source>
        <translation>均未登记承办单位。</translation>
    </message>
    <message>
        <source>Since the last meeting</source>
        <translation>自上次会议以来</translation>
    </message>
    <message>
        <source>Since meeting No. %1</source>
        <translation>自第 %1 次会议以来</translation>
    </message>
    <message>
        <source>Since the last look</source>
        <translation>自上次打开以来</translation>
    </message>
    <message>
        <source>No meeting has been closed yet. What changes after one will stand here.</source>
        <translation>还没有已结束的会议。会后的变化将列在这里。</translation>
    </message>
    <message>
        <source>Newly overdue</source>
        <translation>新增超期</translation>
    </message>
    <message>
        <source>Turned red</source>
        <translation>新转红灯</translation>
    </message>
    <message>
        <source>By the figures of now: a project whose planned day passed since then.</source>
        <translation>按现有数据计算：其后计划日期已过的项目。</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>已销号</translation>
    </message>
    <message>
        <source>The days of sign-off are not recorded.</source>
        <translation>销号日期未登记。</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>新开工</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>reason, obstacle</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) overdue</source>
        <translation>
            <numerusform>%1 超期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下步：%1</translation>
    </message>
    <message numerus="yes">
        <source>The %n project(s) that need attention most</source>
        <translation>
            <numerusform>最需要关注的 %n 个项目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n red project(s) ›</source>
        <translation>
            <numerusform>查看全部 %n 个红灯项目 ›</numerusform>
        </translation>
    </message>
    <message>
        <source>Projects that need attention most</source>
        <translation>最需要关注的项目</translation>
    </message>
    <message>
        <source>No project has a red or yellow light.</source>
        <translation>没有红灯或黄灯项目。</translation>
    </message>
    <message>
        <source>Most in need of attention: %1, %2</source>
        <translation>最需要关注：%1，%2</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4. %5</source>
        <translation>%1，%2，%3：%4。%5</translation>
    </message>
    <message>
        <source>Meeting No. %1 is on %2: %3 items on the agenda, %4 of them carried over.</source>
        <translation>%2召开第 %1 次周例会，议程 %3 项，其中结转 %4 项。</translation>
    </message>
    <message>
        <source>Open the agenda ›</source>
        <translation>打开议程 ›</translation>
    </message>
    <message>
        <source>Overdue matters</source>
        <translation>督办事项超期</translation>
    </message>
    <message numerus="yes">
        <source>matter(s)</source>
        <comment>unit behind a number</comment>
        <translation>
            <numerusform>件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s), longest %1</source>
        <translation>
            <numerusform>%n 个单位，最长 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing overdue</source>
        <translation>没有超期事项</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>本周到期</translation>
    </message>
    <message numerus="yes">
        <source>item(s)</source>
        <comment>unit behind a number</comment>
        <translation>
            <numerusform>项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>其中今日到期 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Red projects</source>
        <translation>红灯项目</translation>
    </message>
    <message numerus="yes">
        <source>project(s)</source>
        <comment>unit behind a number</comment>
        <translation>
            <numerusform>个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new since the last meeting</source>
        <translation>
            <numerusform>上次会议以来新增 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yellow</source>
        <translation>
            <numerusform>另有黄灯 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Should have started</source>
        <translation>应开未开</translation>
    </message>
    <message>
        <source>Longest %1</source>
        <translation>最长 %1</translation>
    </message>
    <message>
        <source>All that were due have started</source>
        <translation>应开工的均已开工</translation>
    </message>
    <message>
        <source>Year&apos;s investment done</source>
        <translation>年度投资完成</translation>
    </message>
    <message>
        <source>No figure of what is done</source>
        <translation>没有完成投资数</translation>
    </message>
    <message>
        <source>No year&apos;s plan is recorded</source>
        <translation>没有年度计划</translation>
    </message>
    <message>
        <source>%1 / %2 亿元</source>
        <translation>%1 / %2 亿元</translation>
    </message>
    <message numerus="yes">
        <source>, %n not reported</source>
        <translation>
            <numerusform>，%n 个未报</numerusform>
        </translation>
    </message>
    <message>
        <source>Last meeting&apos;s assignments</source>
        <translation>上次会议交办落实</translation>
    </message>
    <message>
        <source>No meeting has been closed yet</source>
        <translation>还没有已结束的会议</translation>
    </message>
    <message>
        <source>It assigned nothing</source>
        <translation>该次会议未交办事项</translation>
    </message>
    <message>
        <source>%1 decided, %2 completed</source>
        <translation>确定 %1 件，已办结 %2 件</translation>
    </message>
    <message>
        <source>Investment against schedule</source>
        <translation>投资与序时进度</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>序时</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Done (亿元)</source>
        <translation>完成（亿元）</translation>
    </message>
    <message>
        <source>Schedule (亿元)</source>
        <translation>序时（亿元）</translation>
    </message>
    <message>
        <source>Ahead (points)</source>
        <translation>较序时（百分点）</translation>
    </message>
    <message>
        <source>Show the table behind the chart, or the chart (Alt+T)</source>
        <translation>切换图与表（Alt+T）</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>看图</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>看表</translation>
    </message>
    <message>
        <source>Investment against schedule: not known</source>
        <translation>投资与序时进度：数据不足</translation>
    </message>
    <message>
        <source>Investment is %1 points behind schedule</source>
        <translation>投资滞后序时 %1 个百分点</translation>
    </message>
    <message>
        <source>Investment is %1 points ahead of schedule</source>
        <translation>投资超前序时 %1 个百分点</translation>
    </message>
    <message>
        <source>亿元, as of %1</source>
        <translation>亿元，截至%1</translation>
    </message>
    <message>
        <source>亿元, figures of %1 to %2</source>
        <translation>亿元，截至日不一：%1至%2</translation>
    </message>
    <message>
        <source>No project has a plan for the year, so there is nothing to draw.</source>
        <translation>没有项目登记年度计划，无法绘图。</translation>
    </message>
    <message>
        <source>No project says what is done and as of which day.</source>
        <translation>没有项目登记完成投资及截至日期。</translation>
    </message>
    <message>
        <source>The months before are not recorded: only the day of the figures is drawn.</source>
        <translation>逐月数据未登记，仅绘截至日一点。</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) did not report.</source>
        <translation>
            <numerusform>%n 个项目未报完成数。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) left out: their figures are of another year.</source>
        <translation>
            <numerusform>%n 个项目的数据属于其他年度，未计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>计划 %1</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>完成 %1</translation>
    </message>
    <message>
        <source>%1 points behind schedule</source>
        <translation>滞后序时 %1 个百分点</translation>
    </message>
    <message>
        <source>%1 points ahead of schedule</source>
        <translation>超前序时 %1 个百分点</translation>
    </message>
    <message>
        <source>Lights by unit</source>
        <translation>各单位红黄绿灯</translation>
    </message>
    <message>
        <source>Red</source>
        <comment>light</comment>
        <translation>红</translation>
    </message>
    <message>
        <source>Yellow</source>
        <comment>light</comment>
        <translation>黄</translation>
    </message>
    <message>
        <source>Green</source>
        <comment>light</comment>
        <translation>绿</translation>
    </message>
    <message>
        <source>Lights by unit: %1 red and %2 yellow of %3 projects</source>
        <translation>各单位红黄绿灯：%3 个项目中红灯 %1 个、黄灯 %2 个</translation>
    </message>
    <message>
        <source>No unit recorded</source>
        <translation>未登记单位</translation>
    </message>
    <message>
        <source>%1: %2 red, %3 yellow, %4 green, %5 not rated</source>
        <translation>%1：红灯 %2 个，黄灯 %3 个，绿灯 %4 个，未评 %5 个</translation>
    </message>
    <message numerus="yes">
        <source>All %n unit(s) ›</source>
        <translation>
            <numerusform>全部 %n 个单位 ›</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM (ddd)</source>
        <translation>M月d日（ddd）</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <translation>明天 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n matter(s) newly overdue</source>
        <translation>
            <numerusform>%n 件新超期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) turned red</source>
        <translation>
            <numerusform>%n 个项目新转红灯</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matter(s) signed off</source>
        <translation>
            <numerusform>%n 件已销号</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) started</source>
        <translation>
            <numerusform>%n 个项目新开工</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things that happened</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Since the last look on %1: %2</source>
        <translation>自上次打开（%1）以来：%2</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Make the pack</source>
        <translation>出材料包</translation>
    </message>
    <message>
        <source>Nothing here yet. Import the ledger that you have, and this page tells how it stands.</source>
        <translation>还没有数据。导入现有台账后，这里显示总体情况。</translation>
    </message>
    <message>
        <source>Import a ledger…</source>
        <translation>导入台账…</translation>
    </message>
    <message>
        <source>Meeting No. %1 · %2</source>
        <translation>第 %1 次周例会 · %2</translation>
    </message>
    <message>
        <source>%1 · total investment %2 亿元 · year&apos;s plan %3 亿元</source>
        <translation>%1 · 总投资 %2 亿元 · 年度计划 %3 亿元</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n 个项目</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
</context>
<context>
    <name>PackCheck</name>
    <message>
        <source>%1: %2 rows printed, %3 on the list</source>
        <translation>%1：打印%2行，清单有%3行</translation>
    </message>
    <message>
        <source>%1: the sums differ from the list&apos;s</source>
        <translation>%1：合计与清单不一致</translation>
    </message>
</context>
<context>
    <name>PackPage</name>
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
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Drag or Alt+↑↓</source>
        <translation>拖动或 Alt+↑↓ 排序</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>各页</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>显示整页</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>The printer took nothing.</source>
        <translation>打印机未接收，未打印。</translation>
    </message>
    <message>
        <source>Setting the pack in type…</source>
        <translation>正在排版…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>共 %n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 / %2 · %3%</source>
        <translation>第 %1 / %2 页 · %3%</translation>
    </message>
    <message>
        <source>Printing the pack…</source>
        <translation>正在打印…</translation>
    </message>
</context>
<context>
    <name>PackSettings</name>
    <message>
        <source>Layout</source>
        <translation>版面</translation>
    </message>
    <message>
        <source>A4 upright, type area of official documents</source>
        <translation>A4 纵向，公文版心</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>About</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Compiled by (cover)</source>
        <translation>编制单位（封面）</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>全部单位</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>A pack needs its as-of day.</source>
        <translation>汇报材料要有截至日期。</translation>
    </message>
    <message>
        <source>All text can be searched</source>
        <translation>文字全部可查找</translation>
    </message>
    <message>
        <source>No font here has these characters; a box stands for each: %1</source>
        <translation>本机字体缺这些字，以方框代替：%1</translation>
    </message>
    <message>
        <source>Figures equal the lists</source>
        <translation>数字与清单一致</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 用 %2</translation>
    </message>
    <message>
        <source>All typefaces are installed</source>
        <translation>公文字体齐全</translation>
    </message>
    <message>
        <source>Typefaces not installed: %1</source>
        <translation>未安装的字体以其他字体代替：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Every page says 示例数据</source>
        <translation>每页印“示例数据”</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page as it will be printed</source>
        <translation>打印效果页面</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>PaletteDelegate</name>
    <message>
        <source>■ Late</source>
        <translation>■ 迟</translation>
    </message>
</context>
<context>
    <name>PartList</name>
    <message>
        <source>Parts of the pack</source>
        <translation>材料内容</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1，第 %2 页</translation>
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
        <translation>不能写入的单元格</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>Paste %1 × %2</source>
        <translation>粘贴 %1 行 × %2 列</translation>
    </message>
    <message numerus="yes">
        <source>Write %n cell(s)</source>
        <translation>
            <numerusform>写入 %n 格</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to write</source>
        <translation>没有可写入的内容</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新填 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>变更 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>未变 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>拒收 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — “%2”: %3</source>
        <translation>%1　“%2”：%3</translation>
    </message>
    <message>
        <source>The header row is left out.</source>
        <translation>表头行已略去。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are below the end of the list; nothing is written for them.</source>
        <translation>
            <numerusform>有 %n 行超出列表末尾，不会写入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are right of the last column; nothing is written for them.</source>
        <translation>
            <numerusform>有 %n 列超出最后一列，不会写入。</numerusform>
        </translation>
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
    <name>PersonSection</name>
    <message>
        <source>Who am I</source>
        <translation>我是谁</translation>
    </message>
    <message>
        <source>The journal says who changed what. It knows the computer login; choose whose it is.</source>
        <translation>操作记录写明谁改了什么。程序只知道电脑登录名，请选择是谁。</translation>
    </message>
    <message>
        <source>Computer login</source>
        <translation>电脑登录名</translation>
    </message>
    <message>
        <source>That is</source>
        <translation>是</translation>
    </message>
    <message>
        <source>The journal says</source>
        <translation>操作记录写作</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>办公室名称</translation>
    </message>
    <message>
        <source>The office&apos;s name stands on covers of packs.</source>
        <translation>办公室名称印在汇报材料封面上。</translation>
    </message>
    <message>
        <source>Nobody of the register</source>
        <translation>不是名册中的人</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Say who %1 is</source>
        <translation>登记 %1 是谁</translation>
    </message>
    <message>
        <source>The journal now says %1.</source>
        <translation>操作记录此后写作%1。</translation>
    </message>
    <message>
        <source>Name the office</source>
        <translation>填写办公室名称</translation>
    </message>
    <message>
        <source>The office is now called %1.</source>
        <translation>办公室名称已改为“%1”。</translation>
    </message>
</context>
<context>
    <name>PlainTable</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>ProgramMark</name>
    <message>
        <source>Duban</source>
        <translation>督办台</translation>
    </message>
</context>
<context>
    <name>ProjectSummary</name>
    <message>
        <source>Obstacle</source>
        <translation>难点堵点</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下步计划</translation>
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
        <source>Leader</source>
        <translation>包联领导</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>建设规模</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划工期</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际工期</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>形象进度</translation>
    </message>
    <message>
        <source>Investment (万元)</source>
        <translation>投资（万元）</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总投资</translation>
    </message>
    <message>
        <source>Year&apos;s plan</source>
        <translation>年度计划</translation>
    </message>
    <message>
        <source>Done this year</source>
        <translation>累计完成</translation>
    </message>
    <message>
        <source>Against schedule</source>
        <translation>较序时</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>no date recorded</source>
        <translation>未登记期限</translation>
    </message>
    <message numerus="yes">
        <source>■ %n day(s) overdue</source>
        <translation>
            <numerusform>■ 超期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今日到期</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>剩 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>督办事项</translation>
    </message>
    <message>
        <source>Decided in meetings</source>
        <translation>例会议定</translation>
    </message>
    <message>
        <source>Summary of the project</source>
        <translation>项目概况</translation>
    </message>
</context>
<context>
    <name>ProjectorView</name>
    <message>
        <source>%1. %2</source>
        <comment>item of a meeting, what is known of it</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>示例数据</translation>
    </message>
    <message>
        <source>Decision asked</source>
        <translation>请定事项</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>难点堵点</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>未办结督办事项</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectorWindow</name>
    <message>
        <source>← Previous item</source>
        <translation>← 上一项</translation>
    </message>
    <message>
        <source>→ Next item</source>
        <translation>→ 下一项</translation>
    </message>
    <message>
        <source>D Decide</source>
        <translation>D 记议定</translation>
    </message>
    <message>
        <source>F9 Hide the recorder</source>
        <translation>F9 隐藏记录栏</translation>
    </message>
    <message>
        <source>Esc Leave</source>
        <translation>Esc 退出投影</translation>
    </message>
    <message>
        <source>Nothing on the agenda</source>
        <translation>没有议题</translation>
    </message>
    <message>
        <source>→ Next item: %1</source>
        <translation>→ 下一项：%1</translation>
    </message>
    <message>
        <source>Item %1 / %2</source>
        <translation>议题 %1 / %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>F9 Show the recorder</source>
        <translation>F9 显示记录栏</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>记录栏</translation>
    </message>
    <message>
        <source>To the other screen</source>
        <translation>移到另一屏</translation>
    </message>
    <message>
        <source>Back beside the item</source>
        <translation>移回本屏</translation>
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
    <message>
        <source>A project needs a name.</source>
        <translation>项目名称不能为空。</translation>
    </message>
    <message>
        <source>No planned finish</source>
        <translation>未登记计划竣工</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已竣工</translation>
    </message>
    <message>
        <source>Finish overdue</source>
        <translation>竣工超期</translation>
    </message>
    <message>
        <source>Should have started</source>
        <translation>应开未开</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>推进中</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>超期 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start overdue %n day(s)</source>
        <translation>
            <numerusform>应开未开 %n 天</numerusform>
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
        <source>Planned finish: %1</source>
        <translation>计划竣工：%1</translation>
    </message>
    <message>
        <source>Planned start: %1</source>
        <translation>计划开工：%1</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>节点状态</translation>
    </message>
    <message>
        <source>Late since</source>
        <translation>迟自</translation>
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
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>全部字段</translation>
    </message>
    <message>
        <source>%1 · a bundle counts as one</source>
        <translation>%1 · 打捆项目按 1 个计</translation>
    </message>
    <message numerus="yes">
        <source>%1 · with %n part(s) of bundles</source>
        <translation>
            <numerusform>%1 · 含打捆项目分项 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RangePopup</name>
    <message>
        <source>Not before</source>
        <translation>不早于</translation>
    </message>
    <message>
        <source>At least (万元)</source>
        <translation>不低于（万元）</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>不晚于</translation>
    </message>
    <message>
        <source>At most (万元)</source>
        <translation>不高于（万元）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>A day, or words for one</source>
        <translation>日期，如 3月底</translation>
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
    <message>
        <source>Record of handling</source>
        <translation>办理记录</translation>
    </message>
    <message>
        <source>Meeting series</source>
        <translation>会议系列</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出席情况</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>保存的视图</translation>
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
        <source>%1 is worked out; it cannot be typed.</source>
        <translation>“%1”由系统计算，不能填写。</translation>
    </message>
    <message>
        <source>%1 Your text: “%2”.</source>
        <translation>%1您填写的文字：“%2”。</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Let all columns scroll</source>
        <translation>取消冻结</translation>
    </message>
    <message>
        <source>Freeze up to “%1”</source>
        <translation>冻结至“%1”列</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>No.</source>
        <translation>序</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
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
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>议定</translation>
    </message>
    <message>
        <source>Recorded at this meeting</source>
        <translation>本次会议已记</translation>
    </message>
    <message>
        <source>To the other screen</source>
        <translation>移到另一屏</translation>
    </message>
    <message>
        <source>Clocks start when the meeting closes</source>
        <translation>散会后时限起算</translation>
    </message>
    <message numerus="yes">
        <source>Agenda: %n item(s)</source>
        <translation>
            <numerusform>议程 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 carried over</source>
        <translation>，结转 %1 项</translation>
    </message>
    <message numerus="yes">
        <source>%n matter(s) recorded at this meeting</source>
        <translation>
            <numerusform>本次会议已记 %n 件</numerusform>
        </translation>
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
    <name>RowFilter</name>
    <message>
        <source>Nothing recorded</source>
        <translation>未填</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n record(s)</source>
        <translation>
            <numerusform>%1：%n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n late</source>
        <translation>
            <numerusform>%1，%n 个迟</numerusform>
        </translation>
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
    <message>
        <source>A meeting of no series, or without a day.</source>
        <translation>会议不属于任何系列，或没有日期。</translation>
    </message>
    <message>
        <source>The meeting of %1 has no number.</source>
        <translation>%1的会议没有次数。</translation>
    </message>
    <message>
        <source>“%1” is there twice: on %2 and on %3.</source>
        <translation>“%1”重复：%2和%3。</translation>
    </message>
    <message>
        <source>The agenda item “%1” belongs to no meeting.</source>
        <translation>议题“%1”不属于任何会议。</translation>
    </message>
    <message>
        <source>An attendance of no meeting.</source>
        <translation>参会记录不属于任何会议。</translation>
    </message>
    <message>
        <source>“%1” was decided at %2, which is closed, but was never assigned.</source>
        <translation>“%1”由%2议定，会议已结束，但未交办。</translation>
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
    <name>SearchBox</name>
    <message>
        <source>Search or type a command</source>
        <translation>搜索或输入命令</translation>
    </message>
    <message>
        <source>Find a project, a matter, a unit, a person or a command (Ctrl+K)</source>
        <translation>查找项目、督办事项、单位、人员或命令（Ctrl+K）</translation>
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
        <translation>不固定</translation>
    </message>
    <message>
        <source>Name of the series</source>
        <translation>会议名称</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>编号办法</translation>
    </message>
    <message>
        <source>First number in this file</source>
        <translation>本文件首次序号</translation>
    </message>
    <message>
        <source>Usual day</source>
        <translation>开会星期</translation>
    </message>
    <message>
        <source>Half of the day</source>
        <translation>上午或下午</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Weekly key-project meeting</source>
        <translation>重点项目周例会</translation>
    </message>
    <message>
        <source>How is the meeting called and numbered? Meetings held before this file count with the first number.</source>
        <translation>例会叫什么、怎么编号？此前开过的会由首次序号计入。</translation>
    </message>
    <message>
        <source>Make the series</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Meetings that were already called keep their numbers.</source>
        <translation>已召集的会议序号不变。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Make the series %1</source>
        <translation>设置会议系列 %1</translation>
    </message>
    <message>
        <source>Settings of the series %1</source>
        <translation>会议系列 %1 的设置</translation>
    </message>
</context>
<context>
    <name>SeriesEdit</name>
    <message>
        <source>The series is not there any more.</source>
        <translation>会议系列已不存在。</translation>
    </message>
    <message>
        <source>A series needs a name.</source>
        <translation>会议系列要有名称。</translation>
    </message>
    <message>
        <source>The settings of the series were changed meanwhile.</source>
        <translation>会议系列的设置刚被他人改动。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Saved at once</source>
        <translation>改动立即保存</translation>
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
    <message>
        <source>%1 万元</source>
        <translation>%1 万元</translation>
    </message>
    <message>
        <source>%1 · item %2 %3</source>
        <translation>%1 · 议题%2 %3</translation>
    </message>
</context>
<context>
    <name>ShownRows</name>
    <message numerus="yes">
        <source>%1 (%n)</source>
        <translation>
            <numerusform>%1（%n 个）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ■ %n late</source>
        <translation>
            <numerusform>%1 ■ %n 个迟</numerusform>
        </translation>
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
        <source>Contact note</source>
        <translation>催办</translation>
    </message>
    <message>
        <source>Copy as text for chat</source>
        <translation>复制为群消息</translation>
    </message>
    <message>
        <source>Select the row that you called about.</source>
        <translation>请先选中要催办的一行。</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>subject, whom to call</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Contact note on %1</source>
        <translation>催办 %1</translation>
    </message>
    <message>
        <source>The contact note on %1 is recorded.</source>
        <translation>已记录对“%1”的催办。</translation>
    </message>
    <message>
        <source>Select a row of the unit that is to be reminded.</source>
        <translation>请先选中要提醒的单位的一行。</translation>
    </message>
    <message>
        <source>The rows of %1 are copied. Paste them into the chat.</source>
        <translation>已复制%1的各项，可粘贴到群里。</translation>
    </message>
    <message>
        <source>%1 · %2 stages · %3 matters</source>
        <translation>%1 · %2 个时限 · %3 件事项</translation>
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
    <message>
        <source>Leader</source>
        <translation>包联领导</translation>
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
    <name>StepBar</name>
    <message>
        <source>Choose file</source>
        <translation>选文件</translation>
    </message>
    <message>
        <source>Map columns</source>
        <translation>对应列</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
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
    <message>
        <source>%1 is damaged: it is not as format %2 should be. Restore a backup of it.</source>
        <translation>%1 已损坏：内容与格式 %2 不符。请用备份恢复。</translation>
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
    <name>SuspicionNotice</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Written; please check. %1</source>
        <translation>已写入，请核对。%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1（另有 %n 处）</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>无误</translation>
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
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>%1 · %2 %3 亿元</source>
        <translation>%1 · %2 %3 亿元</translation>
    </message>
    <message>
        <source>Export the list as it is shown</source>
        <translation>按所见导出列表</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV file (*.csv)</source>
        <translation>Excel 工作簿 (*.xlsx);;CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>%1 %2.xlsx</source>
        <translation>%1 %2.xlsx</translation>
    </message>
    <message>
        <source>The list was written to %1.</source>
        <translation>列表已写入 %1。</translation>
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
    <name>ThumbnailModel</name>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
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
        <source>There is a unit “%1” already.</source>
        <translation>已有单位“%1”。</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>督办</translation>
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
    <name>ValuesPopup</name>
    <message>
        <source>Contains…</source>
        <translation>含有…</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation>%1的取值</translation>
    </message>
    <message>
        <source>Nothing recorded</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>View: %1 ▾</source>
        <translation>视图：%1 ▾</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>View: %1, changed ▾</source>
        <translation>视图：%1（已改）▾</translation>
    </message>
    <message>
        <source>%1 (shared in this file)</source>
        <translation>%1（本文件共用）</translation>
    </message>
    <message>
        <source>Save this view as…</source>
        <translation>另存为视图…</translation>
    </message>
    <message>
        <source>Save “%1” as it is now</source>
        <translation>按现状保存“%1”</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>“%1”改名…</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>删除“%1”</translation>
    </message>
    <message>
        <source>Back to the standard view</source>
        <translation>恢复标准视图</translation>
    </message>
    <message>
        <source>Save view %1</source>
        <translation>保存视图 %1</translation>
    </message>
    <message>
        <source>Everyone who opens this file finds the view %1.</source>
        <translation>打开本文件的人都能看到视图 %1。</translation>
    </message>
    <message>
        <source>Rename view %1</source>
        <translation>视图 %1 改名</translation>
    </message>
    <message>
        <source>Delete view %1</source>
        <translation>删除视图 %1</translation>
    </message>
    <message>
        <source>Deleted the view %1.</source>
        <translation>已删除视图 %1。</translation>
    </message>
</context>
<context>
    <name>ViewNameBar</name>
    <message>
        <source>For everyone who opens this file</source>
        <translation>供打开本文件的所有人使用</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
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
    <message>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Overall situation</source>
        <translation>总体情况</translation>
    </message>
    <message>
        <source>Overdue list (by unit)</source>
        <translation>超期清单（按单位）</translation>
    </message>
    <message>
        <source>Overdue list (by leader)</source>
        <translation>超期清单（按领导）</translation>
    </message>
    <message>
        <source>Red and yellow light projects</source>
        <translation>红灯、黄灯项目</translation>
    </message>
    <message>
        <source>Projects in difficulty</source>
        <translation>推进困难项目</translation>
    </message>
    <message>
        <source>One project a page</source>
        <translation>一项目一页</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>电话催办</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>交办</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>签收</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>研究部署</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>反馈内容</translation>
    </message>
    <message>
        <source>Turned into a plan</source>
        <translation>转计划推进</translation>
    </message>
    <message>
        <source>Class changed</source>
        <translation>改列类别</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>恢复办理</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>未评</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>优秀</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Numbered by year</source>
        <translation>按年编号</translation>
    </message>
    <message>
        <source>Numbered on and on</source>
        <translation>连续编号</translation>
    </message>
    <message>
        <source>Time not recorded</source>
        <translation>时间未记</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>上午</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>下午</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>晚上</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>筹备</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>正在召开</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已散会</translation>
    </message>
    <message>
        <source>Meeting cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Follow-up of the last meeting</source>
        <translation>上次会议交办落实</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>进展汇报</translation>
    </message>
    <message>
        <source>Project report</source>
        <translation>项目情况汇报</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>申请事项</translation>
    </message>
    <message>
        <source>Special report</source>
        <translation>专项汇报</translation>
    </message>
    <message>
        <source>Not discussed yet</source>
        <translation>待议</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>已议</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>已延后</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应到</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>列席</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>交办</translation>
    </message>
    <message>
        <source>Record receipt</source>
        <translation>签收</translation>
    </message>
    <message>
        <source>Record deployment</source>
        <translation>记录部署</translation>
    </message>
    <message>
        <source>Record feedback</source>
        <translation>记录反馈</translation>
    </message>
    <message>
        <source>Contact note</source>
        <translation>催办</translation>
    </message>
    <message>
        <source>Ask for an extension</source>
        <translation>申请延期</translation>
    </message>
    <message>
        <source>Approve the extension</source>
        <translation>批准延期</translation>
    </message>
    <message>
        <source>Refuse the extension</source>
        <translation>不予延期</translation>
    </message>
    <message>
        <source>Ask for completion</source>
        <translation>申请办结</translation>
    </message>
    <message>
        <source>Return to the unit</source>
        <translation>退回续办</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>销号</translation>
    </message>
    <message>
        <source>Go on by a dated plan</source>
        <translation>转计划推进</translation>
    </message>
    <message>
        <source>Change the class</source>
        <translation>改列类别</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>挂账</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复办理</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Cancel the matter</source>
        <translation>撤销事项</translation>
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
    <message>
        <source>“%1” cannot be undone: %2</source>
        <translation>“%1”不能撤销：%2</translation>
    </message>
</context>
</TS>
