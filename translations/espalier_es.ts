<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>AddressText</name>
    <message>
        <source>%1 on this machine</source>
        <comment>a database</comment>
        <translation>%1 en este equipo</translation>
    </message>
    <message>
        <source>%1 on this machine, port %2</source>
        <comment>a database</comment>
        <translation>%1 en este equipo, puerto %2</translation>
    </message>
</context>
<context>
    <name>AggregateWords</name>
    <message>
        <source>the value itself</source>
        <translation>el propio valor</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>count</source>
        <translation>recuento</translation>
    </message>
    <message>
        <source>whether any</source>
        <translation>si hay alguna</translation>
    </message>
    <message>
        <source>has any</source>
        <translation>tiene alguna</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>suma</translation>
    </message>
    <message>
        <source>sum of %1</source>
        <translation>suma de %1</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>media de %1</translation>
    </message>
    <message>
        <source>smallest</source>
        <translation>mínimo</translation>
    </message>
    <message>
        <source>smallest %1</source>
        <translation>mínimo de %1</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>máximo</translation>
    </message>
    <message>
        <source>largest %1</source>
        <translation>máximo de %1</translation>
    </message>
    <message>
        <source>range</source>
        <translation>rango</translation>
    </message>
    <message>
        <source>range of %1</source>
        <translation>rango de %1</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>desviación estándar</translation>
    </message>
    <message>
        <source>standard deviation of %1</source>
        <translation>desviación estándar de %1</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>mediana de %1</translation>
    </message>
    <message>
        <source>quantile</source>
        <translation>cuantil</translation>
    </message>
    <message>
        <source>%2 quantile of %1</source>
        <translation>cuantil %2 de %1</translation>
    </message>
    <message>
        <source>share above a number</source>
        <translation>proporción por encima de un número</translation>
    </message>
    <message>
        <source>share of %1 above %2</source>
        <translation>proporción de %1 por encima de %2</translation>
    </message>
    <message>
        <source>first value</source>
        <translation>primer valor</translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>primer valor de %1</translation>
    </message>
    <message>
        <source>last value</source>
        <translation>último valor</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>último valor de %1</translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambio</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>cambio de %1</translation>
    </message>
    <message>
        <source>trend</source>
        <translation>tendencia</translation>
    </message>
    <message>
        <source>trend of %1 per day</source>
        <translation>tendencia de %1 por día</translation>
    </message>
    <message>
        <source>decaying mean</source>
        <translation>media con decaimiento</translation>
    </message>
    <message>
        <source>mean %1, half as much each %2</source>
        <translation>media de %1, con semivida de %2</translation>
    </message>
    <message>
        <source>distinct values</source>
        <translation>valores distintos</translation>
    </message>
    <message>
        <source>distinct values of %1</source>
        <translation>valores distintos de %1</translation>
    </message>
    <message>
        <source>rows for each value</source>
        <translation>filas por valor</translation>
    </message>
    <message>
        <source>rows for each value of %1</source>
        <translation>filas por valor de %1</translation>
    </message>
    <message>
        <source>most frequent</source>
        <translation>más frecuente</translation>
    </message>
    <message>
        <source>most frequent %1</source>
        <translation>valor más frecuente de %1</translation>
    </message>
    <message>
        <source>share of a value</source>
        <translation>proporción de un valor</translation>
    </message>
    <message>
        <source>share of %1 that is %2</source>
        <translation>proporción de %1 igual a %2</translation>
    </message>
    <message>
        <source>diversity</source>
        <translation>diversidad</translation>
    </message>
    <message>
        <source>diversity of %1</source>
        <translation>diversidad de %1</translation>
    </message>
    <message>
        <source>days since first</source>
        <translation>días desde la primera</translation>
    </message>
    <message>
        <source>days since last</source>
        <translation>días desde la última</translation>
    </message>
    <message>
        <source>mean days between</source>
        <translation>media de días entre filas</translation>
    </message>
    <message>
        <source>days since the largest</source>
        <translation>días desde el máximo</translation>
    </message>
    <message>
        <source>days since the largest %1</source>
        <translation>días desde el máximo de %1</translation>
    </message>
    <message>
        <source>days until the next</source>
        <translation>días hasta el siguiente</translation>
    </message>
    <message>
        <source>days until the next %1</source>
        <translation>días hasta el siguiente valor de %1</translation>
    </message>
    <message>
        <source>longest run</source>
        <translation>racha más larga</translation>
    </message>
    <message>
        <source>longest run of %1 being %2</source>
        <translation>racha más larga de %1 igual a %2</translation>
    </message>
    <message>
        <source>how overdue the next is</source>
        <translation>cuánto se retrasa la siguiente</translation>
    </message>
</context>
<context>
    <name>BarrierText</name>
    <message>
        <source>its name holds bytes that are no text, so no query can name it; its owner can rename it</source>
        <translation>su nombre contiene bytes que no son texto, así que ninguna consulta puede nombrarla; su propietario puede cambiarle el nombre</translation>
    </message>
    <message>
        <source>another session held it exclusively while the catalog was read; read the catalog again when that session is done</source>
        <translation>otra sesión la tenía en exclusiva mientras se leía el catálogo; vuelva a leer el catálogo cuando esa sesión haya terminado</translation>
    </message>
    <message>
        <source>the role has no SELECT on it, so it cannot be used</source>
        <translation>el rol no tiene SELECT sobre ella, así que no se puede usar</translation>
    </message>
    <message>
        <source>row-level security hides rows of it from this role; a study takes those that the role may see on request: in the menu of the table, or by espalierctl study new --rows-i-may-see</source>
        <translation>la seguridad a nivel de fila oculta filas de ella a este rol; un estudio toma las que el rol puede ver si se pide: en el menú de la tabla o con espalierctl study new --rows-i-may-see</translation>
    </message>
</context>
<context>
    <name>Base</name>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln segundo</numerusform>
            <numerusform>%Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln semana</numerusform>
            <numerusform>%Ln semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped on request.</source>
        <translation>Detenido a petición del usuario.</translation>
    </message>
    <message>
        <source>ROC AUC</source>
        <translation>ROC AUC</translation>
    </message>
    <message>
        <source>Average precision</source>
        <translation>Precisión media</translation>
    </message>
    <message>
        <source>Log loss</source>
        <translation>Pérdida logarítmica</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Puntuación de Brier</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
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
        <translation>no se puede escribir este archivo</translation>
    </message>
    <message>
        <source>Check that the folder is there, that it may be written to, and that the disk is not full</source>
        <translation>Compruebe que la carpeta existe, que se puede escribir en ella y que el disco no está lleno</translation>
    </message>
    <message>
        <source>this file cannot be read</source>
        <translation>no se puede leer este archivo</translation>
    </message>
    <message>
        <source>Check the path</source>
        <translation>Compruebe la ruta</translation>
    </message>
    <message>
        <source>this file is larger than %1 bytes</source>
        <translation>este archivo ocupa más de %1 bytes</translation>
    </message>
    <message>
        <source>Check that it is the file that was meant</source>
        <translation>Compruebe que es el archivo correcto</translation>
    </message>
    <message>
        <source>this folder cannot be made</source>
        <translation>no se puede crear esta carpeta</translation>
    </message>
    <message>
        <source>Check that the folder above it may be written to</source>
        <translation>Compruebe que se puede escribir en la carpeta superior</translation>
    </message>
    <message>
        <source>Correct the file; it must be one JSON document</source>
        <translation>Corrija el archivo; debe ser un único documento JSON</translation>
    </message>
    <message>
        <source>Correct the file</source>
        <translation>Corrija el archivo</translation>
    </message>
    <message>
        <source>it is nested deeper than %1 levels</source>
        <translation>está anidado a más de %1 niveles</translation>
    </message>
    <message>
        <source>the key &apos;%1&apos; stands twice in one object</source>
        <translation>la clave “%1” aparece dos veces en un objeto</translation>
    </message>
    <message>
        <source>this key is missing</source>
        <translation>falta esta clave</translation>
    </message>
    <message>
        <source>this key is not known</source>
        <translation>esta clave no se conoce</translation>
    </message>
    <message>
        <source>Remove it or correct its spelling</source>
        <translation>Quítela o corrija su nombre</translation>
    </message>
    <message>
        <source>an object was expected</source>
        <translation>se esperaba un objeto</translation>
    </message>
    <message>
        <source>a text was expected</source>
        <translation>se esperaba un texto</translation>
    </message>
    <message>
        <source>a name was expected</source>
        <translation>se esperaba un nombre</translation>
    </message>
    <message>
        <source>a number was expected</source>
        <translation>se esperaba un número</translation>
    </message>
    <message>
        <source>a whole number was expected</source>
        <translation>se esperaba un número entero</translation>
    </message>
    <message>
        <source>a count was expected</source>
        <translation>se esperaba una cantidad</translation>
    </message>
    <message>
        <source>true or false was expected</source>
        <translation>se esperaba true o false</translation>
    </message>
    <message>
        <source>a list was expected</source>
        <translation>se esperaba una lista</translation>
    </message>
    <message>
        <source>a list of texts was expected</source>
        <translation>se esperaba una lista de textos</translation>
    </message>
    <message>
        <source>a list of numbers was expected</source>
        <translation>se esperaba una lista de números</translation>
    </message>
    <message>
        <source>a list of whole numbers was expected</source>
        <translation>se esperaba una lista de números enteros</translation>
    </message>
    <message>
        <source>not a code with its arguments</source>
        <translation>no es un código con sus argumentos</translation>
    </message>
    <message>
        <source>this is no amount of memory</source>
        <translation>no es una cantidad de memoria</translation>
    </message>
    <message>
        <source>Write it as 512MB or 4GB</source>
        <translation>Escríbala como 512MB o 4GB</translation>
    </message>
    <message>
        <source>this is not a point in time</source>
        <translation>no es un instante</translation>
    </message>
    <message>
        <source>Write it as 2017-03-01 or 2017-03-01 12:30:00</source>
        <translation>Escríbalo como 2017-03-01 o 2017-03-01 12:30:00</translation>
    </message>
    <message>
        <source>this is not a length of time</source>
        <translation>no es una duración</translation>
    </message>
    <message>
        <source>Write it as 90 days, 12 hours or 2 weeks</source>
        <translation>Escríbala como “90 days”, “12 hours” o “2 weeks”</translation>
    </message>
    <message>
        <source>this is longer than ten thousand years</source>
        <translation>es más larga que diez mil años</translation>
    </message>
    <message>
        <source>Write a shorter one</source>
        <translation>Escriba una más corta</translation>
    </message>
    <message>
        <source>years and months differ in length</source>
        <translation>los años y los meses varían de longitud</translation>
    </message>
    <message>
        <source>Write it in days, such as 365 days</source>
        <translation>Escríbala en días, por ejemplo “365 days”</translation>
    </message>
</context>
<context>
    <name>CardText</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 a %3)</translation>
    </message>
    <message>
        <source>Mean label (range)</source>
        <translation>Etiqueta media (rango)</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>Proporción de %1</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>As of, from</source>
        <translation>Fecha, desde</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>by time: what comes later is judged by what came before</source>
        <translation>por tiempo: lo posterior se juzga con lo aprendido de lo anterior</translation>
    </message>
    <message>
        <source>by entity: no entity stands in two parts</source>
        <translation>por entidad: ninguna entidad está en dos partes</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>al azar</translation>
    </message>
    <message>
        <source>as a column of the examples gives it</source>
        <translation>según una columna de los ejemplos</translation>
    </message>
    <message>
        <source>Left out of the scores:</source>
        <translation>Excluidos de las puntuaciones:</translation>
    </message>
    <message>
        <source>Learns from no example %1</source>
        <translation>No aprende de ningún ejemplo %1</translation>
    </message>
    <message>
        <source>The time of %1 was guessed: %2; nobody has confirmed it</source>
        <translation>La columna de fecha de %1 es una suposición: %2; nadie la ha confirmado</translation>
    </message>
    <message>
        <source>Of %1 only those rows were read that the role may see</source>
        <translation>De %1 solo se leyeron las filas que el rol puede ver</translation>
    </message>
    <message>
        <source>Examples used</source>
        <translation>Ejemplos usados</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Divided</source>
        <translation>División</translation>
    </message>
    <message>
        <source>Findings, and What Was Done</source>
        <translation>Hallazgos y qué se hizo</translation>
    </message>
    <message>
        <source>Nothing was found in these rows that speaks against the scores: no feature that may know the answer, and every score is defined.</source>
        <translation>No se halló en estas filas nada que desmienta las puntuaciones: ninguna variable que pueda conocer la respuesta, y todas las puntuaciones están definidas.</translation>
    </message>
    <message>
        <source>The study itself states:</source>
        <translation>El propio estudio establece:</translation>
    </message>
    <message>
        <source>Values were taken as they are: none is treated as missing, none is renamed, and no period is left out.</source>
        <translation>Los valores se tomaron tal como están: ninguno se trata como ausente, ninguno se renombra y no se excluye ningún periodo.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>95 % interval %1</source>
        <translation>intervalo del 95&#xa0;%: %1</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>no definido</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Línea base</translation>
    </message>
    <message>
        <source>knowing nothing of the row</source>
        <translation>sin saber nada de la fila</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Judged on</source>
        <translation>Juzgado con</translation>
    </message>
    <message>
        <source>as of %1 to %2</source>
        <translation>a fecha de %1 a %2</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Chosen among</source>
        <translation>Elegido entre</translation>
    </message>
    <message numerus="yes">
        <source>%n settings, by validation</source>
        <translation>
            <numerusform>%n configuración, según la validación</numerusform>
            <numerusform>%n configuraciones, según la validación</numerusform>
        </translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Made the score</source>
        <translation>De dónde sale la puntuación</translation>
    </message>
    <message>
        <source>a model of %1 examples, whose label was known before the test began</source>
        <translation>un modelo de %1 ejemplos cuya etiqueta se conocía antes de empezar la prueba</translation>
    </message>
    <message>
        <source>Made the model</source>
        <translation>De dónde sale el modelo</translation>
    </message>
    <message>
        <source>all %1 examples whose label is known, with the settings found</source>
        <translation>los %1 ejemplos con etiqueta conocida, con la configuración hallada</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>adjusted on validation, where it helped</source>
        <translation>ajustada con la validación, donde ayudó</translation>
    </message>
    <message>
        <source>as the learner gives it</source>
        <translation>tal como la da el algoritmo</translation>
    </message>
    <message>
        <source>Training took</source>
        <translation>Duración del entrenamiento</translation>
    </message>
    <message>
        <source>The Model</source>
        <translation>El modelo</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantánea</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Ficha del modelo</translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <translation>En %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) of these rows or scores must be known before the model is trusted: they stand under Findings.</source>
        <translation>
            <numerusform>Antes de confiar en el modelo hay que conocer %n hallazgo sobre estas filas o puntuaciones: está en Hallazgos.</numerusform>
            <numerusform>Antes de confiar en el modelo hay que conocer %n hallazgos sobre estas filas o puntuaciones: están en Hallazgos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows of %1, read %2. Made by Espalier %3 from run %4.</source>
        <translation>Filas de %1, leídas %2. Creado por Espalier %3 a partir de la ejecución %4.</translation>
    </message>
    <message>
        <source>Meant for %1, at a moment of prediction: it reads what the database knows at that moment, and nothing later.</source>
        <translation>Pensado para %1, en un momento de predicción: lee lo que la base de datos sabe en ese momento y nada posterior.</translation>
    </message>
    <message>
        <source>Meant for %1 as they stand in the database. The study is static: the score holds for rows like these, and says nothing of how the model does when time passes.</source>
        <translation>Pensado para %1 tal como están en la base de datos. El estudio es estático: la puntuación vale para filas como estas y no dice nada de cómo le va al modelo cuando pasa el tiempo.</translation>
    </message>
    <message>
        <source>It was made and tried on examples as of %1 to %2.</source>
        <translation>Se creó y se probó con ejemplos a fecha de %1 a %2.</translation>
    </message>
    <message>
        <source>It was made and tried on the rows of this card alone.</source>
        <translation>Se creó y se probó solo con las filas de esta ficha.</translation>
    </message>
    <message>
        <source>Labels lay between %1 and %2: nothing has tried it beyond that range.</source>
        <translation>Las etiquetas estaban entre %1 y %2: nada lo ha probado fuera de ese rango.</translation>
    </message>
    <message>
        <source>Nothing has tried it on values, categories or circumstances that did not occur in them.</source>
        <translation>Nada lo ha probado con valores, categorías o circunstancias que no aparecían en ellos.</translation>
    </message>
    <message>
        <source>It knows these answers and no other: %1.</source>
        <translation>Conoce estas respuestas y ninguna otra: %1.</translation>
    </message>
    <message>
        <source>What changed after %1 it does not know.</source>
        <translation>No sabe lo que cambió después de %1.</translation>
    </message>
    <message>
        <source>Train it again when %1 of matured predictions rises above %2, the end of its interval, when monitoring tells that features or predictions have moved, or when tables that it reads change.</source>
        <translation>Vuelva a entrenarlo cuando %1 de las predicciones maduras suba por encima de %2, el extremo de su intervalo, cuando la supervisión avise de que se han desplazado variables o predicciones, o cuando cambien tablas que lee.</translation>
    </message>
    <message>
        <source>Train it again when %1 of matured predictions falls below %2, the end of its interval, when monitoring tells that features or predictions have moved, or when tables that it reads change.</source>
        <translation>Vuelva a entrenarlo cuando %1 de las predicciones maduras caiga por debajo de %2, el extremo de su intervalo, cuando la supervisión avise de que se han desplazado variables o predicciones, o cuando cambien tablas que lee.</translation>
    </message>
    <message>
        <source>Whether a prediction was right is known %1 later at the earliest.</source>
        <translation>Si una predicción fue correcta se sabe, como pronto, %1 después.</translation>
    </message>
    <message>
        <source>Features were frozen at %1: the score is of predictions that know nothing of what came after, however late the example.</source>
        <translation>Las variables se congelaron en %1: la puntuación es la de predicciones que no saben nada de lo que vino después, por tardío que sea el ejemplo.</translation>
    </message>
    <message>
        <source>It was scored on no test: settings were chosen on the same rows that its score is of, so that the score flatters it.</source>
        <translation>No se evaluó con ninguna prueba: la configuración se eligió con las mismas filas de las que procede su puntuación, así que esta lo favorece.</translation>
    </message>
    <message numerus="yes">
        <source>It is clearly worse in some groups than elsewhere: %n of those that were looked at. Decisions about them need other grounds.</source>
        <translation>
            <numerusform>Es claramente peor en algunos grupos que en el resto: %n de los examinados. Las decisiones sobre él necesitan otros fundamentos.</numerusform>
            <numerusform>Es claramente peor en algunos grupos que en el resto: %n de los examinados. Las decisiones sobre ellos necesitan otros fundamentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It finds what goes together in the past, not what causes it: acting on a feature need not change the outcome.</source>
        <translation>Halla lo que coincide en el pasado, no lo que lo causa: actuar sobre una variable no tiene por qué cambiar el resultado.</translation>
    </message>
    <message>
        <source>Intended Use and Limits</source>
        <translation>Uso previsto y límites</translation>
    </message>
    <message>
        <source>%1 (run %2)</source>
        <translation>%1 (ejecución %2)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Gap between parts</source>
        <translation>Hueco entre partes</translation>
    </message>
    <message>
        <source>test rows</source>
        <translation>filas de prueba</translation>
    </message>
    <message>
        <source>validation rows</source>
        <translation>filas de validación</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Predicted probability</source>
        <translation>Probabilidad predicha</translation>
    </message>
    <message>
        <source>Observed share</source>
        <translation>Proporción observada</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>False alarms among negatives</source>
        <translation>Falsas alarmas entre los negativos</translation>
    </message>
    <message>
        <source>Found among positives</source>
        <translation>Hallados entre los positivos</translation>
    </message>
    <message>
        <source>the diagonal is chance</source>
        <translation>la diagonal es el azar</translation>
    </message>
    <message>
        <source>Precision and Recall</source>
        <translation>Precisión y exhaustividad</translation>
    </message>
    <message>
        <source>Recall: found among positives</source>
        <translation>Exhaustividad: hallados entre los positivos</translation>
    </message>
    <message>
        <source>Precision: right among found</source>
        <translation>Precisión: correctos entre los hallados</translation>
    </message>
    <message>
        <source>the dashed line is chance</source>
        <translation>la línea discontinua es el azar</translation>
    </message>
    <message>
        <source>Predicted Against Actual</source>
        <translation>Predicho frente a real</translation>
    </message>
    <message>
        <source>the nearer to the diagonal, the better</source>
        <translation>cuanto más cerca de la diagonal, mejor</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Predicho</translation>
    </message>
    <message>
        <source>Over Time</source>
        <translation>A lo largo del tiempo</translation>
    </message>
    <message>
        <source>Fitted on what was known then</source>
        <translation>Ajustado con lo que se sabía entonces</translation>
    </message>
    <message>
        <source>its score had it been fitted at an earlier moment</source>
        <translation>su puntuación si se hubiera ajustado en un momento anterior</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mejor</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>peor</translation>
    </message>
    <message>
        <source>practically equal</source>
        <translation>prácticamente igual</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>no se puede saber</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95&#xa0;%</translation>
    </message>
    <message>
        <source>Against the chosen</source>
        <translation>Frente al elegido</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>predicted %1</source>
        <translation>predicho: %1</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>menos es mejor</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>más es mejor</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2) on rows that no model was fitted on. Models are ranked on validation; claims are corrected for %n models, and differences within %3 are practically none.</source>
        <translation>
            <numerusform>%1 (%2) con filas con las que no se ajustó el modelo. Las diferencias de hasta %3 apenas cuentan en la práctica.</numerusform>
            <numerusform>%1 (%2) con filas con las que no se ajustó ningún modelo. Los modelos se ordenan por la validación; las afirmaciones se corrigen para %n modelos, y las diferencias de hasta %3 apenas cuentan en la práctica.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last column says how each does against the chosen one on %1.</source>
        <translation>La última columna dice cómo le va a cada uno frente al elegido en %1.</translation>
    </message>
    <message>
        <source>How It Errs</source>
        <translation>Cómo se equivoca</translation>
    </message>
    <message>
        <source>Of %1, predicted by a model that has not seen them.</source>
        <translation>De %1, predichas por un modelo que no las ha visto.</translation>
    </message>
    <message numerus="yes">
        <source>The confusion of %n classes stands in the JSON form of this card.</source>
        <translation>
            <numerusform>La confusión de %n clase está en la versión JSON de esta ficha.</numerusform>
            <numerusform>La confusión de %n clases está en la versión JSON de esta ficha.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>A false alarm costs %1, a miss %2.</source>
        <translation>Una falsa alarma cuesta %1; una omisión, %2.</translation>
    </message>
    <message>
        <source>Reach it</source>
        <translation>Lo alcanzan</translation>
    </message>
    <message>
        <source>of all</source>
        <translation>del total</translation>
    </message>
    <message>
        <source>Found of what there is</source>
        <translation>Hallados de los que hay</translation>
    </message>
    <message>
        <source>Right of what reaches it</source>
        <translation>Correctos de los que lo alcanzan</translation>
    </message>
    <message>
        <source>Cost per row</source>
        <translation>Costo por fila</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>%1 lost without (95 % interval)</source>
        <translation>Pérdida de %1 sin ella (IC 95&#xa0;%)</translation>
    </message>
    <message>
        <source>Where It Is Wrong</source>
        <translation>Dónde falla</translation>
    </message>
    <message>
        <source>Not looked at: %1</source>
        <translation>No examinado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n groups of rows were looked at, and it is clearly worse than elsewhere in %1 of them.</source>
        <translation>
            <numerusform>Se examinó %n grupo de filas; en %1 es claramente peor que en el resto.</numerusform>
            <numerusform>Se examinaron %n grupos de filas; en %1 de ellos es claramente peor que en el resto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups overlap; intervals and chances are corrected for their number.</source>
        <translation>Los grupos se solapan; los intervalos y las probabilidades de azar se corrigen por su número.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Worse than elsewhere by</source>
        <translation>Peor que el resto en</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Azar</translation>
    </message>
    <message>
        <source>What It Looks At</source>
        <translation>En qué se fija</translation>
    </message>
    <message>
        <source>Not explained: %1</source>
        <translation>No explicado: %1</translation>
    </message>
    <message>
        <source>The model reads no feature.</source>
        <translation>El modelo no lee ninguna variable.</translation>
    </message>
    <message>
        <source>Of %1 of %2 test rows: the share of all that it adds up, and how much worse the score is with the values of other rows. It tells what the model reads, not what causes what.</source>
        <translation>De %1 de %2 filas de prueba: la proporción del total que aporta y cuánto empeora la puntuación con los valores de otras filas. Dice lo que el modelo lee, no qué causa qué.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Variable</translation>
    </message>
    <message numerus="yes">
        <source>And %n more features, which the JSON form of this card lists.</source>
        <translation>
            <numerusform>Y %n variable más, que figura en la versión JSON de esta ficha.</numerusform>
            <numerusform>Y %n variables más, que figuran en la versión JSON de esta ficha.</numerusform>
        </translation>
    </message>
    <message>
        <source>is %1</source>
        <translation>es %1</translation>
    </message>
    <message>
        <source>is not %1</source>
        <translation>no es %1</translation>
    </message>
    <message>
        <source>is below %1</source>
        <translation>es menor que %1</translation>
    </message>
    <message>
        <source>is at most %1</source>
        <translation>es como máximo %1</translation>
    </message>
    <message>
        <source>is above %1</source>
        <translation>es mayor que %1</translation>
    </message>
    <message>
        <source>is at least %1</source>
        <translation>es al menos %1</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>está presente</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>%1 where %2</source>
        <translation>%1 donde %2</translation>
    </message>
    <message>
        <source>whether there is any row of %1 over the next %2</source>
        <translation>si hay alguna fila de %1 en un plazo de %2</translation>
    </message>
    <message>
        <source>the %1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>the %1 over rows of %2</source>
        <translation>%1 en las filas de %2</translation>
    </message>
    <message>
        <source>%1 over the next %2</source>
        <translation>%1, en un plazo de %2</translation>
    </message>
    <message>
        <source>whether %1 %2</source>
        <translation>si %1 %2</translation>
    </message>
    <message>
        <source>the value of %1</source>
        <translation>el valor de %1</translation>
    </message>
    <message>
        <source>%1, as %2 gives it</source>
        <translation>%1, según %2</translation>
    </message>
    <message>
        <source>a probability</source>
        <translation>una probabilidad</translation>
    </message>
    <message>
        <source>the probability that it is so</source>
        <translation>la probabilidad de que sea así</translation>
    </message>
    <message>
        <source>the probability that it is %1</source>
        <translation>la probabilidad de que sea %1</translation>
    </message>
    <message numerus="yes">
        <source>one of %n classes, with a probability of each</source>
        <translation>
            <numerusform>una clase, con su probabilidad</numerusform>
            <numerusform>una de %n clases, con la probabilidad de cada una</numerusform>
        </translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>For each row of %1: %2.</source>
        <translation>Para cada fila de %1: %2.</translation>
    </message>
    <message>
        <source>rows of %1</source>
        <translation>filas de %1</translation>
    </message>
    <message>
        <source>%1, if they had a row of %2 in the last %3</source>
        <translation>%1, si tenían alguna fila de %2 en un lapso previo de %3</translation>
    </message>
    <message>
        <source>no moment: the study is static, and sees all that there is</source>
        <translation>ningún momento: el estudio es estático y ve todo lo que hay</translation>
    </message>
    <message>
        <source>every %1, from %2 until %3</source>
        <translation>cada %1, de %2 a %3</translation>
    </message>
    <message>
        <source>every %1, from %2 on</source>
        <translation>cada %1, desde %2</translation>
    </message>
    <message>
        <source>the time of each row: %1</source>
        <translation>la fecha de cada fila: %1</translation>
    </message>
    <message>
        <source>the time that each example states: %1</source>
        <translation>la fecha que indica cada ejemplo: %1</translation>
    </message>
    <message>
        <source>Predicts</source>
        <translation>Predice</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Fecha de referencia</translation>
    </message>
    <message>
        <source>Truth is known</source>
        <translation>La verdad se sabe</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 después</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Se mide con</translation>
    </message>
    <message>
        <source>States besides</source>
        <translation>Además establece</translation>
    </message>
    <message>
        <source>What It Answers</source>
        <translation>Qué responde</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is predicted from a probability of %2 on.</source>
        <translation>Se predice “%1” a partir de una probabilidad de %2.</translation>
    </message>
    <message>
        <source>Nobody has chosen a threshold: &apos;%1&apos; is predicted from a probability of %2 on, which is right only where a false alarm costs as much as a miss.</source>
        <translation>Nadie ha elegido un umbral: se predice “%1” a partir de una probabilidad de %2, lo que solo es correcto si una falsa alarma cuesta tanto como una omisión.</translation>
    </message>
    <message>
        <source>On %1 a row costs %2 where nothing is done, and %3 where it is done for all.</source>
        <translation>En %1, una fila cuesta %2 si no se hace nada y %3 si se hace para todas.</translation>
    </message>
    <message>
        <source>Each number comes with an interval that shall hold the label %1 of the time; it did %2 of the time [%3, %4], and is %5 wide in the mean.</source>
        <translation>Cada número va con un intervalo que debe contener la etiqueta en el %1 de los casos; lo hizo en el %2 de los casos [%3, %4], y mide %5 de ancho en promedio.</translation>
    </message>
    <message>
        <source>Of %1 of %2 test rows: the share of all that moves the prediction with the values of other rows, and how much worse the score is then. It tells what the model reads, not what causes what.</source>
        <translation>De %1 de %2 filas de prueba: la proporción, sobre el total, de lo que se mueve la predicción con los valores de otras filas, y cuánto empeora entonces la puntuación. Dice lo que el modelo lee, no qué causa qué.</translation>
    </message>
    <message>
        <source>Espalier %1, %2</source>
        <translation>Espalier %1, %2</translation>
    </message>
    <message>
        <source>the nearer to the diagonal, the more its probabilities can be taken by their word; on average they are off by %1 (expected calibration error)</source>
        <translation>cuanto más cerca de la diagonal, más se pueden tomar sus probabilidades al pie de la letra; en promedio se desvían en %1 (error de calibración esperado)</translation>
    </message>
    <message>
        <source>Only learned from</source>
        <translation>Solo para aprender</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>its name, or that of its type, holds bytes that are no text, so no query can name it</source>
        <translation>su nombre, o el de su tipo, contiene bytes que no son texto, así que ninguna consulta puede nombrarla</translation>
    </message>
    <message>
        <source>Ask its owner to rename it</source>
        <translation>Pida a su propietario que le cambie el nombre</translation>
    </message>
    <message>
        <source>Ask the owner of the table to rename it</source>
        <translation>Pida al propietario de la tabla que le cambie el nombre</translation>
    </message>
    <message>
        <source>another session held it exclusively while the catalog was read</source>
        <translation>otra sesión la tenía en exclusiva mientras se leía el catálogo</translation>
    </message>
    <message>
        <source>Read the catalog again when that session is done with it</source>
        <translation>Vuelva a leer el catálogo cuando esa sesión haya terminado con ella</translation>
    </message>
    <message>
        <source>the role may not read this table</source>
        <translation>el rol no puede leer esta tabla</translation>
    </message>
    <message>
        <source>Ask for GRANT SELECT ON %1 TO %2</source>
        <translation>Pida GRANT SELECT ON %1 TO %2</translation>
    </message>
    <message>
        <source>Ask for GRANT SELECT ON %1</source>
        <translation>Pida GRANT SELECT ON %1</translation>
    </message>
    <message>
        <source>row-level security hides rows of this table from the role, so that numbers would be of some rows only</source>
        <translation>la seguridad a nivel de fila oculta al rol filas de esta tabla, así que los números serían solo de algunas filas</translation>
    </message>
    <message>
        <source>Connect as a role with BYPASSRLS, leave the table out, or ask for the rows that the role may see: --rows-i-may-see %1 where the study is made, &quot;filtered_tables&quot; in its file</source>
        <translation>Conéctese con un rol que tenga BYPASSRLS, excluya la tabla o pida las filas que el rol puede ver: --rows-i-may-see %1 al crear el estudio, &quot;filtered_tables&quot; en su archivo</translation>
    </message>
    <message>
        <source>the role may not read this column</source>
        <translation>el rol no puede leer esta columna</translation>
    </message>
    <message>
        <source>Ask for GRANT SELECT (%1) ON %2 TO %3</source>
        <translation>Pida GRANT SELECT (%1) ON %2 TO %3</translation>
    </message>
    <message>
        <source>the role may not read it</source>
        <translation>el rol no puede leerla</translation>
    </message>
    <message>
        <source>JSON has no fixed shape: a view or a generated column can name the fields that matter.</source>
        <translation>JSON no tiene forma fija: una vista o una columna generada pueden nombrar los campos que importan.</translation>
    </message>
    <message>
        <source>A range is two values: the lower bound, the upper bound and the width of ranges of numbers and moments are features.</source>
        <translation>Un rango son dos valores: el límite inferior, el superior y la amplitud de los rangos de números y de instantes son variables.</translation>
    </message>
    <message>
        <source>The type is neither a number, a text, a moment nor a length to a model.</source>
        <translation>Para un modelo, el tipo no es número, texto, instante ni duración.</translation>
    </message>
    <message>
        <source>There is no such table.</source>
        <translation>No existe esa tabla.</translation>
    </message>
    <message>
        <source>Near it: %1.</source>
        <translation>Nombres parecidos: %1.</translation>
    </message>
    <message>
        <source>Several schemas have a table of that name.</source>
        <translation>Varios esquemas tienen una tabla con ese nombre.</translation>
    </message>
    <message>
        <source>Name one of %1.</source>
        <translation>Indique una de %1.</translation>
    </message>
    <message>
        <source>It took longer than %1 s, which is what looking at rows may take</source>
        <translation>Tardó más de %1 s, que es lo máximo permitido para consultar filas</translation>
    </message>
    <message>
        <source>random rows are drawn by TABLESAMPLE, which reads tables only</source>
        <translation>las filas al azar se extraen con TABLESAMPLE, que solo lee tablas</translation>
    </message>
    <message>
        <source>Take the first rows</source>
        <translation>Tome las primeras filas</translation>
    </message>
    <message>
        <source>it was written in another format</source>
        <translation>se escribió en otro formato</translation>
    </message>
    <message>
        <source>Reading the catalog</source>
        <translation>Leyendo el catálogo</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>New tables</source>
        <translation>Tablas nuevas</translation>
    </message>
    <message>
        <source>Tables that are gone</source>
        <translation>Tablas desaparecidas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>probably %1 before</source>
        <translation>probablemente %1 antes</translation>
    </message>
    <message>
        <source>new, %1</source>
        <translation>nueva, %1</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 antes</translation>
    </message>
    <message>
        <source>gone, %1</source>
        <translation>desaparecida, %1</translation>
    </message>
    <message>
        <source>may be null now</source>
        <translation>ahora puede ser nula</translation>
    </message>
    <message>
        <source>never null now</source>
        <translation>ahora nunca es nula</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>nueva: %1</translation>
    </message>
    <message>
        <source>gone: %1</source>
        <translation>desaparecida: %1</translation>
    </message>
    <message>
        <source>%1 · %2 a day</source>
        <translation>%1 · %2 al día</translation>
    </message>
    <message>
        <source>%1 rows then, %2 now</source>
        <translation>antes %1 filas, ahora %2</translation>
    </message>
    <message>
        <source>%1 inserted, %2 updated, %3 deleted meanwhile</source>
        <translation>mientras tanto: %1 insertadas, %2 actualizadas, %3 eliminadas</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
</context>
<context>
    <name>ColumnOfferWords</name>
    <message>
        <source>JSON has no fixed shape: a view or a generated column can name the fields that matter.</source>
        <translation>JSON no tiene forma fija: una vista o una columna generada pueden nombrar los campos que importan.</translation>
    </message>
    <message>
        <source>The type is neither a number, a text, a moment nor a length to a model.</source>
        <translation>Para un modelo, el tipo no es número, texto, instante ni duración.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Yes or no, as 1 or 0</source>
        <translation>Sí o no, como 1 o 0</translation>
    </message>
    <message>
        <source>Number: how long it is</source>
        <translation>Número: cuánto dura</translation>
    </message>
    <message>
        <source>Number: its seconds</source>
        <translation>Número: sus segundos</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message numerus="yes">
        <source>Category with %n value(s)</source>
        <translation>
            <numerusform>Categoría con %n valor</numerusform>
            <numerusform>Categoría con %n valores</numerusform>
        </translation>
    </message>
    <message>
        <source>Text, not known how many values</source>
        <translation>Texto, no se sabe cuántos valores</translation>
    </message>
    <message>
        <source>Text with too many values for a category</source>
        <translation>Texto con demasiados valores para ser categoría</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>Dirección de red</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Instante</translation>
    </message>
    <message>
        <source>Moment, probably the row&apos;s time</source>
        <translation>Instante, probablemente la fecha de la fila</translation>
    </message>
    <message>
        <source>Identity: part of the primary key</source>
        <translation>Identidad: parte de la clave primaria</translation>
    </message>
    <message>
        <source>Identity: refers to another table</source>
        <translation>Identidad: se refiere a otra tabla</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Not a feature</source>
        <translation>No es variable</translation>
    </message>
    <message>
        <source>It tells rows apart, so it is only counted, never a number.</source>
        <translation>Distingue las filas, así que solo se cuenta; nunca es un número.</translation>
    </message>
    <message>
        <source>It is only counted; the columns of the table it refers to are features.</source>
        <translation>Solo se cuenta; las variables son las columnas de la tabla a la que se refiere.</translation>
    </message>
    <message>
        <source>The days from it to the moment of prediction, where a study has one. Over many rows only by hand: %1.</source>
        <translation>Los días desde él hasta el momento de la predicción, si el estudio lo tiene. Sobre muchas filas, solo a mano: %1.</translation>
    </message>
    <message>
        <source>It decides which rows a feature may see at the moment of prediction. As a feature: the days from it to that moment.</source>
        <translation>Decide qué filas puede ver una variable en el momento de la predicción. Como variable: los días desde él hasta ese momento.</translation>
    </message>
    <message>
        <source>As it is where one row is reached; over many rows: %1.</source>
        <translation>Tal cual cuando se alcanza una sola fila; sobre muchas filas: %1.</translation>
    </message>
    <message>
        <source>By hand also: %1.</source>
        <translation>También a mano: %1.</translation>
    </message>
    <message>
        <source>A range is two values, and the bounds of this one are neither numbers nor moments.</source>
        <translation>Un rango son dos valores, y los límites de este no son números ni instantes.</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Its length and its number of words; as a category not suggested, since the table was never analysed. By hand, over many rows: %1.</source>
        <translation>Su longitud y su número de palabras; no se sugiere como categoría porque la tabla nunca se analizó. A mano, sobre muchas filas: %1.</translation>
    </message>
    <message>
        <source>Its length and its number of words; as a category not suggested, with about %1 different values. By hand, over many rows: %2.</source>
        <translation>Su longitud y su número de palabras; no se sugiere como categoría por tener unos %1 valores distintos. A mano, sobre muchas filas: %2.</translation>
    </message>
    <message>
        <source>Its width; by hand also its lower and its upper bound.</source>
        <translation>Su amplitud; a mano también sus límites inferior y superior.</translation>
    </message>
    <message>
        <source>Not suggested: its family (4 or 6) and the length of its mask are numbers, to be chosen by hand.</source>
        <translation>No se sugiere: su familia (4 o 6) y la longitud de su máscara son números que se eligen a mano.</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>a value holds bytes that are no text: &apos;%1&apos;</source>
        <translation>un valor contiene bytes que no son texto: “%1”</translation>
    </message>
    <message>
        <source>Find its rows by: SET client_encoding = &apos;SQL_ASCII&apos;; %1; then correct them, or leave the column out</source>
        <translation>Encuentre sus filas con: SET client_encoding = &apos;SQL_ASCII&apos;; %1; luego corríjalas o excluya la columna</translation>
    </message>
    <message>
        <source>%1 rows arrived, %2 were announced</source>
        <translation>llegaron %1 filas, se habían anunciado %2</translation>
    </message>
    <message>
        <source>up to date: nothing had changed in %1 rows</source>
        <translation>al día: no había cambiado nada en %1 filas</translation>
    </message>
    <message>
        <source>brought up to date: %1 of %2 rows read, %3 MB</source>
        <translation>puesta al día: leídas %1 de %2 filas, %3 MB</translation>
    </message>
    <message>
        <source>read: %1 of %2 rows read, %3 MB</source>
        <translation>lectura: leídas %1 de %2 filas, %3 MB</translation>
    </message>
    <message>
        <source>%1 read whole: %2</source>
        <translation>%1 se leyó por completo: %2</translation>
    </message>
    <message>
        <source>only what changed was read</source>
        <translation>solo se leyó lo que cambió</translation>
    </message>
    <message>
        <source>it was not read before</source>
        <translation>no se había leído antes</translation>
    </message>
    <message>
        <source>some of its columns were not read before</source>
        <translation>algunas de sus columnas no se habían leído antes</translation>
    </message>
    <message>
        <source>as asked for</source>
        <translation>según lo pedido</translation>
    </message>
    <message>
        <source>it is a view</source>
        <translation>es una vista</translation>
    </message>
    <message>
        <source>it is a foreign table, or has a foreign partition</source>
        <translation>es una tabla foránea o tiene una partición foránea</translation>
    </message>
    <message>
        <source>its rows are not kept in a heap</source>
        <translation>sus filas no se guardan en un heap</translation>
    </message>
    <message>
        <source>it is unlogged: a crash empties it without a trace</source>
        <translation>es UNLOGGED: una caída la vacía sin dejar rastro</translation>
    </message>
    <message>
        <source>other tables inherit from it</source>
        <translation>otras tablas heredan de ella</translation>
    </message>
    <message>
        <source>a column is computed when it is read</source>
        <translation>una columna se calcula al leerla</translation>
    </message>
    <message>
        <source>the role may not read all its columns, or not ask which server this is</source>
        <translation>el rol no puede leer todas sus columnas o no puede preguntar qué servidor es este</translation>
    </message>
    <message>
        <source>PostgreSQL before version 14 cannot be asked</source>
        <translation>no se puede preguntar a versiones de PostgreSQL anteriores a la 14</translation>
    </message>
    <message>
        <source>the server was started meanwhile or is another one, or the role or a setting is</source>
        <translation>el servidor se reinició entretanto o es otro, o han cambiado el rol o una configuración</translation>
    </message>
    <message>
        <source>the table was rewritten</source>
        <translation>la tabla se reescribió</translation>
    </message>
    <message>
        <source>a column was altered</source>
        <translation>se modificó una columna</translation>
    </message>
    <message>
        <source>only the database can find its examples and their labels</source>
        <translation>solo la base de datos puede hallar sus ejemplos y las etiquetas</translation>
    </message>
    <message>
        <source>most of it changed</source>
        <translation>cambió la mayor parte</translation>
    </message>
    <message>
        <source>it was altered meanwhile</source>
        <translation>se modificó entretanto</translation>
    </message>
    <message>
        <source>row-level security decides which of its rows are seen</source>
        <translation>la seguridad a nivel de fila decide cuáles de sus filas se ven</translation>
    </message>
</context>
<context>
    <name>CompareCells</name>
    <message>
        <source>No model is checked.</source>
        <translation>No hay ningún modelo marcado.</translation>
    </message>
</context>
<context>
    <name>CompareCharts</name>
    <message>
        <source>Metrics: Higher Is Better</source>
        <translation>Métricas: más es mejor</translation>
    </message>
    <message>
        <source>Errors: Lower Is Better</source>
        <translation>Errores: menos es mejor</translation>
    </message>
    <message>
        <source>All Metrics</source>
        <translation>Todas las métricas</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>False positive rate (% of negatives)</source>
        <translation>Falsos positivos (% de negativos)</translation>
    </message>
    <message>
        <source>True positive rate (% of positives)</source>
        <translation>Verdaderos positivos (% de positivos)</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>azar</translation>
    </message>
    <message>
        <source>Precision and Recall</source>
        <translation>Precisión y exhaustividad</translation>
    </message>
    <message>
        <source>Recall (% of positives found)</source>
        <translation>Exhaustividad (% de positivos hallados)</translation>
    </message>
    <message>
        <source>Precision (% of found)</source>
        <translation>Precisión (% de los hallados)</translation>
    </message>
    <message>
        <source>Mean predicted probability (%)</source>
        <translation>Probabilidad media predicha (%)</translation>
    </message>
    <message>
        <source>Observed positives (%)</source>
        <translation>Positivos observados (%)</translation>
    </message>
    <message>
        <source>as observed</source>
        <translation>según lo observado</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Value with 95 % interval</source>
        <translation>Valor con intervalo del 95&#xa0;%</translation>
    </message>
    <message>
        <source>%1 ↓</source>
        <translation>%1 ↓</translation>
    </message>
    <message>
        <source>Metric (↓ lower is better)</source>
        <translation>Métrica (↓ menos es mejor)</translation>
    </message>
    <message>
        <source>Scores of %1</source>
        <translation>Puntuaciones de %1</translation>
    </message>
    <message>
        <source>Predicted probability (%)</source>
        <translation>Probabilidad predicha (%)</translation>
    </message>
    <message>
        <source>Rows of the class (%)</source>
        <translation>Filas de la clase (%)</translation>
    </message>
    <message>
        <source>Actual: %1</source>
        <translation>Real: %1</translation>
    </message>
    <message>
        <source>Over Time: %1</source>
        <translation>A lo largo del tiempo: %1</translation>
    </message>
    <message>
        <source>Gains</source>
        <translation>Ganancia</translation>
    </message>
    <message>
        <source>Taken, highest scores first (% of rows)</source>
        <translation>Las de mayor puntuación (% de filas)</translation>
    </message>
    <message>
        <source>Found (% of positives)</source>
        <translation>Hallados (% de positivos)</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>Lift (× chance)</source>
        <translation>Lift (× azar)</translation>
    </message>
    <message>
        <source>Calibration, and Its Expected Error</source>
        <translation>Calibración y su error esperado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Fitted as of</source>
        <translation>Ajustado a fecha de</translation>
    </message>
</context>
<context>
    <name>CompareErrors</name>
    <message>
        <source>Predicted Against Actual: %1</source>
        <translation>Predicho frente a real: %1</translation>
    </message>
    <message>
        <source>Actual (units of the target)</source>
        <translation>Real (unidades del objetivo)</translation>
    </message>
    <message>
        <source>Predicted (units of the target)</source>
        <translation>Predicho (unidades del objetivo)</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exacto</translation>
    </message>
    <message>
        <source>Residuals of %1</source>
        <translation>Residuos de %1</translation>
    </message>
    <message>
        <source>Rows (%)</source>
        <translation>Filas (%)</translation>
    </message>
    <message>
        <source>Of a normal distribution (units of the target)</source>
        <translation>De una distribución normal (unidades del objetivo)</translation>
    </message>
    <message>
        <source>Actual − predicted (units of the target)</source>
        <translation>Real − predicho (unidades del objetivo)</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>Tenth of the predictions, the lowest first</source>
        <translation>Décimas partes de las predicciones, de menor a mayor</translation>
    </message>
    <message>
        <source>Error with 95 % interval (units of the target)</source>
        <translation>Error con intervalo del 95&#xa0;% (unidades del objetivo)</translation>
    </message>
    <message>
        <source>Mean absolute</source>
        <translation>Absoluto medio</translation>
    </message>
    <message>
        <source>Root mean square</source>
        <translation>Raíz cuadrática media</translation>
    </message>
    <message>
        <source>Actual − predicted (middle 98 % of rows)</source>
        <translation>Real − predicho (98&#xa0;% central de las filas)</translation>
    </message>
    <message>
        <source>Quantiles of %1</source>
        <translation>Cuantiles de %1</translation>
    </message>
    <message>
        <source>Errors of %1</source>
        <translation>Errores de %1</translation>
    </message>
    <message>
        <source>Within the Intervals of %1</source>
        <translation>Dentro de los intervalos de %1</translation>
    </message>
    <message>
        <source>Within their %1 % interval (%)</source>
        <translation>Dentro de su intervalo del %1 % (%)</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>prometido</translation>
    </message>
    <message>
        <source>Group of like predictions: the lowest of it</source>
        <translation>Grupo de predicciones parecidas: la más baja</translation>
    </message>
</context>
<context>
    <name>CompareRunRows</name>
    <message>
        <source>ranked first</source>
        <translation>en primer lugar</translation>
    </message>
    <message>
        <source>%1
On other rows: its score is not comparable.</source>
        <translation>%1
En otras filas: su puntuación no es comparable.</translation>
    </message>
    <message>
        <source>%1
What somebody scores on these rows who knows the Gym’s customers as its simulation does. It is no model, and a model scores more by chance only.</source>
        <translation>%1
Lo que logra en estas filas quien conoce a los clientes del Gym como su simulación. No es un modelo, y un modelo logra más solo por azar.</translation>
    </message>
    <message>
        <source>Best possible</source>
        <translation>Lo mejor posible</translation>
    </message>
    <message>
        <source>the Gym’s truth, no model</source>
        <translation>verdad del Gym, no un modelo</translation>
    </message>
</context>
<context>
    <name>CompareText</name>
    <message>
        <source>%1 (95 % interval %2 to %3)</source>
        <translation>%1 (intervalo del 95&#xa0;%: de %2 a %3)</translation>
    </message>
    <message>
        <source>rows of %1</source>
        <translation>filas de %1</translation>
    </message>
    <message>
        <source>The score of the test is of a model of the %1 examples whose label was known before it; the model that is kept has learned from all %2.</source>
        <translation>La puntuación de la prueba es de un modelo de los %1 ejemplos cuya etiqueta se conocía antes de ella; el modelo que se conserva ha aprendido de los %2.</translation>
    </message>
    <message>
        <source>%1 is better than %2 with a probability of %3 %: %4.</source>
        <translation>%1 es mejor que %2 con una probabilidad del %3&#xa0;%: %4.</translation>
    </message>
    <message>
        <source>%1 is worse than %2 with a probability of %3 %: %4.</source>
        <translation>%1 es peor que %2 con una probabilidad del %3&#xa0;%: %4.</translation>
    </message>
    <message>
        <source>%1 and %2 are practically equal: their %3 differs by less than %4 with a probability of %5 %.</source>
        <translation>%1 y %2 son prácticamente iguales: su %3 difiere en menos de %4 con una probabilidad del %5&#xa0;%.</translation>
    </message>
    <message>
        <source>There is one model; train another one to compare.</source>
        <translation>Hay un solo modelo; entrene otro para comparar.</translation>
    </message>
    <message>
        <source>%1 higher by %2 (95 % interval %3 to %4)</source>
        <translation>%1 más alto en %2 (intervalo del 95&#xa0;%: de %3 a %4)</translation>
    </message>
    <message>
        <source>%1 lower by %2 (95 % interval %3 to %4)</source>
        <translation>%1 más bajo en %2 (intervalo del 95&#xa0;%: de %3 a %4)</translation>
    </message>
    <message>
        <source>These rows are too few to tell whether %1 is better than %2: %3.</source>
        <translation>Estas filas son muy pocas para saber si %1 es mejor que %2: %3.</translation>
    </message>
    <message>
        <source>the mean of runs %1</source>
        <translation>la media de las ejecuciones %1</translation>
    </message>
    <message>
        <source>Its probabilities are recalibrated, which makes the log loss of the validation less by %1.</source>
        <translation>Sus probabilidades están recalibradas, lo que reduce el log-loss de la validación en %1.</translation>
    </message>
    <message numerus="yes">
        <source>Over %n windows of time, with models of their own, %1 is better than %2 with a probability of %3 %, worse with %4 %, and practically equal with %5 %.</source>
        <translation>
            <numerusform>En %n ventana de tiempo, con su propio modelo, %1 es mejor que %2 con una probabilidad del %3 %, peor con el %4 % y prácticamente igual con el %5 %.</numerusform>
            <numerusform>En %n ventanas de tiempo, cada una con sus propios modelos, %1 es mejor que %2 con una probabilidad del %3 %, peor con el %4 % y prácticamente igual con el %5 %.</numerusform>
        </translation>
    </message>
    <message>
        <source>by the number that is compared</source>
        <translation>por el número que se compara</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>These rows do not tell whether %1 is better than %2 (probability %3 %) or worse (%4 %): %5.</source>
        <translation>Estas filas no permiten saber si %1 es mejor que %2 (probabilidad %3 %) o peor (%4 %): %5.</translation>
    </message>
    <message>
        <source>better (%1 %)</source>
        <translation>mejor (%1 %)</translation>
    </message>
    <message>
        <source>worse (%1 %)</source>
        <translation>peor (%1 %)</translation>
    </message>
    <message>
        <source>practically equal (%1 %)</source>
        <translation>prácticamente igual (%1 %)</translation>
    </message>
    <message>
        <source>cannot tell: too few rows</source>
        <translation>sin decidir: muy pocas filas</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>sin decidir</translation>
    </message>
    <message>
        <source>%1 and %2 have no score on the same rows.</source>
        <translation>%1 y %2 no tienen puntuación en las mismas filas.</translation>
    </message>
</context>
<context>
    <name>CompareWaterfall</name>
    <message numerus="yes">
        <source>%n other(s) together</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más en conjunto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compile</name>
    <message>
        <source>this feature&apos;s name cannot be the name of a column</source>
        <translation>el nombre de esta variable no puede ser el nombre de una columna</translation>
    </message>
    <message>
        <source>Give it a name of at most 63 bytes</source>
        <translation>Dele un nombre de 63 bytes como máximo</translation>
    </message>
    <message>
        <source>the model has %1 nodes or weights, and a function takes at most %2: each session that calls it keeps about two kilobytes for each</source>
        <translation>el modelo tiene %1 nodos o pesos, y en una función caben como máximo %2: cada sesión que la llama guarda unos dos kilobytes por cada uno</translation>
    </message>
    <message>
        <source>Train again with fewer or smaller trees</source>
        <translation>Vuelva a entrenar con menos árboles o con árboles más pequeños</translation>
    </message>
    <message>
        <source>Train again with fewer features</source>
        <translation>Vuelva a entrenar con menos variables</translation>
    </message>
    <message>
        <source>reasons in SQL are of a model of two classes, or of numbers</source>
        <translation>los motivos en SQL son de un modelo de dos clases o de números</translation>
    </message>
    <message>
        <source>Deploy it without reasons</source>
        <translation>Despliéguelo sin motivos</translation>
    </message>
    <message>
        <source>its trees are too large to give reasons in SQL</source>
        <translation>sus árboles son demasiado grandes para dar motivos en SQL</translation>
    </message>
    <message>
        <source>Train again with fewer rows or features</source>
        <translation>Vuelva a entrenar con menos filas o variables</translation>
    </message>
    <message>
        <source>Train again with fewer units or features</source>
        <translation>Vuelva a entrenar con menos unidades o variables</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Permisos</translation>
    </message>
</context>
<context>
    <name>Cost</name>
    <message>
        <source>the plan cannot be read</source>
        <translation>no se puede leer el plan</translation>
    </message>
    <message>
        <source>%1 examples with %2 features need about %3 of memory, %4 are allowed</source>
        <translation>%1 ejemplos con %2 variables necesitan unos %3 de memoria; se permiten %4</translation>
    </message>
    <message>
        <source>Have the features computed inside the database; a sample of %1 examples would fit</source>
        <translation>Haga que las variables se calculen dentro de la base de datos; cabría una muestra de %1 ejemplos</translation>
    </message>
    <message>
        <source>Take a sample, leave features out, or allow more memory; a sample of %1 examples would fit</source>
        <translation>Tome una muestra, excluya variables o permita más memoria; cabría una muestra de %1 ejemplos</translation>
    </message>
    <message>
        <source>counting the examples takes longer than %1 s</source>
        <translation>contar los ejemplos tarda más de %1 s</translation>
    </message>
    <message>
        <source>Ask for fewer cutoffs, filter the entities, or add an index that the filter can use</source>
        <translation>Pida menos fechas de corte, filtre las entidades o añada un índice que el filtro pueda usar</translation>
    </message>
    <message>
        <source>rows of %1 are on another server</source>
        <translation>las filas de %1 están en otro servidor</translation>
    </message>
    <message>
        <source>the columns it reads do not fit into the memory allowed</source>
        <translation>las columnas que lee no caben en la memoria permitida</translation>
    </message>
    <message>
        <source>the columns it reads fit into memory</source>
        <translation>las columnas que lee caben en memoria</translation>
    </message>
    <message>
        <source>as asked for</source>
        <translation>según lo pedido</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>counting the examples</source>
        <translation>contando los ejemplos</translation>
    </message>
    <message>
        <source>needs about %1 of memory, %2 are allowed</source>
        <translation>necesita unos %1 de memoria; se permiten %2</translation>
    </message>
    <message>
        <source>about %1 here, %2 in the database</source>
        <translation>aquí unos %1, en la base de datos %2</translation>
    </message>
    <message>
        <source>about %1 here, only %2 in the database</source>
        <translation>aquí unos %1, en la base de datos solo %2</translation>
    </message>
</context>
<context>
    <name>Deploy</name>
    <message>
        <source>the role may not make the schema</source>
        <translation>el rol no puede crear el esquema</translation>
    </message>
    <message>
        <source>Ask for CREATE SCHEMA %1 AUTHORIZATION %2</source>
        <translation>Pida CREATE SCHEMA %1 AUTHORIZATION %2</translation>
    </message>
    <message>
        <source>the role may not create in the schema</source>
        <translation>el rol no puede crear objetos en el esquema</translation>
    </message>
    <message>
        <source>Ask for GRANT CREATE, USAGE ON SCHEMA %1 TO %2</source>
        <translation>Pida GRANT CREATE, USAGE ON SCHEMA %1 TO %2</translation>
    </message>
    <message>
        <source>row security is on: each role gets predictions of the rows it may see</source>
        <translation>la seguridad de filas está activada: cada rol obtiene predicciones de las filas que puede ver</translation>
    </message>
    <message>
        <source>the model learned from those that %1 may see, and others get other predictions</source>
        <translation>el modelo aprendió de las que %1 puede ver, y otros obtienen otras predicciones</translation>
    </message>
    <message>
        <source>The live view runs with the rights of who reads it</source>
        <translation>La vista en vivo se ejecuta con los permisos de quien la lee</translation>
    </message>
    <message>
        <source>PostgreSQL 15 or later is needed for such a view</source>
        <translation>Esa vista necesita PostgreSQL 15 o posterior</translation>
    </message>
    <message>
        <source>it will hold no row: it predicts where %1 is null, and that column is NOT NULL</source>
        <translation>no contendrá ninguna fila: predice donde %1 es nulo, y esa columna es NOT NULL</translation>
    </message>
    <message>
        <source>Ask for single rows by their key instead</source>
        <translation>Pida en su lugar filas sueltas por su clave</translation>
    </message>
    <message>
        <source>%1 of %2 features see rows by a time that is a guess</source>
        <translation>%1 de %2 variables ven filas según una fecha que es una suposición</translation>
    </message>
    <message>
        <source>Confirm it, or name another one: espalierctl study times STUDY shows which</source>
        <translation>Confírmela o indique otra: espalierctl study times STUDY muestra cuál</translation>
    </message>
    <message>
        <source>the model did not learn from the examples %1</source>
        <translation>el modelo no aprendió de los ejemplos %1</translation>
    </message>
    <message>
        <source>Rows of any time are predicted all the same</source>
        <translation>Aun así se predicen filas de cualquier fecha</translation>
    </message>
    <message>
        <source>predictions %1</source>
        <translation>las predicciones aplican esto: %1</translation>
    </message>
    <message>
        <source>The study&apos;s repairs say so</source>
        <translation>Así lo dicen las correcciones del estudio</translation>
    </message>
    <message>
        <source>live predictions need functions with parsed bodies</source>
        <translation>las predicciones en vivo necesitan funciones con cuerpo ya analizado</translation>
    </message>
    <message>
        <source>PostgreSQL 14 or later has them</source>
        <translation>PostgreSQL 14 o posterior las tiene</translation>
    </message>
    <message>
        <source>it was dropped since it was deployed</source>
        <translation>se eliminó después de desplegarse</translation>
    </message>
    <message>
        <source>it is not what was deployed: it, or a name that it reads, was changed</source>
        <translation>no es lo que se desplegó: se modificó, o se modificó un nombre que lee</translation>
    </message>
    <message>
        <source>Deploy the run again: a version&apos;s objects are made once</source>
        <translation>Vuelva a desplegar la ejecución: los objetos de una versión se crean una sola vez</translation>
    </message>
    <message>
        <source>Deploying or activating any version makes it again</source>
        <translation>Al desplegar o activar cualquier versión se crea de nuevo</translation>
    </message>
    <message>
        <source>it was changed by hand since it was deployed</source>
        <translation>se modificó a mano después de desplegarse</translation>
    </message>
    <message>
        <source>Deploying or activating any version puts it right</source>
        <translation>Al desplegar o activar cualquier versión se corrige</translation>
    </message>
    <message>
        <source>it was changed by hand since it was deployed, so it may not say what the model says</source>
        <translation>se modificó a mano después de desplegarse, así que puede no decir lo que dice el modelo</translation>
    </message>
    <message>
        <source>DROP VIEW %1; then deploy or activate a version, which makes it again</source>
        <translation>DROP VIEW %1; luego despliegue o active una versión, lo que la crea de nuevo</translation>
    </message>
    <message>
        <source>a view</source>
        <translation>una vista</translation>
    </message>
    <message>
        <source>a materialized view</source>
        <translation>una vista materializada</translation>
    </message>
    <message>
        <source>a sequence</source>
        <translation>una secuencia</translation>
    </message>
    <message>
        <source>an index</source>
        <translation>un índice</translation>
    </message>
    <message>
        <source>a type</source>
        <translation>un tipo</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>una tabla</translation>
    </message>
    <message>
        <source>a procedure</source>
        <translation>un procedimiento</translation>
    </message>
    <message>
        <source>a function</source>
        <translation>una función</translation>
    </message>
    <message>
        <source>%1 of this name is there already, and it is of no project</source>
        <translation>ya existe %1 con este nombre y no es de ningún proyecto</translation>
    </message>
    <message>
        <source>Give the study another name, or rename what is there</source>
        <translation>Dé otro nombre al estudio o cambie el nombre de lo que existe</translation>
    </message>
    <message>
        <source>%1 of this name belongs to the project %2</source>
        <translation>ya existe %1 con este nombre, del proyecto %2</translation>
    </message>
    <message>
        <source>Give the study another name, or retire %1 first: espalierctl retire %1</source>
        <translation>Dé otro nombre al estudio o retire antes %1: espalierctl retire %1</translation>
    </message>
    <message>
        <source>its newest row is of %1</source>
        <translation>su fila más reciente es de %1</translation>
    </message>
    <message>
        <source>none of its rows is known now</source>
        <translation>ahora no se conoce ninguna de sus filas</translation>
    </message>
    <message>
        <source>windows of the last %1 hold nothing as of now</source>
        <translation>a fecha de hoy, las ventanas de %1 están vacías</translation>
    </message>
    <message>
        <source>the live view is empty, as it has only those with a row in the last %1</source>
        <translation>la vista en vivo está vacía, pues solo contiene las que tienen una fila en un lapso previo de %1</translation>
    </message>
    <message>
        <source>Bring the data up to date, or ask as of a past moment with %1</source>
        <translation>Ponga los datos al día o pregunte a fecha de un momento pasado con %1</translation>
    </message>
    <message>
        <source>To deploy it all the same: %1</source>
        <translation>Para desplegarlo de todos modos: %1</translation>
    </message>
    <message>
        <source>its predictions have another form than those of the deployed versions</source>
        <translation>sus predicciones tienen otra forma que las de las versiones desplegadas</translation>
    </message>
    <message>
        <source>Retire the project first, or give the study another name</source>
        <translation>Retire antes el proyecto o dé otro nombre al estudio</translation>
    </message>
    <message>
        <source>%1 since the model&apos;s rows were read</source>
        <translation>%1, desde que se leyeron las filas del modelo</translation>
    </message>
    <message>
        <source>Take the snapshot again, train, and deploy what comes of it</source>
        <translation>Vuelva a tomar la instantánea, entrene y despliegue lo que resulte</translation>
    </message>
    <message>
        <source>the live SQL computes another value than training did, from the same rows: %1</source>
        <translation>el SQL en vivo calcula, con las mismas filas, un valor distinto al del entrenamiento: %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; of %2 was %3 and is %4</source>
        <translation>“%1” de %2 era %3 y es %4</translation>
    </message>
    <message>
        <source>&apos;%1&apos; of %2 was missing and is %3</source>
        <translation>“%1” de %2 faltaba y es %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; of %2 was %3 and is missing</source>
        <translation>“%1” de %2 era %3 y falta</translation>
    </message>
    <message>
        <source>Report this as a defect; leave the feature out meanwhile</source>
        <translation>Notifíquelo como un defecto; mientras tanto, excluya la variable</translation>
    </message>
    <message>
        <source>%1 of %2 examples that were looked at have other features now than when the snapshot was taken</source>
        <translation>%1 de %2 ejemplos examinados tienen ahora otras variables que cuando se tomó la instantánea</translation>
    </message>
    <message>
        <source>Their rows changed since: what was learned from may no longer be so; a new snapshot tells</source>
        <translation>Sus filas han cambiado desde entonces: lo que se aprendió puede no ser ya cierto; una nueva instantánea lo dirá</translation>
    </message>
    <message>
        <source>its arguments or its result are not those that the registry names</source>
        <translation>sus argumentos o su resultado no son los que figuran en el registro</translation>
    </message>
    <message>
        <source>Somebody changed it or espalier.models: deploy the run again</source>
        <translation>Alguien la modificó o modificó espalier.models: vuelva a desplegar la ejecución</translation>
    </message>
    <message>
        <source>no version was active before this one</source>
        <translation>antes de esta no había ninguna versión activa</translation>
    </message>
    <message>
        <source>Activate a version by its number instead</source>
        <translation>Active en su lugar una versión por su número</translation>
    </message>
    <message>
        <source>somebody deployed version %1 meanwhile</source>
        <translation>entretanto alguien desplegó la versión %1</translation>
    </message>
    <message>
        <source>Look at the proposal anew, and deploy again</source>
        <translation>Revise de nuevo la propuesta y vuelva a desplegar</translation>
    </message>
    <message>
        <source>the registry was made by a newer version of Espalier</source>
        <translation>el registro lo creó una versión más reciente de Espalier</translation>
    </message>
    <message>
        <source>Update Espalier</source>
        <translation>Actualice Espalier</translation>
    </message>
    <message>
        <source>no project of this name is deployed here</source>
        <translation>aquí no hay desplegado ningún proyecto con este nombre</translation>
    </message>
    <message>
        <source>Deploy one first</source>
        <translation>Despliegue antes uno</translation>
    </message>
    <message>
        <source>The projects are: %1</source>
        <translation>Los proyectos son: %1</translation>
    </message>
    <message>
        <source>there is no version %1</source>
        <translation>no existe la versión %1</translation>
    </message>
    <message>
        <source>List the versions with espalierctl projects</source>
        <translation>Consulte la lista de versiones con espalierctl projects</translation>
    </message>
    <message>
        <source>its row in the registry is not as it was written: %1</source>
        <translation>su fila del registro no está como se escribió: %1</translation>
    </message>
    <message>
        <source>its row in the registry is not as it was written: %1: %2</source>
        <translation>su fila del registro no está como se escribió: %1: %2</translation>
    </message>
    <message>
        <source>Somebody changed espalier.models: deploy the run again, or restore the row</source>
        <translation>Alguien modificó espalier.models: vuelva a desplegar la ejecución o restaure la fila</translation>
    </message>
    <message>
        <source>the model does not have the hash that was noted with it</source>
        <translation>el modelo no tiene el hash que se anotó con él</translation>
    </message>
    <message>
        <source>the study does not have the hash that was noted with it</source>
        <translation>el estudio no tiene el hash que se anotó con él</translation>
    </message>
    <message>
        <source>it predicts something else than %1</source>
        <translation>predice algo distinto de %1</translation>
    </message>
    <message>
        <source>version %1 answers there, and not %2</source>
        <translation>allí responde la versión %1 y no la %2</translation>
    </message>
    <message>
        <source>Nothing was changed; see what was changed by hand: espalierctl projects</source>
        <translation>No se cambió nada; vea lo que se modificó a mano: espalierctl projects</translation>
    </message>
    <message>
        <source>the database scores %1 where the model says %2</source>
        <translation>la base de datos da una puntuación de %1 donde el modelo dice %2</translation>
    </message>
    <message>
        <source>Nothing was changed: the score function is not the model&apos;s, or this is a defect to report</source>
        <translation>No se cambió nada: la función de puntuación no es la del modelo, o es un defecto que conviene notificar</translation>
    </message>
    <message>
        <source>%1 of %2 came back</source>
        <translation>volvieron %1 de %2</translation>
    </message>
    <message>
        <source>%1 predictions of %2 rows</source>
        <translation>%1 predicciones para %2 filas</translation>
    </message>
    <message>
        <source>these are not the columns of its predictions</source>
        <translation>estas no son las columnas de sus predicciones</translation>
    </message>
    <message>
        <source>Ask for those of the rows that somebody looks at, after SET jit = off: PostgreSQL may compile the statement first, for seconds</source>
        <translation>Pida los de las filas que alguien vaya a mirar, tras SET jit = off: si no, PostgreSQL puede compilar antes la sentencia, durante segundos</translation>
    </message>
    <message>
        <source>%1 features compare rows with each other: to predict one, those of all rows of its moment are computed, as for the whole view</source>
        <translation>%1 variables comparan unas filas con otras: para predecir una, se calculan las de todas las filas de su momento, como para toda la vista</translation>
    </message>
    <message>
        <source>Ask the view where many are wanted</source>
        <translation>Consulte la vista cuando necesite muchas</translation>
    </message>
    <message>
        <source>no version answers yet that it could be held against as a shadow</source>
        <translation>todavía no responde ninguna versión con la que se pueda comparar como sombra</translation>
    </message>
    <message>
        <source>Deploy it to answer</source>
        <translation>Desplegarla para que responda</translation>
    </message>
    <message>
        <source>version %1 is its shadow already</source>
        <translation>la versión %1 ya es su sombra</translation>
    </message>
    <message>
        <source>Promote that one, or retire it, first</source>
        <translation>Primero promover esa o retirarla</translation>
    </message>
    <message>
        <source>it asks another question than version %1, so that both cannot be judged on the same rows</source>
        <translation>plantea otra pregunta que la versión %1, de modo que no se puede juzgar a ambas con las mismas filas</translation>
    </message>
    <message>
        <source>Deploy it to answer, or ask the same</source>
        <translation>Desplegarla para que responda, o preguntar lo mismo</translation>
    </message>
    <message>
        <source>it has no shadow</source>
        <translation>no tiene sombra</translation>
    </message>
    <message>
        <source>Deploy one: espalierctl deploy STUDY --shadow</source>
        <translation>Desplegar una: espalierctl deploy STUDY --shadow</translation>
    </message>
    <message>
        <source>the reasons of one row take about %1, of a thousand %2; what does not select them does not wait for them</source>
        <translation>las razones de una fila tardan unos %1, las de mil %2; lo que no las selecciona no las espera</translation>
    </message>
    <message>
        <source>view and functions keep the columns they have: reasons are given by %1</source>
        <translation>la vista y las funciones conservan sus columnas: las razones las da %1</translation>
    </message>
    <message>
        <source>To have them as a column, retire the project and deploy it anew</source>
        <translation>Para tenerlas como columna, retire el proyecto y despliéguelo de nuevo</translation>
    </message>
    <message>
        <source>this version gives none: where there were reasons, nothing is said</source>
        <translation>esta versión no da ninguna: donde había razones, no se dice nada</translation>
    </message>
    <message>
        <source>To go on giving them, deploy it with reasons</source>
        <translation>Para seguir dándolas, despliéguela con razones</translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message>
        <source>Placing tables</source>
        <translation>Colocando las tablas</translation>
    </message>
    <message>
        <source>writing the page</source>
        <translation>escribiendo la página</translation>
    </message>
    <message>
        <source>painting</source>
        <translation>dibujando</translation>
    </message>
    <message>
        <source>writing the picture</source>
        <translation>escribiendo la imagen</translation>
    </message>
    <message>
        <source>The tables could not be placed.</source>
        <translation>No se pudieron colocar las tablas.</translation>
    </message>
    <message>
        <source>Check that the layout plugins of Graphviz are installed.</source>
        <translation>Compruebe que están instalados los complementos de diseño de Graphviz.</translation>
    </message>
    <message>
        <source>librsvg gave no reason</source>
        <translation>librsvg no dio ningún motivo</translation>
    </message>
    <message>
        <source>The drawing has no size.</source>
        <translation>El dibujo no tiene tamaño.</translation>
    </message>
    <message>
        <source>%1 x %2 pixels are more than a PNG can have</source>
        <translation>%1 x %2 píxeles son más de los que admite un PNG</translation>
    </message>
    <message>
        <source>The largest scale for it is %1; SVG and PDF have no such limit</source>
        <translation>La escala máxima es %1; SVG y PDF no tienen ese límite</translation>
    </message>
    <message>
        <source>this is no scale</source>
        <translation>no es una escala</translation>
    </message>
    <message>
        <source>Give a number above 0</source>
        <translation>Indique un número mayor que 0</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>there are too many moments to look at in memory</source>
        <translation>hay demasiados momentos para examinarlos en memoria</translation>
    </message>
    <message>
        <source>Examples see too many rows to be held in memory.</source>
        <translation>Los ejemplos ven demasiadas filas para mantenerlas en memoria.</translation>
    </message>
    <message>
        <source>Compute the features inside the database, or take fewer examples.</source>
        <translation>Calcule las variables dentro de la base de datos o tome menos ejemplos.</translation>
    </message>
    <message>
        <source>The path reaches too many rows to be held in memory.</source>
        <translation>La ruta alcanza demasiadas filas para mantenerlas en memoria.</translation>
    </message>
    <message>
        <source>Compute the features inside the database, or shorten the path.</source>
        <translation>Calcule las variables dentro de la base de datos o acorte la ruta.</translation>
    </message>
    <message>
        <source>it holds moments after the year 294246, which no column in memory can hold</source>
        <translation>contiene instantes posteriores al año 294246, que no caben en ninguna columna en memoria</translation>
    </message>
    <message>
        <source>Let the database compute the features</source>
        <translation>Deje que la base de datos calcule las variables</translation>
    </message>
    <message>
        <source>The two sides of a relation hold values of different types.</source>
        <translation>Los dos lados de una relación contienen valores de tipos distintos.</translation>
    </message>
    <message>
        <source>Several rows share the key that a relation refers to.</source>
        <translation>Varias filas comparten la clave a la que se refiere una relación.</translation>
    </message>
    <message>
        <source>the study has no as-of times</source>
        <translation>el estudio no tiene fechas de referencia</translation>
    </message>
    <message>
        <source>the database alone knows when values of %1 are equal</source>
        <translation>solo la base de datos sabe cuándo son iguales los valores de %1</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>uniendo filas</translation>
    </message>
    <message>
        <source>computing features</source>
        <translation>calculando variables</translation>
    </message>
    <message>
        <source>finding examples</source>
        <translation>buscando ejemplos</translation>
    </message>
    <message>
        <source>%1 rows: %2 used</source>
        <translation>%1 filas: %2 usadas</translation>
    </message>
    <message>
        <source>%1 without a key</source>
        <translation>%1 sin clave</translation>
    </message>
    <message>
        <source>%1 without a time</source>
        <translation>%1 sin fecha</translation>
    </message>
    <message>
        <source>%1 of no entity that is there</source>
        <translation>%1 de ninguna entidad existente</translation>
    </message>
    <message>
        <source>%1 left out by the filter</source>
        <translation>%1 excluidos por el filtro</translation>
    </message>
    <message>
        <source>%1 before their entity was there</source>
        <translation>%1 antes de que existiera su entidad</translation>
    </message>
    <message>
        <source>%1 in periods left out</source>
        <translation>%1 en periodos excluidos</translation>
    </message>
    <message>
        <source>%1 whose labels read values that are treated as missing</source>
        <translation>%1 cuyas etiquetas leen valores que se tratan como ausentes</translation>
    </message>
    <message>
        <source>%1 too young for their labels to be known</source>
        <translation>%1 demasiado recientes para que se conozca su etiqueta</translation>
    </message>
    <message>
        <source>%1 not in the sample</source>
        <translation>%1 fuera de la muestra</translation>
    </message>
    <message>
        <source>%1 without a label</source>
        <translation>%1 sin etiqueta</translation>
    </message>
    <message>
        <source>%1 said twice</source>
        <translation>%1 repetidos</translation>
    </message>
    <message>
        <source>%1 that contradict each other</source>
        <translation>%1 que se contradicen entre sí</translation>
    </message>
    <message>
        <source>%1 in no part</source>
        <translation>%1 en ninguna parte</translation>
    </message>
    <message>
        <source>%1 between parts, whose labels were not known when the next one begins</source>
        <translation>%1 entre dos partes, cuyas etiquetas no se conocían cuando empieza la siguiente</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>The server refused a query</source>
        <translation>El servidor rechazó una consulta</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>No válido</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>No admitido</translation>
    </message>
    <message>
        <source>A file could not be read or written</source>
        <translation>No se pudo leer o escribir un archivo</translation>
    </message>
    <message>
        <source>A defect in Espalier</source>
        <translation>Un defecto de Espalier</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>the model does not say what its training rows were like, so that it cannot be explained: an earlier version made it</source>
        <translation>el modelo no dice cómo eran sus filas de entrenamiento, así que no se puede explicar: lo creó una versión anterior</translation>
    </message>
    <message>
        <source>Train it again to see its reasons</source>
        <translation>Vuelva a entrenarlo para ver sus motivos</translation>
    </message>
    <message>
        <source>reading test examples</source>
        <translation>leyendo ejemplos de prueba</translation>
    </message>
    <message>
        <source>adding up what features contribute</source>
        <translation>sumando lo que aportan las variables</translation>
    </message>
    <message>
        <source>shuffling one feature after the other</source>
        <translation>barajando las variables una tras otra</translation>
    </message>
    <message>
        <source>cutting examples into slices</source>
        <translation>dividiendo los ejemplos en segmentos</translation>
    </message>
    <message>
        <source>scoring each slice</source>
        <translation>evaluando cada segmento</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: %2 a %3</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation>%1: falta</translation>
    </message>
    <message>
        <source>no history: %1</source>
        <translation>sin historial: %1</translation>
    </message>
    <message>
        <source>short history: %1, at most %2</source>
        <translation>historial corto: %1, como máximo %2</translation>
    </message>
    <message>
        <source>long history: %1, at least %2</source>
        <translation>historial largo: %1, al menos %2</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>a fecha de %1</translation>
    </message>
    <message>
        <source>as of %1 to %2</source>
        <translation>a fecha de %1 a %2</translation>
    </message>
    <message>
        <source>giving all examples one value after the other</source>
        <translation>dando a todos los ejemplos un valor tras otro</translation>
    </message>
    <message>
        <source>what each feature adds is exact only of linear models and trees: this model weighs all of them together</source>
        <translation>lo que aporta cada variable solo es exacto en modelos lineales y árboles: este modelo las pondera todas juntas</translation>
    </message>
    <message>
        <source>Look at what shuffling a feature costs, at how the prediction goes with it, and at other values of an example</source>
        <translation>Vea cuánto cuesta barajar una variable, cómo cambia con ella la predicción y qué pasa con otros valores de un ejemplo</translation>
    </message>
    <message>
        <source>%1: %2 others</source>
        <translation>%1: %2 otros</translation>
    </message>
</context>
<context>
    <name>FormatText</name>
    <message>
        <source>under 1 µs</source>
        <translation>menos de 1 µs</translation>
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
        <translation>%1 días</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>hace %1 h</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>hace %1 días</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>Relation</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>A foreign key between two tables, declared in the database or found in the values and accepted by you. Along relations a row finds its parent (one) and its children (many).</source>
        <translation>Una clave foránea entre dos tablas, declarada en la base de datos o hallada en los valores y aceptada por usted. A lo largo de las relaciones, una fila encuentra su padre (uno) y sus hijos (muchos).</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>The table about whose rows something is predicted: customers, orders, machines. Each live prediction is of one of its rows.</source>
        <translation>La tabla sobre cuyas filas se predice algo: clientes, pedidos, máquinas. Cada predicción en vivo es de una de sus filas.</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>The question that is asked, as a file: what is predicted, for which rows, from which features, and how it is tested. It holds no data, so it can be shared and kept under version control.</source>
        <translation>La pregunta que se hace, en forma de archivo: qué se predice, para qué filas, con qué variables y cómo se comprueba. No contiene datos, así que se puede compartir y guardar en control de versiones.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>What is to be predicted, of an example for which it is known already. A label about the next 90 days is known only when these 90 days are over.</source>
        <translation>Lo que hay que predecir, en un ejemplo del que ya se conoce. Una etiqueta sobre los próximos 90 días solo se conoce cuando han pasado esos 90 días.</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Fecha de referencia</translation>
    </message>
    <message>
        <source>The moment at which an example is predicted: its features see only rows from before it. That is why a score tells of the future, and not of what could be looked up.</source>
        <translation>El momento en que se predice un ejemplo: sus variables solo ven filas anteriores. Por eso una puntuación habla del futuro y no de lo que se podría consultar.</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizonte</translation>
    </message>
    <message>
        <source>How far ahead the label looks: &quot;in the next 90 days&quot;. A longer one has more events and is known later.</source>
        <translation>Hasta dónde mira la etiqueta hacia delante: “en los próximos 90 días”. Uno más largo tiene más sucesos y se conoce más tarde.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>A value that the model may use: a column of the row or of a parent, or an aggregate over children, such as the number of orders in the last 30 days. It means the same while training and in the live view, to the bit.</source>
        <translation>Un valor que el modelo puede usar: una columna de la fila o de un padre, o un agregado de los hijos, como el número de pedidos de los últimos 30 días. Significa lo mismo al entrenar y en la vista en vivo, bit a bit.</translation>
    </message>
    <message>
        <source>Leakage</source>
        <translation>Fuga de información</translation>
    </message>
    <message>
        <source>A feature that knows the answer because it was written after the moment of prediction. Scores are wonderful then, and live predictions are not; findings point it out before training.</source>
        <translation>Una variable que conoce la respuesta porque se escribió después del momento de la predicción. Entonces las puntuaciones son magníficas y las predicciones en vivo no; los hallazgos lo señalan antes de entrenar.</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantánea</translation>
    </message>
    <message>
        <source>Examples and features as they were read at one moment, kept on this computer. Models that are compared were trained on the same one.</source>
        <translation>Ejemplos y variables tal como se leyeron en un momento, guardados en este equipo. Los modelos que se comparan se entrenaron con la misma.</translation>
    </message>
    <message>
        <source>Train, validation, test</source>
        <translation>Entrenamiento, validación, prueba</translation>
    </message>
    <message>
        <source>Models learn from the training part, settings are chosen on the validation part, and the test part is looked at last. With times, the test is the latest: it asks whether what was learned still holds.</source>
        <translation>Los modelos aprenden de la parte de entrenamiento, la configuración se elige con la de validación y la de prueba se mira al final. Si hay tiempos, la prueba es lo más reciente: pregunta si lo aprendido sigue siendo válido.</translation>
    </message>
    <message>
        <source>Backtest</source>
        <translation>Backtest</translation>
    </message>
    <message>
        <source>The model as it would have been trained at an earlier moment, scored on what came next. Several of them show whether it would have worked last spring, too.</source>
        <translation>El modelo tal como se habría entrenado en un momento anterior, evaluado con lo que vino después. Varios muestran si también habría funcionado la primavera pasada.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Línea base</translation>
    </message>
    <message>
        <source>A model that uses no feature: it says the share of positives, or the middle, for all. What is not better than it is not worth deploying.</source>
        <translation>Un modelo que no usa ninguna variable: dice para todas las filas la proporción de positivos o el valor central. Lo que no es mejor que ella no merece desplegarse.</translation>
    </message>
    <message>
        <source>ROC AUC</source>
        <translation>ROC AUC</translation>
    </message>
    <message>
        <source>How often the model puts the right one of two rows first, of which one is positive and one is not. 0.5 is a coin, 1 is never wrong; it says nothing of a threshold.</source>
        <translation>Con qué frecuencia el modelo pone primero la fila correcta de dos, una positiva y otra no. 0,5 es una moneda, 1 no falla nunca; no dice nada de un umbral.</translation>
    </message>
    <message>
        <source>Log loss</source>
        <translation>Pérdida logarítmica</translation>
    </message>
    <message>
        <source>How surprised one is by what happened, if one believes the probabilities; lower is better. Being sure and wrong costs most.</source>
        <translation>Cuánto sorprende lo que ocurrió a quien cree en las probabilidades; menos es mejor. Estar seguro y equivocarse es lo que más cuesta.</translation>
    </message>
    <message>
        <source>RMSE and MAE</source>
        <translation>RMSE y MAE</translation>
    </message>
    <message>
        <source>How far a predicted number is off, in the label&apos;s own unit. MAE is the mean distance; RMSE weighs large misses more.</source>
        <translation>Cuánto se desvía un número predicho, en la unidad de la etiqueta. MAE es la distancia media; RMSE da más peso a los errores grandes.</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Where the score would probably be on other rows like these, in 95 of 100 cases. Two models whose difference has an interval with 0 in it cannot be told apart.</source>
        <translation>Dónde estaría probablemente la puntuación con otras filas como estas, en 95 de cada 100 casos. No se pueden distinguir dos modelos cuya diferencia tiene un intervalo que contiene el 0.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>Whether of all rows with a probability of 20 % about one in five is positive. A model can rank well and still be badly calibrated; costs need calibrated probabilities.</source>
        <translation>Si de todas las filas con una probabilidad del 20&#xa0;% una de cada cinco, más o menos, es positiva. Un modelo puede ordenar bien y estar mal calibrado; los costos necesitan probabilidades calibradas.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>The probability from which on a row counts as positive. It follows from what a false alarm and a miss cost, not from the model.</source>
        <translation>La probabilidad a partir de la cual una fila cuenta como positiva. Depende de lo que cuestan una falsa alarma y una omisión, no del modelo.</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>A part of the test rows with something in common: a country, new customers, a month. A model that is good on the whole may be bad on one.</source>
        <translation>Una parte de las filas de prueba con algo en común: un país, clientes nuevos, un mes. Un modelo bueno en conjunto puede ser malo en uno de ellos.</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importancia</translation>
    </message>
    <message>
        <source>How much worse the score is when a feature&apos;s values are shuffled. It tells what the model uses, not what causes the label.</source>
        <translation>Cuánto empeora la puntuación cuando se barajan los valores de una variable. Dice lo que usa el modelo, no lo que causa la etiqueta.</translation>
    </message>
    <message>
        <source>Partial dependence</source>
        <translation>Dependencia parcial</translation>
    </message>
    <message>
        <source>What the model says on average when one feature is set to a value and all else stays. It shows a direction and a shape: more visits, fewer leave.</source>
        <translation>Lo que dice el modelo en promedio cuando una variable se fija en un valor y todo lo demás sigue igual. Muestra un sentido y una forma: con más visitas, menos se van.</translation>
    </message>
    <message>
        <source>Live view</source>
        <translation>Vista en vivo</translation>
    </message>
    <message>
        <source>A view in your database that predicts when it is read, from the rows that are there then. It is plain SQL: no extension and no service stands behind it.</source>
        <translation>Una vista de su base de datos que predice cuando se lee, con las filas que hay en ese momento. Es SQL puro: sin extensiones ni servicios detrás.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>A deployed model is never overwritten: the next one is a new version, and one of them is active. Going back to an earlier one is one click and one transaction.</source>
        <translation>Un modelo desplegado nunca se sobrescribe: el siguiente es una nueva versión, y una de ellas está activa. Volver a una anterior es un clic y una transacción.</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Deriva</translation>
    </message>
    <message>
        <source>The values of today are distributed otherwise than those the model learned from. It may matter or not: look at the score that has matured since, and at what drifted.</source>
        <translation>Los valores de hoy se distribuyen de otra forma que aquellos de los que aprendió el modelo. Puede importar o no: mire la puntuación que ha madurado desde entonces y lo que se ha desplazado.</translation>
    </message>
    <message>
        <source>Matured</source>
        <translation>Maduras</translation>
    </message>
    <message>
        <source>Of predictions that were logged, those whose label is known by now. The score on them is what was really kept of the promise.</source>
        <translation>De las predicciones guardadas en el log, aquellas cuya etiqueta ya se conoce. Su puntuación es lo que de verdad se cumplió de lo prometido.</translation>
    </message>
    <message>
        <source>A row of the entity at one moment, with its label. The same customer at ten moments is ten examples; intervals count them as one customer.</source>
        <translation>Una fila de la entidad en un momento, con su etiqueta. El mismo cliente en diez momentos son diez ejemplos; los intervalos los cuentan como un solo cliente.</translation>
    </message>
</context>
<context>
    <name>GraphRouteText</name>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n tabla</numerusform>
            <numerusform>%n tablas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GraphSceneText</name>
    <message numerus="yes">
        <source>… %n more column(s)</source>
        <translation>
            <numerusform>… %n columna más</numerusform>
            <numerusform>… %n columnas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer columns</source>
        <translation>Mostrar menos columnas</translation>
    </message>
    <message>
        <source>%1, %2 columns, %3 outgoing, %4 incoming relations</source>
        <translation>%1, %2 columnas, %3 relaciones salientes, %4 entrantes</translation>
    </message>
</context>
<context>
    <name>Gym</name>
    <message>
        <source>The owner of the folder cannot be changed.</source>
        <translation>No se puede cambiar el propietario de la carpeta.</translation>
    </message>
    <message>
        <source>The folder belongs to somebody else.</source>
        <translation>La carpeta pertenece a otra persona.</translation>
    </message>
    <message>
        <source>The configuration cannot be written.</source>
        <translation>No se puede escribir la configuración.</translation>
    </message>
    <message>
        <source>Choose another folder for the sample database.</source>
        <translation>Elija otra carpeta para la base de datos de ejemplo.</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 ha fallado</translation>
    </message>
    <message>
        <source>See %1.</source>
        <translation>Consulte %1.</translation>
    </message>
    <message>
        <source>The folder exists and holds no database cluster.</source>
        <translation>La carpeta existe y no contiene un clúster de bases de datos.</translation>
    </message>
    <message>
        <source>The program could not be started.</source>
        <translation>No se pudo iniciar el programa.</translation>
    </message>
    <message>
        <source>Check that the user %1 may run it in %2.</source>
        <translation>Compruebe que el usuario %1 puede ejecutarlo en %2.</translation>
    </message>
    <message>
        <source>No PostgreSQL server programs are installed.</source>
        <translation>No hay instalados programas de servidor de PostgreSQL.</translation>
    </message>
    <message>
        <source>It was made by PostgreSQL %1, whose programs are not installed.</source>
        <translation>Se creó con PostgreSQL %1, cuyos programas no están instalados.</translation>
    </message>
    <message>
        <source>Install the package %1.</source>
        <translation>Instale el paquete %1.</translation>
    </message>
    <message>
        <source>The database holds a schema of that name already.</source>
        <translation>La base de datos ya contiene un esquema con ese nombre.</translation>
    </message>
    <message>
        <source>Make the shop in an empty database.</source>
        <translation>Cree la tienda en una base de datos vacía.</translation>
    </message>
    <message>
        <source>The database holds no shop.</source>
        <translation>La base de datos no contiene ninguna tienda.</translation>
    </message>
    <message>
        <source>Start the gym, which makes one.</source>
        <translation>Inicie el Gym, que crea una.</translation>
    </message>
    <message>
        <source>The shop was made by another version.</source>
        <translation>La tienda se creó con otra versión.</translation>
    </message>
    <message>
        <source>Make a new sample database.</source>
        <translation>Cree una nueva base de datos de ejemplo.</translation>
    </message>
    <message>
        <source>The history must end at midnight.</source>
        <translation>El historial debe terminar a medianoche.</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3.</source>
        <translation>%1 no está entre %2 y %3.</translation>
    </message>
    <message>
        <source>Making the database cluster</source>
        <translation>Creando el clúster de bases de datos</translation>
    </message>
    <message>
        <source>Starting the database server</source>
        <translation>Iniciando el servidor de bases de datos</translation>
    </message>
    <message>
        <source>Making keys and indexes</source>
        <translation>Creando claves e índices</translation>
    </message>
    <message>
        <source>Letting the shop live</source>
        <translation>Dando vida a la tienda</translation>
    </message>
    <message>
        <source>there is no such bug</source>
        <translation>no existe ese error</translation>
    </message>
    <message>
        <source>Name one of %1</source>
        <translation>Indique uno de %1</translation>
    </message>
    <message>
        <source>The shop did not live then.</source>
        <translation>La tienda aún no existía entonces.</translation>
    </message>
</context>
<context>
    <name>Learn</name>
    <message>
        <source>a regression needs a number as its label</source>
        <translation>una regresión necesita un número como etiqueta</translation>
    </message>
    <message>
        <source>Choose a classification task</source>
        <translation>Elija una tarea de clasificación</translation>
    </message>
    <message>
        <source>the label of row %1 (%2) is missing or infinite</source>
        <translation>la etiqueta de la fila %1 (%2) falta o es infinita</translation>
    </message>
    <message>
        <source>Train on rows whose label is known</source>
        <translation>Entrene con filas cuya etiqueta se conozca</translation>
    </message>
    <message>
        <source>a classification needs a category as its label</source>
        <translation>una clasificación necesita una categoría como etiqueta</translation>
    </message>
    <message>
        <source>Choose the regression task</source>
        <translation>Elija la tarea de regresión</translation>
    </message>
    <message>
        <source>the label of row %1 (%2) is missing or not one of the classes</source>
        <translation>la etiqueta de la fila %1 (%2) falta o no es una de las clases</translation>
    </message>
    <message>
        <source>%1 has no parameter of this name</source>
        <translation>%1 no tiene ningún parámetro con este nombre</translation>
    </message>
    <message>
        <source>Remove it or correct its spelling</source>
        <translation>Quítelo o corrija su nombre</translation>
    </message>
    <message>
        <source>%1 is not a number from %2 to %3</source>
        <translation>%1 no es un número de %2 a %3</translation>
    </message>
    <message>
        <source>%1 is not a whole number from %2 to %3</source>
        <translation>%1 no es un número entero de %2 a %3</translation>
    </message>
    <message>
        <source>Choose a value in its range</source>
        <translation>Elija un valor de su rango</translation>
    </message>
    <message>
        <source>this learner does not suit the task</source>
        <translation>este algoritmo no es adecuado para la tarea</translation>
    </message>
    <message>
        <source>Choose another learner</source>
        <translation>Elija otro algoritmo</translation>
    </message>
    <message>
        <source>there are no rows to train on</source>
        <translation>no hay filas con las que entrenar</translation>
    </message>
    <message>
        <source>Widen the study, or make the other parts smaller</source>
        <translation>Amplíe el estudio o reduzca las demás partes</translation>
    </message>
    <message>
        <source>its columns are not of one length</source>
        <translation>sus columnas no tienen la misma longitud</translation>
    </message>
    <message>
        <source>a binary task needs exactly two classes</source>
        <translation>una tarea binaria necesita exactamente dos clases</translation>
    </message>
    <message>
        <source>Choose the multiclass task</source>
        <translation>Elija la tarea multiclass</translation>
    </message>
    <message>
        <source>all training rows are of one class</source>
        <translation>todas las filas de entrenamiento son de una sola clase</translation>
    </message>
    <message>
        <source>Choose a split or a label with both classes before the cut</source>
        <translation>Elija una división o una etiqueta con ambas clases antes del corte</translation>
    </message>
    <message>
        <source>there is no feature that varies over the training rows</source>
        <translation>ninguna variable varía en las filas de entrenamiento</translation>
    </message>
    <message>
        <source>Add features</source>
        <translation>Añada variables</translation>
    </message>
    <message>
        <source>a multiclass task needs at least three classes here</source>
        <translation>una tarea multiclass necesita aquí al menos tres clases</translation>
    </message>
    <message>
        <source>Choose the binary task</source>
        <translation>Elija la tarea binary</translation>
    </message>
    <message>
        <source>a feature must be a number or a category</source>
        <translation>una variable debe ser un número o una categoría</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Exclúyala</translation>
    </message>
    <message>
        <source>the fit gave numbers that no model may hold: %1</source>
        <translation>el ajuste dio números que ningún modelo puede contener: %1</translation>
    </message>
    <message>
        <source>Look for extreme values among the features and the label</source>
        <translation>Busque valores extremos en las variables y la etiqueta</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>no hay memoria suficiente</translation>
    </message>
    <message>
        <source>Use fewer rows or features, or a smaller model</source>
        <translation>Use menos filas o variables, o un modelo más pequeño</translation>
    </message>
    <message>
        <source>fitted</source>
        <translation>ajustado</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>boosting</source>
        <translation>añadiendo árboles</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>codificando</translation>
    </message>
    <message>
        <source>growing trees</source>
        <translation>construyendo árboles</translation>
    </message>
    <message>
        <source>growing trees of at most %1 leaves, so that the forest can be deployed</source>
        <translation>construyendo árboles de %1 hojas como máximo, para que el bosque se pueda desplegar</translation>
    </message>
    <message>
        <source>fitting</source>
        <translation>ajustando</translation>
    </message>
    <message>
        <source>solving</source>
        <translation>resolviendo</translation>
    </message>
    <message>
        <source>calibrating</source>
        <translation>calibrando</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Línea base</translation>
    </message>
    <message>
        <source>Predicts the mean, or the class shares, of the training rows: what every other learner has to beat.</source>
        <translation>Predice la media, o las proporciones de las clases, de las filas de entrenamiento: lo que cualquier otro algoritmo tiene que superar.</translation>
    </message>
    <message>
        <source>Boosted trees (XGBoost)</source>
        <translation>Árboles con boosting (XGBoost)</translation>
    </message>
    <message>
        <source>Small trees added one after the other, each correcting the sum of those before it.</source>
        <translation>Árboles pequeños añadidos uno tras otro, cada uno de los cuales corrige la suma de los anteriores.</translation>
    </message>
    <message>
        <source>Rounds of boosting, at most</source>
        <translation>Rondas de boosting, como máximo</translation>
    </message>
    <message>
        <source>How much of each tree is added: smaller needs more rounds</source>
        <translation>Cuánto se añade de cada árbol: menos requiere más rondas</translation>
    </message>
    <message>
        <source>Levels of a tree</source>
        <translation>Niveles de un árbol</translation>
    </message>
    <message>
        <source>The least weight of the rows in a leaf; a hundredth of the rows where not given, from 1 to 10</source>
        <translation>El peso mínimo de las filas de una hoja; si no se indica, una centésima parte de las filas, de 1 a 10</translation>
    </message>
    <message>
        <source>Share of the rows for each tree</source>
        <translation>Proporción de las filas para cada árbol</translation>
    </message>
    <message>
        <source>Share of the features for each tree</source>
        <translation>Proporción de las variables para cada árbol</translation>
    </message>
    <message>
        <source>Penalty on the values of leaves</source>
        <translation>Penalización sobre los valores de las hojas</translation>
    </message>
    <message>
        <source>Rounds without a better validation loss before it stops; 0 never stops early</source>
        <translation>Rondas sin mejorar la pérdida de validación antes de parar; 0 nunca para antes de tiempo</translation>
    </message>
    <message>
        <source>Random forest</source>
        <translation>Bosque aleatorio</translation>
    </message>
    <message>
        <source>The mean of many deep trees, each grown on its own sample of rows and features.</source>
        <translation>La media de muchos árboles profundos, cada uno construido con su propia muestra de filas y variables.</translation>
    </message>
    <message>
        <source>Trees</source>
        <translation>Árboles</translation>
    </message>
    <message>
        <source>A leaf has at least so many rows; more where the forest could not be deployed otherwise</source>
        <translation>Una hoja tiene al menos estas filas; más si de otro modo no se pudiera desplegar el bosque</translation>
    </message>
    <message>
        <source>The share of the features that is tried for each split; not set, the square root of their number</source>
        <translation>La proporción de las variables que se prueba en cada división; si no se indica, la raíz cuadrada de su número</translation>
    </message>
    <message>
        <source>Logistic regression</source>
        <translation>Regresión logística</translation>
    </message>
    <message>
        <source>A linear model of the log-odds, with its weights kept small; probabilities come out calibrated.</source>
        <translation>Un modelo lineal de los log-odds, con los pesos limitados; sus probabilidades salen calibradas.</translation>
    </message>
    <message>
        <source>The inverse of the penalty on the weights: smaller is simpler; 100 by the rows where not given, from 0.01 to 1</source>
        <translation>La inversa de la penalización sobre los pesos: menos es más simple; si no se indica, 100 entre el número de filas, de 0,01 a 1</translation>
    </message>
    <message>
        <source>Ridge regression</source>
        <translation>Regresión ridge</translation>
    </message>
    <message>
        <source>Per row, on standardized inputs; 0 chooses it by leave-one-out error</source>
        <translation>Por fila, sobre entradas estandarizadas; 0 la elige por el error leave-one-out</translation>
    </message>
    <message>
        <source>Linear SVM</source>
        <translation>SVM lineal</translation>
    </message>
    <message>
        <source>The plane with the widest margin between classes, calibrated on rows it has not seen.</source>
        <translation>El plano con el margen más ancho entre clases, calibrado con filas que no ha visto.</translation>
    </message>
    <message>
        <source>The price of a row on the wrong side of its margin: smaller is simpler</source>
        <translation>El precio de una fila en el lado equivocado de su margen: menos es más simple</translation>
    </message>
    <message>
        <source>%1 rows of %2 inputs need about %3 of memory, %4 are allowed</source>
        <translation>%1 filas de %2 entradas necesitan unos %3 de memoria; se permiten %4</translation>
    </message>
    <message>
        <source>Take a sample, leave features out, or allow more memory; about %1 % of the examples would fit</source>
        <translation>Tome una muestra, excluya variables o permita más memoria; cabría aproximadamente el %1&#xa0;% de los ejemplos</translation>
    </message>
    <message>
        <source>needs about %1 of memory, %2 are allowed</source>
        <translation>necesita unos %1 de memoria; se permiten %2</translation>
    </message>
    <message>
        <source>Least absolute deviations</source>
        <translation>Mínimas desviaciones absolutas</translation>
    </message>
    <message>
        <source>A linear model fitted to the absolute error, with its weights kept small: labels far out count less than in a ridge regression.</source>
        <translation>Un modelo lineal ajustado al error absoluto, con los pesos limitados: las etiquetas muy alejadas cuentan menos que en una regresión ridge.</translation>
    </message>
    <message>
        <source>Blend</source>
        <translation>Mezcla</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>fitting a sample of %1 of %2 rows</source>
        <translation>ajustando una muestra de %1 de %2 filas</translation>
    </message>
    <message>
        <source>SVM with radial kernel</source>
        <translation>SVM con kernel radial</translation>
    </message>
    <message>
        <source>The widest margin between two classes, or the flattest tube around a number, by similarity to rows it has learned from: 10,000 at most, a sample of more.</source>
        <translation>El margen más ancho entre dos clases, o el tubo más plano en torno a un número, según la similitud con filas de las que ha aprendido: 10&#xa0;000 como máximo; si hay más, una muestra.</translation>
    </message>
    <message>
        <source>How near a row must be to count as similar, divided by the number of inputs: smaller is smoother</source>
        <translation>Lo cerca que debe estar una fila para contar como similar, dividido entre el número de entradas: menos es más suave</translation>
    </message>
    <message>
        <source>How far a number may be off at no price, in standard deviations</source>
        <translation>Cuánto puede desviarse un número sin ningún precio, en desviaciones estándar</translation>
    </message>
    <message>
        <source>Kernel ridge</source>
        <translation>Ridge con kernel</translation>
    </message>
    <message>
        <source>Ridge regression on the similarity to some of the rows, with its penalty chosen by leave-one-out error; from 10,000 rows at most, a sample of more.</source>
        <translation>Regresión ridge sobre la similitud con algunas de las filas, con la penalización elegida por el error leave-one-out; con 10&#xa0;000 filas como máximo y, si hay más, una muestra.</translation>
    </message>
    <message>
        <source>How many rows similarity is measured to, at most</source>
        <translation>Con cuántas filas se mide la similitud, como máximo</translation>
    </message>
    <message>
        <source>Additive boosted trees</source>
        <translation>Árboles aditivos con boosting</translation>
    </message>
    <message>
        <source>Boosted trees that look at one feature each: what it predicts is a sum of one curve for each feature, which can be read.</source>
        <translation>Árboles con boosting que miran una sola variable cada uno: lo que predice es la suma de una curva por variable, que se puede leer.</translation>
    </message>
    <message>
        <source>1: trees may look at two features, whose pairs then count too; there are no curves of single features any more</source>
        <translation>1: los árboles pueden mirar dos variables, y entonces también cuentan los pares; ya no hay curvas de variables sueltas</translation>
    </message>
    <message>
        <source>A linear model whose weights are kept small, by leave-one-out error, or more where validation says so. Of a yes/no question that compares a number, it learns that number, and then how probable the answer is.</source>
        <translation>Un modelo lineal con los pesos limitados según el error leave-one-out, o más si la validación lo aconseja. De una pregunta de sí o no que compara un número, aprende ese número y después la probabilidad de la respuesta.</translation>
    </message>
    <message>
        <source>Dense network</source>
        <translation>Red densa</translation>
    </message>
    <message>
        <source>One or two layers of units between inputs and answer, each a weighted sum of the layer before that counts only above 0; from 100 rows on, from a sample where rows times inputs are more than 20 million.</source>
        <translation>Una o dos capas de unidades entre las entradas y la respuesta, cada una una suma ponderada de la capa anterior que solo cuenta por encima de 0; a partir de 100 filas, de una muestra donde filas por entradas son más de 20 millones.</translation>
    </message>
    <message>
        <source>How many layers stand between inputs and answer</source>
        <translation>Cuántas capas hay entre las entradas y la respuesta</translation>
    </message>
    <message>
        <source>How many units each of these layers has</source>
        <translation>Cuántas unidades tiene cada una de estas capas</translation>
    </message>
    <message>
        <source>How often all rows are passed over, at most; validation may stop earlier</source>
        <translation>Cuántas veces se recorren todas las filas, como máximo; la validación puede parar antes</translation>
    </message>
    <message>
        <source>How far each batch of rows moves the weights</source>
        <translation>Cuánto mueve los pesos cada lote de filas</translation>
    </message>
    <message>
        <source>How strongly weights are kept small</source>
        <translation>Con cuánta fuerza se mantienen pequeños los pesos</translation>
    </message>
    <message>
        <source>Passes without gain on validation before it stops; 0 never stops early</source>
        <translation>Pasadas sin mejora en la validación antes de parar; 0 nunca para antes de tiempo</translation>
    </message>
    <message>
        <source>pass %1 of %2 at most</source>
        <translation>pasada %1 de %2 como máximo</translation>
    </message>
    <message>
        <source>A network needs %1 rows to learn from; there are %2</source>
        <translation>Una red necesita %1 filas para aprender; hay %2</translation>
    </message>
    <message>
        <source>The network would have %1 weights; at most %2 can be deployed</source>
        <translation>La red tendría %1 pesos; se pueden desplegar %2 como máximo</translation>
    </message>
    <message>
        <source>Train with fewer units, or with fewer features</source>
        <translation>Entrene con menos unidades o con menos variables</translation>
    </message>
    <message>
        <source>the label of row %1 (%2) is too large to be computed with: beyond %3</source>
        <translation>la etiqueta de la fila %1 (%2) es demasiado grande para calcular con ella: más allá de %3</translation>
    </message>
    <message>
        <source>Leave such rows out by a filter</source>
        <translation>Excluya esas filas con un filtro</translation>
    </message>
    <message>
        <source>Only so many features, those that weigh most in a fit with all of them; chosen by validation where not given</source>
        <translation>Solo tantas características, las de más peso en un ajuste con todas; si no se indica, las elige la validación</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>The lesson has no title.</source>
        <translation>La lección no tiene título.</translation>
    </message>
    <message>
        <source>Begin with a line “# Title”.</source>
        <translation>Empiece con una línea “# Título”.</translation>
    </message>
    <message>
        <source>The lesson does not say how long it takes.</source>
        <translation>La lección no dice cuánto dura.</translation>
    </message>
    <message>
        <source>Write &lt;!-- minutes: 10 --&gt; below the title.</source>
        <translation>Escriba &lt;!-- minutes: 10 --&gt; debajo del título.</translation>
    </message>
    <message>
        <source>A block is marked “%1”.</source>
        <translation>Un bloque está marcado como “%1”.</translation>
    </message>
    <message>
        <source>Mark it sql or espalierctl.</source>
        <translation>Márquelo como sql o espalierctl.</translation>
    </message>
    <message>
        <source>A block is empty.</source>
        <translation>Un bloque está vacío.</translation>
    </message>
    <message>
        <source>A block begins here and does not end.</source>
        <translation>Aquí empieza un bloque que no termina.</translation>
    </message>
    <message>
        <source>End it with a line of three backticks.</source>
        <translation>Termínelo con una línea de tres acentos graves.</translation>
    </message>
    <message>
        <source>A quote of the command is not closed.</source>
        <translation>Unas comillas del comando no están cerradas.</translation>
    </message>
    <message>
        <source>Close the quote.</source>
        <translation>Cierre las comillas.</translation>
    </message>
    <message>
        <source>The block is no call of espalierctl.</source>
        <translation>El bloque no es una llamada a espalierctl.</translation>
    </message>
    <message>
        <source>Write one call into it, as it is typed.</source>
        <translation>Escriba en él una sola llamada, tal como se teclea.</translation>
    </message>
    <message>
        <source>There is no such lesson.</source>
        <translation>No existe esa lección.</translation>
    </message>
    <message>
        <source>espalierctl lesson lists all.</source>
        <translation>espalierctl lesson muestra la lista completa.</translation>
    </message>
</context>
<context>
    <name>MainText</name>
    <message>
        <source>Machine learning on living PostgreSQL data.</source>
        <translation>Aprendizaje automático con datos vivos de PostgreSQL.</translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation>system, light o dark.</translation>
    </message>
    <message>
        <source>Size of the window, as in 1280x800.</source>
        <translation>Tamaño de la ventana, por ejemplo 1280x800.</translation>
    </message>
    <message>
        <source>The page to show first.</source>
        <translation>La página que se muestra primero.</translation>
    </message>
    <message>
        <source>Write a picture of the window and quit.</source>
        <translation>Escribir una imagen de la ventana y salir.</translation>
    </message>
    <message>
        <source>Keep settings in this file.</source>
        <translation>Guardar la configuración en este archivo.</translation>
    </message>
    <message>
        <source>Open the sample database.</source>
        <translation>Abrir la base de datos de ejemplo.</translation>
    </message>
    <message>
        <source>Open a study file.</source>
        <translation>Abrir un archivo de estudio.</translation>
    </message>
    <message>
        <source>Write a picture of every page and quit.</source>
        <translation>Escribir una imagen de cada página y salir.</translation>
    </message>
    <message>
        <source>Open this database: an address, or settings as psql takes them.</source>
        <translation>Abrir esta base de datos: una dirección, o parámetros como los de psql.</translation>
    </message>
    <message>
        <source>One of %1.</source>
        <translation>Una de %1.</translation>
    </message>
    <message>
        <source>--%1 cannot be &quot;%2&quot;. It is one of %3.</source>
        <translation>--%1 no puede ser «%2». Es uno de %3.</translation>
    </message>
    <message>
        <source>One study file is opened at a time.</source>
        <translation>Se abre un solo archivo de estudio cada vez.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>No se puede escribir %1.</translation>
    </message>
    <message>
        <source>--size takes a width and a height of %1 at most, as in 1280x800.</source>
        <translation>--size espera una anchura y una altura de %1 como máximo, como en 1280x800.</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>its task, classes, outputs and link do not go together</source>
        <translation>su tarea, clases, salidas y función de enlace no concuerdan</translation>
    </message>
    <message>
        <source>a class is there twice</source>
        <translation>una clase aparece dos veces</translation>
    </message>
    <message>
        <source>a class holds a NUL byte</source>
        <translation>una clase contiene un byte NUL</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is empty, not a name, or there twice</source>
        <translation>“%1” está vacío, no es un nombre o aparece dos veces</translation>
    </message>
    <message>
        <source>only a binary model has one, and its numbers must be moderate</source>
        <translation>solo un modelo binario la tiene, y sus números deben ser moderados</translation>
    </message>
    <message>
        <source>its feature, kind or numbers are not possible for this family</source>
        <translation>su variable, tipo o números no son posibles en esta familia</translation>
    </message>
    <message>
        <source>the weights do not fit the inputs, or one of them is not moderate</source>
        <translation>los pesos no corresponden a las entradas, o alguno no es moderado</translation>
    </message>
    <message>
        <source>a bias or a scale is not moderate</source>
        <translation>un sesgo o una escala no es moderado</translation>
    </message>
    <message>
        <source>it is not a tree: a size, a child, an input or a number is out of range</source>
        <translation>no es un árbol: un tamaño, un hijo, una entrada o un número está fuera de rango</translation>
    </message>
    <message>
        <source>Train the model again, or restore the document from where it came</source>
        <translation>Vuelva a entrenar el modelo o restaure el documento desde su origen</translation>
    </message>
    <message>
        <source>the model reads this feature, and it is not there</source>
        <translation>el modelo lee esta variable y no está</translation>
    </message>
    <message>
        <source>the model reads this feature as a number, and it is not one</source>
        <translation>el modelo lee esta variable como número y no lo es</translation>
    </message>
    <message>
        <source>the model reads this feature as a category, and it is not one</source>
        <translation>el modelo lee esta variable como categoría y no lo es</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not one of its values</source>
        <translation>“%1” no es uno de sus valores</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a kind of input</source>
        <translation>“%1” no es un tipo de entrada</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a family</source>
        <translation>“%1” no es una familia</translation>
    </message>
    <message>
        <source>this version of the document is not known; a newer program may have written it</source>
        <translation>no se conoce esta versión del documento; puede haberla escrito un programa más reciente</translation>
    </message>
    <message>
        <source>only a model of a number has them, and their bands must ascend</source>
        <translation>solo las tiene un modelo de un número, y sus bandas deben ser ascendentes</translation>
    </message>
</context>
<context>
    <name>Monitor</name>
    <message>
        <source>something else has the name of the log or of one of its views</source>
        <translation>otra cosa lleva el nombre del log o de una de sus vistas</translation>
    </message>
    <message>
        <source>Rename it, or refresh without a log: espalierctl score PROJECT --no-log</source>
        <translation>Cámbiele el nombre o actualice sin log: espalierctl score PROJECT --no-log</translation>
    </message>
    <message>
        <source>the role may not make the log of predictions</source>
        <translation>el rol no puede crear el log de predicciones</translation>
    </message>
    <message>
        <source>%1 is not estimated before labels are known</source>
        <translation>%1: no hay estimación mientras no se conozcan las etiquetas</translation>
    </message>
    <message>
        <source>when it was deployed, it was not noted how far it was off on test rows, or they were too few to tell</source>
        <translation>al desplegarlo no se anotó cuánto se desviaba en las filas de prueba, o eran demasiado pocas para decirlo</translation>
    </message>
</context>
<context>
    <name>MonitorCharts</name>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>prometido</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>What Came True</source>
        <translation>Qué se cumplió</translation>
    </message>
    <message>
        <source>Week of the prediction</source>
        <translation>Semana de la predicción</translation>
    </message>
    <message>
        <source>the prediction itself</source>
        <translation>la propia predicción</translation>
    </message>
    <message>
        <source>nothing is logged yet</source>
        <translation>aún no hay nada en el log</translation>
    </message>
    <message>
        <source>labels are given for other moments</source>
        <translation>hay etiquetas para otros momentos</translation>
    </message>
    <message>
        <source>labels from %1</source>
        <translation>etiquetas desde %1</translation>
    </message>
    <message>
        <source>no label is known yet</source>
        <translation>aún no se conoce ninguna etiqueta</translation>
    </message>
    <message>
        <source>%1 · as promised</source>
        <translation>%1 · según lo prometido</translation>
    </message>
    <message>
        <source>%1 · better than promised</source>
        <translation>%1 · mejor de lo prometido</translation>
    </message>
    <message>
        <source>%1 · worse than promised</source>
        <translation>%1 · peor de lo prometido</translation>
    </message>
    <message>
        <source>not noted when deployed</source>
        <translation>no se anotó al desplegar</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>aún no medido</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n features</source>
        <translation>
            <numerusform>%1 de %n variable</numerusform>
            <numerusform>%1 de %n variables</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Nothing that this version predicted is logged. Refresh Predictions on the Deploy page, or espalierctl score PROJECT, logs what is predicted from then on.</source>
        <translation>No hay en el log nada que haya predicho esta versión. “Actualizar predicciones” en la página Desplegar, o espalierctl score PROJECT, guarda en el log lo que se prediga desde entonces.</translation>
    </message>
    <message>
        <source>Labels are given for moments of their own, which are none of those predicted at.</source>
        <translation>Hay etiquetas para momentos propios, ninguno de los cuales es de los que se predijeron.</translation>
    </message>
    <message>
        <source>No label of the %1 logged predictions is known yet. The first will be on %2.</source>
        <translation>Aún no se conoce ninguna etiqueta de las %1 predicciones del log. La primera se conocerá el %2.</translation>
    </message>
    <message>
        <source>No label of the %1 logged predictions is known yet.</source>
        <translation>Aún no se conoce ninguna etiqueta de las %1 predicciones del log.</translation>
    </message>
    <message>
        <source>The rows that the active version learned from were not noted. Deploy it again.</source>
        <translation>No se anotaron las filas de las que aprendió la versión activa. Despliéguela de nuevo.</translation>
    </message>
    <message>
        <source>Measured when predictions are refreshed.</source>
        <translation>Se mide cuando se actualizan las predicciones.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows predicted %1</source>
        <translation>
            <numerusform>%Ln fila predicha %1</numerusform>
            <numerusform>%Ln filas predichas %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · stalest source: %2, %3</source>
        <translation>%1 · origen más antiguo: %2, %3</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimado</translation>
    </message>
    <message>
        <source>%1 estimated</source>
        <translation>%1 estimado</translation>
    </message>
    <message>
        <source>%1 · %2 of importance</source>
        <translation>%1 · %2 de importancia</translation>
    </message>
</context>
<context>
    <name>PairsText</name>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>H, of Friedman and Popescu: 0 where two features only add up, 1 where each alone does nothing. Of the %1 features that add most, on %2 of %3 test examples.</source>
        <translation>H de Friedman y Popescu: 0 donde dos variables solo se suman, 1 donde cada una por sí sola no tiene efecto. De las %1 variables que más aportan, en %2 de %3 ejemplos de prueba.</translation>
    </message>
    <message>
        <source>%1 × %2 (H %3)</source>
        <translation>%1 × %2 (H %3)</translation>
    </message>
    <message>
        <source>The probability of %1</source>
        <translation>La probabilidad de %1</translation>
    </message>
    <message>
        <source>What is predicted</source>
        <translation>Lo que se predice</translation>
    </message>
    <message>
        <source>%1 where all of %2 of %3 test examples have one value of each, all else left as it is. Down: %4. Across: %5. No example has the values of a faint cell.</source>
        <translation>%1 si %2 de %3 ejemplos de prueba tienen todos un mismo valor de cada una y lo demás queda como está. En vertical: %4. En horizontal: %5. Ningún ejemplo tiene los valores de una celda tenue.</translation>
    </message>
    <message numerus="yes">
        <source>%n test example(s)</source>
        <translation>
            <numerusform>%n ejemplo de prueba</numerusform>
            <numerusform>%n ejemplos de prueba</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3: %4. %5, %6 with these values.</source>
        <translation>%1: %2, %3: %4. %5, %6 con estos valores.</translation>
    </message>
</context>
<context>
    <name>PaletteWords</name>
    <message>
        <source>%1, %2 rows</source>
        <translation>%1, %2 filas</translation>
    </message>
    <message>
        <source>primary key</source>
        <translation>clave primaria</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>único</translation>
    </message>
    <message>
        <source>refers to %1</source>
        <translation>se refiere a %1</translation>
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
        <translation>variables por árbol</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>profundidad</translation>
    </message>
    <message>
        <source>early_stopping</source>
        <translation>rondas sin mejora</translation>
    </message>
    <message>
        <source>epsilon</source>
        <translation>épsilon</translation>
    </message>
    <message>
        <source>eta</source>
        <translation>tasa de aprendizaje</translation>
    </message>
    <message>
        <source>fraction</source>
        <translation>fracción</translation>
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
        <translation>peso mínimo de hoja</translation>
    </message>
    <message>
        <source>min_leaf</source>
        <translation>hoja mínima</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>pares</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>penalización</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>rondas</translation>
    </message>
    <message>
        <source>subsample</source>
        <translation>filas por árbol</translation>
    </message>
    <message>
        <source>trees</source>
        <translation>árboles</translation>
    </message>
    <message>
        <source>decay</source>
        <translation>decaimiento</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>capas</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unidades</translation>
    </message>
    <message>
        <source>features</source>
        <translation>características</translation>
    </message>
</context>
<context>
    <name>PathText</name>
    <message>
        <source>by</source>
        <comment>a column</comment>
        <translation>por</translation>
    </message>
    <message>
        <source>many</source>
        <comment>rows</comment>
        <translation>muchas</translation>
    </message>
</context>
<context>
    <name>Pg</name>
    <message>
        <source>Ask the owner of the database for the privilege that the message names.</source>
        <translation>Pida al propietario de la base de datos el permiso que nombra el mensaje.</translation>
    </message>
    <message>
        <source>The database can only be read here: it is a standby, or the role is limited to reading.</source>
        <translation>Aquí la base de datos solo se puede leer: es un standby o el rol está limitado a la lectura.</translation>
    </message>
    <message>
        <source>Check the user name and the password.</source>
        <translation>Compruebe el nombre de usuario y la contraseña.</translation>
    </message>
    <message>
        <source>Check the name of the database.</source>
        <translation>Compruebe el nombre de la base de datos.</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>Vuelva a conectarse.</translation>
    </message>
    <message>
        <source>The server ended the session; connect again.</source>
        <translation>El servidor terminó la sesión; vuelva a conectarse.</translation>
    </message>
    <message>
        <source>The server is recovering from a crash; connect again in a moment.</source>
        <translation>El servidor se está recuperando de una caída; vuelva a conectarse en un momento.</translation>
    </message>
    <message>
        <source>The server is starting or stopping; connect again in a moment.</source>
        <translation>El servidor se está iniciando o deteniendo; vuelva a conectarse en un momento.</translation>
    </message>
    <message>
        <source>The server ended an idle session (idle_session_timeout); connect again.</source>
        <translation>El servidor terminó una sesión inactiva (idle_session_timeout); vuelva a conectarse.</translation>
    </message>
    <message>
        <source>The server ended an idle transaction (idle_in_transaction_session_timeout); connect again.</source>
        <translation>El servidor terminó una transacción inactiva (idle_in_transaction_session_timeout); vuelva a conectarse.</translation>
    </message>
    <message>
        <source>The server has no connection left; close others, or try again later.</source>
        <translation>Al servidor no le quedan conexiones; cierre otras o inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The server stopped the query: statement_timeout was reached, or someone cancelled it.</source>
        <translation>El servidor detuvo la consulta: se alcanzó statement_timeout o alguien la canceló.</translation>
    </message>
    <message>
        <source>Another session holds a lock on what is needed; try again in a moment.</source>
        <translation>Otra sesión mantiene un bloqueo sobre lo que se necesita; inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Another transaction was in the way; try again.</source>
        <translation>Otra transacción lo impidió; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk of the server is full.</source>
        <translation>El disco del servidor está lleno.</translation>
    </message>
    <message>
        <source>The server is out of memory; ask for fewer columns or rows.</source>
        <translation>El servidor se ha quedado sin memoria; pida menos columnas o filas.</translation>
    </message>
    <message>
        <source>A limit set on the server was reached; ask for fewer columns or rows.</source>
        <translation>Se alcanzó un límite fijado en el servidor; pida menos columnas o filas.</translation>
    </message>
    <message>
        <source>The database holds text that is not valid in its encoding.</source>
        <translation>La base de datos contiene texto no válido en su codificación.</translation>
    </message>
    <message>
        <source>A character has no equivalent in the encoding of the database.</source>
        <translation>Un carácter no tiene equivalente en la codificación de la base de datos.</translation>
    </message>
    <message>
        <source>The query is larger than the server allows; use fewer features.</source>
        <translation>La consulta es mayor de lo que permite el servidor; use menos variables.</translation>
    </message>
    <message>
        <source>Out of memory.</source>
        <translation>Memoria insuficiente.</translation>
    </message>
    <message>
        <source>No answer within the connect timeout.</source>
        <translation>No hubo respuesta en el plazo de conexión.</translation>
    </message>
    <message>
        <source>Check the user name and the password; the server does not say whether the password has expired.</source>
        <translation>Compruebe el nombre de usuario y la contraseña; el servidor no dice si la contraseña ha caducado.</translation>
    </message>
    <message>
        <source>The server does not let this user in from here; check the user name and pg_hba.conf.</source>
        <translation>El servidor no deja entrar a este usuario desde aquí; compruebe el nombre de usuario y pg_hba.conf.</translation>
    </message>
    <message>
        <source>Ask its owner to GRANT CONNECT on it.</source>
        <translation>Pida a su propietario GRANT CONNECT sobre ella.</translation>
    </message>
    <message>
        <source>The server is starting or stopping; try again in a moment.</source>
        <translation>El servidor se está iniciando o deteniendo; inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The server asks for a password; give one.</source>
        <translation>El servidor pide una contraseña; indique una.</translation>
    </message>
    <message>
        <source>Check sslmode and the certificates.</source>
        <translation>Compruebe sslmode y los certificados.</translation>
    </message>
    <message>
        <source>The server is there, but not of the kind that target_session_attrs asks for: leave that out, or name the host that is.</source>
        <translation>El servidor está, pero no es del tipo que pide target_session_attrs: quítelo o indique el host que sí lo es.</translation>
    </message>
    <message>
        <source>Check the user name and how the server authenticates.</source>
        <translation>Compruebe el nombre de usuario y cómo autentica el servidor.</translation>
    </message>
    <message>
        <source>Check the spelling of the host, and the network.</source>
        <translation>Compruebe cómo está escrito el host, y la red.</translation>
    </message>
    <message>
        <source>Check that the server runs there, the port, and firewalls between.</source>
        <translation>Compruebe que el servidor está en marcha allí, el puerto y los cortafuegos intermedios.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of its values</source>
        <translation>“%1” no es ninguno de sus valores</translation>
    </message>
    <message>
        <source>It may be one of %1</source>
        <translation>Puede ser uno de %1</translation>
    </message>
    <message>
        <source>no service of this name is described</source>
        <translation>no hay definido ningún servicio con este nombre</translation>
    </message>
    <message>
        <source>Describe it in ~/.pg_service.conf, or give host and dbname</source>
        <translation>Defínalo en ~/.pg_service.conf o indique host y dbname</translation>
    </message>
    <message>
        <source>The services are: %1</source>
        <translation>Los servicios son: %1</translation>
    </message>
    <message>
        <source>No service is named %1, so it was taken for a database of the server that the PG* environment names; one of another server is postgresql://USER@HOST/DATABASE.</source>
        <translation>Ningún servicio se llama %1, así que se tomó por una base de datos del servidor que indica el entorno en PG*; una de otro servidor es postgresql://USUARIO@HOST/BASE.</translation>
    </message>
    <message>
        <source>No service is named %1 (there are %2), so it was taken for a database of the server that the PG* environment names; one of another server is postgresql://USER@HOST/DATABASE.</source>
        <translation>Ningún servicio se llama %1 (existen %2), así que se tomó por una base de datos del servidor que indica el entorno en PG*; una de otro servidor es postgresql://USUARIO@HOST/BASE.</translation>
    </message>
    <message>
        <source>The connection string holds a NUL character.</source>
        <translation>La cadena de conexión contiene un carácter NUL.</translation>
    </message>
    <message>
        <source>The user name or the password holds a character that ends it in a URI.</source>
        <translation>El nombre de usuario o la contraseña contiene un carácter que lo termina en una URI.</translation>
    </message>
    <message>
        <source>Write @ as %1, : as %2, / as %3, ? as %4 and # as %5 there; or leave the password to PGPASSWORD or ~/.pgpass.</source>
        <translation>Escriba ahí @ como %1, : como %2, / como %3, ? como %4 y # como %5; o deje la contraseña a PGPASSWORD o ~/.pgpass.</translation>
    </message>
    <message>
        <source>It cannot be read; which part is not shown, since it may be of the password.</source>
        <translation>No se puede leer; no se muestra qué parte, porque puede ser de la contraseña.</translation>
    </message>
    <message>
        <source>Give a URI (postgresql://user@host/database, with % before codes of special characters only), keywords (host=... dbname=...), or the name of a service or of a database.</source>
        <translation>Indique una URI (postgresql://usuario@host/base, con % solo antes de códigos de caracteres especiales), palabras clave (host=... dbname=...) o el nombre de un servicio o de una base de datos.</translation>
    </message>
    <message>
        <source>The program stood still for %1 seconds in the middle of what the server sent, so the session was ended.</source>
        <translation>El programa se quedó parado %1 segundos en medio de lo que enviaba el servidor, así que se terminó la sesión.</translation>
    </message>
    <message>
        <source>Run it again.</source>
        <translation>Ejecútelo de nuevo.</translation>
    </message>
    <message>
        <source>The connection to the server was lost.</source>
        <translation>Se perdió la conexión con el servidor.</translation>
    </message>
    <message>
        <source>A standby ends a long read that keeps it from following its primary: raise max_standby_streaming_delay there, turn hot_standby_feedback on, or read the primary</source>
        <translation>Un standby termina una lectura larga que le impide seguir a su primario: aumente allí max_standby_streaming_delay, active hot_standby_feedback o lea del primario</translation>
    </message>
    <message>
        <source>It holds a NUL character, which PostgreSQL cannot store.</source>
        <translation>Contiene un carácter NUL, que PostgreSQL no puede guardar.</translation>
    </message>
    <message>
        <source>The statement is no query.</source>
        <translation>La sentencia no es una consulta.</translation>
    </message>
    <message>
        <source>The statement is no plain command.</source>
        <translation>La sentencia no es un comando simple.</translation>
    </message>
    <message>
        <source>The statement is no COPY TO STDOUT.</source>
        <translation>La sentencia no es COPY TO STDOUT.</translation>
    </message>
    <message>
        <source>The statement is no COPY FROM STDIN.</source>
        <translation>La sentencia no es COPY FROM STDIN.</translation>
    </message>
    <message>
        <source>row-level security hides rows of this table from the role</source>
        <translation>la seguridad a nivel de fila oculta al rol filas de esta tabla</translation>
    </message>
    <message>
        <source>Read the catalog again</source>
        <translation>Vuelva a leer el catálogo</translation>
    </message>
    <message>
        <source>A pooler between refuses transactions: let it pool by transaction or by session, or connect past it.</source>
        <translation>Un pooler intermedio rechaza las transacciones: configúrelo por transacción o por sesión, o conéctese sin pasar por él.</translation>
    </message>
    <message>
        <source>The transaction had failed before, so it was rolled back.</source>
        <translation>La transacción ya había fallado, así que se revirtió.</translation>
    </message>
    <message>
        <source>this table was rewritten or replaced while it was read</source>
        <translation>esta tabla se reescribió o se sustituyó mientras se leía</translation>
    </message>
    <message>
        <source>Nothing of it was kept; read again when it is no longer being altered</source>
        <translation>No se conservó nada de ella; vuelva a leerla cuando ya no se esté modificando</translation>
    </message>
    <message>
        <source>process %1 (%2, as %3) holds a lock on %4</source>
        <translation>el proceso %1 (%2, como %3) mantiene un bloqueo sobre %4</translation>
    </message>
    <message>
        <source>process %1 (%2, as %3) waits for a lock on %4</source>
        <translation>el proceso %1 (%2, como %3) espera un bloqueo sobre %4</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>a prepared transaction holds a lock on %1</source>
        <translation>una transacción preparada mantiene un bloqueo sobre %1</translation>
    </message>
    <message>
        <source>a prepared transaction waits for a lock on %1</source>
        <translation>una transacción preparada espera un bloqueo sobre %1</translation>
    </message>
    <message>
        <source>Whoever held the lock has let it go meanwhile; try again</source>
        <translation>Quien mantenía el bloqueo ya lo ha soltado; inténtelo de nuevo</translation>
    </message>
    <message>
        <source>Try again when that session is done with it</source>
        <translation>Inténtelo de nuevo cuando esa sesión haya terminado</translation>
    </message>
    <message>
        <source>this server is a standby: it cannot be written to</source>
        <translation>este servidor es un standby: no se puede escribir en él</translation>
    </message>
    <message>
        <source>Connect to the primary</source>
        <translation>Conéctese al primario</translation>
    </message>
    <message>
        <source>this session is limited to reading (default_transaction_read_only is on)</source>
        <translation>esta sesión está limitada a la lectura (default_transaction_read_only está activado)</translation>
    </message>
    <message>
        <source>Connect as a role that may change the database, or ask for ALTER ROLE %1 SET default_transaction_read_only = off</source>
        <translation>Conéctese con un rol que pueda modificar la base de datos o pida ALTER ROLE %1 SET default_transaction_read_only = off</translation>
    </message>
    <message>
        <source>The link broke while the change was being made, and the server undid it.</source>
        <translation>La conexión se cortó mientras se hacía el cambio y el servidor lo deshizo.</translation>
    </message>
    <message>
        <source>Nothing was changed; try again.</source>
        <translation>No se cambió nada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The server is still at it.</source>
        <translation>El servidor sigue en ello.</translation>
    </message>
    <message>
        <source>The server did not answer.</source>
        <translation>El servidor no respondió.</translation>
    </message>
    <message>
        <source>Whether the change was made is not known; connect again and look, before doing it again.</source>
        <translation>No se sabe si se hizo el cambio; vuelva a conectarse y compruébelo antes de repetirlo.</translation>
    </message>
    <message>
        <source>it holds the smallest bigint, which no column in memory can hold</source>
        <translation>contiene el bigint más pequeño, que no cabe en ninguna columna en memoria</translation>
    </message>
    <message>
        <source>Let the database compute the features</source>
        <translation>Deje que la base de datos calcule las variables</translation>
    </message>
    <message>
        <source>The server counted %1 rows, %2 arrived.</source>
        <translation>El servidor contó %1 filas, llegaron %2.</translation>
    </message>
    <message>
        <source>The stream holds %1 (after %2 rows).</source>
        <translation>Problema en el flujo de datos: %1 (después de %2 filas).</translation>
    </message>
    <message>
        <source>bytes after the trailer</source>
        <translation>bytes tras la marca final</translation>
    </message>
    <message>
        <source>no binary COPY</source>
        <translation>un COPY que no es binario</translation>
    </message>
    <message>
        <source>unknown flags</source>
        <translation>indicadores desconocidos</translation>
    </message>
    <message>
        <source>%1 values in a row of %2 fields</source>
        <translation>%1 valores en una fila de %2 campos</translation>
    </message>
    <message>
        <source>a negative length</source>
        <translation>una longitud negativa</translation>
    </message>
    <message>
        <source>a value of %1 bytes in %2, which is read as %3</source>
        <translation>un valor de %1 bytes en %2, que se lee como %3</translation>
    </message>
    <message>
        <source>no trailer</source>
        <translation>falta la marca final</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>%Ln fila leída</numerusform>
            <numerusform>%Ln filas leídas</numerusform>
        </translation>
    </message>
    <message>
        <source>opening the way through %1</source>
        <translation>abriendo el paso por %1</translation>
    </message>
    <message>
        <source>%1 names no SSH server.</source>
        <translation>%1 no indica ningún servidor SSH.</translation>
    </message>
    <message>
        <source>Write user@host:port, where user and port may be left out, or a Host of the configuration of ssh.</source>
        <translation>Escriba usuario@host:puerto, donde el usuario y el puerto se pueden omitir, o un Host de la configuración de ssh.</translation>
    </message>
    <message>
        <source>Only one host can be reached through SSH.</source>
        <translation>Por SSH solo se puede llegar a un host.</translation>
    </message>
    <message>
        <source>Name one host and one port.</source>
        <translation>Indique un solo host y un solo puerto.</translation>
    </message>
    <message>
        <source>The program ssh was not found or could not be started.</source>
        <translation>El programa ssh no se encontró o no se pudo iniciar.</translation>
    </message>
    <message>
        <source>Install it (the package openssh-client), or name it in ESPALIER_SSH.</source>
        <translation>Instálelo (el paquete openssh-client) o indíquelo en ESPALIER_SSH.</translation>
    </message>
    <message>
        <source>The SSH server shows another key than the one that is known of it: somebody may stand in between.</source>
        <translation>El servidor SSH muestra una clave distinta de la que se conoce de él: puede que haya alguien en medio.</translation>
    </message>
    <message>
        <source>Ask its owner whether the key was changed. Only if it was, run ssh-keygen -R %1 and connect once with ssh in a terminal.</source>
        <translation>Pregunte a su responsable si se cambió la clave. Solo en ese caso, ejecute ssh-keygen -R %1 y conéctese una vez con ssh en un terminal.</translation>
    </message>
    <message>
        <source>The key of the SSH server is not known here, so nothing was sent to it.</source>
        <translation>La clave del servidor SSH no se conoce aquí, así que no se le envió nada.</translation>
    </message>
    <message>
        <source>Run this once in a terminal, and compare the fingerprint that it shows with the owner&apos;s: %1</source>
        <translation>Ejecute esto una vez en un terminal y compare la huella que muestra con la de su responsable: %1</translation>
    </message>
    <message>
        <source>The SSH server did not let this user in. It is never asked for a password here: a key has to do.</source>
        <translation>El servidor SSH no dejó entrar a este usuario. Aquí nunca se le pregunta por una contraseña: tiene que bastar una clave.</translation>
    </message>
    <message>
        <source>Add the key to the agent with ssh-add, or name it in the configuration of ssh; this has to work in a terminal without a question: %1</source>
        <translation>Añada la clave al agente con ssh-add o indíquela en la configuración de ssh; esto tiene que funcionar en un terminal sin ninguna pregunta: %1</translation>
    </message>
    <message>
        <source>The name of the SSH server was not found.</source>
        <translation>No se encontró el nombre del servidor SSH.</translation>
    </message>
    <message>
        <source>Check the SSH server&apos;s name.</source>
        <translation>Compruebe el nombre del servidor SSH.</translation>
    </message>
    <message>
        <source>The SSH server does not answer.</source>
        <translation>El servidor SSH no responde.</translation>
    </message>
    <message>
        <source>Check its name and port, and whether a firewall is in between.</source>
        <translation>Compruebe su nombre y su puerto, y si hay un cortafuegos en medio.</translation>
    </message>
    <message>
        <source>A port of this computer that was to be forwarded is taken.</source>
        <translation>Un puerto de este equipo que se iba a reenviar está ocupado.</translation>
    </message>
    <message>
        <source>The configuration of ssh cannot be used.</source>
        <translation>La configuración de ssh no se puede usar.</translation>
    </message>
    <message>
        <source>Correct what ssh complains of.</source>
        <translation>Corrija lo que ssh señala.</translation>
    </message>
    <message>
        <source>The program ssh ended.</source>
        <translation>El programa ssh terminó.</translation>
    </message>
    <message>
        <source>See what it says in a terminal: %1</source>
        <translation>Vea lo que dice en un terminal: %1</translation>
    </message>
    <message>
        <source>The SSH server let the connection in and could not hand it on to the database server.</source>
        <translation>El servidor SSH aceptó la conexión y no pudo pasarla al servidor de bases de datos.</translation>
    </message>
    <message>
        <source>Check the database server&apos;s host and port as %1 sees them (localhost is that computer itself), and whether forwarding is allowed there.</source>
        <translation>Compruebe el host y el puerto del servidor de bases de datos tal como los ve %1 (localhost es ese mismo equipo), y si allí se permite el reenvío.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>the database has no such table</source>
        <translation>la base de datos no tiene esa tabla</translation>
    </message>
    <message>
        <source>Refresh the catalog, or correct the study</source>
        <translation>Actualice el catálogo o corrija el estudio</translation>
    </message>
    <message>
        <source>There is a table %1</source>
        <translation>Hay una tabla %1</translation>
    </message>
    <message>
        <source>the table has no such column</source>
        <translation>la tabla no tiene esa columna</translation>
    </message>
    <message>
        <source>It has %1</source>
        <translation>Tiene %1</translation>
    </message>
    <message>
        <source>Choose a date or timestamp column from which %1 is known</source>
        <translation>Elija una columna de fecha o de fecha y hora desde la que se conoce %1</translation>
    </message>
    <message>
        <source>this column is no date or time</source>
        <translation>esta columna no es de fecha ni de hora</translation>
    </message>
    <message>
        <source>Choose a column of dates or timestamps, or of years</source>
        <translation>Elija una columna de fechas, de fechas y horas o de años</translation>
    </message>
    <message>
        <source>Choose a date or timestamp column</source>
        <translation>Elija una columna de fecha o de fecha y hora</translation>
    </message>
    <message>
        <source>a range is no moment</source>
        <translation>un rango no es un instante</translation>
    </message>
    <message>
        <source>Choose a column of dates or timestamps</source>
        <translation>Elija una columna de fechas o de fechas y horas</translation>
    </message>
    <message>
        <source>years and months are read from whole numbers, and this column holds none</source>
        <translation>los años y los meses se leen de números enteros, y esta columna no los contiene</translation>
    </message>
    <message>
        <source>Leave the calendar out, or choose another column</source>
        <translation>Quite el calendario o elija otra columna</translation>
    </message>
    <message>
        <source>a whole number alone is no time</source>
        <translation>un número entero por sí solo no es una fecha</translation>
    </message>
    <message>
        <source>Say whether it is a year (1998) or a year_month (199803), under calendar</source>
        <translation>Indique en calendar si es un año (year: 1998) o un año y mes (year_month: 199803)</translation>
    </message>
    <message>
        <source>its time is borrowed over a hop that reaches many rows</source>
        <translation>su fecha se toma prestada a través de un salto que alcanza muchas filas</translation>
    </message>
    <message>
        <source>A row borrows the time of the one row that it refers to</source>
        <translation>Una fila toma prestada la fecha de la única fila a la que se refiere</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number to compare with</source>
        <translation>“%1” no es un número con el que comparar</translation>
    </message>
    <message>
        <source>Write a number</source>
        <translation>Escriba un número</translation>
    </message>
    <message>
        <source>the columns of a hop do not pair up</source>
        <translation>las columnas de un salto no forman pares</translation>
    </message>
    <message>
        <source>this hop is said to reach one row, but no key makes it so</source>
        <translation>se dice que este salto alcanza una fila, pero ninguna clave lo garantiza</translation>
    </message>
    <message>
        <source>Mark the hop as to-many and aggregate over it</source>
        <translation>Marque el salto como salto a muchos y agregue sobre él</translation>
    </message>
    <message>
        <source>its path reaches many rows</source>
        <translation>su ruta alcanza muchas filas</translation>
    </message>
    <message>
        <source>Choose an aggregate</source>
        <translation>Elija un agregado</translation>
    </message>
    <message>
        <source>its path reaches one row, there is nothing to aggregate</source>
        <translation>su ruta alcanza una fila, no hay nada que agregar</translation>
    </message>
    <message>
        <source>Use the aggregate direct</source>
        <translation>Use el agregado direct</translation>
    </message>
    <message>
        <source>its path reaches one row, there is nothing to aggregate again</source>
        <translation>su ruta alcanza una fila, no hay nada que agregar de nuevo</translation>
    </message>
    <message>
        <source>the path of what it aggregates first reaches one row</source>
        <translation>la ruta de lo que agrega primero alcanza una fila</translation>
    </message>
    <message>
        <source>Make it a part of the feature&apos;s own path</source>
        <translation>Hágala parte de la ruta de la propia variable</translation>
    </message>
    <message>
        <source>Make the path a part of the feature&apos;s own path</source>
        <translation>Haga que la ruta sea parte de la ruta de la propia variable</translation>
    </message>
    <message>
        <source>%1 needs no column</source>
        <translation>%1 no necesita columna</translation>
    </message>
    <message>
        <source>%1 needs numbers</source>
        <translation>%1 necesita números</translation>
    </message>
    <message>
        <source>%1 needs categories</source>
        <translation>%1 necesita categorías</translation>
    </message>
    <message>
        <source>%1 needs categories, or yes and no</source>
        <translation>%1 necesita categorías, o sí y no</translation>
    </message>
    <message>
        <source>%1 needs dates or times</source>
        <translation>%1 necesita fechas u horas</translation>
    </message>
    <message>
        <source>%1 needs a column that can be read</source>
        <translation>%1 necesita una columna que se pueda leer</translation>
    </message>
    <message>
        <source>Use count, distinct_count or last</source>
        <translation>Use count, distinct_count o last</translation>
    </message>
    <message>
        <source>the aggregate %1 needs a column</source>
        <translation>el agregado %1 necesita una columna</translation>
    </message>
    <message>
        <source>a part is taken of a column</source>
        <translation>una parte se toma de una columna</translation>
    </message>
    <message>
        <source>Name the column, or leave the part out</source>
        <translation>Indique la columna o quite la parte</translation>
    </message>
    <message>
        <source>a column of type %1 has no part %2</source>
        <translation>una columna de tipo %1 no tiene la parte %2</translation>
    </message>
    <message>
        <source>Choose one of %1</source>
        <translation>Elija uno de %1</translation>
    </message>
    <message>
        <source>Leave the part out</source>
        <translation>Quite la parte</translation>
    </message>
    <message>
        <source>“%1” is not one word: small letters, digits and characters beyond ASCII make one</source>
        <translation>«%1» no es una sola palabra: la forman minúsculas, cifras y caracteres fuera de ASCII</translation>
    </message>
    <message>
        <source>Write one word, such as %1</source>
        <translation>Escribir una sola palabra, como %1</translation>
    </message>
    <message>
        <source>a word is given, and the part is not has_word</source>
        <translation>se da una palabra, y la parte no es has_word</translation>
    </message>
    <message>
        <source>a date is a feature only as a difference to the as-of time, and this study has none</source>
        <translation>una fecha solo es variable como diferencia con la fecha de referencia, y este estudio no tiene ninguna</translation>
    </message>
    <message>
        <source>an identity is only to be counted</source>
        <translation>una identidad solo sirve para contar</translation>
    </message>
    <message>
        <source>it aggregates either a column or an aggregate, not both</source>
        <translation>agrega una columna o un agregado, no ambos</translation>
    </message>
    <message>
        <source>Leave the column out</source>
        <translation>Quite la columna</translation>
    </message>
    <message>
        <source>the aggregate %1 is not taken of numbers</source>
        <translation>el agregado %1 no se toma de números</translation>
    </message>
    <message>
        <source>Use sum, mean, min, max or last</source>
        <translation>Use sum, mean, min, max o last</translation>
    </message>
    <message>
        <source>what it aggregates first gives a category, not a number</source>
        <translation>lo que agrega primero da una categoría, no un número</translation>
    </message>
    <message>
        <source>Use an aggregate that gives numbers, such as distinct_count or share</source>
        <translation>Use un agregado que dé números, como distinct_count o share</translation>
    </message>
    <message>
        <source>there are %1 features, %2 at most fit into a view</source>
        <translation>hay %1 variables; en una vista caben como máximo %2</translation>
    </message>
    <message>
        <source>Leave some out</source>
        <translation>Excluya algunas</translation>
    </message>
    <message>
        <source>the study has no as-of time</source>
        <translation>el estudio no tiene fecha de referencia</translation>
    </message>
    <message>
        <source>Give the target an as-of time</source>
        <translation>Dé al objetivo una fecha de referencia</translation>
    </message>
    <message>
        <source>%1 has no time that tells when its rows came</source>
        <translation>%1 no tiene una fecha que diga cuándo llegaron sus filas</translation>
    </message>
    <message>
        <source>Say when its rows are known: espalierctl study times STUDY suggests a time</source>
        <translation>Diga cuándo se conocen sus filas: espalierctl study times STUDY sugiere una fecha</translation>
    </message>
    <message>
        <source>Say when they are known: espalierctl study times STUDY suggests a time</source>
        <translation>Diga cuándo se conocen: espalierctl study times STUDY sugiere una fecha</translation>
    </message>
    <message>
        <source>Say when they happen: espalierctl study times STUDY suggests a time</source>
        <translation>Diga cuándo ocurren: espalierctl study times STUDY sugiere una fecha</translation>
    </message>
    <message>
        <source>the entity&apos;s table has no primary key</source>
        <translation>la tabla de la entidad no tiene clave primaria</translation>
    </message>
    <message>
        <source>A foreign table can have none: copy its keys into a table of this database, and ask about the rows of that one</source>
        <translation>Una tabla foránea no puede tenerla: copie sus claves en una tabla de esta base de datos y pregunte por las filas de esa</translation>
    </message>
    <message>
        <source>Add one: predictions are told apart by it</source>
        <translation>Añada una: las predicciones se distinguen por ella</translation>
    </message>
    <message>
        <source>a regression needs numbers to predict</source>
        <translation>una regresión necesita números que predecir</translation>
    </message>
    <message>
        <source>Choose the task binary or multiclass</source>
        <translation>Elija la tarea binary o multiclass</translation>
    </message>
    <message>
        <source>this column cannot be a label: %1</source>
        <translation>esta columna no puede ser una etiqueta: %1</translation>
    </message>
    <message>
        <source>the as-of column is no date or time</source>
        <translation>la columna de la fecha de referencia no es de fecha ni de hora</translation>
    </message>
    <message>
        <source>a condition is either true or not</source>
        <translation>una condición es verdadera o no lo es</translation>
    </message>
    <message>
        <source>Choose the task binary</source>
        <translation>Elija la tarea binary</translation>
    </message>
    <message>
        <source>the rows at its path&apos;s end have no time</source>
        <translation>las filas del final de su ruta no tienen fecha</translation>
    </message>
    <message>
        <source>a future target aggregates over a path with a to-many hop</source>
        <translation>un objetivo futuro agrega sobre una ruta con un salto a muchos</translation>
    </message>
    <message>
        <source>the target&apos;s events have no time</source>
        <translation>los sucesos del objetivo no tienen fecha</translation>
    </message>
    <message>
        <source>a binary task needs a condition on the aggregate</source>
        <translation>una tarea binaria necesita una condición sobre el agregado</translation>
    </message>
    <message>
        <source>Add a condition such as = 0, or use the aggregate exists</source>
        <translation>Añada una condición como = 0 o use el agregado exists</translation>
    </message>
    <message>
        <source>a future target needs an aggregate</source>
        <translation>un objetivo futuro necesita un agregado</translation>
    </message>
    <message>
        <source>values decay with their age, and what is to come has none</source>
        <translation>los valores pierden peso con la edad, y lo que está por venir no tiene ninguna</translation>
    </message>
    <message>
        <source>Choose mean or sum</source>
        <translation>Elija mean o sum</translation>
    </message>
    <message>
        <source>the label looks it up, so that no label is known without it, and the study treats it as missing</source>
        <translation>la etiqueta la consulta, de modo que sin ella no se conoce ninguna etiqueta, y el estudio la trata como ausente</translation>
    </message>
    <message>
        <source>Leave the repair out, or ask for another label</source>
        <translation>Quite la corrección o pregunte por otra etiqueta</translation>
    </message>
    <message>
        <source>the condition compares numbers, and this aggregate gives a category</source>
        <translation>la condición compara números, y este agregado da una categoría</translation>
    </message>
    <message>
        <source>the entity&apos;s primary key has %1 columns</source>
        <translation>la clave primaria de la entidad tiene %1 columnas</translation>
    </message>
    <message>
        <source>Name one column of the examples for each</source>
        <translation>Indique una columna de los ejemplos para cada una</translation>
    </message>
    <message>
        <source>only a category is read as another, and this column holds none</source>
        <translation>solo una categoría se lee como otra, y esta columna no las contiene</translation>
    </message>
    <message>
        <source>Treat a period of it as missing, or read it through a view of the database</source>
        <translation>Trate un periodo de ella como ausente o léala a través de una vista de la base de datos</translation>
    </message>
    <message>
        <source>its type has no value &apos;%1&apos;</source>
        <translation>su tipo no tiene el valor “%1”</translation>
    </message>
    <message>
        <source>Write one of its values</source>
        <translation>Escriba uno de sus valores</translation>
    </message>
    <message>
        <source>keys and times are read as they are, and the study repairs this one</source>
        <translation>las claves y las fechas se leen tal como están, y el estudio corrige esta</translation>
    </message>
    <message>
        <source>Leave the repair out; examples of a period that is not to be learned from can be left out</source>
        <translation>Quite la corrección; los ejemplos de un periodo del que no se deba aprender se pueden excluir</translation>
    </message>
    <message>
        <source>its rows have no time, so that none is of the period in which %1 is to be missing</source>
        <translation>sus filas no tienen fecha, así que ninguna es del periodo en el que %1 debe faltar</translation>
    </message>
    <message>
        <source>a direct feature has no window, no condition and no lag</source>
        <translation>una variable directa no tiene ventana, condición ni desfase</translation>
    </message>
    <message>
        <source>what is compared or divided is a number, and this is a category</source>
        <translation>lo que se compara o se divide es un número, y esto es una categoría</translation>
    </message>
    <message>
        <source>it compares examples with each other, and a sample leaves some out</source>
        <translation>compara ejemplos entre sí, y una muestra excluye algunos</translation>
    </message>
    <message>
        <source>Take all examples, or leave the comparison out</source>
        <translation>Tome todos los ejemplos o quite la comparación</translation>
    </message>
    <message>
        <source>what examples have in common is one row, and this path reaches many</source>
        <translation>lo que los ejemplos tienen en común es una fila, y esta ruta alcanza muchas</translation>
    </message>
    <message>
        <source>Choose a path of to-one hops</source>
        <translation>Elija una ruta de saltos a uno</translation>
    </message>
    <message>
        <source>examples at each row are learned from, and a random split would score examples of the same time</source>
        <translation>se aprende de ejemplos en cada fila, y una división aleatoria evaluaría ejemplos del mismo tiempo</translation>
    </message>
    <message>
        <source>Split by time or by entity</source>
        <translation>Dividir por tiempo o por entidad</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>it is missing far more often in one period than around it</source>
        <translation>falta en un periodo mucho más que antes y después</translation>
    </message>
    <message>
        <source>it is missing far more often in %1 periods than around them</source>
        <translation>falta en %1 periodos mucho más que antes y después</translation>
    </message>
    <message>
        <source>it begins in the middle: before, it says nothing</source>
        <translation>empieza a mitad de camino: antes no dice nada</translation>
    </message>
    <message>
        <source>it stays at one value in one period as nowhere else</source>
        <translation>se queda en un valor durante un periodo como en ningún otro</translation>
    </message>
    <message>
        <source>it stays at one value in %1 periods as nowhere else</source>
        <translation>se queda en un valor durante %1 periodos como en ningún otro</translation>
    </message>
    <message>
        <source>it holds values far out of its range in one period</source>
        <translation>contiene valores muy fuera de su rango en un periodo</translation>
    </message>
    <message>
        <source>it holds values far out of its range in %1 periods</source>
        <translation>contiene valores muy fuera de su rango en %1 periodos</translation>
    </message>
    <message>
        <source>it stands at another level in one period, by a whole factor</source>
        <translation>está en otro nivel durante un periodo, por un factor entero</translation>
    </message>
    <message>
        <source>it stands at another level in %1 periods, by a whole factor</source>
        <translation>está en otro nivel durante %1 periodos, por un factor entero</translation>
    </message>
    <message>
        <source>it holds rows twice in one period</source>
        <translation>contiene filas duplicadas en un periodo</translation>
    </message>
    <message>
        <source>it holds rows twice in %1 periods</source>
        <translation>contiene filas duplicadas en %1 periodos</translation>
    </message>
    <message>
        <source>it calls one category by two names</source>
        <translation>llama a una categoría con dos nombres</translation>
    </message>
    <message>
        <source>it calls categories by two names</source>
        <translation>llama a varias categorías con dos nombres</translation>
    </message>
    <message>
        <source>it stood still in one period</source>
        <translation>se detuvo durante un periodo</translation>
    </message>
    <message>
        <source>it stood still in %1 periods</source>
        <translation>se detuvo durante %1 periodos</translation>
    </message>
    <message>
        <source>missing in %1 of %2 rows %3, %4 around</source>
        <translation>falta en %1 de %2 filas %3; alrededor, en %4</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in %2 of %3 rows %4, %5 around</source>
        <translation>“%1” en %2 de %3 filas %4; alrededor, en %5</translation>
    </message>
    <message>
        <source>missing in %1 of %2 rows before %3, %4 after</source>
        <translation>falta en %1 de %2 filas antes de %3; después, en %4</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in %2 of %3 rows before %4, %5 after</source>
        <translation>“%1” en %2 de %3 filas antes de %4; después, en %5</translation>
    </message>
    <message>
        <source>far out in %1 of %2 rows %3, %4 around</source>
        <translation>muy fuera de rango en %1 de %2 filas %3; alrededor, en %4</translation>
    </message>
    <message>
        <source>at %1 times the middle of all</source>
        <translation>a %1 veces el valor central del total</translation>
    </message>
    <message>
        <source>at 1/%1 of the middle of all</source>
        <translation>a 1/%1 del valor central del total</translation>
    </message>
    <message>
        <source>%1 rows %2 are %3 times the level before and after</source>
        <translation>%1 filas %2 están a %3 veces el nivel de antes y después</translation>
    </message>
    <message>
        <source>%1 rows %2 are 1/%3 of the level before and after</source>
        <translation>%1 filas %2 están a 1/%3 del nivel de antes y después</translation>
    </message>
    <message>
        <source>the same but for the key as another row in %1 of %2 rows %3, %4 around</source>
        <translation>iguales a otra fila salvo por la clave en %1 de %2 filas %3; alrededor, en %4</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in %2 rows up to %3, %4 of them there</source>
        <translation>“%1” en %2 filas hasta %3, %4 de ellas allí</translation>
    </message>
    <message>
        <source>&apos;%1&apos; after %2, %3 there</source>
        <translation>“%1” después de %2, %3 allí</translation>
    </message>
    <message>
        <source>no row %1, where rows were to be expected on %2 days</source>
        <translation>ninguna fila %1, donde cabía esperar filas en %2 días</translation>
    </message>
    <message>
        <source>no row of &apos;%1&apos; %2, where rows were to be expected on %3 days</source>
        <translation>ninguna fila de “%1” %2, donde cabía esperar filas en %3 días</translation>
    </message>
    <message>
        <source>%1 of %2 examples look at this time</source>
        <translation>%1 de %2 ejemplos miran a ese periodo</translation>
    </message>
    <message>
        <source>by the label</source>
        <translation>a través de la etiqueta</translation>
    </message>
    <message>
        <source>some by the label</source>
        <translation>algunos a través de la etiqueta</translation>
    </message>
    <message>
        <source>all rows came at once, as from a restored dump: when columns were filled cannot be told by who wrote the rows, so only their distributions over the rows&apos; ages were looked at</source>
        <translation>todas las filas llegaron a la vez, como de un volcado restaurado: no se puede saber cuándo se rellenaron las columnas por quién escribió las filas, así que solo se examinó su distribución según la edad de las filas</translation>
    </message>
    <message>
        <source>one transaction wrote %1 of %2 rows, whose times span %3 days</source>
        <translation>una transacción escribió %1 de %2 filas, cuyas fechas abarcan %3 días</translation>
    </message>
    <message>
        <source>%1 transactions wrote %2 of %3 rows, whose times span %4 days</source>
        <translation>%1 transacciones escribieron %2 de %3 filas, cuyas fechas abarcan %4 días</translation>
    </message>
    <message>
        <source>each by one transaction or a few: %1</source>
        <translation>cada una por una o pocas transacciones: %1</translation>
    </message>
    <message>
        <source>%1 (%2 rows of %3 days)</source>
        <translation>%1 (%2 filas de %3 días)</translation>
    </message>
    <message>
        <source>%1 is filled in old rows and not in young ones: it may tell what happened after the moment of prediction</source>
        <translation>%1 está rellena en las filas antiguas y no en las recientes: puede delatar lo que ocurrió después del momento de la predicción</translation>
    </message>
    <message>
        <source>%1 grows with the age of its row: it may tell what happened after the moment of prediction</source>
        <translation>%1 crece con la edad de su fila: puede delatar lo que ocurrió después del momento de la predicción</translation>
    </message>
    <message>
        <source>not missing in %1 of the %2 rows of the older half of the history, in %3 of the %4 youngest</source>
        <translation>presente en %1 de las %2 filas de la mitad más antigua del historial, en %3 de las %4 más recientes</translation>
    </message>
    <message>
        <source>not &apos;%1&apos; in %2 of the %3 rows of the older half of the history, in %4 of the %5 youngest</source>
        <translation>distinta de “%1” en %2 de las %3 filas de la mitad más antigua del historial, en %4 de las %5 más recientes</translation>
    </message>
    <message>
        <source>%1 on average in the %2 rows of the older half of the history, %3 in the %4 youngest</source>
        <translation>%1 de media en las %2 filas de la mitad más antigua del historial, %3 en las %4 más recientes</translation>
    </message>
    <message>
        <source>it writes one category in several ways, and a model takes each for another</source>
        <translation>escribe una categoría de varias maneras, y un modelo toma cada una por otra distinta</translation>
    </message>
    <message>
        <source>%1 spellings of %2 values in %3 rows: %4</source>
        <translation>%1 grafías de %2 valores en %3 filas: %4</translation>
    </message>
    <message>
        <source>&apos;%1&apos; %2</source>
        <translation>“%1” %2</translation>
    </message>
    <message>
        <source>they differ only by case or by the blanks around them, a model goes by spelling</source>
        <translation>solo difieren en mayúsculas o en los espacios de los extremos; un modelo se guía por la grafía</translation>
    </message>
    <message>
        <source>the column compares without regard to case (collation %1), a model goes by spelling</source>
        <translation>la columna compara sin distinguir mayúsculas (intercalación %1); un modelo se guía por la grafía</translation>
    </message>
    <message>
        <source>the column compares them as equal (collation %1), a model goes by spelling</source>
        <translation>para la columna son iguales (intercalación %1); un modelo se guía por la grafía</translation>
    </message>
    <message>
        <source>spellings of %1 columns</source>
        <translation>grafías de %1 columnas</translation>
    </message>
    <message>
        <source>periods of %1 tables in %2 rows</source>
        <translation>periodos de %1 tablas en %2 filas</translation>
    </message>
    <message>
        <source>looking at the history of tables</source>
        <translation>examinando el historial de las tablas</translation>
    </message>
    <message>
        <source>looking at how categories are written</source>
        <translation>examinando cómo están escritas las categorías</translation>
    </message>
</context>
<context>
    <name>ReasonsText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>log-odds</source>
        <translation>log-odds</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilidad</translation>
    </message>
    <message>
        <source>log of a class&apos;s weight</source>
        <translation>logaritmo del peso de una clase</translation>
    </message>
    <message>
        <source>units of the target</source>
        <translation>unidades del objetivo</translation>
    </message>
    <message>
        <source>Every example starts at %1; what is known of %2 makes it %3 (%4)</source>
        <translation>Todos los ejemplos parten de %1; lo que se sabe de %2 lo lleva a %3 (%4)</translation>
    </message>
    <message>
        <source>%1: predicted %2, and it was %3.</source>
        <translation>%1: predicho %2, y fue %3.</translation>
    </message>
    <message>
        <source>%1: a probability of %2 for %3, and it was %4.</source>
        <translation>%1: una probabilidad de %2 para %3, y fue %4.</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 falta</translation>
    </message>
    <message>
        <source>How it goes with %1</source>
        <translation>Cómo varía con %1</translation>
    </message>
    <message>
        <source>Probability of %1 (%)</source>
        <translation>Probabilidad de %1 (%)</translation>
    </message>
    <message>
        <source>Predicted (units of the target)</source>
        <translation>Predicho (unidades del objetivo)</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>Single example %1</source>
        <translation>Ejemplo individual %1</translation>
    </message>
    <message>
        <source>Mean, with eight tenths of examples and single ones</source>
        <translation>Media, con ocho décimas partes de los ejemplos y algunos individuales</translation>
    </message>
    <message>
        <source>%1 (%2 of such lie between %3 and %4)</source>
        <translation>%1 (el %2 de tales casos está entre %3 y %4)</translation>
    </message>
    <message>
        <source>Predicted %1, and it was %2.</source>
        <translation>Predicho %1, y fue %2.</translation>
    </message>
    <message>
        <source>A probability of %1 for %2, and it was %3.</source>
        <translation>Una probabilidad de %1 para %2, y fue %3.</translation>
    </message>
    <message>
        <source>%1 No reasons: %2. %3.</source>
        <translation>%1 Sin motivos: %2. %3.</translation>
    </message>
    <message>
        <source>What %1 adds</source>
        <translation>Lo que aporta %1</translation>
    </message>
    <message>
        <source>Adds (%1)</source>
        <translation>Aporta (%1)</translation>
    </message>
    <message>
        <source>Adds for %1 (%2)</source>
        <translation>Aporta a %1 (%2)</translation>
    </message>
    <message>
        <source>Examples, about as many from each to the next</source>
        <translation>Ejemplos, más o menos los mismos de cada punto al siguiente</translation>
    </message>
    <message>
        <source>Adds to every example of that value</source>
        <translation>Aporta a cada ejemplo con ese valor</translation>
    </message>
    <message>
        <source>log-odds, before the probability is recalibrated</source>
        <translation>log-odds, antes de recalibrar la probabilidad</translation>
    </message>
    <message>
        <source>Share of the examples</source>
        <translation>Proporción de los ejemplos</translation>
    </message>
    <message>
        <source>%1 This is of the model that the test is scored by, which learned from this example too.</source>
        <translation>%1 Esto es del modelo con el que se puntúa la prueba, que también aprendió de este ejemplo.</translation>
    </message>
    <message>
        <source>%1 This is of the model that the test is scored by, which learned from this example too; those that had not seen it said %2.</source>
        <translation>%1 Esto es del modelo con el que se puntúa la prueba, que también aprendió de este ejemplo; los que no lo habían visto dijeron %2.</translation>
    </message>
</context>
<context>
    <name>Relations</name>
    <message>
        <source>checking values</source>
        <translation>comprobando valores</translation>
    </message>
    <message>
        <source>checking values: %1 of %2 relations</source>
        <translation>comprobando valores: %1 de %2 relaciones</translation>
    </message>
</context>
<context>
    <name>Screening</name>
    <message>
        <source>%1 rows of %2</source>
        <translation>%1 filas de %2</translation>
    </message>
    <message>
        <source>who wrote %1 rows of %2 tables</source>
        <translation>quién escribió %1 filas de %2 tablas</translation>
    </message>
    <message>
        <source>%1 of %2 training examples, drawn with seed %3</source>
        <translation>%1 de %2 ejemplos de entrenamiento, extraídos con la semilla %3</translation>
    </message>
    <message>
        <source>there are no examples</source>
        <translation>no hay ejemplos</translation>
    </message>
    <message>
        <source>area under the ROC curve</source>
        <translation>un área bajo la curva ROC de</translation>
    </message>
    <message>
        <source>share of the label&apos;s information</source>
        <translation>una proporción de la información de la etiqueta de</translation>
    </message>
    <message>
        <source>share of the label&apos;s variance, by ranks,</source>
        <translation>una proporción de la varianza de la etiqueta (por rangos) de</translation>
    </message>
    <message>
        <source>it borrows %1, which the data contradict</source>
        <translation>toma prestada %1, que los datos contradicen</translation>
    </message>
    <message>
        <source>it is mostly missing, and rows without a time are never seen</source>
        <translation>falta casi siempre, y las filas sin fecha nunca se ven</translation>
    </message>
    <message>
        <source>missing in %1 of %2 (%3) rows</source>
        <translation>falta en %1 de %2 (%3) filas</translation>
    </message>
    <message>
        <source>rows without a time are never seen: nothing says from when on they are known</source>
        <translation>las filas sin fecha nunca se ven: nada dice desde cuándo se conocen</translation>
    </message>
    <message>
        <source>rows that refer to it are older than it says: it does not tell when its row came</source>
        <translation>las filas que se refieren a ella son más antiguas de lo que dice: no indica cuándo llegó su fila</translation>
    </message>
    <message>
        <source>some rows that refer to it are older than it says</source>
        <translation>algunas filas que se refieren a ella son más antiguas de lo que dice</translation>
    </message>
    <message>
        <source>%1 of %2 (%3) rows of %4 are older by %5 than the row of %6 they refer to</source>
        <translation>%1 de %2 (%3) filas de %4 son más antiguas, según %5, que la fila de %6 a la que se refieren</translation>
    </message>
    <message>
        <source>rows of one key are valid at once: a last value is that of the one which began last, and a mean, a sum or a count is of several; end each where the next begins, or take last values</source>
        <translation>hay filas de una misma clave válidas a la vez: un último valor es el de la que empezó la última, y una media, una suma o un recuento son de varias; termine cada una donde empieza la siguiente o tome los últimos valores</translation>
    </message>
    <message>
        <source>%1 of %2 (%3) rows are valid when the next one of their key begins</source>
        <translation>%1 de %2 (%3) filas siguen siendo válidas cuando empieza la siguiente de su clave</translation>
    </message>
    <message>
        <source>%1 features take them together, such as %2</source>
        <translation>%1 variables las toman juntas, como %2</translation>
    </message>
    <message>
        <source>between one version of a key and the next no version is valid for %1: it seems to be the last moment of its row, not the first after it</source>
        <translation>entre una versión de una clave y la siguiente no hay ninguna válida durante %1: parece ser el último instante de su fila, no el primero después de ella</translation>
    </message>
    <message>
        <source>%1 of %2 (%3) versions with a next one end before that begins, mostly by %4</source>
        <translation>%1 de %2 (%3) versiones que tienen una siguiente terminan antes de que esta empiece, casi siempre por %4</translation>
    </message>
    <message>
        <source>%1 of %2 is filled after %3, from which on the study lets the row be seen</source>
        <translation>%1 de %2 se rellena después de %3, desde cuando el estudio deja ver la fila</translation>
    </message>
    <message>
        <source>%1 of %2 is filled by a later change, after %3, from which on the study lets the row be seen</source>
        <translation>%1 de %2 se rellena con un cambio posterior, después de %3, desde cuando el estudio deja ver la fila</translation>
    </message>
    <message>
        <source>%1 is later than %2 in %3 of the rows that have it, by %4 in the middle, and missing in %5 of %6 rows</source>
        <translation>%1 es posterior a %2 en %3 de las filas que lo tienen, con una mediana de %4, y falta en %5 de %6 filas</translation>
    </message>
    <message>
        <source>it is filled together with %1</source>
        <translation>se rellena junto con %1</translation>
    </message>
    <message>
        <source>it is missing in %1 of %2 rows that were not written again, and in %3 of %4 that were</source>
        <translation>falta en %1 de %2 filas que no se volvieron a escribir y en %3 de %4 que sí</translation>
    </message>
    <message>
        <source>it is &apos;%1&apos; in %2 of %3 rows that were not written again, and in %4 of %5 that were</source>
        <translation>es “%1” en %2 de %3 filas que no se volvieron a escribir y en %4 de %5 que sí</translation>
    </message>
    <message>
        <source>what the label reads is known late, and the youngest examples are taken before all of their horizon is</source>
        <translation>lo que lee la etiqueta se conoce tarde, y los ejemplos más recientes se toman antes de que se conozca todo su horizonte</translation>
    </message>
    <message>
        <source>95 % of %1 rows of %2 are known within %3 after %4</source>
        <translation>el 95&#xa0;% de %1 filas de %2 se conocen en un plazo de %3 después de %4</translation>
    </message>
    <message>
        <source>the horizon of %1 (%2) of %3 examples was over less than that ago</source>
        <translation>el horizonte de %1 (%2) de %3 ejemplos terminó hace menos de eso</translation>
    </message>
    <message>
        <source>the study does not say what span the label looks at, and a column of the examples seems to</source>
        <translation>el estudio no dice qué lapso mira la etiqueta, y una columna de los ejemplos parece decirlo</translation>
    </message>
    <message>
        <source>%1 is %2 to %3 days after %4 in %5 rows</source>
        <translation>%1 está de %2 a %3 días después de %4 en %5 filas</translation>
    </message>
    <message>
        <source>the label is decided after %1, and a row that is not decided yet counts as an example: what will hold is learned as what does not</source>
        <translation>la etiqueta se decide después de %1, y una fila aún no decidida cuenta como ejemplo: lo que se cumplirá se aprende como lo que no se cumple</translation>
    </message>
    <message>
        <source>%1 comes up to %2 after %3 in 95 % of the rows that have it</source>
        <translation>%1 llega hasta %2 después de %3 en el 95&#xa0;% de las filas que lo tienen</translation>
    </message>
    <message>
        <source>%1 (%2) of %3 rows are younger than that</source>
        <translation>%1 (%2) de %3 filas son más recientes que eso</translation>
    </message>
    <message>
        <source>the horizon of cutoffs reaches past the newest row of what is asked about: that nothing came after it is not known, and counts as an answer</source>
        <translation>el horizonte de algunas fechas de corte va más allá de la fila más reciente de aquello por lo que se pregunta: no se sabe que después no viniera nada, y cuenta como respuesta</translation>
    </message>
    <message>
        <source>the newest row of %1 is of %2</source>
        <translation>la fila más reciente de %1 es de %2</translation>
    </message>
    <message>
        <source>%1 of %2 cutoffs with %3 of %4 examples look past it</source>
        <translation>%1 de %2 fechas de corte con %3 de %4 ejemplos miran más allá</translation>
    </message>
    <message>
        <source>%1 of these cutoffs see no row at all</source>
        <translation>%1 de estas fechas de corte no ven ninguna fila</translation>
    </message>
    <message>
        <source>labels of one entity look at the same time: neighbouring examples say partly the same, so there are fewer independent ones than rows; features see a label only when its span is over</source>
        <translation>las etiquetas de una entidad miran al mismo periodo: los ejemplos vecinos dicen en parte lo mismo, así que hay menos independientes que filas; las variables ven una etiqueta solo cuando su lapso ha terminado</translation>
    </message>
    <message>
        <source>%1 of %2 examples begin before the %3 of the one before are over, of %4 entities</source>
        <translation>%1 de %2 ejemplos empiezan antes de que terminen los %3 del anterior, de %4 entidades</translation>
    </message>
    <message>
        <source>%1 days lie between them in the middle, so that a moment is in %2 labels</source>
        <translation>entre ellos hay una mediana de %1 días, así que un instante está en %2 etiquetas</translation>
    </message>
    <message>
        <source>labels of the training look at time that the validation or the test is asked about: scores may be too good</source>
        <translation>etiquetas del entrenamiento miran al periodo por el que se pregunta en la validación o la prueba: las puntuaciones pueden ser demasiado buenas</translation>
    </message>
    <message>
        <source>the given parts are not divided by time: the training learns from what comes after that which it is tested on</source>
        <translation>las partes dadas no se dividen por tiempo: el entrenamiento aprende de lo que viene después de aquello con lo que se prueba</translation>
    </message>
    <message>
        <source>the span of %1 of %2 training examples is not over at %3, when the next part begins</source>
        <translation>el lapso de %1 de %2 ejemplos de entrenamiento no ha terminado en %3, cuando empieza la parte siguiente</translation>
    </message>
    <message>
        <source>%1 of %2 training examples are not before %3, when the validation or the test begins</source>
        <translation>%1 de %2 ejemplos de entrenamiento no son anteriores a %3, cuando empieza la validación o la prueba</translation>
    </message>
    <message>
        <source>nothing tells when each of its rows came, so one that came later is an example from the first cutoff on: that it is there today tells what it will do</source>
        <translation>nada dice cuándo llegó cada una de sus filas, así que una que llegó más tarde es un ejemplo desde la primera fecha de corte: que hoy esté delata lo que hará</translation>
    </message>
    <message>
        <source>%1 of %2 rows looked at have nothing before the first cutoff and something after it</source>
        <translation>%1 de %2 filas examinadas no tienen nada antes de la primera fecha de corte y algo después</translation>
    </message>
    <message>
        <source>%1 of their examples are of cutoffs before their first row</source>
        <translation>%1 de sus ejemplos son de fechas de corte anteriores a su primera fila</translation>
    </message>
    <message>
        <source>alone it reaches %1 %2 on %3 training examples</source>
        <translation>por sí sola alcanza %1 %2 con %3 ejemplos de entrenamiento</translation>
    </message>
    <message>
        <source>it is a copy of the label or an ordered function of it</source>
        <translation>es una copia de la etiqueta o una función ordenada de ella</translation>
    </message>
    <message>
        <source>it alone predicts the label so well that it may not have been known before</source>
        <translation>por sí sola predice la etiqueta tan bien que quizá no se conocía antes</translation>
    </message>
    <message>
        <source>it is filled when the label is: both become known at the same time</source>
        <translation>se rellena cuando se rellena la etiqueta: ambas se conocen a la vez</translation>
    </message>
    <message>
        <source>missing in %1 of the %2 examples without a label, and in %3 of those with one</source>
        <translation>falta en %1 de los %2 ejemplos sin etiqueta y en %3 de los que la tienen</translation>
    </message>
    <message>
        <source>%1 of what misses it has no label</source>
        <translation>%1 de los que carecen de ella no tienen etiqueta</translation>
    </message>
    <message>
        <source>it is mostly after the moment of prediction, and is no plan by its name: it may not have been known then</source>
        <translation>está casi siempre después del momento de la predicción, y por su nombre no es un plan: quizá no se conocía entonces</translation>
    </message>
    <message>
        <source>later in %1 of %2 training examples that have it</source>
        <translation>posterior en %1 de %2 ejemplos de entrenamiento que la tienen</translation>
    </message>
    <message>
        <source>whether it is missing tells the label: it may be filled because of it</source>
        <translation>que falte o no delata la etiqueta: quizá se rellena a causa de ella</translation>
    </message>
    <message>
        <source>missing in %1 of %2 training examples</source>
        <translation>falta en %1 de %2 ejemplos de entrenamiento</translation>
    </message>
    <message>
        <source>that alone reaches %1 %2</source>
        <translation>eso por sí solo alcanza %1 %2</translation>
    </message>
    <message>
        <source>the label is %1 in %2 of those and in %3 of the others</source>
        <translation>la etiqueta es %1 en %2 de esos y en %3 de los demás</translation>
    </message>
    <message>
        <source>reading examples</source>
        <translation>leyendo ejemplos</translation>
    </message>
    <message>
        <source>looking at when columns are filled</source>
        <translation>examinando cuándo se rellenan las columnas</translation>
    </message>
    <message>
        <source>fetching</source>
        <translation>obteniendo filas</translation>
    </message>
    <message>
        <source>comparing with the label</source>
        <translation>comparando con la etiqueta</translation>
    </message>
    <message>
        <source>suggesting: %1 features done, %2</source>
        <translation>sugiriendo: %1 variables listas, %2</translation>
    </message>
    <message>
        <source>ranking</source>
        <translation>ordenando</translation>
    </message>
    <message>
        <source>the study has no features</source>
        <translation>el estudio no tiene variables</translation>
    </message>
    <message>
        <source>Choose some, or let Espalier suggest them</source>
        <translation>Elija algunas o deje que Espalier las sugiera</translation>
    </message>
    <message>
        <source>the time was over before any feature was computed</source>
        <translation>el tiempo se agotó antes de calcular ninguna variable</translation>
    </message>
    <message>
        <source>Allow more seconds or fewer rows</source>
        <translation>Permita más segundos o menos filas</translation>
    </message>
    <message>
        <source>there is no feature along the relations</source>
        <translation>no hay ninguna variable a lo largo de las relaciones</translation>
    </message>
    <message>
        <source>Accept relations, or name the time columns</source>
        <translation>Acepte relaciones o indique las columnas de fecha</translation>
    </message>
    <message>
        <source>no feature tells of the label beyond chance: the study keeps those it has</source>
        <translation>ninguna variable dice de la etiqueta más que el azar: el estudio conserva las que tiene</translation>
    </message>
    <message>
        <source>there are few examples to learn from; with those at the rows of a table there would be more. Training tries both, and keeps them where validation agrees</source>
        <translation>hay pocos ejemplos de los que aprender; con los de las filas de una tabla habría más. El entrenamiento prueba ambas cosas y los conserva si la validación lo confirma</translation>
    </message>
    <message>
        <source>%1 to learn from; about %2 more at the rows of %3</source>
        <translation>%1 de los que aprender; unos %2 más en las filas de %3</translation>
    </message>
    <message>
        <source>no key of the database makes the row that is referred to the only one, and some rows share what refers to them: it counts as referring to none; leave one row of each, or aggregate over them</source>
        <translation>ninguna clave de la base de datos hace única la fila a la que se refiere, y algunas filas comparten lo que se refiere a ellas: cuenta como si no se refiriera a ninguna; deje una fila de cada una o agregue sobre ellas</translation>
    </message>
    <message>
        <source>%1 values are those of several of %2 rows, such as %3</source>
        <translation>%1 valores pertenecen a varias de %2 filas, como %3</translation>
    </message>
</context>
<context>
    <name>SentenceParts</name>
    <message>
        <source>the column</source>
        <translation>la columna</translation>
    </message>
    <message>
        <source>examples of my own</source>
        <translation>ejemplos propios</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Predecir</translation>
    </message>
    <message>
        <source>of</source>
        <translation>de</translation>
    </message>
    <message>
        <source>over the next</source>
        <translation>en un plazo de</translation>
    </message>
    <message>
        <source>for each</source>
        <translation>para cada</translation>
    </message>
    <message>
        <source>where</source>
        <translation>que</translation>
    </message>
    <message>
        <source>What to predict</source>
        <translation>Qué predecir</translation>
    </message>
    <message>
        <source>Table of events</source>
        <translation>Tabla de sucesos</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizonte</translation>
    </message>
    <message>
        <source>Unit of the horizon</source>
        <translation>Unidad del horizonte</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Población</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>no condition</source>
        <translation>sin condición</translation>
    </message>
    <message>
        <source>An operator and a value: = 0, &gt; 15, is null. Empty to predict the value itself.</source>
        <translation>Un operador y un valor: = 0, &gt; 15, is null. Vacío para predecir el propio valor.</translation>
    </message>
</context>
<context>
    <name>SentenceText</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>this column is no longer there</source>
        <translation>esta columna ya no está</translation>
    </message>
    <message>
        <source>another table has this name now: it was made anew, or swapped by renaming</source>
        <translation>ahora otra tabla tiene este nombre: se creó de nuevo o se intercambió al renombrar</translation>
    </message>
    <message>
        <source>another column has this name now: it was dropped and added, or renamed</source>
        <translation>ahora otra columna tiene este nombre: se eliminó y se añadió, o se renombró</translation>
    </message>
    <message>
        <source>its type was %1 and is %2</source>
        <translation>su tipo era %1 y es %2</translation>
    </message>
    <message>
        <source>its bytes in the cache are not what was written</source>
        <translation>sus bytes en la caché no son los que se escribieron</translation>
    </message>
    <message>
        <source>Take the snapshot again</source>
        <translation>Vuelva a tomar la instantánea</translation>
    </message>
    <message>
        <source>every example has the same label, &apos;%1&apos;</source>
        <translation>todos los ejemplos tienen la misma etiqueta, “%1”</translation>
    </message>
    <message>
        <source>Change the target&apos;s condition, horizon or filter so that both outcomes occur</source>
        <translation>Cambie la condición, el horizonte o el filtro del objetivo de modo que ocurran ambos resultados</translation>
    </message>
    <message>
        <source>a binary task has two classes, and the label has %1</source>
        <translation>una tarea binaria tiene dos clases, y la etiqueta tiene %1</translation>
    </message>
    <message>
        <source>Choose the task multiclass, or put a condition on the label</source>
        <translation>Elija la tarea multiclass o ponga una condición a la etiqueta</translation>
    </message>
    <message>
        <source>the label has %1 classes, %2 at most are trained</source>
        <translation>la etiqueta tiene %1 clases; se entrenan como máximo %2</translation>
    </message>
    <message>
        <source>Choose a label with fewer values, or the task regression</source>
        <translation>Elija una etiqueta con menos valores o la tarea regression</translation>
    </message>
    <message>
        <source>some labels are infinite</source>
        <translation>algunas etiquetas son infinitas</translation>
    </message>
    <message>
        <source>Leave such rows out by a filter</source>
        <translation>Excluya esas filas con un filtro</translation>
    </message>
    <message>
        <source>every label is %1</source>
        <translation>todas las etiquetas son %1</translation>
    </message>
    <message>
        <source>There is nothing to learn: change the target</source>
        <translation>No hay nada que aprender: cambie el objetivo</translation>
    </message>
    <message>
        <source>the sample holds no example</source>
        <translation>la muestra no contiene ningún ejemplo</translation>
    </message>
    <message>
        <source>Take more rows: an entity is taken with all of its examples; or check that there are any</source>
        <translation>Tome más filas: cada entidad se toma con todos sus ejemplos; o compruebe que los hay</translation>
    </message>
    <message>
        <source>there are no examples</source>
        <translation>no hay ejemplos</translation>
    </message>
    <message>
        <source>there are no examples (%1)</source>
        <translation>no hay ejemplos (%1)</translation>
    </message>
    <message>
        <source>Check that the table has rows, that the filter lets some through, and that the schedule lies within the history</source>
        <translation>Compruebe que la tabla tiene filas, que el filtro deja pasar algunas y que el calendario está dentro del historial</translation>
    </message>
    <message>
        <source>no example has a label</source>
        <translation>ningún ejemplo tiene etiqueta</translation>
    </message>
    <message>
        <source>Check the target&apos;s column, and that labels are known already</source>
        <translation>Compruebe la columna del objetivo y que ya se conocen etiquetas</translation>
    </message>
    <message>
        <source>all examples contradict each other</source>
        <translation>todos los ejemplos se contradicen entre sí</translation>
    </message>
    <message>
        <source>Give each key and moment one label</source>
        <translation>Dé una sola etiqueta a cada clave y momento</translation>
    </message>
    <message>
        <source>no snapshot was taken of this study as it is now</source>
        <translation>no se ha tomado ninguna instantánea de este estudio tal como está ahora</translation>
    </message>
    <message>
        <source>Take one: espalierctl snapshot STUDY, or Fetch Examples on the Study page</source>
        <translation>Tome una: espalierctl snapshot STUDY, o “Obtener ejemplos” en la página Estudio</translation>
    </message>
    <message>
        <source>no snapshot was taken of this study here; there are rows of %1</source>
        <translation>aquí no se ha tomado ninguna instantánea de este estudio; hay filas de %1</translation>
    </message>
    <message>
        <source>Name that database with -d, or take one of this: espalierctl snapshot STUDY, or Fetch on the Study page; a run of another database is deployed with --run and --from-another-database</source>
        <translation>Indique esa base de datos con -d o tome una de esta: espalierctl snapshot STUDY, o “Obtener ejemplos” en la página Estudio; una ejecución de otra base de datos se despliega con --run y --from-another-database</translation>
    </message>
    <message>
        <source>it is not kept here</source>
        <translation>no se conserva aquí</translation>
    </message>
    <message>
        <source>rows of several databases are kept: %1</source>
        <translation>se conservan filas de varias bases de datos: %1</translation>
    </message>
    <message>
        <source>Name the one that is meant with --database</source>
        <translation>Indique la que corresponda con --database</translation>
    </message>
    <message>
        <source>%1 (read %2)</source>
        <translation>%1 (lectura: %2)</translation>
    </message>
    <message>
        <source>the examples reach from %1 to %2, too short a time for a split by time</source>
        <translation>los ejemplos van de %1 a %2, muy poco tiempo para una división por tiempo</translation>
    </message>
    <message>
        <source>Start the schedule earlier, shorten the horizon, or split by entity</source>
        <translation>Empiece antes el calendario, acorte el horizonte o divida por entidad</translation>
    </message>
    <message>
        <source>the study names no split column</source>
        <translation>el estudio no indica ninguna columna de división</translation>
    </message>
    <message>
        <source>Name one in the target</source>
        <translation>Indique una en el objetivo</translation>
    </message>
    <message>
        <source>this kind of split is not known</source>
        <translation>no se conoce este tipo de división</translation>
    </message>
    <message>
        <source>Use time, entity, random or given</source>
        <translation>Use “time”, “entity”, “random” o “given”</translation>
    </message>
    <message>
        <source>there is no example with a label</source>
        <translation>no hay ningún ejemplo con etiqueta</translation>
    </message>
    <message>
        <source>no example falls into the %1 part</source>
        <translation>ningún ejemplo cae en la parte %1</translation>
    </message>
    <message>
        <source>Use more examples, other shares, or another kind of split</source>
        <translation>Use más ejemplos, otras proporciones u otro tipo de división</translation>
    </message>
</context>
<context>
    <name>SqlBlockText</name>
    <message>
        <source>Its rows tell no time: all of them are visible, always.</source>
        <translation>Sus filas no indican ninguna fecha: todas son visibles siempre.</translation>
    </message>
    <message>
        <source>Visible are rows with %1 before the as-of time.</source>
        <translation>Son visibles las filas con %1 anterior a la fecha de referencia.</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between columns</comment>
        <translation> y </translation>
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
        <translation>Todas las filas de cada ejemplo en una pasada, para %1.</translation>
    </message>
    <message>
        <source>Windows: %1.</source>
        <translation>Ventanas: %1.</translation>
    </message>
    <message>
        <source>Rows older than %1 are not read.</source>
        <translation>No se leen las filas más antiguas (límite: %1).</translation>
    </message>
    <message>
        <source>A number for each of these rows is taken of further rows first.</source>
        <translation>Antes se obtiene un número para cada una de estas filas a partir de otras filas.</translation>
    </message>
    <message>
        <source>Some features take only rows that meet a condition.</source>
        <translation>Algunas variables solo toman las filas que cumplen una condición.</translation>
    </message>
    <message>
        <source>Each row of %1 that was there, at each cutoff, every %2, whose horizon of %3 is over.</source>
        <translation>Cada fila de %1 que existía en cada fecha de corte, cada %2, cuyo horizonte de %3 ha terminado.</translation>
    </message>
    <message>
        <source>Only those that had an event in the %1 before.</source>
        <translation>Solo las que tuvieron un suceso en el lapso previo de %1.</translation>
    </message>
    <message>
        <source>The examples</source>
        <translation>Los ejemplos</translation>
    </message>
    <message>
        <source>The moments</source>
        <translation>Los momentos</translation>
    </message>
    <message>
        <source>The label: %1</source>
        <translation>La etiqueta: %1</translation>
    </message>
    <message>
        <source>Each row of %1.</source>
        <translation>Cada fila de %1.</translation>
    </message>
    <message>
        <source>Each row of %1 as of its own %2.</source>
        <translation>Cada fila de %1 a fecha de su propio %2.</translation>
    </message>
    <message>
        <source>With their labels, as %1 holds them.</source>
        <translation>Con sus etiquetas, tal como están en %1.</translation>
    </message>
    <message>
        <source>What is to be predicted now: rows of %1.</source>
        <translation>Lo que hay que predecir ahora: filas de %1.</translation>
    </message>
    <message>
        <source>Each key and as-of time once: examples may repeat.</source>
        <translation>Cada clave y fecha de referencia una sola vez: los ejemplos pueden repetirse.</translation>
    </message>
    <message>
        <source>The row that each example is about, for %1.</source>
        <translation>La fila de la que trata cada ejemplo, para %1.</translation>
    </message>
    <message>
        <source>At most one row for each example, for %1.</source>
        <translation>Como máximo una fila por ejemplo, para %1.</translation>
    </message>
    <message>
        <source>What comes to it from the as-of time on, for %1.</source>
        <translation>Lo que le llega a partir de la fecha de referencia, para %1.</translation>
    </message>
    <message>
        <source>All is as it was %1 before the as-of time.</source>
        <translation>Todo está como estaba %1 antes de la fecha de referencia.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The cache was made by a newer version of Espalier.</source>
        <translation>La caché se creó con una versión más reciente de Espalier.</translation>
    </message>
    <message>
        <source>Use that version, or another cache file.</source>
        <translation>Use esa versión u otro archivo de caché.</translation>
    </message>
    <message>
        <source>The entry needs %1; free that much on the disk of the cache.</source>
        <translation>La entrada necesita %1; libere ese espacio en el disco de la caché.</translation>
    </message>
    <message>
        <source>its bytes in %1 are not what was written: the disk damaged them</source>
        <translation>sus bytes en %1 no son los que se escribieron: el disco los dañó</translation>
    </message>
    <message>
        <source>Make it again, or put the file back from a backup</source>
        <translation>Vuelva a crearlo o recupere el archivo de una copia de seguridad</translation>
    </message>
    <message>
        <source>Free space on the disk of the cache.</source>
        <translation>Libere espacio en el disco de la caché.</translation>
    </message>
    <message>
        <source>Another instance is writing to the cache; try again in a moment.</source>
        <translation>Otra instancia está escribiendo en la caché; inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Check that the folder of the cache exists and may be written to.</source>
        <translation>Compruebe que la carpeta de la caché existe y que se puede escribir en ella.</translation>
    </message>
    <message>
        <source>The damaged cache cannot be moved aside</source>
        <translation>No se puede apartar la caché dañada</translation>
    </message>
    <message>
        <source>Delete the file.</source>
        <translation>Elimine el archivo.</translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message>
        <source>its comment says so: “%1”</source>
        <translation>su comentario lo dice: “%1”</translation>
    </message>
    <message>
        <source>its name says so: %1</source>
        <translation>su nombre lo dice: %1</translation>
    </message>
    <message>
        <source>it is the primary key of %1</source>
        <translation>es la clave primaria de %1</translation>
    </message>
    <message>
        <source>it refers to another table from %1</source>
        <translation>se refiere a otra tabla desde %1</translation>
    </message>
    <message>
        <source>a sequence gives its values</source>
        <translation>una secuencia da sus valores</translation>
    </message>
    <message>
        <source>this is the label&apos;s own column</source>
        <translation>esta es la columna de la propia etiqueta</translation>
    </message>
    <message>
        <source>this is the example&apos;s own label</source>
        <translation>esta es la etiqueta del propio ejemplo</translation>
    </message>
    <message>
        <source>this is the split of the examples, which says nothing of an entity</source>
        <translation>esta es la división de los ejemplos, que no dice nada de una entidad</translation>
    </message>
    <message>
        <source>it reads the table of the examples, and the study does not say what span their label looks at, so when a row is known is not known</source>
        <translation>lee la tabla de los ejemplos, y el estudio no dice qué lapso mira su etiqueta, así que no se sabe cuándo se conoce una fila</translation>
    </message>
    <message>
        <source>State the span as label_window of the target, or leave the feature out</source>
        <translation>Indique el lapso como label_window del objetivo o excluya la variable</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Exclúyala</translation>
    </message>
    <message>
        <source>the study does not say what span the label of %1 looks at: when a label is known is not known, so examples whose labels are still open, and labels of training that look into the test, cannot be told</source>
        <translation>el estudio no dice qué lapso mira la etiqueta de %1: no se sabe cuándo se conoce una etiqueta, así que no se pueden distinguir los ejemplos con etiqueta aún abierta ni las etiquetas de entrenamiento que miran a la prueba</translation>
    </message>
    <message>
        <source>&quot;%1&quot; speaks of %2</source>
        <translation>“%1” habla de %2</translation>
    </message>
    <message>
        <source>when the label is known is not said, so it counts as known at %1: where it is decided later, say how much later</source>
        <translation>no se dice cuándo se conoce la etiqueta, así que cuenta como conocida en %1: si se decide más tarde, diga cuánto más tarde</translation>
    </message>
    <message>
        <source>its rows tell of a later time: %1</source>
        <translation>sus filas hablan de una fecha posterior: %1</translation>
    </message>
    <message>
        <source>it looks like a table of labels, and its rows count as known at %1: what a label looks at comes after that</source>
        <translation>parece una tabla de etiquetas, y sus filas cuentan como conocidas en %1: lo que mira una etiqueta viene después</translation>
    </message>
    <message>
        <source>its column %1 divides examples into parts</source>
        <translation>su columna %1 divide los ejemplos en partes</translation>
    </message>
    <message>
        <source>it has a column %1</source>
        <translation>tiene una columna %1</translation>
    </message>
    <message>
        <source>it is named so</source>
        <translation>su nombre lo indica</translation>
    </message>
    <message>
        <source>features return to its rows without a time, so an example sees rows of its own future</source>
        <translation>hay variables que vuelven a sus filas sin fecha, así que un ejemplo ve filas de su propio futuro</translation>
    </message>
    <message>
        <source>features return to its rows, and the example&apos;s own label is among them</source>
        <translation>hay variables que vuelven a sus filas, y la etiqueta del propio ejemplo está entre ellas</translation>
    </message>
    <message>
        <source>%1 of %2 features, such as %3</source>
        <translation>%1 de %2 variables, como %3</translation>
    </message>
    <message>
        <source>%1 tells no hour and counts as its end: what %2 holds of that same day is seen as known</source>
        <translation>%1 no indica la hora y cuenta como el final del día: lo que %2 contiene de ese mismo día se ve como conocido</translation>
    </message>
    <message>
        <source>%1 tells no hour and counts as its end: what %2 holds of that same time is seen as known</source>
        <translation>%1 no indica la hora y cuenta como su final: lo que %2 contiene de ese mismo periodo se ve como conocido</translation>
    </message>
    <message>
        <source>%1 goes by %2</source>
        <translation>%1 se rige por %2</translation>
    </message>
    <message>
        <source>it has no time column, so its rows count as always known</source>
        <translation>no tiene columna de fecha, así que sus filas cuentan como siempre conocidas</translation>
    </message>
    <message>
        <source>it has no time column, so its rows count as always known, and they do change: an example sees values that came later</source>
        <translation>no tiene columna de fecha, así que sus filas cuentan como siempre conocidas, y sí cambian: un ejemplo ve valores que llegaron después</translation>
    </message>
    <message>
        <source>the study names no time for it, so an example sees its rows before they came; %1 looks like their time</source>
        <translation>el estudio no indica ninguna fecha para ella, así que un ejemplo ve sus filas antes de que lleguen; %1 parece ser su fecha</translation>
    </message>
    <message>
        <source>the server counts %1 rows inserted, %2 updated, %3 deleted</source>
        <translation>el servidor cuenta %1 filas insertadas, %2 actualizadas, %3 eliminadas</translation>
    </message>
    <message>
        <source>the server counts %1 updates of the %2 rows of %3</source>
        <translation>el servidor cuenta %1 actualizaciones de las %2 filas de %3</translation>
    </message>
    <message>
        <source>%1 tells what came last, and is overwritten as long as more comes: as it stands today it says what did not come after the moment of prediction</source>
        <translation>%1 indica lo último que llegó y se sobrescribe mientras llegue más: tal como está hoy, dice lo que no llegó después del momento de la predicción</translation>
    </message>
    <message>
        <source>%1 changes in place: it is read as it is today, not as it was at the moment of prediction</source>
        <translation>%1 se sobrescribe: se lee como está hoy, no como estaba en el momento de la predicción</translation>
    </message>
    <message>
        <source>nothing tells when each of its rows came, so an example sees those that came later</source>
        <translation>nada dice cuándo llegó cada una de sus filas, así que un ejemplo ve también las que llegaron después</translation>
    </message>
    <message>
        <source>%1 is the time of the one row that an example has of %2, the same for all that refer to it: nothing tells when each of them came, so an example sees those that came later</source>
        <translation>%1 es la fecha de la única fila que un ejemplo tiene de %2, la misma para todas las que se refieren a ella: nada dice cuándo llegó cada una, así que un ejemplo ve también las que llegaron después</translation>
    </message>
    <message>
        <source>%1 is the time of the one row that an example has of %2: it is right for rows that are written together with that one, and shows the future of all others</source>
        <translation>%1 es la fecha de la única fila que un ejemplo tiene de %2: es correcta para las filas que se escriben junto con ella y muestra el futuro de todas las demás</translation>
    </message>
    <message>
        <source>its rows are known from the moment of prediction on, and what is seen lies before that: no example sees one</source>
        <translation>sus filas se conocen a partir del momento de la predicción, y lo que se ve es anterior: ningún ejemplo ve ninguna</translation>
    </message>
    <message>
        <source>its time is a guess: confirm it, or name another one</source>
        <translation>su fecha es una suposición: confírmela o indique otra</translation>
    </message>
    <message>
        <source>%1 features see its rows by %2</source>
        <translation>%1 variables ven sus filas según %2</translation>
    </message>
    <message>
        <source>the question has no as-of time, and its tables tell times: features see rows that came after what is to be predicted, and the examples are divided without regard to time</source>
        <translation>la pregunta no tiene fecha de referencia y sus tablas indican fechas: las variables ven filas que llegaron después de lo que hay que predecir, y los ejemplos se dividen sin tener en cuenta el tiempo</translation>
    </message>
    <message>
        <source>rows come by time: %1</source>
        <translation>las filas llegan con el tiempo: %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 según %2</translation>
    </message>
    <message>
        <source>%1 is a key used as a number: it tells rows apart and how old they are, and means nothing for new ones</source>
        <translation>%1 es una clave usada como número: distingue las filas y dice su antigüedad, y no significa nada para las nuevas</translation>
    </message>
    <message>
        <source>%1 columns of the example&apos;s own row, or of the one that tells its moment, are features: they must be known at %2 already, which a look at the data can tell</source>
        <translation>%1 columnas de la propia fila del ejemplo, o de la que indica su momento, son variables: deben conocerse ya en %2, lo que se puede comprobar mirando los datos</translation>
    </message>
    <message>
        <source>an entity&apos;s cutoffs fall on both sides of a random split: scores will be too good</source>
        <translation>las fechas de corte de una entidad caen a ambos lados de una división al azar: las puntuaciones serán demasiado buenas</translation>
    </message>
    <message>
        <source>a random split learns from examples that come after those it is tested on</source>
        <translation>una división al azar aprende de ejemplos posteriores a aquellos con los que se prueba</translation>
    </message>
    <message>
        <source>entities are apart, but times are not: what changes with time is not tested</source>
        <translation>las entidades están separadas, pero los periodos no: lo que cambia con el tiempo no se prueba</translation>
    </message>
    <message>
        <source>row-level security hides rows of it from %1: the study sees those that %1 may see, and another role sees others</source>
        <translation>la seguridad a nivel de fila oculta filas de ella a %1: el estudio ve las que %1 puede ver, y otro rol ve otras</translation>
    </message>
    <message>
        <source>the server has no statistics of texts, so which of them are categories is not known, and only their lengths are suggested: run ANALYZE, and read the catalog again</source>
        <translation>el servidor no tiene estadísticas de los textos, así que no se sabe cuáles son categorías y solo se sugieren sus longitudes: ejecute ANALYZE y vuelva a leer el catálogo</translation>
    </message>
    <message>
        <source>never analysed: %1</source>
        <translation>nunca analizadas: %1</translation>
    </message>
    <message>
        <source>leave out %1</source>
        <translation>excluir %1</translation>
    </message>
    <message>
        <source>mark %1 as known in advance</source>
        <translation>marcar %1 como conocida de antemano</translation>
    </message>
    <message>
        <source>take no column as the time of %1</source>
        <translation>no tomar ninguna columna como fecha de %1</translation>
    </message>
    <message>
        <source>take %1 as the time of %2</source>
        <translation>tomar %1 como fecha de %2</translation>
    </message>
    <message>
        <source>let %1 of %2 be known from %3 on</source>
        <translation>considerar %1 de %2 conocida solo desde %3</translation>
    </message>
    <message>
        <source>split by time</source>
        <translation>dividir por tiempo</translation>
    </message>
    <message>
        <source>split by entity</source>
        <translation>dividir por entidad</translation>
    </message>
    <message>
        <source>split at random</source>
        <translation>dividir al azar</translation>
    </message>
    <message>
        <source>split as given</source>
        <translation>dividir según lo dado</translation>
    </message>
    <message>
        <source>take the start of the day as the moment of prediction</source>
        <translation>tomar el comienzo del día como momento de la predicción</translation>
    </message>
    <message>
        <source>take the end of the day as the moment of prediction</source>
        <translation>tomar el final del día como momento de la predicción</translation>
    </message>
    <message>
        <source>let labels be known %1 after the as-of time</source>
        <translation>considerar conocidas las etiquetas %1 después de la fecha de referencia</translation>
    </message>
    <message>
        <source>state how long after the as-of time a label is known</source>
        <translation>indicar cuánto después de la fecha de referencia se conoce una etiqueta</translation>
    </message>
    <message>
        <source>let the schedule end at %1</source>
        <translation>terminar el calendario en %1</translation>
    </message>
    <message>
        <source>ask only of those that had a row of %1 in the %2 before</source>
        <translation>preguntar solo por las que tuvieron una fila de %1 en el lapso previo de %2</translation>
    </message>
    <message>
        <source>ask as of %1</source>
        <translation>preguntar a fecha de %1</translation>
    </message>
    <message>
        <source>leave out the examples %1</source>
        <translation>excluir los ejemplos %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>entre %1 y %2</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>antes de %1</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>read &apos;%1&apos; of %2 as &apos;%3&apos;</source>
        <translation>leer “%1” de %2 como “%3”</translation>
    </message>
    <message>
        <source>read values of %1: %2</source>
        <translation>leer valores de %1: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; as &apos;%2&apos;</source>
        <translation>“%1” como “%2”</translation>
    </message>
    <message>
        <source>treat %1 as missing %2</source>
        <translation>tratar %1 como ausente %2</translation>
    </message>
    <message>
        <source>the argument &apos;%1&apos; is no number</source>
        <translation>el argumento “%1” no es un número</translation>
    </message>
    <message>
        <source>Write it as in &quot;0.9&quot; or &quot;100&quot;</source>
        <translation>Escríbalo como en &quot;0.9&quot; o &quot;100&quot;</translation>
    </message>
    <message>
        <source>the aggregate %1 takes no argument</source>
        <translation>el agregado %1 no lleva argumento</translation>
    </message>
    <message>
        <source>a quantile lies between 0 and 1</source>
        <translation>un cuantil está entre 0 y 1</translation>
    </message>
    <message>
        <source>Write it as in &quot;0.9&quot;</source>
        <translation>Escríbalo como en &quot;0.9&quot;</translation>
    </message>
    <message>
        <source>the argument &apos;%1&apos; is no half-life</source>
        <translation>el argumento “%1” no es una semivida</translation>
    </message>
    <message>
        <source>Write it as in &quot;30 days&quot;</source>
        <translation>Escríbalo como en &quot;30 days&quot;</translation>
    </message>
    <message>
        <source>its path has %1 hops, and %2 are the most</source>
        <translation>su ruta tiene %1 saltos; el máximo es %2</translation>
    </message>
    <message>
        <source>Start from a table that is nearer, or leave it out</source>
        <translation>Parta de una tabla más cercana o exclúyala</translation>
    </message>
    <message>
        <source>it has %1 conditions, and %2 are the most</source>
        <translation>tiene %1 condiciones; el máximo es %2</translation>
    </message>
    <message>
        <source>Put them into a view of the database</source>
        <translation>Póngalas en una vista de la base de datos</translation>
    </message>
    <message>
        <source>there are %1 cutoffs every %2 from %3 on, and %4 are the most</source>
        <translation>hay %1 fechas de corte cada %2 desde %3; el máximo es %4</translation>
    </message>
    <message>
        <source>Let them begin later, or let more time pass between them</source>
        <translation>Haga que empiecen más tarde o deje más tiempo entre ellas</translation>
    </message>
    <message>
        <source>there are %1, and %2 are the most</source>
        <translation>hay %1; el máximo es %2</translation>
    </message>
    <message>
        <source>Leave some out</source>
        <translation>Excluya algunas</translation>
    </message>
    <message>
        <source>there are more than %1 repairs or periods</source>
        <translation>hay más de %1 correcciones o periodos</translation>
    </message>
    <message>
        <source>a name has lower case letters, digits and _, a letter first, at most 40</source>
        <translation>un nombre tiene minúsculas, dígitos y _, con una letra al principio y 40 caracteres como máximo</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a name of the registry, beside which the study&apos;s view would stand</source>
        <translation>“%1” es un nombre del registro, junto al que estaría la vista del estudio</translation>
    </message>
    <message>
        <source>Give the study another name</source>
        <translation>Dé otro nombre al estudio</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is what the features of a version of &apos;%2&apos; are called in the database</source>
        <translation>“%1” es como se llaman en la base de datos las variables de una versión de “%2”</translation>
    </message>
    <message>
        <source>this is not the name of a table</source>
        <translation>no es el nombre de una tabla</translation>
    </message>
    <message>
        <source>Write it as schema.table</source>
        <translation>Escríbalo como esquema.tabla</translation>
    </message>
    <message>
        <source>there is no such task</source>
        <translation>no existe esa tarea</translation>
    </message>
    <message>
        <source>there is no such aggregate</source>
        <translation>no existe ese agregado</translation>
    </message>
    <message>
        <source>It is one of %1</source>
        <translation>Es uno de %1</translation>
    </message>
    <message>
        <source>there is no such column</source>
        <translation>no existe esa columna</translation>
    </message>
    <message>
        <source>List them with espalierctl catalog --json</source>
        <translation>Consulte la lista con espalierctl catalog --json</translation>
    </message>
    <message>
        <source>no path of relations leads there from %1 to many rows</source>
        <translation>ninguna ruta de relaciones lleva allí desde %1 hasta muchas filas</translation>
    </message>
    <message>
        <source>See espalierctl paths %1 %2 --length 6</source>
        <translation>Consulte espalierctl paths %1 %2 --length 6</translation>
    </message>
    <message>
        <source>this is not a condition on %1</source>
        <translation>no es una condición sobre %1</translation>
    </message>
    <message>
        <source>Write a column, an operator and a value, such as &quot;status = returned&quot; or &quot;amount &gt; 15&quot;</source>
        <translation>Escriba una columna, un operador y un valor, como &quot;status = returned&quot; o &quot;amount &gt; 15&quot;</translation>
    </message>
    <message>
        <source>this is not a condition</source>
        <translation>no es una condición</translation>
    </message>
    <message>
        <source>Write an operator and a value, such as = 0, &gt; 15 or is null</source>
        <translation>Escriba un operador y un valor, como = 0, &gt; 15 o is null</translation>
    </message>
    <message>
        <source>none of its columns looks like a label</source>
        <translation>ninguna de sus columnas parece una etiqueta</translation>
    </message>
    <message>
        <source>Name one</source>
        <translation>Indique una</translation>
    </message>
    <message>
        <source>no relation leads from it to the key of another table</source>
        <translation>ninguna relación lleva desde ella a la clave de otra tabla</translation>
    </message>
    <message>
        <source>Name the entity and the columns of the examples that stand for its key</source>
        <translation>Indique la entidad y las columnas de los ejemplos que representan su clave</translation>
    </message>
    <message>
        <source>no relation leads from it to the key of %1</source>
        <translation>ninguna relación lleva desde ella a la clave de %1</translation>
    </message>
    <message>
        <source>Name the columns of the examples that stand for its key</source>
        <translation>Indique las columnas de los ejemplos que representan su clave</translation>
    </message>
    <message>
        <source>Write TABLE.COLUMN, or TABLE(COLUMNS)-&gt;PARENT.COLUMN for a time that stands in the row referred to; then &quot;as year&quot;, &quot;until COLUMN&quot; (&quot;plus 1 day&quot; where it is the last day), &quot;recorded COLUMN&quot; or &quot;delay 2 hours&quot; where it is so</source>
        <translation>Escriba TABLA.COLUMNA, o TABLA(COLUMNAS)-&gt;PADRE.COLUMNA para una fecha que está en la fila a la que se refiere; después &quot;as year&quot;, &quot;until COLUMNA&quot; (&quot;plus 1 day&quot; si es el último día), &quot;recorded COLUMNA&quot; o &quot;delay 2 hours&quot; si es el caso</translation>
    </message>
    <message>
        <source>plus follows until</source>
        <translation>plus va después de until</translation>
    </message>
    <message>
        <source>a whole number is one of %1</source>
        <translation>un número entero es uno de %1</translation>
    </message>
    <message>
        <source>this column is no date or time</source>
        <translation>esta columna no es de fecha ni de hora</translation>
    </message>
    <message>
        <source>this column is no date or time; a whole number is one where &quot;as year&quot; or &quot;as year_month&quot; stands behind it</source>
        <translation>esta columna no es de fecha ni de hora; un número entero lo es si le sigue «as year» o «as year_month»</translation>
    </message>
    <message>
        <source>this names no relation</source>
        <translation>no nombra ninguna relación</translation>
    </message>
    <message>
        <source>this names no column</source>
        <translation>no nombra ninguna columna</translation>
    </message>
    <message>
        <source>no such relation leads there</source>
        <translation>no hay una relación así que lleve allí</translation>
    </message>
    <message>
        <source>the table has no such column</source>
        <translation>la tabla no tiene esa columna</translation>
    </message>
    <message>
        <source>no single way of relations leads from a row to that column</source>
        <translation>ningún camino único de relaciones lleva de una fila a esa columna</translation>
    </message>
    <message>
        <source>the table has no column %1</source>
        <translation>la tabla no tiene la columna %1</translation>
    </message>
    <message>
        <source>the period has neither a beginning nor an end</source>
        <translation>el periodo no tiene principio ni fin</translation>
    </message>
    <message>
        <source>Give from, until or both</source>
        <translation>Indique from, until o ambos</translation>
    </message>
    <message>
        <source>the period ends before it begins</source>
        <translation>el periodo termina antes de empezar</translation>
    </message>
    <message>
        <source>from is its first moment, until the first after it</source>
        <translation>from es su primer instante, until el primero después de él</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is read as itself</source>
        <translation>“%1” se lee como sí mismo</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is read as two values</source>
        <translation>“%1” se lee como dos valores</translation>
    </message>
    <message>
        <source>Keep one of them</source>
        <translation>Conserve uno de ellos</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is read as &apos;%2&apos;, which is read as &apos;%3&apos;</source>
        <translation>“%1” se lee como “%2”, que se lee como “%3”</translation>
    </message>
    <message>
        <source>Read &apos;%1&apos; as &apos;%2&apos; at once</source>
        <translation>Lea “%1” directamente como “%2”</translation>
    </message>
    <message>
        <source>without an as-of time no example is of a period</source>
        <translation>sin fecha de referencia, ningún ejemplo pertenece a un periodo</translation>
    </message>
    <message>
        <source>Leave it out, or filter the rows</source>
        <translation>Quítelo o filtre las filas</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not one of %2</source>
        <translation>“%1” no es uno de %2</translation>
    </message>
    <message>
        <source>%1; write it as %2</source>
        <translation>%1; escríbalo como %2</translation>
    </message>
    <message>
        <source>this is not the name of a table; write it as schema.table</source>
        <translation>no es el nombre de una tabla; escríbalo como esquema.tabla</translation>
    </message>
    <message>
        <source>it is 0 or more</source>
        <translation>es 0 o más</translation>
    </message>
    <message>
        <source>without an as-of time there is nothing to count it from; leave it out</source>
        <translation>sin fecha de referencia no hay desde dónde contarlo; quítelo</translation>
    </message>
    <message>
        <source>a path to a time needs the time&apos;s column</source>
        <translation>una ruta hasta una fecha necesita la columna de la fecha</translation>
    </message>
    <message>
        <source>horizon and every must be above 0</source>
        <translation>horizon y every deben ser mayores que 0</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no window; write 90 days or 5 rows</source>
        <translation>“%1” no es una ventana; escriba 90 days o 5 rows</translation>
    </message>
    <message>
        <source>child_columns and parent_columns must pair up</source>
        <translation>child_columns y parent_columns deben formar pares</translation>
    </message>
    <message>
        <source>one of row, future and given is needed</source>
        <translation>se necesita uno de row, future y given</translation>
    </message>
    <message>
        <source>one of missing and renamed is needed</source>
        <translation>se necesita uno de missing y renamed</translation>
    </message>
    <message>
        <source>a time column is missing; leave a static table out</source>
        <translation>falta una columna de fecha; omita las tablas estáticas</translation>
    </message>
    <message>
        <source>there is no until that it could follow</source>
        <translation>no hay ningún until al que pueda seguir</translation>
    </message>
    <message>
        <source>validation and test must be above 0 and together below 1</source>
        <translation>validation y test deben ser mayores que 0 y sumar menos de 1</translation>
    </message>
    <message>
        <source>a sample has at least one row</source>
        <translation>una muestra tiene al menos una fila</translation>
    </message>
    <message>
        <source>the name &apos;%1&apos; is empty or longer than 63 bytes</source>
        <translation>el nombre “%1” está vacío o tiene más de 63 bytes</translation>
    </message>
    <message>
        <source>two features are named &apos;%1&apos;</source>
        <translation>hay dos variables llamadas “%1”</translation>
    </message>
    <message>
        <source>there is no metric &apos;%1&apos;</source>
        <translation>no existe la métrica “%1”</translation>
    </message>
    <message>
        <source>a given split needs a given target with a split column</source>
        <translation>una división dada necesita un objetivo dado con una columna de división</translation>
    </message>
    <message>
        <source>a split by time needs an as-of time; use random or entity</source>
        <translation>una división por tiempo necesita una fecha de referencia; use random o entity</translation>
    </message>
    <message>
        <source>without an as-of time there is nothing to freeze; leave it out</source>
        <translation>sin fecha de referencia no hay nada que congelar; quítelo</translation>
    </message>
    <message>
        <source>formats are numbered from 1</source>
        <translation>los formatos se numeran desde 1</translation>
    </message>
    <message>
        <source>this study was written by a newer version of Espalier (format %1, this program knows %2)</source>
        <translation>este estudio lo escribió una versión más reciente de Espalier (formato %1; este programa conoce el %2)</translation>
    </message>
    <message>
        <source>Update Espalier to open it</source>
        <translation>Actualice Espalier para abrirlo</translation>
    </message>
    <message>
        <source>a lag is longer than nothing</source>
        <translation>un desfase debe ser mayor que cero</translation>
    </message>
    <message>
        <source>at character %1: %2</source>
        <translation>en el carácter %1: %2</translation>
    </message>
    <message>
        <source>the quote is not closed</source>
        <translation>las comillas no están cerradas</translation>
    </message>
    <message>
        <source>Close it with %1; a quote within is doubled</source>
        <translation>Ciérrelas con %1; dentro se escriben dobles</translation>
    </message>
    <message>
        <source>this sign means nothing in a question</source>
        <translation>este signo no significa nada en una pregunta</translation>
    </message>
    <message>
        <source>Names with other signs stand in double quotes, values in single ones</source>
        <translation>Los nombres con otros signos van entre comillas dobles; los valores, entre simples</translation>
    </message>
    <message>
        <source>“%1” is expected here</source>
        <translation>aquí se espera “%1”</translation>
    </message>
    <message>
        <source>expected here is one of %1</source>
        <translation>aquí se espera uno de %1</translation>
    </message>
    <message>
        <source>If the name or value is meant, write %1</source>
        <translation>Si se trata del nombre o del valor, escriba %1</translation>
    </message>
    <message>
        <source>expected here is a column of the entity, or an aggregate such as count(orders)</source>
        <translation>aquí se espera una columna de la entidad o un agregado como count(orders)</translation>
    </message>
    <message>
        <source>the name of a table is expected here</source>
        <translation>aquí se espera el nombre de una tabla</translation>
    </message>
    <message>
        <source>the name of a column is expected here</source>
        <translation>aquí se espera el nombre de una columna</translation>
    </message>
    <message>
        <source>a comparison is expected here: = 0, &gt; 15</source>
        <translation>aquí se espera una comparación: = 0, &gt; 15</translation>
    </message>
    <message>
        <source>a value is expected here</source>
        <translation>aquí se espera un valor</translation>
    </message>
    <message>
        <source>Say how far the future reaches: over next 90 days</source>
        <translation>Diga hasta dónde llega el futuro: over next 90 days</translation>
    </message>
    <message>
        <source>Say about whose rows it is: for each customers</source>
        <translation>Diga de qué filas se trata: for each customers</translation>
    </message>
    <message>
        <source>this is said already</source>
        <translation>esto ya está dicho</translation>
    </message>
    <message>
        <source>this is not said in a question of this kind</source>
        <translation>esto no se dice en una pregunta de este tipo</translation>
    </message>
    <message>
        <source>%1 has no such column</source>
        <translation>%1 no tiene esa columna</translation>
    </message>
    <message>
        <source>%1 takes a table, and no column</source>
        <translation>%1 lleva una tabla y no una columna</translation>
    </message>
    <message>
        <source>%1 is taken of a column</source>
        <translation>%1 se toma de una columna</translation>
    </message>
    <message>
        <source>Write table.column</source>
        <translation>Escriba tabla.columna</translation>
    </message>
    <message>
        <source>this does not say which columns refer to another row</source>
        <translation>no dice qué columnas se refieren a otra fila</translation>
    </message>
    <message>
        <source>Write the relations from the entity on, each by the columns that refer: via orders(customer_id), lines(order_id); espalierctl paths ENTITY TABLE lists the ways</source>
        <translation>Escriba las relaciones desde la entidad, cada una con las columnas que se refieren: via orders(customer_id), lines(order_id); espalierctl paths ENTITY TABLE muestra los caminos</translation>
    </message>
    <message>
        <source>this way ends at %1</source>
        <translation>este camino termina en %1</translation>
    </message>
    <message>
        <source>there is no such relation from %1</source>
        <translation>no hay una relación así desde %1</translation>
    </message>
    <message>
        <source>several relations are called so: say both ends, as in orders(place_id) -&gt; places(id)</source>
        <translation>varias relaciones se llaman así: indique ambos extremos, como en orders(place_id) -&gt; places(id)</translation>
    </message>
    <message>
        <source>a name or a value holds a line break or another control character, which no line can</source>
        <translation>un nombre o un valor contiene un salto de línea u otro carácter de control, que no cabe en ninguna línea</translation>
    </message>
    <message>
        <source>no line says this question: %1</source>
        <translation>ninguna línea expresa esta pregunta: %1</translation>
    </message>
    <message>
        <source>no line says this question: what it would say is read as another one in this database</source>
        <translation>ninguna línea expresa esta pregunta: lo que diría se lee como otra en esta base de datos</translation>
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
            <numerusform>la fecha de %Ln tabla</numerusform>
            <numerusform>las fechas de %Ln tablas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repair(s)</source>
        <translation>
            <numerusform>%Ln corrección</numerusform>
            <numerusform>%Ln correcciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln period(s) that are left out</source>
        <translation>
            <numerusform>%Ln periodo que se excluye</numerusform>
            <numerusform>%Ln periodos que se excluyen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) of which the rows that the role may see are meant</source>
        <translation>
            <numerusform>%Ln tabla de la que se toman las filas que el rol puede ver</numerusform>
            <numerusform>%Ln tablas de las que se toman las filas que el rol puede ver</numerusform>
        </translation>
    </message>
    <message>
        <source>features that see nothing from %1 on</source>
        <translation>variables que no ven nada desde %1</translation>
    </message>
    <message numerus="yes">
        <source>a sample of %Ln example(s)</source>
        <translation>
            <numerusform>una muestra de %Ln ejemplo</numerusform>
            <numerusform>una muestra de %Ln ejemplos</numerusform>
        </translation>
    </message>
    <message>
        <source>a split of its own</source>
        <translation>una división propia</translation>
    </message>
    <message>
        <source>the metric %1</source>
        <translation>la métrica %1</translation>
    </message>
    <message>
        <source>the title “%1”</source>
        <translation>el título “%1”</translation>
    </message>
    <message>
        <source>learn from examples at the cutoffs only</source>
        <translation>aprender solo de ejemplos en las fechas de corte</translation>
    </message>
    <message>
        <source>learn from examples at the moment of each row of %1 too, where validation agrees</source>
        <translation>aprender también de ejemplos en el momento de cada fila de %1, si la validación lo confirma</translation>
    </message>
    <message>
        <source>columns of the example&apos;s own row, such as %1, are no features, as nobody has said what is known at %2 already: add by hand what is</source>
        <translation>las columnas de la propia fila del ejemplo, como %1, no son variables, pues nadie ha dicho qué se conoce ya en %2: añada a mano lo que se conozca</translation>
    </message>
    <message>
        <source>its rows were written over, and nothing says in which columns: %1 are read as they are today, not as they were at the moment of prediction</source>
        <translation>sus filas se sobrescribieron y nada dice en qué columnas: %1 se leen como están hoy, no como estaban en el momento de la predicción</translation>
    </message>
</context>
<context>
    <name>StudySuggestion</name>
    <message>
        <source>%1 of %2 training examples</source>
        <translation>%1 de %2 ejemplos de entrenamiento</translation>
    </message>
    <message>
        <source>%1 training examples</source>
        <translation>%1 ejemplos de entrenamiento</translation>
    </message>
    <message>
        <source>%1 of %2 candidates computed on %3 in %4 s, ranked by mutual information with the label</source>
        <translation>%1 de %2 candidatas calculadas con %3 en %4 s, ordenadas por información mutua con la etiqueta</translation>
    </message>
    <message>
        <source>Left Out</source>
        <translation>Excluidas</translation>
    </message>
    <message>
        <source>its rows tell no time, later ones may be among them</source>
        <translation>sus filas no indican fecha; puede haber posteriores entre ellas</translation>
    </message>
    <message>
        <source>mostly after the moment of prediction, not known by then</source>
        <translation>casi siempre después del momento de la predicción; entonces no se conocía</translation>
    </message>
    <message>
        <source>alone it nearly tells the label</source>
        <translation>por sí sola casi delata la etiqueta</translation>
    </message>
    <message>
        <source>below the first %1</source>
        <translation>por debajo de las primeras %1</translation>
    </message>
    <message>
        <source>says the same as %1</source>
        <translation>dice lo mismo que %1</translation>
    </message>
    <message>
        <source>says nothing about the label</source>
        <translation>no dice nada de la etiqueta</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 ausentes</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constante</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>no calculada</translation>
    </message>
    <message>
        <source>%1
%2 of the label&apos;s %3 bits</source>
        <translation>%1
%2 de los %3 bits de la etiqueta</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
</context>
<context>
    <name>StudyText</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <translation>%1, ventana de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, of the last %n row(s)</source>
        <translation>
            <numerusform>%1, de la última fila</numerusform>
            <numerusform>%1, de las últimas %n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, with %n condition(s)</source>
        <translation>
            <numerusform>%1, con %n condición</numerusform>
            <numerusform>%1, con %n condiciones</numerusform>
        </translation>
    </message>
    <message>
        <source>the moment of prediction</source>
        <translation>el momento de la predicción</translation>
    </message>
    <message>
        <source>hour of %1</source>
        <translation>hora de %1</translation>
    </message>
    <message>
        <source>weekday of %1</source>
        <translation>día de la semana de %1</translation>
    </message>
    <message>
        <source>day of the month of %1</source>
        <translation>día del mes de %1</translation>
    </message>
    <message>
        <source>day of the year of %1</source>
        <translation>día del año de %1</translation>
    </message>
    <message>
        <source>week of %1</source>
        <translation>semana de %1</translation>
    </message>
    <message>
        <source>month of %1</source>
        <translation>mes de %1</translation>
    </message>
    <message>
        <source>%1 at a weekend</source>
        <translation>%1 en fin de semana</translation>
    </message>
    <message>
        <source>seconds of %1</source>
        <translation>segundos de %1</translation>
    </message>
    <message>
        <source>length of %1</source>
        <translation>longitud de %1</translation>
    </message>
    <message>
        <source>words of %1</source>
        <translation>palabras de %1</translation>
    </message>
    <message>
        <source>a word in %1</source>
        <translation>una palabra en %1</translation>
    </message>
    <message>
        <source>“%1” in %2</source>
        <translation>«%1» en %2</translation>
    </message>
    <message>
        <source>family of %1</source>
        <translation>familia de %1</translation>
    </message>
    <message>
        <source>mask length of %1</source>
        <translation>longitud de la máscara de %1</translation>
    </message>
    <message>
        <source>lower bound of %1</source>
        <translation>límite inferior de %1</translation>
    </message>
    <message>
        <source>upper bound of %1</source>
        <translation>límite superior de %1</translation>
    </message>
    <message>
        <source>width of %1</source>
        <translation>amplitud de %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>static, without as-of times</source>
        <translation>estático, sin fechas de referencia</translation>
    </message>
    <message>
        <source>as of each example&apos;s own time</source>
        <translation>a la fecha propia de cada ejemplo</translation>
    </message>
    <message>
        <source>frozen at %1</source>
        <translation>congeladas en %1</translation>
    </message>
    <message>
        <source>%1, as it was %2 before</source>
        <translation>%1, tal como era %2 antes</translation>
    </message>
    <message>
        <source>%1, for %2 of the last row of %3</source>
        <translation>%1, para %2 de la última fila de %3</translation>
    </message>
    <message>
        <source>sine of the hour of %1</source>
        <translation>seno de la hora de %1</translation>
    </message>
    <message>
        <source>cosine of the hour of %1</source>
        <translation>coseno de la hora de %1</translation>
    </message>
    <message>
        <source>sine of the weekday of %1</source>
        <translation>seno del día de la semana de %1</translation>
    </message>
    <message>
        <source>cosine of the weekday of %1</source>
        <translation>coseno del día de la semana de %1</translation>
    </message>
    <message>
        <source>sine of the day of the year of %1</source>
        <translation>seno del día del año de %1</translation>
    </message>
    <message>
        <source>cosine of the day of the year of %1</source>
        <translation>coseno del día del año de %1</translation>
    </message>
    <message>
        <source>the last %1</source>
        <translation>una ventana de %1</translation>
    </message>
    <message numerus="yes">
        <source>the last %n row(s)</source>
        <translation>
            <numerusform>la última fila</numerusform>
            <numerusform>las últimas %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>all time</source>
        <translation>todo el historial</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>posición</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>percentil</translation>
    </message>
    <message>
        <source>z-score</source>
        <translation>puntuación z</translation>
    </message>
    <message>
        <source>distance to the highest</source>
        <translation>distancia al máximo</translation>
    </message>
    <message>
        <source>distance to the lowest</source>
        <translation>distancia al mínimo</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>%1 among all of that moment</source>
        <translation>%1 entre todos los de ese momento</translation>
    </message>
    <message>
        <source>%1 among those of the same row of %2</source>
        <translation>%1 entre los de la misma fila de %2</translation>
    </message>
    <message>
        <source>%1, divided by the same over %2</source>
        <translation>%1, dividido entre lo mismo en %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Subject</name>
    <message>
        <source>sample database</source>
        <translation>base de datos de ejemplo</translation>
    </message>
    <message>
        <source>golden rows</source>
        <translation>filas de control</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>la imagen</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>conexión</translation>
    </message>
    <message>
        <source>golden row</source>
        <translation>fila de control</translation>
    </message>
    <message>
        <source>statistics</source>
        <translation>estadísticas</translation>
    </message>
    <message>
        <source>host name</source>
        <translation>nombre del host</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>sentencia</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de datos</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>llavero</translation>
    </message>
    <message>
        <source>login as</source>
        <translation>inicio de sesión como</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>calendario</translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation>instantánea</translation>
    </message>
    <message>
        <source>TLS with</source>
        <translation>TLS con</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>example</source>
        <translation>ejemplo</translation>
    </message>
    <message>
        <source>message</source>
        <translation>mensaje</translation>
    </message>
    <message>
        <source>service</source>
        <translation>servicio</translation>
    </message>
    <message>
        <source>commit</source>
        <translation>commit</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>tablas</translation>
    </message>
    <message>
        <source>window</source>
        <translation>ventana</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>escala</translation>
    </message>
    <message>
        <source>split</source>
        <translation>división</translation>
    </message>
    <message>
        <source>study</source>
        <translation>estudio</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visita</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>gym</source>
        <translation>Gym</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ejecución</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>an error without words</source>
        <translation>un error sin descripción</translation>
    </message>
    <message>
        <source>the training program cannot be started</source>
        <translation>no se puede iniciar el programa de entrenamiento</translation>
    </message>
    <message>
        <source>Install espalierctl beside espalier, or name it in ESPALIER_WORKER</source>
        <translation>Instale espalierctl junto a espalier o indíquelo en ESPALIER_WORKER</translation>
    </message>
    <message>
        <source>there is no such run</source>
        <translation>no existe esa ejecución</translation>
    </message>
    <message>
        <source>this snapshot has no such run</source>
        <translation>esta instantánea no tiene esa ejecución</translation>
    </message>
    <message>
        <source>List the runs with espalierctl compare STUDY</source>
        <translation>Consulte la lista de ejecuciones con espalierctl compare STUDY</translation>
    </message>
    <message>
        <source>stopped before it was done</source>
        <translation>se detuvo antes de terminar</translation>
    </message>
    <message>
        <source>the training process ended with code %1</source>
        <translation>el proceso de entrenamiento terminó con el código %1</translation>
    </message>
    <message>
        <source>Try fewer rows or features, or other parameters</source>
        <translation>Pruebe con menos filas o variables, o con otros parámetros</translation>
    </message>
    <message>
        <source>there is no learner of this name</source>
        <translation>no hay ningún algoritmo con este nombre</translation>
    </message>
    <message>
        <source>List them with espalierctl train --list</source>
        <translation>Consulte la lista con espalierctl train --list</translation>
    </message>
    <message>
        <source>reading the snapshot</source>
        <translation>leyendo la instantánea</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>evaluating</source>
        <translation>evaluando</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number</source>
        <translation>“%1” no es un número</translation>
    </message>
    <message>
        <source>fit %1 of %2, %3</source>
        <translation>ajuste %1 de %2, %3</translation>
    </message>
    <message>
        <source>it was trained before models were kept so that they can be explained</source>
        <translation>se entrenó antes de que los modelos se guardaran de forma que se puedan explicar</translation>
    </message>
    <message>
        <source>Train it again to see its reasons</source>
        <translation>Vuelva a entrenarlo para ver sus motivos</translation>
    </message>
    <message>
        <source>a run that it is the mean of is not there</source>
        <translation>falta una de las ejecuciones de las que es la media</translation>
    </message>
    <message>
        <source>Train the blend together with the learners it is made of</source>
        <translation>Entrene la mezcla junto con los algoritmos que la forman</translation>
    </message>
    <message>
        <source>setting %1 of %2, best so far %3</source>
        <translation>configuración %1 de %2, la mejor hasta ahora: %3</translation>
    </message>
    <message>
        <source>setting %1, best so far %2</source>
        <translation>configuración %1, la mejor hasta ahora: %2</translation>
    </message>
    <message>
        <source>no example before the test is scored that it could be of</source>
        <translation>no hay ningún ejemplo evaluado antes de la prueba del que pueda ser</translation>
    </message>
    <message>
        <source>Give the validation more time or a larger share</source>
        <translation>Dé a la validación más tiempo o una proporción mayor</translation>
    </message>
    <message numerus="yes">
        <source>The search over %Ln setting(s) gained %2 over the grid, by %3 on the folds [%4, %5]: that is beyond chance.</source>
        <translation>
            <numerusform>La búsqueda entre %Ln configuración ganó %2 sobre la cuadrícula, según %3 en los pliegues [%4, %5]: eso va más allá del azar.</numerusform>
            <numerusform>La búsqueda entre %Ln configuraciones ganó %2 sobre la cuadrícula, según %3 en los pliegues [%4, %5]: eso va más allá del azar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The search over %Ln setting(s) gained %2 over the grid, by %3 on the folds [%4, %5]: that may be chance.</source>
        <translation>
            <numerusform>La búsqueda entre %Ln configuración ganó %2 sobre la cuadrícula, según %3 en los pliegues [%4, %5]: eso puede ser azar.</numerusform>
            <numerusform>La búsqueda entre %Ln configuraciones ganó %2 sobre la cuadrícula, según %3 en los pliegues [%4, %5]: eso puede ser azar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The search over %Ln setting(s) found none that is better than the grid&apos;s by more than a standard error.</source>
        <translation>
            <numerusform>La búsqueda entre %Ln configuración no halló ninguna que supere a la de la cuadrícula en más de un error estándar.</numerusform>
            <numerusform>La búsqueda entre %Ln configuraciones no halló ninguna que supere a la de la cuadrícula en más de un error estándar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learned from %Ln further example(s) at rows too, which gained %2, by %3 on the folds [%4, %5].</source>
        <translation>
            <numerusform>También aprendió de %Ln ejemplo más en filas, lo que ganó %2, según %3 en los pliegues [%4, %5].</numerusform>
            <numerusform>También aprendió de %Ln ejemplos más en filas, lo que ganó %2, según %3 en los pliegues [%4, %5].</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further example(s) at rows were left out: they gained %2, by %3 on the folds [%4, %5], which is no more than a standard error.</source>
        <translation>
            <numerusform>Se excluyó %Ln ejemplo más en filas: ganó %2, según %3 en los pliegues [%4, %5], no más que un error estándar.</numerusform>
            <numerusform>Se excluyeron %Ln ejemplos más en filas: ganaron %2, según %3 en los pliegues [%4, %5], no más que un error estándar.</numerusform>
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
        <translation>%1 falta: %2</translation>
    </message>
    <message>
        <source>%1 = %2: %3</source>
        <translation>%1 = %2: %3</translation>
    </message>
    <message>
        <source>%1 = %2, %3 standard deviations away: %4</source>
        <translation>%1 = %2, a %3 desviaciones estándar: %4</translation>
    </message>
    <message>
        <source>With these values: predicted %1, instead of %2.</source>
        <translation>Con estos valores: predicho %1, en lugar de %2.</translation>
    </message>
    <message>
        <source>With these values: a probability of %1 for %2, instead of %3.</source>
        <translation>Con estos valores: una probabilidad de %1 para %2, en lugar de %3.</translation>
    </message>
    <message>
        <source>It is said to be %1, and no value of a single feature changes that: those of %2 examples were tried.</source>
        <translation>Se predice %1, y ningún valor de una sola variable lo cambia: se probaron los de %2 ejemplos.</translation>
    </message>
    <message>
        <source>It is said to be %1. What alone would change that, the nearest first, of the values of %2 examples:</source>
        <translation>Se predice %1. Lo que por sí solo lo cambiaría, primero lo más cercano, entre los valores de %2 ejemplos:</translation>
    </message>
</context>
<context>
    <name>WindowWords</name>
    <message>
        <source>all history</source>
        <translation>todo el historial</translation>
    </message>
    <message>
        <source>last %1 rows</source>
        <translation>últimas %1 filas</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>the model is of other %1</source>
        <translation>el modelo es de otras filas: %1</translation>
    </message>
    <message>
        <source>Train on the rows of this database, or name the run and say that it is from another one</source>
        <translation>Entrene con las filas de esta base de datos, o indique la ejecución y diga que es de otra</translation>
    </message>
    <message>
        <source>Train on the rows of this database, or name the run and say that it is from another one; this server does not tell its system identifier, so after each start it counts as another one</source>
        <translation>Entrene con las filas de esta base de datos, o indique la ejecución y diga que es de otra; este servidor no revela su identificador de sistema, así que tras cada inicio cuenta como otro</translation>
    </message>
    <message>
        <source>its rows were read at another address of this database: %1</source>
        <translation>sus filas se leyeron en otra dirección de esta base de datos: %1</translation>
    </message>
    <message>
        <source>Nothing is to be done where both are one: a copy of the server&apos;s files is told by nothing but its address</source>
        <translation>No hay que hacer nada si ambas son la misma: una copia de los archivos del servidor solo se distingue por su dirección</translation>
    </message>
    <message>
        <source>the part has one class only, so that there is no %1</source>
        <translation>la parte tiene una sola clase, así que no hay %1</translation>
    </message>
    <message>
        <source>the part has one value only, so that there is no %1</source>
        <translation>la parte tiene un solo valor, así que no hay %1</translation>
    </message>
    <message>
        <source>Split otherwise, or take more examples, so that every part has both outcomes</source>
        <translation>Divida de otra forma o tome más ejemplos, de modo que cada parte tenga ambos resultados</translation>
    </message>
    <message>
        <source>it is worse than the baseline on test rows: %1 %2, the baseline %3</source>
        <translation>es peor que la línea base en las filas de prueba: %1 %2, la línea base %3</translation>
    </message>
    <message>
        <source>it does not beat the baseline on test rows: %1 %2, the baseline %3</source>
        <translation>no supera a la línea base en las filas de prueba: %1 %2, la línea base %3</translation>
    </message>
    <message>
        <source>it does not clearly beat the baseline on test rows: %1 %2, the baseline %3</source>
        <translation>no supera claramente a la línea base en las filas de prueba: %1 %2, la línea base %3</translation>
    </message>
    <message>
        <source>Other features, more rows or another learner may help; knowing nothing predicts as well</source>
        <translation>Pueden ayudar otras variables, más filas u otro algoritmo; sin saber nada se predice igual de bien</translation>
    </message>
    <message>
        <source>danger of leakage: %1</source>
        <translation>peligro de fuga de información: %1</translation>
    </message>
    <message>
        <source>Leave it out, or see to it that it is known at the moment of prediction; espalierctl study check STUDY has the fix</source>
        <translation>Exclúyala o asegúrese de que se conoce en el momento de la predicción; espalierctl study check STUDY tiene el remedio</translation>
    </message>
    <message>
        <source>deploying</source>
        <translation>desplegando</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>dibujando</translation>
    </message>
    <message>
        <source>reading examples</source>
        <translation>leyendo ejemplos</translation>
    </message>
    <message>
        <source>fetching features</source>
        <translation>obteniendo variables</translation>
    </message>
    <message>
        <source>scoring</source>
        <translation>calculando predicciones</translation>
    </message>
    <message>
        <source>writing predictions</source>
        <translation>escribiendo predicciones</translation>
    </message>
    <message>
        <source>reading rows</source>
        <translation>leyendo filas</translation>
    </message>
    <message>
        <source>keeping the snapshot</source>
        <translation>guardando la instantánea</translation>
    </message>
    <message>
        <source>writing the SQL</source>
        <translation>escribiendo el SQL</translation>
    </message>
    <message>
        <source>counting rows that come and go</source>
        <translation>contando las filas que llegan y se van</translation>
    </message>
    <message>
        <source>is neither accepted nor dismissed</source>
        <translation>no está aceptada ni descartada</translation>
    </message>
    <message>
        <source>was written by a newer Espalier</source>
        <translation>lo escribió una versión más reciente de Espalier</translation>
    </message>
    <message>
        <source>Not a number.</source>
        <translation>No es un número.</translation>
    </message>
    <message>
        <source>Out of range.</source>
        <translation>Fuera de rango.</translation>
    </message>
    <message>
        <source>Not 1.</source>
        <translation>No es 1.</translation>
    </message>
    <message>
        <source>this names no relation</source>
        <translation>no nombra ninguna relación</translation>
    </message>
    <message>
        <source>the columns of child and parent do not pair up</source>
        <translation>las columnas de hijo y padre no forman pares</translation>
    </message>
    <message>
        <source>a column of it does not exist</source>
        <translation>una de sus columnas no existe</translation>
    </message>
    <message>
        <source>Write CHILD(COLUMNS)-&gt;PARENT, as in orders(customer_id)-&gt;customers</source>
        <translation>Escriba HIJO(COLUMNAS)-&gt;PADRE, como en orders(customer_id)-&gt;customers</translation>
    </message>
    <message>
        <source>the sample database is not running</source>
        <translation>la base de datos de ejemplo no está en marcha</translation>
    </message>
    <message>
        <source>Start it with espalierctl gym start</source>
        <translation>Iníciela con espalierctl gym start</translation>
    </message>
    <message>
        <source>no version of it is active</source>
        <translation>no hay ninguna versión activa</translation>
    </message>
    <message>
        <source>Activate one first</source>
        <translation>Active antes una</translation>
    </message>
    <message>
        <source>the end of the name tells no format</source>
        <translation>el final del nombre no indica ningún formato</translation>
    </message>
    <message>
        <source>Name a file that ends with .svg, .pdf, .png, .mmd (Mermaid) or .dbml</source>
        <translation>Indique un archivo que termine en .svg, .pdf, .png, .mmd (Mermaid) o .dbml</translation>
    </message>
    <message>
        <source>nothing was trained on its newest snapshot</source>
        <translation>no se entrenó nada con su instantánea más reciente</translation>
    </message>
    <message>
        <source>Train it first</source>
        <translation>Entrénelo antes</translation>
    </message>
    <message>
        <source>its test examples are not those of %1</source>
        <translation>sus ejemplos de prueba no son los de %1</translation>
    </message>
    <message>
        <source>Give both studies the same target, filter and split, and take both snapshots of the same rows of one database</source>
        <translation>Dé a ambos estudios el mismo objetivo, filtro y división, y tome ambas instantáneas de las mismas filas de una base de datos</translation>
    </message>
    <message>
        <source>the metric %1 is not defined on its test examples</source>
        <translation>la métrica %1 no está definida en sus ejemplos de prueba</translation>
    </message>
    <message>
        <source>Choose another metric</source>
        <translation>Elija otra métrica</translation>
    </message>
    <message numerus="yes">
        <source>features of %Ln older snapshot(s) were let go, so that all take at most %2; what was trained on them stays</source>
        <translation>
            <numerusform>se eliminaron las variables de %Ln instantánea antigua para que todas ocupen como máximo %2; lo entrenado con ella se conserva</numerusform>
            <numerusform>se eliminaron las variables de %Ln instantáneas antiguas para que todas ocupen como máximo %2; lo entrenado con ellas se conserva</numerusform>
        </translation>
    </message>
    <message>
        <source>writing the table</source>
        <translation>escribiendo la tabla</translation>
    </message>
    <message>
        <source>there is such a file already</source>
        <translation>ya existe un archivo así</translation>
    </message>
    <message>
        <source>Name another file; on the command line, --force replaces it</source>
        <translation>Indique otro archivo; en la línea de comandos, --force lo reemplaza</translation>
    </message>
    <message>
        <source>what it predicted of validation and test examples is not kept</source>
        <translation>no se conserva lo que predijo de los ejemplos de validación y de prueba</translation>
    </message>
    <message>
        <source>Train it again</source>
        <translation>Vuelva a entrenarlo</translation>
    </message>
    <message>
        <source>its snapshot has no test examples</source>
        <translation>su instantánea no tiene ejemplos de prueba</translation>
    </message>
    <message>
        <source>Give the study a larger test part, and train it again</source>
        <translation>Dé al estudio una parte de prueba mayor y vuelva a entrenarlo</translation>
    </message>
    <message>
        <source>no test example has this key</source>
        <translation>ningún ejemplo de prueba tiene esta clave</translation>
    </message>
    <message>
        <source>List the examples and their parts with espalierctl export STUDY --output FILE</source>
        <translation>Consulte los ejemplos y sus partes con espalierctl export STUDY --output FILE</translation>
    </message>
    <message>
        <source>reading logs and labels</source>
        <translation>leyendo logs y etiquetas</translation>
    </message>
    <message>
        <source>it predicts &apos;%1&apos; from a probability of %2 on</source>
        <translation>predice “%1” a partir de una probabilidad de %2</translation>
    </message>
    <message>
        <source>The Compare page and espalierctl decide STUDY say what a threshold is worth</source>
        <translation>La página Comparar y espalierctl decide STUDY dicen cuánto vale un umbral</translation>
    </message>
    <message>
        <source>no study of that name is kept</source>
        <translation>no se conserva ningún estudio con ese nombre</translation>
    </message>
    <message>
        <source>List them with espalierctl study list</source>
        <translation>Consulte la lista con espalierctl study list</translation>
    </message>
    <message>
        <source>several studies have that name: %1</source>
        <translation>varios estudios tienen ese nombre: %1</translation>
    </message>
    <message>
        <source>Name one by its id, as it stands there</source>
        <translation>Indique uno por su identificador, tal como figura allí</translation>
    </message>
    <message>
        <source>it was not trained on these rows</source>
        <translation>no se entrenó con estas filas</translation>
    </message>
    <message>
        <source>List the models that were with espalierctl compare STUDY</source>
        <translation>Consulte los modelos que sí con espalierctl compare STUDY</translation>
    </message>
    <message>
        <source>the deployed model was learned by nothing that is here</source>
        <translation>el modelo desplegado no lo aprendió nada de lo que hay aquí</translation>
    </message>
    <message>
        <source>Train the study with another learner, and deploy that</source>
        <translation>Entrene el estudio con otro algoritmo y despliegue ese</translation>
    </message>
    <message>
        <source>the new model is not seen to be better than the deployed one</source>
        <translation>no se ve que el modelo nuevo sea mejor que el desplegado</translation>
    </message>
    <message>
        <source>Promote it all the same with --anyway</source>
        <translation>Promuévalo de todos modos con --anyway</translation>
    </message>
    <message>
        <source>Name a file that ends with .html, .pdf or .json</source>
        <translation>Indique un archivo que termine en .html, .pdf o .json</translation>
    </message>
    <message>
        <source>no test example has this key as of this moment</source>
        <translation>ningún ejemplo de prueba tiene esta clave a fecha de este momento</translation>
    </message>
    <message>
        <source>what it predicts of examples of the part %1 is not kept</source>
        <translation>no se conserva lo que predice de los ejemplos de la parte %1</translation>
    </message>
    <message>
        <source>it predicts a number, not a class</source>
        <translation>predice un número, no una clase</translation>
    </message>
    <message>
        <source>Say between which numbers, with --from and --to or --off-from and --off-to</source>
        <translation>Diga entre qué números, con --from y --to o --off-from y --off-to</translation>
    </message>
    <message>
        <source>there is no class &quot;%1&quot;</source>
        <translation>no existe la clase “%1”</translation>
    </message>
    <message>
        <source>Name one of: %1</source>
        <translation>Indique una de: %1</translation>
    </message>
    <message>
        <source>the model has no such feature</source>
        <translation>el modelo no tiene esa variable</translation>
    </message>
    <message>
        <source>List its features with espalierctl explain STUDY</source>
        <translation>Consulte sus variables con espalierctl explain STUDY</translation>
    </message>
    <message>
        <source>it ended with exit code %1</source>
        <translation>terminó con el código de salida %1</translation>
    </message>
    <message>
        <source>it holds a character that no timer&apos;s file can hold</source>
        <translation>contiene un carácter que no cabe en el archivo de ningún temporizador</translation>
    </message>
    <message>
        <source>Name a service of pg_service.conf as the database</source>
        <translation>Indique un servicio de pg_service.conf como base de datos</translation>
    </message>
    <message>
        <source>nothing was logged yet</source>
        <translation>aún no hay nada en el log</translation>
    </message>
    <message>
        <source>Make the log with espalierctl score %1</source>
        <translation>Cree el log con espalierctl score %1</translation>
    </message>
    <message>
        <source>its address holds a password, which no timer&apos;s file should</source>
        <translation>su dirección contiene una contraseña, lo que ningún archivo de temporizador debería</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>%1 no es un número</translation>
    </message>
    <message>
        <source>Give a number, or nothing for a missing value</source>
        <translation>Indique un número, o nada para un valor ausente</translation>
    </message>
    <message>
        <source>it predicts a number, which no value turns into another answer</source>
        <translation>predice un número, que ningún valor convierte en otra respuesta</translation>
    </message>
    <message>
        <source>Give other values to see how it moves</source>
        <translation>Dé otros valores para ver cómo cambia</translation>
    </message>
    <message numerus="yes">
        <source>all was scored: %Ln feature(s) change with time, for all at once: %2</source>
        <translation>
            <numerusform>se predijo todo: %Ln variable cambia con el tiempo, para todo a la vez: %2</numerusform>
            <numerusform>se predijo todo: %Ln variables cambian con el tiempo, para todo a la vez: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>all was scored: values are treated as missing by the time of another table</source>
        <translation>se predijo todo: hay valores que se tratan como ausentes según la fecha de otra tabla</translation>
    </message>
    <message numerus="yes">
        <source>all was scored at once: %Ln prediction(s) may be others now</source>
        <translation>
            <numerusform>se predijo todo de una vez: ahora %Ln predicción puede ser distinta</numerusform>
            <numerusform>se predijo todo de una vez: ahora %Ln predicciones pueden ser distintas</numerusform>
        </translation>
    </message>
    <message>
        <source>all was scored: it is not known of which moment the table of predictions was</source>
        <translation>se predijo todo: no se sabe de qué momento era la tabla de predicciones</translation>
    </message>
    <message>
        <source>all was scored: the table held predictions of version %1</source>
        <translation>se predijo todo: la tabla contenía predicciones de la versión %1</translation>
    </message>
    <message>
        <source>all was scored: the table of predictions is of a later moment than it is now</source>
        <translation>se predijo todo: la tabla de predicciones es de un momento posterior al actual</translation>
    </message>
    <message>
        <source>all was scored: nothing is kept here of the rows that it was scored by before</source>
        <translation>se predijo todo: aquí no se conserva nada de las filas con las que se predijo antes</translation>
    </message>
    <message>
        <source>all was scored: %1 does not tell what changed: %2</source>
        <translation>se predijo todo: %1 no indica qué cambió: %2</translation>
    </message>
    <message>
        <source>all was scored: %1 changed, on which all may hang</source>
        <translation>se predijo todo: cambió %1, de lo que puede depender todo</translation>
    </message>
    <message numerus="yes">
        <source>only of %Ln that may be predicted otherwise than before</source>
        <translation>
            <numerusform>solo de %Ln que ahora puede predecirse de otro modo</numerusform>
            <numerusform>solo de %Ln que ahora pueden predecirse de otro modo</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody else refreshed the predictions meanwhile</source>
        <translation>entretanto otra persona actualizó las predicciones</translation>
    </message>
    <message>
        <source>Refresh them again</source>
        <translation>Actualícelas de nuevo</translation>
    </message>
    <message>
        <source>no example has this key</source>
        <translation>ningún ejemplo tiene esta clave</translation>
    </message>
    <message>
        <source>no example has this key as of this moment</source>
        <translation>ningún ejemplo tiene esta clave a fecha de este momento</translation>
    </message>
    <message>
        <source>its primary key is another one than when the examples were read</source>
        <translation>su clave primaria no es la misma que cuando se leyeron los ejemplos</translation>
    </message>
    <message>
        <source>the examples are of other %1</source>
        <translation>los ejemplos proceden de otras filas: %1</translation>
    </message>
    <message>
        <source>Connect to the database that they are of</source>
        <translation>Conéctese a la base de datos de la que proceden</translation>
    </message>
    <message>
        <source>all was scored: parts of a key hold a comma and a blank, as stand between its parts</source>
        <translation>se puntuó todo: hay partes de una clave que contienen una coma y un espacio, que son lo que separa sus partes</translation>
    </message>
    <message>
        <source>No connection of this name is kept.</source>
        <translation>No hay guardada ninguna conexión con este nombre.</translation>
    </message>
    <message>
        <source>espalierctl connections lists those that are kept.</source>
        <translation>espalierctl connections muestra las que están guardadas.</translation>
    </message>
    <message>
        <source>Several connections have this name.</source>
        <translation>Varias conexiones tienen este nombre.</translation>
    </message>
    <message>
        <source>Name its folder, too (folder/name), or give its id.</source>
        <translation>Indique también su carpeta (carpeta/nombre) o dé su identificador.</translation>
    </message>
    <message>
        <source>The Gym is always there: it is neither copied nor deleted.</source>
        <translation>El Gym está siempre ahí: no se copia ni se elimina.</translation>
    </message>
    <message>
        <source>Deploy a study of count(fulfillment.orders) = 0 over next 30 days for each growth.customers</source>
        <translation>Despliegue un estudio de count(fulfillment.orders) = 0 over next 30 days for each growth.customers</translation>
    </message>
    <message>
        <source>what is predicted is not as of one moment that could be another one than now</source>
        <translation>lo que se predice no vale para un único momento que pudiera ser otro que ahora</translation>
    </message>
    <message>
        <source>Name no moment</source>
        <translation>No indicar ningún momento</translation>
    </message>
    <message>
        <source>is still to come: now it is %1</source>
        <translation>aún está por llegar: ahora es %1</translation>
    </message>
    <message>
        <source>Name a moment that is past</source>
        <translation>Indicar un momento pasado</translation>
    </message>
    <message>
        <source>what was predicted as of %1 is there already, and what was said is not rewritten</source>
        <translation>lo que se predijo para %1 ya está ahí, y lo dicho no se reescribe</translation>
    </message>
    <message>
        <source>Name that moment or a later one</source>
        <translation>Indicar ese momento o uno posterior</translation>
    </message>
    <message>
        <source>several rows of the parent share %1 of these values, such as %2: one row would have several parents</source>
        <translation>varias filas de la tabla madre comparten %1 de estos valores, como %2: una fila tendría varias madres</translation>
    </message>
    <message>
        <source>Refer to columns whose values each belong to one row of the parent</source>
        <translation>Refiérase a columnas cuyos valores pertenezcan cada uno a una sola fila de la tabla madre</translation>
    </message>
    <message>
        <source>no key holds the parent&apos;s columns, and whether their values are those of one row each could not be looked at in time</source>
        <translation>ninguna clave contiene las columnas de la tabla madre, y no se pudo mirar a tiempo si cada valor es de una sola fila</translation>
    </message>
    <message>
        <source>espalierctl relations --no-check accepts it without looking</source>
        <translation>espalierctl relations --no-check la acepta sin mirar</translation>
    </message>
    <message>
        <source>may be leakage: %1</source>
        <translation>puede ser una fuga: %1</translation>
    </message>
    <message>
        <source>%1 %2 on test rows is nearly perfect</source>
        <translation>%1 %2 en filas de prueba es casi perfecto</translation>
    </message>
    <message>
        <source>Mostly one of the features has the answer in it: see what it says this by, with Why? or espalierctl explain STUDY</source>
        <translation>Casi siempre una de las características lleva la respuesta dentro: vea en qué se apoya con ¿Por qué? o espalierctl explain STUDY</translation>
    </message>
    <message>
        <source>Days that passed in the Gym stay; espalierctl gym reset makes a new shop</source>
        <translation>Los días que pasaron en el Gym quedan; espalierctl gym reset crea una tienda nueva</translation>
    </message>
    <message>
        <source>The Gym runs on; espalierctl gym stop stops it</source>
        <translation>El Gym sigue en marcha; espalierctl gym stop lo detiene</translation>
    </message>
    <message>
        <source>What changes are told against stays, until espalierctl changes --keep takes it anew</source>
        <translation>El estado con el que se comparan los cambios queda, hasta que espalierctl changes --keep lo tome de nuevo</translation>
    </message>
    <message>
        <source>What %1 predicted stays in its table and its log; espalierctl retire %1 removes them</source>
        <translation>Lo que predijo %1 queda en su tabla y en su registro; espalierctl retire %1 los elimina</translation>
    </message>
    <message>
        <source>Version %2 of %1 stays in the Gym, and does not answer</source>
        <translation>La versión %2 de %1 queda en el Gym y no responde</translation>
    </message>
    <message>
        <source>%1 stays as it is in the Gym: something else was done with it since</source>
        <translation>%1 queda como está en el Gym: desde entonces se hizo otra cosa con él</translation>
    </message>
    <message>
        <source>%1 stays as it is: it was changed since</source>
        <translation>%1 queda como está: se modificó desde entonces</translation>
    </message>
    <message>
        <source>The kept study %1 stays: it was changed since</source>
        <translation>El estudio conservado %1 queda: se modificó desde entonces</translation>
    </message>
    <message>
        <source>it has not run, or nothing is noted by which it could be undone</source>
        <translation>no se ha ejecutado, o no hay nada anotado con que deshacerlo</translation>
    </message>
    <message>
        <source>Start the lesson over with espalierctl lesson %1 --start-over</source>
        <translation>Empiece la lección de nuevo con espalierctl lesson %1 --start-over</translation>
    </message>
    <message>
        <source>it let time pass in the Gym, which cannot be undone</source>
        <translation>dejó pasar el tiempo en el Gym, lo que no se puede deshacer</translation>
    </message>
    <message>
        <source>Make a new shop with espalierctl gym reset, in which nothing is deployed</source>
        <translation>Cree una tienda nueva con espalierctl gym reset, en la que no hay nada desplegado</translation>
    </message>
    <message>
        <source>the Gym&apos;s truth is known of one question: whether an order of a customer comes, or none</source>
        <translation>la verdad del Gym se conoce de una pregunta: si llega un pedido de un cliente, o ninguno</translation>
    </message>
</context>
<context>
    <name>espalier::ui::AboutDialog</name>
    <message>
        <source>About Espalier</source>
        <translation>Acerca de Espalier</translation>
    </message>
    <message>
        <source>Espalier</source>
        <translation>Espalier</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Machine learning along the relations of a living PostgreSQL database. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Aprendizaje automático a lo largo de las relaciones de una base de datos PostgreSQL viva. Software libre bajo la Licencia Pública General de GNU (GPL), versión 3 o posterior.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::CardController</name>
    <message>
        <source>Model Card</source>
        <translation>Ficha del modelo</translation>
    </message>
    <message>
        <source>Page (*.html);;PDF document (*.pdf);;JSON for programs (*.json)</source>
        <translation>Página (*.html);;Documento PDF (*.pdf);;JSON para programas (*.json)</translation>
    </message>
    <message>
        <source>Model card in %1</source>
        <translation>Ficha del modelo en %1</translation>
    </message>
</context>
<context>
    <name>espalier::ui::CatalogModel</name>
    <message numerus="yes">
        <source>%1, %n column(s)</source>
        <translation>
            <numerusform>%1, %n columna</numerusform>
            <numerusform>%1, %n columnas</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
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
        <translation>Cuenta lo que ha contado el servidor; cada vez, una consulta pequeña.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Nothing was written since the last count.</source>
        <translation>No se ha escrito nada desde el último recuento.</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) written to since the last count.</source>
        <translation>
            <numerusform>Se ha escrito en %n tabla desde el último recuento.</numerusform>
            <numerusform>Se ha escrito en %n tablas desde el último recuento.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>No visit yet</source>
        <translation>Aún no hay visitas</translation>
    </message>
    <message>
        <source>Once a database is connected to, what changed in it since the last visit is listed here.</source>
        <translation>Cuando se conecte a una base de datos, aquí se verá lo que ha cambiado en ella desde la última visita.</translation>
    </message>
    <message>
        <source>The first visit</source>
        <translation>La primera visita</translation>
    </message>
    <message>
        <source>From now on it is noticed what changes: tables, columns, keys and numbers of rows.</source>
        <translation>Desde ahora se registra lo que cambia: tablas, columnas, claves y números de filas.</translation>
    </message>
    <message>
        <source>Since the last visit: %1</source>
        <translation>Desde la última visita: %1</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Nothing changed since %1.</source>
        <translation>Nada ha cambiado desde %1.</translation>
    </message>
    <message>
        <source>Rows per second</source>
        <translation>Filas por segundo</translation>
    </message>
    <message>
        <source>Count rows that come and go, every two seconds while this page is open</source>
        <translation>Contar las filas que llegan y se van, cada dos segundos mientras esta página está abierta</translation>
    </message>
    <message>
        <source>Changes since the last visit</source>
        <translation>Cambios desde la última visita</translation>
    </message>
    <message>
        <source>Rows per second by table</source>
        <translation>Filas por segundo y tabla</translation>
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
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1: %2 with %3.</source>
        <translation>%1: %2 con %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln serie</numerusform>
            <numerusform>%Ln series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln punto</numerusform>
            <numerusform>%Ln puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2; %3, %4.</source>
        <translation>%1: %2; %3, %4.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ChartView</name>
    <message>
        <source>Copy or export this chart</source>
        <translation>Copiar o exportar este gráfico</translation>
    </message>
    <message>
        <source>Chart menu</source>
        <translation>Menú del gráfico</translation>
    </message>
    <message>
        <source>Copy Image</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Copy Data</source>
        <translation>Copiar datos</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Choose a folder that may be written to.</source>
        <translation>Elija una carpeta en la que se pueda escribir.</translation>
    </message>
    <message>
        <source>Show as Chart</source>
        <translation>Mostrar como gráfico</translation>
    </message>
    <message>
        <source>Show as Table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>the file could not be written</source>
        <translation>no se pudo escribir el archivo</translation>
    </message>
    <message>
        <source>Export Chart</source>
        <translation>Exportar gráfico</translation>
    </message>
    <message>
        <source>Pictures (*.png);;Drawings (*.svg);;Comma-separated values (*.csv)</source>
        <translation>Imágenes (*.png);;Dibujos (*.svg);;Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Chart as a table</source>
        <translation>Gráfico como tabla</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ColourChoice</name>
    <message>
        <source>No colour</source>
        <translation>Sin color</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ColumnDetail</name>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>As a feature</source>
        <translation>Como variable</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>Nulo</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Calculada</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Por omisión</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>none: the table was not analysed, or the role may not see them</source>
        <translation>ninguna: la tabla no se analizó o el rol no puede verlas</translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation>Distintos</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>rows are stored in its order</source>
        <translation>las filas se guardan en su orden</translation>
    </message>
    <message>
        <source>rows are stored in its reverse order</source>
        <translation>las filas se guardan en su orden inverso</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>allowed, %1 of the rows</source>
        <translation>permitido, %1 de las filas</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>permitido</translation>
    </message>
    <message>
        <source>primary key (%1)</source>
        <translation>clave primaria (%1)</translation>
    </message>
    <message>
        <source>unique (%1)</source>
        <translation>único (%1)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Índices</translation>
    </message>
    <message>
        <source>Refers to %1</source>
        <translation>Se refiere a %1</translation>
    </message>
    <message>
        <source>Referred to by %1</source>
        <translation>Referida por %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>How values spread</source>
        <translation>Distribución de los valores</translation>
    </message>
    <message>
        <source>How the less common values spread</source>
        <translation>Distribución de los valores menos comunes</translation>
    </message>
    <message>
        <source>(empty text)</source>
        <translation>(texto vacío)</translation>
    </message>
    <message>
        <source>Most common values, of all rows</source>
        <translation>Valores más comunes, de todas las filas</translation>
    </message>
</context>
<context>
    <name>espalier::ui::CommandPalette</name>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>Nada se llama así.</translation>
    </message>
    <message>
        <source>&gt; actions only    @ tables only    # columns only    orders.total or words in any order</source>
        <translation>&gt; solo acciones    @ solo tablas    # solo columnas    orders.total o palabras en cualquier orden</translation>
    </message>
    <message>
        <source>Search tables, columns, keys, comments, features, models, projects, actions</source>
        <translation>Buscar tablas, columnas, claves, comentarios, variables, modelos, proyectos, acciones</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
</context>
<context>
    <name>espalier::ui::CompareClasses</name>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>ROC of %1 against All Others</source>
        <translation>ROC de %1 frente al resto</translation>
    </message>
    <message>
        <source>Precision and Recall of %1</source>
        <translation>Precisión y exhaustividad de %1</translation>
    </message>
    <message>
        <source>None of these examples is positive: there is nothing to be told apart.</source>
        <translation>Ninguno de estos ejemplos es positivo: no hay nada que distinguir.</translation>
    </message>
    <message>
        <source>All of these examples are positive: there is nothing to be told apart.</source>
        <translation>Todos estos ejemplos son positivos: no hay nada que distinguir.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::CompareConfusion</name>
    <message>
        <source>Confusion</source>
        <translation>Confusión</translation>
    </message>
    <message>
        <source>Confusion of %1</source>
        <translation>Confusión de %1</translation>
    </message>
    <message>
        <source>Actual %1</source>
        <translation>Real: %1</translation>
    </message>
    <message>
        <source>Predicted %1</source>
        <translation>Predicho: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Threshold:</source>
        <translation>Umbral:</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>A row whose probability is at least this counts as positive</source>
        <translation>Una fila cuya probabilidad es al menos esta cuenta como positiva</translation>
    </message>
    <message>
        <source>A row for each actual class, a column for each predicted one: counts; right answers are bold.</source>
        <translation>Una fila por clase real y una columna por clase predicha: recuentos; los aciertos van en negrita.</translation>
    </message>
    <message>
        <source>A row for each actual class, a column for each predicted one: counts and percent of all; right answers are bold.</source>
        <translation>Una fila por clase real y una columna por clase predicha: recuentos y porcentaje del total; los aciertos van en negrita.</translation>
    </message>
    <message>
        <source>Click a cell to see its examples</source>
        <translation>Haga clic en una celda para ver sus ejemplos</translation>
    </message>
    <message>
        <source>Curves of:</source>
        <translation>Curvas de:</translation>
    </message>
    <message>
        <source>Class whose curves are drawn</source>
        <translation>Clase cuyas curvas se dibujan</translation>
    </message>
    <message>
        <source>One class against all others, by the probability that it is given</source>
        <translation>Una clase frente a todas las demás, según la probabilidad que se le da</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Real</translation>
    </message>
</context>
<context>
    <name>espalier::ui::CompareDecide</name>
    <message>
        <source>each time</source>
        <translation>cada vez</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>a la semana</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>al mes</translation>
    </message>
    <message>
        <source>%1 of %2 rows reach the threshold, with %3 of %4 positives among them.</source>
        <translation>%1 de %2 filas alcanzan el umbral, con %3 de %4 positivos entre ellas.</translation>
    </message>
    <message>
        <source>A row costs %1; where nothing is done %2, where it is done for all %3.</source>
        <translation>Una fila cuesta %1; si no se hace nada, %2; si se hace para todas, %3.</translation>
    </message>
    <message>
        <source>Against doing nothing a row saves %1.</source>
        <translation>Frente a no hacer nada, una fila ahorra %1.</translation>
    </message>
    <message>
        <source>Against doing nothing that saves %1 %2 (95 % interval %3 to %4), of %5 examples that come.</source>
        <translation>Frente a no hacer nada, eso ahorra %1 %2 (intervalo del 95&#xa0;%: de %3 a %4), con %5 ejemplos que llegan.</translation>
    </message>
    <message>
        <source>A false alarm costs</source>
        <translation>Costo de falsa alarma</translation>
    </message>
    <message>
        <source>Cost of a false alarm</source>
        <translation>Costo de una falsa alarma</translation>
    </message>
    <message>
        <source>A miss costs</source>
        <translation>Costo de omisión</translation>
    </message>
    <message>
        <source>Cost of a miss</source>
        <translation>Costo de una omisión</translation>
    </message>
    <message>
        <source>Cheapest Threshold</source>
        <translation>Umbral más barato</translation>
    </message>
    <message>
        <source>The threshold at which false alarms and misses of the validation rows cost least; it is deployed with the model</source>
        <translation>El umbral con el que menos cuestan las falsas alarmas y las omisiones de las filas de validación; se despliega con el modelo</translation>
    </message>
    <message>
        <source>Room to act on</source>
        <translation>Capacidad de actuar en</translation>
    </message>
    <message>
        <source>How many can be acted on</source>
        <translation>En cuántos casos se puede actuar</translation>
    </message>
    <message>
        <source>In what time</source>
        <translation>En cuánto tiempo</translation>
    </message>
    <message>
        <source>Threshold for That Many</source>
        <translation>Umbral para esa cantidad</translation>
    </message>
    <message>
        <source>The threshold that so many reach of the examples that come in that time, as they came in the validation; it is deployed with the model</source>
        <translation>El umbral que alcanza esa cantidad de los ejemplos que llegan en ese tiempo, al ritmo con que llegaron en la validación; se despliega con el modelo</translation>
    </message>
</context>
<context>
    <name>espalier::ui::CompareExamples</name>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Examples: %1</source>
        <translation>Ejemplos: %1</translation>
    </message>
    <message>
        <source>The selected model was trained on other rows.</source>
        <translation>El modelo seleccionado se entrenó con otras filas.</translation>
    </message>
    <message>
        <source>Select an example to see why it is predicted so.</source>
        <translation>Seleccione un ejemplo para ver por qué se predice así.</translation>
    </message>
    <message>
        <source>Reasons are worked out…</source>
        <translation>Calculando los motivos…</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 de %2 a %3</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 por debajo de %2</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>predicho</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilidad</translation>
    </message>
    <message>
        <source>actual − predicted</source>
        <translation>real − predicho</translation>
    </message>
    <message>
        <source>off by</source>
        <translation>desviación</translation>
    </message>
    <message>
        <source>%1 of %2 test examples</source>
        <translation>%1 de %2 ejemplos de prueba</translation>
    </message>
    <message>
        <source>%1 of %2 validation examples</source>
        <translation>%1 de %2 ejemplos de validación</translation>
    </message>
    <message>
        <source>the first %1</source>
        <translation>los primeros %1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>As Of</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Predicho</translation>
    </message>
    <message>
        <source>Actual − Predicted</source>
        <translation>Real − predicho</translation>
    </message>
    <message>
        <source>Probability of %1</source>
        <translation>Probabilidad de %1</translation>
    </message>
    <message>
        <source>Off By</source>
        <translation>Desviación</translation>
    </message>
    <message>
        <source>Its Probability</source>
        <translation>Su probabilidad</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Actual:</source>
        <translation>Real:</translation>
    </message>
    <message>
        <source>Actual class</source>
        <translation>Clase real</translation>
    </message>
    <message>
        <source>Predicted:</source>
        <translation>Predicha:</translation>
    </message>
    <message>
        <source>Predicted class</source>
        <translation>Clase predicha</translation>
    </message>
    <message>
        <source>Order of examples</source>
        <translation>Orden de los ejemplos</translation>
    </message>
    <message>
        <source>Farthest off first</source>
        <translation>Primero los peores</translation>
    </message>
    <message>
        <source>Highest first</source>
        <translation>Primero los mayores</translation>
    </message>
    <message>
        <source>Lowest first</source>
        <translation>Primero los menores</translation>
    </message>
    <message>
        <source>All of Them</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Also outside of the range that was clicked</source>
        <translation>También fuera del rango en el que se hizo clic</translation>
    </message>
    <message>
        <source>Reasons of the selected example</source>
        <translation>Motivos del ejemplo seleccionado</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Write those that are listed to a file of comma-separated values</source>
        <translation>Escribir los que figuran en la lista en un archivo de valores separados por comas</translation>
    </message>
    <message>
        <source>Open in the Database</source>
        <translation>Abrir en la base de datos</translation>
    </message>
</context>
<context>
    <name>espalier::ui::CompareLearning</name>
    <message>
        <source>Examples fitted on</source>
        <translation>Ejemplos usados en el ajuste</translation>
    </message>
    <message>
        <source>Models are fitted on fewer examples…</source>
        <translation>Ajustando modelos con menos ejemplos…</translation>
    </message>
    <message>
        <source>Would more examples help? The same settings are fitted on an eighth, a quarter, a half and all of the entities, and scored on the same validation rows.</source>
        <translation>¿Ayudarían más ejemplos? Se ajusta la misma configuración con un octavo, un cuarto, la mitad y todas las entidades, y se evalúa con las mismas filas de validación.</translation>
    </message>
    <message>
        <source>Work Out</source>
        <translation>Calcular</translation>
    </message>
    <message>
        <source>Work Out for %1</source>
        <translation>Calcular para %1</translation>
    </message>
    <message>
        <source>Fits the selected model&apos;s settings four times, in a process of its own that can be stopped</source>
        <translation>Ajusta cuatro veces la configuración del modelo seleccionado, en un proceso propio que se puede detener</translation>
    </message>
    <message>
        <source>%1 on validation (95 % interval)</source>
        <translation>%1 en validación (IC 95&#xa0;%)</translation>
    </message>
    <message>
        <source>Learning Curve of %1</source>
        <translation>Curva de aprendizaje de %1</translation>
    </message>
    <message>
        <source>Learning Curves</source>
        <translation>Curvas de aprendizaje</translation>
    </message>
</context>
<context>
    <name>espalier::ui::CompareNumbers</name>
    <message>
        <source>Predicted Against Actual</source>
        <translation>Predicho frente a real</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>Residuos</translation>
    </message>
    <message>
        <source>Quantiles of Residuals</source>
        <translation>Cuantiles de los residuos</translation>
    </message>
    <message>
        <source>Error by Tenth</source>
        <translation>Error por décima parte</translation>
    </message>
    <message>
        <source>Within the Intervals</source>
        <translation>Dentro de los intervalos</translation>
    </message>
    <message>
        <source>Intervals are made of the validation, and the test tells whether they hold. There is nothing to tell on another part, of too few examples, or of runs of an earlier version.</source>
        <translation>Los intervalos se obtienen de la validación, y la prueba dice si se cumplen. No hay nada que decir en otra parte, con muy pocos ejemplos o de ejecuciones de una versión anterior.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ComparePage</name>
    <message>
        <source> · rows of %1, read %2</source>
        <translation> · filas de %1, leídas %2</translation>
    </message>
    <message>
        <source>Nothing to Compare Yet</source>
        <translation>Aún no hay nada que comparar</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Rows the models were ranked on</source>
        <translation>Filas con las que se ordenaron los modelos</translation>
    </message>
    <message>
        <source>Rows no choice was made on; they come last in time</source>
        <translation>Filas con las que no se eligió nada; son las últimas en el tiempo</translation>
    </message>
    <message>
        <source>Rows to score on</source>
        <translation>Filas para evaluar</translation>
    </message>
    <message>
        <source>Deploy…</source>
        <translation>Desplegar…</translation>
    </message>
    <message>
        <source>Write the selected model into the database as SQL; it is shown first</source>
        <translation>Escribir el modelo seleccionado en la base de datos como SQL; antes se muestra</translation>
    </message>
    <message>
        <source>%1 of %2 examples used, features %3</source>
        <translation>%1 de %2 ejemplos usados, variables: %3</translation>
    </message>
    <message>
        <source>%1. It was trained on rows that were read %2: a score on other rows is not comparable, and it is not drawn.</source>
        <translation>%1. Se entrenó con filas leídas %2: una puntuación con otras filas no es comparable y no se dibuja.</translation>
    </message>
    <message>
        <source>Nothing was trained on these rows yet.</source>
        <translation>Aún no se ha entrenado nada con estas filas.</translation>
    </message>
    <message>
        <source>Export Predictions…</source>
        <translation>Exportar predicciones…</translation>
    </message>
    <message>
        <source>Write what the selected model predicts of validation and test examples to a CSV file</source>
        <translation>Escribir en un archivo CSV lo que el modelo seleccionado predice de los ejemplos de validación y de prueba</translation>
    </message>
    <message>
        <source>The selected model was trained on other rows.</source>
        <translation>El modelo seleccionado se entrenó con otras filas.</translation>
    </message>
    <message>
        <source>Reasons are worked out…</source>
        <translation>Calculando los motivos…</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Which features, tables and paths the selected model&apos;s score follows from</source>
        <translation>De qué variables, tablas y rutas resulta la puntuación del modelo seleccionado</translation>
    </message>
    <message>
        <source>Where Is It Wrong?</source>
        <translation>¿Dónde falla?</translation>
    </message>
    <message>
        <source>The kinds of examples that the selected model is worst at</source>
        <translation>Los tipos de ejemplos con los que peor funciona el modelo seleccionado</translation>
    </message>
    <message>
        <source>Model Card…</source>
        <translation>Ficha del modelo…</translation>
    </message>
    <message>
        <source>Write all that is to be known of the selected model to one file: HTML, PDF or JSON</source>
        <translation>Escribir en un solo archivo todo lo que hay que saber del modelo seleccionado: HTML, PDF o JSON</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>What the selected model predicts of each example, the farthest off first</source>
        <translation>Lo que el modelo seleccionado predice de cada ejemplo, primero los más desviados</translation>
    </message>
    <message>
        <source>Models Are Read…</source>
        <translation>Leyendo los modelos…</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ComparePairs</name>
    <message>
        <source>All pairs of the strongest features are tried…</source>
        <translation>Probando todos los pares de las variables más fuertes…</translation>
    </message>
    <message>
        <source>The model does not read two features.</source>
        <translation>El modelo lee menos de dos variables.</translation>
    </message>
    <message>
        <source>All examples are given one value of each after the other…</source>
        <translation>Todos los ejemplos reciben sucesivamente cada valor de ambas…</translation>
    </message>
    <message>
        <source>Which Work Together</source>
        <translation>Cuáles actúan juntas</translation>
    </message>
    <message>
        <source>Of the features that matter most, which two do more together than each alone</source>
        <translation>De las variables más importantes, qué dos hacen más juntas que cada una por separado</translation>
    </message>
    <message>
        <source>Pair of features</source>
        <translation>Par de variables</translation>
    </message>
    <message>
        <source>Predictions by two features</source>
        <translation>Predicciones según dos variables</translation>
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
        <translation>El modelo seleccionado se entrenó con otras filas.</translation>
    </message>
    <message>
        <source>This model has no predictions for these rows.</source>
        <translation>Este modelo no tiene predicciones para estas filas.</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Fitted on what was known then, scored on what came next</source>
        <translation>Ajustado con lo que se sabía entonces, evaluado con lo que vino después</translation>
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
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation>¿Por qué? %1</translation>
    </message>
    <message>
        <source>The model reads no feature.</source>
        <translation>El modelo no lee ninguna variable.</translation>
    </message>
    <message>
        <source>%1 · %2 (%3 to %4)</source>
        <translation>%1 · %2 (%3 a %4)</translation>
    </message>
    <message>
        <source>Share of what all add to the outcome, in the mean over %1 of %2 test examples, and how much worse %3 gets with the values of other examples (95 % interval). Of the model of the %4 examples before the test.</source>
        <translation>Proporción de lo que todas aportan al resultado, como media de %1 de %2 ejemplos de prueba, y cuánto empeora %3 con los valores de otros ejemplos (intervalo del 95&#xa0;%). Del modelo de los %4 ejemplos anteriores a la prueba.</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Reasons by</source>
        <translation>Motivos por</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>Choose a feature</source>
        <translation>Elegir una variable</translation>
    </message>
    <message>
        <source>All examples are given one value after the other…</source>
        <translation>Dando a todos los ejemplos un valor tras otro…</translation>
    </message>
    <message>
        <source>How it goes with:</source>
        <translation>Cómo varía con:</translation>
    </message>
    <message>
        <source>Feature that predictions go with</source>
        <translation>Variable con la que varían las predicciones</translation>
    </message>
    <message>
        <source>On the Graph</source>
        <translation>En el grafo</translation>
    </message>
    <message>
        <source>Where in the relation graph the answer comes from</source>
        <translation>De qué parte del grafo de relaciones viene la respuesta</translation>
    </message>
    <message>
        <source>Share of what all move the outcome by when they are shuffled, in the mean over %1 of %2 test examples, and how much worse %3 gets then (95 % interval). Of the model of the %4 examples before the test.</source>
        <translation>Proporción de lo que todas mueven el resultado cuando se barajan, como media de %1 de %2 ejemplos de prueba, y cuánto empeora entonces %3 (intervalo del 95&#xa0;%). Del modelo de los %4 ejemplos anteriores a la prueba.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::CompareRow</name>
    <message>
        <source>The row is read…</source>
        <translation>Leyendo la fila…</translation>
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
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>The row is no longer in the database.</source>
        <translation>La fila ya no está en la base de datos.</translation>
    </message>
    <message>
        <source>No rows.</source>
        <translation>Ninguna fila.</translation>
    </message>
    <message>
        <source>No rows were known then.</source>
        <translation>Entonces no se conocía ninguna fila.</translation>
    </message>
    <message>
        <source>%1 of %2 rows.</source>
        <translation>%1 de %2 filas.</translation>
    </message>
    <message>
        <source>The newest %1 of %2 rows.</source>
        <translation>Las %1 filas más recientes de %2.</translation>
    </message>
    <message>
        <source>The study has no time that tells when they came: all that are there today count.</source>
        <translation>El estudio no tiene ninguna fecha que indique cuándo llegaron: cuentan todas las que hay hoy.</translation>
    </message>
    <message>
        <source>Open in the Database</source>
        <translation>Abrir en la base de datos</translation>
    </message>
    <message>
        <source>The row as it stands in the database, with what it refers to and what refers to it</source>
        <translation>La fila tal como está en la base de datos, con aquello a lo que hace referencia y lo que hace referencia a ella</translation>
    </message>
    <message>
        <source>Tables around the row</source>
        <translation>Tablas en torno a la fila</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Filas de la tabla</translation>
    </message>
    <message>
        <source>Rows that were known before %1, with the values that they have now.</source>
        <translation>Filas que se conocían antes de %1, con los valores que tienen ahora.</translation>
    </message>
    <message>
        <source>Rows as they are now.</source>
        <translation>Filas tal como están ahora.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::CompareSlices</name>
    <message>
        <source>No other model</source>
        <translation>Ningún otro modelo</translation>
    </message>
    <message>
        <source>%1.
%2.</source>
        <translation>%1.
%2.</translation>
    </message>
    <message>
        <source>Where Is It Wrong?</source>
        <translation>¿Dónde falla?</translation>
    </message>
    <message>
        <source>Where Is It Wrong? %1</source>
        <translation>¿Dónde falla? %1</translation>
    </message>
    <message>
        <source>There are too few examples to look at some of them by themselves.</source>
        <translation>Hay muy pocos ejemplos para examinar algunos por separado.</translation>
    </message>
    <message>
        <source>It is clearly worse in none of %1 slices.</source>
        <translation>No es claramente peor en ninguno de los %1 segmentos.</translation>
    </message>
    <message>
        <source>It is clearly worse in %1 of %2 slices.</source>
        <translation>Es claramente peor en %1 de %2 segmentos.</translation>
    </message>
    <message>
        <source>%1 of %2 test examples, %3 %4.</source>
        <translation>%1 de %2 ejemplos de prueba, %3 %4.</translation>
    </message>
    <message>
        <source>%1 of %2 validation examples, %3 %4.</source>
        <translation>%1 de %2 ejemplos de validación, %3 %4.</translation>
    </message>
    <message>
        <source>%1 %2 Differences and chances are corrected for how many slices were looked at; too few examples are not scored.</source>
        <translation>%1 %2 Las diferencias y probabilidades de azar se corrigen por el número de segmentos examinados; si hay muy pocos ejemplos, no se puntúan.</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 a %3)</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Worse Than Elsewhere By</source>
        <translation>Peor que el resto en</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Azar</translation>
    </message>
    <message>
        <source>Better Than It By</source>
        <translation>Mejor que este en</translation>
    </message>
    <message>
        <source>Beside:</source>
        <translation>Junto a:</translation>
    </message>
    <message>
        <source>Model beside it</source>
        <translation>Modelo para comparar</translation>
    </message>
    <message>
        <source>Slices</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>The selected model was trained on other rows.</source>
        <translation>El modelo seleccionado se entrenó con otras filas.</translation>
    </message>
    <message>
        <source>Slices are looked at…</source>
        <translation>Examinando segmentos…</translation>
    </message>
    <message>
        <source>%1 Not, or not all, by what examples refer to: %2.</source>
        <translation>%1 No, o no del todo, según aquello a lo que remiten los ejemplos: %2.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::CompareWhatIf</name>
    <message>
        <source>Values are tried…</source>
        <translation>Probando valores…</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>Aporta</translation>
    </message>
    <message>
        <source>Would Add</source>
        <translation>Aportaría</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation>%1 no es un número.</translation>
    </message>
    <message>
        <source>Give the example this value</source>
        <translation>Dar este valor al ejemplo</translation>
    </message>
    <message>
        <source>What If?</source>
        <translation>¿Y si…?</translation>
    </message>
    <message>
        <source>Give the example other values and see the prediction move</source>
        <translation>Dar otros valores al ejemplo y ver cómo cambia la predicción</translation>
    </message>
    <message>
        <source>What Would Change the Answer</source>
        <translation>Qué cambiaría la respuesta</translation>
    </message>
    <message>
        <source>The nearest value of a single feature, of those that occur outside of the test</source>
        <translation>El valor más cercano de una sola variable, entre los que aparecen fuera de la prueba</translation>
    </message>
    <message>
        <source>As It Was</source>
        <translation>Como estaba</translation>
    </message>
    <message>
        <source>Values can be edited; an empty one is missing.</source>
        <translation>Los valores se pueden editar; uno vacío es un valor ausente.</translation>
    </message>
    <message>
        <source>Values of the example</source>
        <translation>Valores del ejemplo</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ConnectController</name>
    <message>
        <source>Opening the Gym</source>
        <translation>Abriendo el Gym</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Gym</source>
        <translation>Gym</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Conectando con %1</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>inaccesible</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ConnectPage</name>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Open the Gym</source>
        <translation>Abrir el Gym</translation>
    </message>
    <message>
        <source>A private PostgreSQL server with a living shop of fifteen tables, to learn and to try things out. It needs no set-up.</source>
        <translation>Un servidor PostgreSQL privado con una tienda viva de quince tablas, para aprender y probar cosas. No necesita configuración.</translation>
    </message>
    <message>
        <source>Connect to PostgreSQL</source>
        <translation>Conectar con PostgreSQL</translation>
    </message>
    <message>
        <source>Read-only until something is deployed. What is left empty comes from the service, the environment and libpq&apos;s defaults.</source>
        <translation>Solo lectura hasta que se despliegue algo. Lo que se deje vacío se toma del servicio, del entorno y de los valores predeterminados de libpq.</translation>
    </message>
    <message>
        <source>Start and Open the Gym</source>
        <translation>Iniciar y abrir el Gym</translation>
    </message>
    <message>
        <source>Continue a Study</source>
        <translation>Continuar un estudio</translation>
    </message>
    <message>
        <source>Each study is kept as it was left, from its first moment on. Opening one opens its database.</source>
        <translation>Cada estudio se conserva como se dejó, desde el primer momento. Al abrirlo se abre su base de datos.</translation>
    </message>
    <message>
        <source>None is kept yet. A study file that somebody saved can be opened, too.</source>
        <translation>Aún no se conserva ninguno. También se puede abrir un archivo de estudio guardado.</translation>
    </message>
    <message>
        <source>Open a Study File…</source>
        <translation>Abrir archivo de estudio…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Undo takes it back</source>
        <translation>Se puede deshacer</translation>
    </message>
    <message>
        <source>Kept studies</source>
        <translation>Estudios conservados</translation>
    </message>
    <message>
        <source>Steps of the test</source>
        <translation>Pasos de la prueba</translation>
    </message>
    <message>
        <source>The password for %1 is all that is missing: type it below and press Enter.</source>
        <translation>Para %1 solo falta la contraseña: escríbala abajo y pulse Intro.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ConnectionDelegate</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
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
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Host or socket folder</source>
        <translation>Host o carpeta del socket</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Keep password</source>
        <translation>Guardar contraseña</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>until the window closes</source>
        <translation>hasta que se cierre la ventana</translation>
    </message>
    <message>
        <source>in the system&apos;s keychain</source>
        <translation>en el llavero del sistema</translation>
    </message>
    <message>
        <source>no password, or pgpass</source>
        <translation>sin contraseña, o pgpass</translation>
    </message>
    <message>
        <source>as configured</source>
        <translation>según la configuración</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>if the server offers it</source>
        <translation>si el servidor lo ofrece</translation>
    </message>
    <message>
        <source>required, server not verified</source>
        <translation>obligatorio, servidor sin verificar</translation>
    </message>
    <message>
        <source>required, authority verified</source>
        <translation>obligatorio, autoridad verificada</translation>
    </message>
    <message>
        <source>required, host verified</source>
        <translation>obligatorio, host verificado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Through SSH</source>
        <translation>Por SSH</translation>
    </message>
    <message>
        <source>as the database and its host</source>
        <translation>como la base de datos y su host</translation>
    </message>
    <message>
        <source>user@host:port</source>
        <translation>usuario@host:puerto</translation>
    </message>
    <message>
        <source>Whom the system&apos;s ssh is to reach, or a Host of ~/.ssh/config. It has its own agent, configuration and known hosts; the host above is the one that it leads to from there.</source>
        <translation>A quién debe llegar el ssh del sistema, o un Host de ~/.ssh/config. Tiene su propio agente, su configuración y sus hosts conocidos; el host de arriba es aquel al que lleva desde allí.</translation>
    </message>
    <message>
        <source>More Parameters…</source>
        <translation>Más parámetros…</translation>
    </message>
    <message numerus="yes">
        <source>More Parameters (%n given)…</source>
        <translation>
            <numerusform>Más parámetros (%n indicado)…</numerusform>
            <numerusform>Más parámetros (%n indicados)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Changes</source>
        <translation>Guardar cambios</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keeps the connection without opening it, and never its password</source>
        <translation>Guarda la conexión sin abrirla, y nunca su contraseña</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ConnectionList</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Open the Connection</source>
        <translation>Abrir la conexión</translation>
    </message>
    <message>
        <source>Opens it, and asks for no more than a password</source>
        <translation>La abre y solo pide, como mucho, una contraseña</translation>
    </message>
    <message>
        <source>New Connection</source>
        <translation>Nueva conexión</translation>
    </message>
    <message>
        <source>New connection: an empty form</source>
        <translation>Nueva conexión: un formulario vacío</translation>
    </message>
    <message>
        <source>Edit the Connection</source>
        <translation>Editar la conexión</translation>
    </message>
    <message>
        <source>Edit: name, folder, colour and where it leads</source>
        <translation>Editar: nombre, carpeta, color y adónde lleva</translation>
    </message>
    <message>
        <source>Rename the Connection</source>
        <translation>Cambiar el nombre de la conexión</translation>
    </message>
    <message>
        <source>Rename in place</source>
        <translation>Cambiar el nombre aquí mismo</translation>
    </message>
    <message>
        <source>Duplicate the Connection</source>
        <translation>Duplicar la conexión</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete the Connection</source>
        <translation>Eliminar la conexión</translation>
    </message>
    <message>
        <source>Delete; undo takes it back</source>
        <translation>Eliminar; se puede deshacer</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ConnectionTest</name>
    <message>
        <source>there are no tables in it</source>
        <translation>no contiene ninguna tabla</translation>
    </message>
    <message>
        <source>%1 of %2 tables can be read</source>
        <translation>se pueden leer %1 de %2 tablas</translation>
    </message>
    <message>
        <source>%1; ask their owner to GRANT SELECT on them</source>
        <translation>%1; pida a su propietario GRANT SELECT sobre ellas</translation>
    </message>
    <message>
        <source>not encrypted: over a socket of this computer, or not asked for</source>
        <translation>sin cifrar: por un socket de este equipo, o no se pidió</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ConnectionText</name>
    <message>
        <source>not used yet</source>
        <translation>aún sin usar</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>último uso: %1</translation>
    </message>
    <message>
        <source>found in pg_service.conf</source>
        <translation>encontrada en pg_service.conf</translation>
    </message>
    <message>
        <source>found in the password file</source>
        <translation>encontrada en el archivo de contraseñas</translation>
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
        <translation>La base de datos de ejemplo privada</translation>
    </message>
    <message>
        <source>Found on this computer</source>
        <translation>Encontradas en este equipo</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Guardar %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modificar %1</translation>
    </message>
</context>
<context>
    <name>espalier::ui::Connections</name>
    <message>
        <source>Duplicate %1</source>
        <translation>Duplicar %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ConnectionsController</name>
    <message>
        <source>Rename %1</source>
        <translation>Cambiar el nombre de %1</translation>
    </message>
</context>
<context>
    <name>espalier::ui::DataHistory</name>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constante</translation>
    </message>
    <message>
        <source>another scale</source>
        <translation>otra escala</translation>
    </message>
    <message>
        <source>out of range</source>
        <translation>fuera de rango</translation>
    </message>
    <message>
        <source>rows doubled</source>
        <translation>filas duplicadas</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>renombrada</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>aún no existía</translation>
    </message>
    <message>
        <source>stood still</source>
        <translation>se detuvo</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>todas las filas</translation>
    </message>
    <message>
        <source>History of the data</source>
        <translation>Historial de los datos</translation>
    </message>
    <message>
        <source>No period is unlike the rest.</source>
        <translation>Ningún periodo es distinto del resto.</translation>
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
        <translation>Conectar con %1</translation>
    </message>
    <message>
        <source>Open the Gym</source>
        <translation>Abrir el Gym</translation>
    </message>
    <message>
        <source>Refresh the Catalog</source>
        <translation>Actualizar el catálogo</translation>
    </message>
</context>
<context>
    <name>espalier::ui::Deciding</name>
    <message>
        <source>Change Costs</source>
        <translation>Cambiar los costes</translation>
    </message>
    <message>
        <source>Move Threshold</source>
        <translation>Mover el umbral</translation>
    </message>
    <message>
        <source>Change Capacity</source>
        <translation>Cambiar la capacidad</translation>
    </message>
    <message>
        <source>Choose Class</source>
        <translation>Elegir clase</translation>
    </message>
    <message>
        <source>Choose Models</source>
        <translation>Elegir modelos</translation>
    </message>
</context>
<context>
    <name>espalier::ui::DeployController</name>
    <message>
        <source>Nothing is deployed in a connected database yet.</source>
        <translation>Aún no hay nada desplegado en una base de datos conectada.</translation>
    </message>
    <message>
        <source>Deploy a Model</source>
        <translation>Desplegar un modelo</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>No models of the open study yet. Train some first.</source>
        <translation>El estudio abierto aún no tiene modelos. Entrene antes alguno.</translation>
    </message>
    <message>
        <source>Nothing was trained on the newest rows yet. Train again first.</source>
        <translation>Aún no se ha entrenado nada con las filas más recientes. Vuelva a entrenar antes.</translation>
    </message>
    <message>
        <source>%1, %2 %3 on test rows</source>
        <translation>%1, %2 %3 en filas de prueba</translation>
    </message>
    <message>
        <source>What was trained for the open study is looked up.</source>
        <translation>Se busca lo que se entrenó para el estudio abierto.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::DeployLive</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>a fecha de %1</translation>
    </message>
    <message>
        <source>by %1 · %2</source>
        <translation>por %1 · %2</translation>
    </message>
    <message>
        <source>the first by %1 · %2</source>
        <translation>las primeras por %1 · %2</translation>
    </message>
    <message>
        <source>Predictions Now</source>
        <translation>Predicciones actuales</translation>
    </message>
    <message>
        <source>Live predictions</source>
        <translation>Predicciones en vivo</translation>
    </message>
    <message>
        <source>Refresh Predictions</source>
        <translation>Actualizar predicciones</translation>
    </message>
    <message>
        <source>Score all rows, replace the table of predictions, and log what is said</source>
        <translation>Puntuar todas las filas, reemplazar la tabla de predicciones y guardar en el log lo que se predice</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Read the live view</source>
        <translation>Leer la vista en vivo</translation>
    </message>
    <message>
        <source>Refresh What Changed</source>
        <translation>Actualizar lo que cambió</translation>
    </message>
    <message>
        <source>Score only what may be predicted otherwise than the table has it; drift is not measured</source>
        <translation>Puntuar solo lo que puede predecirse de forma distinta a como está en la tabla; la deriva no se mide</translation>
    </message>
    <message>
        <source>true probability</source>
        <translation>probabilidad verdadera</translation>
    </message>
    <message>
        <source>On average over what may come, these predictions have a ROC AUC of %1; the truth itself has %2, and more cannot be had. They are off by %3 on average.</source>
        <translation>En promedio sobre lo que puede venir, estas predicciones tienen una ROC AUC de %1; la verdad misma tiene %2, y más no se puede tener. Se desvían %3 en promedio.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::DeployPage</name>
    <message>
        <source>Deploy It All the Same?</source>
        <translation>¿Desplegarlo de todos modos?</translation>
    </message>
    <message>
        <source>Deploy Anyway</source>
        <translation>Desplegar igualmente</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Nothing to Deploy Yet</source>
        <translation>Aún no hay nada que desplegar</translation>
    </message>
    <message>
        <source>The view answers with the rows as they are now.</source>
        <translation>La vista responde con las filas tal como están ahora.</translation>
    </message>
    <message>
        <source>Model:</source>
        <translation>Modelo:</translation>
    </message>
    <message>
        <source>Model to deploy</source>
        <translation>Modelo que se desplegará</translation>
    </message>
    <message>
        <source>Show the SQL</source>
        <translation>Mostrar el SQL</translation>
    </message>
    <message>
        <source>Write the deployment and check rights, without changing anything</source>
        <translation>Escribir el despliegue y comprobar los permisos, sin cambiar nada</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Desplegar</translation>
    </message>
    <message>
        <source>Run what is shown, in one transaction</source>
        <translation>Ejecutar lo que se muestra, en una sola transacción</translation>
    </message>
    <message>
        <source>What Will Be Done</source>
        <translation>Qué se hará</translation>
    </message>
    <message>
        <source>Live Predictions</source>
        <translation>Predicciones en vivo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Version %1 of %2 is live</source>
        <translation>La versión %1 de %2 está en vivo</translation>
    </message>
    <message>
        <source>%1 is retired</source>
        <translation>%1 se ha retirado</translation>
    </message>
    <message>
        <source>All its versions and its live view are removed from the database.</source>
        <translation>Todas sus versiones y su vista en vivo se han eliminado de la base de datos.</translation>
    </message>
    <message>
        <source>Version %1 predicted them.</source>
        <translation>Las predijo la versión %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln are new in the log.</source>
        <translation>
            <numerusform>%1 %Ln es nueva en el log.</numerusform>
            <numerusform>%1 %Ln son nuevas en el log.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln predictions of %1 are written, in %2</source>
        <translation>
            <numerusform>Se ha escrito %Ln predicción de %1, en %2</numerusform>
            <numerusform>Se han escrito %Ln predicciones de %1, en %2</numerusform>
        </translation>
    </message>
    <message>
        <source>About the deployment</source>
        <translation>Acerca del despliegue</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>The shadow of %1 is retired</source>
        <translation>La sombra de %1 está retirada</translation>
    </message>
    <message>
        <source>It is removed from the database, with what was logged of it.</source>
        <translation>Se ha eliminado de la base de datos, con lo que había registrado de ella.</translation>
    </message>
    <message>
        <source>Version %1 of %2 is a shadow</source>
        <translation>La versión %1 de %2 es una sombra</translation>
    </message>
    <message>
        <source>It answers nobody. Refreshing the predictions logs what it says beside what is answered.</source>
        <translation>No responde a nadie. Actualizar las predicciones registra lo que dice junto a lo que se responde.</translation>
    </message>
    <message>
        <source>%1 Nothing is logged of its shadow: %2.</source>
        <translation>%1 No se ha registrado nada de su sombra: %2.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::DeployPlan</name>
    <message>
        <source>See What Will Be Done First</source>
        <translation>Vea antes qué se hará</translation>
    </message>
    <message>
        <source>The SQL is written and rights are checked; nothing changes before Deploy is pressed.</source>
        <translation>Se escribe el SQL y se comprueban los permisos; nada cambia antes de pulsar “Desplegar”.</translation>
    </message>
    <message>
        <source>Show the SQL</source>
        <translation>Mostrar el SQL</translation>
    </message>
    <message>
        <source>No Model to Deploy</source>
        <translation>Ningún modelo que desplegar</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) cannot be dropped or retyped while this is deployed: %1</source>
        <translation>
            <numerusform>%n columna no se puede eliminar ni cambiar de tipo mientras esto esté desplegado: %1</numerusform>
            <numerusform>%n columnas no se pueden eliminar ni cambiar de tipo mientras esto esté desplegado: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Steps of the deployment</source>
        <translation>Pasos del despliegue</translation>
    </message>
    <message>
        <source>Good to Know</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Scores of golden rows</source>
        <translation>Puntuaciones de las filas de control</translation>
    </message>
    <message>
        <source>With reasons</source>
        <translation>Con motivos</translation>
    </message>
    <message>
        <source>A function that says of a key which features its prediction follows from most</source>
        <translation>Una función que dice, para una clave, de qué variables resulta sobre todo su predicción</translation>
    </message>
    <message>
        <source>As a shadow of what answers</source>
        <translation>Como sombra de lo que responde</translation>
    </message>
    <message>
        <source>It answers nobody: what it would say is logged beside what is answered</source>
        <translation>No responde a nadie: lo que diría se registra junto a lo que se responde</translation>
    </message>
</context>
<context>
    <name>espalier::ui::DeployVersions</name>
    <message>
        <source>Retire %1</source>
        <translation>Retirar %1</translation>
    </message>
    <message>
        <source>Retire %1?</source>
        <translation>¿Retirar %1?</translation>
    </message>
    <message>
        <source>All its versions and its live view are removed from the database. This cannot be undone.</source>
        <translation>Todas sus versiones y su vista en vivo se eliminarán de la base de datos. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Version %1 · %2
%3 %4</source>
        <translation>Versión %1 · %2
%3 %4</translation>
    </message>
    <message>
        <source> · active</source>
        <translation> · activa</translation>
    </message>
    <message>
        <source>
rows of %1, read %2</source>
        <translation>
filas de %1, leídas %2</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Deployed project</source>
        <translation>Proyecto desplegado</translation>
    </message>
    <message>
        <source>Everything that is deployed in this database, whatever study is open</source>
        <translation>Todo lo desplegado en esta base de datos, sea cual sea el estudio abierto</translation>
    </message>
    <message>
        <source>Nothing is deployed yet</source>
        <translation>Aún no hay nada desplegado</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Make the selected version the one that answers; readers never wait</source>
        <translation>Hacer que responda la versión seleccionada; quienes leen no esperan nunca</translation>
    </message>
    <message>
        <source>Roll Back</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Go back to the version that was active before</source>
        <translation>Volver a la versión que estaba activa antes</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Remove the project and all its versions from the database</source>
        <translation>Eliminar el proyecto y todas sus versiones de la base de datos</translation>
    </message>
    <message>
        <source> · shadow</source>
        <translation> · sombra</translation>
    </message>
    <message>
        <source>Open Its Study</source>
        <translation>Abrir su estudio</translation>
    </message>
    <message>
        <source>Show the question and the features of the selected version, to go on from there</source>
        <translation>Mostrar la pregunta y las características de la versión elegida, para seguir desde ahí</translation>
    </message>
</context>
<context>
    <name>espalier::ui::Deploying</name>
    <message>
        <source>Prepare the Deployment</source>
        <translation>Preparar el despliegue</translation>
    </message>
    <message>
        <source>Deploy %1</source>
        <translation>Desplegar %1</translation>
    </message>
    <message>
        <source>Activate Version %1</source>
        <translation>Activar la versión %1</translation>
    </message>
    <message>
        <source>Roll Back %1</source>
        <translation>Revertir %1</translation>
    </message>
    <message>
        <source>Retire %1</source>
        <translation>Retirar %1</translation>
    </message>
    <message>
        <source>Read What Is Deployed</source>
        <translation>Leer lo desplegado</translation>
    </message>
    <message>
        <source>Refresh Predictions of %1</source>
        <translation>Actualizar predicciones de %1</translation>
    </message>
    <message>
        <source>Promote the Shadow of %1</source>
        <translation>Promover la sombra de %1</translation>
    </message>
    <message>
        <source>Retire the Shadow of %1</source>
        <translation>Retirar la sombra de %1</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ExampleController</name>
    <message>
        <source>Connect to the database that the examples are of to see the row.</source>
        <translation>Para ver la fila, conéctese a la base de datos de la que proceden los ejemplos.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::Explaining</name>
    <message>
        <source>Explain %1</source>
        <translation>Explicar %1</translation>
    </message>
    <message>
        <source>Find where %1 is wrong</source>
        <translation>Hallar dónde falla %1</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ExploreBar</name>
    <message>
        <source>Show All Schemas</source>
        <translation>Mostrar todos los esquemas</translation>
    </message>
    <message>
        <source>Hide All Schemas</source>
        <translation>Ocultar todos los esquemas</translation>
    </message>
    <message numerus="yes">
        <source>Show %n Hidden</source>
        <translation>
            <numerusform>Mostrar %n oculta</numerusform>
            <numerusform>Mostrar %n ocultas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Find in the Graph</source>
        <translation>Buscar en el grafo</translation>
    </message>
    <message>
        <source>Undo in the Graph</source>
        <translation>Deshacer en el grafo</translation>
    </message>
    <message>
        <source>Redo in the Graph</source>
        <translation>Rehacer en el grafo</translation>
    </message>
    <message>
        <source>Lay Out the Graph Again</source>
        <translation>Redistribuir el grafo</translation>
    </message>
    <message>
        <source>Refresh the Graph</source>
        <translation>Actualizar el grafo</translation>
    </message>
    <message>
        <source>Export the Graph…</source>
        <translation>Exportar el grafo…</translation>
    </message>
    <message>
        <source>Export the Selected Tables…</source>
        <translation>Exportar las tablas seleccionadas…</translation>
    </message>
    <message>
        <source>Copy the Graph as Mermaid</source>
        <translation>Copiar el grafo como Mermaid</translation>
    </message>
    <message>
        <source>Copy the Graph as DBML</source>
        <translation>Copiar el grafo como DBML</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find in the graph</source>
        <translation>Buscar en el grafo</translation>
    </message>
    <message>
        <source>Show all tables again</source>
        <translation>Volver a mostrar todas las tablas</translation>
    </message>
    <message>
        <source>Tables one relation away</source>
        <translation>Tablas a una relación de distancia</translation>
    </message>
    <message>
        <source>Tables two relations away</source>
        <translation>Tablas a dos relaciones de distancia</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>Esquemas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>1 hop</source>
        <translation>1 salto</translation>
    </message>
    <message>
        <source>2 hops</source>
        <translation>2 saltos</translation>
    </message>
    <message>
        <source>Choose the schemas that are shown</source>
        <translation>Elegir los esquemas que se muestran</translation>
    </message>
    <message>
        <source>Export the graph</source>
        <translation>Exportar el grafo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <comment>what was done</comment>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <comment>what was undone</comment>
        <translation>Rehacer: %1</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ExploreController</name>
    <message>
        <source>Where the answer of %1 comes from: the share of each table, and relations the thicker the more comes over them, on %2 test examples.</source>
        <translation>De dónde viene la respuesta de %1: la proporción de cada tabla, y las relaciones tanto más gruesas cuanto más llega por ellas, en %2 ejemplos de prueba.</translation>
    </message>
    <message>
        <source>Show the Study</source>
        <translation>Mostrar el estudio</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ExploreDrawer</name>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Filter tables and columns</source>
        <translation>Filtrar tablas y columnas</translation>
    </message>
    <message>
        <source>Tables by schema</source>
        <translation>Tablas por esquema</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ExploreInspector</name>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>Missing Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ExploreMenu</name>
    <message>
        <source>Predict This Column (%1)…</source>
        <translation>Predecir esta columna (%1)…</translation>
    </message>
    <message>
        <source>Predict Something About Each Row of %1…</source>
        <translation>Predecir algo sobre cada fila de %1…</translation>
    </message>
    <message>
        <source>Focus on %1 and Its Neighbours</source>
        <translation>Centrar en %1 y sus vecinas</translation>
    </message>
    <message>
        <source>Focus on Two Relations Around %1</source>
        <translation>Centrar en dos relaciones en torno a %1</translation>
    </message>
    <message>
        <source>Show Paths From the Study&apos;s Entity to %1</source>
        <translation>Mostrar rutas de la entidad del estudio a %1</translation>
    </message>
    <message>
        <source>Show Paths From %1 to %2</source>
        <translation>Mostrar rutas de %1 a %2</translation>
    </message>
    <message>
        <source>Show Paths to %1…</source>
        <translation>Mostrar rutas a %1…</translation>
    </message>
    <message>
        <source>Start a Path Here</source>
        <translation>Empezar una ruta aquí</translation>
    </message>
    <message numerus="yes">
        <source>Hide %n Table(s)</source>
        <translation>
            <numerusform>Ocultar %n tabla</numerusform>
            <numerusform>Ocultar %n tablas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show Only %n Table(s)</source>
        <translation>
            <numerusform>Mostrar solo %n tabla</numerusform>
            <numerusform>Mostrar solo %n tablas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show or Put Away Its Neighbours</source>
        <translation>Mostrar o quitar sus vecinas</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Pin in Its Place</source>
        <translation>Fijar en su sitio</translation>
    </message>
    <message>
        <source>Add %1 as Feature…</source>
        <translation>Añadir %1 como variable…</translation>
    </message>
    <message>
        <source>Use the Rows of %1 That the Role May See</source>
        <translation>Usar las filas de %1 que el rol puede ver</translation>
    </message>
    <message>
        <source>Fill In This Column (%1)</source>
        <translation>Completar esta columna (%1)</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ExplorePage</name>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Reading the catalog</source>
        <translation>Leyendo el catálogo</translation>
    </message>
    <message>
        <source>No database yet</source>
        <translation>Aún no hay base de datos</translation>
    </message>
    <message>
        <source>The relation graph shows the tables of a database and how they are joined. Connect to one, or open the Gym.</source>
        <translation>El grafo de relaciones muestra las tablas de una base de datos y cómo se unen. Conéctese a una o abra el Gym.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nada seleccionado</translation>
    </message>
    <message>
        <source>Select a table or a column to see what it holds.</source>
        <translation>Seleccione una tabla o una columna para ver qué contiene.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ExportController</name>
    <message>
        <source>Export Relation Graph</source>
        <translation>Exportar grafo de relaciones</translation>
    </message>
    <message>
        <source>SVG picture (*.svg);;PDF document (*.pdf);;PNG picture (*.png);;Mermaid text (*.mmd);;DBML text (*.dbml)</source>
        <translation>Imagen SVG (*.svg);;Documento PDF (*.pdf);;Imagen PNG (*.png);;Texto Mermaid (*.mmd);;Texto DBML (*.dbml)</translation>
    </message>
    <message>
        <source>Export to %1</source>
        <translation>Exportar a %1</translation>
    </message>
</context>
<context>
    <name>espalier::ui::FeatureController</name>
    <message>
        <source>No path of at most four relations leads from the study&apos;s entity to %1.</source>
        <translation>Ninguna ruta de cuatro relaciones como máximo lleva de la entidad del estudio a %1.</translation>
    </message>
    <message>
        <source>%1 has these features already.</source>
        <translation>%1 ya tiene estas variables.</translation>
    </message>
    <message>
        <source>Add Features</source>
        <translation>Añadir variables</translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) were added to %1.</source>
        <translation>
            <numerusform>Se añadió %n variable a %1.</numerusform>
            <numerusform>Se añadieron %n variables a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Nothing is suggested along this path.</source>
        <translation>No se sugiere nada a lo largo de esta ruta.</translation>
    </message>
    <message>
        <source>Use Visible Rows</source>
        <translation>Usar filas visibles</translation>
    </message>
    <message>
        <source>%1 takes the rows of %2 that the role may see. Other roles see others, and get other predictions.</source>
        <translation>%1 toma las filas de %2 que el rol puede ver. Otros roles ven otras y obtienen otras predicciones.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::FeatureDialog</name>
    <message>
        <source>Add Feature to %1</source>
        <translation>Añadir variable a %1</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 itself</source>
        <translation>%1 como tal</translation>
    </message>
    <message>
        <source>its rows</source>
        <translation>sus filas</translation>
    </message>
    <message>
        <source>a word</source>
        <translation>una palabra</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>un valor</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a share, as 0.9</source>
        <translation>una proporción, como 0.9</translation>
    </message>
    <message>
        <source>a half-life, as 30 days</source>
        <translation>una semivida, como 30 days</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>nada más</translation>
    </message>
    <message>
        <source>It gives no feature along this path.</source>
        <translation>No da ninguna variable a lo largo de esta ruta.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>nada más</translation>
    </message>
    <message>
        <source>%1 over each of %2</source>
        <translation>%1 sobre cada una de %2</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 antes</translation>
    </message>
    <message>
        <source>at the as-of time</source>
        <translation>a la fecha de referencia</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Dividido entre</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparado</translation>
    </message>
    <message>
        <source>Among</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>the same over %1</source>
        <translation>lo mismo en %1</translation>
    </message>
    <message>
        <source>with nothing</source>
        <translation>con nada</translation>
    </message>
    <message>
        <source>its %1</source>
        <translation>su %1</translation>
    </message>
    <message>
        <source>all of that moment</source>
        <translation>todos los de ese momento</translation>
    </message>
    <message>
        <source>those of the same row of %1 (%2)</source>
        <translation>los de la misma fila de %1 (%2)</translation>
    </message>
</context>
<context>
    <name>espalier::ui::FeatureModel</name>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 de %3)</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Relevancia</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ausentes</translation>
    </message>
    <message>
        <source>%1
Its rows are seen by a time that is guessed</source>
        <translation>%1
Sus filas se ven según una fecha supuesta</translation>
    </message>
</context>
<context>
    <name>espalier::ui::FindingRow</name>
    <message>
        <source>Danger</source>
        <translation>Peligro</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Excluir %1</translation>
    </message>
    <message>
        <source>Say that the rows of %1 are known in advance and do not change</source>
        <translation>Decir que las filas de %1 se conocen de antemano y no cambian</translation>
    </message>
    <message>
        <source>Let the rows of %1 be seen from %2 on</source>
        <translation>Hacer que las filas de %1 se vean desde %2</translation>
    </message>
    <message>
        <source>Change how examples are split</source>
        <translation>Cambiar cómo se dividen los ejemplos</translation>
    </message>
    <message>
        <source>Leave Out</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Leave Out %1</source>
        <translation>Excluir %1</translation>
    </message>
    <message>
        <source>Known in Advance</source>
        <translation>Conocidas de antemano</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Split by Time</source>
        <translation>Dividir por tiempo</translation>
    </message>
    <message>
        <source>Change Split</source>
        <translation>Cambiar división</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Known from %1</source>
        <translation>Conocida desde %1</translation>
    </message>
    <message>
        <source>An example counts, and its label is seen, only %1 after its moment of prediction</source>
        <translation>Un ejemplo cuenta, y su etiqueta se ve, solo %1 después de su momento de predicción</translation>
    </message>
    <message>
        <source>Say how long after the moment of prediction the label looks</source>
        <translation>Indicar cuánto mira la etiqueta más allá del momento de la predicción</translation>
    </message>
    <message>
        <source>Take no examples whose horizon ends after the data</source>
        <translation>No tomar ejemplos cuyo horizonte termine después de los datos</translation>
    </message>
    <message>
        <source>Ask as of %1 of each row, and split by it</source>
        <translation>Preguntar a fecha de %1 de cada fila y dividir según ella</translation>
    </message>
    <message>
        <source>Known after %1</source>
        <translation>Conocida tras %1</translation>
    </message>
    <message>
        <source>State Span…</source>
        <translation>Indicar lapso…</translation>
    </message>
    <message>
        <source>End at %1</source>
        <translation>Terminar en %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>A fecha de %1</translation>
    </message>
    <message>
        <source>Treat as Missing</source>
        <translation>Tratar como ausente</translation>
    </message>
    <message>
        <source>Join with &quot;%1&quot;</source>
        <translation>Unir con “%1”</translation>
    </message>
    <message>
        <source>Leave Out Period</source>
        <translation>Excluir periodo</translation>
    </message>
    <message>
        <source>Begin at %1</source>
        <translation>Empezar en %1</translation>
    </message>
    <message>
        <source>Other ways to deal with it</source>
        <translation>Otras formas de tratarlo</translation>
    </message>
    <message>
        <source>%1: other ways to deal with it</source>
        <translation>%1: otras formas de tratarlo</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>antes de %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>Read the values of %1 %2 as missing</source>
        <translation>Leer los valores de %1 %2 como ausentes</translation>
    </message>
    <message>
        <source>Learn from no example %1</source>
        <translation>No aprender de ningún ejemplo %1</translation>
    </message>
    <message>
        <source>Let nothing tell the time of the rows of %1</source>
        <translation>No dejar que nada indique la fecha de las filas de %1</translation>
    </message>
    <message>
        <source>Say which moment of its day the as-of time is</source>
        <translation>Indicar qué momento de su día es la fecha de referencia</translation>
    </message>
    <message>
        <source>Name No Time</source>
        <translation>No indicar fecha</translation>
    </message>
    <message>
        <source>As of Its Start</source>
        <translation>A su comienzo</translation>
    </message>
    <message>
        <source>As of Its End</source>
        <translation>A su final</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; as &quot;%2&quot;</source>
        <translation>“%1” como “%2”</translation>
    </message>
    <message>
        <source>Read values of %1: %2</source>
        <translation>Leer valores de %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Join %n Values</source>
        <translation>
            <numerusform>Unir %n valor</numerusform>
            <numerusform>Unir %n valores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave Out %n Periods</source>
        <translation>
            <numerusform>Excluir %n periodo</numerusform>
            <numerusform>Excluir %n periodos</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask only of those that had a row of %1 in the %2 before</source>
        <translation>Preguntar solo por las que tuvieron una fila de %1 en el lapso previo de %2</translation>
    </message>
    <message>
        <source>Only Those Seen Before</source>
        <translation>Solo las vistas antes</translation>
    </message>
    <message>
        <source>Learn from examples at the moment of each row of %1 too, where validation agrees</source>
        <translation>Aprender también de ejemplos en el momento de cada fila de %1, si la validación lo confirma</translation>
    </message>
    <message>
        <source>Cutoffs Only</source>
        <translation>Solo fechas de corte</translation>
    </message>
    <message>
        <source>Learn from More</source>
        <translation>Aprender de más ejemplos</translation>
    </message>
</context>
<context>
    <name>espalier::ui::FindingsView</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Check the Data</source>
        <translation>Comprobar los datos</translation>
    </message>
    <message>
        <source>Told from the study alone: the data was not looked at yet</source>
        <translation>Deducido solo del estudio: aún no se han examinado los datos</translation>
    </message>
    <message>
        <source>Features were added since the data was looked at</source>
        <translation>Se añadieron variables después de examinar los datos</translation>
    </message>
    <message>
        <source>Looked at: %1</source>
        <translation>Examinado: %1</translation>
    </message>
    <message>
        <source>Nothing found that speaks against training</source>
        <translation>No se halló nada que desaconseje entrenar</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Read the examples once and compare each feature of the training part with the label</source>
        <translation>Leer los ejemplos una vez y comparar cada variable de la parte de entrenamiento con la etiqueta</translation>
    </message>
</context>
<context>
    <name>espalier::ui::GraphControls</name>
    <message>
        <source>Zoom out (-)</source>
        <translation>Reducir (-)</translation>
    </message>
    <message>
        <source>Zoom to 100 % (0)</source>
        <translation>Ampliar al 100&#xa0;% (0)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Ampliar (+)</translation>
    </message>
    <message>
        <source>Show all tables (F)</source>
        <translation>Mostrar todas las tablas (F)</translation>
    </message>
</context>
<context>
    <name>espalier::ui::GraphDocument</name>
    <message>
        <source>Lay Out the Relation Graph</source>
        <translation>Distribuir el grafo de relaciones</translation>
    </message>
    <message numerus="yes">
        <source>Move %n Table(s)</source>
        <translation>
            <numerusform>Mover %n tabla</numerusform>
            <numerusform>Mover %n tablas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pin %n Table(s)</source>
        <translation>
            <numerusform>Fijar %n tabla</numerusform>
            <numerusform>Fijar %n tablas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpin %n Table(s)</source>
        <translation>
            <numerusform>Soltar %n tabla</numerusform>
            <numerusform>Soltar %n tablas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %n Table(s)</source>
        <translation>
            <numerusform>Ocultar %n tabla</numerusform>
            <numerusform>Ocultar %n tablas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n Table(s)</source>
        <translation>
            <numerusform>Mostrar %n tabla</numerusform>
            <numerusform>Mostrar %n tablas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show Only %n Table(s)</source>
        <translation>
            <numerusform>Mostrar solo %n tabla</numerusform>
            <numerusform>Mostrar solo %n tablas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show All Tables</source>
        <translation>Mostrar todas las tablas</translation>
    </message>
    <message>
        <source>Show All Columns</source>
        <translation>Mostrar todas las columnas</translation>
    </message>
    <message>
        <source>Show Fewer Columns</source>
        <translation>Mostrar menos columnas</translation>
    </message>
    <message>
        <source>Lay Out Again</source>
        <translation>Redistribuir</translation>
    </message>
    <message>
        <source>Lay Out the Relation Graph Again</source>
        <translation>Redistribuir el grafo de relaciones</translation>
    </message>
</context>
<context>
    <name>espalier::ui::GraphView</name>
    <message>
        <source>Relation graph</source>
        <translation>Grafo de relaciones</translation>
    </message>
    <message>
        <source>Show or put away neighbours</source>
        <translation>Mostrar o quitar vecinas</translation>
    </message>
    <message numerus="yes">
        <source>Show %n hidden table(s)</source>
        <translation>
            <numerusform>Mostrar %n tabla oculta</numerusform>
            <numerusform>Mostrar %n tablas ocultas</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow keys go along relations, Tab from table to table, plus and minus zoom, Enter looks closer.</source>
        <translation>Las flechas siguen las relaciones, Tab va de tabla en tabla, más y menos cambian el tamaño, Intro acerca la vista.</translation>
    </message>
    <message>
        <source>%1, %2 of the answer</source>
        <translation>%1, %2 de la respuesta</translation>
    </message>
    <message>
        <source>Overview of the graph</source>
        <translation>Vista general del grafo</translation>
    </message>
</context>
<context>
    <name>espalier::ui::Gym</name>
    <message>
        <source>Start the Gym</source>
        <translation>Iniciar el Gym</translation>
    </message>
    <message numerus="yes">
        <source>Let %n Day(s) Pass in the Gym</source>
        <translation>
            <numerusform>Dejar pasar %n día en el Gym</numerusform>
            <numerusform>Dejar pasar %n días en el Gym</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the Gym Anew</source>
        <translation>Crear el Gym de nuevo</translation>
    </message>
</context>
<context>
    <name>espalier::ui::GymBar</name>
    <message>
        <source>Make the Gym Anew</source>
        <translation>Crear el Gym de nuevo</translation>
    </message>
    <message>
        <source>The shop and all that is deployed in it are replaced by a new shop. Studies and models that are kept here stay.</source>
        <translation>La tienda y todo lo desplegado en ella se reemplazan por una tienda nueva. Los estudios y modelos que se conservan aquí permanecen.</translation>
    </message>
    <message>
        <source>The Gym: working…</source>
        <translation>El Gym: trabajando…</translation>
    </message>
    <message>
        <source>The Gym: its clock stands at %1 · %2 rows</source>
        <translation>El Gym: su reloj marca %1 · %2 filas</translation>
    </message>
    <message>
        <source>The Gym does not run. Lessons start it; the first time takes about a minute.</source>
        <translation>El Gym no está en marcha. Las lecciones lo inician; la primera vez tarda alrededor de un minuto.</translation>
    </message>
    <message>
        <source>Let Time Pass</source>
        <translation>Dejar pasar el tiempo</translation>
    </message>
    <message>
        <source>New customers, visits, orders; late labels ripen, prices and habits drift</source>
        <translation>Nuevos clientes, visitas, pedidos; maduran etiquetas tardías, cambian precios y hábitos</translation>
    </message>
    <message>
        <source>A Day</source>
        <translation>Un día</translation>
    </message>
    <message>
        <source>A Week</source>
        <translation>Una semana</translation>
    </message>
    <message>
        <source>A Month</source>
        <translation>Un mes</translation>
    </message>
    <message>
        <source>Three Months</source>
        <translation>Tres meses</translation>
    </message>
    <message>
        <source>A Week with a Bug</source>
        <translation>Una semana con un error</translation>
    </message>
    <message>
        <source>Page Views Are Not Counted</source>
        <translation>Las páginas vistas no se cuentan</translation>
    </message>
    <message>
        <source>Some Prices a Hundred Times Too High</source>
        <translation>Algunos precios cien veces demasiado altos</translation>
    </message>
    <message>
        <source>Addresses without a Place</source>
        <translation>Direcciones sin lugar</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>A day passes every five seconds</source>
        <translation>Cada cinco segundos pasa un día</translation>
    </message>
    <message>
        <source>Anew</source>
        <translation>Recrear</translation>
    </message>
    <message>
        <source>A new shop in place of this one</source>
        <translation>Una tienda nueva en lugar de esta</translation>
    </message>
    <message>
        <source>Small: 10,000 Rows</source>
        <translation>Pequeña: 10&#xa0;000 filas</translation>
    </message>
    <message>
        <source>Usual: 100,000 Rows</source>
        <translation>Normal: 100&#xa0;000 filas</translation>
    </message>
    <message>
        <source>Large: 1,000,000 Rows</source>
        <translation>Grande: 1&#xa0;000&#xa0;000 de filas</translation>
    </message>
    <message>
        <source>Start It</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Start the sample database</source>
        <translation>Iniciar la base de datos de ejemplo</translation>
    </message>
</context>
<context>
    <name>espalier::ui::HeatTable</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>espalier::ui::HelpDialog</name>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Opens a PostgreSQL database, or the Gym, a sample shop that needs no set-up. Your database is only read until you deploy something.</source>
        <translation>Abre una base de datos PostgreSQL o el Gym, una tienda de ejemplo que no necesita configuración. Su base de datos solo se lee hasta que usted despliega algo.</translation>
    </message>
    <message>
        <source>Open the Gym to look around without a database of your own.</source>
        <translation>Abra el Gym para echar un vistazo sin tener una base de datos propia.</translation>
    </message>
    <message>
        <source>Or paste an address such as postgresql://user@host/database, and press Test: it says which step fails.</source>
        <translation>O pegue una dirección como postgresql://user@host/database y pulse “Probar”: indica qué paso falla.</translation>
    </message>
    <message>
        <source>Studies that you left stand beside the connections, and open as they were.</source>
        <translation>Los estudios que dejó están junto a las conexiones y se abren tal como estaban.</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>The tables of the database and the relations between them. Here you choose what to predict.</source>
        <translation>Las tablas de la base de datos y las relaciones entre ellas. Aquí se elige qué predecir.</translation>
    </message>
    <message>
        <source>Click a table, then a column, and press &quot;Predict&quot;; without a column it is asked what will happen next to its rows.</source>
        <translation>Haga clic en una tabla, luego en una columna, y pulse “Predecir”; sin columna, se pregunta qué les ocurrirá a sus filas.</translation>
    </message>
    <message>
        <source>Keys that nobody declared are suggested at the right: check them and accept those that are true.</source>
        <translation>Las claves que nadie declaró se sugieren a la derecha: compruébelas y acepte las verdaderas.</translation>
    </message>
    <message>
        <source>A double click shows a table with its neighbours; Paths, at the right, lists the ways from it to another table.</source>
        <translation>Un doble clic muestra una tabla con sus vecinas; “Rutas”, a la derecha, muestra los caminos desde ella hasta otra tabla.</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>The question as a sentence, the time line it asks along, the features it uses, and what is to be known about them.</source>
        <translation>La pregunta como frase, la línea de tiempo en la que se pregunta, las variables que usa y lo que hay que saber de ellas.</translation>
    </message>
    <message>
        <source>Read the sentence, and change what is meant otherwise; it can be pasted as one line, too.</source>
        <translation>Lea la frase y cambie lo que deba ser distinto; también se puede pegar como una sola línea.</translation>
    </message>
    <message>
        <source>Press &quot;Suggest Features&quot;: they are ranked by what they tell of the label, on earlier rows only.</source>
        <translation>Pulse “Sugerir variables”: se ordenan por lo que dicen de la etiqueta, solo con filas anteriores.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Trains models on this computer, each in a process of its own that can be stopped at once.</source>
        <translation>Entrena modelos en este equipo, cada uno en un proceso propio que se puede detener al instante.</translation>
    </message>
    <message>
        <source>Leave the learners as they are, and press &quot;Train&quot;: settings are chosen on rows before the test.</source>
        <translation>Deje los algoritmos como están y pulse “Entrenar”: la configuración se elige con filas anteriores a la prueba.</translation>
    </message>
    <message>
        <source>The table fills while they train; the line through all of it is the baseline.</source>
        <translation>La tabla se llena mientras entrenan; la línea que la atraviesa es la línea base.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>All models on the same rows, which none of them learned from: which is better, whether that is real, why it says what it says, and where it is wrong.</source>
        <translation>Todos los modelos con las mismas filas, de las que ninguno aprendió: cuál es mejor, si eso es real, por qué dice lo que dice y dónde falla.</translation>
    </message>
    <message>
        <source>Read the sentence under the list: it says whether the difference may be chance.</source>
        <translation>Lea la frase bajo la lista: dice si la diferencia puede deberse al azar.</translation>
    </message>
    <message>
        <source>Drag the threshold, or say what a false alarm and a miss cost.</source>
        <translation>Arrastre el umbral o diga cuánto cuestan una falsa alarma y una omisión.</translation>
    </message>
    <message>
        <source>&quot;Why?&quot;, &quot;Where Is It Wrong?&quot; and &quot;Examples&quot; answer below the charts; a click on a chart lists its examples.</source>
        <translation>“¿Por qué?”, “¿Dónde falla?” y “Ejemplos” responden debajo de los gráficos; al hacer clic en un gráfico se muestran sus ejemplos.</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Desplegar</translation>
    </message>
    <message>
        <source>Puts the chosen model into your database as plain SQL: a view that predicts when it is read. All of it is shown before it runs, and runs in one transaction.</source>
        <translation>Pone el modelo elegido en su base de datos como SQL puro: una vista que predice cuando se lee. Todo se muestra antes de ejecutarse y se ejecuta en una sola transacción.</translation>
    </message>
    <message>
        <source>Look at what will be created, and at what is checked first.</source>
        <translation>Mire lo que se creará y lo que se comprueba antes.</translation>
    </message>
    <message>
        <source>Press &quot;Deploy&quot;: some rows are computed in the database, and must equal what the model says here.</source>
        <translation>Pulse “Desplegar”: algunas filas se calculan en la base de datos y deben dar lo que dice el modelo aquí.</translation>
    </message>
    <message>
        <source>Copy a query into your application. An earlier version is active again by one click.</source>
        <translation>Copie una consulta en su aplicación. Una versión anterior vuelve a estar activa con un clic.</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Supervisar</translation>
    </message>
    <message>
        <source>What is deployed, how fresh its predictions are, what was promised and what came true.</source>
        <translation>Qué está desplegado, qué tan recientes son sus predicciones, qué se prometió y qué se cumplió.</translation>
    </message>
    <message>
        <source>Press &quot;Refresh&quot; to ask the database how its projects fare.</source>
        <translation>Pulse “Actualizar” para preguntar a la base de datos cómo van sus proyectos.</translation>
    </message>
    <message>
        <source>Where values have moved, look at what moved, then against now.</source>
        <translation>Si se han desplazado valores, mire cuáles: entonces frente a ahora.</translation>
    </message>
    <message>
        <source>&quot;Retrain&quot; learns from what is known by now, and says whether that is better before it takes the place.</source>
        <translation>“Reentrenar” aprende de lo que ya se conoce y dice si eso es mejor antes de ocupar el lugar.</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Lessons that run in place on the Gym, whose truth is known.</source>
        <translation>Lecciones que se ejecutan aquí mismo en el Gym, cuya verdad se conoce.</translation>
    </message>
    <message>
        <source>Press &quot;Run All Steps&quot;, or run one after the other and read on.</source>
        <translation>Pulse “Ejecutar todos los pasos”, o ejecute uno tras otro y siga leyendo.</translation>
    </message>
    <message>
        <source>&quot;Open Its Study&quot; shows in the window what a lesson made by commands.</source>
        <translation>“Abrir su estudio” muestra en la ventana lo que una lección creó con comandos.</translation>
    </message>
    <message>
        <source>Let time pass in the Gym, also with a bug, and look at Monitor.</source>
        <translation>Deje pasar el tiempo en el Gym, también con un error, y mire en Supervisar.</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Ayuda: %1</translation>
    </message>
    <message>
        <source>Words on this page</source>
        <translation>Términos de esta página</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Otros términos</translation>
    </message>
    <message>
        <source>Look at the findings: each says what is wrong, and many have a button that mends it.</source>
        <translation>Mire los hallazgos: cada uno dice qué está mal, y muchos tienen un botón que lo arregla.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::JobRow</name>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Detener %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>faltan %1</translation>
    </message>
</context>
<context>
    <name>espalier::ui::JobsButton</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n trabajo</numerusform>
            <numerusform>%n trabajos</numerusform>
        </translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation>Sin trabajos</translation>
    </message>
    <message>
        <source>What runs now, and what ran</source>
        <translation>Lo que se ejecuta ahora y lo que se ejecutó</translation>
    </message>
</context>
<context>
    <name>espalier::ui::JobsPopup</name>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>No se está ejecutando nada.</translation>
    </message>
    <message>
        <source>Clear Finished</source>
        <translation>Quitar terminados</translation>
    </message>
</context>
<context>
    <name>espalier::ui::LearnLesson</name>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
</context>
<context>
    <name>espalier::ui::LearnPage</name>
    <message>
        <source>%1 min · %2 of %3 steps done</source>
        <translation>%1 min · %2 de %3 pasos hechos</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Siguiente: %1</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Run All Steps</source>
        <translation>Ejecutar todos los pasos</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Runs the steps one after the other, until one fails</source>
        <translation>Ejecuta los pasos uno tras otro, hasta que uno falle</translation>
    </message>
    <message>
        <source>Start Over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Forgets the steps that are done, and removes what they wrote. What they deployed stays.</source>
        <translation>Olvida los pasos hechos y elimina lo que escribieron. Lo que desplegaron permanece.</translation>
    </message>
    <message>
        <source>Open Its Study</source>
        <translation>Abrir su estudio</translation>
    </message>
    <message>
        <source>No step has made one yet</source>
        <translation>Ningún paso ha creado uno todavía</translation>
    </message>
</context>
<context>
    <name>espalier::ui::LearnStep</name>
    <message>
        <source>Step %1: a query</source>
        <translation>Paso %1: una consulta</translation>
    </message>
    <message>
        <source>Step %1: a command</source>
        <translation>Paso %1: un comando</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>en ejecución…</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>tardó %1</translation>
    </message>
    <message>
        <source>done before</source>
        <translation>hecho antes</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Run Again</source>
        <translation>Volver a ejecutar</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>%1: step %2</source>
        <translation>%1: paso %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>What step %1 said</source>
        <translation>Salida del paso %1</translation>
    </message>
    <message>
        <source>Rows of step %1</source>
        <translation>Filas del paso %1</translation>
    </message>
    <message>
        <source>Command of step %1</source>
        <translation>Comando del paso %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Takes back what this step did, and all that ran after it in this lesson</source>
        <translation>Deshace lo que hizo este paso y todo lo que se ejecutó después en esta lección</translation>
    </message>
</context>
<context>
    <name>espalier::ui::Learning</name>
    <message>
        <source>Lesson “%1”, Step %2</source>
        <translation>Lección “%1”, paso %2</translation>
    </message>
    <message>
        <source>Undo Step %2 of Lesson “%1”</source>
        <translation>Deshacer el paso %2 de la lección “%1”</translation>
    </message>
</context>
<context>
    <name>espalier::ui::LearningCurves</name>
    <message>
        <source>Learning curve of %1</source>
        <translation>Curva de aprendizaje de %1</translation>
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
        <translation>Elija en el grafo qué predecir o empiece con una lección.</translation>
    </message>
    <message>
        <source>Models are trained on the examples of a study.</source>
        <translation>Los modelos se entrenan con los ejemplos de un estudio.</translation>
    </message>
    <message>
        <source>Two or more trained models can be compared.</source>
        <translation>Se pueden comparar dos o más modelos entrenados.</translation>
    </message>
    <message>
        <source>A trained model can be deployed into the database as plain SQL.</source>
        <translation>Un modelo entrenado se puede desplegar en la base de datos como SQL puro.</translation>
    </message>
    <message>
        <source>Deployed projects are followed here: freshness, drift and live performance.</source>
        <translation>Aquí se siguen los proyectos desplegados: actualidad, deriva y rendimiento en vivo.</translation>
    </message>
    <message>
        <source>No study yet</source>
        <translation>Aún no hay estudio</translation>
    </message>
    <message>
        <source>Open Explore</source>
        <translation>Abrir Explorar</translation>
    </message>
    <message>
        <source>Lessons run on the sample database.</source>
        <translation>Las lecciones se ejecutan en la base de datos de ejemplo.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Show what the server or library said</source>
        <translation>Mostrar lo que dijo el servidor o la biblioteca</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>espalier::ui::MissingIndexRow</name>
    <message>
        <source>One live prediction reads all %1 rows (%2) now, about %3 with it; the index takes about %4.</source>
        <translation>Una predicción en vivo lee ahora las %1 filas (%2); con el índice, unas %3. El índice ocupa unos %4.</translation>
    </message>
    <message>
        <source>For the features along %1</source>
        <translation>Para las variables a lo largo de %1</translation>
    </message>
    <message>
        <source>Copy SQL</source>
        <translation>Copiar SQL</translation>
    </message>
</context>
<context>
    <name>espalier::ui::MomentEdit</name>
    <message>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>A moment that is past, with what was known then; otherwise now</source>
        <translation>Un momento pasado, con lo que se sabía entonces; si no, ahora</translation>
    </message>
    <message>
        <source>Moment as of which it is asked, UTC</source>
        <translation>Momento para el que se pregunta, UTC</translation>
    </message>
</context>
<context>
    <name>espalier::ui::MonitorChallenger</name>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>The new model</source>
        <translation>El modelo nuevo</translation>
    </message>
    <message>
        <source>%1 (%2) beside the same trained on the %3 examples whose label is known now.</source>
        <translation>%1 (%2) junto al mismo entrenado con los %3 ejemplos cuya etiqueta se conoce ahora.</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>no definido</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Test examples that neither knew</source>
        <translation>Ejemplos de prueba desconocidos para ambos</translation>
    </message>
    <message>
        <source>There is no test example that %1 cannot have known: what the new model is worth beside it cannot be told yet.</source>
        <translation>No hay ningún ejemplo de prueba que %1 no haya podido conocer: aún no se puede saber cuánto vale el modelo nuevo frente a este.</translation>
    </message>
    <message>
        <source>Of the %1 rows that are predicted now, these would move most:</source>
        <translation>De las %1 filas que se predicen ahora, estas son las que más se moverían:</translation>
    </message>
    <message>
        <source>%1 of the %2 rows that are predicted now (%3) would change sides, these most:</source>
        <translation>%1 de las %2 filas que se predicen ahora (%3) cambiarían de lado; las que más, estas:</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>New score</source>
        <translation>Puntuación nueva</translation>
    </message>
    <message>
        <source>Promote the New Model</source>
        <translation>Promover el modelo nuevo</translation>
    </message>
    <message>
        <source>Promote It Anyway</source>
        <translation>Promover igualmente</translation>
    </message>
    <message>
        <source>Deploys it as the next version, which answers from then on</source>
        <translation>Lo despliega como la siguiente versión, que responde desde entonces</translation>
    </message>
    <message>
        <source>It is not seen to be better. Deploys it as the next version all the same</source>
        <translation>No se ve que sea mejor. Lo despliega como la siguiente versión de todos modos</translation>
    </message>
    <message>
        <source>Scores of both models</source>
        <translation>Puntuaciones de ambos modelos</translation>
    </message>
    <message>
        <source>Rows that would change sides</source>
        <translation>Filas que cambiarían de lado</translation>
    </message>
    <message>
        <source>Deploy as Shadow</source>
        <translation>Desplegar como sombra</translation>
    </message>
    <message>
        <source>There is a shadow already: promote it, or retire it, first</source>
        <translation>Ya hay una sombra: primero promoverla o retirarla</translation>
    </message>
    <message>
        <source>Deploys it beside what answers: it answers nobody, and both are judged on what comes</source>
        <translation>Lo despliega junto a lo que responde: no responde a nadie, y ambos se juzgan con lo que venga</translation>
    </message>
</context>
<context>
    <name>espalier::ui::MonitorDetails</name>
    <message>
        <source>What Came True</source>
        <translation>Qué se cumplió</translation>
    </message>
    <message>
        <source>Reading what was logged and which labels are known.</source>
        <translation>Leyendo lo guardado en el log y qué etiquetas se conocen.</translation>
    </message>
    <message>
        <source>What Moved</source>
        <translation>Qué se ha desplazado</translation>
    </message>
    <message>
        <source>Features then and now</source>
        <translation>Variables entonces y ahora</translation>
    </message>
</context>
<context>
    <name>espalier::ui::MonitorPage</name>
    <message>
        <source>Nothing to Monitor Yet</source>
        <translation>Aún no hay nada que supervisar</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Active version</source>
        <translation>Versión activa</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>Promised on test rows</source>
        <translation>Prometido (prueba)</translation>
    </message>
    <message>
        <source>Deployed</source>
        <translation>Desplegado</translation>
    </message>
    <message>
        <source>Version %1 · active</source>
        <translation>Versión %1 · activa</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Deployed Projects</source>
        <translation>Proyectos desplegados</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Open in Deploy</source>
        <translation>Abrir en Desplegar</translation>
    </message>
    <message>
        <source>Versions, live predictions and the way back</source>
        <translation>Versiones, predicciones en vivo y el camino de vuelta</translation>
    </message>
    <message>
        <source>Deployed projects</source>
        <translation>Proyectos desplegados</translation>
    </message>
    <message>
        <source>Version History</source>
        <translation>Historial de versiones</translation>
    </message>
    <message>
        <source>Version history</source>
        <translation>Historial de versiones</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Predictions refreshed</source>
        <translation>Predicciones actualizadas</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Prometido</translation>
    </message>
    <message>
        <source>Came true</source>
        <translation>Cumplido</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Desplazado</translation>
    </message>
    <message>
        <source>Read the registry, the logs and the labels again</source>
        <translation>Volver a leer el registro, los logs y las etiquetas</translation>
    </message>
    <message>
        <source>Performance and Drift</source>
        <translation>Rendimiento y deriva</translation>
    </message>
    <message>
        <source>Retrain</source>
        <translation>Reentrenar</translation>
    </message>
    <message>
        <source>Train the selected one on what is known now, and see whether that is better</source>
        <translation>Entrenar el seleccionado con lo que se conoce ahora y ver si eso es mejor</translation>
    </message>
    <message>
        <source>New Model</source>
        <translation>Modelo nuevo</translation>
    </message>
    <message>
        <source>Keep It Fresh</source>
        <translation>Mantener al día</translation>
    </message>
    <message>
        <source>About the selected project</source>
        <translation>Acerca del proyecto seleccionado</translation>
    </message>
    <message>
        <source>Version %1 · shadow</source>
        <translation>Versión %1 · sombra</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Sombra</translation>
    </message>
</context>
<context>
    <name>espalier::ui::MonitorSchedule</name>
    <message>
        <source>Kept by</source>
        <translation>Se encarga</translation>
    </message>
    <message>
        <source>every</source>
        <translation>cada</translation>
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
        <translation>el servidor (pg_cron)</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semana</translation>
    </message>
    <message>
        <source>Each week also a better model, where there is one</source>
        <translation>Cada semana, también un modelo mejor, si lo hay</translation>
    </message>
    <message>
        <source>Put each file into ~/.config/systemd/user, then enable its timer: predictions are refreshed and logged.</source>
        <translation>Ponga cada archivo en ~/.config/systemd/user y active su temporizador: las predicciones se actualizan y se guardan en el log.</translation>
    </message>
    <message>
        <source>Add the lines by crontab -e: predictions are refreshed and logged.</source>
        <translation>Añada las líneas con crontab -e: las predicciones se actualizan y se guardan en el log.</translation>
    </message>
    <message>
        <source>Run it once in the database that cron.database_name names: the server logs what the live view says.</source>
        <translation>Ejecútelo una vez en la base de datos que indica cron.database_name: el servidor guarda en el log lo que dice la vista en vivo.</translation>
    </message>
    <message>
        <source>Timers</source>
        <translation>Temporizadores</translation>
    </message>
    <message>
        <source>dbt</source>
        <translation>dbt</translation>
    </message>
    <message>
        <source>Put both files into a folder of the dbt project&apos;s models: each run keeps the predictions as a table and tests them, and dbt knows what they are made of.</source>
        <translation>Ponga ambos archivos en una carpeta de los modelos del proyecto dbt: cada ejecución guarda las predicciones como tabla y las prueba, y dbt sabe de qué están hechas.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::MonitorShadow</name>
    <message>
        <source>Nothing is logged of it yet. Refreshing the predictions logs what both say.</source>
        <translation>Todavía no hay nada registrado de ella. Actualizar las predicciones registra lo que dicen ambas.</translation>
    </message>
    <message>
        <source>Of what both said, no label is known yet.</source>
        <translation>De lo que ambas dijeron, todavía no se conoce ninguna etiqueta.</translation>
    </message>
    <message>
        <source>The metric is not defined on what both said: which one is better cannot be told.</source>
        <translation>La métrica no está definida en lo que ambas dijeron: no se puede decir cuál es mejor.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Version %1 (%2) is logged beside version %3, which answers. Nobody who asks sees it.</source>
        <translation>La versión %1 (%2) se registra junto a la versión %3, que responde. Nadie que pregunte la ve.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Champion · version %1</source>
        <translation>Campeón · versión %1</translation>
    </message>
    <message>
        <source>Challenger · version %1</source>
        <translation>Aspirante · versión %1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>%1 on the same rows</source>
        <translation>%1 en las mismas filas</translation>
    </message>
    <message>
        <source>Labels known</source>
        <translation>Etiquetas conocidas</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Estimado</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Prometido</translation>
    </message>
    <message>
        <source>Promote the Challenger</source>
        <translation>Promover el aspirante</translation>
    </message>
    <message>
        <source>It answers from then on; the version before can be rolled back to</source>
        <translation>Responde desde entonces; se puede revertir a la versión anterior</translation>
    </message>
    <message>
        <source>Retire the Challenger</source>
        <translation>Retirar el aspirante</translation>
    </message>
    <message>
        <source>Remove it from the database, with what is logged of it</source>
        <translation>Eliminarlo de la base de datos, con lo que hay registrado de él</translation>
    </message>
    <message>
        <source>Scores of champion and challenger</source>
        <translation>Puntuaciones de campeón y aspirante</translation>
    </message>
</context>
<context>
    <name>espalier::ui::MovedModel</name>
    <message>
        <source>%1 · moved</source>
        <translation>%1 · desplazada</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Moved where it is above %1</source>
        <translation>Desplazada si está por encima de %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
    <message>
        <source>Population stability: how far the rows moved among the bins of those learned from</source>
        <translation>Estabilidad de la población: cuánto se han movido las filas entre los intervalos de aquellas de las que se aprendió</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Entonces</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ausentes</translation>
    </message>
    <message>
        <source>New values</source>
        <translation>Valores nuevos</translation>
    </message>
    <message>
        <source>The share of what the model says that hangs on the feature</source>
        <translation>La parte de lo que dice el modelo que depende de la variable</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importancia</translation>
    </message>
</context>
<context>
    <name>espalier::ui::NameDialog</name>
    <message>
        <source>Rename Study</source>
        <translation>Cambiar nombre del estudio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the study</source>
        <translation>Nombre del estudio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>What is deployed already keeps its name: under another one the study is another project.</source>
        <translation>Lo que ya está desplegado conserva su nombre: con otro, el estudio es otro proyecto.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::Page</name>
    <message>
        <source>Take a Sample</source>
        <translation>Tomar una muestra</translation>
    </message>
</context>
<context>
    <name>espalier::ui::Pairing</name>
    <message>
        <source>Find which features of %1 work together</source>
        <translation>Hallar qué variables actúan juntas en %1</translation>
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
        <translation>modelo</translation>
    </message>
    <message>
        <source>%1 %2 on test rows</source>
        <translation>%1 %2 en filas de prueba</translation>
    </message>
    <message>
        <source>deployed</source>
        <translation>desplegado</translation>
    </message>
    <message>
        <source>project, view, live predictions</source>
        <translation>proyecto, vista, predicciones en vivo</translation>
    </message>
    <message>
        <source>no version is active</source>
        <translation>ninguna versión está activa</translation>
    </message>
    <message>
        <source>version %1 is live</source>
        <translation>la versión %1 está en vivo</translation>
    </message>
    <message>
        <source>study</source>
        <translation>estudio</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>lesson</source>
        <translation>lección</translation>
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
        <translation>%1 (predeterminado)</translation>
    </message>
    <message>
        <source>Never kept: it is given anew each time</source>
        <translation>No se guarda nunca: hay que indicarlo cada vez</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Palabra clave</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ParametersDialog</name>
    <message>
        <source>More Parameters</source>
        <translation>Más parámetros</translation>
    </message>
    <message>
        <source>Find a parameter</source>
        <translation>Buscar un parámetro</translation>
    </message>
    <message>
        <source>Parameters of libpq</source>
        <translation>Parámetros de libpq</translation>
    </message>
    <message>
        <source>What libpq knows, in its own words. Only what differs from the default is kept; it is described in the documentation of libpq under its keyword.</source>
        <translation>Lo que conoce libpq, con sus propias palabras. Solo se guarda lo que difiere del valor predeterminado; se describe en la documentación de libpq bajo su palabra clave.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Take Over</source>
        <translation>Aplicar</translation>
    </message>
</context>
<context>
    <name>espalier::ui::PasswordStore</name>
    <message>
        <source>Keep the password for this session only.</source>
        <translation>Guarde la contraseña solo para esta sesión.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::PathPanel</name>
    <message numerus="yes">
        <source>%n path(s), the nearest first.</source>
        <translation>
            <numerusform>%n ruta, primero la más cercana.</numerusform>
            <numerusform>%n rutas, primero la más cercana.</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 rows for each</source>
        <translation>unas %1 filas para cada una</translation>
    </message>
    <message>
        <source>at most one row for each</source>
        <translation>como máximo una fila para cada una</translation>
    </message>
    <message>
        <source>its rows, counted</source>
        <translation>sus filas, contadas</translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n relación</numerusform>
            <numerusform>%n relaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose two tables to see how they are joined.</source>
        <translation>Elija dos tablas para ver cómo se unen.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No path of at most four relations joins these tables.</source>
        <translation>Ninguna ruta de cuatro relaciones como máximo une estas tablas.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n path(s) exist; these are the nearest.</source>
        <translation>
            <numerusform>Hay más de %n ruta; esta es la más cercana.</numerusform>
            <numerusform>Hay más de %n rutas; estas son las más cercanas.</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Table each of whose rows the path starts from</source>
        <translation>Tabla de cada una de cuyas filas parte la ruta</translation>
    </message>
    <message>
        <source>Table where the path ends</source>
        <translation>Tabla donde termina la ruta</translation>
    </message>
    <message>
        <source>Column at the end</source>
        <translation>Columna del final</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>Add Features of This Path</source>
        <translation>Añadir variables de esta ruta</translation>
    </message>
    <message>
        <source>Add what is suggested along this path to the study</source>
        <translation>Añadir al estudio lo que se sugiere a lo largo de esta ruta</translation>
    </message>
</context>
<context>
    <name>espalier::ui::QuestionText</name>
    <message>
        <source>The question as text</source>
        <translation>La pregunta como texto</translation>
    </message>
    <message>
        <source>Enter applies it. Tables are joined by their first path; another one is named by the columns that refer: via orders(customer_id)</source>
        <translation>Intro la aplica. Las tablas se unen por su primera ruta; otra se indica con las columnas que se refieren: via orders(customer_id)</translation>
    </message>
</context>
<context>
    <name>espalier::ui::RateModel</name>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiadas</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Eliminadas</translation>
    </message>
    <message>
        <source>Rows inserted per second</source>
        <translation>Filas insertadas por segundo</translation>
    </message>
    <message>
        <source>Rows updated per second</source>
        <translation>Filas actualizadas por segundo</translation>
    </message>
    <message>
        <source>Rows deleted per second</source>
        <translation>Filas eliminadas por segundo</translation>
    </message>
</context>
<context>
    <name>espalier::ui::Retraining</name>
    <message>
        <source>Retrain %1</source>
        <translation>Reentrenar %1</translation>
    </message>
    <message>
        <source>Promote the New Model of %1</source>
        <translation>Promover el modelo nuevo de %1</translation>
    </message>
    <message>
        <source>Deploy the New Model of %1 as Shadow</source>
        <translation>Desplegar el nuevo modelo de %1 como sombra</translation>
    </message>
</context>
<context>
    <name>espalier::ui::RunModel</name>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en ejecución</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>con error</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95&#xa0;%</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Per row here</source>
        <translation>Por fila aquí</translation>
    </message>
    <message>
        <source>Per row in SQL</source>
        <translation>Por fila en SQL</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>running, %1</source>
        <translation>en ejecución, %1</translation>
    </message>
</context>
<context>
    <name>espalier::ui::SampleModel</name>
    <message>
        <source>not known then</source>
        <translation>no se conocía entonces</translation>
    </message>
</context>
<context>
    <name>espalier::ui::SamplePanel</name>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>La tabla está vacía.</translation>
    </message>
    <message numerus="yes">
        <source>All %n row(s).</source>
        <translation>
            <numerusform>La única fila.</numerusform>
            <numerusform>Las %n filas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s)</source>
        <translation>
            <numerusform>La primera fila</numerusform>
            <numerusform>Las primeras %n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n random row(s) from %1 of the blocks (seed %2)</source>
        <translation>
            <numerusform>%n fila al azar de %1 de los bloques (semilla %2)</numerusform>
            <numerusform>%n filas al azar de %1 de los bloques (semilla %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n random row(s) (seed %1)</source>
        <translation>
            <numerusform>%n fila al azar (semilla %1)</numerusform>
            <numerusform>%n filas al azar (semilla %1)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; how many there are is not known.</source>
        <translation>%1; no se sabe cuántas hay.</translation>
    </message>
    <message>
        <source>%1 of about %2.</source>
        <translation>%1 de unas %2.</translation>
    </message>
    <message>
        <source>Row security may hide some.</source>
        <translation>La seguridad de filas puede ocultar algunas.</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Primeras filas</translation>
    </message>
    <message>
        <source>Random rows</source>
        <translation>Filas al azar</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>Qué filas</translation>
    </message>
    <message>
        <source>Random rows come from blocks drawn by TABLESAMPLE</source>
        <translation>Las filas al azar proceden de bloques extraídos con TABLESAMPLE</translation>
    </message>
    <message>
        <source>Random rows are drawn from tables only</source>
        <translation>Las filas al azar solo se extraen de tablas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Show Rows</source>
        <translation>Mostrar filas</translation>
    </message>
    <message>
        <source>Show Again</source>
        <translation>Volver a mostrar</translation>
    </message>
    <message>
        <source>Rows of %1</source>
        <translation>Filas de %1</translation>
    </message>
    <message>
        <source>The current row</source>
        <translation>La fila actual</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the selected values</source>
        <translation>Copiar los valores seleccionados</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is read before it is asked for. A read-only query fetches at most %n row(s), and stops at once.</source>
        <translation>
            <numerusform>No se lee nada antes de pedirlo. Una consulta de solo lectura obtiene como máximo %n fila y se puede detener al instante.</numerusform>
            <numerusform>No se lee nada antes de pedirlo. Una consulta de solo lectura obtiene como máximo %n filas y se puede detener al instante.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not readable: %1.</source>
        <translation>No se puede leer: %1.</translation>
    </message>
    <message>
        <source>Reading rows…</source>
        <translation>Leyendo filas…</translation>
    </message>
    <message>
        <source>The rows could not be read.</source>
        <translation>No se pudieron leer las filas.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::Shaping</name>
    <message>
        <source>Read Columns of Features</source>
        <translation>Leer columnas de variables</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ShortcutSheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Relation Graph</source>
        <translation>Grafo de relaciones</translation>
    </message>
    <message>
        <source>Zoom in, out, to 100 %</source>
        <translation>Ampliar, reducir, al 100&#xa0;%</translation>
    </message>
    <message>
        <source>Show all tables</source>
        <translation>Mostrar todas las tablas</translation>
    </message>
    <message>
        <source>Go from table to table</source>
        <translation>Ir de tabla en tabla</translation>
    </message>
    <message>
        <source>A table and its neighbours</source>
        <translation>Una tabla y sus vecinas</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>espalier::ui::SnapshotText</name>
    <message>
        <source>computed in the database %1</source>
        <translation>calculado en la base de datos %1</translation>
    </message>
    <message>
        <source>%1 read whole: %2</source>
        <translation>%1 leída por completo: %2</translation>
    </message>
    <message>
        <source>brought up to date %1: %2 of %3 rows read</source>
        <translation>puesto al día %1: leídas %2 de %3 filas</translation>
    </message>
    <message>
        <source>read %1: %2 rows</source>
        <translation>leído %1: %2 filas</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) read whole: %1</source>
        <translation>
            <numerusform>%n tabla leída por completo: %1</numerusform>
            <numerusform>%n tablas leídas por completo: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 examples used</source>
        <translation>%1 de %2 ejemplos usados</translation>
    </message>
    <message>
        <source>brought up to date %1: nothing had changed in %2 rows</source>
        <translation>puesto al día %1: no había cambiado nada en %2 filas</translation>
    </message>
</context>
<context>
    <name>espalier::ui::SqlView</name>
    <message>
        <source>Copy SQL</source>
        <translation>Copiar SQL</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Copy Command</source>
        <translation>Copiar comando</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
</context>
<context>
    <name>espalier::ui::Studies</name>
    <message>
        <source>Rename Study</source>
        <translation>Cambiar nombre del estudio</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudiesController</name>
    <message>
        <source>Another window has that study open. This is a copy, called %1.</source>
        <translation>Ese estudio está abierto en otra ventana. Esta es una copia, llamada %1.</translation>
    </message>
    <message>
        <source>Gym</source>
        <translation>Gym</translation>
    </message>
    <message>
        <source>no database yet</source>
        <translation>aún sin base de datos</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
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
        <translation>Conéctese antes a una base de datos; luego diga qué predecir.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>PostgreSQL %1</source>
        <translation>PostgreSQL %1</translation>
    </message>
    <message>
        <source>Open Study</source>
        <translation>Abrir estudio</translation>
    </message>
    <message>
        <source>Studies (*.json)</source>
        <translation>Estudios (*.json)</translation>
    </message>
    <message>
        <source>Save Study</source>
        <translation>Guardar estudio</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) on the Study page to look at first</source>
        <translation>
            <numerusform>%n hallazgo en la página Estudio que conviene mirar antes</numerusform>
            <numerusform>%n hallazgos en la página Estudio que conviene mirar antes</numerusform>
        </translation>
    </message>
    <message>
        <source> · a sample of %1 of %2 examples, by hash of the key of %3, seed %4</source>
        <extracomment>%1: the number of examples in the sample; %2: that of all; %3: the table whose rows it is about</extracomment>
        <translation> · una muestra de %1 de %2 ejemplos, por hash de la clave de %3, semilla %4</translation>
    </message>
    <message>
        <source>%1 features · train %2 · validation %3 · test %4 · rows of %5</source>
        <translation>%1 variables · entrenamiento %2 · validación %3 · prueba %4 · filas de %5</translation>
    </message>
    <message>
        <source>The server is not reached; it is tried again</source>
        <translation>No se puede contactar con el servidor; se intenta de nuevo</translation>
    </message>
    <message>
        <source> · %1 more at rows</source>
        <translation> · %1 más en filas</translation>
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
        <translation>Este equipo: las columnas que lee, %1, caben en memoria</translation>
    </message>
    <message>
        <source>The database: %1</source>
        <translation>La base de datos: %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>unos %1</translation>
    </message>
    <message>
        <source>about %1, %2 with the indexes below</source>
        <translation>unos %1; con los índices de abajo, %2</translation>
    </message>
    <message>
        <source>About %1 examples, %2 features · %3 in memory</source>
        <translation>Unos %1 ejemplos, %2 variables · %3 en memoria</translation>
    </message>
    <message>
        <source>%1 · some %2</source>
        <translation>%1 · aproximadamente %2</translation>
    </message>
    <message>
        <source>The Cost Is Not Known</source>
        <translation>No se conoce el costo</translation>
    </message>
    <message>
        <source>Estimate Again</source>
        <translation>Volver a estimar</translation>
    </message>
    <message>
        <source>No Estimate Yet</source>
        <translation>Aún no hay estimación</translation>
    </message>
    <message>
        <source>Size and time are estimated once the study fits the database.</source>
        <translation>El tamaño y el tiempo se estiman en cuanto el estudio encaja con la base de datos.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>In memory</source>
        <translation>En memoria</translation>
    </message>
    <message>
        <source>about %1, %2 features</source>
        <translation>unos %1, %2 variables</translation>
    </message>
    <message>
        <source>Computed by</source>
        <translation>Lo calcula</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>about %1 on this computer, %2 in the database</source>
        <translation>unos %1 en este equipo, %2 en la base de datos</translation>
    </message>
    <message>
        <source>about %1 on this computer; in the database not known: its planner tells no cost over shards</source>
        <translation>unos %1 en este equipo; en la base de datos no se sabe: su planificador no da costos entre shards</translation>
    </message>
    <message>
        <source>Live prediction</source>
        <translation>Predicción en vivo</translation>
    </message>
    <message>
        <source>None: rows of one key are found by an index</source>
        <translation>Ninguno: las filas de una clave se encuentran mediante un índice</translation>
    </message>
    <message>
        <source>Training reads whole tables either way</source>
        <translation>De todos modos, el entrenamiento lee tablas enteras</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n feature(s)</source>
        <translation>
            <numerusform>%1: %n variable</numerusform>
            <numerusform>%1: %n variables</numerusform>
        </translation>
    </message>
    <message>
        <source>examples and labels</source>
        <translation>ejemplos y etiquetas</translation>
    </message>
    <message>
        <source>Missing Indexes</source>
        <translation>Índices faltantes</translation>
    </message>
    <message>
        <source>Where the Database Would Spend It</source>
        <translation>En qué lo gastaría la base de datos</translation>
    </message>
    <message>
        <source>Estimated by PostgreSQL</source>
        <translation>Estimado por PostgreSQL</translation>
    </message>
    <message>
        <source>Cost by path</source>
        <translation>Costo por ruta</translation>
    </message>
    <message>
        <source>All live predictions</source>
        <translation>Todas las predicciones en vivo</translation>
    </message>
    <message>
        <source>about %1 for about %2 rows</source>
        <translation>unos %1 para unas %2 filas</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudyDocument</name>
    <message>
        <source>New Study</source>
        <translation>Estudio nuevo</translation>
    </message>
    <message>
        <source>Suggest Features</source>
        <translation>Sugerir variables</translation>
    </message>
    <message>
        <source>Open Study</source>
        <translation>Abrir estudio</translation>
    </message>
    <message>
        <source>Preview Examples</source>
        <translation>Vista previa de ejemplos</translation>
    </message>
    <message>
        <source>Check the Data</source>
        <translation>Comprobar los datos</translation>
    </message>
    <message>
        <source>Fix a Finding</source>
        <translation>Resolver un hallazgo</translation>
    </message>
    <message>
        <source>Take a Sample</source>
        <translation>Tomar una muestra</translation>
    </message>
    <message>
        <source>Begin and End with the Data</source>
        <translation>Empezar y terminar con los datos</translation>
    </message>
    <message>
        <source>Duplicate Study</source>
        <translation>Duplicar estudio</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudyFeatures</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Use Features</source>
        <translation>Usar variables</translation>
    </message>
    <message>
        <source>Leave Features Out</source>
        <translation>Excluir variables</translation>
    </message>
    <message>
        <source>Remove Features</source>
        <translation>Quitar variables</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Suggest Features</source>
        <translation>Sugerir variables</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the selected features from the list (Del)</source>
        <translation>Quitar de la lista las variables seleccionadas (Supr)</translation>
    </message>
    <message>
        <source>Filter features</source>
        <translation>Filtrar variables</translation>
    </message>
    <message>
        <source>No Features Yet</source>
        <translation>Aún no hay variables</translation>
    </message>
    <message>
        <source>Those along the relations can be suggested.</source>
        <translation>Se pueden sugerir las que hay a lo largo de las relaciones.</translation>
    </message>
    <message>
        <source>Looking at features along the relations: %1</source>
        <translation>Examinando variables a lo largo de las relaciones: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Compute features along the relations and rank them by what they tell of the label</source>
        <translation>Calcular variables a lo largo de las relaciones y ordenarlas por lo que dicen de la etiqueta</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudyFoot</name>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nada que rehacer</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save the study to a file (Ctrl+S); without one it is kept as it is, too</source>
        <translation>Guardar el estudio en un archivo (Ctrl+S); sin archivo también se conserva tal como está</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Fetch Examples</source>
        <translation>Obtener ejemplos</translation>
    </message>
    <message>
        <source>Bring the snapshot of examples and features up to date: only rows that changed are read. The context menu reads all rows afresh.</source>
        <translation>Poner al día la instantánea de ejemplos y variables: solo se leen las filas que cambiaron. El menú contextual lee todas las filas de nuevo.</translation>
    </message>
    <message>
        <source>Fetch All Rows Afresh</source>
        <translation>Obtener de nuevo todas las filas</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Go on to training</source>
        <translation>Pasar al entrenamiento</translation>
    </message>
    <message>
        <source>Export Frame…</source>
        <translation>Exportar tabla…</translation>
    </message>
    <message>
        <source>Write the examples and features that were fetched to a CSV file, and their SQL beside it</source>
        <translation>Escribir en un archivo CSV los ejemplos y variables obtenidos, y junto a él su SQL</translation>
    </message>
    <message>
        <source>Undo %1 (Ctrl+Z)</source>
        <translation>Deshacer: %1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo %1 (Ctrl+Shift+Z)</source>
        <translation>Rehacer: %1 (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Open a study file (Ctrl+O); kept studies are listed above, under the name of this one</source>
        <translation>Abrir un archivo de estudio (Ctrl+O); los estudios conservados figuran arriba, bajo el nombre de este</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudyMenu</name>
    <message>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>All Studies</source>
        <translation>Todos los estudios</translation>
    </message>
    <message>
        <source>Show all studies that are kept, on the page Connect</source>
        <translation>Mostrar todos los estudios conservados, en la página Conectar</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudyPage</name>
    <message>
        <source>No Database Yet</source>
        <translation>Aún no hay base de datos</translation>
    </message>
    <message>
        <source>What Shall Be Predicted?</source>
        <translation>¿Qué se debe predecir?</translation>
    </message>
    <message>
        <source>Change Split</source>
        <translation>Cambiar división</translation>
    </message>
    <message>
        <source>Change Question</source>
        <translation>Cambiar pregunta</translation>
    </message>
    <message>
        <source>Complete the sentence above, or open a study file.</source>
        <translation>Complete la frase de arriba o abra un archivo de estudio.</translation>
    </message>
    <message>
        <source>What an example sees, and what is asked of it</source>
        <translation>Qué ve un ejemplo y qué se le pregunta</translation>
    </message>
    <message>
        <source>Change Regime</source>
        <translation>Cambiar régimen</translation>
    </message>
    <message>
        <source>Use All Examples</source>
        <translation>Usar todos los ejemplos</translation>
    </message>
    <message>
        <source>State Span of Labels</source>
        <translation>Indicar lapso de las etiquetas</translation>
    </message>
    <message>
        <source>Change Time</source>
        <translation>Cambiar fecha</translation>
    </message>
    <message>
        <source>Change Examples</source>
        <translation>Cambiar ejemplos</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudyQuestion</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Create Study</source>
        <translation>Crear estudio</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>Lower case letters, digits and _; also the view&apos;s name in the database</source>
        <translation>Minúsculas, dígitos y _; también es el nombre de la vista en la base de datos</translation>
    </message>
    <message>
        <source>New Question</source>
        <translation>Nueva pregunta</translation>
    </message>
    <message>
        <source>Predict %1 for each %2, with the examples of %3</source>
        <translation>Predecir %1 para cada fila de %2, con los ejemplos de %3</translation>
    </message>
    <message>
        <source>Name of the study</source>
        <translation>Nombre del estudio</translation>
    </message>
    <message>
        <source>Features are kept where the entity stays the same, and suggested anew otherwise</source>
        <translation>Las variables se conservan si la entidad sigue siendo la misma; si no, se sugieren de nuevo</translation>
    </message>
    <message>
        <source>State Span</source>
        <translation>Indicar lapso</translation>
    </message>
    <message>
        <source>Edit the question as one line of text</source>
        <translation>Editar la pregunta como una línea de texto</translation>
    </message>
    <message>
        <source>Edit as Text</source>
        <translation>Editar como texto</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudyRegime</name>
    <message>
        <source>Features as of</source>
        <translation>Variables según</translation>
    </message>
    <message>
        <source>each example&apos;s time</source>
        <translation>la fecha de cada ejemplo</translation>
    </message>
    <message>
        <source>one date</source>
        <translation>una fecha fija</translation>
    </message>
    <message>
        <source>Up to when features see</source>
        <translation>Hasta cuándo ven las variables</translation>
    </message>
    <message>
        <source>As of each example&apos;s own time is what a live database does. Frozen at one date is for comparing with results that were obtained so.</source>
        <translation>La fecha propia de cada ejemplo es lo que hace una base de datos viva. Congelar en una fecha sirve para comparar con resultados obtenidos así.</translation>
    </message>
    <message>
        <source>Moment at which features are frozen, UTC</source>
        <translation>Momento en que se congelan las variables, UTC</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudyResults</name>
    <message>
        <source>Findings (%1)</source>
        <translation>Hallazgos (%1)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Read before the last change of the study</source>
        <translation>Leídos antes del último cambio del estudio</translation>
    </message>
    <message>
        <source>The first %1 examples</source>
        <translation>Los primeros %1 ejemplos</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Preview of examples</source>
        <translation>Vista previa de los ejemplos</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Read some examples with their features from the database</source>
        <translation>Leer de la base de datos algunos ejemplos con sus variables</translation>
    </message>
    <message>
        <source>No Examples Read Yet</source>
        <translation>Aún no se han leído ejemplos</translation>
    </message>
    <message>
        <source>Some examples with their features, from the database.</source>
        <translation>Algunos ejemplos con sus variables, de la base de datos.</translation>
    </message>
    <message>
        <source>Read Examples</source>
        <translation>Leer ejemplos</translation>
    </message>
    <message>
        <source>No SQL Yet</source>
        <translation>Aún no hay SQL</translation>
    </message>
    <message>
        <source>It is shown once the study fits the database.</source>
        <translation>Se muestra en cuanto el estudio encaja con la base de datos.</translation>
    </message>
    <message>
        <source>Cost (%1)</source>
        <translation>Costo (%1)</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message numerus="yes">
        <source>%n index(es) would make live predictions faster</source>
        <translation>
            <numerusform>%n índice haría más rápidas las predicciones en vivo</numerusform>
            <numerusform>%n índices harían más rápidas las predicciones en vivo</numerusform>
        </translation>
    </message>
    <message>
        <source>Size and time, estimated before anything is fetched</source>
        <translation>Tamaño y tiempo, estimados antes de obtener nada</translation>
    </message>
    <message>
        <source>Times (%1)</source>
        <translation>Fechas (%1)</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fechas</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) by which rows are seen are guessed</source>
        <translation>
            <numerusform>%n fecha según la que se ven filas es una suposición</numerusform>
            <numerusform>%n fechas según las que se ven filas son suposiciones</numerusform>
        </translation>
    </message>
    <message>
        <source>The time by which the rows of each table are seen</source>
        <translation>La fecha según la que se ven las filas de cada tabla</translation>
    </message>
    <message>
        <source>History (%1)</source>
        <translation>Historial (%1)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) in which the data is unlike the rest</source>
        <translation>
            <numerusform>%n periodo en el que los datos son distintos del resto</numerusform>
            <numerusform>%n periodos en los que los datos son distintos del resto</numerusform>
        </translation>
    </message>
    <message>
        <source>How many rows came when, and periods in which the data is unlike the rest</source>
        <translation>Cuántas filas llegaron y cuándo, y periodos en los que los datos son distintos del resto</translation>
    </message>
    <message>
        <source>The Data Was Not Looked At Yet</source>
        <translation>Aún no se han examinado los datos</translation>
    </message>
    <message>
        <source>How many rows came when, and periods in which a column is missing, constant, renamed or out of its range.</source>
        <translation>Cuántas filas llegaron y cuándo, y periodos en los que una columna falta, es constante, se renombró o está fuera de rango.</translation>
    </message>
    <message>
        <source>Check the Data</source>
        <translation>Comprobar los datos</translation>
    </message>
    <message>
        <source>About the study</source>
        <translation>Acerca del estudio</translation>
    </message>
    <message>
        <source>History of the data</source>
        <translation>Historial de los datos</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudyRows</name>
    <message>
        <source>the cutoffs only</source>
        <translation>solo las fechas de corte</translation>
    </message>
    <message>
        <source>each row of %1 too</source>
        <translation>también cada fila de %1</translation>
    </message>
    <message>
        <source>Learn from</source>
        <translation>Aprender de</translation>
    </message>
    <message>
        <source>Examples to learn from</source>
        <translation>Ejemplos de los que se aprende</translation>
    </message>
    <message>
        <source>Where there are few examples, those at the moments of the rows of a table help some questions. Training tries both, keeps them where validation agrees, and scores on the cutoffs only.</source>
        <translation>Donde hay pocos ejemplos, los de los momentos de las filas de una tabla ayudan a algunas preguntas. El entrenamiento prueba ambas cosas, los conserva si la validación lo confirma y evalúa solo en las fechas de corte.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudySample</name>
    <message>
        <source>Sample of %1 examples, seed %2</source>
        <translation>Muestra de %1 ejemplos, semilla %2</translation>
    </message>
    <message>
        <source>Whole entities, by a hash of their keys: the same ones each time</source>
        <translation>Entidades enteras, por un hash de sus claves: las mismas cada vez</translation>
    </message>
    <message>
        <source>Use All</source>
        <translation>Usar todos</translation>
    </message>
    <message>
        <source>Learn from all examples again</source>
        <translation>Volver a aprender de todos los ejemplos</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudySentence</name>
    <message>
        <source>it exists</source>
        <translation>exista</translation>
    </message>
    <message>
        <source>it had one in the last %1</source>
        <translation>tuviera alguna en un lapso previo de %1</translation>
    </message>
    <message>
        <source>whose by %1, when by %2</source>
        <translation>de quién según %1, cuándo según %2</translation>
    </message>
    <message>
        <source>%1, split by %2</source>
        <translation>%1, división según %2</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudySplit</name>
    <message>
        <source>by time</source>
        <translation>por tiempo</translation>
    </message>
    <message>
        <source>by entity</source>
        <translation>por entidad</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>al azar</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>según lo dado</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>División</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>Split of the examples</source>
        <translation>División de los ejemplos</translation>
    </message>
    <message>
        <source>Share for validation</source>
        <translation>Proporción para validación</translation>
    </message>
    <message>
        <source>Share for the test</source>
        <translation>Proporción para prueba</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>By time judges a model as it will be used: on what comes later</source>
        <translation>Por tiempo se juzga un modelo como se va a usar: con lo que viene después</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudySql</name>
    <message>
        <source>Blocks of the SQL</source>
        <translation>Bloques del SQL</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudyTimeline</name>
    <message>
        <source>label (%1)</source>
        <translation>etiqueta (%1)</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Features see the history before the as-of time t; then comes the %1. Examples are split into train, validation and test.</source>
        <translation>Las variables ven el historial anterior a la fecha de referencia t; después viene: %1. Los ejemplos se dividen en entrenamiento, validación y prueba.</translation>
    </message>
    <message>
        <source>history: features see this</source>
        <translation>historial: las variables ven esto</translation>
    </message>
    <message>
        <source>as of t</source>
        <translation>fecha de ref. t</translation>
    </message>
    <message>
        <source>train</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n feature(s)</source>
        <translation>
            <numerusform>%1: %n variable</numerusform>
            <numerusform>%1: %n variables</numerusform>
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
        <translation>siempre conocidas</translation>
    </message>
    <message>
        <source>known in advance</source>
        <translation>conocidas de antemano</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Of a sample of %1 rows, %2 are known at the middle as-of time, and %3 only after the last</source>
        <translation>De una muestra de %1 filas, %2 se conocen en la fecha de referencia central y %3 solo después de la última</translation>
    </message>
    <message>
        <source>%1 have no time: no example sees them</source>
        <translation>%1 no tienen fecha: ningún ejemplo las ve</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) are guessed: confirm them, or name others</source>
        <translation>
            <numerusform>%n fecha es una suposición: confírmela o indique otra</numerusform>
            <numerusform>%n fechas son suposiciones: confírmelas o indique otras</numerusform>
        </translation>
    </message>
    <message>
        <source>From when on an example sees the rows of each table</source>
        <translation>Desde cuándo ve un ejemplo las filas de cada tabla</translation>
    </message>
    <message>
        <source>The question has no as-of time: an example sees all rows</source>
        <translation>La pregunta no tiene fecha de referencia: un ejemplo ve todas las filas</translation>
    </message>
    <message>
        <source>Check the Data counts them</source>
        <translation>“Comprobar los datos” las cuenta</translation>
    </message>
    <message>
        <source>could go by %1</source>
        <translation>podría regirse por %1</translation>
    </message>
    <message>
        <source>examples, known when what their label looks at is over</source>
        <translation>ejemplos, conocidos cuando termina lo que mira su etiqueta</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>no se usa</translation>
    </message>
    <message>
        <source>its label %1 is known %2 after %3</source>
        <translation>su etiqueta %1 se conoce %2 después de %3</translation>
    </message>
    <message>
        <source>nothing tells when its rows came: %1 is the same for all rows of an example</source>
        <translation>nada dice cuándo llegaron sus filas: %1 es la misma para todas las filas de un ejemplo</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>suposición</translation>
    </message>
    <message>
        <source>guessed: %1</source>
        <translation>suposición: %1</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>Confirmar %1</translation>
    </message>
    <message>
        <source>Suggested: %1</source>
        <translation>Sugerida: %1</translation>
    </message>
    <message>
        <source>Of the Row That It Refers To</source>
        <translation>De la fila a la que se refiere</translation>
    </message>
    <message>
        <source>Known in Advance</source>
        <translation>Conocidas de antemano</translation>
    </message>
    <message>
        <source>Always Known</source>
        <translation>Siempre conocidas</translation>
    </message>
    <message>
        <source>Times of the tables</source>
        <translation>Fechas de las tablas</translation>
    </message>
</context>
<context>
    <name>espalier::ui::Suggesting</name>
    <message>
        <source>Check Suggested Relations</source>
        <translation>Comprobar relaciones sugeridas</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n Relation(s)</source>
        <translation>
            <numerusform>Aceptar %n relación</numerusform>
            <numerusform>Aceptar %n relaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %n Relation(s)</source>
        <translation>
            <numerusform>Descartar %n relación</numerusform>
            <numerusform>Descartar %n relaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept a Time Column</source>
        <translation>Aceptar una columna de fecha</translation>
    </message>
    <message>
        <source>Dismiss a Time Column</source>
        <translation>Descartar una columna de fecha</translation>
    </message>
</context>
<context>
    <name>espalier::ui::SuggestionDelegate</name>
    <message>
        <source>Accept (Return)</source>
        <translation>Aceptar (Intro)</translation>
    </message>
    <message>
        <source>Dismiss (Del)</source>
        <translation>Descartar (Supr)</translation>
    </message>
</context>
<context>
    <name>espalier::ui::SuggestionPanel</name>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relaciones</translation>
    </message>
    <message>
        <source>Time Columns</source>
        <translation>Columnas de fecha</translation>
    </message>
    <message>
        <source>Suggested Relations</source>
        <translation>Relaciones sugeridas</translation>
    </message>
    <message>
        <source>Close the list of suggestions</source>
        <translation>Cerrar la lista de sugerencias</translation>
    </message>
    <message>
        <source>Check Values</source>
        <translation>Comprobar valores</translation>
    </message>
    <message>
        <source>Looks up a sample of the values in the other table; nothing is changed</source>
        <translation>Busca una muestra de los valores en la otra tabla; no se cambia nada</translation>
    </message>
    <message>
        <source>Accept All Confirmed</source>
        <translation>Aceptar todas las confirmadas</translation>
    </message>
    <message>
        <source>Uses every relation that its values confirm</source>
        <translation>Usa todas las relaciones que sus valores confirman</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>Detener la comprobación</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Progreso de la comprobación</translation>
    </message>
    <message>
        <source>Return accepts, Delete dismisses</source>
        <translation>Intro acepta, Supr descarta</translation>
    </message>
    <message>
        <source>Nothing to suggest: every column that looks like a reference has a relation, or was decided on.</source>
        <translation>Nada que sugerir: toda columna que parece una referencia tiene una relación, o ya se decidió sobre ella.</translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s) that nobody declared</source>
        <translation>
            <numerusform>%n relación que nadie declaró</numerusform>
            <numerusform>%n relaciones que nadie declaró</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of them confirmed by their values. None is used until it is accepted.</source>
        <translation>%1, %2 de ellas confirmadas por sus valores. Ninguna se usa hasta que se acepta.</translation>
    </message>
    <message>
        <source>%1. None is used until it is accepted.</source>
        <translation>%1. Ninguna se usa hasta que se acepta.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::SuggestionWords</name>
    <message>
        <source>declared keys of that name lead there</source>
        <translation>claves declaradas con ese nombre llevan allí</translation>
    </message>
    <message>
        <source>named after the table</source>
        <translation>se llama como la tabla</translation>
    </message>
    <message>
        <source>named after a table of its module</source>
        <translation>se llama como una tabla de su módulo</translation>
    </message>
    <message>
        <source>a role before the table&apos;s name</source>
        <translation>un papel delante del nombre de la tabla</translation>
    </message>
    <message>
        <source>a person&apos;s role</source>
        <translation>el papel de una persona</translation>
    </message>
    <message>
        <source>another row of the same table</source>
        <translation>otra fila de la misma tabla</translation>
    </message>
    <message>
        <source>named as the key</source>
        <translation>se llama como la clave</translation>
    </message>
    <message>
        <source>all columns of the key by name</source>
        <translation>todas las columnas de la clave por su nombre</translation>
    </message>
    <message>
        <source>named as a beginning</source>
        <translation>por su nombre, un comienzo</translation>
    </message>
    <message>
        <source>named as a moment</source>
        <translation>por su nombre, un instante</translation>
    </message>
    <message>
        <source>never null</source>
        <translation>nunca nula</translation>
    </message>
    <message>
        <source>indexed</source>
        <translation>con índice</translation>
    </message>
    <message>
        <source>rows lie in its order</source>
        <translation>las filas siguen su orden</translation>
    </message>
    <message>
        <source>the only date or time</source>
        <translation>la única fecha u hora</translation>
    </message>
    <message>
        <source>values not checked</source>
        <translation>valores sin comprobar</translation>
    </message>
    <message>
        <source>refuted by the statistics</source>
        <translation>refutada por las estadísticas</translation>
    </message>
    <message>
        <source>the parent has no rows</source>
        <translation>el padre no tiene filas</translation>
    </message>
    <message>
        <source>no values to check</source>
        <translation>sin valores que comprobar</translation>
    </message>
    <message>
        <source>%1 of %2 values</source>
        <translation>%1 de %2 valores</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Dudosa</translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation>Refutada</translation>
    </message>
    <message>
        <source>types differ a little</source>
        <translation>los tipos difieren un poco</translation>
    </message>
    <message>
        <source>%1 refers to %2: %3.</source>
        <translation>%1 se refiere a %2: %3.</translation>
    </message>
    <message>
        <source>when its rows came to be, %1</source>
        <translation>cuándo aparecieron sus filas, %1</translation>
    </message>
    <message>
        <source>%1 tells when a row came to be. %2.</source>
        <translation>%1 indica cuándo apareció una fila. %2.</translation>
    </message>
    <message>
        <source>named as a year, with values that are years</source>
        <translation>con nombre de año y valores que son años</translation>
    </message>
    <message>
        <source>rows are valid for a time</source>
        <translation>las filas son válidas durante un tiempo</translation>
    </message>
    <message>
        <source>rows were entered later than that</source>
        <translation>las filas se registraron más tarde</translation>
    </message>
    <message>
        <source>the time of the row that it refers to</source>
        <translation>la fecha de la fila a la que se refiere</translation>
    </message>
    <message>
        <source>%1, each once in %2 rows</source>
        <translation>%1, cada uno una vez en %2 filas</translation>
    </message>
</context>
<context>
    <name>espalier::ui::TableColumnModel</name>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>Nulo</translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation>Distintos</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
</context>
<context>
    <name>espalier::ui::TableColumns</name>
    <message>
        <source>Columns of %1</source>
        <translation>Columnas de %1</translation>
    </message>
    <message>
        <source>Filter columns, types, comments</source>
        <translation>Filtrar columnas, tipos, comentarios</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>espalier::ui::TableDetails</name>
    <message>
        <source>Defined as</source>
        <translation>Definida como</translation>
    </message>
    <message>
        <source>Definition of the view</source>
        <translation>Definición de la vista</translation>
    </message>
    <message>
        <source>Rows at past visits</source>
        <translation>Filas en visitas anteriores</translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation>Clave primaria</translation>
    </message>
    <message>
        <source>none: no study can be about its rows</source>
        <translation>ninguna: no puede haber estudios sobre sus filas</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>Único</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Índices</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>not known: never analysed</source>
        <translation>se desconoce: nunca se analizó</translation>
    </message>
    <message>
        <source>about %1, as last analysed</source>
        <translation>unas %1, según el último análisis</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>En disco</translation>
    </message>
    <message>
        <source>%1, %2 for each row with its indexes</source>
        <translation>%1, %2 por fila con sus índices</translation>
    </message>
    <message>
        <source>%1 with indexes</source>
        <translation>%1 con índices</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Particiones</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contadas</translation>
    </message>
    <message>
        <source>%1 inserted, %2 updated, %3 deleted since the statistics were reset</source>
        <translation>%1 insertadas, %2 actualizadas, %3 eliminadas desde que se reiniciaron las estadísticas</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>Legible</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no: %1</source>
        <translation>no: %1</translation>
    </message>
    <message>
        <source>Row security</source>
        <translation>Seguridad de filas</translation>
    </message>
    <message>
        <source>on: %1</source>
        <translation>activada: %1</translation>
    </message>
    <message>
        <source>on: it hides no row from this role</source>
        <translation>activada: no oculta ninguna fila a este rol</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
</context>
<context>
    <name>espalier::ui::TableExportController</name>
    <message>
        <source>Export Frame</source>
        <translation>Exportar tabla</translation>
    </message>
    <message>
        <source>Export Predictions</source>
        <translation>Exportar predicciones</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Export to %1</source>
        <translation>Exportar a %1</translation>
    </message>
    <message>
        <source>Export Examples</source>
        <translation>Exportar ejemplos</translation>
    </message>
</context>
<context>
    <name>espalier::ui::TablePanel</name>
    <message>
        <source>table</source>
        <translation>tabla</translation>
    </message>
    <message>
        <source>partitioned table</source>
        <translation>tabla particionada</translation>
    </message>
    <message>
        <source>view</source>
        <translation>vista</translation>
    </message>
    <message>
        <source>materialized view</source>
        <translation>vista materializada</translation>
    </message>
    <message>
        <source>foreign table</source>
        <translation>tabla foránea</translation>
    </message>
    <message>
        <source>never analysed</source>
        <translation>nunca analizada</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 filas</translation>
    </message>
    <message>
        <source>Predict %1…</source>
        <translation>Predecir %1…</translation>
    </message>
    <message>
        <source>Predict Something About Each Row…</source>
        <translation>Predecir algo sobre cada fila…</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>no legible</translation>
    </message>
    <message>
        <source>Columns %1</source>
        <translation>Columnas %1</translation>
    </message>
    <message>
        <source>Relations %1</source>
        <translation>Relaciones %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Acerca de %1</translation>
    </message>
    <message>
        <source>Add %1 as Feature…</source>
        <translation>Añadir %1 como variable…</translation>
    </message>
    <message>
        <source>Add Its Rows as Feature…</source>
        <translation>Añadir sus filas como variable…</translation>
    </message>
    <message>
        <source>Fill In %1</source>
        <translation>Completar %1</translation>
    </message>
    <message>
        <source>Makes a study that predicts it in the rows where it is missing</source>
        <translation>Crea un estudio que la predice en las filas en las que falta</translation>
    </message>
</context>
<context>
    <name>espalier::ui::TableRelations</name>
    <message>
        <source>one or none</source>
        <translation>una o ninguna</translation>
    </message>
    <message>
        <source>one</source>
        <translation>una</translation>
    </message>
    <message>
        <source>at most one</source>
        <translation>como máximo una</translation>
    </message>
    <message>
        <source>many</source>
        <translation>muchas</translation>
    </message>
    <message>
        <source>for 1 in %1</source>
        <translation>para 1 de cada %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>unas %1</translation>
    </message>
    <message>
        <source>Each row refers to a row of %1: %2 is its %3</source>
        <translation>Cada fila se refiere a una fila de %1: %2 es su %3</translation>
    </message>
    <message>
        <source>Rows of %1 refer to a row here: their %2 is its %3</source>
        <translation>Las filas de %1 se refieren a una fila de aquí: su %2 es el %3 de esta</translation>
    </message>
    <message>
        <source>Not declared: suggested and accepted</source>
        <translation>No declarada: sugerida y aceptada</translation>
    </message>
    <message>
        <source>Foreign key %1</source>
        <translation>Clave foránea %1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Relations of %1</source>
        <translation>Relaciones de %1</translation>
    </message>
</context>
<context>
    <name>espalier::ui::TableTimeModel</name>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>The time from which an example sees a row</source>
        <translation>La fecha desde la que un ejemplo ve una fila</translation>
    </message>
    <message>
        <source>Goes By</source>
        <translation>Según</translation>
    </message>
    <message>
        <source>What speaks for that time, or for another one</source>
        <translation>Lo que habla a favor de esa fecha o de otra</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>The earliest time of a sample of the rows</source>
        <translation>La fecha más temprana de una muestra de las filas</translation>
    </message>
    <message>
        <source>Known From</source>
        <translation>Conocidas desde</translation>
    </message>
    <message>
        <source>Of a sample of the rows, those known at the middle of the examples&apos; as-of times</source>
        <translation>De una muestra de las filas, las que se conocen en el centro de las fechas de referencia de los ejemplos</translation>
    </message>
    <message>
        <source>Seen at the Middle</source>
        <translation>Vistas en el centro</translation>
    </message>
    <message>
        <source>Of a sample of the rows, those not known before the last as-of time: no example sees them</source>
        <translation>De una muestra de las filas, las que no se conocen antes de la última fecha de referencia: ningún ejemplo las ve</translation>
    </message>
    <message>
        <source>After the Last</source>
        <translation>Tras la última</translation>
    </message>
</context>
<context>
    <name>espalier::ui::TopBar</name>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Conexión: %1</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>deploying</source>
        <translation>desplegando</translation>
    </message>
    <message>
        <source>No study</source>
        <translation>Ningún estudio</translation>
    </message>
    <message>
        <source>Study: %1</source>
        <translation>Estudio: %1</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Estudios</translation>
    </message>
    <message>
        <source>Search tables, columns, actions</source>
        <translation>Buscar tablas, columnas, acciones</translation>
    </message>
    <message>
        <source>Settings and help</source>
        <translation>Configuración y ayuda</translation>
    </message>
</context>
<context>
    <name>espalier::ui::TrainController</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No study yet. Say what to predict first.</source>
        <translation>Aún no hay estudio. Diga antes qué predecir.</translation>
    </message>
    <message>
        <source>Make a Study</source>
        <translation>Crear un estudio</translation>
    </message>
    <message>
        <source>No models yet. Train some first.</source>
        <translation>Aún no hay modelos. Entrene antes alguno.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>%1, searched</source>
        <translation>%1, con búsqueda</translation>
    </message>
    <message>
        <source>What was trained for the open study is looked up.</source>
        <translation>Se busca lo que se entrenó para el estudio abierto.</translation>
    </message>
</context>
<context>
    <name>espalier::ui::TrainLearners</name>
    <message>
        <source>Change Search</source>
        <translation>Cambiar la búsqueda</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>Marcar %1</translation>
    </message>
    <message>
        <source>Uncheck %1</source>
        <translation>Desmarcar %1</translation>
    </message>
    <message>
        <source>%1 What you leave as it is here is chosen on the examples before the test.</source>
        <translation>%1 Lo que aquí se deja tal como está se elige con los ejemplos anteriores a la prueba.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Cambiar %1 de %2</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Algoritmos</translation>
    </message>
    <message>
        <source>Search beyond the grid:</source>
        <translation>Buscar además:</translation>
    </message>
    <message>
        <source>no settings</source>
        <translation>ninguna configuración</translation>
    </message>
    <message>
        <source> settings</source>
        <translation> configuraciones</translation>
    </message>
    <message>
        <source>So many settings of each learner are tried beyond the usual ones. Those that were tried before are kept: a search that was stopped goes on from them</source>
        <translation>Se prueban tantas configuraciones de cada algoritmo además de las habituales. Las ya probadas se conservan: una búsqueda detenida continúa a partir de ellas</translation>
    </message>
    <message>
        <source>Settings to search beyond the grid</source>
        <translation>Configuraciones que se buscan fuera de la cuadrícula</translation>
    </message>
</context>
<context>
    <name>espalier::ui::TrainPage</name>
    <message>
        <source>Nothing to Train On Yet</source>
        <translation>Aún no hay nada con qué entrenar</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Algoritmos</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Train all that are checked, each in a process of its own</source>
        <translation>Entrenar todos los marcados, cada uno en un proceso propio</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>Ranking</translation>
    </message>
    <message>
        <source>on validation rows, with 95 % intervals</source>
        <translation>con filas de validación, con intervalos del 95&#xa0;%</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Nothing Trained Yet</source>
        <translation>Aún no hay nada entrenado</translation>
    </message>
    <message>
        <source>The checked learners are trained on the same rows, beside a baseline that knows nothing.</source>
        <translation>Los algoritmos marcados se entrenan con las mismas filas, junto a una línea base que no sabe nada.</translation>
    </message>
    <message>
        <source>Stop at once (Esc); what is done stays</source>
        <translation>Detener al instante (Esc); lo terminado se conserva</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>espalier::ui::Training</name>
    <message>
        <source>Fetch Examples</source>
        <translation>Obtener ejemplos</translation>
    </message>
    <message numerus="yes">
        <source>Train %n Learner(s)</source>
        <translation>
            <numerusform>Entrenar %n algoritmo</numerusform>
            <numerusform>Entrenar %n algoritmos</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch All Rows Afresh</source>
        <translation>Obtener de nuevo todas las filas</translation>
    </message>
</context>
<context>
    <name>espalier::ui::Watching</name>
    <message>
        <source>Look at What Is Deployed</source>
        <translation>Mirar lo desplegado</translation>
    </message>
</context>
<context>
    <name>espalier::ui::WindowActions</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Desplegar</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Supervisar</translation>
    </message>
    <message>
        <source>Save Study</source>
        <translation>Guardar estudio</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Search Everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Show Inspector</source>
        <translation>Mostrar inspector</translation>
    </message>
    <message>
        <source>Show Jobs</source>
        <translation>Mostrar trabajos</translation>
    </message>
    <message>
        <source>Read the Catalog Again</source>
        <translation>Volver a leer el catálogo</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>About Espalier</source>
        <translation>Acerca de Espalier</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Theme of the System</source>
        <translation>Tema del sistema</translation>
    </message>
    <message>
        <source>Light Theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Dark Theme</source>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <source>Language of the System</source>
        <translation>Idioma del sistema</translation>
    </message>
    <message>
        <source>English language</source>
        <translation>Idioma inglés</translation>
    </message>
    <message>
        <source>German language</source>
        <translation>Idioma alemán</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <comment>what was done</comment>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <comment>what was undone</comment>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Save as File…</source>
        <translation>Guardar como archivo…</translation>
    </message>
    <message>
        <source>Open Study File…</source>
        <translation>Abrir archivo de estudio…</translation>
    </message>
    <message>
        <source>New Study</source>
        <translation>Estudio nuevo</translation>
    </message>
    <message>
        <source>Duplicate Study</source>
        <translation>Duplicar estudio</translation>
    </message>
    <message>
        <source>Rename Study…</source>
        <translation>Cambiar nombre del estudio…</translation>
    </message>
    <message>
        <source>Delete Study</source>
        <translation>Eliminar estudio</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Help on This Page</source>
        <translation>Ayuda de esta página</translation>
    </message>
    <message>
        <source>Spanish language</source>
        <translation>Idioma español</translation>
    </message>
    <message>
        <source>French language</source>
        <translation>Idioma francés</translation>
    </message>
    <message>
        <source>Chinese language</source>
        <translation>Idioma chino</translation>
    </message>
</context>
</TS>
