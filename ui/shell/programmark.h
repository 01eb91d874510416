#pragma once

#include <QWidget>

/// The program's mark and name above the navigation.
class ProgramMark : public QWidget
{
    Q_OBJECT

public:
    explicit ProgramMark(QWidget *parent = nullptr);

    void setCollapsed(bool isCollapsed);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isCollapsed = false;
};
