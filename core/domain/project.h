#pragma once

#include "core/base/datephrase.h"
#include "core/base/money.h"
#include "core/domain/units.h"

using ProjectId = Id<struct ProjectTag>;

/// 阶段. 停工 is not a stage: it stands beside it (`Project::stopped`).
enum class ProjectStage {
    Unknown,
    Planning,
    Negotiating,
    Signed,
    Preparing,
    Starting,
    Building,
    Finished,
    Producing,
    AtCapacity,
    Ended
};

enum class Pool { None, Reserve, Construction, Output };

template <>
struct Words<ProjectStage>
{
    using enum ProjectStage;
    static constexpr std::array list{
        Word<ProjectStage>{Unknown, "", QT_TRANSLATE_NOOP("Word", "Stage not recorded"), u""},
        Word<ProjectStage>{
            Planning, "planning", QT_TRANSLATE_NOOP("Word", "Planning"), u"谋划|谋划阶段|储备"},
        Word<ProjectStage>{
            Negotiating, "negotiating", QT_TRANSLATE_NOOP("Word", "Negotiating"), u"在谈|洽谈|在谈阶段"},
        Word<ProjectStage>{Signed, "signed", QT_TRANSLATE_NOOP("Word", "Signed"), u"签约|已签约|签约落地"},
        Word<ProjectStage>{
            Preparing, "preparing", QT_TRANSLATE_NOOP("Word", "Preparing"), u"前期|前期阶段|预备|前期工作"},
        Word<ProjectStage>{Starting,
                           "starting",
                           QT_TRANSLATE_NOOP("Word", "Newly started"),
                           u"新开工|开工|本年新开工|新建|计划新开工"},
        Word<ProjectStage>{Building,
                           "building",
                           QT_TRANSLATE_NOOP("Word", "Under construction"),
                           u"在建|续建|在建(续建)|建设|停工|停建"},
        Word<ProjectStage>{
            Finished, "finished", QT_TRANSLATE_NOOP("Word", "Finished"), u"竣工|已竣工|完工|竣工投产|已完工"},
        Word<ProjectStage>{
            Producing, "producing", QT_TRANSLATE_NOOP("Word", "In production"), u"投产|已投产|投用"},
        Word<ProjectStage>{
            AtCapacity, "at_capacity", QT_TRANSLATE_NOOP("Word", "At capacity"), u"达产达效|达产|达效"},
        Word<ProjectStage>{Ended, "ended", QT_TRANSLATE_NOOP("Word", "Ended"), u"终止|退库|取消"},
    };
};

template <>
struct Words<Pool>
{
    static constexpr std::array list{
        Word<Pool>{Pool::None, "", QT_TRANSLATE_NOOP("Word", "No pool"), u""},
        Word<Pool>{Pool::Reserve, "reserve", QT_TRANSLATE_NOOP("Word", "Reserve pool"), u"储备库"},
        Word<Pool>{
            Pool::Construction, "construction", QT_TRANSLATE_NOOP("Word", "Construction pool"), u"建设库"},
        Word<Pool>{Pool::Output, "output", QT_TRANSLATE_NOOP("Word", "Output pool"), u"达效库"},
    };
};

/// 项目: one row of the zone's yearly list, with the figures it last reported.
struct Project
{
    using Key = ProjectId;

    ProjectId id;
    QString code;
    QString name;
    QString kind; ///< 基础设施, 工业 …: an overlapping tag, never a partition (product rule 7)
    QStringList level; ///< 省重点, 市重点 …: several at once
    QString place;
    QString scale;
    std::optional<Money> total;
    std::optional<Money> before; ///< to the end of last year
    std::optional<Money> plan; ///< of the year of `figuresAsOf`
    std::optional<Money> month;
    std::optional<Money> done; ///< since 1 January of the year of `figuresAsOf`
    QDate figuresAsOf; ///< the day the figures stand for; invalid = the sheet did not say
    ProjectStage stage = ProjectStage::Unknown;
    QString stageWords; ///< what the ledger printed, also when no stage could be read from it
    bool stopped = false; ///< 停工
    Pool pool = Pool::None;
    QString progress;
    QString obstacle;
    QString next;
    DatePhrase start;
    DatePhrase actualStart;
    DatePhrase finish;
    DatePhrase actualFinish;
    UnitId unit;
    PersonId person;
    PersonId leader;
    QString remark;
    QStringList aliases; ///< names it carried before it was merged or renamed
    ProjectId bundle; ///< the bundle (打捆) that it is a part of

    bool operator==(const Project &) const = default;
};

