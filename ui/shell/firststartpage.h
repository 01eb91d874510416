#pragma once

#include <QPushButton>

class QHBoxLayout;

/// What is seen before any file is open: three ways to begin.
class FirstStartPage : public QWidget
{
    Q_OBJECT

public:
    explicit FirstStartPage(QWidget *parent = nullptr);

    QPushButton *importButton() const { return m_import; }
    QPushButton *sampleButton() const { return m_sample; }
    QPushButton *emptyButton() const { return m_empty; }
    QPushButton *openButton() const { return m_open; }

private:
    QWidget *makeCard(const QString &title, const QString &text, QPushButton *button);
    QHBoxLayout *buildCards();

    QPushButton *m_import;
    QPushButton *m_sample;
    QPushButton *m_empty;
    QPushButton *m_open;
};
