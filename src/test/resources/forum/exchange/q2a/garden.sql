/*M!999999\- enable the sandbox mode */ 
-- MariaDB dump 10.19  Distrib 10.11.6-MariaDB, for debian-linux-gnu (x86_64)
--
-- Host: localhost    Database: garden
-- ------------------------------------------------------

/*!40101 SET @OLD_CHARACTER_SET_CLIENT=@@CHARACTER_SET_CLIENT */;
/*!40101 SET NAMES utf8mb4 */;
/*!40101 SET @OLD_SQL_MODE=@@SQL_MODE, SQL_MODE='NO_AUTO_VALUE_ON_ZERO' */;

DROP TABLE IF EXISTS `gq_blobs`;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `gq_blobs` (
  `blobid` bigint(20) unsigned NOT NULL,
  `format` varchar(20) NOT NULL,
  `content` mediumblob DEFAULT NULL,
  PRIMARY KEY (`blobid`)
) ENGINE=InnoDB;
LOCK TABLES `gq_blobs` WRITE;
INSERT INTO `gq_blobs` VALUES
(17003488628705366128,'jpeg','{BINARY}\0\'),(;\\'),
(18446744073709551615,'png',NULL);
UNLOCK TABLES;

CREATE TABLE `gq_categories` (
  `categoryid` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `parentid` int(10) unsigned DEFAULT NULL,
  `title` varchar(80) NOT NULL,
  `tags` varchar(200) NOT NULL,
  `content` varchar(800) NOT NULL DEFAULT '',
  `qcount` int(10) unsigned NOT NULL DEFAULT 0,
  `position` smallint(5) unsigned NOT NULL,
  `backpath` varchar(804) NOT NULL DEFAULT '',
  PRIMARY KEY (`categoryid`),
  UNIQUE KEY `parentid` (`parentid`,`tags`)
) ENGINE=InnoDB;
INSERT INTO `gq_categories` VALUES
(1,2,'Fruit & nuts','fruit','Don\'t ask for grafts.',2,1,'fruit/trees'),
(2,NULL,'Trees','Trees','',2,3,'trees');

CREATE TABLE `gq_messages` (
  `messageid` int(10) unsigned NOT NULL,
  `type` enum('PUBLIC','PRIVATE') NOT NULL,
  `fromuserid` int(10) unsigned DEFAULT NULL,
  `content` varchar(12000) NOT NULL
);
INSERT INTO `gq_messages` VALUES (1,'PUBLIC',1,'hello'),(2,'PRIVATE',1,'a secret'),(3,'PRIVATE',3,'another');

CREATE TABLE `gq_options` (
  `title` varchar(40) NOT NULL,
  `content` varchar(12000) NOT NULL,
  PRIMARY KEY (`title`)
) ENGINE=InnoDB;
INSERT INTO `gq_options` VALUES
('allow_multi_answers',''),
('db_version','67'),
('hot_weight_votes','250'),
('permit_flag','110'),
('points_per_q_voted_up','4'),
('points_vote_on_a','5'),
('points_vote_up_a',''),
('site_title','The Garden'),
('site_url','https://garden.example.org/ask/');

CREATE TABLE `gq_posts` (
  `postid` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `type` enum('Q','A','C','Q_HIDDEN','A_HIDDEN','C_HIDDEN','Q_QUEUED','A_QUEUED','C_QUEUED','NOTE') NOT NULL,
  `parentid` int(10) unsigned DEFAULT NULL,
  `categoryid` int(10) unsigned DEFAULT NULL,
  `selchildid` int(10) unsigned DEFAULT NULL,
  `closedbyid` int(10) unsigned DEFAULT NULL,
  `userid` int(10) unsigned DEFAULT NULL,
  `cookieid` bigint(20) unsigned DEFAULT NULL,
  `createip` varbinary(16) DEFAULT NULL,
  `lastuserid` int(10) unsigned DEFAULT NULL,
  `views` int(10) unsigned NOT NULL DEFAULT 0,
  `hotness` float DEFAULT NULL,
  `format` varchar(20) CHARACTER SET ascii NOT NULL DEFAULT '',
  `created` datetime NOT NULL,
  `updated` datetime DEFAULT NULL,
  `updatetype` char(1) DEFAULT NULL,
  `title` varchar(800) DEFAULT NULL,
  `content` varchar(12000) DEFAULT NULL,
  `tags` varchar(800) DEFAULT NULL,
  `name` varchar(40) DEFAULT NULL,
  `notify` varchar(80) DEFAULT NULL,
  PRIMARY KEY (`postid`),
  KEY `type` (`type`,`created`),
  CONSTRAINT `gq_posts_ibfk_2` FOREIGN KEY (`parentid`) REFERENCES `gq_posts` (`postid`)
) ENGINE=InnoDB;
INSERT INTO `gq_posts` VALUES
(1,'Q',NULL,1,2,NULL,1,NULL,'{BINARY}',3,12,101834000000,'html','2024-01-05 10:00:00','2024-01-08 09:00:00','E','Pruning: it\'s \"late\", isn''t it?','<p>An <b>apple</b> tree.</p>','apple,pruning',NULL,'@'),
(2,'A',1,1,NULL,NULL,2,NULL,'{BINARY}',1,0,NULL,'','2024-01-05 12:00:00','2024-01-06 08:00:00','S',NULL,'Not yet 🌱\nWait for C:\\frost to end.',NULL,NULL,NULL),
(3,'C',2,1,NULL,NULL,NULL,10180205571484464464,NULL,NULL,0,NULL,'','2024-01-05 13:00:00',NULL,NULL,NULL,'INSERT INTO gq_posts VALUES (1,\'Q\');',NULL,'Passer-by','visitor@example.com'),
(4,'C_HIDDEN',1,1,NULL,NULL,2,NULL,NULL,1,0,NULL,'','2024-01-05 14:00:00','2024-01-07 14:00:00','H',NULL,'Buy my ladders',NULL,NULL,NULL),
(5,'Q',NULL,2,NULL,6,3,NULL,NULL,1,3,NULL,'markdown','2024-01-06 10:00:00','2024-01-09 10:00:00','C','Which ladder is best?',NULL,'',NULL,NULL);
INSERT INTO `gq_posts` VALUES
(6,'NOTE',5,2,NULL,NULL,1,NULL,NULL,NULL,0,NULL,'','2024-01-09 10:00:00',NULL,NULL,NULL,'A matter of taste',NULL,NULL,NULL),
(7,'Q',NULL,NULL,NULL,1,2,NULL,NULL,2,0,NULL,'','2024-01-10 10:00:00','2024-01-10 11:00:00','C','When to prune?','?',NULL,NULL,NULL),
(8,'Q',2,2,NULL,NULL,1,NULL,NULL,3,0,NULL,'','2024-01-11 10:00:00','2024-01-12 10:00:00','T','What is frost?','In which month?','frost,weather',NULL,NULL),
(9,'Q_QUEUED',1,2,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,'','2024-01-12 10:00:00',NULL,NULL,'And pears?','The same?','pears',NULL,NULL),
(10,'A',5,2,NULL,NULL,3,NULL,NULL,NULL,0,NULL,'','2024-01-06 11:00:00',NULL,NULL,NULL,'A long one.',NULL,NULL,NULL),
(11,'C',10,2,NULL,NULL,1,NULL,NULL,3,0,NULL,'','2024-01-06 12:00:00','2024-01-06 13:00:00','Y',NULL,'It was an answer.',NULL,NULL,NULL);

