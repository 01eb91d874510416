#pragma once

#include <QLabel>
#include <QPushButton>

class QBoxLayout;

enum class ButtonKind {
    Primary, ///< one a page
    Normal,
    Link
};

/// The words of a menu entry without the key that opens it: "&File", "文件(&F)".
QString withoutMnemonic(const QString &text);

/// A button that says its name to a screen reader too.
QPushButton *makeButton(const QString &text, ButtonKind kind, QWidget *parent);

/// Clicks the button inside that has the focus; false when none has it. For a bar that takes Enter itself.
bool clickFocusedButton(const QWidget *bar);

/// A hairline between two regions.
QWidget *makeHairline(QWidget *parent);

/// A label in the secondary colour of the theme, also after the theme changes.
class QuietLabel : public QLabel
{
    Q_OBJECT

public:
    explicit QuietLabel(const QString &text, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};
