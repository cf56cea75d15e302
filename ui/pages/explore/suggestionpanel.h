// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/handle.h"
#include "core/relations/infer.h"
#include "core/study/times.h"

#include <QWidget>

#include <cstddef>
#include <vector>

class QLabel;
class QListView;
class QModelIndex;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace espalier::ui {

class MessageBar;
class SuggestionModel;

//! Relations and time columns that nobody declared, with what speaks for each: they are accepted or dismissed here, one by one or all
//! that their values confirm. Return accepts the current one, Delete dismisses it.
class SuggestionPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SuggestionPanel(QWidget *parent = nullptr);

    //! Signals name places in these lists. The confirmed relations are shown first.
    void setSuggestions(const catalog::Handle &catalog, const std::vector<relations::SuggestedRelation> &relations,
                        const std::vector<study::TimeSuggestion> &times);
    //! Values are being checked; fraction in [0, 1], negative where it cannot be told. Ended by setSuggestions(), setError() or setIdle().
    void setChecking(double fraction, const QString &stage);
    void setIdle();
    void setError(const Error &error);
    //! As chosen elsewhere, such as in the graph; no signal is sent.
    void selectRelation(std::size_t index);

Q_SIGNALS:
    void relationAccepted(std::size_t index);
    void relationDismissed(std::size_t index);
    void relationSelected(std::size_t index);
    void timeAccepted(std::size_t index);
    void timeDismissed(std::size_t index);
    void timeSelected(std::size_t index);
    void acceptConfirmedRequested();
    void checkRequested();
    void stopRequested();
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void fill();
    void retranslate();
    void showState();
    void decide(const QModelIndex &index, bool isAccepted);
    void selectFrom(int row);

    catalog::Handle m_catalog;
    std::vector<relations::SuggestedRelation> m_relations;
    std::vector<study::TimeSuggestion> m_times;
    bool m_isChecking = false;

    QLabel *m_title = nullptr;
    QLabel *m_note = nullptr;
    QToolButton *m_close = nullptr;
    QPushButton *m_check = nullptr;
    QPushButton *m_acceptAll = nullptr;
    QWidget *m_running = nullptr;
    QLabel *m_stage = nullptr;
    QProgressBar *m_progress = nullptr;
    QToolButton *m_stop = nullptr;
    MessageBar *m_message = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_empty = nullptr;
    SuggestionModel *m_model = nullptr;
};

} // namespace espalier::ui
