#include "core/exchange/pdf/pdffonts.h"

#include "core/exchange/pdf/pdfpaper.h"

#include <QFontDatabase>
#include <QRawFont>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
/// Families of a role, best first; the first `own` of them are the role's own typeface.
struct FontChain
{
    FontRole role;
    QString wanted;
    int own;
    QStringList families;
};

std::array<FontChain, 5> fontChains()
{
    return {{
        {FontRole::Title,
         u"小标宋"_s,
         4,
         {u"方正小标宋简体"_s,
          u"FZXiaoBiaoSong-B05S"_s,
          u"FZXiaoBiaoSong-B05"_s,
          u"方正小标宋_GBK"_s,
          u"华文中宋"_s,
          u"STZhongsong"_s,
          u"Noto Serif CJK SC"_s,
          u"Source Han Serif SC"_s}},
        {FontRole::Body,
         u"仿宋"_s,
         7,
         {u"仿宋_GB2312"_s,
          u"FangSong_GB2312"_s,
          u"仿宋"_s,
          u"FangSong"_s,
          u"华文仿宋"_s,
          u"STFangsong"_s,
          u"FandolFang"_s,
          u"Noto Serif CJK SC"_s,
          u"Source Han Serif SC"_s}},
        {FontRole::Kai,
         u"楷体"_s,
         8,
         {u"楷体_GB2312"_s,
          u"KaiTi_GB2312"_s,
          u"楷体"_s,
          u"KaiTi"_s,
          u"华文楷体"_s,
          u"STKaiti"_s,
          u"FandolKai"_s,
          u"AR PL UKai CN"_s}},
        {FontRole::Hei,
         u"黑体"_s,
         4,
         {u"黑体"_s, u"SimHei"_s, u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s}},
        {FontRole::Song,
         u"宋体"_s,
         5,
         {u"宋体"_s, u"SimSun"_s, u"Noto Serif CJK SC"_s, u"Source Han Serif SC"_s, u"AR PL UMing CN"_s}},
    }};
}

/// Where any role may end, and where characters are looked for that its family lacks.
QStringList lastResorts()
{
    return {u"Noto Serif CJK SC"_s,
            u"Source Han Serif SC"_s,
            u"Noto Sans CJK SC"_s,
            u"Source Han Sans SC"_s,
            u"AR PL UMing CN"_s,
            u"SimSun"_s,
            u"SimSun-ExtB"_s,
            u"Microsoft YaHei"_s,
            u"WenQuanYi Micro Hei"_s,
            u"WenQuanYi Zen Hei"_s,
            u"HanaMinA"_s,
            u"HanaMinB"_s};
}

bool mayBeEmbedded(const QString &family)
{
    const QByteArray table = QRawFont::fromFont(QFont(family)).fontTable("OS/2");
    constexpr qsizetype licence = 8; // offset of fsType
    if (table.size() < licence + 2)
        return true;
    const int type = static_cast<uchar>(table[licence]) << 8 | static_cast<uchar>(table[licence + 1]);
    return type != 2 && !(type & 0x200);
}

QStringList installed(const QStringList &families)
{
    QStringList found;
    for (const QString &family : families) {
        if (QFontDatabase::hasFamily(family) && mayBeEmbedded(family) && !found.contains(family))
            found.append(family);
    }
    return found;
}

QFont sized(const QStringList &families, qreal points)
{
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(qRound(points * paper::point));
    font.setHintingPreference(QFont::PreferNoHinting);
    // One character, one glyph: what is painted can then be told again when the text layer is written.
    font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferNoShaping | QFont::PreferOutline));
    font.setKerning(false);
    return font;
}

bool hasOwnBold(const QString &family)
{
    const QStringList styles = QFontDatabase::styles(family);
    return std::any_of(styles.begin(), styles.end(), [&](const QString &style) {
        return QFontDatabase::bold(family, style) && !QFontDatabase::italic(family, style);
    });
}
} // namespace

PdfFonts::PdfFonts()
{
    const QStringList resorts = installed(lastResorts());
    for (const FontChain &chain : fontChains()) {
        QStringList families = installed(chain.families);
        const bool own = !families.isEmpty() && chain.families.indexOf(families.constFirst()) < chain.own;
        families += resorts;
        if (families.isEmpty())
            families = QStringList{QFont().defaultFamily()};
        families.removeDuplicates();
        if (!own)
            m_substituted.append({chain.role, chain.wanted, families.constFirst()});
        m_families.insert(chain.role, families);
    }
}

QFont PdfFonts::font(FontRole role, qreal points) const
{
    const QStringList families = m_families.value(role);
    QFont font = sized(families, points);
    // 小标宋 is heavy by itself; what stands in for it has to be set bold.
    const bool standsIn = std::any_of(m_substituted.begin(),
                                      m_substituted.end(),
                                      [role](const SubstitutedFont &s) { return s.role == role; });
    font.setBold(role == FontRole::Title && standsIn && hasOwnBold(families.constFirst()));
    return font;
}

QFont PdfFonts::bold(qreal points) const
{
    const QStringList families = m_families.value(FontRole::Hei);
    QFont font = sized(families, points);
    font.setBold(hasOwnBold(families.constFirst()));
    return font;
}
