// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/language.h"

#include "core/base/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <utility>

namespace espalier::ui {

Language::Language(QString code, QObject *parent)
    : QObject(parent)
    , m_code(std::move(code))
{
    load();
}

Language::~Language()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
}

QStringList Language::codes()
{
    QStringList codes{QString()};
    for (const auto &code : languageCodes())
        codes.append(QString::fromStdString(code));
    return codes;
}

void Language::setCode(const QString &code)
{
    if (code == m_code)
        return;
    m_code = code;
    load();
    Q_EMIT changed();
}

void Language::load()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
    const auto locale = m_code.isEmpty() ? QLocale::system() : QLocale(m_code);
    QLocale::setDefault(locale);
    const auto install = [this, &locale](const QString &name, const QString &folder) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(locale, name, QStringLiteral("_"), folder))
            return;
        QCoreApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
    };
    install(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English has a file too, since it has plurals; all others are asked before it.
    auto english = std::make_unique<QTranslator>();
    if (english->load(QStringLiteral(":/i18n/espalier_en.qm"))) {
        QCoreApplication::installTranslator(english.get());
        m_translators.push_back(std::move(english));
    }
    install(QStringLiteral("espalier"), QStringLiteral(":/i18n"));
}

} // namespace espalier::ui
