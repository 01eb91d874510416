#pragma once

#include "core/briefing/pack.h"
#include "ui/common/busybar.h"
#include "ui/common/page.h"
#include "ui/common/pagecontext.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

/// 汇报材料: the pack for the meeting, as of a day, with the parts that are wanted.
class PackPage : public Page
{
    Q_OBJECT

public:
    /// Writes the pack to that file; answers with the path. Called away from the GUI thread.
    using WritePack
        = std::function<Result<QString>(const Workspace &, const PackRequest &, const QString &output)>;

    PackPage(const PageContext &context, WritePack writePack, QWidget *parent = nullptr);

    QString key() const override { return QStringLiteral("pack"); }
    QString title() const override { return tr("Briefing pack"); }
    void focusContent() override { m_asOf->setFocus(); }

    QLineEdit *outputEdit() const { return m_output; }
    QLineEdit *asOfEdit() const { return m_asOf; }
    QPushButton *writeButton() const { return m_write; }

private:
    void buildForm(QVBoxLayout *layout);
    QBoxLayout *buildOutput();
    void chooseOutput();
    void suggestOutput();
    Result<PackRequest> request() const;
    void write();
    void tell(const Result<QString> &written);
    void showProblem(const QString &sentence);

    PageContext m_context;
    WritePack m_writePack;
    BusyBar *m_busy = nullptr;
    QLineEdit *m_asOf = nullptr;
    QLineEdit *m_output = nullptr;
    std::vector<std::pair<PackPart, QCheckBox *>> m_parts;
    QLabel *m_problem = nullptr;
    QPushButton *m_write = nullptr;
    int m_request = 0;
};
