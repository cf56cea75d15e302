// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/paletteitem.h"

#include <QDialog>

#include <optional>
#include <vector>

class QAbstractButton;
class QLabel;
class QLineEdit;
class QListView;

namespace espalier::ui {

class PaletteModel;

//! One field that finds everything (Ctrl+K).
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *parent = nullptr);

    //! All are searched together; actions change with the window.
    void setCommands(const QList<QObject *> &commands);
    void setItems(PaletteSource source, std::vector<PaletteItem> items);
    void open() override;
    //! What is listed for a text, best first; for tests.
    QStringList found(const QString &text) const;

Q_SIGNALS:
    //! It may stand on another page than the one that is shown.
    void buttonChosen(QAbstractButton *button);
    //! A table was chosen, or one of its columns or keys.
    void tableChosen(espalier::catalog::TableId table, std::optional<std::size_t> column);
    //! A feature, a model, a project, a study or a lesson was chosen.
    void workChosen(espalier::ui::PaletteKind kind, const QString &id);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void search(const QString &text);
    void runCurrent();
    void retranslate();

    QLineEdit *m_field = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_nothing = nullptr;
    QLabel *m_hint = nullptr;
    PaletteModel *m_model = nullptr;
};

} // namespace espalier::ui