template <>
struct Description<Project>
{
    static constexpr const char *table = "project";
    static constexpr const char *title = QT_TRANSLATE_NOOP("Record", "Project");
    static constexpr auto fields = std::tuple{
        Field{"code",
              &Project::code,
              QT_TRANSLATE_NOOP("Field", "Code"),
              u"项目编号|项目编码|项目代码|编号|编码"},
        Field{"name",
              &Project::name,
              QT_TRANSLATE_NOOP("Field", "Project name"),
              u"项目名称|项目|工程名称|建设项目|建设项目名称|项目(工程)名称|重点项目名称|工程项目名称"},
        Field{"kind",
              &Project::kind,
              QT_TRANSLATE_NOOP("Field", "Kind"),
              u"项目类别|类别|行业类别|项目类型|行业|行业分类|所属行业|产业类别|项目分类|项目种类"},
        Field{"level",
              &Project::level,
              QT_TRANSLATE_NOOP("Field", "Level"),
              u"项目级别|级别|重点级别|项目层级|级别类型"},
        Field{"place",
              &Project::place,
              QT_TRANSLATE_NOOP("Field", "Place"),
              u"建设地点|建设地址|项目地址|项目建设地址|项目地点|地点|建设位置|项目位置"},
        Field{"scale",
              &Project::scale,
              QT_TRANSLATE_NOOP("Field", "Scale"),
              u"建设内容及规模|建设规模及内容|主要建设内容及规模|建设规模及主要建设内容|建设规模和内容|"
              u"建设内容和规模|建设内容|主要建设内容|"
              u"项目建设内容|建设规模|项目规模|项目概况|项目描述"},
        Field{"total",
              &Project::total,
              QT_TRANSLATE_NOOP("Field", "Total investment"),
              u"总投资|投资总额|概算总投资|计划总投资|总投资额|项目总投资|投资规模|总投资概算|投资额|"
              u"项目投资额"},
        Field{"before",
              &Project::before,
              QT_TRANSLATE_NOOP("Field", "Done to last year's end"),
              u"至上年底累计完成投资|至年底完成投资|至年底累计完成投资|截至上年底累计完成投资|"
              u"截至年底累计完成投资|截至年底完成投资|"
              u"开工至上年底累计完成投资|开工至上年底累计|上年底累计完成投资|年底累计完成投资|"
              u"至上年底完成投资|至上年末累计完成投资|"
              u"截至上年底完成投资|开工至上一年度底累计|以前年度完成投资|至上年底累计|截至上年底累计|"
              u"自开工至上年底完成投资"},
        Field{"plan",
              &Project::plan,
              QT_TRANSLATE_NOOP("Field", "Year's plan"),
              u"年度计划投资|年度投资计划|今年计划|年计划投资|本年计划投资|今年计划投资|年度计划|"
              u"年度计划完成投资|当年计划投资|年投资计划|"
              u"本年度计划投资|年计划|本年计划|年度目标投资|年计划完成投资|年度投资目标|全年计划投资|年计划/"
              u"投资"},
        Field{"month",
              &Project::month,
              QT_TRANSLATE_NOOP("Field", "Done this month"),
              u"本月完成|本月完成投资|当月完成|当月完成投资|月完成投资|月完成|本月投资|投资完成情况/"
              u"本月|完成投资/本月"},
        Field{"done",
              &Project::done,
              QT_TRANSLATE_NOOP("Field", "Done this year"),
              u"累计完成投资|至月累计完成|年初至今完成|完成投资|至月完成投资|至月累计完成投资|至月完成投资/"
              u"完成投资|今年累计完成投资|"
              u"本年完成投资|本年累计完成投资|年度累计完成投资|年度完成投资|年累计完成投资|已完成投资|"
              u"年初至今完成投资|年初至今累计完成投资|"
              u"年初累计完成投资|今年完成投资|累计完成|年度累计完成|至月累计|年累计完成|至月实际完成投资|"
              u"完成投资额|"
              u"投资完成情况/累计|完成投资/累计|至月完成"},
        Field{"figures_as_of",
              &Project::figuresAsOf,
              QT_TRANSLATE_NOOP("Field", "Figures as of"),
              u"数据截至|数据截至日期|截至日期"},
        Field{"stage",
              &Project::stage,
              QT_TRANSLATE_NOOP("Field", "Stage"),
              u"项目阶段|建设阶段|阶段|项目性质|项目状态|建设状态|项目进展阶段|所处阶段"},
        Field{"stage_words", &Project::stageWords, QT_TRANSLATE_NOOP("Field", "Stage as printed"), u""},
        Field{"stopped", &Project::stopped, QT_TRANSLATE_NOOP("Field", "Stopped"), u""},
        Field{"pool", &Project::pool, QT_TRANSLATE_NOOP("Field", "Pool"), u"所属库|入库类别"},
        Field{"progress",
              &Project::progress,
              QT_TRANSLATE_NOOP("Field", "Physical progress"),
              u"形象进度|工程形象进度|目前形象进度|年初至本月的主要形象进度|主要形象进度|当前形象进度|"
              u"工程进度|项目进展|项目进展情况|"
              u"进展情况|本月进展|本周进展|目前进展|目前进展情况|建设进展|工程进展情况|项目进度|"
              u"至月实际形象进度|至月工程形象进度|本周进展情况"},
        Field{"obstacle",
              &Project::obstacle,
              QT_TRANSLATE_NOOP("Field", "Obstacle"),
              u"存在问题|存在的主要问题|存在的问题|主要问题|存在的问题及拟采取的措施|存在问题及建议|"
              u"存在的问题及工作建议|存在困难|存在困难问题|"
              u"存在的困难和问题|难点堵点|问题和建议|问题|项目推进中存在的问题及拟采取的措施和办法|"
              u"需要协调解决的问题|需协调解决的问题|"
              u"需协调解决问题|项目建设中存在问题"},
        Field{"next",
              &Project::next,
              QT_TRANSLATE_NOOP("Field", "Next step"),
              u"下步计划|下周工作安排|下一步计划|下步工作计划|下一步工作计划|下周计划|下周工作计划|下月计划|"
              u"下月工作计划|下步工作安排|"
              u"下一步工作安排|下一步工作|下步工作|下步打算|下个月(季度)工作计划|下个月(季度)工作计划,安排|"
              u"下阶段计划|下阶段工作计划"},
        Field{"start",
              &Project::start,
              QT_TRANSLATE_NOOP("Field", "Planned start"),
              u"开工时间/计划|计划开工时间|开工时间|拟开工时间|计划开工|拟开工|开工日期|计划开工日期|开工/"
              u"计划|开工年月|开工时间/计划开工|开工年份"},
        Field{"actual_start",
              &Project::actualStart,
              QT_TRANSLATE_NOOP("Field", "Actual start"),
              u"开工时间/实际|实际开工时间|实际开工|实际开工日期|开工/实际|开工时间/实际开工"},
        Field{"finish",
              &Project::finish,
              QT_TRANSLATE_NOOP("Field", "Planned finish"),
              u"竣工时间/计划|计划竣工时间|竣工时间|拟竣工时间|计划竣工|拟竣工|竣工日期|计划竣工日期|竣工/"
              u"计划|完工时间|计划完工时间|"
              u"拟完工时间|竣工年月|计划建成时间|竣工投产时间|竣工时间/计划竣工|完工时间/计划|竣工年份"},
        Field{"actual_finish",
              &Project::actualFinish,
              QT_TRANSLATE_NOOP("Field", "Actual finish"),
              u"竣工时间/实际|实际竣工时间|实际竣工|实际竣工日期|竣工/实际|实际完工时间|竣工时间/"
              u"实际竣工|完工时间/实际"},
        Field{"unit",
              &Project::unit,
              QT_TRANSLATE_NOOP("Field", "Responsible unit"),
              u"责任单位|牵头单位|责任主体|主管部门|牵头责任单位|承办单位|项目责任单位|包抓单位|主管单位|"
              u"责任部门|项目管理部门|负责单位"},
        Field{
            "person",
            &Project::person,
            QT_TRANSLATE_NOOP("Field", "Responsible person"),
            u"责任人|责任单位责任人|负责人|项目责任人|责任单位/责任人|具体责任人|项目负责人|责任单位负责人"},
        Field{"leader",
              &Project::leader,
              QT_TRANSLATE_NOOP("Field", "Leader in charge"),
              u"包联领导|分包领导|挂钩领导|挂钩市领导|挂钩县领导|挂钩区领导|挂点领导|联系领导|分管领导|"
              u"包抓领导|包保领导|区级领导|责任领导|项目挂点领导"},
        Field{"remark", &Project::remark, QT_TRANSLATE_NOOP("Field", "Remark"), u"备注|说明|备 注"},
        Field{"aliases", &Project::aliases, QT_TRANSLATE_NOOP("Field", "Also written"), u""},
        Field{"bundle", &Project::bundle, QT_TRANSLATE_NOOP("Field", "Part of bundle"), u""},
    };
};
