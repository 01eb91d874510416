#pragma once

#include <QFont>
#include <QHash>
#include <QList>
#include <QString>

/// What a typeface is for on paper (GB/T 9704).
enum class FontRole { Title, Body, Kai, Hei, Song };

/// A role whose own typeface is not installed, and what is printed in its place.
struct SubstitutedFont
{
    FontRole role = FontRole::Body;
    QString wanted; ///< the typeface's usual name, such as "仿宋"
    QString used; ///< a family

    bool operator==(const SubstitutedFont &) const = default;
};

/// The fonts of a pack, chosen once from what this computer has. Names are looked up, no font is brought
/// along.
class PdfFonts
{
public:
    PdfFonts();

    /// Every family is named, so a character that the first lacks never falls to Japanese shapes.
    QFont font(FontRole role, qreal points) const;
    /// 黑体, and bold where the family has a bold of its own. A made-up one
    /// blurs strokes that are heavy already.
    QFont bold(qreal points) const;

    const QList<SubstitutedFont> &substituted() const { return m_substituted; }

private:
    QHash<FontRole, QStringList> m_families;
    QList<SubstitutedFont> m_substituted;
};
