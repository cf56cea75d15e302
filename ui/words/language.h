// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QTranslator>

#include <memory>
#include <vector>

namespace espalier::ui {

//! The language of the window: of texts, and of numbers and dates. Switches while running: every widget gets a LanguageChange.
class Language : public QObject
{
    Q_OBJECT

public:
    //! Requires: there is an application, and no other language.
    explicit Language(QString code = {}, QObject *parent = nullptr);
    ~Language() override;

    //! "" for the system's, or one of languageCodes().
    QString code() const { return m_code; }
    void setCode(const QString &code);
    //! "" and languageCodes().
    static QStringList codes();

Q_SIGNALS:
    void changed();

private:
    void load();

    QString m_code;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace espalier::ui
