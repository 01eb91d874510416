#pragma once

#include "core/base/id.h"
#include "core/domain/field.h"
#include "core/domain/words.h"

#include <QDate>
#include <QStringList>

#include <array>

using UnitId = Id<struct UnitTag>;
using PersonId = Id<struct PersonTag>;

enum class UnitKind {
    Other,
    Bureau,
    Subdistrict,
    ParkCentre,
    Centre,
    MunicipalAgency,
    StateCompany,
    LeadingGroup,
    Enterprise
};

template <>
struct Words<UnitKind>
{
    static constexpr std::array list{
        Word<UnitKind>{UnitKind::Other, "other", QT_TRANSLATE_NOOP("Word", "Other unit"), u"其他"},
        Word<UnitKind>{UnitKind::Bureau, "bureau", QT_TRANSLATE_NOOP("Word", "Bureau"), u"内设机构"},
        Word<UnitKind>{
            UnitKind::Subdistrict, "subdistrict", QT_TRANSLATE_NOOP("Word", "Subdistrict office"), u"办事处"},
        Word<UnitKind>{UnitKind::ParkCentre,
                       "park_centre",
                       QT_TRANSLATE_NOOP("Word", "Park operation centre"),
                       u"园区运营中心"},
        Word<UnitKind>{UnitKind::Centre, "centre", QT_TRANSLATE_NOOP("Word", "Centre"), u"中心"},
        Word<UnitKind>{UnitKind::MunicipalAgency,
                       "municipal_agency",
                       QT_TRANSLATE_NOOP("Word", "Municipal agency"),
                       u"市派驻机构"},
        Word<UnitKind>{
            UnitKind::StateCompany, "state_company", QT_TRANSLATE_NOOP("Word", "State company"), u"区属国企"},
        Word<UnitKind>{
            UnitKind::LeadingGroup, "leading_group", QT_TRANSLATE_NOOP("Word", "Leading group"), u"领导小组"},
        Word<UnitKind>{UnitKind::Enterprise, "enterprise", QT_TRANSLATE_NOOP("Word", "Enterprise"), u"企业"},
    };
};

/// A name that a unit carried up to and including a day.
struct FormerName
{
    QString name;
    QDate until;

    bool operator==(const FormerName &) const = default;
};

/// 单位. Renamed and merged over the years: `formerNames` keeps what it was called, `successor` where it
/// went.
struct Unit
{
    using Key = UnitId;

    UnitId id;
    QString name;
    UnitKind kind = UnitKind::Other;
    QDate validFrom; ///< invalid = always
    QDate validTo; ///< invalid = still there
    UnitId successor;
    QStringList aliases; ///< other ways it is written
    QList<FormerName> formerNames; ///< oldest first
    QString phone;
    QString note;

    bool operator==(const Unit &) const = default;
};

/// 人员. Identity is the id, never the name: two people may share one, and one may be printed two ways.
struct Person
{
    using Key = PersonId;

    PersonId id;
    QString name;
    UnitId unit;
    QString post;
    QString phone;
    QStringList aliases;
    QString login; ///< the computer login that is this person

    bool operator==(const Person &) const = default;
};

template <>
struct Description<Unit>
{
    static constexpr const char *table = "unit";
    static constexpr const char *title = QT_TRANSLATE_NOOP("Record", "Unit");
    static constexpr auto fields = std::tuple{
        Field{"name", &Unit::name, QT_TRANSLATE_NOOP("Field", "Unit"), u"单位名称|单位"},
        Field{"kind", &Unit::kind, QT_TRANSLATE_NOOP("Field", "Kind of unit"), u"单位类别"},
        Field{"valid_from", &Unit::validFrom, QT_TRANSLATE_NOOP("Field", "Valid from"), u""},
        Field{"valid_to", &Unit::validTo, QT_TRANSLATE_NOOP("Field", "Valid to"), u""},
        Field{"successor", &Unit::successor, QT_TRANSLATE_NOOP("Field", "Successor"), u""},
        Field{"aliases", &Unit::aliases, QT_TRANSLATE_NOOP("Field", "Also written"), u"简称"},
        Field{"former_names", &Unit::formerNames, QT_TRANSLATE_NOOP("Field", "Former names"), u""},
        Field{"phone", &Unit::phone, QT_TRANSLATE_NOOP("Field", "Phone"), u"联系电话|电话"},
        Field{"note", &Unit::note, QT_TRANSLATE_NOOP("Field", "Note"), u"备注"},
    };
};

template <>
struct Description<Person>
{
    static constexpr const char *table = "person";
    static constexpr const char *title = QT_TRANSLATE_NOOP("Record", "Person");
    static constexpr auto fields = std::tuple{
        Field{"name", &Person::name, QT_TRANSLATE_NOOP("Field", "Name"), u"姓名"},
        Field{"unit", &Person::unit, QT_TRANSLATE_NOOP("Field", "Unit"), u"单位"},
        Field{"post", &Person::post, QT_TRANSLATE_NOOP("Field", "Post"), u"职务"},
        Field{"phone", &Person::phone, QT_TRANSLATE_NOOP("Field", "Phone"), u"联系电话|电话"},
        Field{"aliases", &Person::aliases, QT_TRANSLATE_NOOP("Field", "Also written"), u""},
        Field{"login", &Person::login, QT_TRANSLATE_NOOP("Field", "Computer login"), u""},
    };
};
