// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/namedialog.h"

#include "ui/base/theme.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <utility>

namespace espalier::ui {

NameDialog::NameDialog(const QString &name, Check check, QWidget *parent)
    : QDialog(parent)
    , m_before(name)
    , m_check(std::move(check))
    , m_name(new QLineEdit(name, this))
    , m_problem(makeLabel({}, TextRole::Secondary, this))
{
    setWindowTitle(tr("Rename Study"));
    auto *label = makeLabel(tr("Name"), TextRole::Body, this);
    label->setBuddy(m_name);
    m_name->setObjectName(QStringLiteral("studyName"));
    m_name->setAccessibleName(tr("Name of the study"));
    m_name->selectAll();
    m_name->setMinimumWidth(360);
    m_problem->setWordWrap(true);
    // Two lines, so that nothing moves while somebody types.
    m_problem->setMinimumHeight(2 * m_problem->fontMetrics().height());
    m_problem->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    makeSecondary(m_problem);
    auto *buttons = new QDialogButtonBox(this);
    auto *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setText(tr("Cancel"));
    m_rename = buttons->addButton(tr("Rename"), QDialogButtonBox::AcceptRole);
    m_rename->setProperty("primary", true);
    m_rename->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->setSpacing(space::s);
    column->addWidget(label);
    column->addWidget(m_name);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &NameDialog::look);
    look();
}

QString NameDialog::name() const
{
    return m_name->text().trimmed();
}

void NameDialog::look()
{
    const auto problem = name() == m_before ? QString() : m_check(name());
    m_problem->setText(problem.isEmpty() ? tr("What is deployed already keeps its name: under another one the study is "
                                              "another project.")
                                         : problem);
    m_rename->setEnabled(problem.isEmpty() && name() != m_before);
}

} // namespace espalier::ui
