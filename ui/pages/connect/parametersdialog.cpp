// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/connect/parametersdialog.h"

#include "ui/base/theme.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTableView>

#include <utility>

namespace espalier::ui {

namespace {

//! Values that are secret are written as dots.
class ValueDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem & /*option*/,
                          const QModelIndex &index) const override
    {
        auto *editor = new QLineEdit(parent);
        editor->setAccessibleName(index.siblingAtColumn(ParameterModel::LabelColumn).data().toString());
        if (index.data(ParameterModel::SecretRole).toBool())
            editor->setEchoMode(QLineEdit::Password);
        return editor;
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!index.data(ParameterModel::GivenRole).toBool())
            option->palette.setColor(QPalette::Text, coloursOf(option->widget).secondary);
    }
};

} // namespace

ParametersDialog::ParametersDialog(std::vector<ParameterRow> rows, QWidget *parent)
    : QDialog(parent)
    , m_model(new ParameterModel(this))
    , m_filter(new QLineEdit(this))
    , m_table(new QTableView(this))
{
    setWindowTitle(tr("More Parameters"));
    m_model->setRows(std::move(rows));
    auto *found = new QSortFilterProxyModel(this);
    found->setSourceModel(m_model);
    found->setFilterKeyColumn(-1);
    found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setPlaceholderText(tr("Find a parameter"));
    m_filter->setAccessibleName(tr("Find a parameter"));
    m_filter->setClearButtonEnabled(true);
    m_table->setObjectName(QStringLiteral("parameters"));
    m_table->setAccessibleName(tr("Parameters of libpq"));
    m_table->setModel(found);
    m_table->setItemDelegateForColumn(ParameterModel::ValueColumn, new ValueDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(metric::row);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setColumnWidth(ParameterModel::LabelColumn, 220);
    m_table->setColumnWidth(ParameterModel::KeywordColumn, 190);
    auto *told = makeLabel(tr("What libpq knows, in its own words. Only what differs from the default is kept; it is "
                              "described in the documentation of libpq under its keyword."),
                           TextRole::Secondary, this);
    told->setWordWrap(true);
    makeSecondary(told);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto *accept = new QPushButton(tr("Take Over"), buttons);
    accept->setProperty("primary", true);
    buttons->addButton(accept, QDialogButtonBox::AcceptRole);
    accept->setAutoDefault(false); // Enter ends what is written
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->setSpacing(space::s);
    column->addWidget(told);
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    resize(720, 520);
    connect(m_filter, &QLineEdit::textChanged, found, &QSortFilterProxyModel::setFilterFixedString);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

std::map<QString, QString> ParametersDialog::given() const
{
    std::map<QString, QString> given;
    for (const auto &row : m_model->rows()) {
        if (!row.value.isEmpty())
            given[row.keyword] = row.value;
    }
    return given;
}

} // namespace espalier::ui
