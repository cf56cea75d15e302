<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AddressText</name>
    <message>
        <source>%1 on this machine</source>
        <comment>a database</comment>
        <translation>%1 sur cette machine</translation>
    </message>
    <message>
        <source>%1 on this machine, port %2</source>
        <comment>a database</comment>
        <translation>%1 sur cette machine, port %2</translation>
    </message>
</context>
<context>
    <name>AggregateWords</name>
    <message>
        <source>the value itself</source>
        <translation>la valeur elle-même</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>count</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>whether any</source>
        <translation>s’il y en a</translation>
    </message>
    <message>
        <source>has any</source>
        <translation>en a</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>somme</translation>
    </message>
    <message>
        <source>sum of %1</source>
        <translation>somme de %1</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>moyenne de %1</translation>
    </message>
    <message>
        <source>smallest</source>
        <translation>plus petite valeur</translation>
    </message>
    <message>
        <source>smallest %1</source>
        <translation>plus petite valeur de %1</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>plus grande valeur</translation>
    </message>
    <message>
        <source>largest %1</source>
        <translation>plus grande valeur de %1</translation>
    </message>
    <message>
        <source>range</source>
        <translation>étendue</translation>
    </message>
    <message>
        <source>range of %1</source>
        <translation>étendue de %1</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>écart-type</translation>
    </message>
    <message>
        <source>standard deviation of %1</source>
        <translation>écart-type de %1</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>médiane de %1</translation>
    </message>
    <message>
        <source>quantile</source>
        <translation>quantile</translation>
    </message>
    <message>
        <source>%2 quantile of %1</source>
        <translation>quantile %2 de %1</translation>
    </message>
    <message>
        <source>share above a number</source>
        <translation>part au-dessus d’un nombre</translation>
    </message>
    <message>
        <source>share of %1 above %2</source>
        <translation>part de %1 au-dessus de %2</translation>
    </message>
    <message>
        <source>first value</source>
        <translation>première valeur</translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>première valeur de %1</translation>
    </message>
    <message>
        <source>last value</source>
        <translation>dernière valeur</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>dernière valeur de %1</translation>
    </message>
    <message>
        <source>change</source>
        <translation>variation</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>variation de %1</translation>
    </message>
    <message>
        <source>trend</source>
        <translation>tendance</translation>
    </message>
    <message>
        <source>trend of %1 per day</source>
        <translation>tendance de %1 par jour</translation>
    </message>
    <message>
        <source>decaying mean</source>
        <translation>moyenne à décroissance</translation>
    </message>
    <message>
        <source>mean %1, half as much each %2</source>
        <translation>moyenne de %1, poids divisé par deux en %2</translation>
    </message>
    <message>
        <source>distinct values</source>
        <translation>valeurs distinctes</translation>
    </message>
    <message>
        <source>distinct values of %1</source>
        <translation>valeurs distinctes de %1</translation>
    </message>
    <message>
        <source>rows for each value</source>
        <translation>lignes par valeur</translation>
    </message>
    <message>
        <source>rows for each value of %1</source>
        <translation>lignes par valeur de %1</translation>
    </message>
    <message>
        <source>most frequent</source>
        <translation>valeur la plus fréquente</translation>
    </message>
    <message>
        <source>most frequent %1</source>
        <translation>valeur la plus fréquente de %1</translation>
    </message>
    <message>
        <source>share of a value</source>
        <translation>part d’une valeur</translation>
    </message>
    <message>
        <source>share of %1 that is %2</source>
        <translation>part de %1 égale à %2</translation>
    </message>
    <message>
        <source>diversity</source>
        <translation>diversité</translation>
    </message>
    <message>
        <source>diversity of %1</source>
        <translation>diversité de %1</translation>
    </message>
    <message>
        <source>days since first</source>
        <translation>jours depuis la première</translation>
    </message>
    <message>
        <source>days since last</source>
        <translation>jours depuis la dernière</translation>
    </message>
    <message>
        <source>mean days between</source>
        <translation>écart moyen en jours</translation>
    </message>
    <message>
        <source>days since the largest</source>
        <translation>jours depuis le maximum</translation>
    </message>
    <message>
        <source>days since the largest %1</source>
        <translation>jours depuis le maximum de %1</translation>
    </message>
    <message>
        <source>days until the next</source>
        <translation>jours avant la prochaine</translation>
    </message>
    <message>
        <source>days until the next %1</source>
        <translation>jours avant la prochaine valeur de %1</translation>
    </message>
    <message>
        <source>longest run</source>
        <translation>plus longue série</translation>
    </message>
    <message>
        <source>longest run of %1 being %2</source>
        <translation>plus longue série de %1 égal à %2</translation>
    </message>
    <message>
        <source>how overdue the next is</source>
        <translation>retard de la prochaine</translation>
    </message>
</context>
<context>
    <name>BarrierText</name>
    <message>
        <source>its name holds bytes that are no text, so no query can name it; its owner can rename it</source>
        <translation>son nom contient des octets qui ne sont pas du texte, aucune requête ne peut donc la nommer&#x202f;; son propriétaire peut la renommer</translation>
    </message>
    <message>
        <source>another session held it exclusively while the catalog was read; read the catalog again when that session is done</source>
        <translation>une autre session la tenait verrouillée pendant la lecture du catalogue&#x202f;; relire le catalogue quand cette session aura terminé</translation>
    </message>
    <message>
        <source>the role has no SELECT on it, so it cannot be used</source>
        <translation>le rôle n’a pas SELECT dessus, elle est donc inutilisable</translation>
    </message>
    <message>
        <source>row-level security hides rows of it from this role; a study takes those that the role may see on request: in the menu of the table, or by espalierctl study new --rows-i-may-see</source>
        <translation>la sécurité au niveau ligne en cache des lignes à ce rôle&#x202f;; une étude prend sur demande celles que le rôle peut voir&#x202f;: dans le menu de la table, ou par espalierctl study new --rows-i-may-see</translation>
    </message>
</context>
<context>
    <name>Base</name>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln seconde</numerusform>
            <numerusform>%Ln secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln semaine</numerusform>
            <numerusform>%Ln semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped on request.</source>
        <translation>Arrêté sur demande.</translation>
    </message>
    <message>
        <source>ROC AUC</source>
        <translation>ROC AUC</translation>
    </message>
    <message>
        <source>Average precision</source>
        <translation>Précision moyenne</translation>
    </message>
    <message>
        <source>Log loss</source>
        <translation>Log-loss</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Score de Brier</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>MCC</source>
        <translation>MCC</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>MAE</source>
        <translation>MAE</translation>
    </message>
    <message>
        <source>R²</source>
        <translation>R²</translation>
    </message>
    <message>
        <source>this file cannot be written</source>
        <translation>ce fichier ne peut pas être écrit</translation>
    </message>
    <message>
        <source>Check that the folder is there, that it may be written to, and that the disk is not full</source>
        <translation>Vérifier que le dossier existe, qu’on peut y écrire et que le disque n’est pas plein</translation>
    </message>
    <message>
        <source>this file cannot be read</source>
        <translation>ce fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>Check the path</source>
        <translation>Vérifier le chemin</translation>
    </message>
    <message>
        <source>this file is larger than %1 bytes</source>
        <translation>ce fichier dépasse %1 octets</translation>
    </message>
    <message>
        <source>Check that it is the file that was meant</source>
        <translation>Vérifier que c’est bien le fichier voulu</translation>
    </message>
    <message>
        <source>this folder cannot be made</source>
        <translation>ce dossier ne peut pas être créé</translation>
    </message>
    <message>
        <source>Check that the folder above it may be written to</source>
        <translation>Vérifier qu’on peut écrire dans le dossier parent</translation>
    </message>
    <message>
        <source>Correct the file; it must be one JSON document</source>
        <translation>Corriger le fichier&#x202f;; il doit former un seul document JSON</translation>
    </message>
    <message>
        <source>Correct the file</source>
        <translation>Corriger le fichier</translation>
    </message>
    <message>
        <source>it is nested deeper than %1 levels</source>
        <translation>il est imbriqué sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>the key &apos;%1&apos; stands twice in one object</source>
        <translation>la clé «&#x202f;%1&#x202f;» figure deux fois dans un objet</translation>
    </message>
    <message>
        <source>this key is missing</source>
        <translation>cette clé manque</translation>
    </message>
    <message>
        <source>this key is not known</source>
        <translation>cette clé est inconnue</translation>
    </message>
    <message>
        <source>Remove it or correct its spelling</source>
        <translation>La supprimer ou corriger son orthographe</translation>
    </message>
    <message>
        <source>an object was expected</source>
        <translation>un objet était attendu</translation>
    </message>
    <message>
        <source>a text was expected</source>
        <translation>un texte était attendu</translation>
    </message>
    <message>
        <source>a name was expected</source>
        <translation>un nom était attendu</translation>
    </message>
    <message>
        <source>a number was expected</source>
        <translation>un nombre était attendu</translation>
    </message>
    <message>
        <source>a whole number was expected</source>
        <translation>un entier était attendu</translation>
    </message>
    <message>
        <source>a count was expected</source>
        <translation>un nombre d’éléments était attendu</translation>
    </message>
    <message>
        <source>true or false was expected</source>
        <translation>true ou false était attendu</translation>
    </message>
    <message>
        <source>a list was expected</source>
        <translation>une liste était attendue</translation>
    </message>
    <message>
        <source>a list of texts was expected</source>
        <translation>une liste de textes était attendue</translation>
    </message>
    <message>
        <source>a list of numbers was expected</source>
        <translation>une liste de nombres était attendue</translation>
    </message>
    <message>
        <source>a list of whole numbers was expected</source>
        <translation>une liste d’entiers était attendue</translation>
    </message>
    <message>
        <source>not a code with its arguments</source>
        <translation>ce n’est pas un code avec ses arguments</translation>
    </message>
    <message>
        <source>this is no amount of memory</source>
        <translation>ce n’est pas une quantité de mémoire</translation>
    </message>
    <message>
        <source>Write it as 512MB or 4GB</source>
        <translation>L’écrire sous la forme 512MB ou 4GB</translation>
    </message>
    <message>
        <source>this is not a point in time</source>
        <translation>ce n’est pas un instant</translation>
    </message>
    <message>
        <source>Write it as 2017-03-01 or 2017-03-01 12:30:00</source>
        <translation>L’écrire sous la forme 2017-03-01 ou 2017-03-01 12:30:00</translation>
    </message>
    <message>
        <source>this is not a length of time</source>
        <translation>ce n’est pas une durée</translation>
    </message>
    <message>
        <source>Write it as 90 days, 12 hours or 2 weeks</source>
        <translation>L’écrire sous la forme «&#x202f;90 days&#x202f;», «&#x202f;12 hours&#x202f;» ou «&#x202f;2 weeks&#x202f;»</translation>
    </message>
    <message>
        <source>this is longer than ten thousand years</source>
        <translation>cela dépasse dix mille ans</translation>
    </message>
    <message>
        <source>Write a shorter one</source>
        <translation>En écrire une plus courte</translation>
    </message>
    <message>
        <source>years and months differ in length</source>
        <translation>les années et les mois n’ont pas une longueur fixe</translation>
    </message>
    <message>
        <source>Write it in days, such as 365 days</source>
        <translation>L’écrire en jours, par exemple «&#x202f;365 days&#x202f;»</translation>
    </message>
</context>
<context>
    <name>CardText</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 à %3)</translation>
    </message>
    <message>
        <source>Mean label (range)</source>
        <translation>Étiquette moyenne (étendue)</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>Part de %1</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>As of, from</source>
        <translation>Observation, du</translation>
    </message>
    <message>
        <source>until</source>
        <translation>au</translation>
    </message>
    <message>
        <source>by time: what comes later is judged by what came before</source>
        <translation>chronologique&#x202f;: ce qui vient après est évalué à partir de ce qui précède</translation>
    </message>
    <message>
        <source>by entity: no entity stands in two parts</source>
        <translation>par entité&#x202f;: aucune entité ne figure dans deux parties</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>au hasard</translation>
    </message>
    <message>
        <source>as a column of the examples gives it</source>
        <translation>selon une colonne des exemples</translation>
    </message>
    <message>
        <source>Left out of the scores:</source>
        <translation>Exclu des scores&#x202f;:</translation>
    </message>
    <message>
        <source>Learns from no example %1</source>
        <translation>N’apprend d’aucun exemple %1</translation>
    </message>
    <message>
        <source>The time of %1 was guessed: %2; nobody has confirmed it</source>
        <translation>L’horodatage de %1 a été supposé&#x202f;: %2&#x202f;; personne ne l’a confirmé</translation>
    </message>
    <message>
        <source>Of %1 only those rows were read that the role may see</source>
        <translation>De %1, seules les lignes que le rôle peut voir ont été lues</translation>
    </message>
    <message>
        <source>Examples used</source>
        <translation>Exemples utilisés</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>Divided</source>
        <translation>Découpage</translation>
    </message>
    <message>
        <source>Findings, and What Was Done</source>
        <translation>Constats et mesures prises</translation>
    </message>
    <message>
        <source>Nothing was found in these rows that speaks against the scores: no feature that may know the answer, and every score is defined.</source>
        <translation>Rien dans ces lignes ne contredit les scores&#x202f;: aucune variable susceptible de connaître la réponse, et tous les scores sont définis.</translation>
    </message>
    <message>
        <source>The study itself states:</source>
        <translation>L’étude elle-même précise&#x202f;:</translation>
    </message>
    <message>
        <source>Values were taken as they are: none is treated as missing, none is renamed, and no period is left out.</source>
        <translation>Les valeurs ont été prises telles quelles&#x202f;: aucune n’est traitée comme manquante, aucune n’est renommée, et aucune période n’est exclue.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>95 % interval %1</source>
        <translation>intervalle à 95&#x202f;% %1</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>knowing nothing of the row</source>
        <translation>sans rien savoir de la ligne</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Judged on</source>
        <translation>Évalué sur</translation>
    </message>
    <message>
        <source>as of %1 to %2</source>
        <translation>observation du %1 au %2</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Chosen among</source>
        <translation>Choisi parmi</translation>
    </message>
    <message numerus="yes">
        <source>%n settings, by validation</source>
        <translation>
            <numerusform>%n réglage, par validation</numerusform>
            <numerusform>%n réglages, par validation</numerusform>
        </translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Made the score</source>
        <translation>Origine du score</translation>
    </message>
    <message>
        <source>a model of %1 examples, whose label was known before the test began</source>
        <translation>un modèle de %1 exemples dont l’étiquette était connue avant le début du test</translation>
    </message>
    <message>
        <source>Made the model</source>
        <translation>Origine du modèle</translation>
    </message>
    <message>
        <source>all %1 examples whose label is known, with the settings found</source>
        <translation>les %1 exemples dont l’étiquette est connue, avec les réglages trouvés</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>adjusted on validation, where it helped</source>
        <translation>ajustée sur la validation, là où cela aidait</translation>
    </message>
    <message>
        <source>as the learner gives it</source>
        <translation>telle que l’algorithme la donne</translation>
    </message>
    <message>
        <source>Training took</source>
        <translation>Durée d’entraînement</translation>
    </message>
    <message>
        <source>The Model</source>
        <translation>Le modèle</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Fiche de modèle</translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <translation>Sur %1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) of these rows or scores must be known before the model is trusted: they stand under Findings.</source>
        <translation>
            <numerusform>%n constat sur ces lignes ou ces scores est à connaître avant de se fier au modèle&#x202f;: il figure sous Constats.</numerusform>
            <numerusform>%n constats sur ces lignes ou ces scores sont à connaître avant de se fier au modèle&#x202f;: ils figurent sous Constats.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows of %1, read %2. Made by Espalier %3 from run %4.</source>
        <translation>Lignes de %1, lues le %2. Établi par Espalier %3 à partir de l’exécution %4.</translation>
    </message>
    <message>
        <source>Meant for %1, at a moment of prediction: it reads what the database knows at that moment, and nothing later.</source>
        <translation>Destiné à %1, à un instant de prédiction&#x202f;: il lit ce que la base sait à cet instant, et rien de postérieur.</translation>
    </message>
    <message>
        <source>Meant for %1 as they stand in the database. The study is static: the score holds for rows like these, and says nothing of how the model does when time passes.</source>
        <translation>Destiné à %1, tel qu’en base. L’étude est statique&#x202f;: le score vaut pour des lignes comme celles-ci et ne dit rien de la tenue du modèle dans le temps.</translation>
    </message>
    <message>
        <source>It was made and tried on examples as of %1 to %2.</source>
        <translation>Il a été construit et éprouvé sur des exemples observés du %1 au %2.</translation>
    </message>
    <message>
        <source>It was made and tried on the rows of this card alone.</source>
        <translation>Il a été construit et éprouvé sur les seules lignes de cette fiche.</translation>
    </message>
    <message>
        <source>Labels lay between %1 and %2: nothing has tried it beyond that range.</source>
        <translation>Les étiquettes allaient de %1 à %2&#x202f;: rien ne l’a éprouvé hors de cette plage.</translation>
    </message>
    <message>
        <source>Nothing has tried it on values, categories or circumstances that did not occur in them.</source>
        <translation>Rien ne l’a éprouvé sur des valeurs, catégories ou circonstances qui n’y figuraient pas.</translation>
    </message>
    <message>
        <source>It knows these answers and no other: %1.</source>
        <translation>Il connaît ces réponses et aucune autre&#x202f;: %1.</translation>
    </message>
    <message>
        <source>What changed after %1 it does not know.</source>
        <translation>Ce qui a changé après %1, il l’ignore.</translation>
    </message>
    <message>
        <source>Train it again when %1 of matured predictions rises above %2, the end of its interval, when monitoring tells that features or predictions have moved, or when tables that it reads change.</source>
        <translation>Le réentraîner quand %1 des prédictions échues dépasse %2, borne de son intervalle, quand la surveillance signale que les variables ou les prédictions ont bougé, ou quand les tables qu’il lit changent.</translation>
    </message>
    <message>
        <source>Train it again when %1 of matured predictions falls below %2, the end of its interval, when monitoring tells that features or predictions have moved, or when tables that it reads change.</source>
        <translation>Le réentraîner quand %1 des prédictions échues passe sous %2, borne de son intervalle, quand la surveillance signale que les variables ou les prédictions ont bougé, ou quand les tables qu’il lit changent.</translation>
    </message>
    <message>
        <source>Whether a prediction was right is known %1 later at the earliest.</source>
        <translation>On sait au plus tôt après %1 si une prédiction était juste.</translation>
    </message>
    <message>
        <source>Features were frozen at %1: the score is of predictions that know nothing of what came after, however late the example.</source>
        <translation>Les variables sont figées à %1&#x202f;: le score est celui de prédictions qui ignorent tout ce qui a suivi, si tardif que soit l’exemple.</translation>
    </message>
    <message>
        <source>It was scored on no test: settings were chosen on the same rows that its score is of, so that the score flatters it.</source>
        <translation>Il n’a été évalué sur aucun test&#x202f;: les réglages ont été choisis sur les lignes mêmes du score, qui le flatte donc.</translation>
    </message>
    <message numerus="yes">
        <source>It is clearly worse in some groups than elsewhere: %n of those that were looked at. Decisions about them need other grounds.</source>
        <translation>
            <numerusform>Il est nettement moins bon dans %n des groupes examinés. Les décisions qui les concernent demandent d’autres fondements.</numerusform>
            <numerusform>Il est nettement moins bon dans %n des groupes examinés. Les décisions qui les concernent demandent d’autres fondements.</numerusform>
        </translation>
    </message>
    <message>
        <source>It finds what goes together in the past, not what causes it: acting on a feature need not change the outcome.</source>
        <translation>Il trouve ce qui va de pair dans le passé, non ce qui en est la cause&#x202f;: agir sur une variable ne change pas forcément l’issue.</translation>
    </message>
    <message>
        <source>Intended Use and Limits</source>
        <translation>Usage prévu et limites</translation>
    </message>
    <message>
        <source>%1 (run %2)</source>
        <translation>%1 (exécution %2)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Gap between parts</source>
        <translation>Écart entre les parties</translation>
    </message>
    <message>
        <source>test rows</source>
        <translation>lignes de test</translation>
    </message>
    <message>
        <source>validation rows</source>
        <translation>lignes de validation</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Predicted probability</source>
        <translation>Probabilité prédite</translation>
    </message>
    <message>
        <source>Observed share</source>
        <translation>Part observée</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>False alarms among negatives</source>
        <translation>Fausses alertes parmi les négatifs</translation>
    </message>
    <message>
        <source>Found among positives</source>
        <translation>Trouvés parmi les positifs</translation>
    </message>
    <message>
        <source>the diagonal is chance</source>
        <translation>la diagonale est le hasard</translation>
    </message>
    <message>
        <source>Precision and Recall</source>
        <translation>Précision et rappel</translation>
    </message>
    <message>
        <source>Recall: found among positives</source>
        <translation>Rappel&#x202f;: trouvés parmi les positifs</translation>
    </message>
    <message>
        <source>Precision: right among found</source>
        <translation>Précision&#x202f;: justes parmi les trouvés</translation>
    </message>
    <message>
        <source>the dashed line is chance</source>
        <translation>la ligne pointillée est le hasard</translation>
    </message>
    <message>
        <source>Predicted Against Actual</source>
        <translation>Prédit et réel</translation>
    </message>
    <message>
        <source>the nearer to the diagonal, the better</source>
        <translation>plus c’est proche de la diagonale, mieux c’est</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Réel</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Prédit</translation>
    </message>
    <message>
        <source>Over Time</source>
        <translation>Au fil du temps</translation>
    </message>
    <message>
        <source>Fitted on what was known then</source>
        <translation>Ajusté sur ce qu’on savait alors</translation>
    </message>
    <message>
        <source>its score had it been fitted at an earlier moment</source>
        <translation>son score s’il avait été ajusté à un instant antérieur</translation>
    </message>
    <message>
        <source>better</source>
        <translation>meilleur</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>moins bon</translation>
    </message>
    <message>
        <source>practically equal</source>
        <translation>pratiquement égal</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>indécidable</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95&#x202f;%</translation>
    </message>
    <message>
        <source>Against the chosen</source>
        <translation>Face au choisi</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>predicted %1</source>
        <translation>prédit %1</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>plus bas est mieux</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>plus haut est mieux</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2) on rows that no model was fitted on. Models are ranked on validation; claims are corrected for %n models, and differences within %3 are practically none.</source>
        <translation>
            <numerusform>%1 (%2) sur des lignes qui n’ont pas servi à ajuster le modèle. Des différences inférieures à %3 seraient pratiquement nulles.</numerusform>
            <numerusform>%1 (%2) sur des lignes qui n’ont servi à ajuster aucun modèle. Les modèles sont classés d’après la validation&#x202f;; les affirmations sont corrigées pour %n modèles, et les différences inférieures à %3 sont pratiquement nulles.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last column says how each does against the chosen one on %1.</source>
        <translation>La dernière colonne dit ce que vaut chacun face au modèle choisi sur %1.</translation>
    </message>
    <message>
        <source>How It Errs</source>
        <translation>Ses erreurs</translation>
    </message>
    <message>
        <source>Of %1, predicted by a model that has not seen them.</source>
        <translation>Sur %1, prédites par un modèle qui ne les a pas vues.</translation>
    </message>
    <message numerus="yes">
        <source>The confusion of %n classes stands in the JSON form of this card.</source>
        <translation>
            <numerusform>La confusion de %n classe figure dans la forme JSON de cette fiche.</numerusform>
            <numerusform>La matrice de confusion de %n classes figure dans la forme JSON de cette fiche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>A false alarm costs %1, a miss %2.</source>
        <translation>Une fausse alerte coûte %1, un cas manqué %2.</translation>
    </message>
    <message>
        <source>Reach it</source>
        <translation>L’atteignent</translation>
    </message>
    <message>
        <source>of all</source>
        <translation>du total</translation>
    </message>
    <message>
        <source>Found of what there is</source>
        <translation>Trouvés sur l’ensemble des cas</translation>
    </message>
    <message>
        <source>Right of what reaches it</source>
        <translation>Justes parmi eux</translation>
    </message>
    <message>
        <source>Cost per row</source>
        <translation>Coût par ligne</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>%1 lost without (95 % interval)</source>
        <translation>Perte de %1 sans elle (intervalle à 95&#x202f;%)</translation>
    </message>
    <message>
        <source>Where It Is Wrong</source>
        <translation>Où il se trompe</translation>
    </message>
    <message>
        <source>Not looked at: %1</source>
        <translation>Non examiné&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n groups of rows were looked at, and it is clearly worse than elsewhere in %1 of them.</source>
        <translation>
            <numerusform>%n groupe de lignes examiné&#x202f;; nettement moins bon qu’ailleurs dans %1.</numerusform>
            <numerusform>%n groupes de lignes examinés&#x202f;; nettement moins bon qu’ailleurs dans %1 d’entre eux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups overlap; intervals and chances are corrected for their number.</source>
        <translation>Les groupes se recoupent&#x202f;; intervalles et probabilités de hasard sont corrigés de leur nombre.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Worse than elsewhere by</source>
        <translation>Moins bon qu’ailleurs de</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Hasard</translation>
    </message>
    <message>
        <source>What It Looks At</source>
        <translation>Ce qu’il regarde</translation>
    </message>
    <message>
        <source>Not explained: %1</source>
        <translation>Non expliqué&#x202f;: %1</translation>
    </message>
    <message>
        <source>The model reads no feature.</source>
        <translation>Le modèle ne lit aucune variable.</translation>
    </message>
    <message>
        <source>Of %1 of %2 test rows: the share of all that it adds up, and how much worse the score is with the values of other rows. It tells what the model reads, not what causes what.</source>
        <translation>Sur %1 des %2 lignes de test&#x202f;: la part dans tout ce qu’il additionne, et la perte de score avec les valeurs d’autres lignes. Cela dit ce que lit le modèle, non ce qui cause quoi.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Variable</translation>
    </message>
    <message numerus="yes">
        <source>And %n more features, which the JSON form of this card lists.</source>
        <translation>
            <numerusform>Et %n variable de plus, donnée dans la forme JSON de cette fiche.</numerusform>
            <numerusform>Et %n variables de plus, données dans la forme JSON de cette fiche.</numerusform>
        </translation>
    </message>
    <message>
        <source>is %1</source>
        <translation>vaut %1</translation>
    </message>
    <message>
        <source>is not %1</source>
        <translation>ne vaut pas %1</translation>
    </message>
    <message>
        <source>is below %1</source>
        <translation>est en dessous de %1</translation>
    </message>
    <message>
        <source>is at most %1</source>
        <translation>vaut au plus %1</translation>
    </message>
    <message>
        <source>is above %1</source>
        <translation>dépasse %1</translation>
    </message>
    <message>
        <source>is at least %1</source>
        <translation>vaut au moins %1</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>a une valeur</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>%1 where %2</source>
        <translation>%1 où %2</translation>
    </message>
    <message>
        <source>whether there is any row of %1 over the next %2</source>
        <translation>s’il y a une ligne de %1 sur un horizon de %2</translation>
    </message>
    <message>
        <source>the %1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>the %1 over rows of %2</source>
        <translation>%1 sur les lignes de %2</translation>
    </message>
    <message>
        <source>%1 over the next %2</source>
        <translation>%1 sur un horizon de %2</translation>
    </message>
    <message>
        <source>whether %1 %2</source>
        <translation>si %1 %2</translation>
    </message>
    <message>
        <source>the value of %1</source>
        <translation>la valeur de %1</translation>
    </message>
    <message>
        <source>%1, as %2 gives it</source>
        <translation>%1, selon %2</translation>
    </message>
    <message>
        <source>a probability</source>
        <translation>une probabilité</translation>
    </message>
    <message>
        <source>the probability that it is so</source>
        <translation>la probabilité que ce soit le cas</translation>
    </message>
    <message>
        <source>the probability that it is %1</source>
        <translation>la probabilité que ce soit %1</translation>
    </message>
    <message numerus="yes">
        <source>one of %n classes, with a probability of each</source>
        <translation>
            <numerusform>une classe, avec sa probabilité</numerusform>
            <numerusform>une classe parmi %n, avec une probabilité pour chacune</numerusform>
        </translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>For each row of %1: %2.</source>
        <translation>Pour chaque ligne de %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>rows of %1</source>
        <translation>lignes de %1</translation>
    </message>
    <message>
        <source>%1, if they had a row of %2 in the last %3</source>
        <translation>%1, à condition d’avoir une ligne de %2 dans la période précédente (%3)</translation>
    </message>
    <message>
        <source>no moment: the study is static, and sees all that there is</source>
        <translation>aucun instant&#x202f;: l’étude est statique et voit tout ce qui existe</translation>
    </message>
    <message>
        <source>every %1, from %2 until %3</source>
        <translation>à intervalles de %1, du %2 au %3</translation>
    </message>
    <message>
        <source>every %1, from %2 on</source>
        <translation>à intervalles de %1, à partir du %2</translation>
    </message>
    <message>
        <source>the time of each row: %1</source>
        <translation>l’horodatage de chaque ligne&#x202f;: %1</translation>
    </message>
    <message>
        <source>the time that each example states: %1</source>
        <translation>l’horodatage donné par chaque exemple&#x202f;: %1</translation>
    </message>
    <message>
        <source>Predicts</source>
        <translation>Prédit</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Donne</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Truth is known</source>
        <translation>Vérité connue</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 plus tard</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Évalué par</translation>
    </message>
    <message>
        <source>States besides</source>
        <translation>Précise en outre</translation>
    </message>
    <message>
        <source>What It Answers</source>
        <translation>À quoi il répond</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is predicted from a probability of %2 on.</source>
        <translation>«&#x202f;%1&#x202f;» est prédit à partir d’une probabilité de %2.</translation>
    </message>
    <message>
        <source>Nobody has chosen a threshold: &apos;%1&apos; is predicted from a probability of %2 on, which is right only where a false alarm costs as much as a miss.</source>
        <translation>Personne n’a choisi de seuil&#x202f;: «&#x202f;%1&#x202f;» est prédit à partir d’une probabilité de %2, ce qui n’est juste que si une fausse alerte coûte autant qu’un cas manqué.</translation>
    </message>
    <message>
        <source>On %1 a row costs %2 where nothing is done, and %3 where it is done for all.</source>
        <translation>Sur %1, une ligne coûte %2 si l’on ne fait rien, et %3 si on le fait pour toutes.</translation>
    </message>
    <message>
        <source>Each number comes with an interval that shall hold the label %1 of the time; it did %2 of the time [%3, %4], and is %5 wide in the mean.</source>
        <translation>Chaque nombre est donné avec un intervalle qui doit contenir l’étiquette dans %1 des cas ; il l’a fait dans %2 des cas [%3, %4], et sa largeur moyenne est de %5.</translation>
    </message>
    <message>
        <source>Of %1 of %2 test rows: the share of all that moves the prediction with the values of other rows, and how much worse the score is then. It tells what the model reads, not what causes what.</source>
        <translation>Sur %1 des %2 lignes de test&#x202f;: la part dans tout ce qui fait varier la prédiction avec les valeurs d’autres lignes, et la perte de score qui s’ensuit. Cela dit ce que lit le modèle, non ce qui cause quoi.</translation>
    </message>
    <message>
        <source>Espalier %1, %2</source>
        <translation>Espalier %1, %2</translation>
    </message>
    <message>
        <source>the nearer to the diagonal, the more its probabilities can be taken by their word; on average they are off by %1 (expected calibration error)</source>
        <translation>plus on est près de la diagonale, plus ses probabilités peuvent être prises au mot&#x202f;; en moyenne elles s’écartent de %1 (erreur de calibration attendue)</translation>
    </message>
    <message>
        <source>Only learned from</source>
        <translation>Seulement pour apprendre</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>its name, or that of its type, holds bytes that are no text, so no query can name it</source>
        <translation>son nom, ou celui de son type, contient des octets qui ne sont pas du texte, aucune requête ne peut donc la nommer</translation>
    </message>
    <message>
        <source>Ask its owner to rename it</source>
        <translation>Demander à son propriétaire de la renommer</translation>
    </message>
    <message>
        <source>Ask the owner of the table to rename it</source>
        <translation>Demander au propriétaire de la table de la renommer</translation>
    </message>
    <message>
        <source>another session held it exclusively while the catalog was read</source>
        <translation>une autre session la tenait verrouillée pendant la lecture du catalogue</translation>
    </message>
    <message>
        <source>Read the catalog again when that session is done with it</source>
        <translation>Relire le catalogue quand cette session en aura terminé</translation>
    </message>
    <message>
        <source>the role may not read this table</source>
        <translation>le rôle n’a pas le droit de lire cette table</translation>
    </message>
    <message>
        <source>Ask for GRANT SELECT ON %1 TO %2</source>
        <translation>Demander GRANT SELECT ON %1 TO %2</translation>
    </message>
    <message>
        <source>Ask for GRANT SELECT ON %1</source>
        <translation>Demander GRANT SELECT ON %1</translation>
    </message>
    <message>
        <source>row-level security hides rows of this table from the role, so that numbers would be of some rows only</source>
        <translation>la sécurité au niveau ligne cache au rôle des lignes de cette table, les nombres ne porteraient donc que sur une partie des lignes</translation>
    </message>
    <message>
        <source>Connect as a role with BYPASSRLS, leave the table out, or ask for the rows that the role may see: --rows-i-may-see %1 where the study is made, &quot;filtered_tables&quot; in its file</source>
        <translation>Se connecter avec un rôle BYPASSRLS, exclure la table, ou demander les lignes que le rôle peut voir&#x202f;: --rows-i-may-see %1 à la création de l’étude, &quot;filtered_tables&quot; dans son fichier</translation>
    </message>
    <message>
        <source>the role may not read this column</source>
        <translation>le rôle n’a pas le droit de lire cette colonne</translation>
    </message>
    <message>
        <source>Ask for GRANT SELECT (%1) ON %2 TO %3</source>
        <translation>Demander GRANT SELECT (%1) ON %2 TO %3</translation>
    </message>
    <message>
        <source>the role may not read it</source>
        <translation>le rôle n’a pas le droit de la lire</translation>
    </message>
    <message>
        <source>JSON has no fixed shape: a view or a generated column can name the fields that matter.</source>
        <translation>JSON n’a pas de forme fixe&#x202f;: une vue ou une colonne générée peut nommer les champs utiles.</translation>
    </message>
    <message>
        <source>A range is two values: the lower bound, the upper bound and the width of ranges of numbers and moments are features.</source>
        <translation>Un intervalle, ce sont deux valeurs&#x202f;: la borne inférieure, la borne supérieure et la largeur des intervalles de nombres et d’instants sont des variables.</translation>
    </message>
    <message>
        <source>The type is neither a number, a text, a moment nor a length to a model.</source>
        <translation>Pour un modèle, ce type n’est ni un nombre, ni un texte, ni un instant, ni une durée.</translation>
    </message>
    <message>
        <source>There is no such table.</source>
        <translation>Cette table n’existe pas.</translation>
    </message>
    <message>
        <source>Near it: %1.</source>
        <translation>Noms proches&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Several schemas have a table of that name.</source>
        <translation>Plusieurs schémas ont une table de ce nom.</translation>
    </message>
    <message>
        <source>Name one of %1.</source>
        <translation>En nommer une parmi %1.</translation>
    </message>
    <message>
        <source>It took longer than %1 s, which is what looking at rows may take</source>
        <translation>Cela a pris plus de %1 s, le maximum permis pour examiner des lignes</translation>
    </message>
    <message>
        <source>random rows are drawn by TABLESAMPLE, which reads tables only</source>
        <translation>les lignes au hasard sont tirées par TABLESAMPLE, qui ne lit que des tables</translation>
    </message>
    <message>
        <source>Take the first rows</source>
        <translation>Prendre les premières lignes</translation>
    </message>
    <message>
        <source>it was written in another format</source>
        <translation>il a été écrit dans un autre format</translation>
    </message>
    <message>
        <source>Reading the catalog</source>
        <translation>Lecture du catalogue</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>New tables</source>
        <translation>Nouvelles tables</translation>
    </message>
    <message>
        <source>Tables that are gone</source>
        <translation>Tables disparues</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>probably %1 before</source>
        <translation>sans doute %1 auparavant</translation>
    </message>
    <message>
        <source>new, %1</source>
        <translation>nouveau, %1</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 auparavant</translation>
    </message>
    <message>
        <source>gone, %1</source>
        <translation>disparu, %1</translation>
    </message>
    <message>
        <source>may be null now</source>
        <translation>peut désormais être NULL</translation>
    </message>
    <message>
        <source>never null now</source>
        <translation>ne peut plus être NULL</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>nouveau&#x202f;: %1</translation>
    </message>
    <message>
        <source>gone: %1</source>
        <translation>disparu&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 · %2 a day</source>
        <translation>%1 · %2 par jour</translation>
    </message>
    <message>
        <source>%1 rows then, %2 now</source>
        <translation>%1 lignes alors, %2 maintenant</translation>
    </message>
    <message>
        <source>%1 inserted, %2 updated, %3 deleted meanwhile</source>
        <translation>%1 insérées, %2 modifiées, %3 supprimées entre-temps</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
</context>
<context>
    <name>ColumnOfferWords</name>
    <message>
        <source>JSON has no fixed shape: a view or a generated column can name the fields that matter.</source>
        <translation>JSON n’a pas de forme fixe&#x202f;: une vue ou une colonne générée peut nommer les champs utiles.</translation>
    </message>
    <message>
        <source>The type is neither a number, a text, a moment nor a length to a model.</source>
        <translation>Pour un modèle, ce type n’est ni un nombre, ni un texte, ni un instant, ni une durée.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Yes or no, as 1 or 0</source>
        <translation>Oui ou non, en 1 ou 0</translation>
    </message>
    <message>
        <source>Number: how long it is</source>
        <translation>Nombre&#x202f;: sa longueur</translation>
    </message>
    <message>
        <source>Number: its seconds</source>
        <translation>Nombre&#x202f;: ses secondes</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message numerus="yes">
        <source>Category with %n value(s)</source>
        <translation>
            <numerusform>Catégorie à %n valeur</numerusform>
            <numerusform>Catégorie à %n valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Text, not known how many values</source>
        <translation>Texte, nombre de valeurs inconnu</translation>
    </message>
    <message>
        <source>Text with too many values for a category</source>
        <translation>Texte, trop de valeurs pour une catégorie</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>Adresse réseau</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Instant</translation>
    </message>
    <message>
        <source>Moment, probably the row&apos;s time</source>
        <translation>Instant, sans doute l’horodatage de la ligne</translation>
    </message>
    <message>
        <source>Identity: part of the primary key</source>
        <translation>Identifiant&#x202f;: partie de la clé primaire</translation>
    </message>
    <message>
        <source>Identity: refers to another table</source>
        <translation>Identifiant&#x202f;: renvoie à une autre table</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Not a feature</source>
        <translation>Pas une variable</translation>
    </message>
    <message>
        <source>It tells rows apart, so it is only counted, never a number.</source>
        <translation>Il distingue les lignes&#x202f;: on ne fait que le compter, ce n’est jamais un nombre.</translation>
    </message>
    <message>
        <source>It is only counted; the columns of the table it refers to are features.</source>
        <translation>On ne fait que le compter&#x202f;; ce sont les colonnes de la table à laquelle il renvoie qui sont des variables.</translation>
    </message>
    <message>
        <source>The days from it to the moment of prediction, where a study has one. Over many rows only by hand: %1.</source>
        <translation>Les jours entre lui et l’instant de prédiction, si l’étude en a un. Sur plusieurs lignes, seulement à la main&#x202f;: %1.</translation>
    </message>
    <message>
        <source>It decides which rows a feature may see at the moment of prediction. As a feature: the days from it to that moment.</source>
        <translation>Il décide quelles lignes une variable peut voir à l’instant de prédiction. Comme variable&#x202f;: les jours entre lui et cet instant.</translation>
    </message>
    <message>
        <source>As it is where one row is reached; over many rows: %1.</source>
        <translation>Tel quel là où une seule ligne est atteinte&#x202f;; sur plusieurs lignes&#x202f;: %1.</translation>
    </message>
    <message>
        <source>By hand also: %1.</source>
        <translation>Aussi à la main&#x202f;: %1.</translation>
    </message>
    <message>
        <source>A range is two values, and the bounds of this one are neither numbers nor moments.</source>
        <translation>Un intervalle, ce sont deux valeurs, et les bornes de celui-ci ne sont ni des nombres ni des instants.</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervalle de valeurs</translation>
    </message>
    <message>
        <source>Its length and its number of words; as a category not suggested, since the table was never analysed. By hand, over many rows: %1.</source>
        <translation>Sa longueur et son nombre de mots&#x202f;; non proposé comme catégorie, car la table n’a jamais été analysée. À la main, sur plusieurs lignes&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Its length and its number of words; as a category not suggested, with about %1 different values. By hand, over many rows: %2.</source>
        <translation>Sa longueur et son nombre de mots&#x202f;; non proposé comme catégorie, avec environ %1 valeurs différentes. À la main, sur plusieurs lignes&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Its width; by hand also its lower and its upper bound.</source>
        <translation>Sa largeur&#x202f;; à la main, aussi ses bornes inférieure et supérieure.</translation>
    </message>
    <message>
        <source>Not suggested: its family (4 or 6) and the length of its mask are numbers, to be chosen by hand.</source>
        <translation>Non proposé&#x202f;: sa famille (4 ou 6) et la longueur de son masque sont des nombres, à choisir à la main.</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>a value holds bytes that are no text: &apos;%1&apos;</source>
        <translation>une valeur contient des octets qui ne sont pas du texte&#x202f;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Find its rows by: SET client_encoding = &apos;SQL_ASCII&apos;; %1; then correct them, or leave the column out</source>
        <translation>Trouver ses lignes avec&#x202f;: SET client_encoding = &apos;SQL_ASCII&apos;; %1; puis les corriger, ou exclure la colonne</translation>
    </message>
    <message>
        <source>%1 rows arrived, %2 were announced</source>
        <translation>%1 lignes reçues, %2 annoncées</translation>
    </message>
    <message>
        <source>up to date: nothing had changed in %1 rows</source>
        <translation>à jour&#x202f;: rien n’avait changé dans %1 lignes</translation>
    </message>
    <message>
        <source>brought up to date: %1 of %2 rows read, %3 MB</source>
        <translation>mis à jour&#x202f;: %1 lignes lues sur %2, %3 Mo</translation>
    </message>
    <message>
        <source>read: %1 of %2 rows read, %3 MB</source>
        <translation>lu&#x202f;: %1 lignes lues sur %2, %3 Mo</translation>
    </message>
    <message>
        <source>%1 read whole: %2</source>
        <translation>%1 lu en entier&#x202f;: %2</translation>
    </message>
    <message>
        <source>only what changed was read</source>
        <translation>seul ce qui a changé a été lu</translation>
    </message>
    <message>
        <source>it was not read before</source>
        <translation>elle n’avait pas encore été lue</translation>
    </message>
    <message>
        <source>some of its columns were not read before</source>
        <translation>certaines de ses colonnes n’avaient pas encore été lues</translation>
    </message>
    <message>
        <source>as asked for</source>
        <translation>comme demandé</translation>
    </message>
    <message>
        <source>it is a view</source>
        <translation>c’est une vue</translation>
    </message>
    <message>
        <source>it is a foreign table, or has a foreign partition</source>
        <translation>c’est une table étrangère, ou elle a une partition étrangère</translation>
    </message>
    <message>
        <source>its rows are not kept in a heap</source>
        <translation>ses lignes ne sont pas dans un heap</translation>
    </message>
    <message>
        <source>it is unlogged: a crash empties it without a trace</source>
        <translation>elle n’est pas journalisée&#x202f;: un crash la vide sans laisser de trace</translation>
    </message>
    <message>
        <source>other tables inherit from it</source>
        <translation>d’autres tables en héritent</translation>
    </message>
    <message>
        <source>a column is computed when it is read</source>
        <translation>une colonne est calculée à la lecture</translation>
    </message>
    <message>
        <source>the role may not read all its columns, or not ask which server this is</source>
        <translation>le rôle ne peut pas lire toutes ses colonnes, ou pas demander de quel serveur il s’agit</translation>
    </message>
    <message>
        <source>PostgreSQL before version 14 cannot be asked</source>
        <translation>PostgreSQL avant la version 14 ne peut pas être interrogé</translation>
    </message>
    <message>
        <source>the server was started meanwhile or is another one, or the role or a setting is</source>
        <translation>le serveur a été redémarré entre-temps ou est un autre, ou le rôle ou un paramètre a changé</translation>
    </message>
    <message>
        <source>the table was rewritten</source>
        <translation>la table a été réécrite</translation>
    </message>
    <message>
        <source>a column was altered</source>
        <translation>une colonne a été modifiée</translation>
    </message>
    <message>
        <source>only the database can find its examples and their labels</source>
        <translation>seule la base peut trouver ses exemples et leurs étiquettes</translation>
    </message>
    <message>
        <source>most of it changed</source>
        <translation>elle a changé en majeure partie</translation>
    </message>
    <message>
        <source>it was altered meanwhile</source>
        <translation>elle a été modifiée entre-temps</translation>
    </message>
    <message>
        <source>row-level security decides which of its rows are seen</source>
        <translation>la sécurité au niveau ligne décide lesquelles de ses lignes sont visibles</translation>
    </message>
</context>
<context>
    <name>CompareCells</name>
    <message>
        <source>No model is checked.</source>
        <translation>Aucun modèle n’est coché.</translation>
    </message>
</context>
<context>
    <name>CompareCharts</name>
    <message>
        <source>Metrics: Higher Is Better</source>
        <translation>Métriques&#x202f;: plus haut est mieux</translation>
    </message>
    <message>
        <source>Errors: Lower Is Better</source>
        <translation>Erreurs&#x202f;: plus bas est mieux</translation>
    </message>
    <message>
        <source>All Metrics</source>
        <translation>Toutes les métriques</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>False positive rate (% of negatives)</source>
        <translation>Taux de faux positifs (% des négatifs)</translation>
    </message>
    <message>
        <source>True positive rate (% of positives)</source>
        <translation>Taux de vrais positifs (% des positifs)</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>hasard</translation>
    </message>
    <message>
        <source>Precision and Recall</source>
        <translation>Précision et rappel</translation>
    </message>
    <message>
        <source>Recall (% of positives found)</source>
        <translation>Rappel (% des positifs trouvés)</translation>
    </message>
    <message>
        <source>Precision (% of found)</source>
        <translation>Précision (% des trouvés)</translation>
    </message>
    <message>
        <source>Mean predicted probability (%)</source>
        <translation>Probabilité prédite moyenne (%)</translation>
    </message>
    <message>
        <source>Observed positives (%)</source>
        <translation>Positifs observés (%)</translation>
    </message>
    <message>
        <source>as observed</source>
        <translation>comme observé</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrique</translation>
    </message>
    <message>
        <source>Value with 95 % interval</source>
        <translation>Valeur avec intervalle à 95&#x202f;%</translation>
    </message>
    <message>
        <source>%1 ↓</source>
        <translation>%1 ↓</translation>
    </message>
    <message>
        <source>Metric (↓ lower is better)</source>
        <translation>Métrique (↓ plus bas est mieux)</translation>
    </message>
    <message>
        <source>Scores of %1</source>
        <translation>Scores de %1</translation>
    </message>
    <message>
        <source>Predicted probability (%)</source>
        <translation>Probabilité prédite (%)</translation>
    </message>
    <message>
        <source>Rows of the class (%)</source>
        <translation>Lignes de la classe (%)</translation>
    </message>
    <message>
        <source>Actual: %1</source>
        <translation>Réel&#x202f;: %1</translation>
    </message>
    <message>
        <source>Over Time: %1</source>
        <translation>Au fil du temps&#x202f;: %1</translation>
    </message>
    <message>
        <source>Gains</source>
        <translation>Gains</translation>
    </message>
    <message>
        <source>Taken, highest scores first (% of rows)</source>
        <translation>Les mieux notées (% des lignes)</translation>
    </message>
    <message>
        <source>Found (% of positives)</source>
        <translation>Trouvés (% des positifs)</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>Lift (× chance)</source>
        <translation>Lift (× hasard)</translation>
    </message>
    <message>
        <source>Calibration, and Its Expected Error</source>
        <translation>Calibration et son erreur attendue</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Fitted as of</source>
        <translation>Ajusté au</translation>
    </message>
</context>
<context>
    <name>CompareErrors</name>
    <message>
        <source>Predicted Against Actual: %1</source>
        <translation>Prédit et réel&#x202f;: %1</translation>
    </message>
    <message>
        <source>Actual (units of the target)</source>
        <translation>Réel (unité de la cible)</translation>
    </message>
    <message>
        <source>Predicted (units of the target)</source>
        <translation>Prédit (unité de la cible)</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exact</translation>
    </message>
    <message>
        <source>Residuals of %1</source>
        <translation>Résidus de %1</translation>
    </message>
    <message>
        <source>Rows (%)</source>
        <translation>Lignes (%)</translation>
    </message>
    <message>
        <source>Of a normal distribution (units of the target)</source>
        <translation>D’une loi normale (unité de la cible)</translation>
    </message>
    <message>
        <source>Actual − predicted (units of the target)</source>
        <translation>Réel − prédit (unité de la cible)</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normale</translation>
    </message>
    <message>
        <source>Tenth of the predictions, the lowest first</source>
        <translation>Dixième des prédictions, le plus bas d’abord</translation>
    </message>
    <message>
        <source>Error with 95 % interval (units of the target)</source>
        <translation>Erreur avec intervalle à 95&#x202f;% (unité de la cible)</translation>
    </message>
    <message>
        <source>Mean absolute</source>
        <translation>Absolue moyenne</translation>
    </message>
    <message>
        <source>Root mean square</source>
        <translation>Quadratique moyenne (racine)</translation>
    </message>
    <message>
        <source>Actual − predicted (middle 98 % of rows)</source>
        <translation>Réel − prédit (98&#x202f;% centraux des lignes)</translation>
    </message>
    <message>
        <source>Quantiles of %1</source>
        <translation>Quantiles de %1</translation>
    </message>
    <message>
        <source>Errors of %1</source>
        <translation>Erreurs de %1</translation>
    </message>
    <message>
        <source>Within the Intervals of %1</source>
        <translation>Dans les intervalles de %1</translation>
    </message>
    <message>
        <source>Within their %1 % interval (%)</source>
        <translation>Dans leur intervalle à %1 % (%)</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>promis</translation>
    </message>
    <message>
        <source>Group of like predictions: the lowest of it</source>
        <translation>Groupe de prédictions proches&#x202f;: la plus basse</translation>
    </message>
</context>
<context>
    <name>CompareRunRows</name>
    <message>
        <source>ranked first</source>
        <translation>en première place</translation>
    </message>
    <message>
        <source>%1
On other rows: its score is not comparable.</source>
        <translation>%1
Sur d’autres lignes&#x202f;: son score n’est pas comparable.</translation>
    </message>
    <message>
        <source>%1
What somebody scores on these rows who knows the Gym’s customers as its simulation does. It is no model, and a model scores more by chance only.</source>
        <translation>%1
Ce qu’obtient sur ces lignes quelqu’un qui connaît les clients du Gym comme sa simulation. Ce n’est pas un modèle, et un modèle ne fait mieux que par hasard.</translation>
    </message>
    <message>
        <source>Best possible</source>
        <translation>Le mieux possible</translation>
    </message>
    <message>
        <source>the Gym’s truth, no model</source>
        <translation>vérité du Gym, pas un modèle</translation>
    </message>
</context>
<context>
    <name>CompareText</name>
    <message>
        <source>%1 (95 % interval %2 to %3)</source>
        <translation>%1 (intervalle à 95&#x202f;% %2 à %3)</translation>
    </message>
    <message>
        <source>rows of %1</source>
        <translation>lignes de %1</translation>
    </message>
    <message>
        <source>The score of the test is of a model of the %1 examples whose label was known before it; the model that is kept has learned from all %2.</source>
        <translation>Le score de test est celui d’un modèle des %1 exemples dont l’étiquette était connue avant le test&#x202f;; le modèle conservé a appris de tous les %2.</translation>
    </message>
    <message>
        <source>%1 is better than %2 with a probability of %3 %: %4.</source>
        <translation>%1 est meilleur que %2 avec une probabilité de %3&#x202f;%&#x202f;: %4.</translation>
    </message>
    <message>
        <source>%1 is worse than %2 with a probability of %3 %: %4.</source>
        <translation>%1 est moins bon que %2 avec une probabilité de %3&#x202f;%&#x202f;: %4.</translation>
    </message>
    <message>
        <source>%1 and %2 are practically equal: their %3 differs by less than %4 with a probability of %5 %.</source>
        <translation>%1 et %2 sont pratiquement égaux&#x202f;: leur %3 diffère de moins de %4 avec une probabilité de %5&#x202f;%.</translation>
    </message>
    <message>
        <source>There is one model; train another one to compare.</source>
        <translation>Il n’y a qu’un modèle&#x202f;; entraînez-en un autre pour comparer.</translation>
    </message>
    <message>
        <source>%1 higher by %2 (95 % interval %3 to %4)</source>
        <translation>%1 plus haut de %2 (intervalle à 95&#x202f;% %3 à %4)</translation>
    </message>
    <message>
        <source>%1 lower by %2 (95 % interval %3 to %4)</source>
        <translation>%1 plus bas de %2 (intervalle à 95&#x202f;% %3 à %4)</translation>
    </message>
    <message>
        <source>These rows are too few to tell whether %1 is better than %2: %3.</source>
        <translation>Ces lignes sont trop peu nombreuses pour dire si %1 est meilleur que %2&#x202f;: %3.</translation>
    </message>
    <message>
        <source>the mean of runs %1</source>
        <translation>la moyenne des exécutions %1</translation>
    </message>
    <message>
        <source>Its probabilities are recalibrated, which makes the log loss of the validation less by %1.</source>
        <translation>Ses probabilités sont recalibrées, ce qui réduit le log-loss de la validation de %1.</translation>
    </message>
    <message numerus="yes">
        <source>Over %n windows of time, with models of their own, %1 is better than %2 with a probability of %3 %, worse with %4 %, and practically equal with %5 %.</source>
        <translation>
            <numerusform>Sur %n fenêtre de temps, avec son propre modèle, %1 est meilleur que %2 avec une probabilité de %3 %, moins bon avec %4 %, et pratiquement égal avec %5 %.</numerusform>
            <numerusform>Sur %n fenêtres de temps, chacune avec ses propres modèles, %1 est meilleur que %2 avec une probabilité de %3 %, moins bon avec %4 %, et pratiquement égal avec %5 %.</numerusform>
        </translation>
    </message>
    <message>
        <source>by the number that is compared</source>
        <translation>par le nombre comparé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>These rows do not tell whether %1 is better than %2 (probability %3 %) or worse (%4 %): %5.</source>
        <translation>Ces lignes ne disent pas si %1 est meilleur que %2 (probabilité %3 %) ou moins bon (%4 %)&#x202f;: %5.</translation>
    </message>
    <message>
        <source>better (%1 %)</source>
        <translation>meilleur (%1 %)</translation>
    </message>
    <message>
        <source>worse (%1 %)</source>
        <translation>moins bon (%1 %)</translation>
    </message>
    <message>
        <source>practically equal (%1 %)</source>
        <translation>pratiquement égal (%1 %)</translation>
    </message>
    <message>
        <source>cannot tell: too few rows</source>
        <translation>indécis&#x202f;: trop peu de lignes</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>indécis</translation>
    </message>
    <message>
        <source>%1 and %2 have no score on the same rows.</source>
        <translation>%1 et %2 n’ont pas de score sur les mêmes lignes.</translation>
    </message>
</context>
<context>
    <name>CompareWaterfall</name>
    <message numerus="yes">
        <source>%n other(s) together</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres ensemble</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compile</name>
    <message>
        <source>this feature&apos;s name cannot be the name of a column</source>
        <translation>le nom de cette variable ne peut pas être un nom de colonne</translation>
    </message>
    <message>
        <source>Give it a name of at most 63 bytes</source>
        <translation>Lui donner un nom de 63 octets au plus</translation>
    </message>
    <message>
        <source>the model has %1 nodes or weights, and a function takes at most %2: each session that calls it keeps about two kilobytes for each</source>
        <translation>le modèle a %1 nœuds ou poids, et une fonction en admet au plus %2&#x202f;: chaque session qui l’appelle garde environ deux kilo-octets pour chacun</translation>
    </message>
    <message>
        <source>Train again with fewer or smaller trees</source>
        <translation>Réentraîner avec moins d’arbres ou des arbres plus petits</translation>
    </message>
    <message>
        <source>Train again with fewer features</source>
        <translation>Réentraîner avec moins de variables</translation>
    </message>
    <message>
        <source>reasons in SQL are of a model of two classes, or of numbers</source>
        <translation>les raisons en SQL exigent un modèle à deux classes, ou de nombres</translation>
    </message>
    <message>
        <source>Deploy it without reasons</source>
        <translation>Le déployer sans raisons</translation>
    </message>
    <message>
        <source>its trees are too large to give reasons in SQL</source>
        <translation>ses arbres sont trop grands pour donner des raisons en SQL</translation>
    </message>
    <message>
        <source>Train again with fewer rows or features</source>
        <translation>Réentraîner avec moins de lignes ou de variables</translation>
    </message>
    <message>
        <source>Train again with fewer units or features</source>
        <translation>Réentraîner avec moins d’unités ou de variables</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
</context>
<context>
    <name>Cost</name>
    <message>
        <source>the plan cannot be read</source>
        <translation>le plan d’exécution ne peut pas être lu</translation>
    </message>
    <message>
        <source>%1 examples with %2 features need about %3 of memory, %4 are allowed</source>
        <translation>%1 exemples avec %2 variables demandent environ %3 de mémoire, %4 sont permis</translation>
    </message>
    <message>
        <source>Have the features computed inside the database; a sample of %1 examples would fit</source>
        <translation>Faire calculer les variables dans la base&#x202f;; un échantillon de %1 exemples tiendrait</translation>
    </message>
    <message>
        <source>Take a sample, leave features out, or allow more memory; a sample of %1 examples would fit</source>
        <translation>Prendre un échantillon, exclure des variables ou permettre plus de mémoire&#x202f;; un échantillon de %1 exemples tiendrait</translation>
    </message>
    <message>
        <source>counting the examples takes longer than %1 s</source>
        <translation>compter les exemples prend plus de %1 s</translation>
    </message>
    <message>
        <source>Ask for fewer cutoffs, filter the entities, or add an index that the filter can use</source>
        <translation>Demander moins de dates de coupure, filtrer les entités, ou ajouter un index utile au filtre</translation>
    </message>
    <message>
        <source>rows of %1 are on another server</source>
        <translation>les lignes de %1 sont sur un autre serveur</translation>
    </message>
    <message>
        <source>the columns it reads do not fit into the memory allowed</source>
        <translation>les colonnes lues ne tiennent pas dans la mémoire permise</translation>
    </message>
    <message>
        <source>the columns it reads fit into memory</source>
        <translation>les colonnes lues tiennent en mémoire</translation>
    </message>
    <message>
        <source>as asked for</source>
        <translation>comme demandé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>counting the examples</source>
        <translation>comptage des exemples</translation>
    </message>
    <message>
        <source>needs about %1 of memory, %2 are allowed</source>
        <translation>demande environ %1 de mémoire, %2 sont permis</translation>
    </message>
    <message>
        <source>about %1 here, %2 in the database</source>
        <translation>environ %1 ici, %2 dans la base</translation>
    </message>
    <message>
        <source>about %1 here, only %2 in the database</source>
        <translation>environ %1 ici, seulement %2 dans la base</translation>
    </message>
</context>
<context>
    <name>Deploy</name>
    <message>
        <source>the role may not make the schema</source>
        <translation>le rôle n’a pas le droit de créer le schéma</translation>
    </message>
    <message>
        <source>Ask for CREATE SCHEMA %1 AUTHORIZATION %2</source>
        <translation>Demander CREATE SCHEMA %1 AUTHORIZATION %2</translation>
    </message>
    <message>
        <source>the role may not create in the schema</source>
        <translation>le rôle n’a pas le droit de créer dans le schéma</translation>
    </message>
    <message>
        <source>Ask for GRANT CREATE, USAGE ON SCHEMA %1 TO %2</source>
        <translation>Demander GRANT CREATE, USAGE ON SCHEMA %1 TO %2</translation>
    </message>
    <message>
        <source>row security is on: each role gets predictions of the rows it may see</source>
        <translation>la sécurité au niveau ligne est active&#x202f;: chaque rôle obtient des prédictions des lignes qu’il peut voir</translation>
    </message>
    <message>
        <source>the model learned from those that %1 may see, and others get other predictions</source>
        <translation>le modèle a appris de celles que %1 peut voir, et d’autres obtiennent d’autres prédictions</translation>
    </message>
    <message>
        <source>The live view runs with the rights of who reads it</source>
        <translation>La vue en direct s’exécute avec les droits de qui la lit</translation>
    </message>
    <message>
        <source>PostgreSQL 15 or later is needed for such a view</source>
        <translation>Une telle vue exige PostgreSQL 15 ou ultérieur</translation>
    </message>
    <message>
        <source>it will hold no row: it predicts where %1 is null, and that column is NOT NULL</source>
        <translation>elle ne contiendra aucune ligne&#x202f;: elle prédit là où %1 est NULL, et cette colonne est NOT NULL</translation>
    </message>
    <message>
        <source>Ask for single rows by their key instead</source>
        <translation>Demander plutôt des lignes isolées par leur clé</translation>
    </message>
    <message>
        <source>%1 of %2 features see rows by a time that is a guess</source>
        <translation>%1 variables sur %2 voient les lignes selon un horodatage supposé</translation>
    </message>
    <message>
        <source>Confirm it, or name another one: espalierctl study times STUDY shows which</source>
        <translation>Le confirmer, ou en nommer un autre&#x202f;: espalierctl study times STUDY montre lesquels</translation>
    </message>
    <message>
        <source>the model did not learn from the examples %1</source>
        <translation>le modèle n’a pas appris des exemples %1</translation>
    </message>
    <message>
        <source>Rows of any time are predicted all the same</source>
        <translation>Les lignes de toutes les époques sont prédites malgré tout</translation>
    </message>
    <message>
        <source>predictions %1</source>
        <translation>prédictions&#x202f;: %1</translation>
    </message>
    <message>
        <source>The study&apos;s repairs say so</source>
        <translation>Les corrections de l’étude le disent</translation>
    </message>
    <message>
        <source>live predictions need functions with parsed bodies</source>
        <translation>les prédictions en direct exigent des fonctions à corps analysé</translation>
    </message>
    <message>
        <source>PostgreSQL 14 or later has them</source>
        <translation>PostgreSQL 14 ou ultérieur en dispose</translation>
    </message>
    <message>
        <source>it was dropped since it was deployed</source>
        <translation>il a été supprimé depuis son déploiement</translation>
    </message>
    <message>
        <source>it is not what was deployed: it, or a name that it reads, was changed</source>
        <translation>ce n’est pas ce qui a été déployé&#x202f;: lui, ou un nom qu’il lit, a été modifié</translation>
    </message>
    <message>
        <source>Deploy the run again: a version&apos;s objects are made once</source>
        <translation>Redéployer l’exécution&#x202f;: les objets d’une version ne sont créés qu’une fois</translation>
    </message>
    <message>
        <source>Deploying or activating any version makes it again</source>
        <translation>Déployer ou activer une version quelconque le recrée</translation>
    </message>
    <message>
        <source>it was changed by hand since it was deployed</source>
        <translation>il a été modifié à la main depuis son déploiement</translation>
    </message>
    <message>
        <source>Deploying or activating any version puts it right</source>
        <translation>Déployer ou activer une version quelconque le rétablit</translation>
    </message>
    <message>
        <source>it was changed by hand since it was deployed, so it may not say what the model says</source>
        <translation>il a été modifié à la main depuis son déploiement, et ne dit donc peut-être plus ce que dit le modèle</translation>
    </message>
    <message>
        <source>DROP VIEW %1; then deploy or activate a version, which makes it again</source>
        <translation>DROP VIEW %1; puis déployer ou activer une version, ce qui la recrée</translation>
    </message>
    <message>
        <source>a view</source>
        <translation>une vue</translation>
    </message>
    <message>
        <source>a materialized view</source>
        <translation>une vue matérialisée</translation>
    </message>
    <message>
        <source>a sequence</source>
        <translation>une séquence</translation>
    </message>
    <message>
        <source>an index</source>
        <translation>un index</translation>
    </message>
    <message>
        <source>a type</source>
        <translation>un type</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>une table</translation>
    </message>
    <message>
        <source>a procedure</source>
        <translation>une procédure</translation>
    </message>
    <message>
        <source>a function</source>
        <translation>une fonction</translation>
    </message>
    <message>
        <source>%1 of this name is there already, and it is of no project</source>
        <translation>%1 de ce nom existe déjà et n’appartient à aucun projet</translation>
    </message>
    <message>
        <source>Give the study another name, or rename what is there</source>
        <translation>Donner un autre nom à l’étude, ou renommer ce qui existe</translation>
    </message>
    <message>
        <source>%1 of this name belongs to the project %2</source>
        <translation>%1 de ce nom appartient au projet %2</translation>
    </message>
    <message>
        <source>Give the study another name, or retire %1 first: espalierctl retire %1</source>
        <translation>Donner un autre nom à l’étude, ou d’abord retirer %1&#x202f;: espalierctl retire %1</translation>
    </message>
    <message>
        <source>its newest row is of %1</source>
        <translation>sa ligne la plus récente date du %1</translation>
    </message>
    <message>
        <source>none of its rows is known now</source>
        <translation>aucune de ses lignes n’est connue à présent</translation>
    </message>
    <message>
        <source>windows of the last %1 hold nothing as of now</source>
        <translation>les fenêtres de longueur %1 ne contiennent rien à cette heure</translation>
    </message>
    <message>
        <source>the live view is empty, as it has only those with a row in the last %1</source>
        <translation>la vue en direct est vide, car elle ne montre que ce qui a une ligne dans la dernière période (%1)</translation>
    </message>
    <message>
        <source>Bring the data up to date, or ask as of a past moment with %1</source>
        <translation>Mettre les données à jour, ou interroger à un instant passé avec %1</translation>
    </message>
    <message>
        <source>To deploy it all the same: %1</source>
        <translation>Pour déployer malgré tout&#x202f;: %1</translation>
    </message>
    <message>
        <source>its predictions have another form than those of the deployed versions</source>
        <translation>ses prédictions ont une autre forme que celles des versions déployées</translation>
    </message>
    <message>
        <source>Retire the project first, or give the study another name</source>
        <translation>Retirer d’abord le projet, ou donner un autre nom à l’étude</translation>
    </message>
    <message>
        <source>%1 since the model&apos;s rows were read</source>
        <translation>%1 depuis la lecture des lignes du modèle</translation>
    </message>
    <message>
        <source>Take the snapshot again, train, and deploy what comes of it</source>
        <translation>Reprendre l’instantané, entraîner, et déployer ce qui en sort</translation>
    </message>
    <message>
        <source>the live SQL computes another value than training did, from the same rows: %1</source>
        <translation>le SQL en direct calcule une autre valeur que l’entraînement, à partir des mêmes lignes&#x202f;: %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; of %2 was %3 and is %4</source>
        <translation>«&#x202f;%1&#x202f;» de %2 valait %3 et vaut %4</translation>
    </message>
    <message>
        <source>&apos;%1&apos; of %2 was missing and is %3</source>
        <translation>«&#x202f;%1&#x202f;» de %2 manquait et vaut %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; of %2 was %3 and is missing</source>
        <translation>«&#x202f;%1&#x202f;» de %2 valait %3 et manque</translation>
    </message>
    <message>
        <source>Report this as a defect; leave the feature out meanwhile</source>
        <translation>Le signaler comme défaut&#x202f;; exclure la variable en attendant</translation>
    </message>
    <message>
        <source>%1 of %2 examples that were looked at have other features now than when the snapshot was taken</source>
        <translation>%1 exemples examinés sur %2 ont maintenant d’autres variables qu’à la prise de l’instantané</translation>
    </message>
    <message>
        <source>Their rows changed since: what was learned from may no longer be so; a new snapshot tells</source>
        <translation>Leurs lignes ont changé depuis&#x202f;: ce qui a été appris n’est peut-être plus vrai&#x202f;; un nouvel instantané le dira</translation>
    </message>
    <message>
        <source>its arguments or its result are not those that the registry names</source>
        <translation>ses arguments ou son résultat ne sont pas ceux que nomme le registre</translation>
    </message>
    <message>
        <source>Somebody changed it or espalier.models: deploy the run again</source>
        <translation>Quelqu’un l’a modifiée, ou espalier.models&#x202f;: redéployer l’exécution</translation>
    </message>
    <message>
        <source>no version was active before this one</source>
        <translation>aucune version n’était active avant celle-ci</translation>
    </message>
    <message>
        <source>Activate a version by its number instead</source>
        <translation>Activer plutôt une version par son numéro</translation>
    </message>
    <message>
        <source>somebody deployed version %1 meanwhile</source>
        <translation>quelqu’un a déployé la version %1 entre-temps</translation>
    </message>
    <message>
        <source>Look at the proposal anew, and deploy again</source>
        <translation>Revoir la proposition, et déployer de nouveau</translation>
    </message>
    <message>
        <source>the registry was made by a newer version of Espalier</source>
        <translation>le registre a été créé par une version plus récente d’Espalier</translation>
    </message>
    <message>
        <source>Update Espalier</source>
        <translation>Mettre Espalier à jour</translation>
    </message>
    <message>
        <source>no project of this name is deployed here</source>
        <translation>aucun projet de ce nom n’est déployé ici</translation>
    </message>
    <message>
        <source>Deploy one first</source>
        <translation>En déployer un d’abord</translation>
    </message>
    <message>
        <source>The projects are: %1</source>
        <translation>Les projets sont&#x202f;: %1</translation>
    </message>
    <message>
        <source>there is no version %1</source>
        <translation>il n’y a pas de version %1</translation>
    </message>
    <message>
        <source>List the versions with espalierctl projects</source>
        <translation>Lister les versions avec espalierctl projects</translation>
    </message>
    <message>
        <source>its row in the registry is not as it was written: %1</source>
        <translation>sa ligne du registre n’est plus telle qu’elle a été écrite&#x202f;: %1</translation>
    </message>
    <message>
        <source>its row in the registry is not as it was written: %1: %2</source>
        <translation>sa ligne du registre n’est plus telle qu’elle a été écrite&#x202f;: %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Somebody changed espalier.models: deploy the run again, or restore the row</source>
        <translation>Quelqu’un a modifié espalier.models&#x202f;: redéployer l’exécution, ou restaurer la ligne</translation>
    </message>
    <message>
        <source>the model does not have the hash that was noted with it</source>
        <translation>le modèle n’a pas le hachage noté avec lui</translation>
    </message>
    <message>
        <source>the study does not have the hash that was noted with it</source>
        <translation>l’étude n’a pas le hachage noté avec elle</translation>
    </message>
    <message>
        <source>it predicts something else than %1</source>
        <translation>elle prédit autre chose que %1</translation>
    </message>
    <message>
        <source>version %1 answers there, and not %2</source>
        <translation>c’est la version %1 qui y répond, et non %2</translation>
    </message>
    <message>
        <source>Nothing was changed; see what was changed by hand: espalierctl projects</source>
        <translation>Rien n’a été changé&#x202f;; voir ce qui a été modifié à la main&#x202f;: espalierctl projects</translation>
    </message>
    <message>
        <source>the database scores %1 where the model says %2</source>
        <translation>la base calcule %1 là où le modèle dit %2</translation>
    </message>
    <message>
        <source>Nothing was changed: the score function is not the model&apos;s, or this is a defect to report</source>
        <translation>Rien n’a été changé&#x202f;: la fonction de score n’est pas celle du modèle, ou c’est un défaut à signaler</translation>
    </message>
    <message>
        <source>%1 of %2 came back</source>
        <translation>%1 sur %2 revenus</translation>
    </message>
    <message>
        <source>%1 predictions of %2 rows</source>
        <translation>%1 prédictions pour %2 lignes</translation>
    </message>
    <message>
        <source>these are not the columns of its predictions</source>
        <translation>ce ne sont pas les colonnes de ses prédictions</translation>
    </message>
    <message>
        <source>Ask for those of the rows that somebody looks at, after SET jit = off: PostgreSQL may compile the statement first, for seconds</source>
        <translation>Ne demander que celles des lignes que quelqu’un regarde, après SET jit = off&#x202f;: sinon PostgreSQL peut compiler d’abord l’instruction, pendant des secondes</translation>
    </message>
    <message>
        <source>%1 features compare rows with each other: to predict one, those of all rows of its moment are computed, as for the whole view</source>
        <translation>%1 variables comparent les lignes entre elles&#x202f;: pour prédire une ligne, celles de toutes les lignes de son instant sont calculées, comme pour la vue entière</translation>
    </message>
    <message>
        <source>Ask the view where many are wanted</source>
        <translation>Interroger la vue s’il en faut beaucoup</translation>
    </message>
    <message>
        <source>no version answers yet that it could be held against as a shadow</source>
        <translation>aucune version ne répond encore, à laquelle elle pourrait être comparée comme fantôme</translation>
    </message>
    <message>
        <source>Deploy it to answer</source>
        <translation>La déployer pour qu’elle réponde</translation>
    </message>
    <message>
        <source>version %1 is its shadow already</source>
        <translation>la version %1 est déjà son fantôme</translation>
    </message>
    <message>
        <source>Promote that one, or retire it, first</source>
        <translation>D’abord promouvoir ou retirer celle-ci</translation>
    </message>
    <message>
        <source>it asks another question than version %1, so that both cannot be judged on the same rows</source>
        <translation>elle pose une autre question que la version %1, de sorte que les deux ne peuvent être jugées sur les mêmes lignes</translation>
    </message>
    <message>
        <source>Deploy it to answer, or ask the same</source>
        <translation>La déployer pour qu’elle réponde, ou poser la même question</translation>
    </message>
    <message>
        <source>it has no shadow</source>
        <translation>il n’a pas de fantôme</translation>
    </message>
    <message>
        <source>Deploy one: espalierctl deploy STUDY --shadow</source>
        <translation>En déployer un&#x202f;: espalierctl deploy STUDY --shadow</translation>
    </message>
    <message>
        <source>the reasons of one row take about %1, of a thousand %2; what does not select them does not wait for them</source>
        <translation>les raisons d’une ligne prennent environ %1, celles de mille %2 ; ce qui ne les sélectionne pas ne les attend pas</translation>
    </message>
    <message>
        <source>view and functions keep the columns they have: reasons are given by %1</source>
        <translation>la vue et les fonctions gardent leurs colonnes : les raisons sont données par %1</translation>
    </message>
    <message>
        <source>To have them as a column, retire the project and deploy it anew</source>
        <translation>Pour les avoir comme colonne, retirez le projet et déployez-le à nouveau</translation>
    </message>
    <message>
        <source>this version gives none: where there were reasons, nothing is said</source>
        <translation>cette version n’en donne pas : là où il y avait des raisons, rien n’est dit</translation>
    </message>
    <message>
        <source>To go on giving them, deploy it with reasons</source>
        <translation>Pour continuer à en donner, déployez-la avec les raisons</translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message>
        <source>Placing tables</source>
        <translation>Placement des tables</translation>
    </message>
    <message>
        <source>writing the page</source>
        <translation>écriture de la page</translation>
    </message>
    <message>
        <source>painting</source>
        <translation>dessin</translation>
    </message>
    <message>
        <source>writing the picture</source>
        <translation>écriture de l’image</translation>
    </message>
    <message>
        <source>The tables could not be placed.</source>
        <translation>Les tables n’ont pas pu être placées.</translation>
    </message>
    <message>
        <source>Check that the layout plugins of Graphviz are installed.</source>
        <translation>Vérifier que les greffons de disposition de Graphviz sont installés.</translation>
    </message>
    <message>
        <source>librsvg gave no reason</source>
        <translation>librsvg n’a donné aucune raison</translation>
    </message>
    <message>
        <source>The drawing has no size.</source>
        <translation>Le dessin n’a pas de taille.</translation>
    </message>
    <message>
        <source>%1 x %2 pixels are more than a PNG can have</source>
        <translation>%1 x %2 pixels dépassent ce que peut contenir un PNG</translation>
    </message>
    <message>
        <source>The largest scale for it is %1; SVG and PDF have no such limit</source>
        <translation>Sa plus grande échelle est %1&#x202f;; SVG et PDF n’ont pas cette limite</translation>
    </message>
    <message>
        <source>this is no scale</source>
        <translation>ce n’est pas une échelle</translation>
    </message>
    <message>
        <source>Give a number above 0</source>
        <translation>Donner un nombre supérieur à 0</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>there are too many moments to look at in memory</source>
        <translation>il y a trop d’instants à examiner en mémoire</translation>
    </message>
    <message>
        <source>Examples see too many rows to be held in memory.</source>
        <translation>Les exemples voient trop de lignes pour les tenir en mémoire.</translation>
    </message>
    <message>
        <source>Compute the features inside the database, or take fewer examples.</source>
        <translation>Calculer les variables dans la base, ou prendre moins d’exemples.</translation>
    </message>
    <message>
        <source>The path reaches too many rows to be held in memory.</source>
        <translation>Le chemin atteint trop de lignes pour les tenir en mémoire.</translation>
    </message>
    <message>
        <source>Compute the features inside the database, or shorten the path.</source>
        <translation>Calculer les variables dans la base, ou raccourcir le chemin.</translation>
    </message>
    <message>
        <source>it holds moments after the year 294246, which no column in memory can hold</source>
        <translation>elle contient des instants postérieurs à l’an 294246, qu’aucune colonne en mémoire ne peut contenir</translation>
    </message>
    <message>
        <source>Let the database compute the features</source>
        <translation>Laisser la base calculer les variables</translation>
    </message>
    <message>
        <source>The two sides of a relation hold values of different types.</source>
        <translation>Les deux côtés d’une relation contiennent des valeurs de types différents.</translation>
    </message>
    <message>
        <source>Several rows share the key that a relation refers to.</source>
        <translation>Plusieurs lignes partagent la clé à laquelle une relation renvoie.</translation>
    </message>
    <message>
        <source>the study has no as-of times</source>
        <translation>l’étude n’a pas de dates d’observation</translation>
    </message>
    <message>
        <source>the database alone knows when values of %1 are equal</source>
        <translation>seule la base sait quand des valeurs de %1 sont égales</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>jointure</translation>
    </message>
    <message>
        <source>computing features</source>
        <translation>calcul des variables</translation>
    </message>
    <message>
        <source>finding examples</source>
        <translation>recherche des exemples</translation>
    </message>
    <message>
        <source>%1 rows: %2 used</source>
        <translation>%1 lignes&#x202f;: %2 utilisées</translation>
    </message>
    <message>
        <source>%1 without a key</source>
        <translation>%1 sans clé</translation>
    </message>
    <message>
        <source>%1 without a time</source>
        <translation>%1 sans horodatage</translation>
    </message>
    <message>
        <source>%1 of no entity that is there</source>
        <translation>%1 sans entité existante</translation>
    </message>
    <message>
        <source>%1 left out by the filter</source>
        <translation>%1 exclues par le filtre</translation>
    </message>
    <message>
        <source>%1 before their entity was there</source>
        <translation>%1 antérieures à leur entité</translation>
    </message>
    <message>
        <source>%1 in periods left out</source>
        <translation>%1 dans des périodes exclues</translation>
    </message>
    <message>
        <source>%1 whose labels read values that are treated as missing</source>
        <translation>%1 dont les étiquettes lisent des valeurs traitées comme manquantes</translation>
    </message>
    <message>
        <source>%1 too young for their labels to be known</source>
        <translation>%1 trop récentes pour que leur étiquette soit connue</translation>
    </message>
    <message>
        <source>%1 not in the sample</source>
        <translation>%1 hors de l’échantillon</translation>
    </message>
    <message>
        <source>%1 without a label</source>
        <translation>%1 sans étiquette</translation>
    </message>
    <message>
        <source>%1 said twice</source>
        <translation>%1 en double</translation>
    </message>
    <message>
        <source>%1 that contradict each other</source>
        <translation>%1 qui se contredisent</translation>
    </message>
    <message>
        <source>%1 in no part</source>
        <translation>%1 dans aucune partie</translation>
    </message>
    <message>
        <source>%1 between parts, whose labels were not known when the next one begins</source>
        <translation>%1 entre deux parties, dont les étiquettes n’étaient pas connues quand la suivante commence</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>The server refused a query</source>
        <translation>Le serveur a refusé une requête</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Non valide</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>Non pris en charge</translation>
    </message>
    <message>
        <source>A file could not be read or written</source>
        <translation>Un fichier n’a pas pu être lu ou écrit</translation>
    </message>
    <message>
        <source>A defect in Espalier</source>
        <translation>Un défaut d’Espalier</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>the model does not say what its training rows were like, so that it cannot be explained: an earlier version made it</source>
        <translation>le modèle ne dit pas comment étaient ses lignes d’entraînement et ne peut donc pas être expliqué&#x202f;: une version antérieure l’a construit</translation>
    </message>
    <message>
        <source>Train it again to see its reasons</source>
        <translation>Le réentraîner pour voir ses raisons</translation>
    </message>
    <message>
        <source>reading test examples</source>
        <translation>lecture des exemples de test</translation>
    </message>
    <message>
        <source>adding up what features contribute</source>
        <translation>somme des contributions des variables</translation>
    </message>
    <message>
        <source>shuffling one feature after the other</source>
        <translation>permutation des variables l’une après l’autre</translation>
    </message>
    <message>
        <source>cutting examples into slices</source>
        <translation>découpe des exemples en segments</translation>
    </message>
    <message>
        <source>scoring each slice</source>
        <translation>évaluation de chaque segment</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1&#x202f;: %2 à %3</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation>%1&#x202f;: manquant</translation>
    </message>
    <message>
        <source>no history: %1</source>
        <translation>sans historique&#x202f;: %1</translation>
    </message>
    <message>
        <source>short history: %1, at most %2</source>
        <translation>historique court&#x202f;: %1, au plus %2</translation>
    </message>
    <message>
        <source>long history: %1, at least %2</source>
        <translation>historique long&#x202f;: %1, au moins %2</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>au %1</translation>
    </message>
    <message>
        <source>as of %1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>giving all examples one value after the other</source>
        <translation>une valeur après l’autre est donnée à tous les exemples</translation>
    </message>
    <message>
        <source>what each feature adds is exact only of linear models and trees: this model weighs all of them together</source>
        <translation>ce qu’apporte chaque variable n’est exact que pour les modèles linéaires et les arbres&#x202f;: ce modèle les pèse toutes ensemble</translation>
    </message>
    <message>
        <source>Look at what shuffling a feature costs, at how the prediction goes with it, and at other values of an example</source>
        <translation>Regarder ce que coûte la permutation d’une variable, comment la prédiction varie avec elle, et d’autres valeurs d’un exemple</translation>
    </message>
    <message>
        <source>%1: %2 others</source>
        <translation>%1 : %2 autres</translation>
    </message>
</context>
<context>
    <name>FormatText</name>
    <message>
        <source>under 1 µs</source>
        <translation>moins de 1 µs</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>il y a %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>il y a %1 h</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>il y a %1 jours</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>A foreign key between two tables, declared in the database or found in the values and accepted by you. Along relations a row finds its parent (one) and its children (many).</source>
        <translation>Une clé étrangère entre deux tables, déclarée dans la base, ou trouvée dans les valeurs et acceptée par vous. Le long des relations, une ligne trouve son parent (un) et ses enfants (plusieurs).</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entité</translation>
    </message>
    <message>
        <source>The table about whose rows something is predicted: customers, orders, machines. Each live prediction is of one of its rows.</source>
        <translation>La table dont les lignes font l’objet d’une prédiction&#x202f;: clients, commandes, machines. Chaque prédiction en direct porte sur une de ses lignes.</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>The question that is asked, as a file: what is predicted, for which rows, from which features, and how it is tested. It holds no data, so it can be shared and kept under version control.</source>
        <translation>La question posée, sous forme de fichier&#x202f;: ce qui est prédit, pour quelles lignes, à partir de quelles variables, et comment on le teste. Elle ne contient pas de données&#x202f;; on peut donc la partager et la versionner.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>What is to be predicted, of an example for which it is known already. A label about the next 90 days is known only when these 90 days are over.</source>
        <translation>Ce qu’il faut prédire, pour un exemple où on le connaît déjà. Une étiquette sur les 90 prochains jours n’est connue qu’une fois ces 90 jours passés.</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Date d’observation</translation>
    </message>
    <message>
        <source>The moment at which an example is predicted: its features see only rows from before it. That is why a score tells of the future, and not of what could be looked up.</source>
        <translation>L’instant auquel un exemple est prédit&#x202f;: ses variables ne voient que des lignes antérieures. C’est pourquoi un score parle de l’avenir, et non de ce qu’on aurait pu consulter.</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizon</translation>
    </message>
    <message>
        <source>How far ahead the label looks: &quot;in the next 90 days&quot;. A longer one has more events and is known later.</source>
        <translation>Jusqu’où l’étiquette regarde devant elle&#x202f;: «&#x202f;dans les 90 prochains jours&#x202f;». Plus il est long, plus il y a d’événements, et plus tard on la connaît.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>A value that the model may use: a column of the row or of a parent, or an aggregate over children, such as the number of orders in the last 30 days. It means the same while training and in the live view, to the bit.</source>
        <translation>Une valeur dont le modèle peut se servir&#x202f;: une colonne de la ligne ou d’un parent, ou un agrégat sur des enfants, comme le nombre de commandes des 30 derniers jours. Elle signifie la même chose à l’entraînement et dans la vue en direct, au bit près.</translation>
    </message>
    <message>
        <source>Leakage</source>
        <translation>Fuite</translation>
    </message>
    <message>
        <source>A feature that knows the answer because it was written after the moment of prediction. Scores are wonderful then, and live predictions are not; findings point it out before training.</source>
        <translation>Une variable qui connaît la réponse parce qu’elle a été écrite après l’instant de prédiction. Les scores sont alors merveilleux, et les prédictions en direct ne le sont pas&#x202f;; des constats le signalent avant l’entraînement.</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>Examples and features as they were read at one moment, kept on this computer. Models that are compared were trained on the same one.</source>
        <translation>Exemples et variables tels qu’ils ont été lus à un instant, conservés sur cet ordinateur. Les modèles que l’on compare ont été entraînés sur le même.</translation>
    </message>
    <message>
        <source>Train, validation, test</source>
        <translation>Entraînement, validation, test</translation>
    </message>
    <message>
        <source>Models learn from the training part, settings are chosen on the validation part, and the test part is looked at last. With times, the test is the latest: it asks whether what was learned still holds.</source>
        <translation>Les modèles apprennent de la partie d’entraînement, les réglages sont choisis sur la partie de validation, et la partie de test est regardée en dernier. Avec des dates, le test est le plus tardif&#x202f;: il demande si ce qui a été appris tient encore.</translation>
    </message>
    <message>
        <source>Backtest</source>
        <translation>Backtest</translation>
    </message>
    <message>
        <source>The model as it would have been trained at an earlier moment, scored on what came next. Several of them show whether it would have worked last spring, too.</source>
        <translation>Le modèle tel qu’on l’aurait entraîné à un instant antérieur, évalué sur ce qui a suivi. Plusieurs montrent s’il aurait aussi fonctionné au printemps dernier.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>A model that uses no feature: it says the share of positives, or the middle, for all. What is not better than it is not worth deploying.</source>
        <translation>Un modèle qui n’utilise aucune variable&#x202f;: il dit pour tous la part des positifs, ou le milieu. Ce qui n’est pas meilleur ne vaut pas la peine d’être déployé.</translation>
    </message>
    <message>
        <source>ROC AUC</source>
        <translation>ROC AUC</translation>
    </message>
    <message>
        <source>How often the model puts the right one of two rows first, of which one is positive and one is not. 0.5 is a coin, 1 is never wrong; it says nothing of a threshold.</source>
        <translation>Combien de fois le modèle place en tête la bonne de deux lignes, dont l’une est positive et l’autre non. 0,5 est un pile ou face, 1 ne se trompe jamais&#x202f;; cela ne dit rien d’un seuil.</translation>
    </message>
    <message>
        <source>Log loss</source>
        <translation>Log-loss</translation>
    </message>
    <message>
        <source>How surprised one is by what happened, if one believes the probabilities; lower is better. Being sure and wrong costs most.</source>
        <translation>À quel point on est surpris par ce qui est arrivé, si l’on croit aux probabilités&#x202f;; plus bas est mieux. Être sûr et avoir tort coûte le plus.</translation>
    </message>
    <message>
        <source>RMSE and MAE</source>
        <translation>RMSE et MAE</translation>
    </message>
    <message>
        <source>How far a predicted number is off, in the label&apos;s own unit. MAE is the mean distance; RMSE weighs large misses more.</source>
        <translation>De combien un nombre prédit s’écarte, dans l’unité de l’étiquette. MAE est l’écart moyen&#x202f;; RMSE pèse davantage les grandes erreurs.</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Where the score would probably be on other rows like these, in 95 of 100 cases. Two models whose difference has an interval with 0 in it cannot be told apart.</source>
        <translation>Là où le score se situerait sans doute sur d’autres lignes semblables, dans 95 cas sur 100. Deux modèles dont la différence a un intervalle contenant 0 ne peuvent être départagés.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>Whether of all rows with a probability of 20 % about one in five is positive. A model can rank well and still be badly calibrated; costs need calibrated probabilities.</source>
        <translation>Si, de toutes les lignes de probabilité 20&#x202f;%, environ une sur cinq est positive. Un modèle peut bien classer et être pourtant mal calibré&#x202f;; les coûts demandent des probabilités calibrées.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>The probability from which on a row counts as positive. It follows from what a false alarm and a miss cost, not from the model.</source>
        <translation>La probabilité à partir de laquelle une ligne compte comme positive. Il découle de ce que coûtent une fausse alerte et un cas manqué, non du modèle.</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>A part of the test rows with something in common: a country, new customers, a month. A model that is good on the whole may be bad on one.</source>
        <translation>Une partie des lignes de test ayant quelque chose en commun&#x202f;: un pays, les nouveaux clients, un mois. Un modèle bon dans l’ensemble peut être mauvais sur l’un d’eux.</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>How much worse the score is when a feature&apos;s values are shuffled. It tells what the model uses, not what causes the label.</source>
        <translation>De combien le score se dégrade quand on permute les valeurs d’une variable. Elle dit ce que le modèle utilise, non ce qui cause l’étiquette.</translation>
    </message>
    <message>
        <source>Partial dependence</source>
        <translation>Dépendance partielle</translation>
    </message>
    <message>
        <source>What the model says on average when one feature is set to a value and all else stays. It shows a direction and a shape: more visits, fewer leave.</source>
        <translation>Ce que dit le modèle en moyenne quand une variable est fixée à une valeur et que le reste ne bouge pas. Elle montre un sens et une forme&#x202f;: plus de visites, moins de départs.</translation>
    </message>
    <message>
        <source>Live view</source>
        <translation>Vue en direct</translation>
    </message>
    <message>
        <source>A view in your database that predicts when it is read, from the rows that are there then. It is plain SQL: no extension and no service stands behind it.</source>
        <translation>Une vue dans votre base qui prédit quand on la lit, à partir des lignes présentes à ce moment. C’est du SQL ordinaire&#x202f;: ni extension ni service derrière elle.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>A deployed model is never overwritten: the next one is a new version, and one of them is active. Going back to an earlier one is one click and one transaction.</source>
        <translation>Un modèle déployé n’est jamais écrasé&#x202f;: le suivant est une nouvelle version, et l’une d’elles est active. Revenir à une version antérieure prend un clic et une transaction.</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Dérive</translation>
    </message>
    <message>
        <source>The values of today are distributed otherwise than those the model learned from. It may matter or not: look at the score that has matured since, and at what drifted.</source>
        <translation>Les valeurs d’aujourd’hui sont réparties autrement que celles dont le modèle a appris. Cela peut compter ou non&#x202f;: regardez le score échu depuis, et ce qui a dérivé.</translation>
    </message>
    <message>
        <source>Matured</source>
        <translation>Échu</translation>
    </message>
    <message>
        <source>Of predictions that were logged, those whose label is known by now. The score on them is what was really kept of the promise.</source>
        <translation>Parmi les prédictions journalisées, celles dont l’étiquette est désormais connue. Leur score est ce qui a réellement été tenu de la promesse.</translation>
    </message>
    <message>
        <source>A row of the entity at one moment, with its label. The same customer at ten moments is ten examples; intervals count them as one customer.</source>
        <translation>Une ligne de l’entité à un instant, avec son étiquette. Le même client à dix instants fait dix exemples&#x202f;; les intervalles le comptent comme un seul client.</translation>
    </message>
</context>
<context>
    <name>GraphRouteText</name>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GraphSceneText</name>
    <message numerus="yes">
        <source>… %n more column(s)</source>
        <translation>
            <numerusform>… %n colonne de plus</numerusform>
            <numerusform>… %n colonnes de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer columns</source>
        <translation>Afficher moins de colonnes</translation>
    </message>
    <message>
        <source>%1, %2 columns, %3 outgoing, %4 incoming relations</source>
        <translation>%1, %2 colonnes, %3 relations sortantes, %4 entrantes</translation>
    </message>
</context>
<context>
    <name>Gym</name>
    <message>
        <source>The owner of the folder cannot be changed.</source>
        <translation>Le propriétaire du dossier ne peut pas être changé.</translation>
    </message>
    <message>
        <source>The folder belongs to somebody else.</source>
        <translation>Le dossier appartient à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>The configuration cannot be written.</source>
        <translation>La configuration ne peut pas être écrite.</translation>
    </message>
    <message>
        <source>Choose another folder for the sample database.</source>
        <translation>Choisir un autre dossier pour la base d’exemple.</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>Échec de %1</translation>
    </message>
    <message>
        <source>See %1.</source>
        <translation>Voir %1.</translation>
    </message>
    <message>
        <source>The folder exists and holds no database cluster.</source>
        <translation>Le dossier existe et ne contient pas d’instance de base de données.</translation>
    </message>
    <message>
        <source>The program could not be started.</source>
        <translation>Le programme n’a pas pu être lancé.</translation>
    </message>
    <message>
        <source>Check that the user %1 may run it in %2.</source>
        <translation>Vérifier que l’utilisateur %1 peut l’exécuter dans %2.</translation>
    </message>
    <message>
        <source>No PostgreSQL server programs are installed.</source>
        <translation>Aucun programme serveur PostgreSQL n’est installé.</translation>
    </message>
    <message>
        <source>It was made by PostgreSQL %1, whose programs are not installed.</source>
        <translation>Elle a été créée par PostgreSQL %1, dont les programmes ne sont pas installés.</translation>
    </message>
    <message>
        <source>Install the package %1.</source>
        <translation>Installer le paquet %1.</translation>
    </message>
    <message>
        <source>The database holds a schema of that name already.</source>
        <translation>La base contient déjà un schéma de ce nom.</translation>
    </message>
    <message>
        <source>Make the shop in an empty database.</source>
        <translation>Créer la boutique dans une base vide.</translation>
    </message>
    <message>
        <source>The database holds no shop.</source>
        <translation>La base ne contient pas de boutique.</translation>
    </message>
    <message>
        <source>Start the gym, which makes one.</source>
        <translation>Lancer le Gym, qui en crée une.</translation>
    </message>
    <message>
        <source>The shop was made by another version.</source>
        <translation>La boutique a été créée par une autre version.</translation>
    </message>
    <message>
        <source>Make a new sample database.</source>
        <translation>Créer une nouvelle base d’exemple.</translation>
    </message>
    <message>
        <source>The history must end at midnight.</source>
        <translation>L’historique doit finir à minuit.</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3.</source>
        <translation>%1 n’est pas entre %2 et %3.</translation>
    </message>
    <message>
        <source>Making the database cluster</source>
        <translation>Création de l’instance de base de données</translation>
    </message>
    <message>
        <source>Starting the database server</source>
        <translation>Démarrage du serveur de base de données</translation>
    </message>
    <message>
        <source>Making keys and indexes</source>
        <translation>Création des clés et des index</translation>
    </message>
    <message>
        <source>Letting the shop live</source>
        <translation>La boutique prend vie</translation>
    </message>
    <message>
        <source>there is no such bug</source>
        <translation>il n’existe pas de tel bogue</translation>
    </message>
    <message>
        <source>Name one of %1</source>
        <translation>En nommer un parmi %1</translation>
    </message>
    <message>
        <source>The shop did not live then.</source>
        <translation>La boutique n’existait pas encore à ce moment.</translation>
    </message>
</context>
<context>
    <name>Learn</name>
    <message>
        <source>a regression needs a number as its label</source>
        <translation>une régression exige un nombre comme étiquette</translation>
    </message>
    <message>
        <source>Choose a classification task</source>
        <translation>Choisir une tâche de classification</translation>
    </message>
    <message>
        <source>the label of row %1 (%2) is missing or infinite</source>
        <translation>l’étiquette de la ligne %1 (%2) manque ou est infinie</translation>
    </message>
    <message>
        <source>Train on rows whose label is known</source>
        <translation>Entraîner sur des lignes dont l’étiquette est connue</translation>
    </message>
    <message>
        <source>a classification needs a category as its label</source>
        <translation>une classification exige une catégorie comme étiquette</translation>
    </message>
    <message>
        <source>Choose the regression task</source>
        <translation>Choisir la tâche de régression</translation>
    </message>
    <message>
        <source>the label of row %1 (%2) is missing or not one of the classes</source>
        <translation>l’étiquette de la ligne %1 (%2) manque ou n’est pas l’une des classes</translation>
    </message>
    <message>
        <source>%1 has no parameter of this name</source>
        <translation>%1 n’a pas de paramètre de ce nom</translation>
    </message>
    <message>
        <source>Remove it or correct its spelling</source>
        <translation>Le supprimer ou corriger son orthographe</translation>
    </message>
    <message>
        <source>%1 is not a number from %2 to %3</source>
        <translation>%1 n’est pas un nombre de %2 à %3</translation>
    </message>
    <message>
        <source>%1 is not a whole number from %2 to %3</source>
        <translation>%1 n’est pas un entier de %2 à %3</translation>
    </message>
    <message>
        <source>Choose a value in its range</source>
        <translation>Choisir une valeur dans sa plage</translation>
    </message>
    <message>
        <source>this learner does not suit the task</source>
        <translation>cet algorithme ne convient pas à la tâche</translation>
    </message>
    <message>
        <source>Choose another learner</source>
        <translation>Choisir un autre algorithme</translation>
    </message>
    <message>
        <source>there are no rows to train on</source>
        <translation>il n’y a pas de lignes pour l’entraînement</translation>
    </message>
    <message>
        <source>Widen the study, or make the other parts smaller</source>
        <translation>Élargir l’étude, ou réduire les autres parties</translation>
    </message>
    <message>
        <source>its columns are not of one length</source>
        <translation>ses colonnes n’ont pas la même longueur</translation>
    </message>
    <message>
        <source>a binary task needs exactly two classes</source>
        <translation>une tâche binaire exige exactement deux classes</translation>
    </message>
    <message>
        <source>Choose the multiclass task</source>
        <translation>Choisir la tâche multiclass</translation>
    </message>
    <message>
        <source>all training rows are of one class</source>
        <translation>toutes les lignes d’entraînement sont d’une seule classe</translation>
    </message>
    <message>
        <source>Choose a split or a label with both classes before the cut</source>
        <translation>Choisir un découpage ou une étiquette avec les deux classes avant la coupure</translation>
    </message>
    <message>
        <source>there is no feature that varies over the training rows</source>
        <translation>aucune variable ne varie sur les lignes d’entraînement</translation>
    </message>
    <message>
        <source>Add features</source>
        <translation>Ajouter des variables</translation>
    </message>
    <message>
        <source>a multiclass task needs at least three classes here</source>
        <translation>une tâche multiclass exige ici au moins trois classes</translation>
    </message>
    <message>
        <source>Choose the binary task</source>
        <translation>Choisir la tâche binary</translation>
    </message>
    <message>
        <source>a feature must be a number or a category</source>
        <translation>une variable doit être un nombre ou une catégorie</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>L’exclure</translation>
    </message>
    <message>
        <source>the fit gave numbers that no model may hold: %1</source>
        <translation>l’ajustement a donné des nombres qu’aucun modèle ne peut contenir&#x202f;: %1</translation>
    </message>
    <message>
        <source>Look for extreme values among the features and the label</source>
        <translation>Chercher des valeurs extrêmes parmi les variables et l’étiquette</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>la mémoire est insuffisante</translation>
    </message>
    <message>
        <source>Use fewer rows or features, or a smaller model</source>
        <translation>Utiliser moins de lignes ou de variables, ou un modèle plus petit</translation>
    </message>
    <message>
        <source>fitted</source>
        <translation>ajusté</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>boosting</source>
        <translation>boosting</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>encodage</translation>
    </message>
    <message>
        <source>growing trees</source>
        <translation>croissance des arbres</translation>
    </message>
    <message>
        <source>growing trees of at most %1 leaves, so that the forest can be deployed</source>
        <translation>croissance d’arbres d’au plus %1 feuilles, pour que la forêt puisse être déployée</translation>
    </message>
    <message>
        <source>fitting</source>
        <translation>ajustement</translation>
    </message>
    <message>
        <source>solving</source>
        <translation>résolution</translation>
    </message>
    <message>
        <source>calibrating</source>
        <translation>calibration</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Predicts the mean, or the class shares, of the training rows: what every other learner has to beat.</source>
        <translation>Prédit la moyenne, ou les parts des classes, des lignes d’entraînement&#x202f;: ce que tout autre algorithme doit battre.</translation>
    </message>
    <message>
        <source>Boosted trees (XGBoost)</source>
        <translation>Arbres boostés (XGBoost)</translation>
    </message>
    <message>
        <source>Small trees added one after the other, each correcting the sum of those before it.</source>
        <translation>De petits arbres ajoutés l’un après l’autre, chacun corrigeant la somme des précédents.</translation>
    </message>
    <message>
        <source>Rounds of boosting, at most</source>
        <translation>Nombre maximal de tours de boosting</translation>
    </message>
    <message>
        <source>How much of each tree is added: smaller needs more rounds</source>
        <translation>Part de chaque arbre qui est ajoutée&#x202f;: plus petite, il faut plus de tours</translation>
    </message>
    <message>
        <source>Levels of a tree</source>
        <translation>Niveaux d’un arbre</translation>
    </message>
    <message>
        <source>The least weight of the rows in a leaf; a hundredth of the rows where not given, from 1 to 10</source>
        <translation>Le poids minimal des lignes d’une feuille&#x202f;; sans indication, un centième des lignes, de 1 à 10</translation>
    </message>
    <message>
        <source>Share of the rows for each tree</source>
        <translation>Part des lignes pour chaque arbre</translation>
    </message>
    <message>
        <source>Share of the features for each tree</source>
        <translation>Part des variables pour chaque arbre</translation>
    </message>
    <message>
        <source>Penalty on the values of leaves</source>
        <translation>Pénalité sur les valeurs des feuilles</translation>
    </message>
    <message>
        <source>Rounds without a better validation loss before it stops; 0 never stops early</source>
        <translation>Tours sans meilleure perte de validation avant l’arrêt&#x202f;; 0 n’arrête jamais tôt</translation>
    </message>
    <message>
        <source>Random forest</source>
        <translation>Forêt aléatoire</translation>
    </message>
    <message>
        <source>The mean of many deep trees, each grown on its own sample of rows and features.</source>
        <translation>La moyenne de nombreux arbres profonds, chacun poussé sur son propre échantillon de lignes et de variables.</translation>
    </message>
    <message>
        <source>Trees</source>
        <translation>Arbres</translation>
    </message>
    <message>
        <source>A leaf has at least so many rows; more where the forest could not be deployed otherwise</source>
        <translation>Une feuille a au moins tant de lignes&#x202f;; davantage si la forêt ne pouvait être déployée autrement</translation>
    </message>
    <message>
        <source>The share of the features that is tried for each split; not set, the square root of their number</source>
        <translation>La part des variables essayées à chaque division&#x202f;; sans indication, la racine carrée de leur nombre</translation>
    </message>
    <message>
        <source>Logistic regression</source>
        <translation>Régression logistique</translation>
    </message>
    <message>
        <source>A linear model of the log-odds, with its weights kept small; probabilities come out calibrated.</source>
        <translation>Un modèle linéaire des log-odds, aux poids maintenus petits&#x202f;; les probabilités en sortent calibrées.</translation>
    </message>
    <message>
        <source>The inverse of the penalty on the weights: smaller is simpler; 100 by the rows where not given, from 0.01 to 1</source>
        <translation>L’inverse de la pénalité sur les poids&#x202f;: plus petit est plus simple&#x202f;; sans indication, 100 divisé par le nombre de lignes, de 0,01 à 1</translation>
    </message>
    <message>
        <source>Ridge regression</source>
        <translation>Régression ridge</translation>
    </message>
    <message>
        <source>Per row, on standardized inputs; 0 chooses it by leave-one-out error</source>
        <translation>Par ligne, sur des entrées standardisées&#x202f;; 0 la choisit d’après l’erreur leave-one-out</translation>
    </message>
    <message>
        <source>Linear SVM</source>
        <translation>SVM linéaire</translation>
    </message>
    <message>
        <source>The plane with the widest margin between classes, calibrated on rows it has not seen.</source>
        <translation>Le plan qui laisse la plus large marge entre les classes, calibré sur des lignes qu’il n’a pas vues.</translation>
    </message>
    <message>
        <source>The price of a row on the wrong side of its margin: smaller is simpler</source>
        <translation>Le prix d’une ligne du mauvais côté de sa marge&#x202f;: plus petit est plus simple</translation>
    </message>
    <message>
        <source>%1 rows of %2 inputs need about %3 of memory, %4 are allowed</source>
        <translation>%1 lignes de %2 entrées demandent environ %3 de mémoire, %4 sont permis</translation>
    </message>
    <message>
        <source>Take a sample, leave features out, or allow more memory; about %1 % of the examples would fit</source>
        <translation>Prendre un échantillon, exclure des variables ou permettre plus de mémoire&#x202f;; environ %1&#x202f;% des exemples tiendraient</translation>
    </message>
    <message>
        <source>needs about %1 of memory, %2 are allowed</source>
        <translation>demande environ %1 de mémoire, %2 sont permis</translation>
    </message>
    <message>
        <source>Least absolute deviations</source>
        <translation>Moindres écarts absolus</translation>
    </message>
    <message>
        <source>A linear model fitted to the absolute error, with its weights kept small: labels far out count less than in a ridge regression.</source>
        <translation>Un modèle linéaire ajusté à l’erreur absolue, aux poids maintenus petits&#x202f;: les étiquettes extrêmes comptent moins que dans une régression ridge.</translation>
    </message>
    <message>
        <source>Blend</source>
        <translation>Mélange</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>fitting a sample of %1 of %2 rows</source>
        <translation>ajustement sur un échantillon de %1 lignes sur %2</translation>
    </message>
    <message>
        <source>SVM with radial kernel</source>
        <translation>SVM à noyau radial</translation>
    </message>
    <message>
        <source>The widest margin between two classes, or the flattest tube around a number, by similarity to rows it has learned from: 10,000 at most, a sample of more.</source>
        <translation>La plus large marge entre deux classes, ou le tube le plus plat autour d’un nombre, selon la similarité avec des lignes apprises&#x202f;: 10&#x202f;000 au plus, un échantillon s’il y en a davantage.</translation>
    </message>
    <message>
        <source>How near a row must be to count as similar, divided by the number of inputs: smaller is smoother</source>
        <translation>La proximité qu’il faut à une ligne pour compter comme similaire, divisée par le nombre d’entrées&#x202f;: plus petit est plus lisse</translation>
    </message>
    <message>
        <source>How far a number may be off at no price, in standard deviations</source>
        <translation>De combien un nombre peut s’écarter sans que cela coûte, en écarts-types</translation>
    </message>
    <message>
        <source>Kernel ridge</source>
        <translation>Ridge à noyau</translation>
    </message>
    <message>
        <source>Ridge regression on the similarity to some of the rows, with its penalty chosen by leave-one-out error; from 10,000 rows at most, a sample of more.</source>
        <translation>Régression ridge sur la similarité avec certaines des lignes, dont la pénalité est choisie d’après l’erreur leave-one-out&#x202f;; avec 10&#x202f;000 lignes au plus, un échantillon s’il y en a davantage.</translation>
    </message>
    <message>
        <source>How many rows similarity is measured to, at most</source>
        <translation>Nombre maximal de lignes auxquelles la similarité est mesurée</translation>
    </message>
    <message>
        <source>Additive boosted trees</source>
        <translation>Arbres boostés additifs</translation>
    </message>
    <message>
        <source>Boosted trees that look at one feature each: what it predicts is a sum of one curve for each feature, which can be read.</source>
        <translation>Des arbres boostés qui regardent chacun une seule variable&#x202f;: la prédiction est la somme d’une courbe par variable, que l’on peut lire.</translation>
    </message>
    <message>
        <source>1: trees may look at two features, whose pairs then count too; there are no curves of single features any more</source>
        <translation>1&#x202f;: les arbres peuvent regarder deux variables, dont les paires comptent alors aussi&#x202f;; il n’y a plus de courbes par variable</translation>
    </message>
    <message>
        <source>A linear model whose weights are kept small, by leave-one-out error, or more where validation says so. Of a yes/no question that compares a number, it learns that number, and then how probable the answer is.</source>
        <translation>Un modèle linéaire aux poids maintenus petits, d’après l’erreur leave-one-out, ou davantage si la validation le demande. Pour une question oui/non qui compare un nombre, il apprend ce nombre, puis la probabilité de la réponse.</translation>
    </message>
    <message>
        <source>Dense network</source>
        <translation>Réseau dense</translation>
    </message>
    <message>
        <source>One or two layers of units between inputs and answer, each a weighted sum of the layer before that counts only above 0; from 100 rows on, from a sample where rows times inputs are more than 20 million.</source>
        <translation>Une ou deux couches d’unités entre les entrées et la réponse, chacune une somme pondérée de la couche précédente qui ne compte qu’au-dessus de 0&#x202f;; à partir de 100 lignes, sur un échantillon là où lignes fois entrées dépassent 20 millions.</translation>
    </message>
    <message>
        <source>How many layers stand between inputs and answer</source>
        <translation>Nombre de couches entre les entrées et la réponse</translation>
    </message>
    <message>
        <source>How many units each of these layers has</source>
        <translation>Nombre d’unités de chacune de ces couches</translation>
    </message>
    <message>
        <source>How often all rows are passed over, at most; validation may stop earlier</source>
        <translation>Nombre maximal de passages sur toutes les lignes&#x202f;; la validation peut arrêter plus tôt</translation>
    </message>
    <message>
        <source>How far each batch of rows moves the weights</source>
        <translation>De combien chaque lot de lignes déplace les poids</translation>
    </message>
    <message>
        <source>How strongly weights are kept small</source>
        <translation>Avec quelle force les poids sont maintenus petits</translation>
    </message>
    <message>
        <source>Passes without gain on validation before it stops; 0 never stops early</source>
        <translation>Passages sans gain en validation avant l’arrêt&#x202f;; 0 n’arrête jamais tôt</translation>
    </message>
    <message>
        <source>pass %1 of %2 at most</source>
        <translation>passage %1 sur %2 au plus</translation>
    </message>
    <message>
        <source>A network needs %1 rows to learn from; there are %2</source>
        <translation>Un réseau a besoin de %1 lignes pour apprendre&#x202f;; il y en a %2</translation>
    </message>
    <message>
        <source>The network would have %1 weights; at most %2 can be deployed</source>
        <translation>Le réseau aurait %1 poids&#x202f;; %2 au plus peuvent être déployés</translation>
    </message>
    <message>
        <source>Train with fewer units, or with fewer features</source>
        <translation>Entraîner avec moins d’unités ou moins de variables</translation>
    </message>
    <message>
        <source>the label of row %1 (%2) is too large to be computed with: beyond %3</source>
        <translation>l’étiquette de la ligne %1 (%2) est trop grande pour être calculée&#x202f;: au-delà de %3</translation>
    </message>
    <message>
        <source>Leave such rows out by a filter</source>
        <translation>Exclure ces lignes par un filtre</translation>
    </message>
    <message>
        <source>Only so many features, those that weigh most in a fit with all of them; chosen by validation where not given</source>
        <translation>Seulement tant de caractéristiques, celles qui pèsent le plus dans un ajustement avec toutes&#x202f;; sans indication, choisies par la validation</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>The lesson has no title.</source>
        <translation>La leçon n’a pas de titre.</translation>
    </message>
    <message>
        <source>Begin with a line “# Title”.</source>
        <translation>Commencer par une ligne «&#x202f;# Titre&#x202f;».</translation>
    </message>
    <message>
        <source>The lesson does not say how long it takes.</source>
        <translation>La leçon ne dit pas combien de temps elle dure.</translation>
    </message>
    <message>
        <source>Write &lt;!-- minutes: 10 --&gt; below the title.</source>
        <translation>Écrire &lt;!-- minutes: 10 --&gt; sous le titre.</translation>
    </message>
    <message>
        <source>A block is marked “%1”.</source>
        <translation>Un bloc est marqué «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Mark it sql or espalierctl.</source>
        <translation>Le marquer sql ou espalierctl.</translation>
    </message>
    <message>
        <source>A block is empty.</source>
        <translation>Un bloc est vide.</translation>
    </message>
    <message>
        <source>A block begins here and does not end.</source>
        <translation>Un bloc commence ici et ne se termine pas.</translation>
    </message>
    <message>
        <source>End it with a line of three backticks.</source>
        <translation>Le terminer par une ligne de trois accents graves.</translation>
    </message>
    <message>
        <source>A quote of the command is not closed.</source>
        <translation>Un guillemet de la commande n’est pas fermé.</translation>
    </message>
    <message>
        <source>Close the quote.</source>
        <translation>Fermer le guillemet.</translation>
    </message>
    <message>
        <source>The block is no call of espalierctl.</source>
        <translation>Le bloc n’est pas un appel d’espalierctl.</translation>
    </message>
    <message>
        <source>Write one call into it, as it is typed.</source>
        <translation>Y écrire un seul appel, tel qu’on le tape.</translation>
    </message>
    <message>
        <source>There is no such lesson.</source>
        <translation>Cette leçon n’existe pas.</translation>
    </message>
    <message>
        <source>espalierctl lesson lists all.</source>
        <translation>espalierctl lesson les liste toutes.</translation>
    </message>
</context>
<context>
    <name>MainText</name>
    <message>
        <source>Machine learning on living PostgreSQL data.</source>
        <translation>Apprentissage automatique sur des données PostgreSQL vivantes.</translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation>system, light ou dark.</translation>
    </message>
    <message>
        <source>Size of the window, as in 1280x800.</source>
        <translation>Taille de la fenêtre, par exemple 1280x800.</translation>
    </message>
    <message>
        <source>The page to show first.</source>
        <translation>La page à afficher en premier.</translation>
    </message>
    <message>
        <source>Write a picture of the window and quit.</source>
        <translation>Écrire une image de la fenêtre et quitter.</translation>
    </message>
    <message>
        <source>Keep settings in this file.</source>
        <translation>Conserver les réglages dans ce fichier.</translation>
    </message>
    <message>
        <source>Open the sample database.</source>
        <translation>Ouvrir la base d’exemple.</translation>
    </message>
    <message>
        <source>Open a study file.</source>
        <translation>Ouvrir un fichier d’étude.</translation>
    </message>
    <message>
        <source>Write a picture of every page and quit.</source>
        <translation>Écrire une image de chaque page et quitter.</translation>
    </message>
    <message>
        <source>Open this database: an address, or settings as psql takes them.</source>
        <translation>Ouvrir cette base&#x202f;: une adresse, ou des paramètres comme psql les accepte.</translation>
    </message>
    <message>
        <source>One of %1.</source>
        <translation>L’une de %1.</translation>
    </message>
    <message>
        <source>--%1 cannot be &quot;%2&quot;. It is one of %3.</source>
        <translation>--%1 ne peut pas être « %2 ». Valeurs possibles : %3.</translation>
    </message>
    <message>
        <source>One study file is opened at a time.</source>
        <translation>Un seul fichier d&apos;étude est ouvert à la fois.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Le fichier %1 n&apos;existe pas.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>Impossible d&apos;écrire %1.</translation>
    </message>
    <message>
        <source>--size takes a width and a height of %1 at most, as in 1280x800.</source>
        <translation>--size attend une largeur et une hauteur de %1 au plus, par exemple 1280x800.</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>its task, classes, outputs and link do not go together</source>
        <translation>sa tâche, ses classes, ses sorties et sa fonction de lien ne vont pas ensemble</translation>
    </message>
    <message>
        <source>a class is there twice</source>
        <translation>une classe figure deux fois</translation>
    </message>
    <message>
        <source>a class holds a NUL byte</source>
        <translation>une classe contient un octet NUL</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is empty, not a name, or there twice</source>
        <translation>«&#x202f;%1&#x202f;» est vide, n’est pas un nom ou figure deux fois</translation>
    </message>
    <message>
        <source>only a binary model has one, and its numbers must be moderate</source>
        <translation>seul un modèle binaire en a une, et ses nombres doivent rester modérés</translation>
    </message>
    <message>
        <source>its feature, kind or numbers are not possible for this family</source>
        <translation>sa variable, son genre ou ses nombres sont impossibles pour cette famille</translation>
    </message>
    <message>
        <source>the weights do not fit the inputs, or one of them is not moderate</source>
        <translation>les poids ne correspondent pas aux entrées, ou l’un d’eux n’est pas modéré</translation>
    </message>
    <message>
        <source>a bias or a scale is not moderate</source>
        <translation>un biais ou une échelle n’est pas modéré</translation>
    </message>
    <message>
        <source>it is not a tree: a size, a child, an input or a number is out of range</source>
        <translation>ce n’est pas un arbre&#x202f;: une taille, un enfant, une entrée ou un nombre est hors limites</translation>
    </message>
    <message>
        <source>Train the model again, or restore the document from where it came</source>
        <translation>Réentraîner le modèle, ou restaurer le document depuis sa source</translation>
    </message>
    <message>
        <source>the model reads this feature, and it is not there</source>
        <translation>le modèle lit cette variable, et elle n’est pas là</translation>
    </message>
    <message>
        <source>the model reads this feature as a number, and it is not one</source>
        <translation>le modèle lit cette variable comme un nombre, et ce n’en est pas un</translation>
    </message>
    <message>
        <source>the model reads this feature as a category, and it is not one</source>
        <translation>le modèle lit cette variable comme une catégorie, et ce n’en est pas une</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not one of its values</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas l’une de ses valeurs</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a kind of input</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un genre d’entrée</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a family</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une famille</translation>
    </message>
    <message>
        <source>this version of the document is not known; a newer program may have written it</source>
        <translation>cette version du document est inconnue&#x202f;; un programme plus récent l’a peut-être écrit</translation>
    </message>
    <message>
        <source>only a model of a number has them, and their bands must ascend</source>
        <translation>seul un modèle d’un nombre en a, et leurs bandes doivent être croissantes</translation>
    </message>
</context>
<context>
    <name>Monitor</name>
    <message>
        <source>something else has the name of the log or of one of its views</source>
        <translation>autre chose porte le nom du journal ou de l’une de ses vues</translation>
    </message>
    <message>
        <source>Rename it, or refresh without a log: espalierctl score PROJECT --no-log</source>
        <translation>Le renommer, ou actualiser sans journal&#x202f;: espalierctl score PROJECT --no-log</translation>
    </message>
    <message>
        <source>the role may not make the log of predictions</source>
        <translation>le rôle n’a pas le droit de créer le journal des prédictions</translation>
    </message>
    <message>
        <source>%1 is not estimated before labels are known</source>
        <translation>%1&#x202f;: pas d’estimation tant que les étiquettes ne sont pas connues</translation>
    </message>
    <message>
        <source>when it was deployed, it was not noted how far it was off on test rows, or they were too few to tell</source>
        <translation>au déploiement, son écart sur les lignes de test n’a pas été noté, ou elles étaient trop peu nombreuses pour le dire</translation>
    </message>
</context>
<context>
    <name>MonitorCharts</name>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>promis</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>What Came True</source>
        <translation>Ce qui s’est réalisé</translation>
    </message>
    <message>
        <source>Week of the prediction</source>
        <translation>Semaine de la prédiction</translation>
    </message>
    <message>
        <source>the prediction itself</source>
        <translation>la prédiction elle-même</translation>
    </message>
    <message>
        <source>nothing is logged yet</source>
        <translation>rien n’est encore journalisé</translation>
    </message>
    <message>
        <source>labels are given for other moments</source>
        <translation>les étiquettes portent sur d’autres instants</translation>
    </message>
    <message>
        <source>labels from %1</source>
        <translation>étiquettes dès le %1</translation>
    </message>
    <message>
        <source>no label is known yet</source>
        <translation>aucune étiquette connue pour l’instant</translation>
    </message>
    <message>
        <source>%1 · as promised</source>
        <translation>%1 · comme promis</translation>
    </message>
    <message>
        <source>%1 · better than promised</source>
        <translation>%1 · mieux que promis</translation>
    </message>
    <message>
        <source>%1 · worse than promised</source>
        <translation>%1 · moins bien que promis</translation>
    </message>
    <message>
        <source>not noted when deployed</source>
        <translation>non noté au déploiement</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>pas encore mesuré</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n features</source>
        <translation>
            <numerusform>%1 sur %n variable</numerusform>
            <numerusform>%1 sur %n variables</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Nothing that this version predicted is logged. Refresh Predictions on the Deploy page, or espalierctl score PROJECT, logs what is predicted from then on.</source>
        <translation>Rien de ce que cette version a prédit n’est journalisé. «&#x202f;Actualiser les prédictions&#x202f;» sur la page Déployer, ou espalierctl score PROJECT, journalise ce qui est prédit à partir de là.</translation>
    </message>
    <message>
        <source>Labels are given for moments of their own, which are none of those predicted at.</source>
        <translation>Les étiquettes portent sur leurs propres instants, dont aucun n’a servi à prédire.</translation>
    </message>
    <message>
        <source>No label of the %1 logged predictions is known yet. The first will be on %2.</source>
        <translation>Aucune étiquette des %1 prédictions journalisées n’est encore connue. La première le sera le %2.</translation>
    </message>
    <message>
        <source>No label of the %1 logged predictions is known yet.</source>
        <translation>Aucune étiquette des %1 prédictions journalisées n’est encore connue.</translation>
    </message>
    <message>
        <source>The rows that the active version learned from were not noted. Deploy it again.</source>
        <translation>Les lignes dont la version active a appris n’ont pas été notées. La redéployer.</translation>
    </message>
    <message>
        <source>Measured when predictions are refreshed.</source>
        <translation>Mesuré quand les prédictions sont actualisées.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows predicted %1</source>
        <translation>
            <numerusform>%Ln ligne prédite %1</numerusform>
            <numerusform>%Ln lignes prédites %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · stalest source: %2, %3</source>
        <translation>%1 · source la plus ancienne&#x202f;: %2, %3</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimé</translation>
    </message>
    <message>
        <source>%1 estimated</source>
        <translation>%1 estimé</translation>
    </message>
    <message>
        <source>%1 · %2 of importance</source>
        <translation>%1 · %2 de l’importance</translation>
    </message>
</context>
<context>
    <name>PairsText</name>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>H, of Friedman and Popescu: 0 where two features only add up, 1 where each alone does nothing. Of the %1 features that add most, on %2 of %3 test examples.</source>
        <translation>H de Friedman et Popescu&#x202f;: 0 quand deux variables ne font que s’additionner, 1 quand chacune seule n’a aucun effet. Pour les %1 variables qui apportent le plus, sur %2 des %3 exemples de test.</translation>
    </message>
    <message>
        <source>%1 × %2 (H %3)</source>
        <translation>%1 × %2 (H %3)</translation>
    </message>
    <message>
        <source>The probability of %1</source>
        <translation>La probabilité de %1</translation>
    </message>
    <message>
        <source>What is predicted</source>
        <translation>Ce qui est prédit</translation>
    </message>
    <message>
        <source>%1 where all of %2 of %3 test examples have one value of each, all else left as it is. Down: %4. Across: %5. No example has the values of a faint cell.</source>
        <translation>%1 quand %2 des %3 exemples de test ont tous une même valeur de chacune, le reste inchangé. Verticalement&#x202f;: %4. Horizontalement&#x202f;: %5. Aucun exemple n’a les valeurs d’une cellule pâle.</translation>
    </message>
    <message numerus="yes">
        <source>%n test example(s)</source>
        <translation>
            <numerusform>%n exemple de test</numerusform>
            <numerusform>%n exemples de test</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3: %4. %5, %6 with these values.</source>
        <translation>%1&#x202f;: %2, %3&#x202f;: %4. %5, %6 avec ces valeurs.</translation>
    </message>
</context>
<context>
    <name>PaletteWords</name>
    <message>
        <source>%1, %2 rows</source>
        <translation>%1, %2 lignes</translation>
    </message>
    <message>
        <source>primary key</source>
        <translation>clé primaire</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>unique</translation>
    </message>
    <message>
        <source>refers to %1</source>
        <translation>renvoie à %1</translation>
    </message>
</context>
<context>
    <name>Parameter</name>
    <message>
        <source>c</source>
        <translation>C</translation>
    </message>
    <message>
        <source>colsample_bytree</source>
        <translation>variables par arbre</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>profondeur</translation>
    </message>
    <message>
        <source>early_stopping</source>
        <translation>tours sans gain</translation>
    </message>
    <message>
        <source>epsilon</source>
        <translation>epsilon</translation>
    </message>
    <message>
        <source>eta</source>
        <translation>taux d’apprentissage</translation>
    </message>
    <message>
        <source>fraction</source>
        <translation>part</translation>
    </message>
    <message>
        <source>gamma</source>
        <translation>gamma</translation>
    </message>
    <message>
        <source>lambda</source>
        <translation>lambda</translation>
    </message>
    <message>
        <source>min_child_weight</source>
        <translation>poids minimal d’une feuille</translation>
    </message>
    <message>
        <source>min_leaf</source>
        <translation>feuille minimale</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>paires</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>pénalité</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>tours</translation>
    </message>
    <message>
        <source>subsample</source>
        <translation>lignes par arbre</translation>
    </message>
    <message>
        <source>trees</source>
        <translation>arbres</translation>
    </message>
    <message>
        <source>decay</source>
        <translation>décroissance</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>couches</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unités</translation>
    </message>
    <message>
        <source>features</source>
        <translation>caractéristiques</translation>
    </message>
</context>
<context>
    <name>PathText</name>
    <message>
        <source>by</source>
        <comment>a column</comment>
        <translation>par</translation>
    </message>
    <message>
        <source>many</source>
        <comment>rows</comment>
        <translation>plusieurs</translation>
    </message>
</context>
<context>
    <name>Pg</name>
    <message>
        <source>Ask the owner of the database for the privilege that the message names.</source>
        <translation>Demander au propriétaire de la base le privilège que nomme le message.</translation>
    </message>
    <message>
        <source>The database can only be read here: it is a standby, or the role is limited to reading.</source>
        <translation>La base est ici en lecture seule&#x202f;: c’est un serveur standby, ou le rôle est limité à la lecture.</translation>
    </message>
    <message>
        <source>Check the user name and the password.</source>
        <translation>Vérifier le nom d’utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>Check the name of the database.</source>
        <translation>Vérifier le nom de la base.</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>Se reconnecter.</translation>
    </message>
    <message>
        <source>The server ended the session; connect again.</source>
        <translation>Le serveur a mis fin à la session&#x202f;; se reconnecter.</translation>
    </message>
    <message>
        <source>The server is recovering from a crash; connect again in a moment.</source>
        <translation>Le serveur se remet d’un crash&#x202f;; se reconnecter dans un instant.</translation>
    </message>
    <message>
        <source>The server is starting or stopping; connect again in a moment.</source>
        <translation>Le serveur démarre ou s’arrête&#x202f;; se reconnecter dans un instant.</translation>
    </message>
    <message>
        <source>The server ended an idle session (idle_session_timeout); connect again.</source>
        <translation>Le serveur a mis fin à une session inactive (idle_session_timeout)&#x202f;; se reconnecter.</translation>
    </message>
    <message>
        <source>The server ended an idle transaction (idle_in_transaction_session_timeout); connect again.</source>
        <translation>Le serveur a mis fin à une transaction inactive (idle_in_transaction_session_timeout)&#x202f;; se reconnecter.</translation>
    </message>
    <message>
        <source>The server has no connection left; close others, or try again later.</source>
        <translation>Le serveur n’a plus de connexion libre&#x202f;; en fermer d’autres, ou réessayer plus tard.</translation>
    </message>
    <message>
        <source>The server stopped the query: statement_timeout was reached, or someone cancelled it.</source>
        <translation>Le serveur a arrêté la requête&#x202f;: statement_timeout a été atteint, ou quelqu’un l’a annulée.</translation>
    </message>
    <message>
        <source>Another session holds a lock on what is needed; try again in a moment.</source>
        <translation>Une autre session verrouille ce qu’il faut&#x202f;; réessayer dans un instant.</translation>
    </message>
    <message>
        <source>Another transaction was in the way; try again.</source>
        <translation>Une autre transaction gênait&#x202f;; réessayer.</translation>
    </message>
    <message>
        <source>The disk of the server is full.</source>
        <translation>Le disque du serveur est plein.</translation>
    </message>
    <message>
        <source>The server is out of memory; ask for fewer columns or rows.</source>
        <translation>Le serveur manque de mémoire&#x202f;; demander moins de colonnes ou de lignes.</translation>
    </message>
    <message>
        <source>A limit set on the server was reached; ask for fewer columns or rows.</source>
        <translation>Une limite fixée sur le serveur a été atteinte&#x202f;; demander moins de colonnes ou de lignes.</translation>
    </message>
    <message>
        <source>The database holds text that is not valid in its encoding.</source>
        <translation>La base contient du texte non valide dans son encodage.</translation>
    </message>
    <message>
        <source>A character has no equivalent in the encoding of the database.</source>
        <translation>Un caractère n’a pas d’équivalent dans l’encodage de la base.</translation>
    </message>
    <message>
        <source>The query is larger than the server allows; use fewer features.</source>
        <translation>La requête est plus grande que ne le permet le serveur&#x202f;; utiliser moins de variables.</translation>
    </message>
    <message>
        <source>Out of memory.</source>
        <translation>Mémoire insuffisante.</translation>
    </message>
    <message>
        <source>No answer within the connect timeout.</source>
        <translation>Pas de réponse dans le délai de connexion (connect_timeout).</translation>
    </message>
    <message>
        <source>Check the user name and the password; the server does not say whether the password has expired.</source>
        <translation>Vérifier le nom d’utilisateur et le mot de passe&#x202f;; le serveur ne dit pas si le mot de passe a expiré.</translation>
    </message>
    <message>
        <source>The server does not let this user in from here; check the user name and pg_hba.conf.</source>
        <translation>Le serveur n’admet pas cet utilisateur depuis ici&#x202f;; vérifier le nom d’utilisateur et pg_hba.conf.</translation>
    </message>
    <message>
        <source>Ask its owner to GRANT CONNECT on it.</source>
        <translation>Demander à son propriétaire un GRANT CONNECT dessus.</translation>
    </message>
    <message>
        <source>The server is starting or stopping; try again in a moment.</source>
        <translation>Le serveur démarre ou s’arrête&#x202f;; réessayer dans un instant.</translation>
    </message>
    <message>
        <source>The server asks for a password; give one.</source>
        <translation>Le serveur demande un mot de passe&#x202f;; en donner un.</translation>
    </message>
    <message>
        <source>Check sslmode and the certificates.</source>
        <translation>Vérifier sslmode et les certificats.</translation>
    </message>
    <message>
        <source>The server is there, but not of the kind that target_session_attrs asks for: leave that out, or name the host that is.</source>
        <translation>Le serveur est là, mais n’est pas du genre que demande target_session_attrs&#x202f;: l’omettre, ou nommer l’hôte qui convient.</translation>
    </message>
    <message>
        <source>Check the user name and how the server authenticates.</source>
        <translation>Vérifier le nom d’utilisateur et le mode d’authentification du serveur.</translation>
    </message>
    <message>
        <source>Check the spelling of the host, and the network.</source>
        <translation>Vérifier l’orthographe de l’hôte, et le réseau.</translation>
    </message>
    <message>
        <source>Check that the server runs there, the port, and firewalls between.</source>
        <translation>Vérifier que le serveur y tourne, le port, et les pare-feu intermédiaires.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of its values</source>
        <translation>«&#x202f;%1&#x202f;» n’est aucune de ses valeurs</translation>
    </message>
    <message>
        <source>It may be one of %1</source>
        <translation>Valeurs possibles&#x202f;: %1</translation>
    </message>
    <message>
        <source>no service of this name is described</source>
        <translation>aucun service de ce nom n’est décrit</translation>
    </message>
    <message>
        <source>Describe it in ~/.pg_service.conf, or give host and dbname</source>
        <translation>Le décrire dans ~/.pg_service.conf, ou donner host et dbname</translation>
    </message>
    <message>
        <source>The services are: %1</source>
        <translation>Les services sont&#x202f;: %1</translation>
    </message>
    <message>
        <source>No service is named %1, so it was taken for a database of the server that the PG* environment names; one of another server is postgresql://USER@HOST/DATABASE.</source>
        <translation>Aucun service ne s’appelle %1&#x202f;; cela a donc été pris pour une base du serveur que nomme l’environnement PG*&#x202f;; une base d’un autre serveur s’écrit postgresql://USER@HOST/DATABASE.</translation>
    </message>
    <message>
        <source>No service is named %1 (there are %2), so it was taken for a database of the server that the PG* environment names; one of another server is postgresql://USER@HOST/DATABASE.</source>
        <translation>Aucun service ne s’appelle %1 (il y a %2)&#x202f;; cela a donc été pris pour une base du serveur que nomme l’environnement PG*&#x202f;; une base d’un autre serveur s’écrit postgresql://USER@HOST/DATABASE.</translation>
    </message>
    <message>
        <source>The connection string holds a NUL character.</source>
        <translation>La chaîne de connexion contient un caractère NUL.</translation>
    </message>
    <message>
        <source>The user name or the password holds a character that ends it in a URI.</source>
        <translation>Le nom d’utilisateur ou le mot de passe contient un caractère qui y met fin dans une URI.</translation>
    </message>
    <message>
        <source>Write @ as %1, : as %2, / as %3, ? as %4 and # as %5 there; or leave the password to PGPASSWORD or ~/.pgpass.</source>
        <translation>Y écrire @ comme %1, : comme %2, / comme %3, ? comme %4 et # comme %5&#x202f;; ou laisser le mot de passe à PGPASSWORD ou ~/.pgpass.</translation>
    </message>
    <message>
        <source>It cannot be read; which part is not shown, since it may be of the password.</source>
        <translation>Elle est illisible&#x202f;; la partie en cause n’est pas montrée, car elle peut relever du mot de passe.</translation>
    </message>
    <message>
        <source>Give a URI (postgresql://user@host/database, with % before codes of special characters only), keywords (host=... dbname=...), or the name of a service or of a database.</source>
        <translation>Donner une URI (postgresql://user@host/database, avec % seulement devant les codes de caractères spéciaux), des mots-clés (host=... dbname=...), ou le nom d’un service ou d’une base.</translation>
    </message>
    <message>
        <source>The program stood still for %1 seconds in the middle of what the server sent, so the session was ended.</source>
        <translation>Le programme est resté figé %1 secondes au milieu de ce que le serveur envoyait, la session a donc été fermée.</translation>
    </message>
    <message>
        <source>Run it again.</source>
        <translation>Relancer.</translation>
    </message>
    <message>
        <source>The connection to the server was lost.</source>
        <translation>La connexion au serveur a été perdue.</translation>
    </message>
    <message>
        <source>A standby ends a long read that keeps it from following its primary: raise max_standby_streaming_delay there, turn hot_standby_feedback on, or read the primary</source>
        <translation>Un standby met fin à une longue lecture qui l’empêche de suivre son primaire&#x202f;: y augmenter max_standby_streaming_delay, activer hot_standby_feedback, ou lire le primaire</translation>
    </message>
    <message>
        <source>It holds a NUL character, which PostgreSQL cannot store.</source>
        <translation>Il contient un caractère NUL, que PostgreSQL ne peut pas stocker.</translation>
    </message>
    <message>
        <source>The statement is no query.</source>
        <translation>L’instruction n’est pas une requête.</translation>
    </message>
    <message>
        <source>The statement is no plain command.</source>
        <translation>L’instruction n’est pas une simple commande.</translation>
    </message>
    <message>
        <source>The statement is no COPY TO STDOUT.</source>
        <translation>L’instruction n’est pas un COPY TO STDOUT.</translation>
    </message>
    <message>
        <source>The statement is no COPY FROM STDIN.</source>
        <translation>L’instruction n’est pas un COPY FROM STDIN.</translation>
    </message>
    <message>
        <source>row-level security hides rows of this table from the role</source>
        <translation>la sécurité au niveau ligne cache au rôle des lignes de cette table</translation>
    </message>
    <message>
        <source>Read the catalog again</source>
        <translation>Relire le catalogue</translation>
    </message>
    <message>
        <source>A pooler between refuses transactions: let it pool by transaction or by session, or connect past it.</source>
        <translation>Un pooler intermédiaire refuse les transactions&#x202f;: le régler par transaction ou par session, ou se connecter sans lui.</translation>
    </message>
    <message>
        <source>The transaction had failed before, so it was rolled back.</source>
        <translation>La transaction avait déjà échoué, elle a donc été annulée.</translation>
    </message>
    <message>
        <source>this table was rewritten or replaced while it was read</source>
        <translation>cette table a été réécrite ou remplacée pendant sa lecture</translation>
    </message>
    <message>
        <source>Nothing of it was kept; read again when it is no longer being altered</source>
        <translation>Rien n’en a été gardé&#x202f;; la relire quand elle ne sera plus modifiée</translation>
    </message>
    <message>
        <source>process %1 (%2, as %3) holds a lock on %4</source>
        <translation>le processus %1 (%2, en tant que %3) tient un verrou sur %4</translation>
    </message>
    <message>
        <source>process %1 (%2, as %3) waits for a lock on %4</source>
        <translation>le processus %1 (%2, en tant que %3) attend un verrou sur %4</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>a prepared transaction holds a lock on %1</source>
        <translation>une transaction préparée tient un verrou sur %1</translation>
    </message>
    <message>
        <source>a prepared transaction waits for a lock on %1</source>
        <translation>une transaction préparée attend un verrou sur %1</translation>
    </message>
    <message>
        <source>Whoever held the lock has let it go meanwhile; try again</source>
        <translation>Celui qui tenait le verrou l’a libéré entre-temps&#x202f;; réessayer</translation>
    </message>
    <message>
        <source>Try again when that session is done with it</source>
        <translation>Réessayer quand cette session en aura terminé</translation>
    </message>
    <message>
        <source>this server is a standby: it cannot be written to</source>
        <translation>ce serveur est un standby&#x202f;: on ne peut pas y écrire</translation>
    </message>
    <message>
        <source>Connect to the primary</source>
        <translation>Se connecter au primaire</translation>
    </message>
    <message>
        <source>this session is limited to reading (default_transaction_read_only is on)</source>
        <translation>cette session est limitée à la lecture (default_transaction_read_only est à on)</translation>
    </message>
    <message>
        <source>Connect as a role that may change the database, or ask for ALTER ROLE %1 SET default_transaction_read_only = off</source>
        <translation>Se connecter avec un rôle qui peut modifier la base, ou demander ALTER ROLE %1 SET default_transaction_read_only = off</translation>
    </message>
    <message>
        <source>The link broke while the change was being made, and the server undid it.</source>
        <translation>La liaison s’est rompue pendant la modification, et le serveur l’a annulée.</translation>
    </message>
    <message>
        <source>Nothing was changed; try again.</source>
        <translation>Rien n’a été changé&#x202f;; réessayer.</translation>
    </message>
    <message>
        <source>The server is still at it.</source>
        <translation>Le serveur y travaille encore.</translation>
    </message>
    <message>
        <source>The server did not answer.</source>
        <translation>Le serveur n’a pas répondu.</translation>
    </message>
    <message>
        <source>Whether the change was made is not known; connect again and look, before doing it again.</source>
        <translation>On ignore si la modification a été faite&#x202f;; se reconnecter et vérifier avant de la refaire.</translation>
    </message>
    <message>
        <source>it holds the smallest bigint, which no column in memory can hold</source>
        <translation>elle contient le plus petit bigint, qu’aucune colonne en mémoire ne peut contenir</translation>
    </message>
    <message>
        <source>Let the database compute the features</source>
        <translation>Laisser la base calculer les variables</translation>
    </message>
    <message>
        <source>The server counted %1 rows, %2 arrived.</source>
        <translation>Le serveur a compté %1 lignes, %2 sont arrivées.</translation>
    </message>
    <message>
        <source>The stream holds %1 (after %2 rows).</source>
        <translation>Le flux contient %1 (après %2 lignes).</translation>
    </message>
    <message>
        <source>bytes after the trailer</source>
        <translation>des octets après la marque de fin</translation>
    </message>
    <message>
        <source>no binary COPY</source>
        <translation>aucun COPY binaire</translation>
    </message>
    <message>
        <source>unknown flags</source>
        <translation>des drapeaux inconnus</translation>
    </message>
    <message>
        <source>%1 values in a row of %2 fields</source>
        <translation>%1 valeurs dans une ligne de %2 champs</translation>
    </message>
    <message>
        <source>a negative length</source>
        <translation>une longueur négative</translation>
    </message>
    <message>
        <source>a value of %1 bytes in %2, which is read as %3</source>
        <translation>une valeur de %1 octets dans %2, lue comme %3</translation>
    </message>
    <message>
        <source>no trailer</source>
        <translation>aucune marque de fin</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>%Ln ligne lue</numerusform>
            <numerusform>%Ln lignes lues</numerusform>
        </translation>
    </message>
    <message>
        <source>opening the way through %1</source>
        <translation>ouverture du passage par %1</translation>
    </message>
    <message>
        <source>%1 names no SSH server.</source>
        <translation>%1 ne désigne aucun serveur SSH.</translation>
    </message>
    <message>
        <source>Write user@host:port, where user and port may be left out, or a Host of the configuration of ssh.</source>
        <translation>Écrire user@host:port, où user et port peuvent être omis, ou un Host de la configuration de ssh.</translation>
    </message>
    <message>
        <source>Only one host can be reached through SSH.</source>
        <translation>Un seul hôte peut être atteint par SSH.</translation>
    </message>
    <message>
        <source>Name one host and one port.</source>
        <translation>Nommer un seul hôte et un seul port.</translation>
    </message>
    <message>
        <source>The program ssh was not found or could not be started.</source>
        <translation>Le programme ssh est introuvable ou n’a pas pu être lancé.</translation>
    </message>
    <message>
        <source>Install it (the package openssh-client), or name it in ESPALIER_SSH.</source>
        <translation>L’installer (le paquet openssh-client), ou le nommer dans ESPALIER_SSH.</translation>
    </message>
    <message>
        <source>The SSH server shows another key than the one that is known of it: somebody may stand in between.</source>
        <translation>Le serveur SSH présente une autre clé que celle qu’on lui connaît&#x202f;: quelqu’un pourrait s’être interposé.</translation>
    </message>
    <message>
        <source>Ask its owner whether the key was changed. Only if it was, run ssh-keygen -R %1 and connect once with ssh in a terminal.</source>
        <translation>Demander à son responsable si la clé a été changée. Seulement si c’est le cas, exécuter ssh-keygen -R %1 et se connecter une fois avec ssh dans un terminal.</translation>
    </message>
    <message>
        <source>The key of the SSH server is not known here, so nothing was sent to it.</source>
        <translation>La clé du serveur SSH n’est pas connue ici, rien ne lui a donc été envoyé.</translation>
    </message>
    <message>
        <source>Run this once in a terminal, and compare the fingerprint that it shows with the owner&apos;s: %1</source>
        <translation>Exécuter ceci une fois dans un terminal, et comparer l’empreinte affichée avec celle de son responsable&#x202f;: %1</translation>
    </message>
    <message>
        <source>The SSH server did not let this user in. It is never asked for a password here: a key has to do.</source>
        <translation>Le serveur SSH n’a pas admis cet utilisateur. Aucun mot de passe n’est jamais demandé ici pour lui&#x202f;: une clé doit suffire.</translation>
    </message>
    <message>
        <source>Add the key to the agent with ssh-add, or name it in the configuration of ssh; this has to work in a terminal without a question: %1</source>
        <translation>Ajouter la clé à l’agent avec ssh-add, ou la nommer dans la configuration de ssh&#x202f;; ceci doit marcher dans un terminal sans aucune question&#x202f;: %1</translation>
    </message>
    <message>
        <source>The name of the SSH server was not found.</source>
        <translation>Le nom du serveur SSH est introuvable.</translation>
    </message>
    <message>
        <source>Check the SSH server&apos;s name.</source>
        <translation>Vérifier le nom du serveur SSH.</translation>
    </message>
    <message>
        <source>The SSH server does not answer.</source>
        <translation>Le serveur SSH ne répond pas.</translation>
    </message>
    <message>
        <source>Check its name and port, and whether a firewall is in between.</source>
        <translation>Vérifier son nom et son port, et s’il y a un pare-feu intermédiaire.</translation>
    </message>
    <message>
        <source>A port of this computer that was to be forwarded is taken.</source>
        <translation>Un port de cet ordinateur qui devait être redirigé est déjà pris.</translation>
    </message>
    <message>
        <source>The configuration of ssh cannot be used.</source>
        <translation>La configuration de ssh est inutilisable.</translation>
    </message>
    <message>
        <source>Correct what ssh complains of.</source>
        <translation>Corriger ce que ssh signale.</translation>
    </message>
    <message>
        <source>The program ssh ended.</source>
        <translation>Le programme ssh s’est terminé.</translation>
    </message>
    <message>
        <source>See what it says in a terminal: %1</source>
        <translation>Voir ce qu’il dit dans un terminal&#x202f;: %1</translation>
    </message>
    <message>
        <source>The SSH server let the connection in and could not hand it on to the database server.</source>
        <translation>Le serveur SSH a accepté la connexion, mais n’a pas pu la transmettre au serveur de base de données.</translation>
    </message>
    <message>
        <source>Check the database server&apos;s host and port as %1 sees them (localhost is that computer itself), and whether forwarding is allowed there.</source>
        <translation>Vérifier l’hôte et le port du serveur de base de données tels que les voit %1 (localhost est cet ordinateur-là), et si la redirection y est permise.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>the database has no such table</source>
        <translation>la base n’a pas cette table</translation>
    </message>
    <message>
        <source>Refresh the catalog, or correct the study</source>
        <translation>Actualiser le catalogue, ou corriger l’étude</translation>
    </message>
    <message>
        <source>There is a table %1</source>
        <translation>Il y a une table %1</translation>
    </message>
    <message>
        <source>the table has no such column</source>
        <translation>la table n’a pas cette colonne</translation>
    </message>
    <message>
        <source>It has %1</source>
        <translation>Elle a %1</translation>
    </message>
    <message>
        <source>Choose a date or timestamp column from which %1 is known</source>
        <translation>Choisir une colonne date ou timestamp à partir de laquelle %1 est connu</translation>
    </message>
    <message>
        <source>this column is no date or time</source>
        <translation>cette colonne n’est ni une date ni une heure</translation>
    </message>
    <message>
        <source>Choose a column of dates or timestamps, or of years</source>
        <translation>Choisir une colonne de dates, de timestamps ou d’années</translation>
    </message>
    <message>
        <source>Choose a date or timestamp column</source>
        <translation>Choisir une colonne date ou timestamp</translation>
    </message>
    <message>
        <source>a range is no moment</source>
        <translation>un intervalle n’est pas un instant</translation>
    </message>
    <message>
        <source>Choose a column of dates or timestamps</source>
        <translation>Choisir une colonne de dates ou de timestamps</translation>
    </message>
    <message>
        <source>years and months are read from whole numbers, and this column holds none</source>
        <translation>les années et les mois se lisent dans des entiers, et cette colonne n’en contient pas</translation>
    </message>
    <message>
        <source>Leave the calendar out, or choose another column</source>
        <translation>Omettre le calendrier, ou choisir une autre colonne</translation>
    </message>
    <message>
        <source>a whole number alone is no time</source>
        <translation>un entier seul n’est pas un horodatage</translation>
    </message>
    <message>
        <source>Say whether it is a year (1998) or a year_month (199803), under calendar</source>
        <translation>Indiquer sous calendar si c’est year (1998) ou year_month (199803)</translation>
    </message>
    <message>
        <source>its time is borrowed over a hop that reaches many rows</source>
        <translation>son horodatage est emprunté par un saut qui atteint plusieurs lignes</translation>
    </message>
    <message>
        <source>A row borrows the time of the one row that it refers to</source>
        <translation>Une ligne emprunte l’horodatage de la seule ligne à laquelle elle renvoie</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number to compare with</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre auquel comparer</translation>
    </message>
    <message>
        <source>Write a number</source>
        <translation>Écrire un nombre</translation>
    </message>
    <message>
        <source>the columns of a hop do not pair up</source>
        <translation>les colonnes d’un saut ne forment pas des paires</translation>
    </message>
    <message>
        <source>this hop is said to reach one row, but no key makes it so</source>
        <translation>ce saut est dit atteindre une seule ligne, mais aucune clé ne l’assure</translation>
    </message>
    <message>
        <source>Mark the hop as to-many and aggregate over it</source>
        <translation>Marquer le saut comme allant vers plusieurs lignes et agréger dessus</translation>
    </message>
    <message>
        <source>its path reaches many rows</source>
        <translation>son chemin atteint plusieurs lignes</translation>
    </message>
    <message>
        <source>Choose an aggregate</source>
        <translation>Choisir un agrégat</translation>
    </message>
    <message>
        <source>its path reaches one row, there is nothing to aggregate</source>
        <translation>son chemin atteint une seule ligne, il n’y a rien à agréger</translation>
    </message>
    <message>
        <source>Use the aggregate direct</source>
        <translation>Utiliser l’agrégat direct</translation>
    </message>
    <message>
        <source>its path reaches one row, there is nothing to aggregate again</source>
        <translation>son chemin atteint une seule ligne, il n’y a rien à agréger de nouveau</translation>
    </message>
    <message>
        <source>the path of what it aggregates first reaches one row</source>
        <translation>le chemin de ce qu’elle agrège d’abord atteint une seule ligne</translation>
    </message>
    <message>
        <source>Make it a part of the feature&apos;s own path</source>
        <translation>En faire une partie du propre chemin de la variable</translation>
    </message>
    <message>
        <source>Make the path a part of the feature&apos;s own path</source>
        <translation>Faire du chemin une partie du propre chemin de la variable</translation>
    </message>
    <message>
        <source>%1 needs no column</source>
        <translation>%1 n’a pas besoin de colonne</translation>
    </message>
    <message>
        <source>%1 needs numbers</source>
        <translation>%1 exige des nombres</translation>
    </message>
    <message>
        <source>%1 needs categories</source>
        <translation>%1 exige des catégories</translation>
    </message>
    <message>
        <source>%1 needs categories, or yes and no</source>
        <translation>%1 exige des catégories, ou oui et non</translation>
    </message>
    <message>
        <source>%1 needs dates or times</source>
        <translation>%1 exige des dates ou des heures</translation>
    </message>
    <message>
        <source>%1 needs a column that can be read</source>
        <translation>%1 exige une colonne lisible</translation>
    </message>
    <message>
        <source>Use count, distinct_count or last</source>
        <translation>Utiliser count, distinct_count ou last</translation>
    </message>
    <message>
        <source>the aggregate %1 needs a column</source>
        <translation>l’agrégat %1 exige une colonne</translation>
    </message>
    <message>
        <source>a part is taken of a column</source>
        <translation>une partie se prend d’une colonne</translation>
    </message>
    <message>
        <source>Name the column, or leave the part out</source>
        <translation>Nommer la colonne, ou omettre la partie</translation>
    </message>
    <message>
        <source>a column of type %1 has no part %2</source>
        <translation>une colonne de type %1 n’a pas de partie %2</translation>
    </message>
    <message>
        <source>Choose one of %1</source>
        <translation>Choisir parmi %1</translation>
    </message>
    <message>
        <source>Leave the part out</source>
        <translation>Omettre la partie</translation>
    </message>
    <message>
        <source>“%1” is not one word: small letters, digits and characters beyond ASCII make one</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un seul mot&#x202f;: des minuscules, des chiffres et des caractères hors ASCII en forment un</translation>
    </message>
    <message>
        <source>Write one word, such as %1</source>
        <translation>Écrire un seul mot, par exemple %1</translation>
    </message>
    <message>
        <source>a word is given, and the part is not has_word</source>
        <translation>un mot est donné, et la partie n’est pas has_word</translation>
    </message>
    <message>
        <source>a date is a feature only as a difference to the as-of time, and this study has none</source>
        <translation>une date n’est une variable que par son écart à la date d’observation, et cette étude n’en a pas</translation>
    </message>
    <message>
        <source>an identity is only to be counted</source>
        <translation>un identifiant ne sert qu’à compter</translation>
    </message>
    <message>
        <source>it aggregates either a column or an aggregate, not both</source>
        <translation>elle agrège soit une colonne, soit un agrégat, pas les deux</translation>
    </message>
    <message>
        <source>Leave the column out</source>
        <translation>Omettre la colonne</translation>
    </message>
    <message>
        <source>the aggregate %1 is not taken of numbers</source>
        <translation>l’agrégat %1 ne se prend pas sur des nombres</translation>
    </message>
    <message>
        <source>Use sum, mean, min, max or last</source>
        <translation>Utiliser sum, mean, min, max ou last</translation>
    </message>
    <message>
        <source>what it aggregates first gives a category, not a number</source>
        <translation>ce qu’elle agrège d’abord donne une catégorie, pas un nombre</translation>
    </message>
    <message>
        <source>Use an aggregate that gives numbers, such as distinct_count or share</source>
        <translation>Utiliser un agrégat qui donne des nombres, comme distinct_count ou share</translation>
    </message>
    <message>
        <source>there are %1 features, %2 at most fit into a view</source>
        <translation>il y a %1 variables, une vue en contient au plus %2</translation>
    </message>
    <message>
        <source>Leave some out</source>
        <translation>En exclure quelques-unes</translation>
    </message>
    <message>
        <source>the study has no as-of time</source>
        <translation>l’étude n’a pas de date d’observation</translation>
    </message>
    <message>
        <source>Give the target an as-of time</source>
        <translation>Donner une date d’observation à la cible</translation>
    </message>
    <message>
        <source>%1 has no time that tells when its rows came</source>
        <translation>%1 n’a pas d’horodatage qui dise quand ses lignes sont arrivées</translation>
    </message>
    <message>
        <source>Say when its rows are known: espalierctl study times STUDY suggests a time</source>
        <translation>Indiquer quand ses lignes sont connues&#x202f;: espalierctl study times STUDY propose un horodatage</translation>
    </message>
    <message>
        <source>Say when they are known: espalierctl study times STUDY suggests a time</source>
        <translation>Indiquer quand elles sont connues&#x202f;: espalierctl study times STUDY propose un horodatage</translation>
    </message>
    <message>
        <source>Say when they happen: espalierctl study times STUDY suggests a time</source>
        <translation>Indiquer quand ils ont lieu&#x202f;: espalierctl study times STUDY propose un horodatage</translation>
    </message>
    <message>
        <source>the entity&apos;s table has no primary key</source>
        <translation>la table de l’entité n’a pas de clé primaire</translation>
    </message>
    <message>
        <source>A foreign table can have none: copy its keys into a table of this database, and ask about the rows of that one</source>
        <translation>Une table étrangère ne peut pas en avoir&#x202f;: copier ses clés dans une table de cette base, et interroger les lignes de celle-ci</translation>
    </message>
    <message>
        <source>Add one: predictions are told apart by it</source>
        <translation>En ajouter une&#x202f;: c’est elle qui distingue les prédictions</translation>
    </message>
    <message>
        <source>a regression needs numbers to predict</source>
        <translation>une régression exige des nombres à prédire</translation>
    </message>
    <message>
        <source>Choose the task binary or multiclass</source>
        <translation>Choisir la tâche binary ou multiclass</translation>
    </message>
    <message>
        <source>this column cannot be a label: %1</source>
        <translation>cette colonne ne peut pas être une étiquette&#x202f;: %1</translation>
    </message>
    <message>
        <source>the as-of column is no date or time</source>
        <translation>la colonne de la date d’observation n’est ni une date ni une heure</translation>
    </message>
    <message>
        <source>a condition is either true or not</source>
        <translation>une condition est vraie ou ne l’est pas</translation>
    </message>
    <message>
        <source>Choose the task binary</source>
        <translation>Choisir la tâche binary</translation>
    </message>
    <message>
        <source>the rows at its path&apos;s end have no time</source>
        <translation>les lignes au bout de son chemin n’ont pas d’horodatage</translation>
    </message>
    <message>
        <source>a future target aggregates over a path with a to-many hop</source>
        <translation>une cible future agrège sur un chemin avec un saut vers plusieurs lignes</translation>
    </message>
    <message>
        <source>the target&apos;s events have no time</source>
        <translation>les événements de la cible n’ont pas d’horodatage</translation>
    </message>
    <message>
        <source>a binary task needs a condition on the aggregate</source>
        <translation>une tâche binaire exige une condition sur l’agrégat</translation>
    </message>
    <message>
        <source>Add a condition such as = 0, or use the aggregate exists</source>
        <translation>Ajouter une condition comme = 0, ou utiliser l’agrégat exists</translation>
    </message>
    <message>
        <source>a future target needs an aggregate</source>
        <translation>une cible future exige un agrégat</translation>
    </message>
    <message>
        <source>values decay with their age, and what is to come has none</source>
        <translation>les valeurs décroissent avec leur âge, et ce qui est à venir n’en a pas</translation>
    </message>
    <message>
        <source>Choose mean or sum</source>
        <translation>Choisir mean ou sum</translation>
    </message>
    <message>
        <source>the label looks it up, so that no label is known without it, and the study treats it as missing</source>
        <translation>l’étiquette la consulte, si bien qu’aucune étiquette n’est connue sans elle, et l’étude la traite comme manquante</translation>
    </message>
    <message>
        <source>Leave the repair out, or ask for another label</source>
        <translation>Omettre la correction, ou demander une autre étiquette</translation>
    </message>
    <message>
        <source>the condition compares numbers, and this aggregate gives a category</source>
        <translation>la condition compare des nombres, et cet agrégat donne une catégorie</translation>
    </message>
    <message>
        <source>the entity&apos;s primary key has %1 columns</source>
        <translation>la clé primaire de l’entité a %1 colonnes</translation>
    </message>
    <message>
        <source>Name one column of the examples for each</source>
        <translation>Nommer pour chacune une colonne des exemples</translation>
    </message>
    <message>
        <source>only a category is read as another, and this column holds none</source>
        <translation>seule une catégorie se lit comme une autre, et cette colonne n’en contient pas</translation>
    </message>
    <message>
        <source>Treat a period of it as missing, or read it through a view of the database</source>
        <translation>En traiter une période comme manquante, ou la lire par une vue de la base</translation>
    </message>
    <message>
        <source>its type has no value &apos;%1&apos;</source>
        <translation>son type n’a pas de valeur «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Write one of its values</source>
        <translation>Écrire l’une de ses valeurs</translation>
    </message>
    <message>
        <source>keys and times are read as they are, and the study repairs this one</source>
        <translation>les clés et les horodatages se lisent tels quels, et l’étude corrige cette colonne</translation>
    </message>
    <message>
        <source>Leave the repair out; examples of a period that is not to be learned from can be left out</source>
        <translation>Omettre la correction&#x202f;; on peut exclure les exemples d’une période dont il ne faut pas apprendre</translation>
    </message>
    <message>
        <source>its rows have no time, so that none is of the period in which %1 is to be missing</source>
        <translation>ses lignes n’ont pas d’horodatage, aucune n’est donc de la période où %1 doit manquer</translation>
    </message>
    <message>
        <source>a direct feature has no window, no condition and no lag</source>
        <translation>une variable directe n’a ni fenêtre, ni condition, ni décalage</translation>
    </message>
    <message>
        <source>what is compared or divided is a number, and this is a category</source>
        <translation>ce qu’on compare ou divise est un nombre, et ceci est une catégorie</translation>
    </message>
    <message>
        <source>it compares examples with each other, and a sample leaves some out</source>
        <translation>elle compare les exemples entre eux, et un échantillon en exclut</translation>
    </message>
    <message>
        <source>Take all examples, or leave the comparison out</source>
        <translation>Prendre tous les exemples, ou omettre la comparaison</translation>
    </message>
    <message>
        <source>what examples have in common is one row, and this path reaches many</source>
        <translation>ce que les exemples ont en commun est une seule ligne, et ce chemin en atteint plusieurs</translation>
    </message>
    <message>
        <source>Choose a path of to-one hops</source>
        <translation>Choisir un chemin de sauts vers une seule ligne</translation>
    </message>
    <message>
        <source>examples at each row are learned from, and a random split would score examples of the same time</source>
        <translation>on apprend d’exemples à chaque ligne, et un découpage aléatoire évaluerait des exemples de la même période</translation>
    </message>
    <message>
        <source>Split by time or by entity</source>
        <translation>Découper par temps ou par entité</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>it is missing far more often in one period than around it</source>
        <translation>elle manque bien plus souvent dans une période qu’autour</translation>
    </message>
    <message>
        <source>it is missing far more often in %1 periods than around them</source>
        <translation>elle manque bien plus souvent dans %1 périodes qu’autour</translation>
    </message>
    <message>
        <source>it begins in the middle: before, it says nothing</source>
        <translation>elle commence en cours de route&#x202f;: avant, elle ne dit rien</translation>
    </message>
    <message>
        <source>it stays at one value in one period as nowhere else</source>
        <translation>elle reste à une même valeur dans une période, comme nulle part ailleurs</translation>
    </message>
    <message>
        <source>it stays at one value in %1 periods as nowhere else</source>
        <translation>elle reste à une même valeur dans %1 périodes, comme nulle part ailleurs</translation>
    </message>
    <message>
        <source>it holds values far out of its range in one period</source>
        <translation>elle contient des valeurs très au-delà de sa plage dans une période</translation>
    </message>
    <message>
        <source>it holds values far out of its range in %1 periods</source>
        <translation>elle contient des valeurs très au-delà de sa plage dans %1 périodes</translation>
    </message>
    <message>
        <source>it stands at another level in one period, by a whole factor</source>
        <translation>elle se tient à un autre niveau dans une période, d’un facteur entier</translation>
    </message>
    <message>
        <source>it stands at another level in %1 periods, by a whole factor</source>
        <translation>elle se tient à un autre niveau dans %1 périodes, d’un facteur entier</translation>
    </message>
    <message>
        <source>it holds rows twice in one period</source>
        <translation>elle contient des lignes en double dans une période</translation>
    </message>
    <message>
        <source>it holds rows twice in %1 periods</source>
        <translation>elle contient des lignes en double dans %1 périodes</translation>
    </message>
    <message>
        <source>it calls one category by two names</source>
        <translation>elle donne deux noms à une catégorie</translation>
    </message>
    <message>
        <source>it calls categories by two names</source>
        <translation>elle donne deux noms à des catégories</translation>
    </message>
    <message>
        <source>it stood still in one period</source>
        <translation>elle s’est figée dans une période</translation>
    </message>
    <message>
        <source>it stood still in %1 periods</source>
        <translation>elle s’est figée dans %1 périodes</translation>
    </message>
    <message>
        <source>missing in %1 of %2 rows %3, %4 around</source>
        <translation>manque dans %1 des %2 lignes %3, %4 autour</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in %2 of %3 rows %4, %5 around</source>
        <translation>«&#x202f;%1&#x202f;» dans %2 des %3 lignes %4, %5 autour</translation>
    </message>
    <message>
        <source>missing in %1 of %2 rows before %3, %4 after</source>
        <translation>manque dans %1 des %2 lignes avant %3, %4 après</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in %2 of %3 rows before %4, %5 after</source>
        <translation>«&#x202f;%1&#x202f;» dans %2 des %3 lignes avant %4, %5 après</translation>
    </message>
    <message>
        <source>far out in %1 of %2 rows %3, %4 around</source>
        <translation>très au-delà dans %1 des %2 lignes %3, %4 autour</translation>
    </message>
    <message>
        <source>at %1 times the middle of all</source>
        <translation>à %1 fois le milieu de l’ensemble</translation>
    </message>
    <message>
        <source>at 1/%1 of the middle of all</source>
        <translation>à 1/%1 du milieu de l’ensemble</translation>
    </message>
    <message>
        <source>%1 rows %2 are %3 times the level before and after</source>
        <translation>%1 lignes %2 sont à %3 fois le niveau d’avant et d’après</translation>
    </message>
    <message>
        <source>%1 rows %2 are 1/%3 of the level before and after</source>
        <translation>%1 lignes %2 sont à 1/%3 du niveau d’avant et d’après</translation>
    </message>
    <message>
        <source>the same but for the key as another row in %1 of %2 rows %3, %4 around</source>
        <translation>identique, clé mise à part, à une autre ligne dans %1 des %2 lignes %3, %4 autour</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in %2 rows up to %3, %4 of them there</source>
        <translation>«&#x202f;%1&#x202f;» dans %2 lignes jusqu’à %3, dont %4 là</translation>
    </message>
    <message>
        <source>&apos;%1&apos; after %2, %3 there</source>
        <translation>«&#x202f;%1&#x202f;» après %2, %3 là</translation>
    </message>
    <message>
        <source>no row %1, where rows were to be expected on %2 days</source>
        <translation>aucune ligne %1, alors qu’on en attendait sur %2 jours</translation>
    </message>
    <message>
        <source>no row of &apos;%1&apos; %2, where rows were to be expected on %3 days</source>
        <translation>aucune ligne de «&#x202f;%1&#x202f;» %2, alors qu’on en attendait sur %3 jours</translation>
    </message>
    <message>
        <source>%1 of %2 examples look at this time</source>
        <translation>%1 exemples sur %2 regardent cette période</translation>
    </message>
    <message>
        <source>by the label</source>
        <translation>par leur étiquette</translation>
    </message>
    <message>
        <source>some by the label</source>
        <translation>certains par leur étiquette</translation>
    </message>
    <message>
        <source>all rows came at once, as from a restored dump: when columns were filled cannot be told by who wrote the rows, so only their distributions over the rows&apos; ages were looked at</source>
        <translation>toutes les lignes sont arrivées d’un coup, comme d’une sauvegarde restaurée&#x202f;: on ne peut pas dire, d’après qui a écrit les lignes, quand les colonnes ont été remplies&#x202f;; seules leurs distributions selon l’âge des lignes ont été examinées</translation>
    </message>
    <message>
        <source>one transaction wrote %1 of %2 rows, whose times span %3 days</source>
        <translation>une transaction a écrit %1 lignes sur %2, dont les dates couvrent %3 jours</translation>
    </message>
    <message>
        <source>%1 transactions wrote %2 of %3 rows, whose times span %4 days</source>
        <translation>%1 transactions ont écrit %2 lignes sur %3, dont les dates couvrent %4 jours</translation>
    </message>
    <message>
        <source>each by one transaction or a few: %1</source>
        <translation>chacune par une transaction ou quelques-unes&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 (%2 rows of %3 days)</source>
        <translation>%1 (%2 lignes de %3 jours)</translation>
    </message>
    <message>
        <source>%1 is filled in old rows and not in young ones: it may tell what happened after the moment of prediction</source>
        <translation>%1 est rempli dans les lignes anciennes et non dans les récentes&#x202f;: cela peut révéler ce qui s’est passé après l’instant de prédiction</translation>
    </message>
    <message>
        <source>%1 grows with the age of its row: it may tell what happened after the moment of prediction</source>
        <translation>%1 croît avec l’âge de sa ligne&#x202f;: cela peut révéler ce qui s’est passé après l’instant de prédiction</translation>
    </message>
    <message>
        <source>not missing in %1 of the %2 rows of the older half of the history, in %3 of the %4 youngest</source>
        <translation>présent dans %1 des %2 lignes de la moitié ancienne de l’historique, dans %3 des %4 plus récentes</translation>
    </message>
    <message>
        <source>not &apos;%1&apos; in %2 of the %3 rows of the older half of the history, in %4 of the %5 youngest</source>
        <translation>autre que «&#x202f;%1&#x202f;» dans %2 des %3 lignes de la moitié ancienne de l’historique, dans %4 des %5 plus récentes</translation>
    </message>
    <message>
        <source>%1 on average in the %2 rows of the older half of the history, %3 in the %4 youngest</source>
        <translation>%1 en moyenne dans les %2 lignes de la moitié ancienne de l’historique, %3 dans les %4 plus récentes</translation>
    </message>
    <message>
        <source>it writes one category in several ways, and a model takes each for another</source>
        <translation>elle écrit une même catégorie de plusieurs façons, et un modèle les prend pour autant de catégories</translation>
    </message>
    <message>
        <source>%1 spellings of %2 values in %3 rows: %4</source>
        <translation>%1 graphies de %2 valeurs dans %3 lignes&#x202f;: %4</translation>
    </message>
    <message>
        <source>&apos;%1&apos; %2</source>
        <translation>«&#x202f;%1&#x202f;» %2</translation>
    </message>
    <message>
        <source>they differ only by case or by the blanks around them, a model goes by spelling</source>
        <translation>elles ne diffèrent que par la casse ou par les espaces autour, un modèle se fie à la graphie</translation>
    </message>
    <message>
        <source>the column compares without regard to case (collation %1), a model goes by spelling</source>
        <translation>la colonne compare sans égard à la casse (collation %1), un modèle se fie à la graphie</translation>
    </message>
    <message>
        <source>the column compares them as equal (collation %1), a model goes by spelling</source>
        <translation>la colonne les tient pour égales (collation %1), un modèle se fie à la graphie</translation>
    </message>
    <message>
        <source>spellings of %1 columns</source>
        <translation>graphies de %1 colonnes</translation>
    </message>
    <message>
        <source>periods of %1 tables in %2 rows</source>
        <translation>périodes de %1 tables dans %2 lignes</translation>
    </message>
    <message>
        <source>looking at the history of tables</source>
        <translation>examen de l’historique des tables</translation>
    </message>
    <message>
        <source>looking at how categories are written</source>
        <translation>examen de l’écriture des catégories</translation>
    </message>
</context>
<context>
    <name>ReasonsText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>log-odds</source>
        <translation>log-odds</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilité</translation>
    </message>
    <message>
        <source>log of a class&apos;s weight</source>
        <translation>logarithme du poids d’une classe</translation>
    </message>
    <message>
        <source>units of the target</source>
        <translation>unité de la cible</translation>
    </message>
    <message>
        <source>Every example starts at %1; what is known of %2 makes it %3 (%4)</source>
        <translation>Chaque exemple part de %1&#x202f;; ce qu’on sait de %2 en fait %3 (%4)</translation>
    </message>
    <message>
        <source>%1: predicted %2, and it was %3.</source>
        <translation>%1&#x202f;: prédit %2, et c’était %3.</translation>
    </message>
    <message>
        <source>%1: a probability of %2 for %3, and it was %4.</source>
        <translation>%1&#x202f;: une probabilité de %2 pour %3, et c’était %4.</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 manque</translation>
    </message>
    <message>
        <source>How it goes with %1</source>
        <translation>Comment il évolue avec %1</translation>
    </message>
    <message>
        <source>Probability of %1 (%)</source>
        <translation>Probabilité de %1 (%)</translation>
    </message>
    <message>
        <source>Predicted (units of the target)</source>
        <translation>Prédit (unité de la cible)</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>Single example %1</source>
        <translation>Exemple isolé %1</translation>
    </message>
    <message>
        <source>Mean, with eight tenths of examples and single ones</source>
        <translation>Moyenne, avec huit dixièmes des exemples et des exemples isolés</translation>
    </message>
    <message>
        <source>%1 (%2 of such lie between %3 and %4)</source>
        <translation>%1 (%2 de tels cas sont entre %3 et %4)</translation>
    </message>
    <message>
        <source>Predicted %1, and it was %2.</source>
        <translation>Prédit %1, et c’était %2.</translation>
    </message>
    <message>
        <source>A probability of %1 for %2, and it was %3.</source>
        <translation>Une probabilité de %1 pour %2, et c’était %3.</translation>
    </message>
    <message>
        <source>%1 No reasons: %2. %3.</source>
        <translation>%1 Pas de raisons&#x202f;: %2. %3.</translation>
    </message>
    <message>
        <source>What %1 adds</source>
        <translation>Ce qu’apporte %1</translation>
    </message>
    <message>
        <source>Adds (%1)</source>
        <translation>Apport (%1)</translation>
    </message>
    <message>
        <source>Adds for %1 (%2)</source>
        <translation>Apport pour %1 (%2)</translation>
    </message>
    <message>
        <source>Examples, about as many from each to the next</source>
        <translation>Exemples, à peu près autant d’un point au suivant</translation>
    </message>
    <message>
        <source>Adds to every example of that value</source>
        <translation>Apport pour chaque exemple de cette valeur</translation>
    </message>
    <message>
        <source>log-odds, before the probability is recalibrated</source>
        <translation>log-odds, avant recalibration de la probabilité</translation>
    </message>
    <message>
        <source>Share of the examples</source>
        <translation>Part des exemples</translation>
    </message>
    <message>
        <source>%1 This is of the model that the test is scored by, which learned from this example too.</source>
        <translation>%1 Cela vient du modèle qui sert à noter le test ; il a aussi appris de cet exemple.</translation>
    </message>
    <message>
        <source>%1 This is of the model that the test is scored by, which learned from this example too; those that had not seen it said %2.</source>
        <translation>%1 Cela vient du modèle qui sert à noter le test ; il a aussi appris de cet exemple ; ceux qui ne l’avaient pas vu ont dit %2.</translation>
    </message>
</context>
<context>
    <name>Relations</name>
    <message>
        <source>checking values</source>
        <translation>vérification des valeurs</translation>
    </message>
    <message>
        <source>checking values: %1 of %2 relations</source>
        <translation>vérification des valeurs&#x202f;: %1 relations sur %2</translation>
    </message>
</context>
<context>
    <name>Screening</name>
    <message>
        <source>%1 rows of %2</source>
        <translation>%1 lignes de %2</translation>
    </message>
    <message>
        <source>who wrote %1 rows of %2 tables</source>
        <translation>qui a écrit %1 lignes de %2 tables</translation>
    </message>
    <message>
        <source>%1 of %2 training examples, drawn with seed %3</source>
        <translation>%1 exemples d’entraînement sur %2, tirés avec la graine %3</translation>
    </message>
    <message>
        <source>there are no examples</source>
        <translation>il n’y a pas d’exemples</translation>
    </message>
    <message>
        <source>area under the ROC curve</source>
        <translation>une aire sous la courbe ROC de</translation>
    </message>
    <message>
        <source>share of the label&apos;s information</source>
        <translation>une part de l’information de l’étiquette de</translation>
    </message>
    <message>
        <source>share of the label&apos;s variance, by ranks,</source>
        <translation>une part de la variance de l’étiquette (par rangs) de</translation>
    </message>
    <message>
        <source>it borrows %1, which the data contradict</source>
        <translation>elle emprunte %1, ce que les données contredisent</translation>
    </message>
    <message>
        <source>it is mostly missing, and rows without a time are never seen</source>
        <translation>elle manque le plus souvent, et les lignes sans horodatage ne sont jamais vues</translation>
    </message>
    <message>
        <source>missing in %1 of %2 (%3) rows</source>
        <translation>manque dans %1 des %2 lignes (%3)</translation>
    </message>
    <message>
        <source>rows without a time are never seen: nothing says from when on they are known</source>
        <translation>les lignes sans horodatage ne sont jamais vues&#x202f;: rien ne dit à partir de quand elles sont connues</translation>
    </message>
    <message>
        <source>rows that refer to it are older than it says: it does not tell when its row came</source>
        <translation>des lignes qui y renvoient sont plus anciennes qu’elle ne dit&#x202f;: elle ne dit pas quand sa ligne est arrivée</translation>
    </message>
    <message>
        <source>some rows that refer to it are older than it says</source>
        <translation>certaines lignes qui y renvoient sont plus anciennes qu’elle ne dit</translation>
    </message>
    <message>
        <source>%1 of %2 (%3) rows of %4 are older by %5 than the row of %6 they refer to</source>
        <translation>%1 des %2 lignes (%3) de %4 sont plus anciennes, d’après %5, que la ligne de %6 à laquelle elles renvoient</translation>
    </message>
    <message>
        <source>rows of one key are valid at once: a last value is that of the one which began last, and a mean, a sum or a count is of several; end each where the next begins, or take last values</source>
        <translation>des lignes d’une même clé sont valides en même temps&#x202f;: une dernière valeur est celle de la ligne commencée en dernier, et une moyenne, une somme ou un nombre en réunit plusieurs&#x202f;; faire finir chacune où commence la suivante, ou prendre les dernières valeurs</translation>
    </message>
    <message>
        <source>%1 of %2 (%3) rows are valid when the next one of their key begins</source>
        <translation>%1 des %2 lignes (%3) sont encore valides quand commence la suivante de leur clé</translation>
    </message>
    <message>
        <source>%1 features take them together, such as %2</source>
        <translation>%1 variables les prennent ensemble, par exemple %2</translation>
    </message>
    <message>
        <source>between one version of a key and the next no version is valid for %1: it seems to be the last moment of its row, not the first after it</source>
        <translation>entre une version d’une clé et la suivante, aucune n’est valide pendant %1&#x202f;: ce semble être le dernier instant de sa ligne, et non le premier d’après</translation>
    </message>
    <message>
        <source>%1 of %2 (%3) versions with a next one end before that begins, mostly by %4</source>
        <translation>%1 des %2 versions (%3) qui ont une suivante finissent avant le début de celle-ci, le plus souvent de %4</translation>
    </message>
    <message>
        <source>%1 of %2 is filled after %3, from which on the study lets the row be seen</source>
        <translation>%1 de %2 est rempli après %3, à partir duquel l’étude laisse voir la ligne</translation>
    </message>
    <message>
        <source>%1 of %2 is filled by a later change, after %3, from which on the study lets the row be seen</source>
        <translation>%1 de %2 est rempli par une modification ultérieure, après %3, à partir duquel l’étude laisse voir la ligne</translation>
    </message>
    <message>
        <source>%1 is later than %2 in %3 of the rows that have it, by %4 in the middle, and missing in %5 of %6 rows</source>
        <translation>%1 est plus tardif que %2 dans %3 des lignes qui l’ont, de %4 en médiane, et manque dans %5 des %6 lignes</translation>
    </message>
    <message>
        <source>it is filled together with %1</source>
        <translation>elle est remplie en même temps que %1</translation>
    </message>
    <message>
        <source>it is missing in %1 of %2 rows that were not written again, and in %3 of %4 that were</source>
        <translation>elle manque dans %1 des %2 lignes qui n’ont pas été réécrites, et dans %3 des %4 qui l’ont été</translation>
    </message>
    <message>
        <source>it is &apos;%1&apos; in %2 of %3 rows that were not written again, and in %4 of %5 that were</source>
        <translation>elle vaut «&#x202f;%1&#x202f;» dans %2 des %3 lignes qui n’ont pas été réécrites, et dans %4 des %5 qui l’ont été</translation>
    </message>
    <message>
        <source>what the label reads is known late, and the youngest examples are taken before all of their horizon is</source>
        <translation>ce que lit l’étiquette est connu tard, et les exemples les plus récents sont pris avant que tout leur horizon ne le soit</translation>
    </message>
    <message>
        <source>95 % of %1 rows of %2 are known within %3 after %4</source>
        <translation>95&#x202f;% des %1 lignes de %2 sont connues dans un délai de %3 après %4</translation>
    </message>
    <message>
        <source>the horizon of %1 (%2) of %3 examples was over less than that ago</source>
        <translation>l’horizon de %1 exemples sur %3 (%2) est terminé depuis moins longtemps que cela</translation>
    </message>
    <message>
        <source>the study does not say what span the label looks at, and a column of the examples seems to</source>
        <translation>l’étude ne dit pas quelle durée l’étiquette regarde, et une colonne des exemples semble le faire</translation>
    </message>
    <message>
        <source>%1 is %2 to %3 days after %4 in %5 rows</source>
        <translation>%1 est de %2 à %3 jours après %4 dans %5 lignes</translation>
    </message>
    <message>
        <source>the label is decided after %1, and a row that is not decided yet counts as an example: what will hold is learned as what does not</source>
        <translation>l’étiquette se décide après %1, et une ligne pas encore décidée compte comme exemple&#x202f;: ce qui sera vrai est appris comme faux</translation>
    </message>
    <message>
        <source>%1 comes up to %2 after %3 in 95 % of the rows that have it</source>
        <translation>%1 vient jusqu’à %2 après %3 dans 95&#x202f;% des lignes qui l’ont</translation>
    </message>
    <message>
        <source>%1 (%2) of %3 rows are younger than that</source>
        <translation>%1 lignes sur %3 (%2) sont plus récentes que cela</translation>
    </message>
    <message>
        <source>the horizon of cutoffs reaches past the newest row of what is asked about: that nothing came after it is not known, and counts as an answer</source>
        <translation>l’horizon de dates de coupure dépasse la ligne la plus récente de ce qu’on demande&#x202f;: que rien ne l’ait suivie n’est pas su, et compte pourtant comme réponse</translation>
    </message>
    <message>
        <source>the newest row of %1 is of %2</source>
        <translation>la ligne la plus récente de %1 date du %2</translation>
    </message>
    <message>
        <source>%1 of %2 cutoffs with %3 of %4 examples look past it</source>
        <translation>%1 dates de coupure sur %2, avec %3 exemples sur %4, regardent au-delà</translation>
    </message>
    <message>
        <source>%1 of these cutoffs see no row at all</source>
        <translation>%1 de ces dates de coupure ne voient aucune ligne</translation>
    </message>
    <message>
        <source>labels of one entity look at the same time: neighbouring examples say partly the same, so there are fewer independent ones than rows; features see a label only when its span is over</source>
        <translation>des étiquettes d’une même entité regardent la même période&#x202f;: les exemples voisins disent en partie la même chose, il y en a donc moins d’indépendants que de lignes&#x202f;; les variables ne voient une étiquette qu’une fois sa durée écoulée</translation>
    </message>
    <message>
        <source>%1 of %2 examples begin before the %3 of the one before are over, of %4 entities</source>
        <translation>%1 exemples sur %2 commencent avant la fin de l’horizon (%3) du précédent, pour %4 entités</translation>
    </message>
    <message>
        <source>%1 days lie between them in the middle, so that a moment is in %2 labels</source>
        <translation>%1 jours les séparent en médiane, si bien qu’un instant figure dans %2 étiquettes</translation>
    </message>
    <message>
        <source>labels of the training look at time that the validation or the test is asked about: scores may be too good</source>
        <translation>des étiquettes de l’entraînement regardent une période sur laquelle la validation ou le test interroge&#x202f;: les scores peuvent être trop bons</translation>
    </message>
    <message>
        <source>the given parts are not divided by time: the training learns from what comes after that which it is tested on</source>
        <translation>les parties données ne sont pas séparées chronologiquement&#x202f;: l’entraînement apprend de ce qui vient après ce sur quoi il est testé</translation>
    </message>
    <message>
        <source>the span of %1 of %2 training examples is not over at %3, when the next part begins</source>
        <translation>la durée de %1 exemples d’entraînement sur %2 n’est pas écoulée au %3, quand commence la partie suivante</translation>
    </message>
    <message>
        <source>%1 of %2 training examples are not before %3, when the validation or the test begins</source>
        <translation>%1 exemples d’entraînement sur %2 ne précèdent pas le %3, quand commence la validation ou le test</translation>
    </message>
    <message>
        <source>nothing tells when each of its rows came, so one that came later is an example from the first cutoff on: that it is there today tells what it will do</source>
        <translation>rien ne dit quand chacune de ses lignes est arrivée, si bien qu’une ligne arrivée plus tard est un exemple dès la première date de coupure&#x202f;: qu’elle existe aujourd’hui révèle ce qu’elle fera</translation>
    </message>
    <message>
        <source>%1 of %2 rows looked at have nothing before the first cutoff and something after it</source>
        <translation>%1 lignes examinées sur %2 n’ont rien avant la première date de coupure et quelque chose après</translation>
    </message>
    <message>
        <source>%1 of their examples are of cutoffs before their first row</source>
        <translation>%1 de leurs exemples sont à des dates de coupure antérieures à leur première ligne</translation>
    </message>
    <message>
        <source>alone it reaches %1 %2 on %3 training examples</source>
        <translation>seule, elle atteint %1 %2 sur %3 exemples d’entraînement</translation>
    </message>
    <message>
        <source>it is a copy of the label or an ordered function of it</source>
        <translation>c’est une copie de l’étiquette ou une fonction monotone de celle-ci</translation>
    </message>
    <message>
        <source>it alone predicts the label so well that it may not have been known before</source>
        <translation>à elle seule, elle prédit si bien l’étiquette qu’elle n’était peut-être pas connue avant</translation>
    </message>
    <message>
        <source>it is filled when the label is: both become known at the same time</source>
        <translation>elle est remplie quand l’étiquette l’est&#x202f;: les deux sont connues en même temps</translation>
    </message>
    <message>
        <source>missing in %1 of the %2 examples without a label, and in %3 of those with one</source>
        <translation>manque dans %1 des %2 exemples sans étiquette, et dans %3 de ceux qui en ont une</translation>
    </message>
    <message>
        <source>%1 of what misses it has no label</source>
        <translation>%1 de ce qui en est privé n’a pas d’étiquette</translation>
    </message>
    <message>
        <source>it is mostly after the moment of prediction, and is no plan by its name: it may not have been known then</source>
        <translation>elle est le plus souvent après l’instant de prédiction, et son nom n’indique pas un plan&#x202f;: elle n’était peut-être pas connue alors</translation>
    </message>
    <message>
        <source>later in %1 of %2 training examples that have it</source>
        <translation>plus tard dans %1 des %2 exemples d’entraînement qui l’ont</translation>
    </message>
    <message>
        <source>whether it is missing tells the label: it may be filled because of it</source>
        <translation>son absence révèle l’étiquette&#x202f;: elle est peut-être remplie à cause d’elle</translation>
    </message>
    <message>
        <source>missing in %1 of %2 training examples</source>
        <translation>manque dans %1 des %2 exemples d’entraînement</translation>
    </message>
    <message>
        <source>that alone reaches %1 %2</source>
        <translation>cela seul atteint %1 %2</translation>
    </message>
    <message>
        <source>the label is %1 in %2 of those and in %3 of the others</source>
        <translation>l’étiquette vaut %1 dans %2 de ceux-ci et dans %3 des autres</translation>
    </message>
    <message>
        <source>reading examples</source>
        <translation>lecture des exemples</translation>
    </message>
    <message>
        <source>looking at when columns are filled</source>
        <translation>examen du moment où les colonnes sont remplies</translation>
    </message>
    <message>
        <source>fetching</source>
        <translation>récupération</translation>
    </message>
    <message>
        <source>comparing with the label</source>
        <translation>comparaison avec l’étiquette</translation>
    </message>
    <message>
        <source>suggesting: %1 features done, %2</source>
        <translation>proposition&#x202f;: %1 variables traitées, %2</translation>
    </message>
    <message>
        <source>ranking</source>
        <translation>classement</translation>
    </message>
    <message>
        <source>the study has no features</source>
        <translation>l’étude n’a pas de variables</translation>
    </message>
    <message>
        <source>Choose some, or let Espalier suggest them</source>
        <translation>En choisir, ou laisser Espalier en proposer</translation>
    </message>
    <message>
        <source>the time was over before any feature was computed</source>
        <translation>le temps s’est écoulé avant qu’une variable soit calculée</translation>
    </message>
    <message>
        <source>Allow more seconds or fewer rows</source>
        <translation>Permettre plus de secondes ou moins de lignes</translation>
    </message>
    <message>
        <source>there is no feature along the relations</source>
        <translation>il n’y a aucune variable le long des relations</translation>
    </message>
    <message>
        <source>Accept relations, or name the time columns</source>
        <translation>Accepter des relations, ou nommer les colonnes d’horodatage</translation>
    </message>
    <message>
        <source>no feature tells of the label beyond chance: the study keeps those it has</source>
        <translation>aucune variable n’en dit plus sur l’étiquette que le hasard&#x202f;: l’étude garde celles qu’elle a</translation>
    </message>
    <message>
        <source>there are few examples to learn from; with those at the rows of a table there would be more. Training tries both, and keeps them where validation agrees</source>
        <translation>il y a peu d’exemples dont apprendre&#x202f;; avec ceux aux lignes d’une table, il y en aurait plus. L’entraînement essaie les deux, et les garde si la validation le confirme</translation>
    </message>
    <message>
        <source>%1 to learn from; about %2 more at the rows of %3</source>
        <translation>%1 dont apprendre&#x202f;; environ %2 de plus aux lignes de %3</translation>
    </message>
    <message>
        <source>no key of the database makes the row that is referred to the only one, and some rows share what refers to them: it counts as referring to none; leave one row of each, or aggregate over them</source>
        <translation>aucune clé de la base ne rend unique la ligne désignée, et certaines lignes partagent ce qui les désigne&#x202f;: cela compte comme ne désignant rien&#x202f;; gardez une ligne de chaque, ou agrégez-les</translation>
    </message>
    <message>
        <source>%1 values are those of several of %2 rows, such as %3</source>
        <translation>%1 valeurs appartiennent à plusieurs des %2 lignes, comme %3</translation>
    </message>
</context>
<context>
    <name>SentenceParts</name>
    <message>
        <source>the column</source>
        <translation>la colonne</translation>
    </message>
    <message>
        <source>examples of my own</source>
        <translation>mes propres exemples</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semaines</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Prédire</translation>
    </message>
    <message>
        <source>of</source>
        <translation>de</translation>
    </message>
    <message>
        <source>over the next</source>
        <translation>sur un horizon de</translation>
    </message>
    <message>
        <source>for each</source>
        <translation>pour chaque ligne de</translation>
    </message>
    <message>
        <source>where</source>
        <translation>où</translation>
    </message>
    <message>
        <source>What to predict</source>
        <translation>Ce qui est prédit</translation>
    </message>
    <message>
        <source>Table of events</source>
        <translation>Table d’événements</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entité</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizon</translation>
    </message>
    <message>
        <source>Unit of the horizon</source>
        <translation>Unité de l’horizon</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>no condition</source>
        <translation>sans condition</translation>
    </message>
    <message>
        <source>An operator and a value: = 0, &gt; 15, is null. Empty to predict the value itself.</source>
        <translation>Un opérateur et une valeur&#x202f;: = 0, &gt; 15, is null. Vide pour prédire la valeur elle-même.</translation>
    </message>
</context>
<context>
    <name>SentenceText</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 et %Ln de plus</numerusform>
            <numerusform>%1 et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>this column is no longer there</source>
        <translation>cette colonne n’existe plus</translation>
    </message>
    <message>
        <source>another table has this name now: it was made anew, or swapped by renaming</source>
        <translation>une autre table porte ce nom à présent&#x202f;: elle a été recréée, ou échangée par renommage</translation>
    </message>
    <message>
        <source>another column has this name now: it was dropped and added, or renamed</source>
        <translation>une autre colonne porte ce nom à présent&#x202f;: elle a été supprimée et ajoutée, ou renommée</translation>
    </message>
    <message>
        <source>its type was %1 and is %2</source>
        <translation>son type était %1 et est %2</translation>
    </message>
    <message>
        <source>its bytes in the cache are not what was written</source>
        <translation>ses octets dans le cache ne sont pas ceux qui ont été écrits</translation>
    </message>
    <message>
        <source>Take the snapshot again</source>
        <translation>Reprendre l’instantané</translation>
    </message>
    <message>
        <source>every example has the same label, &apos;%1&apos;</source>
        <translation>tous les exemples ont la même étiquette, «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Change the target&apos;s condition, horizon or filter so that both outcomes occur</source>
        <translation>Changer la condition, l’horizon ou le filtre de la cible pour que les deux issues se produisent</translation>
    </message>
    <message>
        <source>a binary task has two classes, and the label has %1</source>
        <translation>une tâche binaire a deux classes, et l’étiquette en a %1</translation>
    </message>
    <message>
        <source>Choose the task multiclass, or put a condition on the label</source>
        <translation>Choisir la tâche multiclass, ou mettre une condition à l’étiquette</translation>
    </message>
    <message>
        <source>the label has %1 classes, %2 at most are trained</source>
        <translation>l’étiquette a %1 classes, on en entraîne au plus %2</translation>
    </message>
    <message>
        <source>Choose a label with fewer values, or the task regression</source>
        <translation>Choisir une étiquette avec moins de valeurs, ou la tâche regression</translation>
    </message>
    <message>
        <source>some labels are infinite</source>
        <translation>certaines étiquettes sont infinies</translation>
    </message>
    <message>
        <source>Leave such rows out by a filter</source>
        <translation>Exclure ces lignes par un filtre</translation>
    </message>
    <message>
        <source>every label is %1</source>
        <translation>toutes les étiquettes valent %1</translation>
    </message>
    <message>
        <source>There is nothing to learn: change the target</source>
        <translation>Il n’y a rien à apprendre&#x202f;: changer la cible</translation>
    </message>
    <message>
        <source>the sample holds no example</source>
        <translation>l’échantillon ne contient aucun exemple</translation>
    </message>
    <message>
        <source>Take more rows: an entity is taken with all of its examples; or check that there are any</source>
        <translation>Prendre plus de lignes&#x202f;: une entité est prise avec tous ses exemples&#x202f;; ou vérifier qu’il en existe</translation>
    </message>
    <message>
        <source>there are no examples</source>
        <translation>il n’y a pas d’exemples</translation>
    </message>
    <message>
        <source>there are no examples (%1)</source>
        <translation>il n’y a pas d’exemples (%1)</translation>
    </message>
    <message>
        <source>Check that the table has rows, that the filter lets some through, and that the schedule lies within the history</source>
        <translation>Vérifier que la table a des lignes, que le filtre en laisse passer, et que le calendrier se situe dans l’historique</translation>
    </message>
    <message>
        <source>no example has a label</source>
        <translation>aucun exemple n’a d’étiquette</translation>
    </message>
    <message>
        <source>Check the target&apos;s column, and that labels are known already</source>
        <translation>Vérifier la colonne de la cible, et que des étiquettes sont déjà connues</translation>
    </message>
    <message>
        <source>all examples contradict each other</source>
        <translation>tous les exemples se contredisent</translation>
    </message>
    <message>
        <source>Give each key and moment one label</source>
        <translation>Donner une seule étiquette à chaque clé et instant</translation>
    </message>
    <message>
        <source>no snapshot was taken of this study as it is now</source>
        <translation>aucun instantané n’a été pris de cette étude dans son état actuel</translation>
    </message>
    <message>
        <source>Take one: espalierctl snapshot STUDY, or Fetch Examples on the Study page</source>
        <translation>En prendre un&#x202f;: espalierctl snapshot STUDY, ou «&#x202f;Récupérer les exemples&#x202f;» sur la page Étude</translation>
    </message>
    <message>
        <source>no snapshot was taken of this study here; there are rows of %1</source>
        <translation>aucun instantané de cette étude n’a été pris ici&#x202f;; il y a des lignes de %1</translation>
    </message>
    <message>
        <source>Name that database with -d, or take one of this: espalierctl snapshot STUDY, or Fetch on the Study page; a run of another database is deployed with --run and --from-another-database</source>
        <translation>Nommer cette base avec -d, ou en prendre un de celle-ci&#x202f;: espalierctl snapshot STUDY, ou «&#x202f;Récupérer les exemples&#x202f;» sur la page Étude&#x202f;; une exécution d’une autre base se déploie avec --run et --from-another-database</translation>
    </message>
    <message>
        <source>it is not kept here</source>
        <translation>il n’est pas conservé ici</translation>
    </message>
    <message>
        <source>rows of several databases are kept: %1</source>
        <translation>des lignes de plusieurs bases sont conservées&#x202f;: %1</translation>
    </message>
    <message>
        <source>Name the one that is meant with --database</source>
        <translation>Nommer celle qu’on veut avec --database</translation>
    </message>
    <message>
        <source>%1 (read %2)</source>
        <translation>%1 (lu le %2)</translation>
    </message>
    <message>
        <source>the examples reach from %1 to %2, too short a time for a split by time</source>
        <translation>les exemples vont de %1 à %2, une durée trop courte pour un découpage chronologique</translation>
    </message>
    <message>
        <source>Start the schedule earlier, shorten the horizon, or split by entity</source>
        <translation>Commencer le calendrier plus tôt, raccourcir l’horizon, ou découper par entité</translation>
    </message>
    <message>
        <source>the study names no split column</source>
        <translation>l’étude ne nomme pas de colonne de découpage</translation>
    </message>
    <message>
        <source>Name one in the target</source>
        <translation>En nommer une dans la cible</translation>
    </message>
    <message>
        <source>this kind of split is not known</source>
        <translation>ce genre de découpage est inconnu</translation>
    </message>
    <message>
        <source>Use time, entity, random or given</source>
        <translation>Utiliser time, entity, random ou given</translation>
    </message>
    <message>
        <source>there is no example with a label</source>
        <translation>il n’y a pas d’exemple avec étiquette</translation>
    </message>
    <message>
        <source>no example falls into the %1 part</source>
        <translation>aucun exemple ne tombe dans la partie %1</translation>
    </message>
    <message>
        <source>Use more examples, other shares, or another kind of split</source>
        <translation>Utiliser plus d’exemples, d’autres parts, ou un autre genre de découpage</translation>
    </message>
</context>
<context>
    <name>SqlBlockText</name>
    <message>
        <source>Its rows tell no time: all of them are visible, always.</source>
        <translation>Ses lignes n’ont aucun horodatage&#x202f;: toutes sont visibles, toujours.</translation>
    </message>
    <message>
        <source>Visible are rows with %1 before the as-of time.</source>
        <translation>Sont visibles les lignes dont %1 précède la date d’observation.</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between columns</comment>
        <translation> et </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s)</source>
        <translation>
            <numerusform>%n variable</numerusform>
            <numerusform>%n variables</numerusform>
        </translation>
    </message>
    <message>
        <source>All rows of each example in one pass, for %1.</source>
        <translation>Toutes les lignes de chaque exemple en un passage, pour %1.</translation>
    </message>
    <message>
        <source>Windows: %1.</source>
        <translation>Fenêtres&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Rows older than %1 are not read.</source>
        <translation>Les lignes plus anciennes que %1 ne sont pas lues.</translation>
    </message>
    <message>
        <source>A number for each of these rows is taken of further rows first.</source>
        <translation>Un nombre est d’abord tiré d’autres lignes pour chacune de ces lignes.</translation>
    </message>
    <message>
        <source>Some features take only rows that meet a condition.</source>
        <translation>Certaines variables ne prennent que les lignes qui remplissent une condition.</translation>
    </message>
    <message>
        <source>Each row of %1 that was there, at each cutoff, every %2, whose horizon of %3 is over.</source>
        <translation>Chaque ligne existante de %1, à chaque date de coupure, à intervalles de %2, dont l’horizon de %3 est écoulé.</translation>
    </message>
    <message>
        <source>Only those that had an event in the %1 before.</source>
        <translation>Seulement celles qui ont eu un événement dans la période précédente (%1).</translation>
    </message>
    <message>
        <source>The examples</source>
        <translation>Les exemples</translation>
    </message>
    <message>
        <source>The moments</source>
        <translation>Les instants</translation>
    </message>
    <message>
        <source>The label: %1</source>
        <translation>L’étiquette&#x202f;: %1</translation>
    </message>
    <message>
        <source>Each row of %1.</source>
        <translation>Chaque ligne de %1.</translation>
    </message>
    <message>
        <source>Each row of %1 as of its own %2.</source>
        <translation>Chaque ligne de %1, à la date de son propre %2.</translation>
    </message>
    <message>
        <source>With their labels, as %1 holds them.</source>
        <translation>Avec leurs étiquettes, telles que %1 les contient.</translation>
    </message>
    <message>
        <source>What is to be predicted now: rows of %1.</source>
        <translation>Ce qui est à prédire maintenant&#x202f;: des lignes de %1.</translation>
    </message>
    <message>
        <source>Each key and as-of time once: examples may repeat.</source>
        <translation>Chaque clé et date d’observation une seule fois&#x202f;: les exemples peuvent se répéter.</translation>
    </message>
    <message>
        <source>The row that each example is about, for %1.</source>
        <translation>La ligne sur laquelle porte chaque exemple, pour %1.</translation>
    </message>
    <message>
        <source>At most one row for each example, for %1.</source>
        <translation>Au plus une ligne par exemple, pour %1.</translation>
    </message>
    <message>
        <source>What comes to it from the as-of time on, for %1.</source>
        <translation>Ce qui s’y ajoute à partir de la date d’observation, pour %1.</translation>
    </message>
    <message>
        <source>All is as it was %1 before the as-of time.</source>
        <translation>Tout est tel qu’à %1 avant la date d’observation.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The cache was made by a newer version of Espalier.</source>
        <translation>Le cache a été créé par une version plus récente d’Espalier.</translation>
    </message>
    <message>
        <source>Use that version, or another cache file.</source>
        <translation>Utiliser cette version, ou un autre fichier de cache.</translation>
    </message>
    <message>
        <source>The entry needs %1; free that much on the disk of the cache.</source>
        <translation>L’entrée demande %1&#x202f;; libérer autant sur le disque du cache.</translation>
    </message>
    <message>
        <source>its bytes in %1 are not what was written: the disk damaged them</source>
        <translation>ses octets dans %1 ne sont pas ceux qui ont été écrits&#x202f;: le disque les a endommagés</translation>
    </message>
    <message>
        <source>Make it again, or put the file back from a backup</source>
        <translation>Le refaire, ou restaurer le fichier depuis une sauvegarde</translation>
    </message>
    <message>
        <source>Free space on the disk of the cache.</source>
        <translation>Libérer de l’espace sur le disque du cache.</translation>
    </message>
    <message>
        <source>Another instance is writing to the cache; try again in a moment.</source>
        <translation>Une autre instance écrit dans le cache&#x202f;; réessayer dans un instant.</translation>
    </message>
    <message>
        <source>Check that the folder of the cache exists and may be written to.</source>
        <translation>Vérifier que le dossier du cache existe et qu’on peut y écrire.</translation>
    </message>
    <message>
        <source>The damaged cache cannot be moved aside</source>
        <translation>Le cache endommagé ne peut pas être mis de côté</translation>
    </message>
    <message>
        <source>Delete the file.</source>
        <translation>Supprimer le fichier.</translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message>
        <source>its comment says so: “%1”</source>
        <translation>son commentaire le dit&#x202f;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>its name says so: %1</source>
        <translation>son nom le dit&#x202f;: %1</translation>
    </message>
    <message>
        <source>it is the primary key of %1</source>
        <translation>c’est la clé primaire de %1</translation>
    </message>
    <message>
        <source>it refers to another table from %1</source>
        <translation>elle renvoie de %1 à une autre table</translation>
    </message>
    <message>
        <source>a sequence gives its values</source>
        <translation>une séquence donne ses valeurs</translation>
    </message>
    <message>
        <source>this is the label&apos;s own column</source>
        <translation>c’est la colonne même de l’étiquette</translation>
    </message>
    <message>
        <source>this is the example&apos;s own label</source>
        <translation>c’est l’étiquette même de l’exemple</translation>
    </message>
    <message>
        <source>this is the split of the examples, which says nothing of an entity</source>
        <translation>c’est le découpage des exemples, qui ne dit rien d’une entité</translation>
    </message>
    <message>
        <source>it reads the table of the examples, and the study does not say what span their label looks at, so when a row is known is not known</source>
        <translation>elle lit la table des exemples, et l’étude ne dit pas quelle durée leur étiquette regarde&#x202f;; on ignore donc quand une ligne est connue</translation>
    </message>
    <message>
        <source>State the span as label_window of the target, or leave the feature out</source>
        <translation>Indiquer la durée dans label_window de la cible, ou exclure la variable</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>L’exclure</translation>
    </message>
    <message>
        <source>the study does not say what span the label of %1 looks at: when a label is known is not known, so examples whose labels are still open, and labels of training that look into the test, cannot be told</source>
        <translation>l’étude ne dit pas quelle durée regarde l’étiquette de %1&#x202f;: on ignore quand une étiquette est connue, si bien que les exemples dont l’étiquette est encore ouverte, et les étiquettes d’entraînement qui débordent sur le test, ne peuvent être repérés</translation>
    </message>
    <message>
        <source>&quot;%1&quot; speaks of %2</source>
        <translation>«&#x202f;%1&#x202f;» parle de %2</translation>
    </message>
    <message>
        <source>when the label is known is not said, so it counts as known at %1: where it is decided later, say how much later</source>
        <translation>rien ne dit quand l’étiquette est connue, elle compte donc comme connue à %1&#x202f;: si elle se décide plus tard, indiquer de combien</translation>
    </message>
    <message>
        <source>its rows tell of a later time: %1</source>
        <translation>ses lignes parlent d’une date ultérieure&#x202f;: %1</translation>
    </message>
    <message>
        <source>it looks like a table of labels, and its rows count as known at %1: what a label looks at comes after that</source>
        <translation>elle ressemble à une table d’étiquettes, et ses lignes comptent comme connues à %1&#x202f;: ce que regarde une étiquette vient après</translation>
    </message>
    <message>
        <source>its column %1 divides examples into parts</source>
        <translation>sa colonne %1 répartit les exemples en parties</translation>
    </message>
    <message>
        <source>it has a column %1</source>
        <translation>elle a une colonne %1</translation>
    </message>
    <message>
        <source>it is named so</source>
        <translation>son nom l’indique</translation>
    </message>
    <message>
        <source>features return to its rows without a time, so an example sees rows of its own future</source>
        <translation>des variables reviennent à ses lignes sans horodatage, un exemple voit donc des lignes de son propre avenir</translation>
    </message>
    <message>
        <source>features return to its rows, and the example&apos;s own label is among them</source>
        <translation>des variables reviennent à ses lignes, et l’étiquette même de l’exemple en fait partie</translation>
    </message>
    <message>
        <source>%1 of %2 features, such as %3</source>
        <translation>%1 variables sur %2, par exemple %3</translation>
    </message>
    <message>
        <source>%1 tells no hour and counts as its end: what %2 holds of that same day is seen as known</source>
        <translation>%1 n’indique pas d’heure et compte comme fin de journée&#x202f;: ce que %2 contient du même jour est vu comme connu</translation>
    </message>
    <message>
        <source>%1 tells no hour and counts as its end: what %2 holds of that same time is seen as known</source>
        <translation>%1 n’indique pas d’heure et compte comme la fin de sa période&#x202f;: ce que %2 contient de la même période est vu comme connu</translation>
    </message>
    <message>
        <source>%1 goes by %2</source>
        <translation>%1 suit %2</translation>
    </message>
    <message>
        <source>it has no time column, so its rows count as always known</source>
        <translation>elle n’a pas de colonne d’horodatage, ses lignes comptent donc comme toujours connues</translation>
    </message>
    <message>
        <source>it has no time column, so its rows count as always known, and they do change: an example sees values that came later</source>
        <translation>elle n’a pas de colonne d’horodatage, ses lignes comptent donc comme toujours connues, et elles changent bel et bien&#x202f;: un exemple voit des valeurs venues plus tard</translation>
    </message>
    <message>
        <source>the study names no time for it, so an example sees its rows before they came; %1 looks like their time</source>
        <translation>l’étude ne nomme pas d’horodatage pour elle, un exemple voit donc ses lignes avant leur arrivée&#x202f;; %1 semble être leur horodatage</translation>
    </message>
    <message>
        <source>the server counts %1 rows inserted, %2 updated, %3 deleted</source>
        <translation>le serveur compte %1 lignes insérées, %2 modifiées, %3 supprimées</translation>
    </message>
    <message>
        <source>the server counts %1 updates of the %2 rows of %3</source>
        <translation>le serveur compte %1 modifications des %2 lignes de %3</translation>
    </message>
    <message>
        <source>%1 tells what came last, and is overwritten as long as more comes: as it stands today it says what did not come after the moment of prediction</source>
        <translation>%1 dit ce qui est venu en dernier, et est écrasé tant qu’il en vient&#x202f;: dans son état d’aujourd’hui, il dit ce qui n’est pas venu après l’instant de prédiction</translation>
    </message>
    <message>
        <source>%1 changes in place: it is read as it is today, not as it was at the moment of prediction</source>
        <translation>%1 change sur place&#x202f;: on lit sa valeur d’aujourd’hui, non celle de l’instant de prédiction</translation>
    </message>
    <message>
        <source>nothing tells when each of its rows came, so an example sees those that came later</source>
        <translation>rien ne dit quand chacune de ses lignes est arrivée, un exemple voit donc celles venues plus tard</translation>
    </message>
    <message>
        <source>%1 is the time of the one row that an example has of %2, the same for all that refer to it: nothing tells when each of them came, so an example sees those that came later</source>
        <translation>%1 est l’horodatage de la seule ligne qu’un exemple a de %2, le même pour toutes celles qui y renvoient&#x202f;: rien ne dit quand chacune est arrivée, un exemple voit donc celles venues plus tard</translation>
    </message>
    <message>
        <source>%1 is the time of the one row that an example has of %2: it is right for rows that are written together with that one, and shows the future of all others</source>
        <translation>%1 est l’horodatage de la seule ligne qu’un exemple a de %2&#x202f;: il est juste pour les lignes écrites avec elle, et montre l’avenir de toutes les autres</translation>
    </message>
    <message>
        <source>its rows are known from the moment of prediction on, and what is seen lies before that: no example sees one</source>
        <translation>ses lignes sont connues à partir de l’instant de prédiction, et l’on ne voit que ce qui précède&#x202f;: aucun exemple n’en voit</translation>
    </message>
    <message>
        <source>its time is a guess: confirm it, or name another one</source>
        <translation>son horodatage est une supposition&#x202f;: le confirmer, ou en nommer un autre</translation>
    </message>
    <message>
        <source>%1 features see its rows by %2</source>
        <translation>%1 variables voient ses lignes d’après %2</translation>
    </message>
    <message>
        <source>the question has no as-of time, and its tables tell times: features see rows that came after what is to be predicted, and the examples are divided without regard to time</source>
        <translation>la question n’a pas de date d’observation, et ses tables ont des horodatages&#x202f;: des variables voient des lignes venues après ce qu’il faut prédire, et les exemples sont répartis sans égard au temps</translation>
    </message>
    <message>
        <source>rows come by time: %1</source>
        <translation>des lignes arrivent avec le temps&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>%1 is a key used as a number: it tells rows apart and how old they are, and means nothing for new ones</source>
        <translation>%1 est une clé employée comme nombre&#x202f;: elle distingue les lignes et dit leur âge, et ne signifie rien pour les nouvelles</translation>
    </message>
    <message>
        <source>%1 columns of the example&apos;s own row, or of the one that tells its moment, are features: they must be known at %2 already, which a look at the data can tell</source>
        <translation>%1 colonnes de la ligne même de l’exemple, ou de celle qui donne son instant, sont des variables&#x202f;: elles doivent être déjà connues à %2, ce qu’un examen des données peut dire</translation>
    </message>
    <message>
        <source>an entity&apos;s cutoffs fall on both sides of a random split: scores will be too good</source>
        <translation>les dates de coupure d’une entité tombent des deux côtés d’un découpage aléatoire&#x202f;: les scores seront trop bons</translation>
    </message>
    <message>
        <source>a random split learns from examples that come after those it is tested on</source>
        <translation>un découpage aléatoire apprend d’exemples postérieurs à ceux sur lesquels il est testé</translation>
    </message>
    <message>
        <source>entities are apart, but times are not: what changes with time is not tested</source>
        <translation>les entités sont séparées, mais pas les périodes&#x202f;: ce qui change avec le temps n’est pas testé</translation>
    </message>
    <message>
        <source>row-level security hides rows of it from %1: the study sees those that %1 may see, and another role sees others</source>
        <translation>la sécurité au niveau ligne en cache des lignes à %1&#x202f;: l’étude voit celles que %1 peut voir, et un autre rôle en voit d’autres</translation>
    </message>
    <message>
        <source>the server has no statistics of texts, so which of them are categories is not known, and only their lengths are suggested: run ANALYZE, and read the catalog again</source>
        <translation>le serveur n’a pas de statistiques des textes&#x202f;; on ignore donc lesquels sont des catégories, et seules leurs longueurs sont proposées&#x202f;: exécuter ANALYZE, et relire le catalogue</translation>
    </message>
    <message>
        <source>never analysed: %1</source>
        <translation>jamais analysé&#x202f;: %1</translation>
    </message>
    <message>
        <source>leave out %1</source>
        <translation>exclure %1</translation>
    </message>
    <message>
        <source>mark %1 as known in advance</source>
        <translation>marquer %1 comme connu d’avance</translation>
    </message>
    <message>
        <source>take no column as the time of %1</source>
        <translation>ne prendre aucune colonne comme horodatage de %1</translation>
    </message>
    <message>
        <source>take %1 as the time of %2</source>
        <translation>prendre %1 comme horodatage de %2</translation>
    </message>
    <message>
        <source>let %1 of %2 be known from %3 on</source>
        <translation>tenir %1 de %2 pour connu à partir de %3</translation>
    </message>
    <message>
        <source>split by time</source>
        <translation>découper chronologiquement</translation>
    </message>
    <message>
        <source>split by entity</source>
        <translation>découper par entité</translation>
    </message>
    <message>
        <source>split at random</source>
        <translation>découper au hasard</translation>
    </message>
    <message>
        <source>split as given</source>
        <translation>découper comme indiqué</translation>
    </message>
    <message>
        <source>take the start of the day as the moment of prediction</source>
        <translation>prendre le début du jour comme instant de prédiction</translation>
    </message>
    <message>
        <source>take the end of the day as the moment of prediction</source>
        <translation>prendre la fin du jour comme instant de prédiction</translation>
    </message>
    <message>
        <source>let labels be known %1 after the as-of time</source>
        <translation>tenir les étiquettes pour connues %1 après la date d’observation</translation>
    </message>
    <message>
        <source>state how long after the as-of time a label is known</source>
        <translation>indiquer combien de temps après la date d’observation une étiquette est connue</translation>
    </message>
    <message>
        <source>let the schedule end at %1</source>
        <translation>faire finir le calendrier au %1</translation>
    </message>
    <message>
        <source>ask only of those that had a row of %1 in the %2 before</source>
        <translation>n’interroger que ce qui avait une ligne de %1 dans la période précédente (%2)</translation>
    </message>
    <message>
        <source>ask as of %1</source>
        <translation>interroger à la date de %1</translation>
    </message>
    <message>
        <source>leave out the examples %1</source>
        <translation>exclure les exemples %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>entre %1 et %2</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>avant %1</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>always</source>
        <translation>de tout temps</translation>
    </message>
    <message>
        <source>read &apos;%1&apos; of %2 as &apos;%3&apos;</source>
        <translation>lire «&#x202f;%1&#x202f;» de %2 comme «&#x202f;%3&#x202f;»</translation>
    </message>
    <message>
        <source>read values of %1: %2</source>
        <translation>lire autrement des valeurs de %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; as &apos;%2&apos;</source>
        <translation>«&#x202f;%1&#x202f;» comme «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>treat %1 as missing %2</source>
        <translation>traiter %1 comme manquant %2</translation>
    </message>
    <message>
        <source>the argument &apos;%1&apos; is no number</source>
        <translation>l’argument «&#x202f;%1&#x202f;» n’est pas un nombre</translation>
    </message>
    <message>
        <source>Write it as in &quot;0.9&quot; or &quot;100&quot;</source>
        <translation>L’écrire comme dans &quot;0.9&quot; ou &quot;100&quot;</translation>
    </message>
    <message>
        <source>the aggregate %1 takes no argument</source>
        <translation>l’agrégat %1 ne prend pas d’argument</translation>
    </message>
    <message>
        <source>a quantile lies between 0 and 1</source>
        <translation>un quantile est compris entre 0 et 1</translation>
    </message>
    <message>
        <source>Write it as in &quot;0.9&quot;</source>
        <translation>L’écrire comme dans &quot;0.9&quot;</translation>
    </message>
    <message>
        <source>the argument &apos;%1&apos; is no half-life</source>
        <translation>l’argument «&#x202f;%1&#x202f;» n’est pas une demi-vie</translation>
    </message>
    <message>
        <source>Write it as in &quot;30 days&quot;</source>
        <translation>L’écrire comme dans &quot;30 days&quot;</translation>
    </message>
    <message>
        <source>its path has %1 hops, and %2 are the most</source>
        <translation>son chemin a %1 sauts, et %2 est le maximum</translation>
    </message>
    <message>
        <source>Start from a table that is nearer, or leave it out</source>
        <translation>Partir d’une table plus proche, ou l’exclure</translation>
    </message>
    <message>
        <source>it has %1 conditions, and %2 are the most</source>
        <translation>elle a %1 conditions, et %2 est le maximum</translation>
    </message>
    <message>
        <source>Put them into a view of the database</source>
        <translation>Les mettre dans une vue de la base</translation>
    </message>
    <message>
        <source>there are %1 cutoffs every %2 from %3 on, and %4 are the most</source>
        <translation>il y a %1 dates de coupure à intervalles de %2 à partir du %3, et %4 est le maximum</translation>
    </message>
    <message>
        <source>Let them begin later, or let more time pass between them</source>
        <translation>Les faire commencer plus tard, ou laisser plus de temps entre elles</translation>
    </message>
    <message>
        <source>there are %1, and %2 are the most</source>
        <translation>il y en a %1, et %2 est le maximum</translation>
    </message>
    <message>
        <source>Leave some out</source>
        <translation>En exclure quelques-unes</translation>
    </message>
    <message>
        <source>there are more than %1 repairs or periods</source>
        <translation>il y a plus de %1 corrections ou périodes</translation>
    </message>
    <message>
        <source>a name has lower case letters, digits and _, a letter first, at most 40</source>
        <translation>un nom se compose de minuscules, de chiffres et de _, avec une lettre en tête, 40 caractères au plus</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a name of the registry, beside which the study&apos;s view would stand</source>
        <translation>«&#x202f;%1&#x202f;» est un nom du registre, à côté duquel se trouverait la vue de l’étude</translation>
    </message>
    <message>
        <source>Give the study another name</source>
        <translation>Donner un autre nom à l’étude</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is what the features of a version of &apos;%2&apos; are called in the database</source>
        <translation>«&#x202f;%1&#x202f;» est le nom que portent dans la base les variables d’une version de «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>this is not the name of a table</source>
        <translation>ce n’est pas le nom d’une table</translation>
    </message>
    <message>
        <source>Write it as schema.table</source>
        <translation>L’écrire sous la forme schema.table</translation>
    </message>
    <message>
        <source>there is no such task</source>
        <translation>cette tâche n’existe pas</translation>
    </message>
    <message>
        <source>there is no such aggregate</source>
        <translation>cet agrégat n’existe pas</translation>
    </message>
    <message>
        <source>It is one of %1</source>
        <translation>C’est l’un de %1</translation>
    </message>
    <message>
        <source>there is no such column</source>
        <translation>cette colonne n’existe pas</translation>
    </message>
    <message>
        <source>List them with espalierctl catalog --json</source>
        <translation>Les lister avec espalierctl catalog --json</translation>
    </message>
    <message>
        <source>no path of relations leads there from %1 to many rows</source>
        <translation>aucun chemin de relations n’y mène de %1 vers plusieurs lignes</translation>
    </message>
    <message>
        <source>See espalierctl paths %1 %2 --length 6</source>
        <translation>Voir espalierctl paths %1 %2 --length 6</translation>
    </message>
    <message>
        <source>this is not a condition on %1</source>
        <translation>ce n’est pas une condition sur %1</translation>
    </message>
    <message>
        <source>Write a column, an operator and a value, such as &quot;status = returned&quot; or &quot;amount &gt; 15&quot;</source>
        <translation>Écrire une colonne, un opérateur et une valeur, comme &quot;status = returned&quot; ou &quot;amount &gt; 15&quot;</translation>
    </message>
    <message>
        <source>this is not a condition</source>
        <translation>ce n’est pas une condition</translation>
    </message>
    <message>
        <source>Write an operator and a value, such as = 0, &gt; 15 or is null</source>
        <translation>Écrire un opérateur et une valeur, comme = 0, &gt; 15 ou is null</translation>
    </message>
    <message>
        <source>none of its columns looks like a label</source>
        <translation>aucune de ses colonnes ne ressemble à une étiquette</translation>
    </message>
    <message>
        <source>Name one</source>
        <translation>En nommer une</translation>
    </message>
    <message>
        <source>no relation leads from it to the key of another table</source>
        <translation>aucune relation n’en mène à la clé d’une autre table</translation>
    </message>
    <message>
        <source>Name the entity and the columns of the examples that stand for its key</source>
        <translation>Nommer l’entité et les colonnes des exemples qui tiennent lieu de sa clé</translation>
    </message>
    <message>
        <source>no relation leads from it to the key of %1</source>
        <translation>aucune relation n’en mène à la clé de %1</translation>
    </message>
    <message>
        <source>Name the columns of the examples that stand for its key</source>
        <translation>Nommer les colonnes des exemples qui tiennent lieu de sa clé</translation>
    </message>
    <message>
        <source>Write TABLE.COLUMN, or TABLE(COLUMNS)-&gt;PARENT.COLUMN for a time that stands in the row referred to; then &quot;as year&quot;, &quot;until COLUMN&quot; (&quot;plus 1 day&quot; where it is the last day), &quot;recorded COLUMN&quot; or &quot;delay 2 hours&quot; where it is so</source>
        <translation>Écrire TABLE.COLUMN, ou TABLE(COLUMNS)-&gt;PARENT.COLUMN pour un horodatage qui figure dans la ligne à laquelle on renvoie&#x202f;; puis &quot;as year&quot;, &quot;until COLUMN&quot; (&quot;plus 1 day&quot; si c’est le dernier jour), &quot;recorded COLUMN&quot; ou &quot;delay 2 hours&quot; selon le cas</translation>
    </message>
    <message>
        <source>plus follows until</source>
        <translation>plus suit until</translation>
    </message>
    <message>
        <source>a whole number is one of %1</source>
        <translation>un entier est l’un de %1</translation>
    </message>
    <message>
        <source>this column is no date or time</source>
        <translation>cette colonne n’est ni une date ni une heure</translation>
    </message>
    <message>
        <source>this column is no date or time; a whole number is one where &quot;as year&quot; or &quot;as year_month&quot; stands behind it</source>
        <translation>cette colonne n’est ni une date ni une heure&#x202f;; un entier l’est si «&#x202f;as year&#x202f;» ou «&#x202f;as year_month&#x202f;» le suit</translation>
    </message>
    <message>
        <source>this names no relation</source>
        <translation>cela ne nomme pas de relation</translation>
    </message>
    <message>
        <source>this names no column</source>
        <translation>cela ne nomme pas de colonne</translation>
    </message>
    <message>
        <source>no such relation leads there</source>
        <translation>aucune relation de ce genre n’y mène</translation>
    </message>
    <message>
        <source>the table has no such column</source>
        <translation>la table n’a pas cette colonne</translation>
    </message>
    <message>
        <source>no single way of relations leads from a row to that column</source>
        <translation>aucune voie unique de relations ne mène d’une ligne à cette colonne</translation>
    </message>
    <message>
        <source>the table has no column %1</source>
        <translation>la table n’a pas de colonne %1</translation>
    </message>
    <message>
        <source>the period has neither a beginning nor an end</source>
        <translation>la période n’a ni début ni fin</translation>
    </message>
    <message>
        <source>Give from, until or both</source>
        <translation>Donner from, until ou les deux</translation>
    </message>
    <message>
        <source>the period ends before it begins</source>
        <translation>la période finit avant de commencer</translation>
    </message>
    <message>
        <source>from is its first moment, until the first after it</source>
        <translation>from est son premier instant, until le premier d’après</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is read as itself</source>
        <translation>«&#x202f;%1&#x202f;» est lu comme lui-même</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is read as two values</source>
        <translation>«&#x202f;%1&#x202f;» est lu comme deux valeurs</translation>
    </message>
    <message>
        <source>Keep one of them</source>
        <translation>N’en garder qu’une</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is read as &apos;%2&apos;, which is read as &apos;%3&apos;</source>
        <translation>«&#x202f;%1&#x202f;» est lu comme «&#x202f;%2&#x202f;», lui-même lu comme «&#x202f;%3&#x202f;»</translation>
    </message>
    <message>
        <source>Read &apos;%1&apos; as &apos;%2&apos; at once</source>
        <translation>Lire directement «&#x202f;%1&#x202f;» comme «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>without an as-of time no example is of a period</source>
        <translation>sans date d’observation, aucun exemple n’appartient à une période</translation>
    </message>
    <message>
        <source>Leave it out, or filter the rows</source>
        <translation>L’omettre, ou filtrer les lignes</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not one of %2</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas l’un de %2</translation>
    </message>
    <message>
        <source>%1; write it as %2</source>
        <translation>%1&#x202f;; l’écrire sous la forme %2</translation>
    </message>
    <message>
        <source>this is not the name of a table; write it as schema.table</source>
        <translation>ce n’est pas le nom d’une table&#x202f;; l’écrire sous la forme schema.table</translation>
    </message>
    <message>
        <source>it is 0 or more</source>
        <translation>c’est 0 ou plus</translation>
    </message>
    <message>
        <source>without an as-of time there is nothing to count it from; leave it out</source>
        <translation>sans date d’observation, il n’y a rien d’où le compter&#x202f;; l’omettre</translation>
    </message>
    <message>
        <source>a path to a time needs the time&apos;s column</source>
        <translation>un chemin vers un horodatage exige la colonne de cet horodatage</translation>
    </message>
    <message>
        <source>horizon and every must be above 0</source>
        <translation>horizon et every doivent être supérieurs à 0</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no window; write 90 days or 5 rows</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une fenêtre&#x202f;; écrire 90 days ou 5 rows</translation>
    </message>
    <message>
        <source>child_columns and parent_columns must pair up</source>
        <translation>child_columns et parent_columns doivent former des paires</translation>
    </message>
    <message>
        <source>one of row, future and given is needed</source>
        <translation>il faut l’un de row, future et given</translation>
    </message>
    <message>
        <source>one of missing and renamed is needed</source>
        <translation>il faut l’un de missing et renamed</translation>
    </message>
    <message>
        <source>a time column is missing; leave a static table out</source>
        <translation>il manque une colonne d’horodatage&#x202f;; omettre une table statique</translation>
    </message>
    <message>
        <source>there is no until that it could follow</source>
        <translation>il n’y a pas d’until qu’il pourrait suivre</translation>
    </message>
    <message>
        <source>validation and test must be above 0 and together below 1</source>
        <translation>validation et test doivent être supérieurs à 0 et leur somme inférieure à 1</translation>
    </message>
    <message>
        <source>a sample has at least one row</source>
        <translation>un échantillon a au moins une ligne</translation>
    </message>
    <message>
        <source>the name &apos;%1&apos; is empty or longer than 63 bytes</source>
        <translation>le nom «&#x202f;%1&#x202f;» est vide ou dépasse 63 octets</translation>
    </message>
    <message>
        <source>two features are named &apos;%1&apos;</source>
        <translation>deux variables s’appellent «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>there is no metric &apos;%1&apos;</source>
        <translation>il n’y a pas de métrique «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>a given split needs a given target with a split column</source>
        <translation>un découpage donné exige une cible donnée avec une colonne de découpage</translation>
    </message>
    <message>
        <source>a split by time needs an as-of time; use random or entity</source>
        <translation>un découpage chronologique exige une date d’observation&#x202f;; utiliser random ou entity</translation>
    </message>
    <message>
        <source>without an as-of time there is nothing to freeze; leave it out</source>
        <translation>sans date d’observation, il n’y a rien à figer&#x202f;; l’omettre</translation>
    </message>
    <message>
        <source>formats are numbered from 1</source>
        <translation>les formats sont numérotés à partir de 1</translation>
    </message>
    <message>
        <source>this study was written by a newer version of Espalier (format %1, this program knows %2)</source>
        <translation>cette étude a été écrite par une version plus récente d’Espalier (format %1, ce programme connaît %2)</translation>
    </message>
    <message>
        <source>Update Espalier to open it</source>
        <translation>Mettre Espalier à jour pour l’ouvrir</translation>
    </message>
    <message>
        <source>a lag is longer than nothing</source>
        <translation>un décalage est plus long que rien</translation>
    </message>
    <message>
        <source>at character %1: %2</source>
        <translation>au caractère %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>the quote is not closed</source>
        <translation>le guillemet n’est pas fermé</translation>
    </message>
    <message>
        <source>Close it with %1; a quote within is doubled</source>
        <translation>Le fermer par %1&#x202f;; un guillemet à l’intérieur se double</translation>
    </message>
    <message>
        <source>this sign means nothing in a question</source>
        <translation>ce signe ne veut rien dire dans une question</translation>
    </message>
    <message>
        <source>Names with other signs stand in double quotes, values in single ones</source>
        <translation>Les noms contenant d’autres signes se mettent entre guillemets doubles, les valeurs entre guillemets simples</translation>
    </message>
    <message>
        <source>“%1” is expected here</source>
        <translation>«&#x202f;%1&#x202f;» est attendu ici</translation>
    </message>
    <message>
        <source>expected here is one of %1</source>
        <translation>est attendu ici l’un de %1</translation>
    </message>
    <message>
        <source>If the name or value is meant, write %1</source>
        <translation>S’il s’agit du nom ou de la valeur, écrire %1</translation>
    </message>
    <message>
        <source>expected here is a column of the entity, or an aggregate such as count(orders)</source>
        <translation>est attendue ici une colonne de l’entité, ou un agrégat comme count(orders)</translation>
    </message>
    <message>
        <source>the name of a table is expected here</source>
        <translation>le nom d’une table est attendu ici</translation>
    </message>
    <message>
        <source>the name of a column is expected here</source>
        <translation>le nom d’une colonne est attendu ici</translation>
    </message>
    <message>
        <source>a comparison is expected here: = 0, &gt; 15</source>
        <translation>une comparaison est attendue ici&#x202f;: = 0, &gt; 15</translation>
    </message>
    <message>
        <source>a value is expected here</source>
        <translation>une valeur est attendue ici</translation>
    </message>
    <message>
        <source>Say how far the future reaches: over next 90 days</source>
        <translation>Indiquer jusqu’où va l’avenir&#x202f;: over next 90 days</translation>
    </message>
    <message>
        <source>Say about whose rows it is: for each customers</source>
        <translation>Indiquer des lignes de quoi il s’agit&#x202f;: for each customers</translation>
    </message>
    <message>
        <source>this is said already</source>
        <translation>c’est déjà dit</translation>
    </message>
    <message>
        <source>this is not said in a question of this kind</source>
        <translation>cela ne se dit pas dans une question de ce genre</translation>
    </message>
    <message>
        <source>%1 has no such column</source>
        <translation>%1 n’a pas cette colonne</translation>
    </message>
    <message>
        <source>%1 takes a table, and no column</source>
        <translation>%1 prend une table, et pas de colonne</translation>
    </message>
    <message>
        <source>%1 is taken of a column</source>
        <translation>%1 se prend d’une colonne</translation>
    </message>
    <message>
        <source>Write table.column</source>
        <translation>Écrire table.column</translation>
    </message>
    <message>
        <source>this does not say which columns refer to another row</source>
        <translation>cela ne dit pas quelles colonnes renvoient à une autre ligne</translation>
    </message>
    <message>
        <source>Write the relations from the entity on, each by the columns that refer: via orders(customer_id), lines(order_id); espalierctl paths ENTITY TABLE lists the ways</source>
        <translation>Écrire les relations à partir de l’entité, chacune par les colonnes qui renvoient&#x202f;: via orders(customer_id), lines(order_id)&#x202f;; espalierctl paths ENTITY TABLE liste les voies</translation>
    </message>
    <message>
        <source>this way ends at %1</source>
        <translation>cette voie s’arrête à %1</translation>
    </message>
    <message>
        <source>there is no such relation from %1</source>
        <translation>il n’y a pas de telle relation depuis %1</translation>
    </message>
    <message>
        <source>several relations are called so: say both ends, as in orders(place_id) -&gt; places(id)</source>
        <translation>plusieurs relations s’appellent ainsi&#x202f;: indiquer les deux bouts, comme dans orders(place_id) -&gt; places(id)</translation>
    </message>
    <message>
        <source>a name or a value holds a line break or another control character, which no line can</source>
        <translation>un nom ou une valeur contient un saut de ligne ou un autre caractère de contrôle, ce qu’aucune ligne ne peut</translation>
    </message>
    <message>
        <source>no line says this question: %1</source>
        <translation>aucune ligne ne dit cette question&#x202f;: %1</translation>
    </message>
    <message>
        <source>no line says this question: what it would say is read as another one in this database</source>
        <translation>aucune ligne ne dit cette question&#x202f;: ce qu’elle dirait se lit comme une autre dans cette base</translation>
    </message>
    <message numerus="yes">
        <source>%Ln feature(s)</source>
        <translation>
            <numerusform>%Ln variable</numerusform>
            <numerusform>%Ln variables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the times of %Ln table(s)</source>
        <translation>
            <numerusform>l’horodatage de %Ln table</numerusform>
            <numerusform>les horodatages de %Ln tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repair(s)</source>
        <translation>
            <numerusform>%Ln correction</numerusform>
            <numerusform>%Ln corrections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln period(s) that are left out</source>
        <translation>
            <numerusform>%Ln période exclue</numerusform>
            <numerusform>%Ln périodes exclues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) of which the rows that the role may see are meant</source>
        <translation>
            <numerusform>%Ln table dont on ne prend que les lignes que le rôle peut voir</numerusform>
            <numerusform>%Ln tables dont on ne prend que les lignes que le rôle peut voir</numerusform>
        </translation>
    </message>
    <message>
        <source>features that see nothing from %1 on</source>
        <translation>des variables qui ne voient rien à partir de %1</translation>
    </message>
    <message numerus="yes">
        <source>a sample of %Ln example(s)</source>
        <translation>
            <numerusform>un échantillon de %Ln exemple</numerusform>
            <numerusform>un échantillon de %Ln exemples</numerusform>
        </translation>
    </message>
    <message>
        <source>a split of its own</source>
        <translation>un découpage propre</translation>
    </message>
    <message>
        <source>the metric %1</source>
        <translation>la métrique %1</translation>
    </message>
    <message>
        <source>the title “%1”</source>
        <translation>le titre «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>learn from examples at the cutoffs only</source>
        <translation>apprendre seulement des exemples aux dates de coupure</translation>
    </message>
    <message>
        <source>learn from examples at the moment of each row of %1 too, where validation agrees</source>
        <translation>apprendre aussi des exemples à l’instant de chaque ligne de %1, si la validation le confirme</translation>
    </message>
    <message>
        <source>columns of the example&apos;s own row, such as %1, are no features, as nobody has said what is known at %2 already: add by hand what is</source>
        <translation>les colonnes de la ligne même de l’exemple, comme %1, ne sont pas des variables, car personne n’a dit ce qui est déjà connu à %2&#x202f;: ajoutez à la main ce qui l’est</translation>
    </message>
    <message>
        <source>its rows were written over, and nothing says in which columns: %1 are read as they are today, not as they were at the moment of prediction</source>
        <translation>ses lignes ont été réécrites, et rien ne dit dans quelles colonnes&#x202f;: %1 sont lues telles qu’elles sont aujourd’hui, non telles qu’elles étaient au moment de la prédiction</translation>
    </message>
</context>
<context>
    <name>StudySuggestion</name>
    <message>
        <source>%1 of %2 training examples</source>
        <translation>%1 exemples d’entraînement sur %2</translation>
    </message>
    <message>
        <source>%1 training examples</source>
        <translation>%1 exemples d’entraînement</translation>
    </message>
    <message>
        <source>%1 of %2 candidates computed on %3 in %4 s, ranked by mutual information with the label</source>
        <translation>%1 candidats sur %2 calculés sur %3 en %4 s, classés par information mutuelle avec l’étiquette</translation>
    </message>
    <message>
        <source>Left Out</source>
        <translation>Exclues</translation>
    </message>
    <message>
        <source>its rows tell no time, later ones may be among them</source>
        <translation>ses lignes n’ont pas d’horodatage, de plus tardives peuvent s’y trouver</translation>
    </message>
    <message>
        <source>mostly after the moment of prediction, not known by then</source>
        <translation>le plus souvent après l’instant de prédiction, pas encore connue alors</translation>
    </message>
    <message>
        <source>alone it nearly tells the label</source>
        <translation>à elle seule, révèle presque l’étiquette</translation>
    </message>
    <message>
        <source>below the first %1</source>
        <translation>au-delà des %1 premières</translation>
    </message>
    <message>
        <source>says the same as %1</source>
        <translation>dit la même chose que %1</translation>
    </message>
    <message>
        <source>says nothing about the label</source>
        <translation>ne dit rien de l’étiquette</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 manquant</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constante</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>non calculée</translation>
    </message>
    <message>
        <source>%1
%2 of the label&apos;s %3 bits</source>
        <translation>%1
%2 des %3 bits de l’étiquette</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2)&#x202f;: %3</translation>
    </message>
</context>
<context>
    <name>StudyText</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <translation>%1, depuis %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, of the last %n row(s)</source>
        <translation>
            <numerusform>%1, de la dernière ligne</numerusform>
            <numerusform>%1, des %n dernières lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, with %n condition(s)</source>
        <translation>
            <numerusform>%1, avec %n condition</numerusform>
            <numerusform>%1, avec %n conditions</numerusform>
        </translation>
    </message>
    <message>
        <source>the moment of prediction</source>
        <translation>l’instant de prédiction</translation>
    </message>
    <message>
        <source>hour of %1</source>
        <translation>heure de %1</translation>
    </message>
    <message>
        <source>weekday of %1</source>
        <translation>jour de la semaine de %1</translation>
    </message>
    <message>
        <source>day of the month of %1</source>
        <translation>jour du mois de %1</translation>
    </message>
    <message>
        <source>day of the year of %1</source>
        <translation>jour de l’année de %1</translation>
    </message>
    <message>
        <source>week of %1</source>
        <translation>semaine de %1</translation>
    </message>
    <message>
        <source>month of %1</source>
        <translation>mois de %1</translation>
    </message>
    <message>
        <source>%1 at a weekend</source>
        <translation>%1 en week-end</translation>
    </message>
    <message>
        <source>seconds of %1</source>
        <translation>secondes de %1</translation>
    </message>
    <message>
        <source>length of %1</source>
        <translation>longueur de %1</translation>
    </message>
    <message>
        <source>words of %1</source>
        <translation>mots de %1</translation>
    </message>
    <message>
        <source>a word in %1</source>
        <translation>un mot dans %1</translation>
    </message>
    <message>
        <source>“%1” in %2</source>
        <translation>«&#x202f;%1&#x202f;» dans %2</translation>
    </message>
    <message>
        <source>family of %1</source>
        <translation>famille de %1</translation>
    </message>
    <message>
        <source>mask length of %1</source>
        <translation>longueur du masque de %1</translation>
    </message>
    <message>
        <source>lower bound of %1</source>
        <translation>borne inférieure de %1</translation>
    </message>
    <message>
        <source>upper bound of %1</source>
        <translation>borne supérieure de %1</translation>
    </message>
    <message>
        <source>width of %1</source>
        <translation>largeur de %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>static, without as-of times</source>
        <translation>statique, sans dates d’observation</translation>
    </message>
    <message>
        <source>as of each example&apos;s own time</source>
        <translation>à la date propre à chaque exemple</translation>
    </message>
    <message>
        <source>frozen at %1</source>
        <translation>figé au %1</translation>
    </message>
    <message>
        <source>%1, as it was %2 before</source>
        <translation>%1, dans l’état d’il y a %2</translation>
    </message>
    <message>
        <source>%1, for %2 of the last row of %3</source>
        <translation>%1, pour %2 de la dernière ligne de %3</translation>
    </message>
    <message>
        <source>sine of the hour of %1</source>
        <translation>sinus de l’heure de %1</translation>
    </message>
    <message>
        <source>cosine of the hour of %1</source>
        <translation>cosinus de l’heure de %1</translation>
    </message>
    <message>
        <source>sine of the weekday of %1</source>
        <translation>sinus du jour de la semaine de %1</translation>
    </message>
    <message>
        <source>cosine of the weekday of %1</source>
        <translation>cosinus du jour de la semaine de %1</translation>
    </message>
    <message>
        <source>sine of the day of the year of %1</source>
        <translation>sinus du jour de l’année de %1</translation>
    </message>
    <message>
        <source>cosine of the day of the year of %1</source>
        <translation>cosinus du jour de l’année de %1</translation>
    </message>
    <message>
        <source>the last %1</source>
        <translation>la dernière période de %1</translation>
    </message>
    <message numerus="yes">
        <source>the last %n row(s)</source>
        <translation>
            <numerusform>la dernière ligne</numerusform>
            <numerusform>les %n dernières lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>all time</source>
        <translation>tout l’historique</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>rang</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>centile</translation>
    </message>
    <message>
        <source>z-score</source>
        <translation>score z</translation>
    </message>
    <message>
        <source>distance to the highest</source>
        <translation>écart au maximum</translation>
    </message>
    <message>
        <source>distance to the lowest</source>
        <translation>écart au minimum</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>%1 among all of that moment</source>
        <translation>%1 parmi tous ceux de cet instant</translation>
    </message>
    <message>
        <source>%1 among those of the same row of %2</source>
        <translation>%1 parmi ceux de la même ligne de %2</translation>
    </message>
    <message>
        <source>%1, divided by the same over %2</source>
        <translation>%1, divisé par la même chose sur %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>Subject</name>
    <message>
        <source>sample database</source>
        <translation>base d’exemple</translation>
    </message>
    <message>
        <source>golden rows</source>
        <translation>lignes de référence</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>l’image</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>golden row</source>
        <translation>ligne de référence</translation>
    </message>
    <message>
        <source>statistics</source>
        <translation>statistiques</translation>
    </message>
    <message>
        <source>host name</source>
        <translation>nom d’hôte</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>instruction</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de données</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>trousseau</translation>
    </message>
    <message>
        <source>login as</source>
        <translation>connexion en tant que</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>calendrier</translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation>instantané</translation>
    </message>
    <message>
        <source>TLS with</source>
        <translation>TLS avec</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>example</source>
        <translation>exemple</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>commit</source>
        <translation>commit</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>tables</translation>
    </message>
    <message>
        <source>window</source>
        <translation>fenêtre</translation>
    </message>
    <message>
        <source>label</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>échelle</translation>
    </message>
    <message>
        <source>split</source>
        <translation>découpage</translation>
    </message>
    <message>
        <source>study</source>
        <translation>étude</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visite</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>gym</source>
        <translation>Gym</translation>
    </message>
    <message>
        <source>run</source>
        <translation>exécution</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>an error without words</source>
        <translation>une erreur sans message</translation>
    </message>
    <message>
        <source>the training program cannot be started</source>
        <translation>le programme d’entraînement ne peut pas être lancé</translation>
    </message>
    <message>
        <source>Install espalierctl beside espalier, or name it in ESPALIER_WORKER</source>
        <translation>Installer espalierctl à côté d’espalier, ou le nommer dans ESPALIER_WORKER</translation>
    </message>
    <message>
        <source>there is no such run</source>
        <translation>cette exécution n’existe pas</translation>
    </message>
    <message>
        <source>this snapshot has no such run</source>
        <translation>cet instantané n’a pas cette exécution</translation>
    </message>
    <message>
        <source>List the runs with espalierctl compare STUDY</source>
        <translation>Lister les exécutions avec espalierctl compare STUDY</translation>
    </message>
    <message>
        <source>stopped before it was done</source>
        <translation>arrêté avant la fin</translation>
    </message>
    <message>
        <source>the training process ended with code %1</source>
        <translation>le processus d’entraînement s’est terminé avec le code %1</translation>
    </message>
    <message>
        <source>Try fewer rows or features, or other parameters</source>
        <translation>Essayer avec moins de lignes ou de variables, ou d’autres paramètres</translation>
    </message>
    <message>
        <source>there is no learner of this name</source>
        <translation>il n’y a pas d’algorithme de ce nom</translation>
    </message>
    <message>
        <source>List them with espalierctl train --list</source>
        <translation>Les lister avec espalierctl train --list</translation>
    </message>
    <message>
        <source>reading the snapshot</source>
        <translation>lecture de l’instantané</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>evaluating</source>
        <translation>évaluation</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre</translation>
    </message>
    <message>
        <source>fit %1 of %2, %3</source>
        <translation>ajustement %1 sur %2, %3</translation>
    </message>
    <message>
        <source>it was trained before models were kept so that they can be explained</source>
        <translation>elle a été entraînée avant que les modèles soient conservés de façon à pouvoir être expliqués</translation>
    </message>
    <message>
        <source>Train it again to see its reasons</source>
        <translation>Réentraîner pour voir ses raisons</translation>
    </message>
    <message>
        <source>a run that it is the mean of is not there</source>
        <translation>une exécution dont il est la moyenne manque</translation>
    </message>
    <message>
        <source>Train the blend together with the learners it is made of</source>
        <translation>Entraîner le mélange avec les algorithmes dont il est fait</translation>
    </message>
    <message>
        <source>setting %1 of %2, best so far %3</source>
        <translation>réglage %1 sur %2, meilleur à ce jour %3</translation>
    </message>
    <message>
        <source>setting %1, best so far %2</source>
        <translation>réglage %1, meilleur à ce jour %2</translation>
    </message>
    <message>
        <source>no example before the test is scored that it could be of</source>
        <translation>aucun exemple évalué avant le test ne permet de l’établir</translation>
    </message>
    <message>
        <source>Give the validation more time or a larger share</source>
        <translation>Donner plus de temps ou une plus grande part à la validation</translation>
    </message>
    <message numerus="yes">
        <source>The search over %Ln setting(s) gained %2 over the grid, by %3 on the folds [%4, %5]: that is beyond chance.</source>
        <translation>
            <numerusform>La recherche sur %Ln réglage a gagné %2 par rapport à la grille, d’après %3 sur les plis [%4, %5]&#x202f;: ce n’est pas dû au hasard.</numerusform>
            <numerusform>La recherche sur %Ln réglages a gagné %2 par rapport à la grille, d’après %3 sur les plis [%4, %5]&#x202f;: ce n’est pas dû au hasard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The search over %Ln setting(s) gained %2 over the grid, by %3 on the folds [%4, %5]: that may be chance.</source>
        <translation>
            <numerusform>La recherche sur %Ln réglage a gagné %2 par rapport à la grille, d’après %3 sur les plis [%4, %5]&#x202f;: ce peut être le hasard.</numerusform>
            <numerusform>La recherche sur %Ln réglages a gagné %2 par rapport à la grille, d’après %3 sur les plis [%4, %5]&#x202f;: ce peut être le hasard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The search over %Ln setting(s) found none that is better than the grid&apos;s by more than a standard error.</source>
        <translation>
            <numerusform>La recherche sur %Ln réglage n’en a trouvé aucun meilleur que celui de la grille de plus d’une erreur type.</numerusform>
            <numerusform>La recherche sur %Ln réglages n’en a trouvé aucun meilleur que celui de la grille de plus d’une erreur type.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learned from %Ln further example(s) at rows too, which gained %2, by %3 on the folds [%4, %5].</source>
        <translation>
            <numerusform>A aussi appris de %Ln exemple supplémentaire aux lignes, ce qui a gagné %2, selon %3 sur les plis [%4, %5].</numerusform>
            <numerusform>A aussi appris de %Ln exemples supplémentaires aux lignes, ce qui a gagné %2, selon %3 sur les plis [%4, %5].</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further example(s) at rows were left out: they gained %2, by %3 on the folds [%4, %5], which is no more than a standard error.</source>
        <translation>
            <numerusform>%Ln exemple supplémentaire aux lignes a été exclu&#x202f;: il a gagné %2, selon %3 sur les plis [%4, %5], pas plus qu’une erreur type.</numerusform>
            <numerusform>%Ln exemples supplémentaires aux lignes ont été exclus&#x202f;: ils ont gagné %2, selon %3 sur les plis [%4, %5], pas plus qu’une erreur type.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatIfText</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is missing: %2</source>
        <translation>%1 manque&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 = %2: %3</source>
        <translation>%1 = %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>%1 = %2, %3 standard deviations away: %4</source>
        <translation>%1 = %2, à %3 écarts-types&#x202f;: %4</translation>
    </message>
    <message>
        <source>With these values: predicted %1, instead of %2.</source>
        <translation>Avec ces valeurs&#x202f;: prédit %1, au lieu de %2.</translation>
    </message>
    <message>
        <source>With these values: a probability of %1 for %2, instead of %3.</source>
        <translation>Avec ces valeurs&#x202f;: une probabilité de %1 pour %2, au lieu de %3.</translation>
    </message>
    <message>
        <source>It is said to be %1, and no value of a single feature changes that: those of %2 examples were tried.</source>
        <translation>La prédiction est %1, et aucune valeur d’une seule variable n’y change rien&#x202f;: celles de %2 exemples ont été essayées.</translation>
    </message>
    <message>
        <source>It is said to be %1. What alone would change that, the nearest first, of the values of %2 examples:</source>
        <translation>La prédiction est %1. Ce qui suffirait à la changer, le plus proche d’abord, parmi les valeurs de %2 exemples&#x202f;:</translation>
    </message>
</context>
<context>
    <name>WindowWords</name>
    <message>
        <source>all history</source>
        <translation>tout l’historique</translation>
    </message>
    <message>
        <source>last %1 rows</source>
        <translation>%1 dernières lignes</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>the model is of other %1</source>
        <translation>le modèle vient d’autres lignes&#x202f;: %1</translation>
    </message>
    <message>
        <source>Train on the rows of this database, or name the run and say that it is from another one</source>
        <translation>Entraîner sur les lignes de cette base, ou nommer l’exécution et dire qu’elle vient d’une autre</translation>
    </message>
    <message>
        <source>Train on the rows of this database, or name the run and say that it is from another one; this server does not tell its system identifier, so after each start it counts as another one</source>
        <translation>Entraîner sur les lignes de cette base, ou nommer l’exécution et dire qu’elle vient d’une autre&#x202f;; ce serveur ne donne pas son identifiant système, il compte donc comme un autre après chaque démarrage</translation>
    </message>
    <message>
        <source>its rows were read at another address of this database: %1</source>
        <translation>ses lignes ont été lues à une autre adresse de cette base&#x202f;: %1</translation>
    </message>
    <message>
        <source>Nothing is to be done where both are one: a copy of the server&apos;s files is told by nothing but its address</source>
        <translation>Rien à faire si les deux n’en font qu’une&#x202f;: rien ne distingue une copie des fichiers du serveur, sinon son adresse</translation>
    </message>
    <message>
        <source>the part has one class only, so that there is no %1</source>
        <translation>la partie n’a qu’une seule classe, il n’y a donc pas de %1</translation>
    </message>
    <message>
        <source>the part has one value only, so that there is no %1</source>
        <translation>la partie n’a qu’une seule valeur, il n’y a donc pas de %1</translation>
    </message>
    <message>
        <source>Split otherwise, or take more examples, so that every part has both outcomes</source>
        <translation>Découper autrement, ou prendre plus d’exemples, pour que chaque partie ait les deux issues</translation>
    </message>
    <message>
        <source>it is worse than the baseline on test rows: %1 %2, the baseline %3</source>
        <translation>il est moins bon que la référence sur les lignes de test&#x202f;: %1 %2, la référence %3</translation>
    </message>
    <message>
        <source>it does not beat the baseline on test rows: %1 %2, the baseline %3</source>
        <translation>il ne bat pas la référence sur les lignes de test&#x202f;: %1 %2, la référence %3</translation>
    </message>
    <message>
        <source>it does not clearly beat the baseline on test rows: %1 %2, the baseline %3</source>
        <translation>il ne bat pas nettement la référence sur les lignes de test&#x202f;: %1 %2, la référence %3</translation>
    </message>
    <message>
        <source>Other features, more rows or another learner may help; knowing nothing predicts as well</source>
        <translation>D’autres variables, plus de lignes ou un autre algorithme peuvent aider&#x202f;; ne rien savoir prédit aussi bien</translation>
    </message>
    <message>
        <source>danger of leakage: %1</source>
        <translation>risque de fuite&#x202f;: %1</translation>
    </message>
    <message>
        <source>Leave it out, or see to it that it is known at the moment of prediction; espalierctl study check STUDY has the fix</source>
        <translation>L’exclure, ou veiller à ce qu’elle soit connue à l’instant de prédiction&#x202f;; espalierctl study check STUDY donne le remède</translation>
    </message>
    <message>
        <source>deploying</source>
        <translation>déploiement</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>dessin</translation>
    </message>
    <message>
        <source>reading examples</source>
        <translation>lecture des exemples</translation>
    </message>
    <message>
        <source>fetching features</source>
        <translation>récupération des variables</translation>
    </message>
    <message>
        <source>scoring</source>
        <translation>calcul des scores</translation>
    </message>
    <message>
        <source>writing predictions</source>
        <translation>écriture des prédictions</translation>
    </message>
    <message>
        <source>reading rows</source>
        <translation>lecture des lignes</translation>
    </message>
    <message>
        <source>keeping the snapshot</source>
        <translation>enregistrement de l’instantané</translation>
    </message>
    <message>
        <source>writing the SQL</source>
        <translation>écriture du SQL</translation>
    </message>
    <message>
        <source>counting rows that come and go</source>
        <translation>comptage des lignes qui arrivent et partent</translation>
    </message>
    <message>
        <source>is neither accepted nor dismissed</source>
        <translation>n’est ni acceptée ni écartée</translation>
    </message>
    <message>
        <source>was written by a newer Espalier</source>
        <translation>a été écrit par un Espalier plus récent</translation>
    </message>
    <message>
        <source>Not a number.</source>
        <translation>Pas un nombre.</translation>
    </message>
    <message>
        <source>Out of range.</source>
        <translation>Hors limites.</translation>
    </message>
    <message>
        <source>Not 1.</source>
        <translation>Pas 1.</translation>
    </message>
    <message>
        <source>this names no relation</source>
        <translation>cela ne nomme pas de relation</translation>
    </message>
    <message>
        <source>the columns of child and parent do not pair up</source>
        <translation>les colonnes de l’enfant et du parent ne forment pas des paires</translation>
    </message>
    <message>
        <source>a column of it does not exist</source>
        <translation>l’une de ses colonnes n’existe pas</translation>
    </message>
    <message>
        <source>Write CHILD(COLUMNS)-&gt;PARENT, as in orders(customer_id)-&gt;customers</source>
        <translation>Écrire CHILD(COLUMNS)-&gt;PARENT, comme dans orders(customer_id)-&gt;customers</translation>
    </message>
    <message>
        <source>the sample database is not running</source>
        <translation>la base d’exemple n’est pas lancée</translation>
    </message>
    <message>
        <source>Start it with espalierctl gym start</source>
        <translation>La lancer avec espalierctl gym start</translation>
    </message>
    <message>
        <source>no version of it is active</source>
        <translation>aucune de ses versions n’est active</translation>
    </message>
    <message>
        <source>Activate one first</source>
        <translation>En activer une d’abord</translation>
    </message>
    <message>
        <source>the end of the name tells no format</source>
        <translation>la fin du nom n’indique pas de format</translation>
    </message>
    <message>
        <source>Name a file that ends with .svg, .pdf, .png, .mmd (Mermaid) or .dbml</source>
        <translation>Nommer un fichier qui finit par .svg, .pdf, .png, .mmd (Mermaid) ou .dbml</translation>
    </message>
    <message>
        <source>nothing was trained on its newest snapshot</source>
        <translation>rien n’a été entraîné sur son instantané le plus récent</translation>
    </message>
    <message>
        <source>Train it first</source>
        <translation>L’entraîner d’abord</translation>
    </message>
    <message>
        <source>its test examples are not those of %1</source>
        <translation>ses exemples de test ne sont pas ceux de %1</translation>
    </message>
    <message>
        <source>Give both studies the same target, filter and split, and take both snapshots of the same rows of one database</source>
        <translation>Donner aux deux études la même cible, le même filtre et le même découpage, et prendre les deux instantanés des mêmes lignes d’une seule base</translation>
    </message>
    <message>
        <source>the metric %1 is not defined on its test examples</source>
        <translation>la métrique %1 n’est pas définie sur ses exemples de test</translation>
    </message>
    <message>
        <source>Choose another metric</source>
        <translation>Choisir une autre métrique</translation>
    </message>
    <message numerus="yes">
        <source>features of %Ln older snapshot(s) were let go, so that all take at most %2; what was trained on them stays</source>
        <translation>
            <numerusform>les variables de %Ln instantané plus ancien ont été supprimées, pour que l’ensemble prenne au plus %2&#x202f;; ce qui a été entraîné dessus reste</numerusform>
            <numerusform>les variables de %Ln instantanés plus anciens ont été supprimées, pour que l’ensemble prenne au plus %2&#x202f;; ce qui a été entraîné dessus reste</numerusform>
        </translation>
    </message>
    <message>
        <source>writing the table</source>
        <translation>écriture de la table</translation>
    </message>
    <message>
        <source>there is such a file already</source>
        <translation>ce fichier existe déjà</translation>
    </message>
    <message>
        <source>Name another file; on the command line, --force replaces it</source>
        <translation>Nommer un autre fichier&#x202f;; en ligne de commande, --force le remplace</translation>
    </message>
    <message>
        <source>what it predicted of validation and test examples is not kept</source>
        <translation>ce qu’elle a prédit des exemples de validation et de test n’est pas conservé</translation>
    </message>
    <message>
        <source>Train it again</source>
        <translation>Réentraîner</translation>
    </message>
    <message>
        <source>its snapshot has no test examples</source>
        <translation>son instantané n’a pas d’exemples de test</translation>
    </message>
    <message>
        <source>Give the study a larger test part, and train it again</source>
        <translation>Donner à l’étude une plus grande partie de test, et la réentraîner</translation>
    </message>
    <message>
        <source>no test example has this key</source>
        <translation>aucun exemple de test n’a cette clé</translation>
    </message>
    <message>
        <source>List the examples and their parts with espalierctl export STUDY --output FILE</source>
        <translation>Lister les exemples et leurs parties avec espalierctl export STUDY --output FILE</translation>
    </message>
    <message>
        <source>reading logs and labels</source>
        <translation>lecture des journaux et des étiquettes</translation>
    </message>
    <message>
        <source>it predicts &apos;%1&apos; from a probability of %2 on</source>
        <translation>il prédit «&#x202f;%1&#x202f;» à partir d’une probabilité de %2</translation>
    </message>
    <message>
        <source>The Compare page and espalierctl decide STUDY say what a threshold is worth</source>
        <translation>La page Comparer et espalierctl decide STUDY disent ce que vaut un seuil</translation>
    </message>
    <message>
        <source>no study of that name is kept</source>
        <translation>aucune étude de ce nom n’est conservée</translation>
    </message>
    <message>
        <source>List them with espalierctl study list</source>
        <translation>Les lister avec espalierctl study list</translation>
    </message>
    <message>
        <source>several studies have that name: %1</source>
        <translation>plusieurs études portent ce nom&#x202f;: %1</translation>
    </message>
    <message>
        <source>Name one by its id, as it stands there</source>
        <translation>En nommer une par son identifiant, tel qu’il y figure</translation>
    </message>
    <message>
        <source>it was not trained on these rows</source>
        <translation>il n’a pas été entraîné sur ces lignes</translation>
    </message>
    <message>
        <source>List the models that were with espalierctl compare STUDY</source>
        <translation>Lister les modèles qui l’ont été avec espalierctl compare STUDY</translation>
    </message>
    <message>
        <source>the deployed model was learned by nothing that is here</source>
        <translation>le modèle déployé n’a été appris par rien de ce qui est ici</translation>
    </message>
    <message>
        <source>Train the study with another learner, and deploy that</source>
        <translation>Entraîner l’étude avec un autre algorithme, et déployer le résultat</translation>
    </message>
    <message>
        <source>the new model is not seen to be better than the deployed one</source>
        <translation>rien ne montre que le nouveau modèle soit meilleur que le modèle déployé</translation>
    </message>
    <message>
        <source>Promote it all the same with --anyway</source>
        <translation>Le promouvoir malgré tout avec --anyway</translation>
    </message>
    <message>
        <source>Name a file that ends with .html, .pdf or .json</source>
        <translation>Nommer un fichier qui finit par .html, .pdf ou .json</translation>
    </message>
    <message>
        <source>no test example has this key as of this moment</source>
        <translation>aucun exemple de test n’a cette clé à cet instant</translation>
    </message>
    <message>
        <source>what it predicts of examples of the part %1 is not kept</source>
        <translation>ce qu’il prédit des exemples de la partie %1 n’est pas conservé</translation>
    </message>
    <message>
        <source>it predicts a number, not a class</source>
        <translation>il prédit un nombre, et non une classe</translation>
    </message>
    <message>
        <source>Say between which numbers, with --from and --to or --off-from and --off-to</source>
        <translation>Dire entre quels nombres, avec --from et --to ou --off-from et --off-to</translation>
    </message>
    <message>
        <source>there is no class &quot;%1&quot;</source>
        <translation>il n’y a pas de classe «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Name one of: %1</source>
        <translation>En nommer une parmi&#x202f;: %1</translation>
    </message>
    <message>
        <source>the model has no such feature</source>
        <translation>le modèle n’a pas cette variable</translation>
    </message>
    <message>
        <source>List its features with espalierctl explain STUDY</source>
        <translation>Lister ses variables avec espalierctl explain STUDY</translation>
    </message>
    <message>
        <source>it ended with exit code %1</source>
        <translation>il s’est terminé avec le code %1</translation>
    </message>
    <message>
        <source>it holds a character that no timer&apos;s file can hold</source>
        <translation>elle contient un caractère qu’aucun fichier de timer ne peut contenir</translation>
    </message>
    <message>
        <source>Name a service of pg_service.conf as the database</source>
        <translation>Nommer comme base un service de pg_service.conf</translation>
    </message>
    <message>
        <source>nothing was logged yet</source>
        <translation>rien n’a encore été journalisé</translation>
    </message>
    <message>
        <source>Make the log with espalierctl score %1</source>
        <translation>Créer le journal avec espalierctl score %1</translation>
    </message>
    <message>
        <source>its address holds a password, which no timer&apos;s file should</source>
        <translation>son adresse contient un mot de passe, ce qu’aucun fichier de timer ne devrait</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>%1 n’est pas un nombre</translation>
    </message>
    <message>
        <source>Give a number, or nothing for a missing value</source>
        <translation>Donner un nombre, ou rien pour une valeur manquante</translation>
    </message>
    <message>
        <source>it predicts a number, which no value turns into another answer</source>
        <translation>il prédit un nombre, qu’aucune valeur ne change en une autre réponse</translation>
    </message>
    <message>
        <source>Give other values to see how it moves</source>
        <translation>Donner d’autres valeurs pour voir comment il varie</translation>
    </message>
    <message numerus="yes">
        <source>all was scored: %Ln feature(s) change with time, for all at once: %2</source>
        <translation>
            <numerusform>tout a été prédit&#x202f;: %Ln variable change avec le temps, pour tout à la fois&#x202f;: %2</numerusform>
            <numerusform>tout a été prédit&#x202f;: %Ln variables changent avec le temps, pour tout à la fois&#x202f;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>all was scored: values are treated as missing by the time of another table</source>
        <translation>tout a été prédit&#x202f;: des valeurs sont traitées comme manquantes selon l’horodatage d’une autre table</translation>
    </message>
    <message numerus="yes">
        <source>all was scored at once: %Ln prediction(s) may be others now</source>
        <translation>
            <numerusform>tout a été prédit d’un coup&#x202f;: %Ln prédiction peut être différente à présent</numerusform>
            <numerusform>tout a été prédit d’un coup&#x202f;: %Ln prédictions peuvent être différentes à présent</numerusform>
        </translation>
    </message>
    <message>
        <source>all was scored: it is not known of which moment the table of predictions was</source>
        <translation>tout a été prédit&#x202f;: on ignore de quel instant datait la table des prédictions</translation>
    </message>
    <message>
        <source>all was scored: the table held predictions of version %1</source>
        <translation>tout a été prédit&#x202f;: la table contenait des prédictions de la version %1</translation>
    </message>
    <message>
        <source>all was scored: the table of predictions is of a later moment than it is now</source>
        <translation>tout a été prédit&#x202f;: la table des prédictions est d’un instant postérieur à maintenant</translation>
    </message>
    <message>
        <source>all was scored: nothing is kept here of the rows that it was scored by before</source>
        <translation>tout a été prédit&#x202f;: rien n’est conservé ici des lignes dont venaient les prédictions précédentes</translation>
    </message>
    <message>
        <source>all was scored: %1 does not tell what changed: %2</source>
        <translation>tout a été prédit&#x202f;: %1 ne dit pas ce qui a changé&#x202f;: %2</translation>
    </message>
    <message>
        <source>all was scored: %1 changed, on which all may hang</source>
        <translation>tout a été prédit&#x202f;: %1 a changé, et tout peut en dépendre</translation>
    </message>
    <message numerus="yes">
        <source>only of %Ln that may be predicted otherwise than before</source>
        <translation>
            <numerusform>seulement pour %Ln dont la prédiction peut changer</numerusform>
            <numerusform>seulement pour %Ln dont la prédiction peut changer</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody else refreshed the predictions meanwhile</source>
        <translation>quelqu’un d’autre a actualisé les prédictions entre-temps</translation>
    </message>
    <message>
        <source>Refresh them again</source>
        <translation>Les actualiser à nouveau</translation>
    </message>
    <message>
        <source>no example has this key</source>
        <translation>aucun exemple n’a cette clé</translation>
    </message>
    <message>
        <source>no example has this key as of this moment</source>
        <translation>aucun exemple n’a cette clé à cet instant</translation>
    </message>
    <message>
        <source>its primary key is another one than when the examples were read</source>
        <translation>sa clé primaire n’est plus la même que lors de la lecture des exemples</translation>
    </message>
    <message>
        <source>the examples are of other %1</source>
        <translation>les exemples viennent d’autres lignes&#x202f;: %1</translation>
    </message>
    <message>
        <source>Connect to the database that they are of</source>
        <translation>Se connecter à la base dont ils viennent</translation>
    </message>
    <message>
        <source>all was scored: parts of a key hold a comma and a blank, as stand between its parts</source>
        <translation>tout a été calculé : des parties d’une clé contiennent une virgule et une espace, qui en séparent les parties</translation>
    </message>
    <message>
        <source>No connection of this name is kept.</source>
        <translation>Aucune connexion de ce nom n’est enregistrée.</translation>
    </message>
    <message>
        <source>espalierctl connections lists those that are kept.</source>
        <translation>espalierctl connections liste celles qui sont enregistrées.</translation>
    </message>
    <message>
        <source>Several connections have this name.</source>
        <translation>Plusieurs connexions portent ce nom.</translation>
    </message>
    <message>
        <source>Name its folder, too (folder/name), or give its id.</source>
        <translation>Nommer aussi son dossier (dossier/nom), ou donner son identifiant.</translation>
    </message>
    <message>
        <source>The Gym is always there: it is neither copied nor deleted.</source>
        <translation>Le Gym est toujours là&#x202f;: il n’est ni copié ni supprimé.</translation>
    </message>
    <message>
        <source>Deploy a study of count(fulfillment.orders) = 0 over next 30 days for each growth.customers</source>
        <translation>Déployez une étude de count(fulfillment.orders) = 0 over next 30 days for each growth.customers</translation>
    </message>
    <message>
        <source>what is predicted is not as of one moment that could be another one than now</source>
        <translation>ce qui est prédit ne vaut pas pour un moment unique qui pourrait être un autre que maintenant</translation>
    </message>
    <message>
        <source>Name no moment</source>
        <translation>N’indiquer aucun moment</translation>
    </message>
    <message>
        <source>is still to come: now it is %1</source>
        <translation>est encore à venir : il est maintenant %1</translation>
    </message>
    <message>
        <source>Name a moment that is past</source>
        <translation>Indiquer un moment passé</translation>
    </message>
    <message>
        <source>what was predicted as of %1 is there already, and what was said is not rewritten</source>
        <translation>ce qui a été prédit pour %1 est déjà là, et ce qui a été dit n’est pas réécrit</translation>
    </message>
    <message>
        <source>Name that moment or a later one</source>
        <translation>Indiquer ce moment ou un moment ultérieur</translation>
    </message>
    <message>
        <source>several rows of the parent share %1 of these values, such as %2: one row would have several parents</source>
        <translation>plusieurs lignes de la table parente partagent %1 de ces valeurs, comme %2&#x202f;: une ligne aurait plusieurs parents</translation>
    </message>
    <message>
        <source>Refer to columns whose values each belong to one row of the parent</source>
        <translation>Désignez des colonnes dont chaque valeur appartient à une seule ligne de la table parente</translation>
    </message>
    <message>
        <source>no key holds the parent&apos;s columns, and whether their values are those of one row each could not be looked at in time</source>
        <translation>aucune clé ne porte sur les colonnes de la table parente, et il n’a pas été possible de vérifier à temps que chaque valeur appartient à une seule ligne</translation>
    </message>
    <message>
        <source>espalierctl relations --no-check accepts it without looking</source>
        <translation>espalierctl relations --no-check l’accepte sans vérifier</translation>
    </message>
    <message>
        <source>may be leakage: %1</source>
        <translation>peut-être une fuite&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 %2 on test rows is nearly perfect</source>
        <translation>%1 %2 sur les lignes de test est presque parfait</translation>
    </message>
    <message>
        <source>Mostly one of the features has the answer in it: see what it says this by, with Why? or espalierctl explain STUDY</source>
        <translation>Le plus souvent une des caractéristiques contient la réponse&#x202f;: voir sur quoi cela repose, avec Pourquoi&#x202f;? ou espalierctl explain STUDY</translation>
    </message>
    <message>
        <source>Days that passed in the Gym stay; espalierctl gym reset makes a new shop</source>
        <translation>Les jours passés dans le Gym restent&#x202f;; espalierctl gym reset fait une nouvelle boutique</translation>
    </message>
    <message>
        <source>The Gym runs on; espalierctl gym stop stops it</source>
        <translation>Le Gym continue de tourner&#x202f;; espalierctl gym stop l’arrête</translation>
    </message>
    <message>
        <source>What changes are told against stays, until espalierctl changes --keep takes it anew</source>
        <translation>L’état auquel les changements sont comparés reste, jusqu’à ce que espalierctl changes --keep le reprenne</translation>
    </message>
    <message>
        <source>What %1 predicted stays in its table and its log; espalierctl retire %1 removes them</source>
        <translation>Ce que %1 a prédit reste dans sa table et son journal&#x202f;; espalierctl retire %1 les supprime</translation>
    </message>
    <message>
        <source>Version %2 of %1 stays in the Gym, and does not answer</source>
        <translation>La version %2 de %1 reste dans le Gym et ne répond pas</translation>
    </message>
    <message>
        <source>%1 stays as it is in the Gym: something else was done with it since</source>
        <translation>%1 reste tel quel dans le Gym&#x202f;: autre chose en a été fait depuis</translation>
    </message>
    <message>
        <source>%1 stays as it is: it was changed since</source>
        <translation>%1 reste tel quel&#x202f;: il a été modifié depuis</translation>
    </message>
    <message>
        <source>The kept study %1 stays: it was changed since</source>
        <translation>L’étude conservée %1 reste&#x202f;: elle a été modifiée depuis</translation>
    </message>
    <message>
        <source>it has not run, or nothing is noted by which it could be undone</source>
        <translation>elle ne s’est pas exécutée, ou rien n’est noté qui permettrait de l’annuler</translation>
    </message>
    <message>
        <source>Start the lesson over with espalierctl lesson %1 --start-over</source>
        <translation>Recommencer la leçon avec espalierctl lesson %1 --start-over</translation>
    </message>
    <message>
        <source>it let time pass in the Gym, which cannot be undone</source>
        <translation>elle a laissé passer du temps dans le Gym, ce qui ne s’annule pas</translation>
    </message>
    <message>
        <source>Make a new shop with espalierctl gym reset, in which nothing is deployed</source>
        <translation>Faire une nouvelle boutique avec espalierctl gym reset, où rien n’est déployé</translation>
    </message>
    <message>
        <source>the Gym&apos;s truth is known of one question: whether an order of a customer comes, or none</source>
        <translation>la vérité du Gym est connue pour une question&#x202f;: si une commande d’un client arrive, ou aucune</translation>
    </message>
</context>
<context>
    <name>espalier::ui::AboutDialog</name>
    <message>
        <source>About Espalier</source>
        <translation>À propos d’Espalier</translation>
    </message>
    <message>
        <source>Espalier</source>
        <translation>Espalier</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Machine learning along the relations of a living PostgreSQL database. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Apprentissage automatique le long des relations d’une base PostgreSQL vivante. Logiciel libre sous licence publique générale GNU (GPL), version 3 ou ultérieure.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::CardController</name>
    <message>
        <source>Model Card</source>
        <translation>Fiche de modèle</translation>
    </message>
    <message>
        <source>Page (*.html);;PDF document (*.pdf);;JSON for programs (*.json)</source>
        <translation>Page (*.html);;Document PDF (*.pdf);;JSON pour programmes (*.json)</translation>
    </message>
    <message>
        <source>Model card in %1</source>
        <translation>Fiche de modèle dans %1</translation>
    </message>
</context>
<context>
    <name>espalier::ui::CatalogModel</name>
    <message numerus="yes">
        <source>%1, %n column(s)</source>
        <translation>
            <numerusform>%1, %n colonne</numerusform>
            <numerusform>%1, %n colonnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ChangesPanel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Counts what the server has counted; one small query each time.</source>
        <translation>Compte ce que le serveur a compté&#x202f;; une petite requête à chaque fois.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Nothing was written since the last count.</source>
        <translation>Rien n’a été écrit depuis le dernier comptage.</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) written to since the last count.</source>
        <translation>
            <numerusform>%n table modifiée depuis le dernier comptage.</numerusform>
            <numerusform>%n tables modifiées depuis le dernier comptage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>No visit yet</source>
        <translation>Pas encore de visite</translation>
    </message>
    <message>
        <source>Once a database is connected to, what changed in it since the last visit is listed here.</source>
        <translation>Une fois connecté à une base, ce qui y a changé depuis la dernière visite s’affiche ici.</translation>
    </message>
    <message>
        <source>The first visit</source>
        <translation>La première visite</translation>
    </message>
    <message>
        <source>From now on it is noticed what changes: tables, columns, keys and numbers of rows.</source>
        <translation>Désormais, ce qui change est relevé&#x202f;: tables, colonnes, clés et nombres de lignes.</translation>
    </message>
    <message>
        <source>Since the last visit: %1</source>
        <translation>Depuis la dernière visite&#x202f;: %1</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Rien n’a changé</translation>
    </message>
    <message>
        <source>Nothing changed since %1.</source>
        <translation>Rien n’a changé depuis %1.</translation>
    </message>
    <message>
        <source>Rows per second</source>
        <translation>Lignes par seconde</translation>
    </message>
    <message>
        <source>Count rows that come and go, every two seconds while this page is open</source>
        <translation>Compter les lignes qui arrivent et partent, toutes les deux secondes tant que cette page est ouverte</translation>
    </message>
    <message>
        <source>Changes since the last visit</source>
        <translation>Changements depuis la dernière visite</translation>
    </message>
    <message>
        <source>Rows per second by table</source>
        <translation>Lignes par seconde et par table</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ChartCanvas</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1: %2 with %3.</source>
        <translation>%1&#x202f;: %2 avec %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln série</numerusform>
            <numerusform>%Ln séries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1: %2; %3, %4.</source>
        <translation>%1&#x202f;: %2&#x202f;; %3, %4.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ChartView</name>
    <message>
        <source>Copy or export this chart</source>
        <translation>Copier ou exporter ce graphique</translation>
    </message>
    <message>
        <source>Chart menu</source>
        <translation>Menu du graphique</translation>
    </message>
    <message>
        <source>Copy Image</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Copy Data</source>
        <translation>Copier les données</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Choose a folder that may be written to.</source>
        <translation>Choisir un dossier où l’on peut écrire.</translation>
    </message>
    <message>
        <source>Show as Chart</source>
        <translation>Afficher en graphique</translation>
    </message>
    <message>
        <source>Show as Table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>the file could not be written</source>
        <translation>le fichier n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>Export Chart</source>
        <translation>Exporter le graphique</translation>
    </message>
    <message>
        <source>Pictures (*.png);;Drawings (*.svg);;Comma-separated values (*.csv)</source>
        <translation>Images (*.png);;Dessins (*.svg);;Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Chart as a table</source>
        <translation>Graphique sous forme de table</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ColourChoice</name>
    <message>
        <source>No colour</source>
        <translation>Sans couleur</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ColumnDetail</name>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>As a feature</source>
        <translation>Comme variable</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>NULL</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Calculée</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Défaut</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>none: the table was not analysed, or the role may not see them</source>
        <translation>aucune&#x202f;: la table n’a pas été analysée, ou le rôle ne peut pas les voir</translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation>Distinctes</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Plage</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>rows are stored in its order</source>
        <translation>les lignes sont stockées dans son ordre</translation>
    </message>
    <message>
        <source>rows are stored in its reverse order</source>
        <translation>les lignes sont stockées dans son ordre inverse</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>allowed, %1 of the rows</source>
        <translation>permis, %1 des lignes</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>permis</translation>
    </message>
    <message>
        <source>primary key (%1)</source>
        <translation>clé primaire (%1)</translation>
    </message>
    <message>
        <source>unique (%1)</source>
        <translation>unique (%1)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Refers to %1</source>
        <translation>Renvoie à %1</translation>
    </message>
    <message>
        <source>Referred to by %1</source>
        <translation>Renvoi depuis %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
    <message>
        <source>How values spread</source>
        <translation>Répartition des valeurs</translation>
    </message>
    <message>
        <source>How the less common values spread</source>
        <translation>Répartition des valeurs moins courantes</translation>
    </message>
    <message>
        <source>(empty text)</source>
        <translation>(texte vide)</translation>
    </message>
    <message>
        <source>Most common values, of all rows</source>
        <translation>Valeurs les plus courantes, sur toutes les lignes</translation>
    </message>
</context>
<context>
    <name>espalier::ui::CommandPalette</name>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>&gt; actions only    @ tables only    # columns only    orders.total or words in any order</source>
        <translation>&gt; actions seulement    @ tables seulement    # colonnes seulement    orders.total ou des mots dans n’importe quel ordre</translation>
    </message>
    <message>
        <source>Search tables, columns, keys, comments, features, models, projects, actions</source>
        <translation>Rechercher tables, colonnes, clés, commentaires, variables, modèles, projets, actions</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
</context>
<context>
    <name>espalier::ui::CompareClasses</name>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>ROC of %1 against All Others</source>
        <translation>ROC de %1 contre le reste</translation>
    </message>
    <message>
        <source>Precision and Recall of %1</source>
        <translation>Précision et rappel de %1</translation>
    </message>
    <message>
        <source>None of these examples is positive: there is nothing to be told apart.</source>
        <translation>Aucun de ces exemples n’est positif&#x202f;: il n’y a rien à distinguer.</translation>
    </message>
    <message>
        <source>All of these examples are positive: there is nothing to be told apart.</source>
        <translation>Tous ces exemples sont positifs&#x202f;: il n’y a rien à distinguer.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::CompareConfusion</name>
    <message>
        <source>Confusion</source>
        <translation>Confusion</translation>
    </message>
    <message>
        <source>Confusion of %1</source>
        <translation>Confusion de %1</translation>
    </message>
    <message>
        <source>Actual %1</source>
        <translation>Réel %1</translation>
    </message>
    <message>
        <source>Predicted %1</source>
        <translation>Prédit %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Threshold:</source>
        <translation>Seuil&#x202f;:</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>A row whose probability is at least this counts as positive</source>
        <translation>Une ligne dont la probabilité atteint cette valeur compte comme positive</translation>
    </message>
    <message>
        <source>A row for each actual class, a column for each predicted one: counts; right answers are bold.</source>
        <translation>Une ligne par classe réelle, une colonne par classe prédite&#x202f;: nombres&#x202f;; les réponses justes sont en gras.</translation>
    </message>
    <message>
        <source>A row for each actual class, a column for each predicted one: counts and percent of all; right answers are bold.</source>
        <translation>Une ligne par classe réelle, une colonne par classe prédite&#x202f;: nombre et pourcentage du total&#x202f;; les réponses justes sont en gras.</translation>
    </message>
    <message>
        <source>Click a cell to see its examples</source>
        <translation>Cliquer sur une cellule pour voir ses exemples</translation>
    </message>
    <message>
        <source>Curves of:</source>
        <translation>Courbes de&#x202f;:</translation>
    </message>
    <message>
        <source>Class whose curves are drawn</source>
        <translation>Classe dont les courbes sont tracées</translation>
    </message>
    <message>
        <source>One class against all others, by the probability that it is given</source>
        <translation>Une classe contre toutes les autres, selon la probabilité qui lui est donnée</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Réel</translation>
    </message>
</context>
<context>
    <name>espalier::ui::CompareDecide</name>
    <message>
        <source>each time</source>
        <translation>à chaque fois</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>par jour</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>par semaine</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>par mois</translation>
    </message>
    <message>
        <source>%1 of %2 rows reach the threshold, with %3 of %4 positives among them.</source>
        <translation>%1 lignes sur %2 atteignent le seuil, dont %3 des %4 positifs.</translation>
    </message>
    <message>
        <source>A row costs %1; where nothing is done %2, where it is done for all %3.</source>
        <translation>Une ligne coûte %1&#x202f;; si l’on ne fait rien %2, si on le fait pour toutes %3.</translation>
    </message>
    <message>
        <source>Against doing nothing a row saves %1.</source>
        <translation>Par rapport à ne rien faire, une ligne économise %1.</translation>
    </message>
    <message>
        <source>Against doing nothing that saves %1 %2 (95 % interval %3 to %4), of %5 examples that come.</source>
        <translation>Par rapport à ne rien faire, cela économise %1 %2 (intervalle à 95&#x202f;% %3 à %4), pour %5 exemples à venir.</translation>
    </message>
    <message>
        <source>A false alarm costs</source>
        <translation>Une fausse alerte coûte</translation>
    </message>
    <message>
        <source>Cost of a false alarm</source>
        <translation>Coût d’une fausse alerte</translation>
    </message>
    <message>
        <source>A miss costs</source>
        <translation>Un cas manqué coûte</translation>
    </message>
    <message>
        <source>Cost of a miss</source>
        <translation>Coût d’un cas manqué</translation>
    </message>
    <message>
        <source>Cheapest Threshold</source>
        <translation>Seuil le moins coûteux</translation>
    </message>
    <message>
        <source>The threshold at which false alarms and misses of the validation rows cost least; it is deployed with the model</source>
        <translation>Le seuil auquel les fausses alertes et les cas manqués des lignes de validation coûtent le moins&#x202f;; il est déployé avec le modèle</translation>
    </message>
    <message>
        <source>Room to act on</source>
        <translation>Capacité d’action</translation>
    </message>
    <message>
        <source>How many can be acted on</source>
        <translation>Combien de cas peuvent être traités</translation>
    </message>
    <message>
        <source>In what time</source>
        <translation>En combien de temps</translation>
    </message>
    <message>
        <source>Threshold for That Many</source>
        <translation>Seuil pour ce nombre</translation>
    </message>
    <message>
        <source>The threshold that so many reach of the examples that come in that time, as they came in the validation; it is deployed with the model</source>
        <translation>Le seuil qu’atteignent autant d’exemples parmi ceux qui arrivent dans ce délai, au rythme de la validation&#x202f;; il est déployé avec le modèle</translation>
    </message>
</context>
<context>
    <name>espalier::ui::CompareExamples</name>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Examples: %1</source>
        <translation>Exemples&#x202f;: %1</translation>
    </message>
    <message>
        <source>The selected model was trained on other rows.</source>
        <translation>Le modèle sélectionné a été entraîné sur d’autres lignes.</translation>
    </message>
    <message>
        <source>Select an example to see why it is predicted so.</source>
        <translation>Sélectionner un exemple pour voir pourquoi il est prédit ainsi.</translation>
    </message>
    <message>
        <source>Reasons are worked out…</source>
        <translation>Calcul des raisons…</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 de %2 à %3</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 à partir de %2</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 en dessous de %2</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>prédit</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilité</translation>
    </message>
    <message>
        <source>actual − predicted</source>
        <translation>réel − prédit</translation>
    </message>
    <message>
        <source>off by</source>
        <translation>écart</translation>
    </message>
    <message>
        <source>%1 of %2 test examples</source>
        <translation>%1 exemples de test sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 validation examples</source>
        <translation>%1 exemples de validation sur %2</translation>
    </message>
    <message>
        <source>the first %1</source>
        <translation>les %1 premiers</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>As Of</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Réel</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Prédit</translation>
    </message>
    <message>
        <source>Actual − Predicted</source>
        <translation>Réel − prédit</translation>
    </message>
    <message>
        <source>Probability of %1</source>
        <translation>Probabilité de %1</translation>
    </message>
    <message>
        <source>Off By</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Its Probability</source>
        <translation>Sa probabilité</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Actual:</source>
        <translation>Réel&#x202f;:</translation>
    </message>
    <message>
        <source>Actual class</source>
        <translation>Classe réelle</translation>
    </message>
    <message>
        <source>Predicted:</source>
        <translation>Prédit&#x202f;:</translation>
    </message>
    <message>
        <source>Predicted class</source>
        <translation>Classe prédite</translation>
    </message>
    <message>
        <source>Order of examples</source>
        <translation>Ordre des exemples</translation>
    </message>
    <message>
        <source>Farthest off first</source>
        <translation>Plus grand écart d’abord</translation>
    </message>
    <message>
        <source>Highest first</source>
        <translation>Plus élevés d’abord</translation>
    </message>
    <message>
        <source>Lowest first</source>
        <translation>Plus bas d’abord</translation>
    </message>
    <message>
        <source>All of Them</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Also outside of the range that was clicked</source>
        <translation>Aussi hors de la plage sur laquelle on a cliqué</translation>
    </message>
    <message>
        <source>Reasons of the selected example</source>
        <translation>Raisons de l’exemple sélectionné</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Write those that are listed to a file of comma-separated values</source>
        <translation>Écrire les exemples listés dans un fichier CSV</translation>
    </message>
    <message>
        <source>Open in the Database</source>
        <translation>Ouvrir dans la base</translation>
    </message>
</context>
<context>
    <name>espalier::ui::CompareLearning</name>
    <message>
        <source>Examples fitted on</source>
        <translation>Exemples d’ajustement</translation>
    </message>
    <message>
        <source>Models are fitted on fewer examples…</source>
        <translation>Ajustement de modèles sur moins d’exemples…</translation>
    </message>
    <message>
        <source>Would more examples help? The same settings are fitted on an eighth, a quarter, a half and all of the entities, and scored on the same validation rows.</source>
        <translation>Plus d’exemples aideraient-ils&#x202f;? Les mêmes réglages sont ajustés sur un huitième, un quart, la moitié et la totalité des entités, puis évalués sur les mêmes lignes de validation.</translation>
    </message>
    <message>
        <source>Work Out</source>
        <translation>Calculer</translation>
    </message>
    <message>
        <source>Work Out for %1</source>
        <translation>Calculer pour %1</translation>
    </message>
    <message>
        <source>Fits the selected model&apos;s settings four times, in a process of its own that can be stopped</source>
        <translation>Ajuste quatre fois avec les réglages du modèle sélectionné, dans un processus à part que l’on peut arrêter</translation>
    </message>
    <message>
        <source>%1 on validation (95 % interval)</source>
        <translation>%1 sur la validation (intervalle à 95&#x202f;%)</translation>
    </message>
    <message>
        <source>Learning Curve of %1</source>
        <translation>Courbe d’apprentissage de %1</translation>
    </message>
    <message>
        <source>Learning Curves</source>
        <translation>Courbes d’apprentissage</translation>
    </message>
</context>
<context>
    <name>espalier::ui::CompareNumbers</name>
    <message>
        <source>Predicted Against Actual</source>
        <translation>Prédit et réel</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>Résidus</translation>
    </message>
    <message>
        <source>Quantiles of Residuals</source>
        <translation>Quantiles des résidus</translation>
    </message>
    <message>
        <source>Error by Tenth</source>
        <translation>Erreur par dixième</translation>
    </message>
    <message>
        <source>Within the Intervals</source>
        <translation>Dans les intervalles</translation>
    </message>
    <message>
        <source>Intervals are made of the validation, and the test tells whether they hold. There is nothing to tell on another part, of too few examples, or of runs of an earlier version.</source>
        <translation>Les intervalles sont établis sur la validation, et le test dit s’ils tiennent. Il n’y a rien à dire sur une autre partie, avec trop peu d’exemples, ou pour les exécutions d’une version antérieure.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ComparePage</name>
    <message>
        <source> · rows of %1, read %2</source>
        <translation> · lignes de %1, lues le %2</translation>
    </message>
    <message>
        <source>Nothing to Compare Yet</source>
        <translation>Rien à comparer pour l’instant</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1&#x202f;: %2 %3</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Rows the models were ranked on</source>
        <translation>Lignes d’après lesquelles les modèles sont classés</translation>
    </message>
    <message>
        <source>Rows no choice was made on; they come last in time</source>
        <translation>Lignes sur lesquelles aucun choix n’a été fait&#x202f;; les dernières dans le temps</translation>
    </message>
    <message>
        <source>Rows to score on</source>
        <translation>Lignes pour l’évaluation</translation>
    </message>
    <message>
        <source>Deploy…</source>
        <translation>Déployer…</translation>
    </message>
    <message>
        <source>Write the selected model into the database as SQL; it is shown first</source>
        <translation>Écrire le modèle sélectionné dans la base sous forme de SQL&#x202f;; il est d’abord affiché</translation>
    </message>
    <message>
        <source>%1 of %2 examples used, features %3</source>
        <translation>%1 exemples utilisés sur %2, variables %3</translation>
    </message>
    <message>
        <source>%1. It was trained on rows that were read %2: a score on other rows is not comparable, and it is not drawn.</source>
        <translation>%1. Il a été entraîné sur des lignes lues le %2&#x202f;: un score sur d’autres lignes n’est pas comparable, et n’est pas tracé.</translation>
    </message>
    <message>
        <source>Nothing was trained on these rows yet.</source>
        <translation>Rien n’a encore été entraîné sur ces lignes.</translation>
    </message>
    <message>
        <source>Export Predictions…</source>
        <translation>Exporter les prédictions…</translation>
    </message>
    <message>
        <source>Write what the selected model predicts of validation and test examples to a CSV file</source>
        <translation>Écrire dans un fichier CSV ce que le modèle sélectionné prédit des exemples de validation et de test</translation>
    </message>
    <message>
        <source>The selected model was trained on other rows.</source>
        <translation>Le modèle sélectionné a été entraîné sur d’autres lignes.</translation>
    </message>
    <message>
        <source>Reasons are worked out…</source>
        <translation>Calcul des raisons…</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Which features, tables and paths the selected model&apos;s score follows from</source>
        <translation>De quelles variables, tables et chemins découle le score du modèle sélectionné</translation>
    </message>
    <message>
        <source>Where Is It Wrong?</source>
        <translation>Où se trompe-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>The kinds of examples that the selected model is worst at</source>
        <translation>Les genres d’exemples où le modèle sélectionné est le moins bon</translation>
    </message>
    <message>
        <source>Model Card…</source>
        <translation>Fiche de modèle…</translation>
    </message>
    <message>
        <source>Write all that is to be known of the selected model to one file: HTML, PDF or JSON</source>
        <translation>Écrire dans un seul fichier tout ce qu’il faut savoir du modèle sélectionné&#x202f;: HTML, PDF ou JSON</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>What the selected model predicts of each example, the farthest off first</source>
        <translation>Ce que le modèle sélectionné prédit de chaque exemple, les plus grands écarts d’abord</translation>
    </message>
    <message>
        <source>Models Are Read…</source>
        <translation>Lecture des modèles…</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ComparePairs</name>
    <message>
        <source>All pairs of the strongest features are tried…</source>
        <translation>Essai de toutes les paires des variables les plus fortes…</translation>
    </message>
    <message>
        <source>The model does not read two features.</source>
        <translation>Le modèle lit moins de deux variables.</translation>
    </message>
    <message>
        <source>All examples are given one value of each after the other…</source>
        <translation>Tous les exemples reçoivent tour à tour chaque valeur des deux…</translation>
    </message>
    <message>
        <source>Which Work Together</source>
        <translation>Lesquelles agissent ensemble</translation>
    </message>
    <message>
        <source>Of the features that matter most, which two do more together than each alone</source>
        <translation>Parmi les variables les plus importantes, lesquelles font plus à deux que chacune seule</translation>
    </message>
    <message>
        <source>Pair of features</source>
        <translation>Paire de variables</translation>
    </message>
    <message>
        <source>Predictions by two features</source>
        <translation>Prédictions selon deux variables</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ComparePlots</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The selected model was trained on other rows.</source>
        <translation>Le modèle sélectionné a été entraîné sur d’autres lignes.</translation>
    </message>
    <message>
        <source>This model has no predictions for these rows.</source>
        <translation>Ce modèle n’a pas de prédictions pour ces lignes.</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Fitted on what was known then, scored on what came next</source>
        <translation>Ajusté sur ce qu’on savait alors, évalué sur ce qui a suivi</translation>
    </message>
</context>
<context>
    <name>espalier::ui::CompareReasons</name>
    <message>
        <source>%1.
%2.</source>
        <translation>%1.
%2.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation>Pourquoi&#x202f;? %1</translation>
    </message>
    <message>
        <source>The model reads no feature.</source>
        <translation>Le modèle ne lit aucune variable.</translation>
    </message>
    <message>
        <source>%1 · %2 (%3 to %4)</source>
        <translation>%1 · %2 (%3 à %4)</translation>
    </message>
    <message>
        <source>Share of what all add to the outcome, in the mean over %1 of %2 test examples, and how much worse %3 gets with the values of other examples (95 % interval). Of the model of the %4 examples before the test.</source>
        <translation>Part de ce que toutes apportent au résultat, en moyenne sur %1 des %2 exemples de test, et dégradation de %3 avec les valeurs d’autres exemples (intervalle à 95&#x202f;%). Pour le modèle des %4 exemples d’avant le test.</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Reasons by</source>
        <translation>Raisons par</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Raisons</translation>
    </message>
    <message>
        <source>Choose a feature</source>
        <translation>Choisir une variable</translation>
    </message>
    <message>
        <source>All examples are given one value after the other…</source>
        <translation>Une valeur après l’autre est donnée à tous les exemples…</translation>
    </message>
    <message>
        <source>How it goes with:</source>
        <translation>Évolution avec&#x202f;:</translation>
    </message>
    <message>
        <source>Feature that predictions go with</source>
        <translation>Variable avec laquelle évoluent les prédictions</translation>
    </message>
    <message>
        <source>On the Graph</source>
        <translation>Sur le graphe</translation>
    </message>
    <message>
        <source>Where in the relation graph the answer comes from</source>
        <translation>D’où vient la réponse dans le graphe des relations</translation>
    </message>
    <message>
        <source>Share of what all move the outcome by when they are shuffled, in the mean over %1 of %2 test examples, and how much worse %3 gets then (95 % interval). Of the model of the %4 examples before the test.</source>
        <translation>Part dans tout ce qui fait varier le résultat quand les variables sont permutées, en moyenne sur %1 des %2 exemples de test, et dégradation de %3 qui s’ensuit (intervalle à 95&#x202f;%). Pour le modèle des %4 exemples d’avant le test.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::CompareRow</name>
    <message>
        <source>The row is read…</source>
        <translation>Lecture de la ligne…</translation>
    </message>
    <message>
        <source>↑ %1 (%2)</source>
        <comment>a table that the row refers to, and how many rows</comment>
        <translation>↑ %1 (%2)</translation>
    </message>
    <message>
        <source>↓ %1 (%2)</source>
        <comment>a table that refers to the row, and how many rows</comment>
        <translation>↓ %1 (%2)</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>The row is no longer in the database.</source>
        <translation>La ligne n’est plus dans la base.</translation>
    </message>
    <message>
        <source>No rows.</source>
        <translation>Aucune ligne.</translation>
    </message>
    <message>
        <source>No rows were known then.</source>
        <translation>Aucune ligne n’était connue alors.</translation>
    </message>
    <message>
        <source>%1 of %2 rows.</source>
        <translation>%1 lignes sur %2.</translation>
    </message>
    <message>
        <source>The newest %1 of %2 rows.</source>
        <translation>Les %1 lignes les plus récentes sur %2.</translation>
    </message>
    <message>
        <source>The study has no time that tells when they came: all that are there today count.</source>
        <translation>L’étude n’a pas d’horodatage qui dise quand elles sont arrivées&#x202f;: toutes celles qui existent aujourd’hui comptent.</translation>
    </message>
    <message>
        <source>Open in the Database</source>
        <translation>Ouvrir dans la base</translation>
    </message>
    <message>
        <source>The row as it stands in the database, with what it refers to and what refers to it</source>
        <translation>La ligne telle qu’elle est dans la base, avec ce qu’elle référence et ce qui la référence</translation>
    </message>
    <message>
        <source>Tables around the row</source>
        <translation>Tables autour de la ligne</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Lignes de la table</translation>
    </message>
    <message>
        <source>Rows that were known before %1, with the values that they have now.</source>
        <translation>Lignes connues avant %1, avec leurs valeurs actuelles.</translation>
    </message>
    <message>
        <source>Rows as they are now.</source>
        <translation>Lignes dans leur état actuel.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::CompareSlices</name>
    <message>
        <source>No other model</source>
        <translation>Aucun autre modèle</translation>
    </message>
    <message>
        <source>%1.
%2.</source>
        <translation>%1.
%2.</translation>
    </message>
    <message>
        <source>Where Is It Wrong?</source>
        <translation>Où se trompe-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>Where Is It Wrong? %1</source>
        <translation>Où se trompe-t-il&#x202f;? %1</translation>
    </message>
    <message>
        <source>There are too few examples to look at some of them by themselves.</source>
        <translation>Il y a trop peu d’exemples pour en examiner certains à part.</translation>
    </message>
    <message>
        <source>It is clearly worse in none of %1 slices.</source>
        <translation>Il n’est nettement moins bon dans aucun des %1 segments.</translation>
    </message>
    <message>
        <source>It is clearly worse in %1 of %2 slices.</source>
        <translation>Il est nettement moins bon dans %1 segments sur %2.</translation>
    </message>
    <message>
        <source>%1 of %2 test examples, %3 %4.</source>
        <translation>%1 exemples de test sur %2, %3 %4.</translation>
    </message>
    <message>
        <source>%1 of %2 validation examples, %3 %4.</source>
        <translation>%1 exemples de validation sur %2, %3 %4.</translation>
    </message>
    <message>
        <source>%1 %2 Differences and chances are corrected for how many slices were looked at; too few examples are not scored.</source>
        <translation>%1 %2 Les différences et le hasard sont corrigés du nombre de segments examinés&#x202f;; trop peu d’exemples ne sont pas évalués.</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 à %3)</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Worse Than Elsewhere By</source>
        <translation>Moins bon qu’ailleurs de</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Hasard</translation>
    </message>
    <message>
        <source>Better Than It By</source>
        <translation>Meilleur que lui de</translation>
    </message>
    <message>
        <source>Beside:</source>
        <translation>À côté&#x202f;:</translation>
    </message>
    <message>
        <source>Model beside it</source>
        <translation>Modèle à côté</translation>
    </message>
    <message>
        <source>Slices</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>The selected model was trained on other rows.</source>
        <translation>Le modèle sélectionné a été entraîné sur d’autres lignes.</translation>
    </message>
    <message>
        <source>Slices are looked at…</source>
        <translation>Examen des segments…</translation>
    </message>
    <message>
        <source>%1 Not, or not all, by what examples refer to: %2.</source>
        <translation>%1 Pas, ou pas entièrement, selon ce à quoi les exemples se réfèrent : %2.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::CompareWhatIf</name>
    <message>
        <source>Values are tried…</source>
        <translation>Essai de valeurs…</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>Apporte</translation>
    </message>
    <message>
        <source>Would Add</source>
        <translation>Apporterait</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation>%1 n’est pas un nombre.</translation>
    </message>
    <message>
        <source>Give the example this value</source>
        <translation>Donner cette valeur à l’exemple</translation>
    </message>
    <message>
        <source>What If?</source>
        <translation>Et si&#x202f;?</translation>
    </message>
    <message>
        <source>Give the example other values and see the prediction move</source>
        <translation>Donner d’autres valeurs à l’exemple et voir la prédiction varier</translation>
    </message>
    <message>
        <source>What Would Change the Answer</source>
        <translation>Ce qui changerait la réponse</translation>
    </message>
    <message>
        <source>The nearest value of a single feature, of those that occur outside of the test</source>
        <translation>La valeur la plus proche d’une seule variable, parmi celles qui se présentent hors du test</translation>
    </message>
    <message>
        <source>As It Was</source>
        <translation>Comme avant</translation>
    </message>
    <message>
        <source>Values can be edited; an empty one is missing.</source>
        <translation>Les valeurs sont modifiables&#x202f;; une valeur vide manque.</translation>
    </message>
    <message>
        <source>Values of the example</source>
        <translation>Valeurs de l’exemple</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ConnectController</name>
    <message>
        <source>Opening the Gym</source>
        <translation>Ouverture du Gym</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Gym</source>
        <translation>Gym</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Connexion à %1</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>injoignable</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ConnectPage</name>
    <message>
        <source>Connect</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Open the Gym</source>
        <translation>Ouvrir le Gym</translation>
    </message>
    <message>
        <source>A private PostgreSQL server with a living shop of fifteen tables, to learn and to try things out. It needs no set-up.</source>
        <translation>Un serveur PostgreSQL privé avec une boutique vivante de quinze tables, pour apprendre et essayer. Aucune installation nécessaire.</translation>
    </message>
    <message>
        <source>Connect to PostgreSQL</source>
        <translation>Se connecter à PostgreSQL</translation>
    </message>
    <message>
        <source>Read-only until something is deployed. What is left empty comes from the service, the environment and libpq&apos;s defaults.</source>
        <translation>Lecture seule tant que rien n’est déployé. Ce qui reste vide vient du service, de l’environnement et des valeurs par défaut de libpq.</translation>
    </message>
    <message>
        <source>Start and Open the Gym</source>
        <translation>Lancer et ouvrir le Gym</translation>
    </message>
    <message>
        <source>Continue a Study</source>
        <translation>Reprendre une étude</translation>
    </message>
    <message>
        <source>Each study is kept as it was left, from its first moment on. Opening one opens its database.</source>
        <translation>Chaque étude est conservée telle qu’on l’a laissée, dès le premier instant. En ouvrir une ouvre sa base.</translation>
    </message>
    <message>
        <source>None is kept yet. A study file that somebody saved can be opened, too.</source>
        <translation>Aucune n’est encore conservée. On peut aussi ouvrir un fichier d’étude enregistré par quelqu’un.</translation>
    </message>
    <message>
        <source>Open a Study File…</source>
        <translation>Ouvrir un fichier d’étude…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Undo takes it back</source>
        <translation>Annuler la rétablit</translation>
    </message>
    <message>
        <source>Kept studies</source>
        <translation>Études conservées</translation>
    </message>
    <message>
        <source>Steps of the test</source>
        <translation>Étapes du test</translation>
    </message>
    <message>
        <source>The password for %1 is all that is missing: type it below and press Enter.</source>
        <translation>Il ne manque que le mot de passe de %1&#x202f;: saisissez-le ci-dessous et appuyez sur Entrée.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ConnectionDelegate</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ConnectionForm</name>
    <message>
        <source>URI</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Host or socket folder</source>
        <translation>Hôte ou dossier de socket</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Keep password</source>
        <translation>Garder le mot de passe</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>until the window closes</source>
        <translation>jusqu’à la fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>in the system&apos;s keychain</source>
        <translation>dans le trousseau du système</translation>
    </message>
    <message>
        <source>no password, or pgpass</source>
        <translation>pas de mot de passe, ou pgpass</translation>
    </message>
    <message>
        <source>as configured</source>
        <translation>selon la configuration</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>if the server offers it</source>
        <translation>si le serveur le propose</translation>
    </message>
    <message>
        <source>required, server not verified</source>
        <translation>exigé, serveur non vérifié</translation>
    </message>
    <message>
        <source>required, authority verified</source>
        <translation>exigé, autorité vérifiée</translation>
    </message>
    <message>
        <source>required, host verified</source>
        <translation>exigé, hôte vérifié</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Through SSH</source>
        <translation>Via SSH</translation>
    </message>
    <message>
        <source>as the database and its host</source>
        <translation>comme la base et son hôte</translation>
    </message>
    <message>
        <source>user@host:port</source>
        <translation>user@host:port</translation>
    </message>
    <message>
        <source>Whom the system&apos;s ssh is to reach, or a Host of ~/.ssh/config. It has its own agent, configuration and known hosts; the host above is the one that it leads to from there.</source>
        <translation>Qui le ssh du système doit atteindre, ou un Host de ~/.ssh/config. Il a son propre agent, sa configuration et ses hôtes connus&#x202f;; l’hôte ci-dessus est celui auquel il mène depuis là.</translation>
    </message>
    <message>
        <source>More Parameters…</source>
        <translation>Autres paramètres…</translation>
    </message>
    <message numerus="yes">
        <source>More Parameters (%n given)…</source>
        <translation>
            <numerusform>Autres paramètres (%n donné)…</numerusform>
            <numerusform>Autres paramètres (%n donnés)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Changes</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Keeps the connection without opening it, and never its password</source>
        <translation>Enregistre la connexion sans l’ouvrir, et jamais son mot de passe</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ConnectionList</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Open the Connection</source>
        <translation>Ouvrir la connexion</translation>
    </message>
    <message>
        <source>Opens it, and asks for no more than a password</source>
        <translation>L’ouvre, et ne demande rien de plus qu’un mot de passe</translation>
    </message>
    <message>
        <source>New Connection</source>
        <translation>Nouvelle connexion</translation>
    </message>
    <message>
        <source>New connection: an empty form</source>
        <translation>Nouvelle connexion&#x202f;: un formulaire vide</translation>
    </message>
    <message>
        <source>Edit the Connection</source>
        <translation>Modifier la connexion</translation>
    </message>
    <message>
        <source>Edit: name, folder, colour and where it leads</source>
        <translation>Modifier&#x202f;: nom, dossier, couleur et où elle mène</translation>
    </message>
    <message>
        <source>Rename the Connection</source>
        <translation>Renommer la connexion</translation>
    </message>
    <message>
        <source>Rename in place</source>
        <translation>Renommer sur place</translation>
    </message>
    <message>
        <source>Duplicate the Connection</source>
        <translation>Dupliquer la connexion</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete the Connection</source>
        <translation>Supprimer la connexion</translation>
    </message>
    <message>
        <source>Delete; undo takes it back</source>
        <translation>Supprimer&#x202f;; Annuler la rétablit</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ConnectionTest</name>
    <message>
        <source>there are no tables in it</source>
        <translation>elle ne contient aucune table</translation>
    </message>
    <message>
        <source>%1 of %2 tables can be read</source>
        <translation>%1 tables lisibles sur %2</translation>
    </message>
    <message>
        <source>%1; ask their owner to GRANT SELECT on them</source>
        <translation>%1&#x202f;; demander à leur propriétaire un GRANT SELECT</translation>
    </message>
    <message>
        <source>not encrypted: over a socket of this computer, or not asked for</source>
        <translation>non chiffré&#x202f;: par un socket de cet ordinateur, ou non demandé</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ConnectionText</name>
    <message>
        <source>not used yet</source>
        <translation>pas encore utilisée</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>dernière utilisation&#x202f;: %1</translation>
    </message>
    <message>
        <source>found in pg_service.conf</source>
        <translation>trouvée dans pg_service.conf</translation>
    </message>
    <message>
        <source>found in the password file</source>
        <translation>trouvée dans le fichier de mots de passe</translation>
    </message>
    <message>
        <source>PostgreSQL %1</source>
        <translation>PostgreSQL %1</translation>
    </message>
    <message>
        <source>Gym</source>
        <translation>Gym</translation>
    </message>
    <message>
        <source>The private sample database</source>
        <translation>La base d’exemple privée</translation>
    </message>
    <message>
        <source>Found on this computer</source>
        <translation>Trouvées sur cet ordinateur</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Enregistrer %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
</context>
<context>
    <name>espalier::ui::Connections</name>
    <message>
        <source>Duplicate %1</source>
        <translation>Dupliquer %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ConnectionsController</name>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
</context>
<context>
    <name>espalier::ui::DataHistory</name>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constant</translation>
    </message>
    <message>
        <source>another scale</source>
        <translation>autre échelle</translation>
    </message>
    <message>
        <source>out of range</source>
        <translation>hors plage</translation>
    </message>
    <message>
        <source>rows doubled</source>
        <translation>lignes en double</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>renommé</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>pas encore là</translation>
    </message>
    <message>
        <source>stood still</source>
        <translation>figé</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>toutes les lignes</translation>
    </message>
    <message>
        <source>History of the data</source>
        <translation>Historique des données</translation>
    </message>
    <message>
        <source>No period is unlike the rest.</source>
        <translation>Aucune période ne diffère du reste.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>espalier::ui::Database</name>
    <message>
        <source>Connect to %1</source>
        <translation>Se connecter à %1</translation>
    </message>
    <message>
        <source>Open the Gym</source>
        <translation>Ouvrir le Gym</translation>
    </message>
    <message>
        <source>Refresh the Catalog</source>
        <translation>Actualiser le catalogue</translation>
    </message>
</context>
<context>
    <name>espalier::ui::Deciding</name>
    <message>
        <source>Change Costs</source>
        <translation>Modifier les coûts</translation>
    </message>
    <message>
        <source>Move Threshold</source>
        <translation>Déplacer le seuil</translation>
    </message>
    <message>
        <source>Change Capacity</source>
        <translation>Modifier la capacité</translation>
    </message>
    <message>
        <source>Choose Class</source>
        <translation>Choisir la classe</translation>
    </message>
    <message>
        <source>Choose Models</source>
        <translation>Choisir les modèles</translation>
    </message>
</context>
<context>
    <name>espalier::ui::DeployController</name>
    <message>
        <source>Nothing is deployed in a connected database yet.</source>
        <translation>Rien n’est encore déployé dans une base connectée.</translation>
    </message>
    <message>
        <source>Deploy a Model</source>
        <translation>Déployer un modèle</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>No models of the open study yet. Train some first.</source>
        <translation>Pas encore de modèles de l’étude ouverte. En entraîner d’abord.</translation>
    </message>
    <message>
        <source>Nothing was trained on the newest rows yet. Train again first.</source>
        <translation>Rien n’a encore été entraîné sur les lignes les plus récentes. Réentraîner d’abord.</translation>
    </message>
    <message>
        <source>%1, %2 %3 on test rows</source>
        <translation>%1, %2 %3 sur les lignes de test</translation>
    </message>
    <message>
        <source>What was trained for the open study is looked up.</source>
        <translation>Ce qui a été entraîné pour l’étude ouverte est recherché.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::DeployLive</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>au %1</translation>
    </message>
    <message>
        <source>by %1 · %2</source>
        <translation>par %1 · %2</translation>
    </message>
    <message>
        <source>the first by %1 · %2</source>
        <translation>les premières par %1 · %2</translation>
    </message>
    <message>
        <source>Predictions Now</source>
        <translation>Prédictions actuelles</translation>
    </message>
    <message>
        <source>Live predictions</source>
        <translation>Prédictions en direct</translation>
    </message>
    <message>
        <source>Refresh Predictions</source>
        <translation>Actualiser les prédictions</translation>
    </message>
    <message>
        <source>Score all rows, replace the table of predictions, and log what is said</source>
        <translation>Calculer le score de toutes les lignes, remplacer la table des prédictions et journaliser ce qui est dit</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Read the live view</source>
        <translation>Lire la vue en direct</translation>
    </message>
    <message>
        <source>Refresh What Changed</source>
        <translation>Actualiser ce qui a changé</translation>
    </message>
    <message>
        <source>Score only what may be predicted otherwise than the table has it; drift is not measured</source>
        <translation>Ne calculer que ce qui peut être prédit autrement que dans la table ; la dérive n’est pas mesurée</translation>
    </message>
    <message>
        <source>true probability</source>
        <translation>vraie probabilité</translation>
    </message>
    <message>
        <source>On average over what may come, these predictions have a ROC AUC of %1; the truth itself has %2, and more cannot be had. They are off by %3 on average.</source>
        <translation>En moyenne sur ce qui peut arriver, ces prédictions ont une ROC AUC de %1&#x202f;; la vérité elle-même a %2, et on ne peut avoir plus. Elles s’écartent de %3 en moyenne.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::DeployPage</name>
    <message>
        <source>Deploy It All the Same?</source>
        <translation>Déployer malgré tout&#x202f;?</translation>
    </message>
    <message>
        <source>Deploy Anyway</source>
        <translation>Déployer malgré tout</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Nothing to Deploy Yet</source>
        <translation>Rien à déployer pour l’instant</translation>
    </message>
    <message>
        <source>The view answers with the rows as they are now.</source>
        <translation>La vue répond avec les lignes telles qu’elles sont maintenant.</translation>
    </message>
    <message>
        <source>Model:</source>
        <translation>Modèle&#x202f;:</translation>
    </message>
    <message>
        <source>Model to deploy</source>
        <translation>Modèle à déployer</translation>
    </message>
    <message>
        <source>Show the SQL</source>
        <translation>Afficher le SQL</translation>
    </message>
    <message>
        <source>Write the deployment and check rights, without changing anything</source>
        <translation>Écrire le déploiement et vérifier les droits, sans rien changer</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Déployer</translation>
    </message>
    <message>
        <source>Run what is shown, in one transaction</source>
        <translation>Exécuter ce qui est affiché, en une transaction</translation>
    </message>
    <message>
        <source>What Will Be Done</source>
        <translation>Ce qui sera fait</translation>
    </message>
    <message>
        <source>Live Predictions</source>
        <translation>Prédictions en direct</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Version %1 of %2 is live</source>
        <translation>La version %1 de %2 est en service</translation>
    </message>
    <message>
        <source>%1 is retired</source>
        <translation>%1 est retiré</translation>
    </message>
    <message>
        <source>All its versions and its live view are removed from the database.</source>
        <translation>Toutes ses versions et sa vue en direct sont supprimées de la base.</translation>
    </message>
    <message>
        <source>Version %1 predicted them.</source>
        <translation>La version %1 les a prédites.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln are new in the log.</source>
        <translation>
            <numerusform>%1 %Ln nouvelle dans le journal.</numerusform>
            <numerusform>%1 %Ln nouvelles dans le journal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln predictions of %1 are written, in %2</source>
        <translation>
            <numerusform>%Ln prédiction de %1 écrite, en %2</numerusform>
            <numerusform>%Ln prédictions de %1 écrites, en %2</numerusform>
        </translation>
    </message>
    <message>
        <source>About the deployment</source>
        <translation>À propos du déploiement</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>The shadow of %1 is retired</source>
        <translation>Le fantôme de %1 est retiré</translation>
    </message>
    <message>
        <source>It is removed from the database, with what was logged of it.</source>
        <translation>Il est supprimé de la base, avec ce qui en était journalisé.</translation>
    </message>
    <message>
        <source>Version %1 of %2 is a shadow</source>
        <translation>La version %1 de %2 est un fantôme</translation>
    </message>
    <message>
        <source>It answers nobody. Refreshing the predictions logs what it says beside what is answered.</source>
        <translation>Elle ne répond à personne. Actualiser les prédictions journalise ce qu’elle dit à côté de ce qui est répondu.</translation>
    </message>
    <message>
        <source>%1 Nothing is logged of its shadow: %2.</source>
        <translation>%1 Rien n’est journalisé de son fantôme&#x202f;: %2.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::DeployPlan</name>
    <message>
        <source>See What Will Be Done First</source>
        <translation>Voir d’abord ce qui sera fait</translation>
    </message>
    <message>
        <source>The SQL is written and rights are checked; nothing changes before Deploy is pressed.</source>
        <translation>Le SQL est écrit et les droits sont vérifiés&#x202f;; rien ne change avant l’appui sur Déployer.</translation>
    </message>
    <message>
        <source>Show the SQL</source>
        <translation>Afficher le SQL</translation>
    </message>
    <message>
        <source>No Model to Deploy</source>
        <translation>Aucun modèle à déployer</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1&#x202f;: %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n de plus</numerusform>
            <numerusform>%1 et %n de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) cannot be dropped or retyped while this is deployed: %1</source>
        <translation>
            <numerusform>%n colonne ne peut être ni supprimée ni changer de type tant que ceci est déployé&#x202f;: %1</numerusform>
            <numerusform>%n colonnes ne peuvent être ni supprimées ni changer de type tant que ceci est déployé&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Steps of the deployment</source>
        <translation>Étapes du déploiement</translation>
    </message>
    <message>
        <source>Good to Know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Scores of golden rows</source>
        <translation>Scores des lignes de référence</translation>
    </message>
    <message>
        <source>With reasons</source>
        <translation>Avec raisons</translation>
    </message>
    <message>
        <source>A function that says of a key which features its prediction follows from most</source>
        <translation>Une fonction qui dit, pour une clé, de quelles variables sa prédiction découle le plus</translation>
    </message>
    <message>
        <source>As a shadow of what answers</source>
        <translation>En fantôme de ce qui répond</translation>
    </message>
    <message>
        <source>It answers nobody: what it would say is logged beside what is answered</source>
        <translation>Il ne répond à personne&#x202f;: ce qu’il dirait est journalisé à côté de ce qui est répondu</translation>
    </message>
</context>
<context>
    <name>espalier::ui::DeployVersions</name>
    <message>
        <source>Retire %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Retire %1?</source>
        <translation>Retirer %1&#x202f;?</translation>
    </message>
    <message>
        <source>All its versions and its live view are removed from the database. This cannot be undone.</source>
        <translation>Toutes ses versions et sa vue en direct seront supprimées de la base. C’est irréversible.</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Version %1 · %2
%3 %4</source>
        <translation>Version %1 · %2
%3 %4</translation>
    </message>
    <message>
        <source> · active</source>
        <translation> · active</translation>
    </message>
    <message>
        <source>
rows of %1, read %2</source>
        <translation>
lignes de %1, lues le %2</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Deployed project</source>
        <translation>Projet déployé</translation>
    </message>
    <message>
        <source>Everything that is deployed in this database, whatever study is open</source>
        <translation>Tout ce qui est déployé dans cette base, quelle que soit l’étude ouverte</translation>
    </message>
    <message>
        <source>Nothing is deployed yet</source>
        <translation>Rien n’est encore déployé</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Make the selected version the one that answers; readers never wait</source>
        <translation>Faire répondre la version sélectionnée&#x202f;; les lecteurs n’attendent jamais</translation>
    </message>
    <message>
        <source>Roll Back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Go back to the version that was active before</source>
        <translation>Revenir à la version active auparavant</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Remove the project and all its versions from the database</source>
        <translation>Supprimer de la base le projet et toutes ses versions</translation>
    </message>
    <message>
        <source> · shadow</source>
        <translation> · fantôme</translation>
    </message>
    <message>
        <source>Open Its Study</source>
        <translation>Ouvrir son étude</translation>
    </message>
    <message>
        <source>Show the question and the features of the selected version, to go on from there</source>
        <translation>Montrer la question et les caractéristiques de la version choisie, pour continuer à partir de là</translation>
    </message>
</context>
<context>
    <name>espalier::ui::Deploying</name>
    <message>
        <source>Prepare the Deployment</source>
        <translation>Préparer le déploiement</translation>
    </message>
    <message>
        <source>Deploy %1</source>
        <translation>Déployer %1</translation>
    </message>
    <message>
        <source>Activate Version %1</source>
        <translation>Activer la version %1</translation>
    </message>
    <message>
        <source>Roll Back %1</source>
        <translation>Revenir en arrière&#x202f;: %1</translation>
    </message>
    <message>
        <source>Retire %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Read What Is Deployed</source>
        <translation>Lire ce qui est déployé</translation>
    </message>
    <message>
        <source>Refresh Predictions of %1</source>
        <translation>Actualiser les prédictions de %1</translation>
    </message>
    <message>
        <source>Promote the Shadow of %1</source>
        <translation>Promouvoir le fantôme de %1</translation>
    </message>
    <message>
        <source>Retire the Shadow of %1</source>
        <translation>Retirer le fantôme de %1</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ExampleController</name>
    <message>
        <source>Connect to the database that the examples are of to see the row.</source>
        <translation>Pour voir la ligne, se connecter à la base dont viennent les exemples.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::Explaining</name>
    <message>
        <source>Explain %1</source>
        <translation>Expliquer %1</translation>
    </message>
    <message>
        <source>Find where %1 is wrong</source>
        <translation>Trouver où %1 se trompe</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ExploreBar</name>
    <message>
        <source>Show All Schemas</source>
        <translation>Afficher tous les schémas</translation>
    </message>
    <message>
        <source>Hide All Schemas</source>
        <translation>Masquer tous les schémas</translation>
    </message>
    <message numerus="yes">
        <source>Show %n Hidden</source>
        <translation>
            <numerusform>Afficher %n masquée</numerusform>
            <numerusform>Afficher %n masquées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Find in the Graph</source>
        <translation>Rechercher dans le graphe</translation>
    </message>
    <message>
        <source>Undo in the Graph</source>
        <translation>Annuler dans le graphe</translation>
    </message>
    <message>
        <source>Redo in the Graph</source>
        <translation>Rétablir dans le graphe</translation>
    </message>
    <message>
        <source>Lay Out the Graph Again</source>
        <translation>Réorganiser le graphe</translation>
    </message>
    <message>
        <source>Refresh the Graph</source>
        <translation>Actualiser le graphe</translation>
    </message>
    <message>
        <source>Export the Graph…</source>
        <translation>Exporter le graphe…</translation>
    </message>
    <message>
        <source>Export the Selected Tables…</source>
        <translation>Exporter les tables sélectionnées…</translation>
    </message>
    <message>
        <source>Copy the Graph as Mermaid</source>
        <translation>Copier le graphe en Mermaid</translation>
    </message>
    <message>
        <source>Copy the Graph as DBML</source>
        <translation>Copier le graphe en DBML</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find in the graph</source>
        <translation>Rechercher dans le graphe</translation>
    </message>
    <message>
        <source>Show all tables again</source>
        <translation>Afficher de nouveau toutes les tables</translation>
    </message>
    <message>
        <source>Tables one relation away</source>
        <translation>Tables à une relation de distance</translation>
    </message>
    <message>
        <source>Tables two relations away</source>
        <translation>Tables à deux relations de distance</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>Schémas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>1 hop</source>
        <translation>1 saut</translation>
    </message>
    <message>
        <source>2 hops</source>
        <translation>2 sauts</translation>
    </message>
    <message>
        <source>Choose the schemas that are shown</source>
        <translation>Choisir les schémas affichés</translation>
    </message>
    <message>
        <source>Export the graph</source>
        <translation>Exporter le graphe</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <comment>what was done</comment>
        <translation>Annuler&#x202f;: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <comment>what was undone</comment>
        <translation>Rétablir&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ExploreController</name>
    <message>
        <source>Where the answer of %1 comes from: the share of each table, and relations the thicker the more comes over them, on %2 test examples.</source>
        <translation>D’où vient la réponse de %1&#x202f;: la part de chaque table, et des relations d’autant plus épaisses qu’il en vient davantage, sur %2 exemples de test.</translation>
    </message>
    <message>
        <source>Show the Study</source>
        <translation>Afficher l’étude</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ExploreDrawer</name>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Filter tables and columns</source>
        <translation>Filtrer tables et colonnes</translation>
    </message>
    <message>
        <source>Tables by schema</source>
        <translation>Tables par schéma</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ExploreInspector</name>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Chemins</translation>
    </message>
    <message>
        <source>Missing Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ExploreMenu</name>
    <message>
        <source>Predict This Column (%1)…</source>
        <translation>Prédire cette colonne (%1)…</translation>
    </message>
    <message>
        <source>Predict Something About Each Row of %1…</source>
        <translation>Prédire quelque chose pour chaque ligne de %1…</translation>
    </message>
    <message>
        <source>Focus on %1 and Its Neighbours</source>
        <translation>Se concentrer sur %1 et ses voisines</translation>
    </message>
    <message>
        <source>Focus on Two Relations Around %1</source>
        <translation>Se concentrer sur deux relations autour de %1</translation>
    </message>
    <message>
        <source>Show Paths From the Study&apos;s Entity to %1</source>
        <translation>Afficher les chemins de l’entité de l’étude à %1</translation>
    </message>
    <message>
        <source>Show Paths From %1 to %2</source>
        <translation>Afficher les chemins de %1 à %2</translation>
    </message>
    <message>
        <source>Show Paths to %1…</source>
        <translation>Afficher les chemins vers %1…</translation>
    </message>
    <message>
        <source>Start a Path Here</source>
        <translation>Commencer un chemin ici</translation>
    </message>
    <message numerus="yes">
        <source>Hide %n Table(s)</source>
        <translation>
            <numerusform>Masquer %n table</numerusform>
            <numerusform>Masquer %n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show Only %n Table(s)</source>
        <translation>
            <numerusform>N’afficher que %n table</numerusform>
            <numerusform>N’afficher que %n tables</numerusform>
        </translation>
    </message>
    <message>
        <source>Show or Put Away Its Neighbours</source>
        <translation>Afficher ou ranger ses voisines</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Pin in Its Place</source>
        <translation>Épingler à sa place</translation>
    </message>
    <message>
        <source>Add %1 as Feature…</source>
        <translation>Ajouter %1 comme variable…</translation>
    </message>
    <message>
        <source>Use the Rows of %1 That the Role May See</source>
        <translation>Utiliser les lignes de %1 que le rôle peut voir</translation>
    </message>
    <message>
        <source>Fill In This Column (%1)</source>
        <translation>Compléter cette colonne (%1)</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ExplorePage</name>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Reading the catalog</source>
        <translation>Lecture du catalogue</translation>
    </message>
    <message>
        <source>No database yet</source>
        <translation>Pas encore de base de données</translation>
    </message>
    <message>
        <source>The relation graph shows the tables of a database and how they are joined. Connect to one, or open the Gym.</source>
        <translation>Le graphe des relations montre les tables d’une base et leurs liens. Connectez-vous à une base, ou ouvrez le Gym.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Rien de sélectionné</translation>
    </message>
    <message>
        <source>Select a table or a column to see what it holds.</source>
        <translation>Sélectionner une table ou une colonne pour voir ce qu’elle contient.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ExportController</name>
    <message>
        <source>Export Relation Graph</source>
        <translation>Exporter le graphe des relations</translation>
    </message>
    <message>
        <source>SVG picture (*.svg);;PDF document (*.pdf);;PNG picture (*.png);;Mermaid text (*.mmd);;DBML text (*.dbml)</source>
        <translation>Image SVG (*.svg);;Document PDF (*.pdf);;Image PNG (*.png);;Texte Mermaid (*.mmd);;Texte DBML (*.dbml)</translation>
    </message>
    <message>
        <source>Export to %1</source>
        <translation>Exporter vers %1</translation>
    </message>
</context>
<context>
    <name>espalier::ui::FeatureController</name>
    <message>
        <source>No path of at most four relations leads from the study&apos;s entity to %1.</source>
        <translation>Aucun chemin de quatre relations au plus ne mène de l’entité de l’étude à %1.</translation>
    </message>
    <message>
        <source>%1 has these features already.</source>
        <translation>%1 a déjà ces variables.</translation>
    </message>
    <message>
        <source>Add Features</source>
        <translation>Ajouter des variables</translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) were added to %1.</source>
        <translation>
            <numerusform>%n variable ajoutée à %1.</numerusform>
            <numerusform>%n variables ajoutées à %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing is suggested along this path.</source>
        <translation>Rien n’est proposé le long de ce chemin.</translation>
    </message>
    <message>
        <source>Use Visible Rows</source>
        <translation>Utiliser les lignes visibles</translation>
    </message>
    <message>
        <source>%1 takes the rows of %2 that the role may see. Other roles see others, and get other predictions.</source>
        <translation>%1 prend les lignes de %2 que le rôle peut voir. D’autres rôles en voient d’autres, et obtiennent d’autres prédictions.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::FeatureDialog</name>
    <message>
        <source>Add Feature to %1</source>
        <translation>Ajouter une variable à %1</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 itself</source>
        <translation>%1 même</translation>
    </message>
    <message>
        <source>its rows</source>
        <translation>ses lignes</translation>
    </message>
    <message>
        <source>a word</source>
        <translation>un mot</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>une valeur</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a share, as 0.9</source>
        <translation>une part, par ex. 0.9</translation>
    </message>
    <message>
        <source>a half-life, as 30 days</source>
        <translation>une demi-vie, par ex. 30 days</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>rien d’autre</translation>
    </message>
    <message>
        <source>It gives no feature along this path.</source>
        <translation>Ne donne aucune variable le long de ce chemin.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Puis</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>rien de plus</translation>
    </message>
    <message>
        <source>%1 over each of %2</source>
        <translation>%1 sur chaque ligne de %2</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>État</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 plus tôt</translation>
    </message>
    <message>
        <source>at the as-of time</source>
        <translation>à la date d’observation</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Divisé par</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparé</translation>
    </message>
    <message>
        <source>Among</source>
        <translation>Parmi</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>the same over %1</source>
        <translation>la même chose sur %1</translation>
    </message>
    <message>
        <source>with nothing</source>
        <translation>à rien</translation>
    </message>
    <message>
        <source>its %1</source>
        <translation>comme %1</translation>
    </message>
    <message>
        <source>all of that moment</source>
        <translation>tous ceux de cet instant</translation>
    </message>
    <message>
        <source>those of the same row of %1 (%2)</source>
        <translation>ceux de la même ligne de %1 (%2)</translation>
    </message>
</context>
<context>
    <name>espalier::ui::FeatureModel</name>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 sur %3)</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Pertinence</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>%1
Its rows are seen by a time that is guessed</source>
        <translation>%1
Ses lignes sont vues selon un horodatage supposé</translation>
    </message>
</context>
<context>
    <name>espalier::ui::FindingRow</name>
    <message>
        <source>Danger</source>
        <translation>Danger</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Exclure %1</translation>
    </message>
    <message>
        <source>Say that the rows of %1 are known in advance and do not change</source>
        <translation>Dire que les lignes de %1 sont connues d’avance et ne changent pas</translation>
    </message>
    <message>
        <source>Let the rows of %1 be seen from %2 on</source>
        <translation>Laisser voir les lignes de %1 à partir de %2</translation>
    </message>
    <message>
        <source>Change how examples are split</source>
        <translation>Changer le découpage des exemples</translation>
    </message>
    <message>
        <source>Leave Out</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Leave Out %1</source>
        <translation>Exclure %1</translation>
    </message>
    <message>
        <source>Known in Advance</source>
        <translation>Connu d’avance</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Split by Time</source>
        <translation>Découpage chronologique</translation>
    </message>
    <message>
        <source>Change Split</source>
        <translation>Changer le découpage</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Known from %1</source>
        <translation>Connu dès %1</translation>
    </message>
    <message>
        <source>An example counts, and its label is seen, only %1 after its moment of prediction</source>
        <translation>Un exemple ne compte, et son étiquette n’est vue, que %1 après son instant de prédiction</translation>
    </message>
    <message>
        <source>Say how long after the moment of prediction the label looks</source>
        <translation>Dire jusqu’où l’étiquette regarde après l’instant de prédiction</translation>
    </message>
    <message>
        <source>Take no examples whose horizon ends after the data</source>
        <translation>Ne prendre aucun exemple dont l’horizon finit après les données</translation>
    </message>
    <message>
        <source>Ask as of %1 of each row, and split by it</source>
        <translation>Interroger à la date de %1 de chaque ligne, et découper d’après elle</translation>
    </message>
    <message>
        <source>Known after %1</source>
        <translation>Connu après %1</translation>
    </message>
    <message>
        <source>State Span…</source>
        <translation>Indiquer la durée…</translation>
    </message>
    <message>
        <source>End at %1</source>
        <translation>Finir au %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>À la date de %1</translation>
    </message>
    <message>
        <source>Treat as Missing</source>
        <translation>Traiter comme manquant</translation>
    </message>
    <message>
        <source>Join with &quot;%1&quot;</source>
        <translation>Réunir avec «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Leave Out Period</source>
        <translation>Exclure la période</translation>
    </message>
    <message>
        <source>Begin at %1</source>
        <translation>Commencer au %1</translation>
    </message>
    <message>
        <source>Other ways to deal with it</source>
        <translation>Autres façons d’y remédier</translation>
    </message>
    <message>
        <source>%1: other ways to deal with it</source>
        <translation>%1&#x202f;: autres façons d’y remédier</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>avant %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>Read the values of %1 %2 as missing</source>
        <translation>Lire les valeurs de %1 %2 comme manquantes</translation>
    </message>
    <message>
        <source>Learn from no example %1</source>
        <translation>N’apprendre d’aucun exemple %1</translation>
    </message>
    <message>
        <source>Let nothing tell the time of the rows of %1</source>
        <translation>Ne rien prendre comme horodatage des lignes de %1</translation>
    </message>
    <message>
        <source>Say which moment of its day the as-of time is</source>
        <translation>Dire quel moment de sa journée est la date d’observation</translation>
    </message>
    <message>
        <source>Name No Time</source>
        <translation>Aucun horodatage</translation>
    </message>
    <message>
        <source>As of Its Start</source>
        <translation>À son début</translation>
    </message>
    <message>
        <source>As of Its End</source>
        <translation>À sa fin</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; as &quot;%2&quot;</source>
        <translation>«&#x202f;%1&#x202f;» comme «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Read values of %1: %2</source>
        <translation>Lire des valeurs de %1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Join %n Values</source>
        <translation>
            <numerusform>Réunir %n valeur</numerusform>
            <numerusform>Réunir %n valeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave Out %n Periods</source>
        <translation>
            <numerusform>Exclure %n période</numerusform>
            <numerusform>Exclure %n périodes</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask only of those that had a row of %1 in the %2 before</source>
        <translation>N’interroger que ce qui avait une ligne de %1 dans la période précédente (%2)</translation>
    </message>
    <message>
        <source>Only Those Seen Before</source>
        <translation>Seulement déjà vus</translation>
    </message>
    <message>
        <source>Learn from examples at the moment of each row of %1 too, where validation agrees</source>
        <translation>Apprendre aussi des exemples à l’instant de chaque ligne de %1, si la validation le confirme</translation>
    </message>
    <message>
        <source>Cutoffs Only</source>
        <translation>Seulement les dates de coupure</translation>
    </message>
    <message>
        <source>Learn from More</source>
        <translation>Apprendre de plus d’exemples</translation>
    </message>
</context>
<context>
    <name>espalier::ui::FindingsView</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Check the Data</source>
        <translation>Vérifier les données</translation>
    </message>
    <message>
        <source>Told from the study alone: the data was not looked at yet</source>
        <translation>D’après l’étude seule&#x202f;: les données n’ont pas encore été examinées</translation>
    </message>
    <message>
        <source>Features were added since the data was looked at</source>
        <translation>Des variables ont été ajoutées depuis l’examen des données</translation>
    </message>
    <message>
        <source>Looked at: %1</source>
        <translation>Examiné&#x202f;: %1</translation>
    </message>
    <message>
        <source>Nothing found that speaks against training</source>
        <translation>Rien trouvé qui s’oppose à l’entraînement</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Read the examples once and compare each feature of the training part with the label</source>
        <translation>Lire une fois les exemples et comparer chaque variable de la partie d’entraînement avec l’étiquette</translation>
    </message>
</context>
<context>
    <name>espalier::ui::GraphControls</name>
    <message>
        <source>Zoom out (-)</source>
        <translation>Zoom arrière (-)</translation>
    </message>
    <message>
        <source>Zoom to 100 % (0)</source>
        <translation>Zoom à 100&#x202f;% (0)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Zoom avant (+)</translation>
    </message>
    <message>
        <source>Show all tables (F)</source>
        <translation>Afficher toutes les tables (F)</translation>
    </message>
</context>
<context>
    <name>espalier::ui::GraphDocument</name>
    <message>
        <source>Lay Out the Relation Graph</source>
        <translation>Disposer le graphe des relations</translation>
    </message>
    <message numerus="yes">
        <source>Move %n Table(s)</source>
        <translation>
            <numerusform>Déplacer %n table</numerusform>
            <numerusform>Déplacer %n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pin %n Table(s)</source>
        <translation>
            <numerusform>Épingler %n table</numerusform>
            <numerusform>Épingler %n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpin %n Table(s)</source>
        <translation>
            <numerusform>Détacher %n table</numerusform>
            <numerusform>Détacher %n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %n Table(s)</source>
        <translation>
            <numerusform>Masquer %n table</numerusform>
            <numerusform>Masquer %n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n Table(s)</source>
        <translation>
            <numerusform>Afficher %n table</numerusform>
            <numerusform>Afficher %n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show Only %n Table(s)</source>
        <translation>
            <numerusform>N’afficher que %n table</numerusform>
            <numerusform>N’afficher que %n tables</numerusform>
        </translation>
    </message>
    <message>
        <source>Show All Tables</source>
        <translation>Afficher toutes les tables</translation>
    </message>
    <message>
        <source>Show All Columns</source>
        <translation>Afficher toutes les colonnes</translation>
    </message>
    <message>
        <source>Show Fewer Columns</source>
        <translation>Afficher moins de colonnes</translation>
    </message>
    <message>
        <source>Lay Out Again</source>
        <translation>Réorganiser</translation>
    </message>
    <message>
        <source>Lay Out the Relation Graph Again</source>
        <translation>Réorganiser le graphe des relations</translation>
    </message>
</context>
<context>
    <name>espalier::ui::GraphView</name>
    <message>
        <source>Relation graph</source>
        <translation>Graphe des relations</translation>
    </message>
    <message>
        <source>Show or put away neighbours</source>
        <translation>Afficher ou ranger les voisines</translation>
    </message>
    <message numerus="yes">
        <source>Show %n hidden table(s)</source>
        <translation>
            <numerusform>Afficher %n table masquée</numerusform>
            <numerusform>Afficher %n tables masquées</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow keys go along relations, Tab from table to table, plus and minus zoom, Enter looks closer.</source>
        <translation>Les flèches suivent les relations, Tab passe de table en table, plus et moins zooment, Entrée regarde de plus près.</translation>
    </message>
    <message>
        <source>%1, %2 of the answer</source>
        <translation>%1, %2 de la réponse</translation>
    </message>
    <message>
        <source>Overview of the graph</source>
        <translation>Vue d’ensemble du graphe</translation>
    </message>
</context>
<context>
    <name>espalier::ui::Gym</name>
    <message>
        <source>Start the Gym</source>
        <translation>Lancer le Gym</translation>
    </message>
    <message numerus="yes">
        <source>Let %n Day(s) Pass in the Gym</source>
        <translation>
            <numerusform>Laisser passer %n jour dans le Gym</numerusform>
            <numerusform>Laisser passer %n jours dans le Gym</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the Gym Anew</source>
        <translation>Refaire le Gym</translation>
    </message>
</context>
<context>
    <name>espalier::ui::GymBar</name>
    <message>
        <source>Make the Gym Anew</source>
        <translation>Refaire le Gym</translation>
    </message>
    <message>
        <source>The shop and all that is deployed in it are replaced by a new shop. Studies and models that are kept here stay.</source>
        <translation>La boutique et tout ce qui y est déployé sont remplacés par une nouvelle boutique. Les études et modèles conservés ici restent.</translation>
    </message>
    <message>
        <source>The Gym: working…</source>
        <translation>Le Gym&#x202f;: travail en cours…</translation>
    </message>
    <message>
        <source>The Gym: its clock stands at %1 · %2 rows</source>
        <translation>Le Gym&#x202f;: son horloge est au %1 · %2 lignes</translation>
    </message>
    <message>
        <source>The Gym does not run. Lessons start it; the first time takes about a minute.</source>
        <translation>Le Gym n’est pas lancé. Les leçons le lancent&#x202f;; la première fois prend environ une minute.</translation>
    </message>
    <message>
        <source>Let Time Pass</source>
        <translation>Laisser passer le temps</translation>
    </message>
    <message>
        <source>New customers, visits, orders; late labels ripen, prices and habits drift</source>
        <translation>Nouveaux clients, visites, commandes&#x202f;; les étiquettes tardives mûrissent, les prix et les habitudes dérivent</translation>
    </message>
    <message>
        <source>A Day</source>
        <translation>Un jour</translation>
    </message>
    <message>
        <source>A Week</source>
        <translation>Une semaine</translation>
    </message>
    <message>
        <source>A Month</source>
        <translation>Un mois</translation>
    </message>
    <message>
        <source>Three Months</source>
        <translation>Trois mois</translation>
    </message>
    <message>
        <source>A Week with a Bug</source>
        <translation>Une semaine avec un bogue</translation>
    </message>
    <message>
        <source>Page Views Are Not Counted</source>
        <translation>Des pages vues ne sont pas comptées</translation>
    </message>
    <message>
        <source>Some Prices a Hundred Times Too High</source>
        <translation>Certains prix cent fois trop élevés</translation>
    </message>
    <message>
        <source>Addresses without a Place</source>
        <translation>Des adresses sans lieu</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>A day passes every five seconds</source>
        <translation>Un jour passe toutes les cinq secondes</translation>
    </message>
    <message>
        <source>Anew</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>A new shop in place of this one</source>
        <translation>Une nouvelle boutique à la place de celle-ci</translation>
    </message>
    <message>
        <source>Small: 10,000 Rows</source>
        <translation>Petit&#x202f;: 10&#x202f;000 lignes</translation>
    </message>
    <message>
        <source>Usual: 100,000 Rows</source>
        <translation>Moyen&#x202f;: 100&#x202f;000 lignes</translation>
    </message>
    <message>
        <source>Large: 1,000,000 Rows</source>
        <translation>Grand&#x202f;: 1&#x202f;000&#x202f;000 lignes</translation>
    </message>
    <message>
        <source>Start It</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Start the sample database</source>
        <translation>Lancer la base d’exemple</translation>
    </message>
</context>
<context>
    <name>espalier::ui::HeatTable</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>espalier::ui::HelpDialog</name>
    <message>
        <source>Connect</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Opens a PostgreSQL database, or the Gym, a sample shop that needs no set-up. Your database is only read until you deploy something.</source>
        <translation>Ouvre une base PostgreSQL, ou le Gym, une boutique d’exemple sans installation. Votre base n’est que lue tant que vous ne déployez rien.</translation>
    </message>
    <message>
        <source>Open the Gym to look around without a database of your own.</source>
        <translation>Ouvrez le Gym pour découvrir sans avoir votre propre base.</translation>
    </message>
    <message>
        <source>Or paste an address such as postgresql://user@host/database, and press Test: it says which step fails.</source>
        <translation>Ou collez une adresse comme postgresql://user@host/database et appuyez sur Tester&#x202f;: cela dit quelle étape échoue.</translation>
    </message>
    <message>
        <source>Studies that you left stand beside the connections, and open as they were.</source>
        <translation>Les études que vous avez laissées figurent à côté des connexions et s’ouvrent telles quelles.</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>The tables of the database and the relations between them. Here you choose what to predict.</source>
        <translation>Les tables de la base et les relations entre elles. Vous y choisissez ce qu’il faut prédire.</translation>
    </message>
    <message>
        <source>Click a table, then a column, and press &quot;Predict&quot;; without a column it is asked what will happen next to its rows.</source>
        <translation>Cliquez sur une table, puis sur une colonne, et appuyez sur «&#x202f;Prédire&#x202f;»&#x202f;; sans colonne, la question porte sur ce qui arrivera à ses lignes.</translation>
    </message>
    <message>
        <source>Keys that nobody declared are suggested at the right: check them and accept those that are true.</source>
        <translation>Les clés que personne n’a déclarées sont proposées à droite&#x202f;: vérifiez-les et acceptez celles qui sont vraies.</translation>
    </message>
    <message>
        <source>A double click shows a table with its neighbours; Paths, at the right, lists the ways from it to another table.</source>
        <translation>Un double clic montre une table avec ses voisines&#x202f;; Chemins, à droite, liste les voies vers une autre table.</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>The question as a sentence, the time line it asks along, the features it uses, and what is to be known about them.</source>
        <translation>La question sous forme de phrase, l’axe du temps le long duquel elle est posée, les variables qu’elle emploie, et ce qu’il faut en savoir.</translation>
    </message>
    <message>
        <source>Read the sentence, and change what is meant otherwise; it can be pasted as one line, too.</source>
        <translation>Lisez la phrase, et changez ce qui doit l’être&#x202f;; on peut aussi la coller sous forme d’une ligne.</translation>
    </message>
    <message>
        <source>Press &quot;Suggest Features&quot;: they are ranked by what they tell of the label, on earlier rows only.</source>
        <translation>Appuyez sur «&#x202f;Proposer des variables&#x202f;»&#x202f;: elles sont classées selon ce qu’elles disent de l’étiquette, sur les lignes antérieures seulement.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Trains models on this computer, each in a process of its own that can be stopped at once.</source>
        <translation>Entraîne des modèles sur cet ordinateur, chacun dans un processus à part que l’on peut arrêter aussitôt.</translation>
    </message>
    <message>
        <source>Leave the learners as they are, and press &quot;Train&quot;: settings are chosen on rows before the test.</source>
        <translation>Laissez les algorithmes tels quels, et appuyez sur «&#x202f;Entraîner&#x202f;»&#x202f;: les réglages sont choisis sur des lignes d’avant le test.</translation>
    </message>
    <message>
        <source>The table fills while they train; the line through all of it is the baseline.</source>
        <translation>Le tableau se remplit pendant l’entraînement&#x202f;; la ligne qui le traverse est la référence.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>All models on the same rows, which none of them learned from: which is better, whether that is real, why it says what it says, and where it is wrong.</source>
        <translation>Tous les modèles sur les mêmes lignes, dont aucun n’a appris&#x202f;: lequel est meilleur, si c’est réel, pourquoi il dit ce qu’il dit, et où il se trompe.</translation>
    </message>
    <message>
        <source>Read the sentence under the list: it says whether the difference may be chance.</source>
        <translation>Lisez la phrase sous la liste&#x202f;: elle dit si la différence peut être due au hasard.</translation>
    </message>
    <message>
        <source>Drag the threshold, or say what a false alarm and a miss cost.</source>
        <translation>Faites glisser le seuil, ou dites ce que coûtent une fausse alerte et un cas manqué.</translation>
    </message>
    <message>
        <source>&quot;Why?&quot;, &quot;Where Is It Wrong?&quot; and &quot;Examples&quot; answer below the charts; a click on a chart lists its examples.</source>
        <translation>«&#x202f;Pourquoi&#x202f;?&#x202f;», «&#x202f;Où se trompe-t-il&#x202f;?&#x202f;» et «&#x202f;Exemples&#x202f;» répondent sous les graphiques&#x202f;; un clic sur un graphique liste ses exemples.</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Déployer</translation>
    </message>
    <message>
        <source>Puts the chosen model into your database as plain SQL: a view that predicts when it is read. All of it is shown before it runs, and runs in one transaction.</source>
        <translation>Met le modèle choisi dans votre base sous forme de SQL ordinaire&#x202f;: une vue qui prédit quand on la lit. Tout est affiché avant de s’exécuter, et s’exécute en une transaction.</translation>
    </message>
    <message>
        <source>Look at what will be created, and at what is checked first.</source>
        <translation>Regardez ce qui sera créé, et ce qui est vérifié d’abord.</translation>
    </message>
    <message>
        <source>Press &quot;Deploy&quot;: some rows are computed in the database, and must equal what the model says here.</source>
        <translation>Appuyez sur «&#x202f;Déployer&#x202f;»&#x202f;: quelques lignes sont calculées dans la base, et doivent donner ce que le modèle dit ici.</translation>
    </message>
    <message>
        <source>Copy a query into your application. An earlier version is active again by one click.</source>
        <translation>Copiez une requête dans votre application. Une version antérieure redevient active en un clic.</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Surveiller</translation>
    </message>
    <message>
        <source>What is deployed, how fresh its predictions are, what was promised and what came true.</source>
        <translation>Ce qui est déployé, la fraîcheur de ses prédictions, ce qui a été promis et ce qui s’est réalisé.</translation>
    </message>
    <message>
        <source>Press &quot;Refresh&quot; to ask the database how its projects fare.</source>
        <translation>Appuyez sur «&#x202f;Actualiser&#x202f;» pour demander à la base comment vont ses projets.</translation>
    </message>
    <message>
        <source>Where values have moved, look at what moved, then against now.</source>
        <translation>Là où des valeurs ont bougé, regardez ce qui a bougé, d’alors à maintenant.</translation>
    </message>
    <message>
        <source>&quot;Retrain&quot; learns from what is known by now, and says whether that is better before it takes the place.</source>
        <translation>«&#x202f;Réentraîner&#x202f;» apprend de ce qu’on sait désormais, et dit si c’est meilleur avant de prendre la place.</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Apprendre</translation>
    </message>
    <message>
        <source>Lessons that run in place on the Gym, whose truth is known.</source>
        <translation>Des leçons qui s’exécutent sur place dans le Gym, dont la vérité est connue.</translation>
    </message>
    <message>
        <source>Press &quot;Run All Steps&quot;, or run one after the other and read on.</source>
        <translation>Appuyez sur «&#x202f;Exécuter toutes les étapes&#x202f;», ou exécutez-les l’une après l’autre en lisant la suite.</translation>
    </message>
    <message>
        <source>&quot;Open Its Study&quot; shows in the window what a lesson made by commands.</source>
        <translation>«&#x202f;Ouvrir son étude&#x202f;» montre dans la fenêtre ce qu’une leçon a créé par des commandes.</translation>
    </message>
    <message>
        <source>Let time pass in the Gym, also with a bug, and look at Monitor.</source>
        <translation>Laissez passer le temps dans le Gym, avec un bogue aussi, et regardez Surveiller.</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Aide&#x202f;: %1</translation>
    </message>
    <message>
        <source>Words on this page</source>
        <translation>Mots de cette page</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Autres mots</translation>
    </message>
    <message>
        <source>Look at the findings: each says what is wrong, and many have a button that mends it.</source>
        <translation>Regardez les constats&#x202f;: chacun dit ce qui ne va pas, et beaucoup ont un bouton qui y remédie.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::JobRow</name>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Arrêter %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
</context>
<context>
    <name>espalier::ui::JobsButton</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n tâche</numerusform>
            <numerusform>%n tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation>Aucune tâche</translation>
    </message>
    <message>
        <source>What runs now, and what ran</source>
        <translation>Ce qui s’exécute, et ce qui s’est exécuté</translation>
    </message>
</context>
<context>
    <name>espalier::ui::JobsPopup</name>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Rien ne s’exécute.</translation>
    </message>
    <message>
        <source>Clear Finished</source>
        <translation>Effacer les terminées</translation>
    </message>
</context>
<context>
    <name>espalier::ui::LearnLesson</name>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
</context>
<context>
    <name>espalier::ui::LearnPage</name>
    <message>
        <source>%1 min · %2 of %3 steps done</source>
        <translation>%1 min · %2 étapes faites sur %3</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Suivant&#x202f;: %1</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Run All Steps</source>
        <translation>Exécuter toutes les étapes</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Runs the steps one after the other, until one fails</source>
        <translation>Exécute les étapes l’une après l’autre, jusqu’à ce que l’une échoue</translation>
    </message>
    <message>
        <source>Start Over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Forgets the steps that are done, and removes what they wrote. What they deployed stays.</source>
        <translation>Oublie les étapes faites, et supprime ce qu’elles ont écrit. Ce qu’elles ont déployé reste.</translation>
    </message>
    <message>
        <source>Open Its Study</source>
        <translation>Ouvrir son étude</translation>
    </message>
    <message>
        <source>No step has made one yet</source>
        <translation>Aucune étape n’en a encore créé</translation>
    </message>
</context>
<context>
    <name>espalier::ui::LearnStep</name>
    <message>
        <source>Step %1: a query</source>
        <translation>Étape %1&#x202f;: une requête</translation>
    </message>
    <message>
        <source>Step %1: a command</source>
        <translation>Étape %1&#x202f;: une commande</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>en cours…</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>a pris %1</translation>
    </message>
    <message>
        <source>done before</source>
        <translation>déjà fait</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Run Again</source>
        <translation>Réexécuter</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>%1: step %2</source>
        <translation>%1&#x202f;: étape %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>What step %1 said</source>
        <translation>Ce qu’a dit l’étape %1</translation>
    </message>
    <message>
        <source>Rows of step %1</source>
        <translation>Lignes de l’étape %1</translation>
    </message>
    <message>
        <source>Command of step %1</source>
        <translation>Commande de l’étape %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Takes back what this step did, and all that ran after it in this lesson</source>
        <translation>Annule ce que cette étape a fait, et tout ce qui s’est exécuté après elle dans cette leçon</translation>
    </message>
</context>
<context>
    <name>espalier::ui::Learning</name>
    <message>
        <source>Lesson “%1”, Step %2</source>
        <translation>Leçon «&#x202f;%1&#x202f;», étape %2</translation>
    </message>
    <message>
        <source>Undo Step %2 of Lesson “%1”</source>
        <translation>Annuler l’étape %2 de la leçon «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>espalier::ui::LearningCurves</name>
    <message>
        <source>Learning curve of %1</source>
        <translation>Courbe d’apprentissage de %1</translation>
    </message>
</context>
<context>
    <name>espalier::ui::MainWindow</name>
    <message>
        <source>Espalier</source>
        <translation>Espalier</translation>
    </message>
    <message>
        <source>Pick what to predict in the graph, or start from a lesson.</source>
        <translation>Choisissez dans le graphe ce qu’il faut prédire, ou partez d’une leçon.</translation>
    </message>
    <message>
        <source>Models are trained on the examples of a study.</source>
        <translation>Les modèles s’entraînent sur les exemples d’une étude.</translation>
    </message>
    <message>
        <source>Two or more trained models can be compared.</source>
        <translation>On peut comparer deux modèles entraînés ou plus.</translation>
    </message>
    <message>
        <source>A trained model can be deployed into the database as plain SQL.</source>
        <translation>Un modèle entraîné peut être déployé dans la base sous forme de SQL ordinaire.</translation>
    </message>
    <message>
        <source>Deployed projects are followed here: freshness, drift and live performance.</source>
        <translation>Les projets déployés sont suivis ici&#x202f;: fraîcheur, dérive et performance réelle.</translation>
    </message>
    <message>
        <source>No study yet</source>
        <translation>Pas encore d’étude</translation>
    </message>
    <message>
        <source>Open Explore</source>
        <translation>Ouvrir Explorer</translation>
    </message>
    <message>
        <source>Lessons run on the sample database.</source>
        <translation>Les leçons s’exécutent sur la base d’exemple.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Show what the server or library said</source>
        <translation>Afficher ce qu’a dit le serveur ou la bibliothèque</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>espalier::ui::MissingIndexRow</name>
    <message>
        <source>One live prediction reads all %1 rows (%2) now, about %3 with it; the index takes about %4.</source>
        <translation>Une prédiction en direct lit aujourd’hui les %1 lignes (%2), environ %3 avec lui&#x202f;; l’index prend environ %4.</translation>
    </message>
    <message>
        <source>For the features along %1</source>
        <translation>Pour les variables le long de %1</translation>
    </message>
    <message>
        <source>Copy SQL</source>
        <translation>Copier le SQL</translation>
    </message>
</context>
<context>
    <name>espalier::ui::MomentEdit</name>
    <message>
        <source>As of</source>
        <translation>À la date du</translation>
    </message>
    <message>
        <source>A moment that is past, with what was known then; otherwise now</source>
        <translation>Un moment passé, avec ce que l’on savait alors ; sinon maintenant</translation>
    </message>
    <message>
        <source>Moment as of which it is asked, UTC</source>
        <translation>Moment pour lequel on demande, UTC</translation>
    </message>
</context>
<context>
    <name>espalier::ui::MonitorChallenger</name>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>The new model</source>
        <translation>Le nouveau modèle</translation>
    </message>
    <message>
        <source>%1 (%2) beside the same trained on the %3 examples whose label is known now.</source>
        <translation>%1 (%2) à côté du même, entraîné sur les %3 exemples dont l’étiquette est connue à présent.</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Test examples that neither knew</source>
        <translation>Exemples de test inconnus des deux</translation>
    </message>
    <message>
        <source>There is no test example that %1 cannot have known: what the new model is worth beside it cannot be told yet.</source>
        <translation>Il n’y a pas d’exemple de test que %1 n’ait pu connaître&#x202f;: on ne peut pas encore dire ce que vaut le nouveau modèle à côté.</translation>
    </message>
    <message>
        <source>Of the %1 rows that are predicted now, these would move most:</source>
        <translation>Des %1 lignes prédites à présent, voici celles qui bougeraient le plus&#x202f;:</translation>
    </message>
    <message>
        <source>%1 of the %2 rows that are predicted now (%3) would change sides, these most:</source>
        <translation>%1 des %2 lignes prédites à présent (%3) changeraient de côté, surtout celles-ci&#x202f;:</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>New score</source>
        <translation>Nouveau score</translation>
    </message>
    <message>
        <source>Promote the New Model</source>
        <translation>Promouvoir le nouveau modèle</translation>
    </message>
    <message>
        <source>Promote It Anyway</source>
        <translation>Promouvoir malgré tout</translation>
    </message>
    <message>
        <source>Deploys it as the next version, which answers from then on</source>
        <translation>Le déploie comme version suivante, qui répond dès lors</translation>
    </message>
    <message>
        <source>It is not seen to be better. Deploys it as the next version all the same</source>
        <translation>Rien ne montre qu’il soit meilleur. Le déploie malgré tout comme version suivante</translation>
    </message>
    <message>
        <source>Scores of both models</source>
        <translation>Scores des deux modèles</translation>
    </message>
    <message>
        <source>Rows that would change sides</source>
        <translation>Lignes qui changeraient de côté</translation>
    </message>
    <message>
        <source>Deploy as Shadow</source>
        <translation>Déployer en fantôme</translation>
    </message>
    <message>
        <source>There is a shadow already: promote it, or retire it, first</source>
        <translation>Il y a déjà un fantôme&#x202f;: d’abord le promouvoir ou le retirer</translation>
    </message>
    <message>
        <source>Deploys it beside what answers: it answers nobody, and both are judged on what comes</source>
        <translation>Le déploie à côté de ce qui répond&#x202f;: il ne répond à personne, et les deux sont jugés sur ce qui vient</translation>
    </message>
</context>
<context>
    <name>espalier::ui::MonitorDetails</name>
    <message>
        <source>What Came True</source>
        <translation>Ce qui s’est réalisé</translation>
    </message>
    <message>
        <source>Reading what was logged and which labels are known.</source>
        <translation>Lecture de ce qui a été journalisé et des étiquettes connues.</translation>
    </message>
    <message>
        <source>What Moved</source>
        <translation>Ce qui a bougé</translation>
    </message>
    <message>
        <source>Features then and now</source>
        <translation>Variables alors et maintenant</translation>
    </message>
</context>
<context>
    <name>espalier::ui::MonitorPage</name>
    <message>
        <source>Nothing to Monitor Yet</source>
        <translation>Rien à surveiller pour l’instant</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Active version</source>
        <translation>Version active</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>Promised on test rows</source>
        <translation>Promis (lignes de test)</translation>
    </message>
    <message>
        <source>Deployed</source>
        <translation>Déployé</translation>
    </message>
    <message>
        <source>Version %1 · active</source>
        <translation>Version %1 · active</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Deployed Projects</source>
        <translation>Projets déployés</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Open in Deploy</source>
        <translation>Ouvrir dans Déployer</translation>
    </message>
    <message>
        <source>Versions, live predictions and the way back</source>
        <translation>Versions, prédictions en direct et retour en arrière</translation>
    </message>
    <message>
        <source>Deployed projects</source>
        <translation>Projets déployés</translation>
    </message>
    <message>
        <source>Version History</source>
        <translation>Historique des versions</translation>
    </message>
    <message>
        <source>Version history</source>
        <translation>Historique des versions</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Predictions refreshed</source>
        <translation>Prédictions actualisées</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
    <message>
        <source>Came true</source>
        <translation>Réalisé</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>A bougé</translation>
    </message>
    <message>
        <source>Read the registry, the logs and the labels again</source>
        <translation>Relire le registre, les journaux et les étiquettes</translation>
    </message>
    <message>
        <source>Performance and Drift</source>
        <translation>Performance et dérive</translation>
    </message>
    <message>
        <source>Retrain</source>
        <translation>Réentraîner</translation>
    </message>
    <message>
        <source>Train the selected one on what is known now, and see whether that is better</source>
        <translation>Entraîner le projet sélectionné sur ce qu’on sait à présent, et voir si c’est meilleur</translation>
    </message>
    <message>
        <source>New Model</source>
        <translation>Nouveau modèle</translation>
    </message>
    <message>
        <source>Keep It Fresh</source>
        <translation>Tenir à jour</translation>
    </message>
    <message>
        <source>About the selected project</source>
        <translation>À propos du projet sélectionné</translation>
    </message>
    <message>
        <source>Version %1 · shadow</source>
        <translation>Version %1 · fantôme</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Fantôme</translation>
    </message>
</context>
<context>
    <name>espalier::ui::MonitorSchedule</name>
    <message>
        <source>Kept by</source>
        <translation>Assuré par</translation>
    </message>
    <message>
        <source>every</source>
        <translation>chaque</translation>
    </message>
    <message>
        <source>systemd</source>
        <translation>systemd</translation>
    </message>
    <message>
        <source>cron</source>
        <translation>cron</translation>
    </message>
    <message>
        <source>the server (pg_cron)</source>
        <translation>le serveur (pg_cron)</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semaine</translation>
    </message>
    <message>
        <source>Each week also a better model, where there is one</source>
        <translation>Chaque semaine aussi un meilleur modèle, s’il y en a un</translation>
    </message>
    <message>
        <source>Put each file into ~/.config/systemd/user, then enable its timer: predictions are refreshed and logged.</source>
        <translation>Mettre chaque fichier dans ~/.config/systemd/user, puis activer son timer&#x202f;: les prédictions sont actualisées et journalisées.</translation>
    </message>
    <message>
        <source>Add the lines by crontab -e: predictions are refreshed and logged.</source>
        <translation>Ajouter les lignes avec crontab -e&#x202f;: les prédictions sont actualisées et journalisées.</translation>
    </message>
    <message>
        <source>Run it once in the database that cron.database_name names: the server logs what the live view says.</source>
        <translation>À exécuter une fois dans la base que nomme cron.database_name&#x202f;: le serveur journalise ce que dit la vue en direct.</translation>
    </message>
    <message>
        <source>Timers</source>
        <translation>Timers</translation>
    </message>
    <message>
        <source>dbt</source>
        <translation>dbt</translation>
    </message>
    <message>
        <source>Put both files into a folder of the dbt project&apos;s models: each run keeps the predictions as a table and tests them, and dbt knows what they are made of.</source>
        <translation>Placez les deux fichiers dans un dossier des modèles du projet dbt&#x202f;: chaque exécution garde les prédictions dans une table et les teste, et dbt sait de quoi elles sont faites.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::MonitorShadow</name>
    <message>
        <source>Nothing is logged of it yet. Refreshing the predictions logs what both say.</source>
        <translation>Rien n’en est encore journalisé. Actualiser les prédictions journalise ce que disent les deux.</translation>
    </message>
    <message>
        <source>Of what both said, no label is known yet.</source>
        <translation>De ce que les deux ont dit, aucune étiquette n’est encore connue.</translation>
    </message>
    <message>
        <source>The metric is not defined on what both said: which one is better cannot be told.</source>
        <translation>La métrique n’est pas définie sur ce que les deux ont dit&#x202f;: on ne peut dire laquelle est meilleure.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Version %1 (%2) is logged beside version %3, which answers. Nobody who asks sees it.</source>
        <translation>La version %1 (%2) est journalisée à côté de la version %3, qui répond. Aucun demandeur ne la voit.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Champion · version %1</source>
        <translation>Champion · version %1</translation>
    </message>
    <message>
        <source>Challenger · version %1</source>
        <translation>Challenger · version %1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>%1 on the same rows</source>
        <translation>%1 sur les mêmes lignes</translation>
    </message>
    <message>
        <source>Labels known</source>
        <translation>Étiquettes connues</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Estimé</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
    <message>
        <source>Promote the Challenger</source>
        <translation>Promouvoir le challenger</translation>
    </message>
    <message>
        <source>It answers from then on; the version before can be rolled back to</source>
        <translation>Il répond dès lors&#x202f;; on peut revenir à la version d’avant</translation>
    </message>
    <message>
        <source>Retire the Challenger</source>
        <translation>Retirer le challenger</translation>
    </message>
    <message>
        <source>Remove it from the database, with what is logged of it</source>
        <translation>Le supprimer de la base, avec ce qui en est journalisé</translation>
    </message>
    <message>
        <source>Scores of champion and challenger</source>
        <translation>Scores du champion et du challenger</translation>
    </message>
</context>
<context>
    <name>espalier::ui::MovedModel</name>
    <message>
        <source>%1 · moved</source>
        <translation>%1 · a bougé</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Moved where it is above %1</source>
        <translation>A bougé au-dessus de %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramme</translation>
    </message>
    <message>
        <source>Population stability: how far the rows moved among the bins of those learned from</source>
        <translation>Stabilité de la population&#x202f;: de combien les lignes ont bougé entre les classes de celles de l’apprentissage</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Alors</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Glissement</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>New values</source>
        <translation>Nouvelles valeurs</translation>
    </message>
    <message>
        <source>The share of what the model says that hangs on the feature</source>
        <translation>La part de ce que dit le modèle qui dépend de la variable</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importance</translation>
    </message>
</context>
<context>
    <name>espalier::ui::NameDialog</name>
    <message>
        <source>Rename Study</source>
        <translation>Renommer l’étude</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the study</source>
        <translation>Nom de l’étude</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>What is deployed already keeps its name: under another one the study is another project.</source>
        <translation>Ce qui est déjà déployé garde son nom&#x202f;: sous un autre, l’étude est un autre projet.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::Page</name>
    <message>
        <source>Take a Sample</source>
        <translation>Prendre un échantillon</translation>
    </message>
</context>
<context>
    <name>espalier::ui::Pairing</name>
    <message>
        <source>Find which features of %1 work together</source>
        <translation>Trouver quelles variables agissent ensemble dans %1</translation>
    </message>
</context>
<context>
    <name>espalier::ui::PaletteController</name>
    <message>
        <source>feature</source>
        <translation>variable</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>%1 %2 on test rows</source>
        <translation>%1 %2 sur les lignes de test</translation>
    </message>
    <message>
        <source>deployed</source>
        <translation>déployé</translation>
    </message>
    <message>
        <source>project, view, live predictions</source>
        <translation>projet, vue, prédictions en direct</translation>
    </message>
    <message>
        <source>no version is active</source>
        <translation>aucune version n’est active</translation>
    </message>
    <message>
        <source>version %1 is live</source>
        <translation>la version %1 est en service</translation>
    </message>
    <message>
        <source>study</source>
        <translation>étude</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>lesson</source>
        <translation>leçon</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ParameterModel</name>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (par défaut)</translation>
    </message>
    <message>
        <source>Never kept: it is given anew each time</source>
        <translation>Jamais enregistré&#x202f;: à redonner à chaque fois</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Mot-clé</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ParametersDialog</name>
    <message>
        <source>More Parameters</source>
        <translation>Autres paramètres</translation>
    </message>
    <message>
        <source>Find a parameter</source>
        <translation>Rechercher un paramètre</translation>
    </message>
    <message>
        <source>Parameters of libpq</source>
        <translation>Paramètres de libpq</translation>
    </message>
    <message>
        <source>What libpq knows, in its own words. Only what differs from the default is kept; it is described in the documentation of libpq under its keyword.</source>
        <translation>Ce que connaît libpq, dans ses propres termes. Seul ce qui diffère de la valeur par défaut est enregistré&#x202f;; c’est décrit dans la documentation de libpq sous son mot-clé.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take Over</source>
        <translation>Appliquer</translation>
    </message>
</context>
<context>
    <name>espalier::ui::PasswordStore</name>
    <message>
        <source>Keep the password for this session only.</source>
        <translation>Ne garder le mot de passe que pour cette session.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::PathPanel</name>
    <message numerus="yes">
        <source>%n path(s), the nearest first.</source>
        <translation>
            <numerusform>%n chemin.</numerusform>
            <numerusform>%n chemins, le plus proche d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 rows for each</source>
        <translation>environ %1 lignes pour chacune</translation>
    </message>
    <message>
        <source>at most one row for each</source>
        <translation>au plus une ligne pour chacune</translation>
    </message>
    <message>
        <source>its rows, counted</source>
        <translation>ses lignes, comptées</translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n relation</numerusform>
            <numerusform>%n relations</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose two tables to see how they are joined.</source>
        <translation>Choisir deux tables pour voir comment elles sont liées.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>No path of at most four relations joins these tables.</source>
        <translation>Aucun chemin de quatre relations au plus ne lie ces tables.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n path(s) exist; these are the nearest.</source>
        <translation>
            <numerusform>Il existe plus de %n chemin&#x202f;; voici le plus proche.</numerusform>
            <numerusform>Il existe plus de %n chemins&#x202f;; voici les plus proches.</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Table each of whose rows the path starts from</source>
        <translation>Table dont chaque ligne est un départ du chemin</translation>
    </message>
    <message>
        <source>Table where the path ends</source>
        <translation>Table où finit le chemin</translation>
    </message>
    <message>
        <source>Column at the end</source>
        <translation>Colonne au bout</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Chemins</translation>
    </message>
    <message>
        <source>Add Features of This Path</source>
        <translation>Ajouter les variables de ce chemin</translation>
    </message>
    <message>
        <source>Add what is suggested along this path to the study</source>
        <translation>Ajouter à l’étude ce qui est proposé le long de ce chemin</translation>
    </message>
</context>
<context>
    <name>espalier::ui::QuestionText</name>
    <message>
        <source>The question as text</source>
        <translation>La question sous forme de texte</translation>
    </message>
    <message>
        <source>Enter applies it. Tables are joined by their first path; another one is named by the columns that refer: via orders(customer_id)</source>
        <translation>Entrée l’applique. Les tables sont liées par leur premier chemin&#x202f;; un autre se nomme par les colonnes qui renvoient&#x202f;: via orders(customer_id)</translation>
    </message>
</context>
<context>
    <name>espalier::ui::RateModel</name>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Supprimées</translation>
    </message>
    <message>
        <source>Rows inserted per second</source>
        <translation>Lignes insérées par seconde</translation>
    </message>
    <message>
        <source>Rows updated per second</source>
        <translation>Lignes modifiées par seconde</translation>
    </message>
    <message>
        <source>Rows deleted per second</source>
        <translation>Lignes supprimées par seconde</translation>
    </message>
</context>
<context>
    <name>espalier::ui::Retraining</name>
    <message>
        <source>Retrain %1</source>
        <translation>Réentraîner %1</translation>
    </message>
    <message>
        <source>Promote the New Model of %1</source>
        <translation>Promouvoir le nouveau modèle de %1</translation>
    </message>
    <message>
        <source>Deploy the New Model of %1 as Shadow</source>
        <translation>Déployer le nouveau modèle de %1 en fantôme</translation>
    </message>
</context>
<context>
    <name>espalier::ui::RunModel</name>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95&#x202f;%</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustement</translation>
    </message>
    <message>
        <source>Per row here</source>
        <translation>Par ligne ici</translation>
    </message>
    <message>
        <source>Per row in SQL</source>
        <translation>Par ligne en SQL</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>running, %1</source>
        <translation>en cours, %1</translation>
    </message>
</context>
<context>
    <name>espalier::ui::SampleModel</name>
    <message>
        <source>not known then</source>
        <translation>inconnu alors</translation>
    </message>
</context>
<context>
    <name>espalier::ui::SamplePanel</name>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>La table est vide.</translation>
    </message>
    <message numerus="yes">
        <source>All %n row(s).</source>
        <translation>
            <numerusform>%n ligne au total.</numerusform>
            <numerusform>Les %n lignes au total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s)</source>
        <translation>
            <numerusform>%n ligne du début</numerusform>
            <numerusform>Les %n premières lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n random row(s) from %1 of the blocks (seed %2)</source>
        <translation>
            <numerusform>%n ligne au hasard, de %1 des blocs (graine %2)</numerusform>
            <numerusform>%n lignes au hasard, de %1 des blocs (graine %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n random row(s) (seed %1)</source>
        <translation>
            <numerusform>%n ligne au hasard (graine %1)</numerusform>
            <numerusform>%n lignes au hasard (graine %1)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; how many there are is not known.</source>
        <translation>%1&#x202f;; on ignore combien il y en a.</translation>
    </message>
    <message>
        <source>%1 of about %2.</source>
        <translation>%1 sur environ %2.</translation>
    </message>
    <message>
        <source>Row security may hide some.</source>
        <translation>La sécurité au niveau ligne peut en cacher.</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Premières lignes</translation>
    </message>
    <message>
        <source>Random rows</source>
        <translation>Lignes au hasard</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>Quelles lignes</translation>
    </message>
    <message>
        <source>Random rows come from blocks drawn by TABLESAMPLE</source>
        <translation>Les lignes au hasard viennent de blocs tirés par TABLESAMPLE</translation>
    </message>
    <message>
        <source>Random rows are drawn from tables only</source>
        <translation>Les lignes au hasard ne sont tirées que de tables</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Show Rows</source>
        <translation>Afficher les lignes</translation>
    </message>
    <message>
        <source>Show Again</source>
        <translation>Réafficher</translation>
    </message>
    <message>
        <source>Rows of %1</source>
        <translation>Lignes de %1</translation>
    </message>
    <message>
        <source>The current row</source>
        <translation>La ligne courante</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the selected values</source>
        <translation>Copier les valeurs sélectionnées</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is read before it is asked for. A read-only query fetches at most %n row(s), and stops at once.</source>
        <translation>
            <numerusform>Rien n’est lu sans être demandé. Une requête en lecture seule récupère au plus %n ligne, et s’arrête aussitôt.</numerusform>
            <numerusform>Rien n’est lu sans être demandé. Une requête en lecture seule récupère au plus %n lignes, et s’arrête aussitôt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not readable: %1.</source>
        <translation>Non lisible&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Reading rows…</source>
        <translation>Lecture des lignes…</translation>
    </message>
    <message>
        <source>The rows could not be read.</source>
        <translation>Les lignes n’ont pas pu être lues.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::Shaping</name>
    <message>
        <source>Read Columns of Features</source>
        <translation>Lire les colonnes des variables</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ShortcutSheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Relation Graph</source>
        <translation>Graphe des relations</translation>
    </message>
    <message>
        <source>Zoom in, out, to 100 %</source>
        <translation>Zoom avant, arrière, à 100&#x202f;%</translation>
    </message>
    <message>
        <source>Show all tables</source>
        <translation>Afficher toutes les tables</translation>
    </message>
    <message>
        <source>Go from table to table</source>
        <translation>Aller de table en table</translation>
    </message>
    <message>
        <source>A table and its neighbours</source>
        <translation>Une table et ses voisines</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>espalier::ui::SnapshotText</name>
    <message>
        <source>computed in the database %1</source>
        <translation>calculé dans la base %1</translation>
    </message>
    <message>
        <source>%1 read whole: %2</source>
        <translation>%1 lu en entier&#x202f;: %2</translation>
    </message>
    <message>
        <source>brought up to date %1: %2 of %3 rows read</source>
        <translation>mis à jour %1&#x202f;: %2 lignes lues sur %3</translation>
    </message>
    <message>
        <source>read %1: %2 rows</source>
        <translation>lu %1&#x202f;: %2 lignes</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) read whole: %1</source>
        <translation>
            <numerusform>%n table lue en entier&#x202f;: %1</numerusform>
            <numerusform>%n tables lues en entier&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 examples used</source>
        <translation>%1 exemples utilisés sur %2</translation>
    </message>
    <message>
        <source>brought up to date %1: nothing had changed in %2 rows</source>
        <translation>mis à jour %1&#x202f;: rien n’avait changé dans %2 lignes</translation>
    </message>
</context>
<context>
    <name>espalier::ui::SqlView</name>
    <message>
        <source>Copy SQL</source>
        <translation>Copier le SQL</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Copy Command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
</context>
<context>
    <name>espalier::ui::Studies</name>
    <message>
        <source>Rename Study</source>
        <translation>Renommer l’étude</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudiesController</name>
    <message>
        <source>Another window has that study open. This is a copy, called %1.</source>
        <translation>Une autre fenêtre a ouvert cette étude. Ceci en est une copie, nommée %1.</translation>
    </message>
    <message>
        <source>Gym</source>
        <translation>Gym</translation>
    </message>
    <message>
        <source>no database yet</source>
        <translation>pas encore de base de données</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s)</source>
        <translation>
            <numerusform>%n variable</numerusform>
            <numerusform>%n variables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudyController</name>
    <message>
        <source>Connect to a database first; then say what to predict.</source>
        <translation>Connectez-vous d’abord à une base&#x202f;; dites ensuite ce qu’il faut prédire.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>PostgreSQL %1</source>
        <translation>PostgreSQL %1</translation>
    </message>
    <message>
        <source>Open Study</source>
        <translation>Ouvrir une étude</translation>
    </message>
    <message>
        <source>Studies (*.json)</source>
        <translation>Études (*.json)</translation>
    </message>
    <message>
        <source>Save Study</source>
        <translation>Enregistrer l’étude</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) on the Study page to look at first</source>
        <translation>
            <numerusform>%n constat à regarder d’abord sur la page Étude</numerusform>
            <numerusform>%n constats à regarder d’abord sur la page Étude</numerusform>
        </translation>
    </message>
    <message>
        <source> · a sample of %1 of %2 examples, by hash of the key of %3, seed %4</source>
        <extracomment>%1: the number of examples in the sample; %2: that of all; %3: the table whose rows it is about</extracomment>
        <translation> · un échantillon de %1 exemples sur %2, par hachage de la clé de %3, graine %4</translation>
    </message>
    <message>
        <source>%1 features · train %2 · validation %3 · test %4 · rows of %5</source>
        <translation>%1 variables · entraînement %2 · validation %3 · test %4 · lignes de %5</translation>
    </message>
    <message>
        <source>The server is not reached; it is tried again</source>
        <translation>Le serveur est injoignable&#x202f;; nouvelle tentative en cours</translation>
    </message>
    <message>
        <source> · %1 more at rows</source>
        <translation> · %1 de plus aux lignes</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudyCost</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>This computer: the columns it reads, %1, fit into memory</source>
        <translation>Cet ordinateur&#x202f;: les colonnes lues, %1, tiennent en mémoire</translation>
    </message>
    <message>
        <source>The database: %1</source>
        <translation>La base&#x202f;: %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>about %1, %2 with the indexes below</source>
        <translation>environ %1, %2 avec les index ci-dessous</translation>
    </message>
    <message>
        <source>About %1 examples, %2 features · %3 in memory</source>
        <translation>Environ %1 exemples, %2 variables · %3 en mémoire</translation>
    </message>
    <message>
        <source>%1 · some %2</source>
        <translation>%1 · environ %2</translation>
    </message>
    <message>
        <source>The Cost Is Not Known</source>
        <translation>Le coût est inconnu</translation>
    </message>
    <message>
        <source>Estimate Again</source>
        <translation>Réestimer</translation>
    </message>
    <message>
        <source>No Estimate Yet</source>
        <translation>Pas encore d’estimation</translation>
    </message>
    <message>
        <source>Size and time are estimated once the study fits the database.</source>
        <translation>La taille et le temps sont estimés dès que l’étude convient à la base.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>In memory</source>
        <translation>En mémoire</translation>
    </message>
    <message>
        <source>about %1, %2 features</source>
        <translation>environ %1, %2 variables</translation>
    </message>
    <message>
        <source>Computed by</source>
        <translation>Calculé par</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>about %1 on this computer, %2 in the database</source>
        <translation>environ %1 sur cet ordinateur, %2 dans la base</translation>
    </message>
    <message>
        <source>about %1 on this computer; in the database not known: its planner tells no cost over shards</source>
        <translation>environ %1 sur cet ordinateur&#x202f;; dans la base, inconnu&#x202f;: son planificateur ne donne pas de coût sur les shards</translation>
    </message>
    <message>
        <source>Live prediction</source>
        <translation>Prédiction en direct</translation>
    </message>
    <message>
        <source>None: rows of one key are found by an index</source>
        <translation>Aucun&#x202f;: les lignes d’une clé se trouvent par un index</translation>
    </message>
    <message>
        <source>Training reads whole tables either way</source>
        <translation>L’entraînement lit de toute façon des tables entières</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n feature(s)</source>
        <translation>
            <numerusform>%1&#x202f;: %n variable</numerusform>
            <numerusform>%1&#x202f;: %n variables</numerusform>
        </translation>
    </message>
    <message>
        <source>examples and labels</source>
        <translation>exemples et étiquettes</translation>
    </message>
    <message>
        <source>Missing Indexes</source>
        <translation>Index manquants</translation>
    </message>
    <message>
        <source>Where the Database Would Spend It</source>
        <translation>Où la base le passerait</translation>
    </message>
    <message>
        <source>Estimated by PostgreSQL</source>
        <translation>Estimé par PostgreSQL</translation>
    </message>
    <message>
        <source>Cost by path</source>
        <translation>Coût par chemin</translation>
    </message>
    <message>
        <source>All live predictions</source>
        <translation>Toutes les prédictions en direct</translation>
    </message>
    <message>
        <source>about %1 for about %2 rows</source>
        <translation>environ %1 pour environ %2 lignes</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudyDocument</name>
    <message>
        <source>New Study</source>
        <translation>Nouvelle étude</translation>
    </message>
    <message>
        <source>Suggest Features</source>
        <translation>Proposer des variables</translation>
    </message>
    <message>
        <source>Open Study</source>
        <translation>Ouvrir une étude</translation>
    </message>
    <message>
        <source>Preview Examples</source>
        <translation>Aperçu des exemples</translation>
    </message>
    <message>
        <source>Check the Data</source>
        <translation>Vérifier les données</translation>
    </message>
    <message>
        <source>Fix a Finding</source>
        <translation>Remédier à un constat</translation>
    </message>
    <message>
        <source>Take a Sample</source>
        <translation>Prendre un échantillon</translation>
    </message>
    <message>
        <source>Begin and End with the Data</source>
        <translation>Commencer et finir avec les données</translation>
    </message>
    <message>
        <source>Duplicate Study</source>
        <translation>Dupliquer l’étude</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudyFeatures</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Use Features</source>
        <translation>Utiliser des variables</translation>
    </message>
    <message>
        <source>Leave Features Out</source>
        <translation>Exclure des variables</translation>
    </message>
    <message>
        <source>Remove Features</source>
        <translation>Supprimer des variables</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Suggest Features</source>
        <translation>Proposer des variables</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the selected features from the list (Del)</source>
        <translation>Supprimer de la liste les variables sélectionnées (Suppr)</translation>
    </message>
    <message>
        <source>Filter features</source>
        <translation>Filtrer les variables</translation>
    </message>
    <message>
        <source>No Features Yet</source>
        <translation>Pas encore de variables</translation>
    </message>
    <message>
        <source>Those along the relations can be suggested.</source>
        <translation>Celles le long des relations peuvent être proposées.</translation>
    </message>
    <message>
        <source>Looking at features along the relations: %1</source>
        <translation>Examen des variables le long des relations&#x202f;: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Compute features along the relations and rank them by what they tell of the label</source>
        <translation>Calculer les variables le long des relations et les classer selon ce qu’elles disent de l’étiquette</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudyFoot</name>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Rien à rétablir</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the study to a file (Ctrl+S); without one it is kept as it is, too</source>
        <translation>Enregistrer l’étude dans un fichier (Ctrl+S)&#x202f;; sans fichier, elle est conservée aussi</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Fetch Examples</source>
        <translation>Récupérer les exemples</translation>
    </message>
    <message>
        <source>Bring the snapshot of examples and features up to date: only rows that changed are read. The context menu reads all rows afresh.</source>
        <translation>Mettre à jour l’instantané des exemples et des variables&#x202f;: seules les lignes modifiées sont lues. Le menu contextuel relit toutes les lignes.</translation>
    </message>
    <message>
        <source>Fetch All Rows Afresh</source>
        <translation>Relire toutes les lignes</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Go on to training</source>
        <translation>Passer à l’entraînement</translation>
    </message>
    <message>
        <source>Export Frame…</source>
        <translation>Exporter le tableau…</translation>
    </message>
    <message>
        <source>Write the examples and features that were fetched to a CSV file, and their SQL beside it</source>
        <translation>Écrire dans un fichier CSV les exemples et variables récupérés, avec leur SQL à côté</translation>
    </message>
    <message>
        <source>Undo %1 (Ctrl+Z)</source>
        <translation>Annuler&#x202f;: %1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo %1 (Ctrl+Shift+Z)</source>
        <translation>Rétablir&#x202f;: %1 (Ctrl+Maj+Z)</translation>
    </message>
    <message>
        <source>Open a study file (Ctrl+O); kept studies are listed above, under the name of this one</source>
        <translation>Ouvrir un fichier d’étude (Ctrl+O)&#x202f;; les études conservées sont listées en haut, sous le nom de celle-ci</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudyMenu</name>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>All Studies</source>
        <translation>Toutes les études</translation>
    </message>
    <message>
        <source>Show all studies that are kept, on the page Connect</source>
        <translation>Afficher toutes les études conservées, sur la page Connexion</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudyPage</name>
    <message>
        <source>No Database Yet</source>
        <translation>Pas encore de base de données</translation>
    </message>
    <message>
        <source>What Shall Be Predicted?</source>
        <translation>Que faut-il prédire&#x202f;?</translation>
    </message>
    <message>
        <source>Change Split</source>
        <translation>Changer le découpage</translation>
    </message>
    <message>
        <source>Change Question</source>
        <translation>Changer la question</translation>
    </message>
    <message>
        <source>Complete the sentence above, or open a study file.</source>
        <translation>Complétez la phrase ci-dessus, ou ouvrez un fichier d’étude.</translation>
    </message>
    <message>
        <source>What an example sees, and what is asked of it</source>
        <translation>Ce que voit un exemple, et ce qu’on lui demande</translation>
    </message>
    <message>
        <source>Change Regime</source>
        <translation>Changer le régime</translation>
    </message>
    <message>
        <source>Use All Examples</source>
        <translation>Utiliser tous les exemples</translation>
    </message>
    <message>
        <source>State Span of Labels</source>
        <translation>Indiquer la durée des étiquettes</translation>
    </message>
    <message>
        <source>Change Time</source>
        <translation>Changer l’horodatage</translation>
    </message>
    <message>
        <source>Change Examples</source>
        <translation>Modifier les exemples</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudyQuestion</name>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Create Study</source>
        <translation>Créer l’étude</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom&#x202f;:</translation>
    </message>
    <message>
        <source>Lower case letters, digits and _; also the view&apos;s name in the database</source>
        <translation>Minuscules, chiffres et _&#x202f;; aussi le nom de la vue dans la base</translation>
    </message>
    <message>
        <source>New Question</source>
        <translation>Nouvelle question</translation>
    </message>
    <message>
        <source>Predict %1 for each %2, with the examples of %3</source>
        <translation>Prédire %1 pour chaque %2, avec les exemples de %3</translation>
    </message>
    <message>
        <source>Name of the study</source>
        <translation>Nom de l’étude</translation>
    </message>
    <message>
        <source>Features are kept where the entity stays the same, and suggested anew otherwise</source>
        <translation>Les variables sont gardées si l’entité reste la même, et proposées à nouveau sinon</translation>
    </message>
    <message>
        <source>State Span</source>
        <translation>Indiquer la durée</translation>
    </message>
    <message>
        <source>Edit the question as one line of text</source>
        <translation>Modifier la question sous forme d’une ligne de texte</translation>
    </message>
    <message>
        <source>Edit as Text</source>
        <translation>Modifier en texte</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudyRegime</name>
    <message>
        <source>Features as of</source>
        <translation>Variables à</translation>
    </message>
    <message>
        <source>each example&apos;s time</source>
        <translation>la date de chaque exemple</translation>
    </message>
    <message>
        <source>one date</source>
        <translation>une date fixe</translation>
    </message>
    <message>
        <source>Up to when features see</source>
        <translation>Jusqu’à quand voient les variables</translation>
    </message>
    <message>
        <source>As of each example&apos;s own time is what a live database does. Frozen at one date is for comparing with results that were obtained so.</source>
        <translation>La date de chaque exemple, c’est ce que fait une base vivante. Figer à une date sert à comparer avec des résultats obtenus ainsi.</translation>
    </message>
    <message>
        <source>Moment at which features are frozen, UTC</source>
        <translation>Instant auquel les variables sont figées, UTC</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudyResults</name>
    <message>
        <source>Findings (%1)</source>
        <translation>Constats (%1)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Read before the last change of the study</source>
        <translation>Lu avant le dernier changement de l’étude</translation>
    </message>
    <message>
        <source>The first %1 examples</source>
        <translation>Les %1 premiers exemples</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Preview of examples</source>
        <translation>Aperçu des exemples</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Read some examples with their features from the database</source>
        <translation>Lire dans la base quelques exemples avec leurs variables</translation>
    </message>
    <message>
        <source>No Examples Read Yet</source>
        <translation>Pas encore d’exemples lus</translation>
    </message>
    <message>
        <source>Some examples with their features, from the database.</source>
        <translation>Quelques exemples avec leurs variables, depuis la base.</translation>
    </message>
    <message>
        <source>Read Examples</source>
        <translation>Lire des exemples</translation>
    </message>
    <message>
        <source>No SQL Yet</source>
        <translation>Pas encore de SQL</translation>
    </message>
    <message>
        <source>It is shown once the study fits the database.</source>
        <translation>Il s’affiche dès que l’étude convient à la base.</translation>
    </message>
    <message>
        <source>Cost (%1)</source>
        <translation>Coût (%1)</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message numerus="yes">
        <source>%n index(es) would make live predictions faster</source>
        <translation>
            <numerusform>%n index accélérerait les prédictions en direct</numerusform>
            <numerusform>%n index accéléreraient les prédictions en direct</numerusform>
        </translation>
    </message>
    <message>
        <source>Size and time, estimated before anything is fetched</source>
        <translation>Taille et temps, estimés avant toute récupération</translation>
    </message>
    <message>
        <source>Times (%1)</source>
        <translation>Horodatages (%1)</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horodatages</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) by which rows are seen are guessed</source>
        <translation>
            <numerusform>%n horodatage selon lequel des lignes sont vues est supposé</numerusform>
            <numerusform>%n horodatages selon lesquels des lignes sont vues sont supposés</numerusform>
        </translation>
    </message>
    <message>
        <source>The time by which the rows of each table are seen</source>
        <translation>L’horodatage selon lequel sont vues les lignes de chaque table</translation>
    </message>
    <message>
        <source>History (%1)</source>
        <translation>Historique (%1)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) in which the data is unlike the rest</source>
        <translation>
            <numerusform>%n période où les données diffèrent du reste</numerusform>
            <numerusform>%n périodes où les données diffèrent du reste</numerusform>
        </translation>
    </message>
    <message>
        <source>How many rows came when, and periods in which the data is unlike the rest</source>
        <translation>Combien de lignes sont arrivées quand, et les périodes où les données diffèrent du reste</translation>
    </message>
    <message>
        <source>The Data Was Not Looked At Yet</source>
        <translation>Les données n’ont pas encore été examinées</translation>
    </message>
    <message>
        <source>How many rows came when, and periods in which a column is missing, constant, renamed or out of its range.</source>
        <translation>Combien de lignes sont arrivées quand, et les périodes où une colonne manque, est constante, renommée ou hors de sa plage.</translation>
    </message>
    <message>
        <source>Check the Data</source>
        <translation>Vérifier les données</translation>
    </message>
    <message>
        <source>About the study</source>
        <translation>À propos de l’étude</translation>
    </message>
    <message>
        <source>History of the data</source>
        <translation>Historique des données</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudyRows</name>
    <message>
        <source>the cutoffs only</source>
        <translation>les dates de coupure seulement</translation>
    </message>
    <message>
        <source>each row of %1 too</source>
        <translation>chaque ligne de %1 aussi</translation>
    </message>
    <message>
        <source>Learn from</source>
        <translation>Apprendre de</translation>
    </message>
    <message>
        <source>Examples to learn from</source>
        <translation>Exemples dont on apprend</translation>
    </message>
    <message>
        <source>Where there are few examples, those at the moments of the rows of a table help some questions. Training tries both, keeps them where validation agrees, and scores on the cutoffs only.</source>
        <translation>Là où il y a peu d’exemples, ceux aux instants des lignes d’une table aident certaines questions. L’entraînement essaie les deux, les garde si la validation le confirme, et n’évalue qu’aux dates de coupure.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudySample</name>
    <message>
        <source>Sample of %1 examples, seed %2</source>
        <translation>Échantillon de %1 exemples, graine %2</translation>
    </message>
    <message>
        <source>Whole entities, by a hash of their keys: the same ones each time</source>
        <translation>Des entités entières, par hachage de leurs clés&#x202f;: les mêmes à chaque fois</translation>
    </message>
    <message>
        <source>Use All</source>
        <translation>Tous les utiliser</translation>
    </message>
    <message>
        <source>Learn from all examples again</source>
        <translation>Apprendre de nouveau de tous les exemples</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudySentence</name>
    <message>
        <source>it exists</source>
        <translation>elle existe</translation>
    </message>
    <message>
        <source>it had one in the last %1</source>
        <translation>au moins une depuis %1</translation>
    </message>
    <message>
        <source>whose by %1, when by %2</source>
        <translation>qui d’après %1, quand d’après %2</translation>
    </message>
    <message>
        <source>%1, split by %2</source>
        <translation>%1, découpage selon %2</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudySplit</name>
    <message>
        <source>by time</source>
        <translation>chronologique</translation>
    </message>
    <message>
        <source>by entity</source>
        <translation>par entité</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>au hasard</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>comme indiqué</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Découpage</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>Split of the examples</source>
        <translation>Découpage des exemples</translation>
    </message>
    <message>
        <source>Share for validation</source>
        <translation>Part de la validation</translation>
    </message>
    <message>
        <source>Share for the test</source>
        <translation>Part du test</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>By time judges a model as it will be used: on what comes later</source>
        <translation>Le découpage chronologique juge un modèle tel qu’il sera utilisé&#x202f;: sur ce qui vient plus tard</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudySql</name>
    <message>
        <source>Blocks of the SQL</source>
        <translation>Blocs du SQL</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudyTimeline</name>
    <message>
        <source>label (%1)</source>
        <translation>étiquette (%1)</translation>
    </message>
    <message>
        <source>label</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Axe du temps</translation>
    </message>
    <message>
        <source>Features see the history before the as-of time t; then comes the %1. Examples are split into train, validation and test.</source>
        <translation>Les variables voient l’historique avant la date d’observation t&#x202f;; vient ensuite&#x202f;: %1. Les exemples sont répartis en entraînement, validation et test.</translation>
    </message>
    <message>
        <source>history: features see this</source>
        <translation>historique&#x202f;: ce que voient les variables</translation>
    </message>
    <message>
        <source>as of t</source>
        <translation>date t</translation>
    </message>
    <message>
        <source>train</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n feature(s)</source>
        <translation>
            <numerusform>%1&#x202f;: %n variable</numerusform>
            <numerusform>%1&#x202f;: %n variables</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a window and its features</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudyTimes</name>
    <message>
        <source>always known</source>
        <translation>toujours connu</translation>
    </message>
    <message>
        <source>known in advance</source>
        <translation>connu d’avance</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Of a sample of %1 rows, %2 are known at the middle as-of time, and %3 only after the last</source>
        <translation>D’un échantillon de %1 lignes, %2 sont connues à la date d’observation médiane, et %3 seulement après la dernière</translation>
    </message>
    <message>
        <source>%1 have no time: no example sees them</source>
        <translation>%1 n’ont pas d’horodatage&#x202f;: aucun exemple ne les voit</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) are guessed: confirm them, or name others</source>
        <translation>
            <numerusform>%n horodatage est supposé&#x202f;: le confirmer, ou en nommer un autre</numerusform>
            <numerusform>%n horodatages sont supposés&#x202f;: les confirmer, ou en nommer d’autres</numerusform>
        </translation>
    </message>
    <message>
        <source>From when on an example sees the rows of each table</source>
        <translation>À partir de quand un exemple voit les lignes de chaque table</translation>
    </message>
    <message>
        <source>The question has no as-of time: an example sees all rows</source>
        <translation>La question n’a pas de date d’observation&#x202f;: un exemple voit toutes les lignes</translation>
    </message>
    <message>
        <source>Check the Data counts them</source>
        <translation>«&#x202f;Vérifier les données&#x202f;» les compte</translation>
    </message>
    <message>
        <source>could go by %1</source>
        <translation>pourrait suivre %1</translation>
    </message>
    <message>
        <source>examples, known when what their label looks at is over</source>
        <translation>exemples, connus quand ce que regarde leur étiquette est terminé</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>non utilisé</translation>
    </message>
    <message>
        <source>its label %1 is known %2 after %3</source>
        <translation>son étiquette %1 est connue %2 après %3</translation>
    </message>
    <message>
        <source>nothing tells when its rows came: %1 is the same for all rows of an example</source>
        <translation>rien ne dit quand ses lignes sont arrivées&#x202f;: %1 est le même pour toutes les lignes d’un exemple</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>supposé</translation>
    </message>
    <message>
        <source>guessed: %1</source>
        <translation>supposé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>Confirmer %1</translation>
    </message>
    <message>
        <source>Suggested: %1</source>
        <translation>Proposé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Of the Row That It Refers To</source>
        <translation>De la ligne à laquelle elle renvoie</translation>
    </message>
    <message>
        <source>Known in Advance</source>
        <translation>Connu d’avance</translation>
    </message>
    <message>
        <source>Always Known</source>
        <translation>Toujours connu</translation>
    </message>
    <message>
        <source>Times of the tables</source>
        <translation>Horodatages des tables</translation>
    </message>
</context>
<context>
    <name>espalier::ui::Suggesting</name>
    <message>
        <source>Check Suggested Relations</source>
        <translation>Vérifier les relations proposées</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n Relation(s)</source>
        <translation>
            <numerusform>Accepter %n relation</numerusform>
            <numerusform>Accepter %n relations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %n Relation(s)</source>
        <translation>
            <numerusform>Écarter %n relation</numerusform>
            <numerusform>Écarter %n relations</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept a Time Column</source>
        <translation>Accepter une colonne d’horodatage</translation>
    </message>
    <message>
        <source>Dismiss a Time Column</source>
        <translation>Écarter une colonne d’horodatage</translation>
    </message>
</context>
<context>
    <name>espalier::ui::SuggestionDelegate</name>
    <message>
        <source>Accept (Return)</source>
        <translation>Accepter (Entrée)</translation>
    </message>
    <message>
        <source>Dismiss (Del)</source>
        <translation>Écarter (Suppr)</translation>
    </message>
</context>
<context>
    <name>espalier::ui::SuggestionPanel</name>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Time Columns</source>
        <translation>Horodatage</translation>
    </message>
    <message>
        <source>Suggested Relations</source>
        <translation>Relations proposées</translation>
    </message>
    <message>
        <source>Close the list of suggestions</source>
        <translation>Fermer la liste des propositions</translation>
    </message>
    <message>
        <source>Check Values</source>
        <translation>Vérifier les valeurs</translation>
    </message>
    <message>
        <source>Looks up a sample of the values in the other table; nothing is changed</source>
        <translation>Cherche un échantillon des valeurs dans l’autre table&#x202f;; rien n’est modifié</translation>
    </message>
    <message>
        <source>Accept All Confirmed</source>
        <translation>Accepter toutes les confirmées</translation>
    </message>
    <message>
        <source>Uses every relation that its values confirm</source>
        <translation>Utilise chaque relation que ses valeurs confirment</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>Arrêter la vérification</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Avancement de la vérification</translation>
    </message>
    <message>
        <source>Return accepts, Delete dismisses</source>
        <translation>Entrée accepte, Suppr écarte</translation>
    </message>
    <message>
        <source>Nothing to suggest: every column that looks like a reference has a relation, or was decided on.</source>
        <translation>Rien à proposer&#x202f;: chaque colonne qui ressemble à une référence a une relation, ou a fait l’objet d’une décision.</translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s) that nobody declared</source>
        <translation>
            <numerusform>%n relation que personne n’a déclarée</numerusform>
            <numerusform>%n relations que personne n’a déclarées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of them confirmed by their values. None is used until it is accepted.</source>
        <translation>%1, dont %2 confirmées par leurs valeurs. Aucune n’est utilisée avant d’être acceptée.</translation>
    </message>
    <message>
        <source>%1. None is used until it is accepted.</source>
        <translation>%1. Aucune n’est utilisée avant d’être acceptée.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::SuggestionWords</name>
    <message>
        <source>declared keys of that name lead there</source>
        <translation>des clés déclarées de ce nom y mènent</translation>
    </message>
    <message>
        <source>named after the table</source>
        <translation>nommée d’après la table</translation>
    </message>
    <message>
        <source>named after a table of its module</source>
        <translation>nommée d’après une table de son module</translation>
    </message>
    <message>
        <source>a role before the table&apos;s name</source>
        <translation>un rôle devant le nom de la table</translation>
    </message>
    <message>
        <source>a person&apos;s role</source>
        <translation>le rôle d’une personne</translation>
    </message>
    <message>
        <source>another row of the same table</source>
        <translation>une autre ligne de la même table</translation>
    </message>
    <message>
        <source>named as the key</source>
        <translation>nommée comme la clé</translation>
    </message>
    <message>
        <source>all columns of the key by name</source>
        <translation>toutes les colonnes de la clé par leur nom</translation>
    </message>
    <message>
        <source>named as a beginning</source>
        <translation>nommée comme un début</translation>
    </message>
    <message>
        <source>named as a moment</source>
        <translation>nommée comme un instant</translation>
    </message>
    <message>
        <source>never null</source>
        <translation>jamais NULL</translation>
    </message>
    <message>
        <source>indexed</source>
        <translation>indexée</translation>
    </message>
    <message>
        <source>rows lie in its order</source>
        <translation>lignes stockées dans son ordre</translation>
    </message>
    <message>
        <source>the only date or time</source>
        <translation>la seule date ou heure</translation>
    </message>
    <message>
        <source>values not checked</source>
        <translation>valeurs non vérifiées</translation>
    </message>
    <message>
        <source>refuted by the statistics</source>
        <translation>réfutée par les statistiques</translation>
    </message>
    <message>
        <source>the parent has no rows</source>
        <translation>le parent n’a pas de lignes</translation>
    </message>
    <message>
        <source>no values to check</source>
        <translation>aucune valeur à vérifier</translation>
    </message>
    <message>
        <source>%1 of %2 values</source>
        <translation>%1 valeurs sur %2</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Douteux</translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation>Réfuté</translation>
    </message>
    <message>
        <source>types differ a little</source>
        <translation>les types diffèrent un peu</translation>
    </message>
    <message>
        <source>%1 refers to %2: %3.</source>
        <translation>%1 renvoie à %2&#x202f;: %3.</translation>
    </message>
    <message>
        <source>when its rows came to be, %1</source>
        <translation>quand ses lignes sont apparues, %1</translation>
    </message>
    <message>
        <source>%1 tells when a row came to be. %2.</source>
        <translation>%1 dit quand une ligne est apparue. %2.</translation>
    </message>
    <message>
        <source>named as a year, with values that are years</source>
        <translation>nommée comme une année, avec des valeurs qui sont des années</translation>
    </message>
    <message>
        <source>rows are valid for a time</source>
        <translation>les lignes sont valides pour une durée</translation>
    </message>
    <message>
        <source>rows were entered later than that</source>
        <translation>des lignes ont été saisies plus tard</translation>
    </message>
    <message>
        <source>the time of the row that it refers to</source>
        <translation>l’horodatage de la ligne à laquelle elle renvoie</translation>
    </message>
    <message>
        <source>%1, each once in %2 rows</source>
        <translation>%1, chacune une fois dans %2 lignes</translation>
    </message>
</context>
<context>
    <name>espalier::ui::TableColumnModel</name>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>NULL</translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation>Distinctes</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
</context>
<context>
    <name>espalier::ui::TableColumns</name>
    <message>
        <source>Columns of %1</source>
        <translation>Colonnes de %1</translation>
    </message>
    <message>
        <source>Filter columns, types, comments</source>
        <translation>Filtrer colonnes, types, commentaires</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>espalier::ui::TableDetails</name>
    <message>
        <source>Defined as</source>
        <translation>Définie par</translation>
    </message>
    <message>
        <source>Definition of the view</source>
        <translation>Définition de la vue</translation>
    </message>
    <message>
        <source>Rows at past visits</source>
        <translation>Lignes lors des visites passées</translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation>Clé primaire</translation>
    </message>
    <message>
        <source>none: no study can be about its rows</source>
        <translation>aucune&#x202f;: aucune étude ne peut porter sur ses lignes</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>Unique</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>not known: never analysed</source>
        <translation>inconnu&#x202f;: jamais analysée</translation>
    </message>
    <message>
        <source>about %1, as last analysed</source>
        <translation>environ %1, d’après la dernière analyse</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Sur disque</translation>
    </message>
    <message>
        <source>%1, %2 for each row with its indexes</source>
        <translation>%1, %2 par ligne avec ses index</translation>
    </message>
    <message>
        <source>%1 with indexes</source>
        <translation>%1 avec les index</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitions</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>%1 inserted, %2 updated, %3 deleted since the statistics were reset</source>
        <translation>%1 insérées, %2 modifiées, %3 supprimées depuis la remise à zéro des statistiques</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>Lisible</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no: %1</source>
        <translation>non&#x202f;: %1</translation>
    </message>
    <message>
        <source>Row security</source>
        <translation>Sécurité des lignes</translation>
    </message>
    <message>
        <source>on: %1</source>
        <translation>active&#x202f;: %1</translation>
    </message>
    <message>
        <source>on: it hides no row from this role</source>
        <translation>active&#x202f;: elle ne cache aucune ligne à ce rôle</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
</context>
<context>
    <name>espalier::ui::TableExportController</name>
    <message>
        <source>Export Frame</source>
        <translation>Exporter le tableau</translation>
    </message>
    <message>
        <source>Export Predictions</source>
        <translation>Exporter les prédictions</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Export to %1</source>
        <translation>Exporter vers %1</translation>
    </message>
    <message>
        <source>Export Examples</source>
        <translation>Exporter les exemples</translation>
    </message>
</context>
<context>
    <name>espalier::ui::TablePanel</name>
    <message>
        <source>table</source>
        <translation>table</translation>
    </message>
    <message>
        <source>partitioned table</source>
        <translation>table partitionnée</translation>
    </message>
    <message>
        <source>view</source>
        <translation>vue</translation>
    </message>
    <message>
        <source>materialized view</source>
        <translation>vue matérialisée</translation>
    </message>
    <message>
        <source>foreign table</source>
        <translation>table étrangère</translation>
    </message>
    <message>
        <source>never analysed</source>
        <translation>jamais analysée</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>Predict %1…</source>
        <translation>Prédire %1…</translation>
    </message>
    <message>
        <source>Predict Something About Each Row…</source>
        <translation>Prédire quelque chose pour chaque ligne…</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>non lisible</translation>
    </message>
    <message>
        <source>Columns %1</source>
        <translation>Colonnes %1</translation>
    </message>
    <message>
        <source>Relations %1</source>
        <translation>Relations %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>À propos de %1</translation>
    </message>
    <message>
        <source>Add %1 as Feature…</source>
        <translation>Ajouter %1 comme variable…</translation>
    </message>
    <message>
        <source>Add Its Rows as Feature…</source>
        <translation>Ajouter ses lignes comme variable…</translation>
    </message>
    <message>
        <source>Fill In %1</source>
        <translation>Compléter %1</translation>
    </message>
    <message>
        <source>Makes a study that predicts it in the rows where it is missing</source>
        <translation>Crée une étude qui la prédit dans les lignes où elle manque</translation>
    </message>
</context>
<context>
    <name>espalier::ui::TableRelations</name>
    <message>
        <source>one or none</source>
        <translation>une ou aucune</translation>
    </message>
    <message>
        <source>one</source>
        <translation>une</translation>
    </message>
    <message>
        <source>at most one</source>
        <translation>au plus une</translation>
    </message>
    <message>
        <source>many</source>
        <translation>plusieurs</translation>
    </message>
    <message>
        <source>for 1 in %1</source>
        <translation>pour 1 sur %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>Each row refers to a row of %1: %2 is its %3</source>
        <translation>Chaque ligne renvoie à une ligne de %1&#x202f;: %2 est son %3</translation>
    </message>
    <message>
        <source>Rows of %1 refer to a row here: their %2 is its %3</source>
        <translation>Des lignes de %1 renvoient à une ligne d’ici&#x202f;: leur %2 est son %3</translation>
    </message>
    <message>
        <source>Not declared: suggested and accepted</source>
        <translation>Non déclarée&#x202f;: proposée et acceptée</translation>
    </message>
    <message>
        <source>Foreign key %1</source>
        <translation>Clé étrangère %1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Relations of %1</source>
        <translation>Relations de %1</translation>
    </message>
</context>
<context>
    <name>espalier::ui::TableTimeModel</name>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>The time from which an example sees a row</source>
        <translation>L’horodatage à partir duquel un exemple voit une ligne</translation>
    </message>
    <message>
        <source>Goes By</source>
        <translation>Suit</translation>
    </message>
    <message>
        <source>What speaks for that time, or for another one</source>
        <translation>Ce qui plaide pour cet horodatage, ou pour un autre</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>The earliest time of a sample of the rows</source>
        <translation>L’horodatage le plus ancien d’un échantillon des lignes</translation>
    </message>
    <message>
        <source>Known From</source>
        <translation>Connu dès</translation>
    </message>
    <message>
        <source>Of a sample of the rows, those known at the middle of the examples&apos; as-of times</source>
        <translation>D’un échantillon des lignes, celles connues au milieu des dates d’observation des exemples</translation>
    </message>
    <message>
        <source>Seen at the Middle</source>
        <translation>Vu au milieu</translation>
    </message>
    <message>
        <source>Of a sample of the rows, those not known before the last as-of time: no example sees them</source>
        <translation>D’un échantillon des lignes, celles inconnues avant la dernière date d’observation&#x202f;: aucun exemple ne les voit</translation>
    </message>
    <message>
        <source>After the Last</source>
        <translation>Après la dernière</translation>
    </message>
</context>
<context>
    <name>espalier::ui::TopBar</name>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Connexion&#x202f;: %1</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>deploying</source>
        <translation>déploiement</translation>
    </message>
    <message>
        <source>No study</source>
        <translation>Aucune étude</translation>
    </message>
    <message>
        <source>Study: %1</source>
        <translation>Étude&#x202f;: %1</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Études</translation>
    </message>
    <message>
        <source>Search tables, columns, actions</source>
        <translation>Rechercher tables, colonnes, actions</translation>
    </message>
    <message>
        <source>Settings and help</source>
        <translation>Réglages et aide</translation>
    </message>
</context>
<context>
    <name>espalier::ui::TrainController</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>No study yet. Say what to predict first.</source>
        <translation>Pas encore d’étude. Dites d’abord ce qu’il faut prédire.</translation>
    </message>
    <message>
        <source>Make a Study</source>
        <translation>Créer une étude</translation>
    </message>
    <message>
        <source>No models yet. Train some first.</source>
        <translation>Pas encore de modèles. En entraîner d’abord.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>%1, searched</source>
        <translation>%1, cherché</translation>
    </message>
    <message>
        <source>What was trained for the open study is looked up.</source>
        <translation>Ce qui a été entraîné pour l’étude ouverte est recherché.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::TrainLearners</name>
    <message>
        <source>Change Search</source>
        <translation>Modifier la recherche</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>Cocher %1</translation>
    </message>
    <message>
        <source>Uncheck %1</source>
        <translation>Décocher %1</translation>
    </message>
    <message>
        <source>%1 What you leave as it is here is chosen on the examples before the test.</source>
        <translation>%1 Ce que vous laissez ici tel quel est choisi sur les exemples d’avant le test.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Modifier %1 de %2</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Algorithmes</translation>
    </message>
    <message>
        <source>Search beyond the grid:</source>
        <translation>Chercher en plus&#x202f;:</translation>
    </message>
    <message>
        <source>no settings</source>
        <translation>aucun réglage</translation>
    </message>
    <message>
        <source> settings</source>
        <translation> réglages</translation>
    </message>
    <message>
        <source>So many settings of each learner are tried beyond the usual ones. Those that were tried before are kept: a search that was stopped goes on from them</source>
        <translation>Nombre de réglages de chaque algorithme essayés au-delà des réglages habituels. Ceux déjà essayés sont conservés&#x202f;: une recherche arrêtée repart de là</translation>
    </message>
    <message>
        <source>Settings to search beyond the grid</source>
        <translation>Réglages à chercher au-delà de la grille</translation>
    </message>
</context>
<context>
    <name>espalier::ui::TrainPage</name>
    <message>
        <source>Nothing to Train On Yet</source>
        <translation>Rien pour l’entraînement pour l’instant</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Algorithmes</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Train all that are checked, each in a process of its own</source>
        <translation>Entraîner tous ceux qui sont cochés, chacun dans un processus à part</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>on validation rows, with 95 % intervals</source>
        <translation>sur les lignes de validation, avec intervalles à 95&#x202f;%</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Nothing Trained Yet</source>
        <translation>Rien d’entraîné pour l’instant</translation>
    </message>
    <message>
        <source>The checked learners are trained on the same rows, beside a baseline that knows nothing.</source>
        <translation>Les algorithmes cochés sont entraînés sur les mêmes lignes, à côté d’une référence qui ne sait rien.</translation>
    </message>
    <message>
        <source>Stop at once (Esc); what is done stays</source>
        <translation>Arrêter aussitôt (Échap)&#x202f;; ce qui est fait reste</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>espalier::ui::Training</name>
    <message>
        <source>Fetch Examples</source>
        <translation>Récupérer les exemples</translation>
    </message>
    <message numerus="yes">
        <source>Train %n Learner(s)</source>
        <translation>
            <numerusform>Entraîner %n algorithme</numerusform>
            <numerusform>Entraîner %n algorithmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch All Rows Afresh</source>
        <translation>Relire toutes les lignes</translation>
    </message>
</context>
<context>
    <name>espalier::ui::Watching</name>
    <message>
        <source>Look at What Is Deployed</source>
        <translation>Examiner ce qui est déployé</translation>
    </message>
</context>
<context>
    <name>espalier::ui::WindowActions</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Déployer</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Surveiller</translation>
    </message>
    <message>
        <source>Save Study</source>
        <translation>Enregistrer l’étude</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Search Everything</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Show Inspector</source>
        <translation>Afficher l’inspecteur</translation>
    </message>
    <message>
        <source>Show Jobs</source>
        <translation>Afficher les tâches</translation>
    </message>
    <message>
        <source>Read the Catalog Again</source>
        <translation>Relire le catalogue</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>About Espalier</source>
        <translation>À propos d’Espalier</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Theme of the System</source>
        <translation>Thème du système</translation>
    </message>
    <message>
        <source>Light Theme</source>
        <translation>Thème clair</translation>
    </message>
    <message>
        <source>Dark Theme</source>
        <translation>Thème sombre</translation>
    </message>
    <message>
        <source>Language of the System</source>
        <translation>Langue du système</translation>
    </message>
    <message>
        <source>English language</source>
        <translation>Langue anglaise</translation>
    </message>
    <message>
        <source>German language</source>
        <translation>Langue allemande</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <comment>what was done</comment>
        <translation>Annuler&#x202f;: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <comment>what was undone</comment>
        <translation>Rétablir&#x202f;: %1</translation>
    </message>
    <message>
        <source>Save as File…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Open Study File…</source>
        <translation>Ouvrir un fichier d’étude…</translation>
    </message>
    <message>
        <source>New Study</source>
        <translation>Nouvelle étude</translation>
    </message>
    <message>
        <source>Duplicate Study</source>
        <translation>Dupliquer l’étude</translation>
    </message>
    <message>
        <source>Rename Study…</source>
        <translation>Renommer l’étude…</translation>
    </message>
    <message>
        <source>Delete Study</source>
        <translation>Supprimer l’étude</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Apprendre</translation>
    </message>
    <message>
        <source>Help on This Page</source>
        <translation>Aide sur cette page</translation>
    </message>
    <message>
        <source>Spanish language</source>
        <translation>Langue espagnole</translation>
    </message>
    <message>
        <source>French language</source>
        <translation>Langue française</translation>
    </message>
    <message>
        <source>Chinese language</source>
        <translation>Langue chinoise</translation>
    </message>
</context>
</TS>