CREATE TABLE `gq_userfavorites` (
  `userid` int(10) unsigned NOT NULL,
  `entitytype` char(1) NOT NULL,
  `entityid` int(10) unsigned NOT NULL,
  `nouserevents` tinyint(3) unsigned NOT NULL
);
INSERT INTO `gq_userfavorites` VALUES (1,'Q',5,0),(1,'T',70,0),(1,'C',2,0),(1,'U',3,0),(1,'Q',99,0);

CREATE TABLE `gq_userpoints` (
  `userid` int(10) unsigned NOT NULL,
  `points` int(11) NOT NULL DEFAULT 0,
  `qposts` mediumint(9) NOT NULL DEFAULT 0,
  `bonus` int(11) NOT NULL DEFAULT 0
);
INSERT INTO `gq_userpoints` VALUES (1,100,2,0),(2,-50,1,-250),(3,100,1,0);

CREATE TABLE `gq_userprofile` (
  `userid` int(10) unsigned NOT NULL,
  `title` varchar(40) NOT NULL,
  `content` varchar(8000) NOT NULL
);
INSERT INTO `gq_userprofile` VALUES (1,'about','Line one\nLine two'),(1,'location','東の町'),(1,'pronouns','she/her');

CREATE TABLE `gq_users` (
  `userid` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `created` datetime NOT NULL,
  `createip` varbinary(16) NOT NULL,
  `email` varchar(80) NOT NULL,
  `handle` varchar(20) NOT NULL,
  `passcheck` binary(20) DEFAULT NULL,
  `level` tinyint(3) unsigned NOT NULL,
  `flags` smallint(5) unsigned NOT NULL DEFAULT 0
);
INSERT INTO `gq_users` VALUES
(1,'2024-01-01 00:00:00','{BINARY}','fern@example.org','Fern','{BINARY}',80,1),
(2,'2024-01-02 00:00:00','{BINARY}','moss@example.org','moss',NULL,0,3),
(3,'2024-01-03 00:00:00','{BINARY}','other@example.org','FERN',NULL,20,0);

CREATE TABLE `gq_uservotes` (
  `postid` int(10) unsigned NOT NULL,
  `userid` int(10) unsigned NOT NULL,
  `vote` tinyint(4) NOT NULL,
  `flag` tinyint(4) NOT NULL,
  `votecreated` datetime DEFAULT NULL,
  `voteupdated` datetime DEFAULT NULL
);
INSERT INTO `gq_uservotes` VALUES (1,2,1,0,'2024-01-05 15:00:00',NULL),(1,3,-1,0,'2024-01-05 16:00:00',NULL),(2,1,1,0,'2024-01-05 17:00:00','2024-01-05 18:00:00'),(2,3,0,0,'2024-01-05 19:00:00','2024-01-05 20:00:00'),(3,1,0,1,NULL,NULL),(98,1,1,0,NULL,NULL);

CREATE TABLE `gq_words` (
  `wordid` int(10) unsigned NOT NULL,
  `word` varchar(80) NOT NULL,
  `titlecount` int(10) unsigned NOT NULL
);
INSERT INTO `gq_words` VALUES (69,'apple',1),(70,'frost',1);

CREATE TABLE `wp_posts` (
  `ID` bigint(20) unsigned NOT NULL,
  `post_title` text NOT NULL
);
INSERT INTO `wp_posts` VALUES (1,'Hello, world; it\'s me (again)');

-- Dump completed on 2024-02-01  1:02:03
