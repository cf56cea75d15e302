// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/widgets/heattable.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;

namespace espalier::ui {

//! Two features of a run.
struct PairName
{
    QString run;
    QString first;
    QString second;
    bool operator==(const PairName &) const = default;
};

//! Which features of a run work together, the strongest pair first.
struct RunPairs
{
    struct Pair
    {
        QString text; //!< in words, with its H
        PairName name;
        bool operator==(const Pair &) const = default;
    };
    QString run;
    QString note; //!< what the number means, and of which examples
    std::vector<Pair> pairs;
    bool operator==(const RunPairs &) const = default;
};

//! What a run says where all examples have one value of each of two features.
struct RunPair
{
    PairName name;
    QString note; //!< what stands down and what across
    HeatMap map;
    bool operator==(const RunPair &) const = default;
};

//! How predictions go with two features at once: which pairs work together, and a heat map of one.
class ComparePairs : public QWidget
{
    Q_OBJECT

public:
    explicit ComparePairs(QWidget *parent = nullptr);

    //! Another run is selected; none where it is empty. What was open is asked for again.
    void setRun(const QString &run);
    //! Of the run that is shown, and of no other; its strongest pair is then asked for.
    void setPairs(const RunPairs &pairs);
    void setPairsError(const QString &run, const Error &error);
    //! Of the pair that is chosen, and of no other.
    void setPair(const RunPair &pair);
    void setPairError(const PairName &pair, const Error &error);

Q_SIGNALS:
    void pairsRequested(const QString &run);
    void pairRequested(const espalier::ui::PairName &pair);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void find();
    void askPair();
    void showParts();
    std::optional<PairName> chosen() const;

    QString m_run;
    std::optional<RunPairs> m_pairs;

    QPushButton *m_find = nullptr;
    QComboBox *m_choice = nullptr;
    QLabel *m_note = nullptr;
    QLabel *m_mapNote = nullptr;
    HeatTable *m_map = nullptr;
};

} // namespace espalier::ui
